"""Makes data/derived/verbs.tsv and verb_rulings.tsv from data/verbs.yaml and the spelling rules.

Run: python scripts/make_verbs.py [--check] [--pack PATH]
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from emolex.text.conjugation import conjugate_by_rule  # noqa: E402
from emolex.text.verbs import Reading, Slot, VerbForms, VerbTable  # noqa: E402

SOURCE = ROOT / "data" / "verbs.yaml"
RULES = ROOT / "src" / "emolex" / "text" / "conjugation.py"
VERBS = ROOT / "data" / "derived" / "verbs.tsv"
RULINGS = ROOT / "data" / "derived" / "verb_rulings.tsv"
SLOTS: tuple[Slot, ...] = ("base", "third", "past", "participle", "ing")

Rulings = dict[str, list[Reading]]


class Ruling(TypedDict):
    """One entry of ``ambiguous:``."""

    readings: list[tuple[str, Slot]]
    why: str


class Source(TypedDict):
    """What data/verbs.yaml holds."""

    verbs: dict[str, str]
    doubling: str
    overrides: dict[str, list[str]]
    variants: dict[str, list[str]]
    british: dict[str, str]
    ambiguous: dict[str, Ruling]


class VerbDataError(ValueError):
    """data/verbs.yaml contradicts itself."""


def load_source(path: Path = SOURCE) -> Source:
    source: Source = yaml.safe_load(path.read_text(encoding="utf-8"))
    return source


def listed_verbs(source: Source) -> list[str]:
    """Lists the base forms, each under its own letter, none twice."""
    verbs = [verb for words in source["verbs"].values() for verb in words.split()]
    strays = [verb for letter, words in source["verbs"].items() for verb in words.split() if verb[0] != letter]
    _refuse("listed twice", [verb for verb, count in Counter(verbs).items() if count > 1])
    _refuse("under the wrong letter", strays)
    return sorted(verbs)


def make_rows(source: Source) -> list[VerbForms]:
    """Inflects every verb of the list."""
    verbs, doubling, overrides = listed_verbs(source), set(source["doubling"].split()), source["overrides"]
    _refuse("not in the list of verbs", [*(doubling - set(verbs)), *(overrides.keys() - set(verbs))])
    regular = {verb: conjugate_by_rule(verb, verb in doubling) for verb in verbs}
    rows = [VerbForms(verb, *overrides[verb]) if verb in overrides else regular[verb] for verb in verbs]
    _refuse("overrides that say what the rules say", [row.base for row in _idle(rows, regular, overrides)])
    return rows


def _idle(
    rows: Iterable[VerbForms], regular: Mapping[str, VerbForms], overrides: Mapping[str, object]
) -> Iterator[VerbForms]:
    return (row for row in rows if row.base in overrides and row == regular[row.base])


def make_rulings(source: Source, rows: Sequence[VerbForms]) -> Rulings:
    """Gathers variants, British spellings and rulings, and makes sure that every contested form has a ruling."""
    rulings: Rulings = {
        form: [Reading(base, slot) for slot in SLOTS if slot in slots]
        for form, (base, *slots) in source["variants"].items()
    }
    for british, base in source["british"].items():
        for form, readings in _british(british, base, rows).items():
            rulings.setdefault(form, []).extend(readings)
    for form, ruling in source["ambiguous"].items():
        rulings[form] = [Reading(base, slot) for base, slot in ruling["readings"]]
    _refuse("contested, without a ruling", sorted(contested(rows) - set(source["ambiguous"])))
    _refuse("readings of unknown verbs", _unknown(rulings, {row.base for row in rows}))
    return dict(sorted(rulings.items()))


def _british(british: str, base: str, rows: Iterable[VerbForms]) -> Rulings:
    """Reads every form of a British spelling ("colours") as one of its American verb, unless that spells it so too."""
    known = {form for row in rows for form in row}
    forms = conjugate_by_rule(british, british.endswith("l"))
    rulings: Rulings = {}
    for slot, form in zip(SLOTS, forms, strict=True):
        if form not in known:
            rulings.setdefault(form, []).append(Reading(base, slot))
    return rulings


def contested(rows: Iterable[VerbForms]) -> set[str]:
    """Finds the forms that belong to more than one verb."""
    owners: dict[str, set[str]] = {}
    for row in rows:
        for form in row:
            owners.setdefault(form, set()).add(row.base)
    return {form for form, bases in owners.items() if len(bases) > 1}


def _unknown(rulings: Rulings, verbs: set[str]) -> list[str]:
    return [form for form, readings in rulings.items() if any(reading.base not in verbs for reading in readings)]


def _refuse(what: str, words: Sequence[str]) -> None:
    if words:
        raise VerbDataError(f"{what}: {', '.join(sorted(words))}")


def make_table() -> VerbTable:
    source = load_source()
    rows = make_rows(source)
    return VerbTable(rows, make_rulings(source, rows))


def outputs() -> dict[Path, str]:
    """Writes out both files, as text by path."""
    source = load_source()
    rows = make_rows(source)
    rulings = make_rulings(source, rows)
    lines = [f"{form}\t{' '.join(f'{base}:{slot}' for base, slot in rulings[form])}" for form in rulings]
    return {
        VERBS: _file("\t".join(SLOTS), ["\t".join(row) for row in rows]),
        RULINGS: _file("form\treadings", lines),
    }


def _file(header: str, lines: Sequence[str]) -> str:
    digest = hashlib.sha256(SOURCE.read_bytes() + RULES.read_bytes()).hexdigest()
    made = f"# made by scripts/make_verbs.py from data/verbs.yaml sha256={digest}"
    return "\n".join([made, header, *lines]) + "\n"


def stale(files: Mapping[Path, str]) -> list[Path]:
    return [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the files are out of date")
    parser.add_argument("--pack", type=Path, metavar="PATH", help="also write the packed table here")
    options = parser.parse_args(arguments)
    old = stale(outputs())
    if options.check:
        sys.stdout.writelines(f"out of date: {path.relative_to(ROOT)}\n" for path in old)
        return 1 if old else 0
    for path, text in outputs().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    if options.pack:
        options.pack.parent.mkdir(parents=True, exist_ok=True)
        options.pack.write_text(make_table().to_json(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
