"""What is believed about a feeling while questions are answered, and which question would tell most."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from ..lexicon import Contrast, Feeling, Lexicon, TagQuestion
from .tags import Fits, answers

_USUALLY_WRONG = 0.2
_WRONG = {
    "valence": 0.1,
    "family": 0.12,
    "subfamily": 0.12,
    "social": 0.3,
    "body": 0.3,
    "duration": 0.35,
    "kind": 0.4,
    "state": 0.45,
}
"""How often an answer about a tag may be another than the entry's own: least for valence and for the everyday words of
families and circles, most for what sort of state it is. The figures are the authors' judgment, chosen so that one wrong
answer in ten does little harm in ``scripts/simulate_finder.py``. What is shaky is asked later."""

_NOT_SURE = 0.08  # how often "not sure" is said though the entry has an answer
_NOT_SURE_OPEN = 0.5  # and where it has none
_PAIR = (0.85, 0.07, 0.08)  # a pair's own question to one of the pair: its word, the other one, not sure
_NO_PAIR = (0.2, 0.2, 0.6)  # and to any other feeling
_LEVEL = {1: 1.0, 2: 0.75, 3: 0.3}  # everyday words before rare ones
_MAKES_SENSE = 0.75  # share of what is left that a question must be about
_RIVALS = 5  # how many of the first feelings a pair is looked for among
_WORTH_ASKING = 0.04  # bits
_SENSE, _CIRCLE = 12.0, 3.0  # how much likelier the feelings of a chosen sense are, and their neighbors in the circle
_EVIDENCE = 300.0  # a feeling that a text speaks for with full fit counts as much as three hundred that it does not


class PairQuestion(NamedTuple):
    """The deciding question of a pair, and where its words stand in the belief."""

    contrast: Contrast
    places: tuple[int, int]

    @property
    def id(self) -> str:
        """Both words of the pair, as in ``Question.rule``."""
        return "/".join(self.contrast.pair)


class Belief:
    """How likely each feeling of a lexicon is, given what was answered; never changed, only replaced.

    Args:
        lexicon: The feelings.
        weights: One for each feeling, in the order of the lexicon; they need not sum to 1.
    """

    def __init__(self, lexicon: Lexicon, weights: Sequence[float]) -> None:
        total = math.fsum(weights)
        self._lexicon = lexicon
        self._all = answers(lexicon)
        self._weights = [weight / total for weight in weights] if total else list(weights)

    @classmethod
    def start(cls, lexicon: Lexicon, evidence: Mapping[str, float], barred: Iterable[str]) -> Belief:
        """The belief before any answer: everyday words first, and what a text speaks for (0..1 by id) above all."""
        out = frozenset(barred)
        return cls(
            lexicon,
            [
                0.0 if one.id in out else _LEVEL[one.level] * (1 + _EVIDENCE * evidence.get(one.id, 0.0))
                for one in answers(lexicon).feelings
            ],
        )

    def after(self, question: str, option: int | None) -> Belief:
        """The belief after an answer, by the question's id; None is "not sure". An unknown question changes nothing."""
        if "/" in question:
            return self._after_pair(question, option)
        known = _likelihoods(self._lexicon).get(question)
        if known is None:
            return self
        fits = self._all.fits[question]
        heard = {fit: told[_place(option, len(told))] for fit, told in known.items()}
        return Belief(self._lexicon, [weight * heard[fit] for weight, fit in zip(self._weights, fits, strict=True)])

    def _after_pair(self, question: str, option: int | None) -> Belief:
        pair = question.split("/")
        heard = _place(option, len(_PAIR))
        told = {pair[0]: _PAIR[heard], pair[-1]: (_PAIR[1], _PAIR[0], _PAIR[2])[heard]}
        return Belief(
            self._lexicon,
            [
                weight * told.get(feeling.id, _NO_PAIR[heard])
                for weight, feeling in zip(self._weights, self._all.feelings, strict=True)
            ],
        )

    def towards(self, ids: Iterable[str]) -> Belief:
        """The belief when a sense of a vague phrase was chosen: its feelings, and the circles that they stand in."""
        named = frozenset(ids)
        circles = frozenset(feeling.subfamily for feeling in self._all.feelings if feeling.id in named)
        return Belief(
            self._lexicon,
            [
                weight * (_SENSE if feeling.id in named else _CIRCLE if feeling.subfamily in circles else 1.0)
                for weight, feeling in zip(self._weights, self._all.feelings, strict=True)
            ],
        )

    def ranked(self) -> Iterator[tuple[Feeling, float]]:
        """Feelings with their share of the belief, likeliest first; of words that people use alike only the first."""
        seen: set[str] = set()
        for place in self._order():
            feeling = self._all.feelings[place]
            if feeling.id not in seen and self._weights[place] > 0:
                seen.update((feeling.id, *feeling.same_as))
                yield feeling, self._weights[place]

    def best_question(self, asked: frozenset[str]) -> TagQuestion | PairQuestion | None:
        """The question, not asked yet, from whose answer most is to be learned; None where hardly anything is."""
        open_ones: list[tuple[float, str, TagQuestion | PairQuestion]] = [
            (self._gain(question), question.id, question)
            for question in self._lexicon.questions
            if question.id not in asked and self._makes_sense(question)
        ]
        open_ones += [(self._pair_gain(pair), pair.id, pair) for pair in self._pairs() if pair.id not in asked]
        gain, _, best = max(open_ones, key=lambda one: one[:2], default=(0.0, "", None))
        return best if gain >= _WORTH_ASKING else None

    def _order(self) -> list[int]:
        return sorted(
            range(len(self._weights)), key=lambda place: (-self._weights[place], self._all.feelings[place].id)
        )

    def _makes_sense(self, question: TagQuestion) -> bool:
        about = self._all.about.get(question.id)
        if about is None:
            return True
        return math.fsum(weight for weight, fits in zip(self._weights, about, strict=True) if fits) >= _MAKES_SENSE

    def _gain(self, question: TagQuestion) -> float:
        """Expected information of the answer, in bits: how open it is, less how open it would be if all were known."""
        mass: dict[Fits, float] = defaultdict(float)
        for weight, fits in zip(self._weights, self._all.fits[question.id], strict=True):
            mass[fits] += weight
        told = _likelihoods(self._lexicon)[question.id]
        shares = [math.fsum(mass[fits] * told[fits][at] for fits in mass) for at in range(len(question.options) + 1)]
        return _entropy(shares) - math.fsum(mass[fits] * _entropy(told[fits]) for fits in mass)

    def _pairs(self) -> Iterator[PairQuestion]:
        """The distinctions among the likeliest feelings."""
        feelings = self._all.feelings
        for places in combinations(self._order()[:_RIVALS], 2):
            contrast = self._lexicon.contrasts.get(frozenset(feelings[place].id for place in places))
            if contrast is not None:
                first, second = sorted(places, key=lambda place: contrast.pair.index(feelings[place].id))
                yield PairQuestion(contrast, (first, second))

    def _pair_gain(self, pair: PairQuestion) -> float:
        first, second = (self._weights[place] for place in pair.places)
        rest = 1 - first - second
        shares = [
            first * _PAIR[0] + second * _PAIR[1] + rest * _NO_PAIR[0],
            first * _PAIR[1] + second * _PAIR[0] + rest * _NO_PAIR[1],
            (first + second) * _PAIR[2] + rest * _NO_PAIR[2],
        ]
        return _entropy(shares) - (first + second) * _entropy(_PAIR) - rest * _entropy(_NO_PAIR)


def _place(option: int | None, count: int) -> int:
    """Where an answer stands among ``count``; what is no option any more is "not sure", the last."""
    return option if option is not None and option < count else count - 1


def _entropy(shares: Iterable[float]) -> float:
    return -math.fsum(share * math.log2(share) for share in shares if share > 0)


@lru_cache(maxsize=8)
def _likelihoods(lexicon: Lexicon) -> dict[str, dict[Fits, tuple[float, ...]]]:
    """For each question and each way to fit it: how likely each option is, "not sure" last."""
    fits = answers(lexicon).fits
    return {
        question.id: {fit: _likelihood(question, fit) for fit in set(fits[question.id])}
        for question in lexicon.questions
    }


def _likelihood(question: TagQuestion, fits: Fits) -> tuple[float, ...]:
    count = len(question.options)
    if not fits:
        return (*[(1 - _NOT_SURE_OPEN) / count] * count, _NOT_SURE_OPEN)
    wrong = _WRONG.get(question.field, _USUALLY_WRONG)
    right = (1 - wrong - _NOT_SURE) / len(fits)
    return (*(right if at in fits else wrong / (count - len(fits)) for at in range(count)), _NOT_SURE)
