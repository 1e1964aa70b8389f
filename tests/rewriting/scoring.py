"""How `rewrite` answers the statements of ``tests/rewriting/sets``, by form of blame.

    python -m tests.rewriting.scoring                   the tables of docs/rewriting.md
    python -m tests.rewriting.scoring --write           keeps the counts in measured.json, which a test holds on to, and
                                                        puts those of the locked set into docs/rewriting.md
    python -m tests.rewriting.scoring --rows CLASS      the answers to the open rows of a class ("all" for every class)

A set is a file of rows, class TAB kernel TAB statement, where kernel says whether the statement tells something that
could have been filmed. ``*.tsv`` are open: rules may be written after reading them. ``*.locked`` are encoded and opened
only here, where nothing but counts is printed; once its rows have been read, a set becomes open and a new one is
written. ``pairs-*.tsv`` hold, KIND TAB statement TAB clause, what a writer would keep of a statement after "When";
``dangers-*.tsv``, KIND TAB message, messages that tell of harm or threaten ("harm"), each with a complaint in nearly
the same words ("blame"), from none of which the table of weights has learned.
"""

from __future__ import annotations

import base64
import json
import sys
import zlib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from emolex import Rewrite, rewrite
from emolex.lexicon import default_lexicon
from emolex.rewriting.linting import faults, invented
from emolex.rewriting.sentence import words_of
from emolex.rewriting.wordlists import blame_words
from emolex.text import read

SETS = Path(__file__).with_name("sets")
MEASURED = Path(__file__).with_name("measured.json")
DOCS = Path(__file__).parents[2] / "docs" / "rewriting.md"

WORDED = frozenset({"rewritten", "needs_event"})
LEFT = frozenset({"unchanged", "care"})
UNDECIDED = frozenset({"uncertain"})
SAFETY = ("threat", "abuse_disclosure", "abusive_utterance", "crisis")
OTHER_ANSWERS: Mapping[str, frozenset[str]] = {
    "counter_blame": WORDED | UNDECIDED,
    "invalidation": WORDED | UNDECIDED,
    "ultimatum": LEFT | UNDECIDED,
    "sarcasm": UNDECIDED,
    "passive_aggressive": UNDECIDED,
    "self_blame": frozenset({"self", "unchanged", "care"}),
    "impersonal_own": frozenset({"unchanged", "needs_event"}),
    "faux_feeling": WORDED | {"unchanged"},
    **dict.fromkeys(SAFETY, LEFT | UNDECIDED),
}
"""The statuses that are right for a class which is not simply blame (to be worded) or no blame (to be left alone)."""

NO_BLAME = ("boundary", "reported", *SAFETY)


class Row(NamedTuple):
    """A statement, the class it was written for, and whether it tells something that could have been filmed."""

    form: str
    kernel: bool
    text: str


def rows(path: Path) -> list[Row]:
    """The rows of a set, open or locked."""
    raw = path.read_bytes()
    text = (zlib.decompress(base64.b64decode(raw)) if path.suffix == ".locked" else raw).decode("utf-8")
    fields = (line.split("\t") for line in text.splitlines() if line.strip())
    return [Row(form, kernel == "yes", statement) for form, kernel, statement in fields]


def paths(*, locked: bool) -> list[Path]:
    """The files of the open or of the locked sets, in order."""
    return sorted(SETS.glob("*.locked" if locked else "statements-*.tsv"))


class Pair(NamedTuple):
    """A statement, whether it tells of an act ("seen"), a mind, or neither, and what a writer would keep of it."""

    kind: str
    text: str
    clause: str


def pairs() -> list[Pair]:
    """The statements with the clause that a writer wants of each; "-" where there is none."""
    lines = (line for path in sorted(SETS.glob("pairs-*.tsv")) for line in path.read_text("utf-8").splitlines())
    return [Pair(*line.split("\t")) for line in lines]


def is_blame(form: str) -> bool:
    """Whether a class is one of the 49 forms of blame."""
    return not form.startswith("n_") and form not in NO_BLAME


def right_statuses(form: str) -> frozenset[str]:
    """The statuses that are right for a class."""
    return OTHER_ANSWERS.get(form, WORDED if is_blame(form) else LEFT)


def measure(listed: Iterable[Row]) -> dict[str, dict[str, int]]:
    """Counts by class, with "all" for those that hold for every class alike."""
    counts: dict[str, dict[str, int]] = {}
    for row in listed:
        answer = answered(row.text)
        for form in (row.form, "all"):
            kept = counts.setdefault(form, {})
            for name, seen in _seen(row, answer).items():
                kept[name] = kept.get(name, 0) + seen
    return counts


@cache
def answered(text: str) -> Rewrite:
    """The answer to a statement, kept, since it is asked for several times."""
    return rewrite(text)


def _seen(row: Row, answer: Rewrite) -> dict[str, bool]:
    worded = answer.status in WORDED
    whole = worded and answer.text is not None
    asks_nothing = answer.status == "rewritten"
    blame = is_blame(row.form) and row.form not in OTHER_ANSWERS
    return {
        "rows": True,
        "right": answer.status in right_statuses(row.form),
        "rewritten": answer.status == "rewritten",
        "asked": answer.status == "needs_event",
        "uncertain": answer.status in ("uncertain", "self"),
        "left": answer.status in LEFT,
        "kernels": blame and row.kernel,
        "kernels rewritten": blame and row.kernel and asks_nothing,
        "no blame": not is_blame(row.form),
        "no blame, worded": not is_blame(row.form) and worded,
        "danger": row.form in SAFETY,
        "danger, worded": row.form in SAFETY and worded,
        "worded": worded,
        "passes every rule": whole and not faults(answer.text or "", blame_words(default_lexicon())),
        "nothing invented": whole and not _invented(row.text, answer),
        "the same when rewritten again": whole and rewrite(answer.text or "").text == answer.text,
    }


def measure_pairs(listed: Iterable[Pair]) -> dict[str, dict[str, int]]:
    """Counts by kind: how they are answered, and how often the same words are kept as the writer kept."""
    counts: dict[str, dict[str, int]] = {}
    for pair in listed:
        kept = counts.setdefault(pair.kind, {})
        for name, seen in _kept(pair, answered(pair.text)).items():
            kept[name] = kept.get(name, 0) + seen
    return counts


def _kept(pair: Pair, answer: Rewrite) -> dict[str, bool]:
    whole = answer.status == "rewritten" and answer.observation is not None
    wanted = _words(pair.clause)
    told = _words(answer.observation.text) if whole and answer.observation is not None else []
    words = blame_words(default_lexicon())
    lost, added = (invented(wanted, told, words), invented(told, wanted, words)) if whole else ([], [])
    return {
        "rows": True,
        "rewritten": answer.status == "rewritten",
        "asked": answer.status == "needs_event",
        "uncertain": answer.status in ("uncertain", "self"),
        "left": answer.status in LEFT,
        "nothing lost": whole and not lost,
        "nothing more": whole and not added,
        "same words": whole and not lost and not added,
    }


def measure_dangers() -> dict[str, dict[str, int]]:
    """Counts by kind of the messages in which harm and complaint share their words: how they are answered."""
    counts: dict[str, dict[str, int]] = {}
    for path in sorted(SETS.glob("dangers-*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            kind, text = line.split("\t")
            kept, status = counts.setdefault(kind, dict.fromkeys(("rows", *_ANSWERS), 0)), answered(text).status
            for name in ("rows", *(name for name, statuses in _ANSWERS.items() if status in statuses)):
                kept[name] += 1
    return counts


_ANSWERS: Mapping[str, frozenset[str]] = {
    "worded": WORDED,
    "uncertain": UNDECIDED | {"self"},
    "left": frozenset({"unchanged"}),
    "care": frozenset({"care"}),
}


def _words(text: str) -> list[str]:
    return words_of(read(text), default_lexicon())


def kinds_table(measured: Mapping[str, Mapping[str, int]]) -> str:
    """Counts by kind as Markdown."""
    names = list(next(iter(measured.values())))
    lines = [f"| kind | {' | '.join(names)} |", f"|---|{'--:|' * len(names)}"]
    lines += [f"| {kind} | {' | '.join(str(counts[name]) for name in names)} |" for kind, counts in measured.items()]
    return "\n".join(lines)


def _invented(text: str, answer: Rewrite) -> list[str]:
    """Words of what could be seen that the statement does not hold in any form (rule N1)."""
    lexicon = default_lexicon()
    if answer.observation is None or answer.observation.provenance == "placeholder":
        return []
    written, said = words_of(read(answer.observation.text), lexicon), words_of(read(text), lexicon)
    return invented(written, said, blame_words(lexicon))


def table(measured: Mapping[str, Mapping[str, int]]) -> str:
    """The counts as Markdown: first by class, then the shares that hold for all."""
    lines = ["| class | rows | right | rewritten | asked | uncertain or of oneself | left alone |"]
    lines += ["|---|--:|--:|--:|--:|--:|--:|"]
    for form, counts in measured.items():
        if form != "all":
            cells = (counts[name] for name in ("rows", "right", "rewritten", "asked", "uncertain", "left"))
            lines.append(f"| {form} | {' | '.join(map(str, cells))} |")
    lines += ["", "| of | share |", "|---|--:|"]
    every = measured["all"]
    for name, whole in SHARES:
        lines.append(f"| {name} (of {every[whole]}) | {100 * every.get(name, 0) / max(1, every[whole]):.1f} % |")
    return "\n".join(lines)


SHARES = (
    ("right", "rows"),
    ("kernels rewritten", "kernels"),
    ("no blame, worded", "no blame"),
    ("danger, worded", "danger"),
    ("passes every rule", "worded"),
    ("nothing invented", "worded"),
    ("the same when rewritten again", "worded"),
)


def main(arguments: list[str]) -> int:
    """See the top of the file."""
    opened = [row for path in paths(locked=False) for row in rows(path)]
    if arguments[:1] == ["--rows"]:
        for row in opened:
            if row.form == arguments[1] or arguments[1] == "all":
                print(f"{row.form}\t{'k' if row.kernel else '-'}\t{answered(row.text).status}\t{row.text}")
                print(f"\t\t\t{answered(row.text).text}")
        return 0
    locked = [row for path in paths(locked=True) for row in rows(path)]
    measured = {
        "open": measure(opened),
        "locked": measure(locked),
        "pairs": measure_pairs(pairs()),
        "dangers": measure_dangers(),
    }
    if arguments == ["--write"]:
        kept = json.loads(MEASURED.read_text(encoding="utf-8"))
        MEASURED.write_text(json.dumps(measured, indent=1) + "\n", encoding="utf-8")
        written = DOCS.read_text(encoding="utf-8")
        for old, new in zip(_tables(kept), _tables(measured), strict=True):
            written = written.replace(old, new)
        DOCS.write_text(written, encoding="utf-8")
    print("\n\n".join([table(measured["open"]), *_tables(measured)]))
    return 0


def _tables(measured: Mapping[str, Mapping[str, Mapping[str, int]]]) -> list[str]:
    """The tables of docs/rewriting.md."""
    return [table(measured["locked"]), kinds_table(measured["pairs"]), kinds_table(measured["dangers"])]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
