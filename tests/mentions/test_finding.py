"""Feelings in running text: which, where, whose, denied or not."""

from __future__ import annotations

import pytest

from emolex.lexicon import Lexicon, default_lexicon
from emolex.mentions import find_mentions
from emolex.text import read


def named(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(one.feeling.id, one.polarity) for one in find_mentions(read(text), lexicon)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # negation reaches to the end of its clause
        ("I'm not sad but angry", "sad negated, angry stated"),
        ("I'm not angry, just let down", "angry negated, let-down stated"),
        ("I'm not sad, angry or lonely", "sad negated, angry negated, lonely negated"),
        ("I don't feel sad", "sad negated"),
        ("I dont feel sad".replace("dont", "don\u2019t"), "sad negated"),
        ("I'm hardly angry", "angry negated"),
        ("I was sad and not angry", "sad stated, angry negated"),
        ("I'm not angry. I am sad", "angry negated, sad stated"),
        ("I'm not angry because I am calm", "angry negated, calm stated"),
        # what looks like a negation and is none
        ("I have never been so happy", "happy stated"),
        ("I couldn't be happier", "happy stated"),
        ("not only sad but angry", "sad stated, angry stated"),
        # other people's
        ("My friend is sad", "sad other"),
        ("She is angry and I am sad", "angry other, sad stated"),
        ("everyone is happy", "happy other"),
        ("You're so sad", "sad other"),
        ("She was so angry", "angry other"),
        ("My friend is so sad and angry", "sad other, angry other"),
        ("You're late and angry", "angry other"),
        ("You were right and I was angry, sad", "angry stated, sad stated"),
        ("I'm so sad", "sad stated"),
        ("it rained so I was sad", "sad stated"),
        ("my sister is not sad", "sad other"),
        ("Is he angry?", "angry other"),
        ("I'm not angry, he is angry", "angry negated, angry other"),
        ("I was sad when my sister was happy", "sad stated, happy other"),
        ("you make me angry", "angry stated"),
        ("I feel happy for her", "happy stated"),
        # ambiguous words
        ("I am content", "content stated"),
        ("I am content with it", "content stated"),
        ("the content of the box", ""),
        ("I like the content", ""),
        ("I am down", "down stated"),
        ("I sat down", ""),
        ("I am down the hall", ""),
        ("close the door", ""),
        ("I'm close to tears", ""),
        ("I feel close", "close stated"),
        ("I feel used", "used stated"),
        ("I used to sing", ""),
        ("I am used to it", ""),
        ("he let down the tires", ""),
        ("content", "content stated"),
        ("sad, down", "sad stated, down stated"),
        # forms
        ("a sense of loneliness", "lonely stated"),
        ("the loneliness of the moor", ""),
        ("I resent him", "resentful stated"),
        ("he resents me", ""),
        ("sadly it rained", ""),
        ("sadder than ever", "sad stated"),
        ("lonesome", "lonely stated"),
        ("I feel let-down", "let-down stated"),
        ("I feel let. Down", "down stated"),
        ("unsad saddish happyish", ""),
        ("", ""),
    ],
)
def test_mentions(mini: Lexicon, text: str, expected: str) -> None:
    pairs = [tuple(pair.split()) for pair in expected.split(", ") if pair]
    assert named(text, mini) == pairs


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("I feel s\u200bad today", "s\u200bad"),
        ("I feel let\u00a0 down", "let\u00a0 down"),
        ("\u201cSAD\u201d", "SAD"),
        ("so ｓａｄ!", "ｓａｄ"),
    ],
)
def test_places(mini: Lexicon, text: str, written: str) -> None:
    page = read(text)
    (mention,) = find_mentions(page, mini)
    span = page.span(mention.start, mention.end)
    assert text[span.start : span.end] == written


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("She drives me up the wall.", "stated"),
        ("He doesn't get on my nerves.", "negated"),
        ("He's sick of it.", "other"),
    ],
)
def test_a_saying_that_holds_me_is_of_the_speaker(text: str, polarity: str) -> None:
    found = find_mentions(read(text), default_lexicon())
    assert {mention.polarity for mention in found if mention.idiom is not None} == {polarity}


def test_crazy_with_joy_is_not_exasperated() -> None:
    found = find_mentions(read("She drives me crazy with joy."), default_lexicon())
    assert "exasperated" not in {mention.feeling.id for mention in found}
