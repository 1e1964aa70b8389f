"""Writes data/derived/word_table.tsv: how far words, and pairs of words, speak for families and groups of feelings.

Groups are those of data/families.yaml, and "none" for what tells of no feeling. Learned from the lexicon's own
sentences: events, examples and glosses (``data/feelings``), accounts (``data/accounts``) and messages
(``data/messages``), by one logistic regression for the groups and one, over what has a family, for the families.

Usage: make_word_table.py [--check]        needs numpy, scipy, scikit-learn

With --check only the hash of the lexicon's sentences is compared.
"""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from emolex.text import read, runs_of, tokens_of, verb_table

DATA = Path(__file__).resolve().parents[1] / "data"
TARGET = DATA / "derived" / "word_table.tsv"
WEIGHTS = {"event": 1.0, "example": 1.5, "gloss": 1.5, "account": 2.0, "message": 2.5}
"""How much a sentence of each sort counts in learning: messages are closest to what people type."""

LONGEST = 2  # words of a run (with runs of three, groups are told no better)
LEAST_OFTEN = 3  # sentences that hold a run
STRENGTH = 4.0  # inverse of the regularization (1.5 to 6 do as well)
UNIT, MOST = 8, 45  # weights are kept as whole numbers, eight to a unit of log odds, and cut there


class Sentence(NamedTuple):
    """A sentence with its group, its family, if that is known, and its sort."""

    group: str
    family: str
    sort: str
    text: str


def main() -> int:
    """See the top of the file."""
    sentences = read_sentences()
    header = f"# made by scripts/make_word_table.py sha256={_hash(sentences)}"
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8").startswith(header + "\n"):
            return 0
        print("data/derived/word_table.tsv is stale; run scripts/make_word_table.py", file=sys.stderr)
        return 1
    table = learn(sentences)
    TARGET.write_text("\n".join([header, *table, ""]), encoding="utf-8")
    print(f"{sum(line.startswith('run') for line in table)} runs")
    return 0


def read_sentences() -> list[Sentence]:
    """All sentences, in the order of the files."""
    found = []
    families = yaml.safe_load((DATA / "families.yaml").read_text(encoding="utf-8"))["families"]
    groups = {family["id"]: family["group"] for family in families}
    for path in sorted((DATA / "feelings").glob("*.yaml")):
        sheet = yaml.safe_load(path.read_text(encoding="utf-8"))
        place = (groups[sheet["family"]], sheet["family"])
        for entry in sheet["feelings"]:
            found += [Sentence(*place, "event", text) for text in entry.get("events", ())]
            found += [Sentence(*place, sort, entry[sort]) for sort in ("example", "gloss") if sort in entry]
    for path in sorted((DATA / "accounts").glob("*.yaml")):
        sheet = yaml.safe_load(path.read_text(encoding="utf-8"))
        place = (groups[sheet["family"]], sheet["family"])
        found += [Sentence(*place, "account", text) for told in sheet["accounts"].values() for text in told]
    for path in sorted((DATA / "messages").glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            said, text = line.split("\t")
            found.append(Sentence(said.partition(",")[0], "", "message", text))
    return found


def plain_forms(texts: Iterable[str]) -> dict[str, str]:
    """Verb form -> its plain form, for every verb that occurs in some texts."""
    words = {token.text for text in texts for token in tokens_of(read(text).folded, {})}
    verbs = verb_table()
    bases = sorted({reading.base for word in words for reading in verbs.readings(word)[:1]})
    return {
        form: base
        for base in bases
        for form in verbs.expand(base)
        if form != base and verbs.readings(form)[0].base == base
    }


def held_runs(texts: Iterable[str], forms: Mapping[str, str], longest: int) -> list[list[str]]:
    """The distinct runs of each text, in order."""
    read_texts = (list(tokens_of(read(text).folded, forms)) for text in texts)
    return [sorted({run for run, *_ in runs_of(tokens, longest)}) for tokens in read_texts]


def counted(held: Sequence[Iterable[str]], known: Sequence[str]) -> Any:
    """A sparse matrix, texts x runs: each run that a text holds as one over the root of how many there are."""
    from scipy.sparse import csr_matrix

    place = {run: at for at, run in enumerate(known)}
    kept = [[place[run] for run in runs if run in place] for runs in held]
    row = [at for at, runs in enumerate(kept) for _ in runs]
    share = [1 / len(runs) ** 0.5 for runs in kept for _ in runs]
    return csr_matrix((share, (row, [run for runs in kept for run in runs])), shape=(len(kept), len(known)))


def learn(sentences: Sequence[Sentence]) -> list[str]:
    """The lines of the table: for each run the weights of the groups, then of the families."""
    import numpy as np

    texts = [sentence.text for sentence in sentences]
    forms = plain_forms(texts)
    held = held_runs(texts, forms, LONGEST)
    often = Counter(run for runs in held for run in runs)
    known = sorted(run for run, times in often.items() if times >= LEAST_OFTEN)
    runs = counted(held, known)
    groups = _learned(runs, sentences, [sentence.group for sentence in sentences])
    families = _calibrated(_learned(runs, sentences, [sentence.family for sentence in sentences]), runs)
    names = [*(f"group:{name}" for name in groups.names), *families.names]
    whole = np.clip(np.rint(np.hstack([groups.weights, families.weights]) * UNIT), -MOST, MOST).astype(int).tolist()
    used = {word for run in known for word in run.split(" ")}
    return [
        "\t".join(["columns", str(LONGEST), *names]),
        "\t".join(["base", "", *(str(round(base * UNIT)) for base in (*groups.bases, *families.bases))]),
        *(f"form\t{form}\t{plain}" for form, plain in sorted(forms.items()) if plain in used),
        *("\t".join(["run", run, *map(str, row)]) for run, row in zip(known, whole, strict=True) if any(row)),
    ]


class _Learned(NamedTuple):
    """What was learned of some labels: weights, runs x labels, and what every text has of each."""

    names: list[str]
    weights: Any
    bases: Any


def _learned(runs: Any, sentences: Sequence[Sentence], labels: Sequence[str]) -> _Learned:
    """Log odds of each label against the mean of all, learned from the sentences that have one."""
    from sklearn.linear_model import LogisticRegression

    labelled = [at for at, label in enumerate(labels) if label]
    counts = [WEIGHTS[sentences[at].sort] for at in labelled]
    model = LogisticRegression(C=STRENGTH, max_iter=150)
    model.fit(runs[labelled], [labels[at] for at in labelled], sample_weight=counts)
    weights, bases = model.coef_ - model.coef_.mean(0), model.intercept_ - model.intercept_.mean()
    return _Learned(list(model.classes_), weights.T, bases)


def _calibrated(learned: _Learned, runs: Any) -> _Learned:
    """The same, with scores of mean 0 and deviation 1 on all sentences, so that no label wins by size."""
    scores = runs @ learned.weights
    deviation = scores.std(0)
    return _Learned(learned.names, learned.weights / deviation, -scores.mean(0) / deviation)


def _hash(sentences: Iterable[Sentence]) -> str:
    lines = ("\t".join(sentence) for sentence in sentences)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
