"""Where a person tells something that no cue knows, there are guesses, and they say that they are."""

from __future__ import annotations

import pytest

from emolex import Lexicon, suggest

TOLD = "I walked my bicycle along the canal past the old parade"


def test_guesses_are_marked(mini: Lexicon) -> None:
    result = suggest("My queue, my rain, my parade.", limit=6, lexicon=mini)
    assert result.status == "inferred"
    assert result.guessed is not None
    assert " ".join(str(result).split()).startswith(result.guessed)
    assert {one.feeling.id for one in result.candidates} == {"annoyed", "content", "disappointed"}
    assert all(one.reasons[0].kind == "event" for one in result.candidates)


def test_unsure_guesses_are_held_back_unless_words_are_asked_for(mini: Lexicon) -> None:
    result = suggest("My queue, my rain, my parade.", lexicon=mini)
    assert (result.status, result.candidates, result.guessed) == ("unknown", (), None)
    assert result.question is not None
    assert result.question.text == mini.phrasing["suggest"]["unknown_told"]


def test_a_loss_is_asked_after_as_one_even_where_no_word_is_sure() -> None:
    for text in ("We put Biscuit down this morning, he was fourteen.", "My grandmother died on Sunday."):
        question = suggest(text).question
        assert question is not None
        assert question.options == ()


def test_in_a_short_text_a_situation_is_sure() -> None:
    short, long = (
        "my mum is in hospital",
        "my mum is in hospital, the blue one beside the river, second floor, bed four",
    )
    assert "worried" in [one.feeling.id for one in suggest(short).candidates]
    assert "worried" not in [one.feeling.id for one in suggest(long).candidates]
    assert "worried" in [one.feeling.id for one in suggest(long, limit=6).candidates]


def test_guesses_stand_in_the_order_of_their_fit() -> None:
    result = suggest(TOLD, limit=6)
    assert result.guessed is not None
    assert [one.fit for one in result.candidates] == sorted((one.fit for one in result.candidates), reverse=True)


def test_there_are_few_guesses() -> None:
    assert 2 <= len(suggest(TOLD, limit=20).candidates) <= 4


def test_a_guess_quotes_an_account_of_its_own_feeling() -> None:
    for one in suggest(TOLD, limit=6).candidates:
        assert any(event in one.reasons[0].sentence for event in one.feeling.events)


@pytest.mark.parametrize(
    "text",
    [
        "The report has twelve pages.",
        "The train leaves at nine.",
        "my bike",
        "Ich habe gestern mein altes Fahrrad verkauft und war im Garten",
        "for (int i = 0; i < n; i++) { acc += buf[i] ^ key[i % klen]; }",
    ],
)
def test_where_nobody_tells_of_themselves_there_is_no_guess(text: str) -> None:
    result = suggest(text)
    assert (result.status, result.candidates, result.guessed) == ("unknown", (), None)


def test_what_a_cue_knows_is_no_guess() -> None:
    assert suggest("My grandmother died on Sunday.").guessed is None
    assert suggest("I'm fine").guessed is None


def test_nothing_is_guessed_beside_a_notice() -> None:
    result = suggest("He hit me and I walked my bicycle along the canal")
    assert result.notice is not None
    assert result.guessed is None


def test_nobody_is_told_on_a_guess_that_they_did_wrong() -> None:
    for text in ("so-so, as my mother would say", TOLD):
        result = suggest(text, limit=20)
        assert result.guessed is not None
        assert "own-violation" not in {one.feeling.fairness for one in result.candidates}
