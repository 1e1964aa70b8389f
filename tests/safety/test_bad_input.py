"""Very long, very odd texts: linear time, and the same verdict as for what they hold."""

from __future__ import annotations

import pytest

from emolex import screen, suggest

from ..timing import grows_linearly

WISH = "I want to kill myself"
FILLINGS = {
    "one letter": "a",
    "one letter, spaced": "a ",
    "zero-width characters": "\u200b",
    "zero-width joiners": "\u200d",
    "combining marks": "\u0301",
    "quotation marks": '"',
    "apostrophes": "'",
    "full stops": ".",
    "line breaks": "\n",
    "Cyrillic": "слово ",
    "mixed scripts": "wоrd слovo κaι 言葉 ",
    "emoji": "\U0001f614",
    "lone surrogates": "\ud83d",
    "digits": "4",
    "words that deny": "not ",
    "words of the phrases": "want to kill my ",
    "half a tag": "<b ",
    "bracketed": "<i>",
    "misspelt": "kil mysef ",
    "run together": "iwanttodi ",
}


@pytest.mark.parametrize("filling", FILLINGS)
def test_a_great_deal_of_it_changes_nothing(filling: str) -> None:
    """Alone it raises no error; after it, and before it, the wish is seen as it is alone."""
    text = FILLINGS[filling] * (80_000 // len(FILLINGS[filling]))
    screen(text)
    for whole in (f"{WISH}. {text}", f"{text}. {WISH}"):
        notice = screen(whole)
        assert notice is not None
        assert (notice.kind, notice.level) == ("self-harm", "urgent")


@pytest.mark.parametrize("filling", FILLINGS)
def test_time_grows_with_the_length_alone(filling: str) -> None:
    sign = FILLINGS[filling]
    assert grows_linearly(lambda size: screen(sign * (size // len(sign))), 10_000)


def test_a_megabyte_of_one_letter() -> None:
    notice = screen(f"{'a' * 990_000} {WISH}")
    assert notice is not None
    assert notice.span[0] > 990_000


@pytest.mark.parametrize("between", ["\u200b", "\u200d", "\u00ad", "\u2060", "\ufe0f", "\u0336", " ", "\u00a0", "\t"])
def test_a_thousand_signs_between_two_words(between: str) -> None:
    spaced = between * 1000 if between.isspace() else f" {between * 1000}"
    notice = screen(f"I want to kill{spaced}myself")
    assert notice is not None
    assert (notice.kind, notice.level) == ("self-harm", "urgent")


@pytest.mark.parametrize("text", ["I wаnt tо kіll mуsеlf", "Ι want το kill myself", "I want to ｋｉｌｌ mуself"])
def test_mixed_scripts(text: str) -> None:
    notice = screen(text)
    assert notice is not None
    assert (notice.kind, notice.level) == ("self-harm", "urgent")


def test_the_same_in_suggest() -> None:
    result = suggest("a" * 500_000 + f" {WISH}")
    assert result.status == "care"
    assert not result.candidates
