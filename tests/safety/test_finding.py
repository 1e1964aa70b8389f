"""Where the patterns of a safety phrase stand, and what is covered by an excuse."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

import pytest

from emolex.safety.finding import Excuses, places
from emolex.text import PatternCompiler, PatternIndex, read

COMPILER = PatternCompiler({})


class Watched(PatternIndex):
    """Keeps how much it was asked to look through."""

    def __init__(self, *patterns: str) -> None:
        super().__init__([COMPILER.pattern(pattern) for pattern in patterns], COMPILER)
        self.lengths: list[int] = []

    def find_in(self, text: str, present: AbstractSet[str]) -> Iterator[tuple[int, int, int]]:
        self.lengths.append(len(text))
        return super().find_in(text, present)


def found(text: str, *patterns: str) -> list[str]:
    finder = Watched(*patterns)
    return [text[start:end] for start, end in places(finder, text, COMPILER.present(read(text)))]


def excuses(text: str, finder: PatternIndex) -> Excuses:
    return Excuses(finder, text, COMPILER.present(read(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he hit me and beat me, and hit me", ["hit me", "hit me", "beat me"]),
        ("he hit me \U0001f52a", ["hit me", "\U0001f52a"]),
        ("he\U0001f52a\U0001f52a", ["\U0001f52a", "\U0001f52a"]),
        ("white me", []),
        ("hit him", []),
        ("", []),
    ],
)
def test_every_place_pattern_by_pattern(text: str, expected: list[str]) -> None:
    assert found(text, "hit me", "beat me", "\U0001f52a") == expected


@pytest.mark.parametrize(
    ("start", "end", "covered"),
    [(0, 3, False), (3, 4, True), (5, 6, True), (0, 20, True), (9, 10, True), (10, 12, False), (12, 16, False)],
)
def test_a_match_is_covered_where_an_excuse_overlaps_it(start: int, end: int, covered: bool) -> None:
    """What only touches is not covered."""
    assert excuses("he beat me and hit me", Watched("beat me")).cover(start, end) == covered


def test_excuses_that_overlap_cover_all_that_either_does() -> None:
    told = excuses("he beat me at chess today", Watched("beat me at chess", "me at", "chess today"))
    assert [told.cover(at, at + 1) for at in (2, 3, 18, 24)] == [False, True, True, True]


def test_a_long_text_is_read_closely_for_four_matches_and_then_whole_once() -> None:
    text, finder = "he beat me at chess. " * 200, Watched("beat me at chess")
    told = excuses(text, finder)
    assert all(told.cover(at + 3, at + 10) for at in range(1050, 1176, 21))
    assert finder.lengths == [600 + 7 + 600] * 4 + [len(text)]


def test_a_text_that_is_not_long_is_read_whole_once() -> None:
    text, finder = "he beat me at chess. " * 190 + "x" * 10, Watched("beat me at chess")
    told = excuses(text, finder)
    assert len(text) == 4000
    assert all(told.cover(at + 3, at + 10) for at in range(1050, 1092, 21))
    assert finder.lengths == [len(text)]
