"""Sayings in running text: "at the end of my rope", "dying of laughter"."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Idiom, Lexicon
from ..text import Page, PatternIndex, longest_apart


class IdiomHit(NamedTuple):
    """A saying in a page, as a place in the normalised text."""

    idiom: Idiom
    start: int
    end: int


def find_idioms(page: Page, lexicon: Lexicon) -> tuple[IdiomHit, ...]:
    """The sayings of a page, longest first at each place, none inside another, in order."""
    index, idioms = _index(lexicon)
    found = [IdiomHit(idioms[number], start, end) for number, start, end in index.find(page)]
    return longest_apart(found)


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> tuple[PatternIndex, tuple[Idiom, ...]]:
    patterns = [(pattern, idiom) for idiom in lexicon.idioms for pattern in idiom.patterns]
    return PatternIndex([pattern for pattern, _ in patterns], lexicon.patterns), tuple(idiom for _, idiom in patterns)
