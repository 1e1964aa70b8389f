"""Draws the blind readings of the data card, and scores their answers.

A reader who has never seen an entry gets only the drawn file. Answers are lines "NUMBER ANSWER".

Usage:
    blind_tests.py draw (glosses|events|tags) --seed N --count N DIRECTORY
    blind_tests.py score (glosses|events|tags) DIRECTORY ANSWERS
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from emolex import Feeling, default_lexicon

LETTERS = "ABCDEF"
ORDINAL = {"valence": 7, "arousal": 5, "dominance": 5}
NOMINAL = ("agency", "time", "goal")
_STOP = frozenset(
    "a an and are as at be but for from has in into is it its not of on or so that the to what with you your".split()
)


def main() -> int:
    """Draws or scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("draw", "score"))
    parser.add_argument("kind", choices=("glosses", "events", "tags"))
    parser.add_argument("directory", type=Path)
    parser.add_argument("answers", type=Path, nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=200)
    given = parser.parse_args()
    if given.what == "draw":
        given.directory.mkdir(parents=True, exist_ok=True)
        return _draw(given.kind, given.directory, random.Random(given.seed), given.count)  # noqa: S311 - a draw, not a secret
    return _score(given.kind, given.directory, given.answers)


def _draw(kind: str, directory: Path, dice: random.Random, count: int) -> int:
    feelings = list(default_lexicon())
    if kind == "tags":
        drawn = sorted(dice.sample(feelings, count), key=lambda feeling: feeling.id)
        sheet = [f"{number}. {feeling.word}: {feeling.gloss}" for number, feeling in enumerate(drawn, 1)]
        key: list[object] = [feeling.id for feeling in drawn]
    else:
        questions = (
            _gloss_questions(feelings, dice, count) if kind == "glosses" else _event_questions(feelings, dice, count)
        )
        sheet = [_sheet(number, text, options) for number, (text, options, _) in enumerate(questions, 1)]
        key = [[right.id, [one.id for one in options]] for _, options, right in questions]
    (directory / f"{kind}.txt").write_text("\n".join(sheet) + "\n", encoding="utf-8")
    (directory / f"{kind}.key.json").write_text(json.dumps(key), encoding="utf-8")
    return 0


def _sheet(number: int, text: str, options: Sequence[Feeling]) -> str:
    words = "   ".join(f"{letter} {one.word}" for letter, one in zip(LETTERS, options, strict=True))
    return f"{number}. {text}\n   {words}\n"


Question = tuple[str, list[Feeling], Feeling]


def _gloss_questions(feelings: list[Feeling], dice: random.Random, count: int) -> list[Question]:
    """Each gloss with its word and the five nearest words, by tags, links and wording; twins left out."""
    questions = []
    for feeling in dice.sample(feelings, count):
        others = [one for one in feelings if one.id != feeling.id and not _twins(one, feeling)]
        nearest = sorted(others, key=lambda one: (-_nearness(feeling, one), one.id))
        options = [feeling, *_without_twins(nearest, 5)]
        questions.append((feeling.gloss, dice.sample(options, len(options)), feeling))
    return questions


def _event_questions(feelings: list[Feeling], dice: random.Random, count: int) -> list[Question]:
    """Each event with its word and five from other subfamilies of the same side of pleasantness."""
    events = [(event, feeling) for feeling in feelings for event in feeling.events]
    questions = []
    for event, feeling in dice.sample(events, count):
        side = [
            one for one in feelings
            if (one.valence > 0) == (feeling.valence > 0) and (one.valence < 0) == (feeling.valence < 0)
            and one.subfamily != feeling.subfamily and one.level < 3 and not _twins(one, feeling)
        ]  # fmt: skip
        options = [feeling, *_without_twins(dice.sample(side, len(side)), 5)]
        questions.append((event, dice.sample(options, len(options)), feeling))
    return questions


def _twins(a: Feeling, b: Feeling) -> bool:
    return b.id in a.same_as


def _without_twins(ranked: Sequence[Feeling], count: int) -> list[Feeling]:
    kept: list[Feeling] = []
    for one in ranked:
        if not any(_twins(one, other) for other in kept):
            kept.append(one)
        if len(kept) == count:
            break
    return kept


def _nearness(a: Feeling, b: Feeling) -> float:
    """How easily two feelings are mixed up: links and place first, then tags, then shared words of the glosses."""
    score = 3.0 * (b.id in a.near) + 2.0 * (a.subfamily == b.subfamily) + 1.0 * (a.family == b.family)
    score += 1.5 * (b.id in a.stronger or b.id in a.milder)
    score -= 0.3 * abs(a.valence - b.valence) + 0.2 * abs(a.arousal - b.arousal) + 0.2 * abs(a.dominance - b.dominance)
    score += 0.4 * bool(set(a.agency) & set(b.agency)) + 0.4 * bool(set(a.goal) & set(b.goal))
    words_a, words_b = _content(a.gloss), _content(b.gloss)
    return score + 3.0 * len(words_a & words_b) / max(1, len(words_a | words_b))


def _content(text: str) -> set[str]:
    return set(re.findall(r"[a-z']+", text.lower())) - _STOP


def _score(kind: str, directory: Path, path: Path) -> int:
    key = json.loads((directory / f"{kind}.key.json").read_text(encoding="utf-8"))
    lines = [line.split(None, 1) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    answers = {int(line[0].rstrip(".:")): line[1].strip() for line in lines}
    if kind == "tags":
        return _score_tags(key, answers)
    wrong = []
    for number, (right, options) in enumerate(key, 1):
        letter = answers.get(number, "?")[0].upper()
        picked = options[LETTERS.index(letter)] if letter in LETTERS else None
        if picked != right:
            wrong.append((number, right, picked))
    print(f"{len(key) - len(wrong)} of {len(key)} right ({1 - len(wrong) / len(key):.1%})")
    for number, right, picked in wrong:
        print(f"  {number}: {right} <- {picked}")
    return 0


def _score_tags(key: list[str], answers: dict[int, str]) -> int:
    """Answers are JSON objects with the six tags; lists for agency, time and goal."""
    lexicon = default_lexicon()
    pairs = [(lexicon[id_], json.loads(answers[number])) for number, id_ in enumerate(key, 1) if number in answers]
    for tag, steps in ORDINAL.items():
        low = -3 if tag == "valence" else 1
        ours = [getattr(feeling, tag) - low for feeling, _ in pairs]
        theirs = [int(said[tag]) - low for _, said in pairs]
        exact = sum(a == b for a, b in zip(ours, theirs, strict=True)) / len(pairs)
        print(f"{tag}: quadratic weighted kappa {_weighted_kappa(ours, theirs, steps):.2f}, same {exact:.0%}")
    for tag in NOMINAL:
        overlap = [_compatible(set(getattr(feeling, tag)), set(said[tag])) for feeling, said in pairs]
        same = [set(getattr(feeling, tag)) == set(said[tag]) for feeling, said in pairs]
        print(f"{tag}: compatible {sum(overlap) / len(pairs):.0%}, same {sum(same) / len(pairs):.0%}")
    for feeling, said in pairs:
        off = {tag: (getattr(feeling, tag), said[tag]) for tag in ORDINAL if abs(getattr(feeling, tag) - said[tag]) > 1}
        off |= {
            tag: (getattr(feeling, tag), said[tag])
            for tag in NOMINAL
            if not _compatible(set(getattr(feeling, tag)), set(said[tag]))
        }
        if off:
            print(f"  {feeling.id}: {off}")
    return 0


def _compatible(a: set[str], b: set[str]) -> bool:
    """Whether two codings share a value; "any" is compatible with every cause that is named."""
    named = {"self", "other", "circumstance"}
    return bool(a & b) or ("any" in a and bool(b & named)) or ("any" in b and bool(a & named))


def _weighted_kappa(a: Sequence[int], b: Sequence[int], steps: int) -> float:
    """Cohen's kappa with quadratic weights (Cohen 1968)."""
    total = len(a)
    observed = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) / total
    in_a = [a.count(step) / total for step in range(steps)]
    in_b = [b.count(step) / total for step in range(steps)]
    expected = sum(in_a[x] * in_b[y] * (x - y) ** 2 for x in range(steps) for y in range(steps))
    return 1 - observed / expected if expected else 1.0


if __name__ == "__main__":
    sys.exit(main())
