"""Compares the verb table with lemminflect (an oracle at development time only) and writes verb_disagreements.tsv.

Run: python scripts/check_verbs.py   (needs lemminflect and wordfreq; wordfreq only ranks the verbs)
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml
from lemminflect import getAllInflections, getInflection
from wordfreq import zipf_frequency

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_verbs import ROOT, contested, load_source, make_rows, make_rulings

from emolex.text.verbs import Slot, VerbForms, VerbTable

REVIEWED = ROOT / "data" / "verb_rulings_reviewed.yaml"
DISAGREEMENTS = ROOT / "data" / "derived" / "verb_disagreements.tsv"
TAGS: dict[Slot, str] = {"third": "VBZ", "past": "VBD", "participle": "VBN", "ing": "VBG"}
COMMONEST = 500
LEAST_AGREEMENT = 0.995


class Disagreement(NamedTuple):
    """A form on which table and oracle differ."""

    base: str
    slot: Slot
    ours: str
    theirs: tuple[str, ...]


def disagreements(rows: Iterable[VerbForms]) -> list[Disagreement]:
    return [disagreement for row in rows for disagreement in _of_row(row)]


def _of_row(row: VerbForms) -> Iterator[Disagreement]:
    for slot, tag in TAGS.items():
        ours, theirs = getattr(row, slot), getInflection(row.base, tag)
        if ours not in theirs:
            yield Disagreement(row.base, slot, ours, theirs)


def agreement(rows: Sequence[VerbForms], found: Iterable[Disagreement]) -> str:
    bases = {row.base for row in rows}
    forms, wrong = len(rows) * len(TAGS), sum(1 for one in found if one.base in bases)
    return f"{forms - wrong} of {forms} ({(forms - wrong) / forms:.3%})"


def commonest(rows: Iterable[VerbForms]) -> list[VerbForms]:
    return sorted(rows, key=lambda row: (-zipf_frequency(row.base, "en"), row.base))[:COMMONEST]


def in_dictionary(rows: Iterable[VerbForms]) -> list[VerbForms]:
    """Leaves out the verbs that the oracle does not know and inflects by guesswork ("overthinked")."""
    return [row for row in rows if getAllInflections(row.base, upos="VERB")]


def misread(table: VerbTable, rows: Iterable[VerbForms], ambiguous: Iterable[str]) -> list[str]:
    """Finds unambiguous forms whose first reading is not their verb."""
    skip = set(ambiguous)
    forms = ((row.base, form) for row in rows for form in row[1:] if form not in skip)
    return [form for base, form in forms if table.readings(form)[0].base != base]


def ruling(disagreement: Disagreement, reviewed: Mapping[str, str]) -> str:
    """Looks up why our form stands: by form, or by verb for all of its forms."""
    reason = reviewed.get(f"{disagreement.base} {disagreement.slot}") or reviewed.get(disagreement.base)
    return f"ours: {reason}" if reason else ""


def write(found: Iterable[Disagreement], reviewed: Mapping[str, str]) -> None:
    head = ["# made by scripts/check_verbs.py", "base\tslot\tours\ttheirs\truling"]
    lines = ["\t".join([*one[:3], " ".join(one.theirs), ruling(one, reviewed)]) for one in found]
    DISAGREEMENTS.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")


def unneeded(found: Iterable[Disagreement], reviewed: Mapping[str, str]) -> list[str]:
    """Finds reviewed entries that nothing disagrees about any more."""
    keys = {key for one in found for key in (one.base, f"{one.base} {one.slot}")}
    return sorted(reviewed.keys() - keys)


def report(rows: Sequence[VerbForms], found: Sequence[Disagreement], open_ones: Sequence[Disagreement]) -> None:
    print(f"all {len(rows)} verbs: {agreement(rows, found)}; after review {agreement(rows, open_ones)}")
    known, top = in_dictionary(rows), commonest(rows)
    print(f"{len(known)} verbs of the oracle's dictionary: {agreement(known, found)}")
    print(f"{COMMONEST} commonest: {agreement(top, found)}; after review {agreement(top, open_ones)}")
    bases = {row.base for row in top}
    print("  ruled for ours there:", *(f"{one.ours} ({one.slot})" for one in found if one.base in bases))


def main() -> int:
    source = load_source()
    rows = make_rows(source)
    table = VerbTable(rows, make_rulings(source, rows))
    reviewed: dict[str, str] = yaml.safe_load(REVIEWED.read_text(encoding="utf-8"))["reviewed"]
    found = disagreements(rows)
    open_ones = [one for one in found if not ruling(one, reviewed)]
    report(rows, found, open_ones)
    wrong = misread(table, rows, contested(rows) | source["ambiguous"].keys())
    print(f"forms read as another verb: {len(wrong)}", *wrong)
    print("not reviewed:", *(f"{one.base} {one.slot} {one.ours} {one.theirs}" for one in open_ones))
    print("reviewed for nothing:", *unneeded(found, reviewed))
    write(found, reviewed)
    enough = len(found) <= (1 - LEAST_AGREEMENT) * len(rows) * len(TAGS)
    return 0 if enough and not (open_ones or wrong or unneeded(found, reviewed)) else 1


if __name__ == "__main__":
    sys.exit(main())
