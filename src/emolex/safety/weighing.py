"""Weighing all words of a sentence, where no phrase is known, or where a phrase may mean something else.

A phrase sees only its own words. The care table, learned from the sentences that the phrases are measured on, weighs
every word and every run of two or three; it hears "waits outside my shift again" and "waits outside with soup".
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..lexicon import NoticeKind, RunTable
from ..text import Page, Token, sentences, tokens_of

_WIDEST = 45  # tokens that are weighed at once: a message of two or three sentences
_STEP = 30  # tokens from one stretch to the next in a sentence that is longer than that
_MOST_SENTENCES = 3
_CARE = "care"  # the column for any care at all; the others are kinds


class Weighed(NamedTuple):
    """What the words of a stretch say together.

    Attributes:
        odds: Log odds that they call for care.
        kind: What they would be about.
        start: First character of the words that weigh most.
        end: One past their last character.
        within: The whole stretch, from its first character to one past its last.
        size: Words in it.
    """

    odds: float
    kind: NoticeKind
    start: int
    end: int
    within: tuple[int, int]
    size: int

    def holds(self, place: int) -> bool:
        """Whether a place of the text lies in the stretch."""
        return self.within[0] <= place < self.within[1]


def weigh(page: Page, table: RunTable) -> list[Weighed]:
    """Every stretch of a page, in order: each sentence, and sentences that stand together. Linear in the text."""
    if not table.runs:
        return []
    tokens = list(tokens_of(page.folded, table.forms))
    weighed = (_weighed(tokens[first:last], table) for first, last in _stretches(page, tokens))
    return [one for one in weighed if one is not None]


def around(weighed: Sequence[Weighed], place: int) -> list[Weighed]:
    """The stretches that hold a place, of those of a page in order."""
    last = bisect_right(weighed, place, key=lambda one: one.within[0])
    return [one for one in weighed[max(0, last - _MOST_AROUND) : last] if one.holds(place)]


_MOST_AROUND = 2 * _MOST_SENTENCES + 2  # stretches that can hold one place: two begin with each sentence


def _stretches(page: Page, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Numbers of the first token and the one past the last of what is weighed at once."""
    firsts = list(_first_tokens(page, tokens))
    for at, first in enumerate(firsts[:-1]):
        if firsts[at + 1] - first > _WIDEST:
            for begin in range(first, firsts[at + 1], _STEP):
                yield begin, min(begin + _WIDEST, firsts[at + 1])
            continue
        yield first, firsts[at + 1]
        together = max(number for number in range(1, _MOST_SENTENCES + 1) if _fits(firsts, at, number))
        if together > 1:
            yield first, firsts[at + together]


def _fits(firsts: Sequence[int], at: int, number: int) -> bool:
    """Whether so many sentences from the one numbered ``at`` on can be weighed at once."""
    return at + number < len(firsts) and firsts[at + number] - firsts[at] <= _WIDEST


def _first_tokens(page: Page, tokens: Sequence[Token]) -> Iterator[int]:
    """The number of the first token of each sentence, then the number of all tokens."""
    at = 0
    for sentence in sentences(page):
        while at < len(tokens) and tokens[at].start < sentence.start:
            at += 1
        if at < len(tokens):
            yield at
    yield len(tokens)


def _weighed(tokens: Sequence[Token], table: RunTable) -> Weighed | None:
    """What some tokens say; None where the table knows none of them."""
    held = table.held(tokens)
    if not held:
        return None
    scores = table.scores(held)
    care = table.columns.index(_CARE)
    kind = max((name for name in table.columns if name != _CARE), key=lambda name: scores[name])
    first, last = _weightiest(((*place, table.weight(run, care)) for run, place in held.items()), len(tokens))
    within = (tokens[0].start, tokens[-1].end)
    words = sum(token.text[0].isalpha() for token in tokens)
    return Weighed(scores[_CARE], kind, tokens[first].start, tokens[last - 1].end, within, words)  # type: ignore[arg-type]


def _weightiest(weighted: Iterable[tuple[int, int, float]], size: int) -> tuple[int, int]:
    """The tokens in a row whose runs stand out most: the largest sum of what lies above the mean."""
    own = [0.0] * size
    for first, last, weight in weighted:
        for at in range(first, last):
            own[at] += weight / (last - first)
    usual = max(0.0, sum(own) / size)
    best, best_sum, begin, total = (0, 1), -math.inf, 0, 0.0
    for at, weight in enumerate(own):
        if total <= 0:
            begin, total = at, 0.0
        total += weight - usual
        if total > best_sum:
            best, best_sum = (begin, at + 1), total
    return best
