"""Heavy words are not volunteered, and nothing is turned towards self-harm."""

from __future__ import annotations

import pytest

from emolex import Suggestions, default_lexicon, suggest

from .scoring import Row, rows, sets

EVERY = 3  # a row in three, for time
HEAVY = {feeling.id for feeling in default_lexicon() if feeling.care == "watch"}
ROWS = [row for name, path in sets(locked=False).items() if name.endswith("-1") for row in rows(path)][::EVERY]


@pytest.fixture(scope="module")
def answers() -> list[tuple[Row, Suggestions]]:
    return [(row, suggest(row.text)) for row in ROWS]


def test_there_are_heavy_words() -> None:
    assert {"hopeless", "worthless"} <= HEAVY


def test_no_feeling_is_a_wish_to_die() -> None:
    words = {form.lower() for feeling in default_lexicon() for form in feeling.written_forms()}
    assert not [word for word in words if "suicid" in word or "self-harm" in word or "kill" in word]


def test_a_heavy_word_has_a_reason_in_what_was_said(answers: list[tuple[Row, Suggestions]]) -> None:
    for row, answer in answers:
        for one in answer.candidates:
            if one.feeling.id in HEAVY:
                assert {reason.kind for reason in one.reasons} & {"cue", "named", "idiom"}, row.text
                assert one.gentle
                assert answer.gentle


def test_beside_a_notice_about_self_harm_none_is_volunteered(answers: list[tuple[Row, Suggestions]]) -> None:
    beside = [one for row, one in answers if one.notice is not None and one.notice.kind == "self-harm"]
    assert len(beside) > 100
    for answer in beside:
        for one in answer.candidates:
            assert one.feeling.id not in HEAVY or "named" in {reason.kind for reason in one.reasons}
        assert answer.notice is not None
        assert answer.notice.level == "care" or not answer.candidates
        assert answer.question is None
