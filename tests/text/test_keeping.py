"""What is kept is what would be worked out again, and there is a bound to it."""

from __future__ import annotations

import pytest

from emolex.text import Page, kept, kept_on_page, read, verb_table
from emolex.text.keeping import _ON_A_PAGE


def test_a_kept_answer_is_the_one_that_would_be_given_again() -> None:
    asked: list[str] = []

    @kept(most=2, longest=5)
    def loud(text: str) -> str:
        asked.append(text)
        return text.upper()

    assert [loud(word) for word in ("hey", "hey", "hello you", "hello you")] == ["HEY", "HEY", "HELLO YOU", "HELLO YOU"]
    assert asked == ["hey", "hello you", "hello you"]  # of a long text nothing is kept


@pytest.mark.parametrize("word", ["locked", "left", "leaving", "read", "interrupts", "door", "always", "a" * 60])
def test_kept_verbs_are_those_of_the_table(word: str) -> None:
    from emolex.rewriting.verb_forms import bases, readings_of

    for _ in range(2):
        assert readings_of(word) == verb_table().readings(word)
        assert bases(word) == tuple(dict.fromkeys([word, *(one.base for one in verb_table().readings(word))]))


def test_a_page_keeps_its_own_answers_and_not_without_end() -> None:
    asked: list[int] = []

    @kept_on_page
    def sign(page: Page, at: int) -> str:
        asked.append(at)
        return page.plain[at % 3]

    one, other = read("abc"), read("xyz")
    assert [sign(one, 0), sign(one, 0), sign(other, 0)] == ["a", "a", "x"]
    assert asked == [0, 0]
    for at in range(2 * _ON_A_PAGE):
        assert sign(one, at) == "abc"[at % 3]
        assert len(one.kept) <= _ON_A_PAGE
