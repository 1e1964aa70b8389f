"""A user's own words and phrases on top of a lexicon."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import LexiconError
from ..text import PatternCompiler, verb_table
from .building import Built, Place, build_feelings, build_sheet
from .care import SafetyPhrase
from .checks import Draft, check
from .models import Feeling
from .resolving import linked
from .sheets import SHEETS
from .source import Located, read_file, read_text
from .wordforms import word_forms

if TYPE_CHECKING:
    from .lexicon import Lexicon

_CODES = ("E101", "E102", "E103", "E104", "E105", "E107", "E110", "E111", "E112", "E113", "E114")
"""The checks that an addition must pass; those about style are for the shipped words."""


def overlaid(lexicon: Lexicon, addition: str | PathLike[str] | Mapping[str, object]) -> tuple[dict[str, Any], str]:
    """What replaces the lexicon's parts, and a fingerprint of the addition."""
    file = _read(addition)
    if not isinstance(file.value, dict) or not file.value:
        raise file.error("E010", "an overlay is a mapping with keys such as 'feelings' or 'vague_phrases'")
    allowed = {"feelings", *(name for name, sheet in SHEETS.items() if sheet.overlay)}
    for key in file.value:
        if key not in allowed:
            raise file.error("E011", f"an overlay has no {key!r}; it may have {', '.join(sorted(allowed))}", (key,))
    feelings = _feelings(file, lexicon)
    sheets = {name: _sheet(file, name, lexicon) for name in sorted(allowed - {"feelings"}) if name in file.value}
    _check(file, lexicon, feelings, sheets)
    return _joined(lexicon, feelings, sheets), _fingerprint(file)


def _read(addition: str | PathLike[str] | Mapping[str, object]) -> Located:
    if isinstance(addition, Mapping):
        # through JSON and the strict reader, so that dicts and files are held to the same rules
        try:
            return read_text(json.dumps(addition, ensure_ascii=False, indent=1), "overlay")
        except (TypeError, ValueError, RecursionError) as error:
            if isinstance(error, LexiconError):
                raise
            raise LexiconError("E010", "an overlay holds only dicts, lists, strings, numbers and booleans") from None
    if not isinstance(addition, str | PathLike):
        raise LexiconError("E010", "an overlay is a path to a YAML file or a dict")
    return read_file(Path(fspath(addition)), Path(fspath(addition)).name)


def _feelings(file: Located, lexicon: Lexicon) -> list[Built]:
    """The added feelings. In a file each names its family itself."""
    entries = file.value.get("feelings")
    if entries is None:
        return []
    if not isinstance(entries, list):
        raise file.error("E010", "a list is expected under 'feelings'", ("feelings",))
    built = []
    for number, entry in enumerate(entries):
        if not isinstance(entry, dict):
            raise file.error("E010", "a mapping of fields is expected", ("feelings", number))
        one = Located(
            {"family": entry.get("family"), "feelings": [{k: v for k, v in entry.items() if k != "family"}]},
            {
                ("feelings", 0, *where[2:]): place
                for where, place in file.places.items()
                if where[:2] == ("feelings", number)
            }
            | {("family",): file.places.get(("feelings", number, "family"), file.places["feelings", number])},
            file.path,
        )
        built += build_feelings(one, lexicon.families)
    return built


def _sheet(file: Located, name: str, lexicon: Lexicon) -> list[Built]:
    words = lexicon.table("words")
    compiler = PatternCompiler(
        lexicon.word_classes,
        word_forms(verb_table(), words.get("uninflected", ())),
        common=words.get("common", ()),
    )
    only = Located({SHEETS[name].key: file.value[name]}, file.places, file.path)
    return build_sheet(SHEETS[name], only, compiler)


def _check(file: Located, lexicon: Lexicon, feelings: list[Built], sheets: Mapping[str, list[Built]]) -> None:
    draft = Draft(
        lexicon=file,
        families=[Built(family, _nowhere(file)) for family in lexicon.families.values()],
        feelings=feelings,
        sheets={
            **sheets,
            "needs": [Built(need, _nowhere(file)) for need in lexicon.needs.values()],
            "sensitivities": [Built(one, _nowhere(file)) for one in lexicon.sensitivities.values()],
        },
        tables={"crosswalks": lexicon.table("crosswalks")},
        known=frozenset(lexicon.feelings),
        watched=frozenset(feeling.id for feeling in lexicon if feeling.care == "watch"),
    )
    faults = check(draft, _CODES)
    if faults:
        raise faults[0]
    taken = {form: id_ for forms in lexicon.index.values() for form, id_ in forms.items()}
    for built in feelings:
        for form in built.record.written_forms():
            if form.lower() in taken:
                raise built.place.error("E105", f"{form!r} already belongs to {taken[form.lower()]!r}")


def _nowhere(file: Located) -> Place:
    return Place(file, ())


def _joined(lexicon: Lexicon, feelings: list[Built], sheets: Mapping[str, list[Built]]) -> dict[str, Any]:
    joined: dict[str, Any] = {}
    if feelings:
        added: list[Feeling] = [built.record for built in feelings]
        joined["feelings"] = dict(sorted(linked([*lexicon.feelings.values(), *added]).items()))
        index = {how: dict(forms) for how, forms in lexicon.index.items()}
        for feeling in added:
            index["word"][feeling.word.lower()] = feeling.id
            index["alias"].update({alias.lower(): feeling.id for alias in feeling.aliases})
            for how, form in feeling.forms.named():
                index[how][form.lower()] = feeling.id
            if feeling.forms.verb:
                verb = verb_table().forms(feeling.forms.verb)
                index["inflected"].update({form.lower(): feeling.id for form in (verb.third, verb.ing)})
        joined["index"] = index
    for name, built in sheets.items():
        own: Any = getattr(lexicon, name)
        before = own.values() if isinstance(own, Mapping) else own
        if name == "help_lines":  # an app's own lines take the place of those of the same country
            regions = {one.record.region for one in built}
            before = [line for line in before if line.region not in regions]
        joined[name] = (*before, *(_trusted(one.record) for one in built))
    return joined


def _trusted(record: Any) -> Any:
    """What an app's own safety phrases say stands: no table learned elsewhere takes it back."""
    return record.model_copy(update={"certain": True}) if isinstance(record, SafetyPhrase) else record


def _fingerprint(file: Located) -> str:
    return hashlib.sha256(json.dumps(file.value, sort_keys=True, ensure_ascii=True).encode()).hexdigest()
