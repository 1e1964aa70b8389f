"""The places where the words of a safety phrase mean something else."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from ..text import PatternIndex


class Excuses:
    """The places where the words of one phrase mean something else, looked for when they are first asked for."""

    def __init__(self, finder: PatternIndex, text: str, present: AbstractSet[str]) -> None:
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
            self._places = _apart(places(self._finder, self._text, self._present))
        return _covered(self._places, start, end)

    def _around(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        return places(self._finder, self._text[first:last], self._present)


def places(finder: PatternIndex, text: str, present: AbstractSet[str]) -> Iterator[tuple[int, int]]:
    """Every match of any pattern as (start, end), pattern by pattern."""
    return ((start, end) for _, start, end in finder.find_in(text, present))


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
