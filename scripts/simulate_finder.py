"""How soon the Finder comes to a feeling: simulated over every everyday and standard word of the lexicon.

    python scripts/simulate_finder.py [--turns 6] [--wrong 0.1]

The one who answers is truthful (what the entry's tag says, any fitting option at random, "not sure" where the tag says
nothing) and, with ``--wrong``, gives that share of answers at random among the others. Prints how many are found among
the first five after so many questions, and the median of the questions that it took. A simulation, no study of people.
"""

from __future__ import annotations

import argparse
import random
from statistics import median

from emolex import Feeling, Finder, default_lexicon
from emolex.suggestion.tags import fitting

SEED = 11


def answer(finder: Finder, target: Feeling, chance: random.Random, wrong: float) -> str:
    """What somebody would say whose feeling is ``target``."""
    question = finder.question
    if question is None:
        raise ValueError("nothing is asked any more")
    *options, not_sure = question.options
    fits = _fits(question.rule, target)
    right = [options[at] for at in fits]
    if chance.random() < wrong:
        return chance.choice([option for option in options if option not in right] or options)
    return chance.choice(right) if right else not_sure


def _fits(rule: str, target: Feeling) -> tuple[int, ...]:
    if "/" in rule:
        pair = rule.split("/")
        return (pair.index(target.id),) if target.id in pair else ()
    return fitting(next(one for one in default_lexicon().questions if one.id == rule), target)


def turns_until_found(target: Feeling, turns: int, chance: random.Random, wrong: float) -> int | None:
    """After how many questions a feeling stands among the first five, to stay; None where it does not at the end."""
    finder, found = Finder.start(), None
    for turn in range(1, turns + 1):
        if finder.question is None:
            break
        finder = finder.answer(answer(finder, target, chance, wrong))
        if not any(target.id == one.feeling.id or target.id in one.feeling.same_as for one in finder.candidates):
            found = None
        elif found is None:
            found = turn
    return found


def main() -> None:
    """See the top of the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=6)
    parser.add_argument("--wrong", type=float, default=0.0)
    options = parser.parse_args()
    chance = random.Random(SEED)  # noqa: S311 - chance, no secret
    targets = [feeling for feeling in default_lexicon() if feeling.level < 3]
    found = [turns_until_found(target, options.turns, chance, options.wrong) for target in targets]
    hits = [turns for turns in found if turns is not None]
    print(f"{len(hits)} of {len(targets)} ({100 * len(hits) / len(targets):.1f} %), median {median(hits)} questions")


if __name__ == "__main__":
    main()
