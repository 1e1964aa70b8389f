"""How much the safety phrases recognize: the sets of ``tests/safety/sets``, their disguises, and ordinary text.

    python -m tests.safety.scoring                   the table of docs/safety.md
    python -m tests.safety.scoring --write           keeps the counts in measured.json, which the tests hold on to
    python -m tests.safety.scoring --misses SET      the rows of an open set that are not recognized (or are, falsely)
    python -m tests.safety.scoring --ordinary FILE   counts, and prints, the alarms on a file of ordinary sentences

A set is a file of rows, label TAB sentence. ``*.tsv`` are open: rules may be written after reading them. ``*.locked``
are encoded and opened only here, where nothing but counts is printed; once its rows have been read, a set becomes
open and a new one is written.
"""

from __future__ import annotations

import base64
import json
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from emolex import Notice, rewrite, screen

from .disguises import LOSSLESS, LOSSY, Disguise

SETS = Path(__file__).with_name("sets")
MEASURED = Path(__file__).with_name("measured.json")

WANTED: Mapping[str, frozenset[str]] = {
    "explicit": frozenset({"self-harm", "emergency"}),
    "passive": frozenset({"self-harm", "emergency"}),
    "abuse": frozenset({"abuse"}),
    "control": frozenset({"abuse"}),
    "other-suicidal": frozenset({"about-other", "emergency", "self-harm"}),
    "harm-others": frozenset({"harm-to-others"}),
    "emergency": frozenset({"emergency"}),
}
"""The kinds that are right, by set or, for the set "third", by label."""


class Row(NamedTuple):
    """A sentence and what it is labelled as."""

    label: str
    text: str


def stratum(name: str) -> str:
    """What a set is of: "explicit-2" is of "explicit"."""
    return name.partition("-")[0].partition(".")[0]


def rows(path: Path) -> list[Row]:
    """The rows of a set, open or locked."""
    raw = path.read_bytes()
    text = (zlib.decompress(base64.b64decode(raw)) if path.suffix == ".locked" else raw).decode("utf-8")
    return [Row(*line.split("\t")) for line in text.splitlines() if line.strip()]


def sets(*, locked: bool) -> dict[str, Path]:
    """The sets by name, in order, without the largest ones, which only taught the care table."""
    paths = sorted(SETS.glob("*.locked" if locked else "*.tsv"))
    return {path.stem: path for path in paths if not path.stem.endswith(_TAUGHT)}


_TAUGHT = ("-9", "-10")


def is_right(of: str, row: Row, notice: Notice | None) -> bool:
    """Whether a notice is of the right kind."""
    return notice is not None and notice.kind in (WANTED.get(of) or WANTED[row.label])


def count(path: Path) -> dict[str, int]:
    """The counts of one set."""
    of = stratum(path.name)
    listed = rows(path)
    noticed = [(row, screen(row.text)) for row in listed]
    counts = {
        "rows": len(listed),
        "any notice": sum(notice is not None for _, notice in noticed),
        "urgent": sum(notice is not None and notice.level == "urgent" for _, notice in noticed),
    }
    if of != "negatives":
        counts["right kind"] = sum(is_right(of, row, notice) for row, notice in noticed)
    if of in ("abuse", "control"):
        counts["reworded"] = sum(rewrite(row.text).status in ("rewritten", "needs_event") for row in listed)
    return counts


def count_labels(path: Path) -> dict[str, dict[str, int]]:
    """How many rows of each label bring a notice of the right kind; for harmless rows, any notice."""
    of = stratum(path.name)
    counts: dict[str, dict[str, int]] = {}
    for row in rows(path):
        notice = screen(row.text)
        column, seen = (
            ("any notice", notice is not None) if of == "negatives" else ("right kind", is_right(of, row, notice))
        )
        counts.setdefault(row.label, {"rows": 0, column: 0})
        counts[row.label]["rows"] += 1
        counts[row.label][column] += seen
    return counts


def count_disguises(paths: Iterable[Path], disguises: Mapping[str, Disguise]) -> dict[str, int]:
    """How many recognized sentences get the same answer in disguise."""
    texts = [row.text for path in paths for row in rows(path)]
    plain = [(text, notice) for text in texts if (notice := screen(text)) is not None]
    counts = {"rows": len(plain)}
    for name, disguise in disguises.items():
        counts[name] = sum(_same(notice, screen(disguise(text, notice.span))) for text, notice in plain)
    return counts


def _same(plain: Notice, other: Notice | None) -> bool:
    return other is not None and (plain.kind, plain.level) == (other.kind, other.level)


def measure() -> dict[str, dict[str, int]]:
    """All counts: the locked sets, the open ones, and explicit sentences in disguise."""
    return measure_locked() | measure_open() | measure_disguises()


def measure_locked() -> dict[str, dict[str, int]]:
    """The counts of the locked sets, whole and by label."""
    measured: dict[str, dict[str, int]] = {}
    for name, path in sets(locked=True).items():
        measured[f"{name} (locked)"] = count(path)
        measured |= {f"{name}: {label}": counts for label, counts in count_labels(path).items()}
    return measured


def measure_open() -> dict[str, dict[str, int]]:
    """The counts of the open sets; some minutes."""
    return {name: count(path) for name, path in sets(locked=False).items()}


def measure_disguises() -> dict[str, dict[str, int]]:
    """The counts of explicit sentences in disguise."""
    measured: dict[str, dict[str, int]] = {}
    explicit = [path for name, path in sets(locked=True).items() if stratum(name) == "explicit"]
    explicit.append(sets(locked=False)["explicit-1"])
    for name, disguises in (("lossless", LOSSLESS), ("lossy", LOSSY)):
        measured[f"disguise, {name}"] = count_disguises(explicit, disguises)
    return measured


def table(measured: Mapping[str, Mapping[str, int]]) -> str:
    """The counts as Markdown."""
    columns = ("right kind", "any notice", "urgent", "reworded")
    lines = ["| set | rows | right kind | any notice | urgent | reworded |", "|---|--:|--:|--:|--:|--:|"]
    lines += [_line(name, counts, columns) for name, counts in measured.items() if "urgent" in counts]
    lines += ["", "| locked set: label | rows | right kind | any notice |", "|---|--:|--:|--:|"]
    lines += [_line(name, counts, columns[:2]) for name, counts in measured.items() if ": " in name]
    lines += ["", "| disguise | the same answer as plain |", "|---|--:|"]
    for name, counts in measured.items():
        if name.startswith("disguise"):
            lines += [f"| {disguise} | {_share(counts, disguise)} |" for disguise in counts if disguise != "rows"]
            total = sum(number for disguise, number in counts.items() if disguise != "rows")
            whole = counts["rows"] * (len(counts) - 1)
            lines.append(f"| **{name.rpartition(', ')[2]}, all** | {total} of {whole} ({100 * total / whole:.1f} %) |")
    return "\n".join(lines)


def _line(name: str, counts: Mapping[str, int], columns: Iterable[str]) -> str:
    return f"| {name} | {counts['rows']} | {' | '.join(_share(counts, column) for column in columns)} |"


def _share(counts: Mapping[str, int], column: str) -> str:
    if column not in counts:
        return ""
    return f"{counts[column]} ({100 * counts[column] / counts['rows']:.1f} %)"


def misses(path: Path) -> Iterator[str]:
    """The rows of an open set that are not answered as they should be."""
    of = stratum(path.name)
    for row in rows(path):
        notice = screen(row.text)
        wrong = notice is not None if of == "negatives" else not is_right(of, row, notice)
        if wrong:
            yield f"{row.label}\t{_shown(notice, row.text)}\t{row.text}"


def alarms(path: Path) -> Iterator[str]:
    """The sentences of a file, one a line, that raise a notice."""
    for text in path.read_text(encoding="utf-8").splitlines():
        notice = screen(text)
        if notice is not None:
            yield f"{_shown(notice, text)}\t{text}"


def _shown(notice: Notice | None, text: str) -> str:
    return f"{notice.kind}/{notice.form}/{notice.level} [{text[slice(*notice.span)]}]" if notice else "-"


def main(arguments: list[str]) -> int:
    """See the top of the file."""
    match arguments:
        case ["--misses", name]:
            print(*misses(SETS / f"{name}.tsv"), sep="\n")
        case ["--ordinary", file]:
            found = list(alarms(Path(file)))
            print(*found, sep="\n")
            urgent = sum("/urgent [" in line for line in found)
            print(f"{len(found)} alarms, {urgent} of them urgent", file=sys.stderr)
        case _:
            measured = measure()
            if arguments == ["--write"]:
                MEASURED.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
            print(table(measured))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
