"""The forms of English verbs, from a table of five thousand, and by rule for the rest."""

from __future__ import annotations

import json
import re
from functools import cache, cached_property
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from .conjugation import (
    Reading,
    Slot,
    VerbForms,
    american_spelling,
    bases_by_rule,
    british_spellings,
    conjugate_by_rule,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Reading", "Slot", "VerbForms", "VerbTable", "verb_table"]

_SLOTS: tuple[Slot, ...] = ("base", "third", "past", "participle", "ing")
_HYPHENATED = re.compile(r"(.+-)([a-z]+)")
_PREFIXED = re.compile(r"(fore|mis|out|over|re|un|under|up)([a-z]{3,})")
# "unborn", "untold" and "upshot" are no forms of verbs, so fewer prefixes than above.
_PREFIXED_PAST = re.compile(r"(mis|out|over|re|self-|re-)([a-z]{3,})")
# The table's row of "lie" is the liar's: nearly every phrase is about lying flat.
_LIE_DOWN = VerbForms("lie", "lies", "lay", "lain", "lying")
_TELLING_LIES = re.compile(r"(?:to|about|for|through)\b")
_NO_RULINGS: Mapping[str, Sequence[Reading]] = MappingProxyType({})


class VerbTable:
    """Verbs and their forms, read both ways.

    Args:
        rows: The verbs.
        rulings: What a form is when it belongs to more than one verb or slot, likeliest first; also forms that stand
            in no row ("learnt").
    """

    def __init__(self, rows: Iterable[VerbForms], rulings: Mapping[str, Sequence[Reading]] = _NO_RULINGS) -> None:
        self._rows = {row.base: row for row in rows}
        self._rulings = {form: tuple(readings) for form, readings in rulings.items()}

    def __contains__(self, base: object) -> bool:
        return base in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def forms(self, base: str) -> VerbForms:
        """Inflects a verb.

        Args:
            base: A base form, or a phrase that opens with one ("show up").

        Returns:
            Its forms: from the table, by rule for a verb that is not there.
        """
        first, space, rest = base.strip().casefold().partition(" ")
        if first == "lie" and rest and not _TELLING_LIES.match(rest):
            return VerbForms(*(form + space + rest for form in _LIE_DOWN))
        found = self._rows.get(first) or self._compound(first) or conjugate_by_rule(first)
        return VerbForms(*(form + space + rest for form in found))

    def _compound(self, base: str) -> VerbForms | None:
        """Inflects "reshoot" and "re-shoot" like "shoot", and "self-harm" like "harm"."""
        compound = _HYPHENATED.fullmatch(base) or _PREFIXED.fullmatch(base)
        known = self._rows.get(compound[2]) if compound else None
        return VerbForms(*(compound[1] + form for form in known)) if compound and known else None

    def readings(self, form: str) -> tuple[Reading, ...]:
        """Tells which verbs a word may be a form of.

        Args:
            form: One word, in any case.

        Returns:
            Readings, likeliest first. A form the table does not have is read by spelling rules; where those lead to a
            verb of the table ("travelled"), to nothing else.
        """
        word = form.casefold()
        found = self._index.get(word) or self._index.get(american_spelling(word))
        if found:
            return found
        guesses = bases_by_rule(word)
        return tuple(guess for guess in guesses if guess.base in self._rows) or self._compound_past(word) or guesses

    def _compound_past(self, form: str) -> tuple[Reading, ...]:
        """Reads "reshot" like "shot"; only where the past is another word than the base, for an outcast is a noun."""
        compound = _PREFIXED_PAST.fullmatch(form)
        found = self._index.get(compound[2], ()) if compound else ()
        if not compound or any(reading.base == compound[2] for reading in found):
            return ()
        return tuple(Reading(compound[1] + base, slot) for base, slot in found)

    def expand(self, base: str) -> tuple[str, ...]:
        """Lists every spelling of every form of a verb, British ones and side forms ("learnt") among them.

        Args:
            base: A base form.

        Returns:
            Distinct forms in alphabetical order; the word alone if it is no verb of the table.
        """
        row = self._rows.get(base)
        if row is None:
            return (base,)
        return tuple(sorted({*row, *british_spellings(row), *self._side_forms.get(base, ())}))

    @cached_property
    def _index(self) -> dict[str, tuple[Reading, ...]]:
        index: dict[str, dict[Reading, None]] = {
            form: dict.fromkeys(readings) for form, readings in self._rulings.items()
        }
        for row in self._rows.values():
            for slot, form in zip(_SLOTS, row, strict=True):
                index.setdefault(form, {})[Reading(row.base, slot)] = None
        return {form: tuple(readings) for form, readings in index.items()}

    @cached_property
    def _side_forms(self) -> dict[str, list[str]]:
        side: dict[str, list[str]] = {}
        for form, readings in self._rulings.items():
            for base in {reading.base for reading in readings}:
                side.setdefault(base, []).append(form)
        return side

    @classmethod
    def from_json(cls, text: str) -> VerbTable:
        """Reads what :meth:`to_json` wrote."""
        packed: dict[str, dict[str, str]] = json.loads(text)
        rows = (VerbForms(base, *forms.split()) for base, forms in packed["rows"].items())
        return cls(rows, {form: _unpacked(readings) for form, readings in packed["rulings"].items()})

    def to_json(self) -> str:
        """Packs the table: the same table always gives the same text."""
        packed = {
            "rows": {base: " ".join(row[1:]) for base, row in self._rows.items()},
            "rulings": {form: _packed(readings) for form, readings in self._rulings.items()},
        }
        return json.dumps(packed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _packed(readings: Iterable[Reading]) -> str:
    return " ".join(f"{base}:{slot}" for base, slot in readings)


def _unpacked(readings: str) -> list[Reading]:
    slots: dict[str, Slot] = {slot: slot for slot in _SLOTS}
    pairs = (reading.partition(":") for reading in readings.split())
    return [Reading(base, slots[slot]) for base, _, slot in pairs]


@cache
def verb_table() -> VerbTable:
    """Loads the table that comes with the package."""
    return VerbTable.from_json((files("emolex") / "_data" / "verbs.json").read_text(encoding="utf-8"))
