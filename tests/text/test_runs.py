"""Runs of words in plain forms."""

from __future__ import annotations

import pytest

from emolex.text import runs_of, tokens_of

FORMS = {"was": "be", "left": "leave"}


def plain(text: str) -> list[str]:
    return [token.text for token in tokens_of(text, FORMS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he left", ["he", "leave"]),
        ("my friends", ["my", "friend"]),
        ("the glass, his", ["the", "glass", ",", "his"]),
        ("it's 12 or 7", ["it's", "#", "or", "#"]),
        ("was it?? yes!!!", ["be", "it", "?", "yes"]),
        ("", []),
    ],
)
def test_words_stand_in_one_form(text: str, expected: list[str]) -> None:
    assert plain(text) == expected


def test_a_plural_needs_four_letters_and_no_double_s() -> None:
    assert plain("bus cats less friend's") == ["bus", "cat", "less", "friend's"]


def test_tokens_know_their_places() -> None:
    text = "he left, then?"
    assert [text[token.start : token.end] for token in tokens_of(text, FORMS)] == ["he", "left", ",", "then", "?"]


def test_every_run_up_to_the_longest_with_its_place() -> None:
    tokens = list(tokens_of("a b c", {}))
    assert list(runs_of(tokens, 2)) == [("a", 0, 1), ("b", 1, 2), ("c", 2, 3), ("a b", 0, 2), ("b c", 1, 3)]
    assert list(runs_of(tokens, 3))[-1] == ("a b c", 0, 3)
    assert list(runs_of([], 3)) == []
