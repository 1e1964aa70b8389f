"""Finding many patterns in a text, trying only those that it may hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Protocol, TypeVar

from .page import Page
from .patterns import Pattern, PatternCompiler

# Most places of a text are inside a word, where no pattern begins: one look instead of one for every alternative.
_BEGINS = r"(?:(?<![\w'])|(?!\w))"


class PatternIndex:
    """Finds which of many patterns a text holds.

    Tried, and compiled, are only those of which every necessary word stands in the text.

    Args:
        patterns: The patterns, their forms written out.
        compiler: What turns them into regular expressions.
    """

    def __init__(self, patterns: Sequence[Pattern], compiler: PatternCompiler) -> None:
        self._patterns = patterns
        self._compiler = compiler
        self._needs: dict[int, tuple[frozenset[str], ...]] = {}
        self._paired: dict[str, list[tuple[int, frozenset[str]]]] = {}
        self._holding: dict[str, set[frozenset[str]]] = {}
        self._compiled: dict[int, re.Pattern[str]] = {}

    @cached_property
    def anchors(self) -> Mapping[str, Sequence[int]]:
        """The patterns by each of their anchors."""
        index: dict[str, list[int]] = {}
        for number, pattern in enumerate(self._patterns):
            for anchor in pattern.anchors:
                index.setdefault(anchor, []).append(number)
        return index

    @cached_property
    def _anchored(self) -> frozenset[str]:
        """All anchors; sets are quicker to compare than the keys of a table, which is done some 20 times a sentence."""
        return frozenset(self.anchors)

    def find(self, page: Page) -> Iterator[tuple[int, int, int]]:
        """Every match as (number of the pattern, start, end) in the normalised text, by number, then place."""
        return self.find_in(page.folded, self._compiler.present(page))

    def find_in(self, text: str, present: AbstractSet[str]) -> Iterator[tuple[int, int, int]]:
        """As `find`, in a folded text or a part of it, given what its page holds."""
        for number in sorted(number for number in self._likely(present) if self._may_match(number, present)):
            for found in self._regex(number).finditer(text):
                yield number, found.start(), found.end()

    def _likely(self, present: AbstractSet[str]) -> AbstractSet[int]:
        """The patterns of which an anchor is present and one word that they need besides.

        A sentence holds an anchor of some 330 safety patterns, and of 30 also the other word: most patterns share what
        they need besides, so that looking those up once for a page costs a tenth of asking each pattern.
        """
        paired = [self._pairs(anchor) for anchor in self._anchored & present]
        if not paired:
            return frozenset()
        met = set[frozenset[str]]().union(*(self._holding[word] for word in present if word in self._holding))
        return {number for pairs in paired for number, beside in pairs if beside in met}

    def _pairs(self, anchor: str) -> Sequence[tuple[int, frozenset[str]]]:
        """The patterns of an anchor, each with the words of which it needs one besides."""
        if anchor not in self._paired:
            numbers = self.anchors[anchor]
            self._paired[anchor] = [(number, self._beside(number, anchor)) for number in numbers]
        return self._paired[anchor]

    def _beside(self, number: int, anchor: str) -> frozenset[str]:
        """The rarest words that a pattern needs besides an anchor, known from then on by each of them."""
        needs = self._needs_of(number)
        beside = next((need for need in needs if anchor not in need), needs[0])
        for word in beside:
            self._holding.setdefault(word, set()).add(beside)
        return beside

    def _may_match(self, number: int, present: AbstractSet[str]) -> bool:
        return not any(map(present.isdisjoint, self._needs_of(number)))

    def _needs_of(self, number: int) -> tuple[frozenset[str], ...]:
        needs = self._needs.get(number)
        if needs is None:
            needs = self._needs[number] = self._compiler.needs(self._patterns[number])
        return needs

    def _regex(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            source = self._compiler.regex(self._patterns[number].source)
            self._compiled[number] = re.compile(f"{_BEGINS}(?:{source})")
        return self._compiled[number]


class Placed(Protocol):
    """Something found in a page, with its place in the normalised text."""

    @property
    def start(self) -> int:
        """First character."""

    @property
    def end(self) -> int:
        """One past the last character."""


_Found = TypeVar("_Found", bound=Placed)


def longest_apart(found: Iterable[_Found]) -> tuple[_Found, ...]:
    """What was found without what lies inside or across something longer, in order of place; first come, first kept."""
    kept: list[_Found] = []
    starts: list[int] = []
    for one in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        at = bisect_right(starts, one.start)
        clear_before = at == 0 or kept[at - 1].end <= one.start
        if clear_before and (at == len(kept) or one.end <= kept[at].start):
            kept.insert(at, one)
            starts.insert(at, one.start)
    return tuple(kept)
