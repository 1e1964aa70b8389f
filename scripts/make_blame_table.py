"""Writes data/derived/blame_table.tsv: how far words and pairs of words speak for a complaint, praise, or a fact.

Learned by a logistic regression from ``data/said``: sentences about what somebody does or does not do, as complaints,
as praise, and as mere facts, which share their verbs and things, sentences of control and harm, and the open sets of
tests/rewriting and tests/safety. What is denied counts apart. `rewrite` asks it where no list of data/blame tells.

Usage: make_blame_table.py [--check]        needs numpy, scipy, scikit-learn

With --check only the hash of the sentences is compared.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from pathlib import Path

from make_word_table import counted, plain_forms

from emolex.rewriting.weighing import said_runs
from emolex.text import read

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
SETS = ROOT / "tests" / "rewriting" / "sets"
CARE_SETS = ROOT / "tests" / "safety" / "sets"
TARGET = DATA / "derived" / "blame_table.tsv"

COLUMNS = ("blame", "good", "fact", "harm")
COLUMN_OF = {
    **dict.fromkeys(("abusive", "disclosed", "abusive_utterance", "abuse_disclosure", "threat"), "harm"),
    **dict.fromkeys(("n_praise", "n_banter", "n_thanks"), "good"),
    **dict.fromkeys(
        ("n_observation", "n_neutral_fact", "n_feeling", "n_good", "n_good_istatement", "n_apology", "n_request"),
        "fact",
    ),
    **dict.fromkeys(("boundary", "reported", "self_blame", "impersonal", "impersonal_own", "ultimatum"), "fact"),
}
"""By label; a class of tests/rewriting/sets that is not here is blame."""
HARMFUL = ("abuse", "control")  # of the open sets of tests/safety, all of whose rows tell of harm
LONGEST_HARM = 25  # words; longer ones are stories
UNCLEAR = ("sarcasm", "passive_aggressive", "hint", "crisis")
"""Classes that are not learned from."""
LONGEST = 2  # words of a run
LEAST_OFTEN = 2  # sentences that must hold a run
STRENGTH = 3.0  # inverse of the regularization; others between 1 and 10, and runs of three, were no better
UNIT, MOST = 8, 45  # weights are kept as whole numbers, eight to one unit of log odds, and cut there


def main() -> int:
    """See the top of the file."""
    rows = read_rows()
    digest = hashlib.sha256("\n".join("\t".join(row) for row in rows).encode()).hexdigest()
    header = f"# made by scripts/make_blame_table.py sha256={digest}"
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8").startswith(header + "\n"):
            return 0
        print("data/derived/blame_table.tsv is stale; run scripts/make_blame_table.py", file=sys.stderr)
        return 1
    TARGET.write_text("\n".join([header, *learn(rows), ""]), encoding="utf-8")
    return 0


def read_rows() -> list[tuple[str, str]]:
    """Label and sentence, in the order of the files."""
    lines = (line for path in sorted(DATA.glob("said/*.tsv")) for line in path.read_text(encoding="utf-8").splitlines())
    said = [(label, text) for label, text in (line.split("\t") for line in lines)]
    opened = (
        line for path in sorted(SETS.glob("statements-*.tsv")) for line in path.read_text(encoding="utf-8").splitlines()
    )
    stated = ((form, text) for form, _, text in (line.split("\t") for line in opened))
    harmful = (path for name in HARMFUL for path in sorted(CARE_SETS.glob(f"{name}-*.tsv")))
    told = (line.partition("\t")[2] for path in harmful for line in path.read_text(encoding="utf-8").splitlines())
    disclosed = (("disclosed", text) for text in told if len(text.split()) <= LONGEST_HARM)
    return [row for row in (*said, *stated, *disclosed) if row[0] not in UNCLEAR]


def learn(rows: list[tuple[str, str]]) -> list[str]:
    """The lines of the table."""
    from sklearn.linear_model import LogisticRegression

    texts = [text for _, text in rows]
    forms = plain_forms(texts)
    held = [said_runs(read(text).folded, forms, LONGEST) for text in texts]
    times = Counter(run for runs in held for run in runs)
    known = sorted(run for run, often in times.items() if often >= LEAST_OFTEN)
    model = LogisticRegression(C=STRENGTH, max_iter=500)
    model.fit(counted(held, known), [COLUMNS.index(_column(label)) for label, _ in rows])
    used = {word.lstrip("!") for run in known for word in run.split(" ")}
    return [
        "\t".join(["columns", str(LONGEST), *COLUMNS]),
        "\t".join(["base", "", *(str(round(base * UNIT)) for base in model.intercept_.tolist())]),
        *(f"form\t{form}\t{plain}" for form, plain in sorted(forms.items()) if plain in used),
        *("\t".join(["run", run, *map(_whole, row)]) for run, row in zip(known, model.coef_.T.tolist(), strict=True)),
    ]


def _column(label: str) -> str:
    return label if label in COLUMNS else COLUMN_OF.get(label, "blame")


def _whole(weight: float) -> str:
    return str(max(-MOST, min(MOST, round(weight * UNIT))))


if __name__ == "__main__":
    sys.exit(main())
