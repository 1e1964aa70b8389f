"""Finding the patterns of one safety phrase in a page, one place after the other: the first that counts is enough."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeAlias

from ..text import Pattern, PatternCompiler

# Most places of a text are inside a word, where no pattern begins: one look instead of one for every alternative.
_BEGINS = r"(?:(?<![\w'])|(?!\w))"


class Finder:
    """Looks for any of some patterns.

    Args:
        patterns: The patterns, their forms written out.
        compiler: What turns them into regular expressions, each when it is first needed.
    """

    def __init__(self, patterns: Sequence[Pattern], compiler: PatternCompiler) -> None:
        self._patterns = patterns
        self._compiler = compiler
        self._by_anchor: dict[str, list[int]] = {}
        for number, pattern in enumerate(patterns):
            for anchor in compiler.anchors(pattern):
                self._by_anchor.setdefault(anchor, []).append(number)
        self._signs = [anchor for anchor in self._by_anchor if not anchor[0].isalnum()]
        self._compiled: dict[int, re.Pattern[str]] = {}

    def find(self, text: str, present: Collection[str]) -> Iterator[tuple[int, int]]:
        """Every match as (start, end), pattern by pattern.

        Args:
            text: The folded text of a page, or a part of it.
            present: The vocabulary of that page.
        """
        anchors = [word for word in present if word in self._by_anchor] + [sign for sign in self._signs if sign in text]
        for number in sorted({number for anchor in anchors for number in self._by_anchor[anchor]}):
            for found in self._regex(number).finditer(text):
                yield found.span()

    def _regex(self, number: int) -> re.Pattern[str]:
        compiled = self._compiled.get(number)
        if compiled is None:
            source = self._compiler.regex(self._patterns[number].source)
            compiled = self._compiled[number] = re.compile(f"{_BEGINS}(?:{source})")
        return compiled


class Excuses:
    """The places where the words of one phrase mean something else, looked for when they are first asked for."""

    def __init__(self, finder: Finder, text: str, present: Collection[str]) -> None:
        self._finder = finder
        self._text = text
        self._present = present
        self._asked = 0
        self._places: _Places | None = None

    def cover(self, start: int, end: int) -> bool:
        """Whether a match overlaps one of them."""
        self._asked += 1
        if self._asked <= _FEW and len(self._text) > _LONG:
            first = max(0, start - _NEAR)
            return _covered(_apart(self._around(first, end + _NEAR)), start - first, end - first)
        if self._places is None:
            self._places = _apart(self._finder.find(self._text, self._present))
        return _covered(self._places, start, end)

    def _around(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        return self._finder.find(self._text[first:last], self._present)


_Places: TypeAlias = tuple[list[int], list[int]]
# In a long text the first few matches are looked at closely, and the whole only when all of those are excused.
_LONG = 4000
_FEW = 4
_NEAR = 600


def _covered(places: _Places, start: int, end: int) -> bool:
    starts, ends = places
    last = bisect_left(starts, end) - 1
    return last >= 0 and ends[last] > start


def _apart(stretches: Iterable[tuple[int, int]]) -> _Places:
    """Starts and ends, what overlaps joined, so that one look tells whether a place is covered."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(stretches):
        if ends and start < ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends
