"""Writes data/derived/blame_table.tsv: how far words and pairs of words speak for a complaint, or for harm.

Learned by a logistic regression from ``data/said``: sentences about what somebody does or does not do, as complaints,
as praise, and as mere facts, which share their verbs and things, and sentences of control and harm; from
``data/quarrels``: whole messages in pairs, blame and what shares its words without blame; and from the open sets of
tests/rewriting and tests/safety. What is denied counts apart. `rewrite` asks it where no list of data/blame tells.

Usage: make_blame_table.py [--check]        needs numpy, scipy, scikit-learn

With --check only the hash of the sentences is compared.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from make_word_table import counted, plain_forms

from emolex.rewriting.weighing import said_runs
from emolex.text import read

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
SETS = ROOT / "tests" / "rewriting" / "sets"
CARE_SETS = ROOT / "tests" / "safety" / "sets"
TARGET = DATA / "derived" / "blame_table.tsv"

COLUMNS = ("blame", "other", "harm")
COLUMN_OF = {
    **dict.fromkeys(("abusive", "disclosed", "abusive_utterance", "abuse_disclosure", "threat"), "harm"),
    **dict.fromkeys(("good", "fact", "leave", "n_praise", "n_banter", "n_thanks"), "other"),
    **dict.fromkeys(
        ("n_observation", "n_neutral_fact", "n_feeling", "n_good", "n_good_istatement", "n_apology", "n_request"),
        "other",
    ),
    **dict.fromkeys(("boundary", "reported", "self_blame", "impersonal", "impersonal_own", "ultimatum"), "other"),
}
"""By label; a class of tests/rewriting/sets that is not here is blame."""
HARMFUL = ("abuse", "control")  # of the open sets of tests/safety, all of whose rows tell of harm
PAIRED = 0.7  # how much a row of data/quarrels counts in learning
LONGEST_HARM = 25  # words; longer ones are stories
UNCLEAR = ("sarcasm", "passive_aggressive", "hint", "crisis")
"""Classes that are not learned from."""
LONGEST = 2  # words of a run
LEAST_OFTEN = 2  # sentences that must hold a run
STRENGTH = 6.0  # inverse of the regularization; weaker and stronger ones tell messages apart as well or less well
SHRUNK = 0.85  # so that a unit of log odds stays what the limits of `rewrite` were chosen with
UNIT, MOST = 8, 45  # weights are kept as whole numbers, eight to one unit of log odds, and cut there


def main() -> int:
    """See the top of the file."""
    rows = read_rows()
    digest = hashlib.sha256("\n".join(f"{label}\t{text}" for label, text, _ in rows).encode()).hexdigest()
    header = f"# made by scripts/make_blame_table.py sha256={digest}"
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8").startswith(header + "\n"):
            return 0
        print("data/derived/blame_table.tsv is stale; run scripts/make_blame_table.py", file=sys.stderr)
        return 1
    TARGET.write_text("\n".join([header, *learn(rows), ""]), encoding="utf-8")
    return 0


class Row(NamedTuple):
    """A text, its label, and how much it counts."""

    label: str
    text: str
    counts: float = 1.0


def read_rows() -> list[Row]:
    """All rows, in the order of the files."""
    said = [Row(label, text) for label, text in _lines(DATA / "said", "*.tsv")]
    paired = [Row(label, text, PAIRED) for label, text in _lines(DATA / "quarrels", "*.tsv")]
    stated = [Row(form, text, 2.0) for form, _, text in _lines(SETS, "statements-*.tsv")]
    observed = [Row(kind, text, PAIRED) for kind, text, _ in _lines(SETS, "pairs-*.tsv")]
    told = (text for name in HARMFUL for _, text in _lines(CARE_SETS, f"{name}-*.tsv"))
    disclosed = [Row("disclosed", text) for text in told if len(text.split()) <= LONGEST_HARM]
    return [row for row in (*said, *paired, *stated, *observed, *disclosed) if row.label not in UNCLEAR]


def _lines(folder: Path, pattern: str) -> Iterator[list[str]]:
    """The fields of each line of the files of a folder."""
    for path in sorted(folder.glob(pattern)):
        yield from (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())


def learn(rows: list[Row]) -> list[str]:
    """The lines of the table."""
    from sklearn.linear_model import LogisticRegression

    texts = [row.text for row in rows]
    forms = plain_forms(texts)
    held = [sorted(said_runs(read(text).folded, forms, LONGEST)) for text in texts]
    times = Counter(run for runs in held for run in runs)
    known = sorted(run for run, often in times.items() if often >= LEAST_OFTEN)
    model = LogisticRegression(C=STRENGTH, max_iter=500)
    columns = [COLUMNS.index(_column(row.label)) for row in rows]
    model.fit(counted(held, known), columns, sample_weight=[row.counts for row in rows])
    used = {word.lstrip("!") for run in known for word in run.split(" ")}
    return [
        "\t".join(["columns", str(LONGEST), *COLUMNS]),
        "\t".join(["base", "", *(str(round(base * UNIT * SHRUNK)) for base in model.intercept_.tolist())]),
        *(f"form\t{form}\t{plain}" for form, plain in sorted(forms.items()) if plain in used),
        *("\t".join(["run", run, *map(_whole, row)]) for run, row in zip(known, model.coef_.T.tolist(), strict=True)),
    ]


def _column(label: str) -> str:
    return label if label in COLUMNS else COLUMN_OF.get(label, "blame")


def _whole(weight: float) -> str:
    return str(max(-MOST, min(MOST, round(weight * UNIT * SHRUNK))))


if __name__ == "__main__":
    sys.exit(main())
