"""Writes data/derived/care_table.tsv: how far words, and runs of two or three, speak for what calls for care.

Learned from the open sets of tests/safety/sets (never from a locked one), from the lexicon's own sentences and the
sentences of data/said, which are everyday talk and everyday quarrels, and from the ordinary text that
scripts/ordinary_text.py leaves over (its --rest; the 100,000 sentences that it chooses are for measuring alone). A
logistic regression over the runs of a sentence learns whether it calls for care; a second one, over those that do,
learns of what kind the notice would be. Runs that do not stand in an open set are not kept, so no wording of the
ordinary text is in the table.

Usage: make_care_table.py REST | --check        needs numpy, scipy, scikit-learn

With --check only the hash of the sets, of the everyday sentences and of alike.yaml is compared.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from make_word_table import counted, held_runs, plain_forms, read_sentences

ROOT = Path(__file__).resolve().parents[1]
SAID = ROOT / "data" / "said"
SETS = ROOT / "tests" / "safety" / "sets"
ALIKE = ROOT / "data" / "safety" / "alike.yaml"
TARGET = ROOT / "data" / "derived" / "care_table.tsv"

KINDS = ("self-harm", "abuse", "about-other", "harm-to-others", "emergency")
KIND_OF = {
    "explicit": "self-harm",
    "passive": "self-harm",
    "abuse": "abuse",
    "control": "abuse",
    "disclosed": "abuse",
    "overdose": "emergency",
    "other-suicidal": "about-other",
    "harm-others": "harm-to-others",
    "emergency": "emergency",
}
"""By label, else by set."""
NOT_HARMLESS = ("disclosed", "abusive")  # labels of data/said

LIMITS = {
    "raises_from": 1.9,
    "unworded_from": 0.0,  # below a notice, but `rewrite` makes no sentence of it ...
    "unworded_known_from": 1.75,  # ... nor, from here on, of what its lists know as a complaint
    "softened_below": -4.0,  # an urgent phrase is care there
    "doubts_below": -3.0,
    "doubts_plain_below": -7.0,
    "doubts_doubtful_below": -2.0,
    "doubts_plain_doubtful_below": -3.5,
}
"""Looked for by cross-validation on rows that no phrase was written for, and set so that phrases and words together
raise no more than 50 notices on 100,000 sentences of ordinary text: docs/safety.md."""
LONGEST = 3  # words of a run
LEAST_OFTEN = 2  # rows of the open sets that must hold a run
KEPT = 50_000  # runs, of some 90,000; those with the least weight go
UNIT, MOST = 8, 45  # weights are kept as whole numbers, eight to one unit of log odds, and cut there
STRENGTH = {"care": 20.0, "kind": 5.0}  # inverse of the regularization; the rest of its values tried were no better


class Row(NamedTuple):
    """A sentence, and the kind of notice it calls for, or "" for none."""

    kind: str
    text: str


def main() -> int:
    """See the top of the file."""
    rows, everyday = read_rows(), read_everyday()
    header = f"# made by scripts/make_care_table.py sha256={_hash(rows, everyday)}"
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8").startswith(header + "\n"):
            return 0
        print("data/derived/care_table.tsv is stale; run scripts/make_care_table.py", file=sys.stderr)
        return 1
    ordinary = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    table = learn(rows, [*everyday, *ordinary])
    TARGET.write_text("\n".join([header, *table, ""]), encoding="utf-8")
    print(
        f"{sum(line.startswith('run') for line in table)} runs, {sum(line.startswith('form') for line in table)} forms"
    )
    return 0


def read_rows() -> list[Row]:
    """The rows of the open sets, and what is told of violence and force in data/said."""
    found = []
    for path in sorted(SETS.glob("*.tsv")):
        name = path.name.partition("-")[0]
        for line in path.read_text(encoding="utf-8").splitlines():
            label, text = line.split("\t")
            found.append(Row("" if name == "negatives" else KIND_OF.get(label) or KIND_OF[name], text))
    return found + [Row(KIND_OF[label], text) for label, text in _said() if label in KIND_OF]


def read_everyday() -> list[str]:
    """What people tell of every day, and what they say to each other in ordinary anger."""
    told = [sentence.text for sentence in read_sentences() if sentence.sort != "gloss"]
    return told + [text for label, text in _said() if label not in NOT_HARMLESS]


def _said() -> list[list[str]]:
    """Label and sentence of each line of data/said."""
    lines = (line for path in sorted(SAID.glob("*.tsv")) for line in path.read_text(encoding="utf-8").splitlines())
    return [line.split("\t") for line in lines]


def learn(rows: Sequence[Row], harmless: Sequence[str]) -> list[str]:
    """The lines of the table."""
    forms = _forms([row.text for row in rows])
    told, plain = held_runs([row.text for row in rows], forms, LONGEST), held_runs(harmless, forms, LONGEST)
    seen = Counter(run for runs in told for run in runs)
    known = sorted(run for run, times in seen.items() if times >= LEAST_OFTEN)
    calls = [bool(row.kind) for row in rows]
    weights, _ = _weights(told + plain, [*calls, *(False for _ in plain)], known)
    known = sorted(sorted(known, key=lambda run: -abs(weights[run]))[:KEPT])
    weights, base = _weights(told + plain, [*calls, *(False for _ in plain)], known)
    of_kind, kind_bases = _kind_weights(told, rows, known)
    used = {word for run in known for word in run.split(" ")}
    return [
        "\t".join(["columns", str(LONGEST), "care", *KINDS]),
        *(f"limit\t{name}\t{value}" for name, value in LIMITS.items()),
        "\t".join(["base", "", *map(str, map(_whole, [base, *kind_bases]))]),
        *(f"form\t{form}\t{word}" for form, word in sorted(forms.items()) if word in used),
        *("\t".join(["run", run, *map(str, map(_whole, [weights[run], *of_kind[run]]))]) for run in known),
    ]


def _forms(texts: Sequence[str]) -> dict[str, str]:
    """Word as written -> word as it stands in runs: verbs in their plain form, persons that are alike in one."""
    alike: Mapping[str, Sequence[str]] = yaml.safe_load(ALIKE.read_text(encoding="utf-8"))["alike"]
    return plain_forms(texts) | {word: name for name, listed in alike.items() for word in listed if word != name}


def _weights(held: Sequence[list[str]], calls: Sequence[bool], known: Sequence[str]) -> tuple[dict[str, float], float]:
    """Weight of each run for any care at all, and that of every text."""
    model = _fitted(held, calls, known, STRENGTH["care"])
    return dict(zip(known, map(float, model.coef_[0]), strict=True)), float(model.intercept_[0])


def _kind_weights(
    told: Sequence[list[str]], rows: Sequence[Row], known: Sequence[str]
) -> tuple[dict[str, list[float]], list[float]]:
    """Weights of each run for the kinds, learned where there is one, and those of every text."""
    grave = [at for at, row in enumerate(rows) if row.kind]
    model = _fitted([told[at] for at in grave], [KINDS.index(rows[at].kind) for at in grave], known, STRENGTH["kind"])
    return dict(zip(known, model.coef_.T.tolist(), strict=True)), model.intercept_.tolist()


def _fitted(held: Sequence[list[str]], labels: Sequence[int], known: Sequence[str], strength: float) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=strength, max_iter=300).fit(counted(held, known), labels)


def _whole(weight: float) -> int:
    return max(-MOST, min(MOST, round(weight * UNIT)))


def _hash(rows: Sequence[Row], everyday: Sequence[str]) -> str:
    lines = ["\t".join(row) for row in rows] + list(everyday) + [ALIKE.read_text(encoding="utf-8")]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
