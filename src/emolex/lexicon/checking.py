"""The catalogue of checks: what is checked, under which code, and how a fault is told.

E0xx faults are about files and fields and are found while reading; the E1xx of the catalogue need more than one entry,
or the meaning of words.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ..errors import LexiconError
from .building import Built, Place
from .sheets import TABLES
from .source import Located


class Draft(NamedTuple):
    """Everything that was read, before it is checked and packed."""

    lexicon: Located
    families: list[Built]
    feelings: list[Built]
    sheets: Mapping[str, list[Built]]
    tables: Mapping[str, Mapping[str, Any]]
    known: frozenset[str] = frozenset()  # ids that an overlay builds on
    watched: frozenset[str] = frozenset()  # those of them that need watching
    files: Mapping[str, Located] = {}  # the file of each table

    @property
    def version(self) -> str:
        """The lexicon's own version."""
        return str(self.lexicon.value["version"])

    def row(self, table: str, key: str) -> Built | None:
        """A place in a table, for a fault to be shown at."""
        file = self.files.get(table)
        return Built(None, Place(file, (TABLES[table][1], key))) if file is not None else None

    def ids(self, sheet: str) -> set[str]:
        """The ids of a sheet."""
        return {built.record.id for built in self.sheets.get(sheet, ())}


Fault = tuple[Built | None, str | None, str]
"""(entry, field, what is wrong there); None for the lexicon as a whole."""
Check = Callable[[Draft], Iterator[Fault]]

CATALOGUE: dict[str, Check] = {}


def catalogued(code: str) -> Callable[[Check], Check]:
    """Enters a check into the catalogue."""

    def add(check: Check) -> Check:
        CATALOGUE[code] = check
        return check

    return add


def check(draft: Draft, codes: tuple[str, ...] | None = None) -> list[LexiconError]:
    """Every fault that the catalogue finds, in order of code and place."""
    faults = []
    for code in codes or sorted(CATALOGUE):
        message = inspect.getdoc(CATALOGUE[code])
        for built, field, detail in CATALOGUE[code](draft):
            said = f"{message} ({detail})"
            place = built.place.error(code, said, field) if built else draft.lexicon.error(code, said)
            faults.append(place)
    return faults
