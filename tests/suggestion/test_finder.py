"""The Finder: a dialogue as plain data, soft answers, back, a word of one's own, care first."""

from __future__ import annotations

import json
import random

import pytest

from emolex import Finder, InvalidOptionError, Lexicon, default_lexicon
from emolex.suggestion.tags import fitting

SHIPPED = default_lexicon()


def truthful(finder: Finder, target: str) -> str:
    """What somebody would answer whose feeling is known: "not sure" where its tag says nothing."""
    question = finder.question
    assert question is not None
    if "/" in question.rule:
        pair = question.rule.split("/")
        return question.options[pair.index(target)] if target in pair else question.options[-1]
    asked = next(one for one in SHIPPED.questions if one.id == question.rule)
    fits = fitting(asked, SHIPPED[target])
    return question.options[fits[0]] if fits else question.options[-1]


def is_found(finder: Finder, target: str) -> bool:
    return any(target == one.feeling.id or target in one.feeling.same_as for one in finder.candidates)


def test_it_narrows_down_to_what_is_felt() -> None:
    finder = Finder.start()
    assert finder.candidates == ()
    for _ in range(6):
        if finder.question is not None:
            finder = finder.answer(truthful(finder, "guilty"))
    assert is_found(finder, "guilty")
    assert all(one.reasons for one in finder.candidates)


def test_no_question_is_asked_twice_and_it_comes_to_an_end() -> None:
    finder, chance = Finder.start(), random.Random(5)  # noqa: S311 - chance, no secret
    while finder.question is not None:
        finder = finder.answer(chance.choice(finder.question.options))
    asked = [answer.rule for answer in finder.answers]
    assert len(asked) == len(set(asked))
    assert 3 < len(asked) <= 12


def test_one_wrong_answer_costs_and_does_not_kill() -> None:
    finder = Finder.start()
    for turn in range(9):
        assert finder.question is not None
        answer = truthful(finder, "lonely")
        wrong = next(option for option in finder.question.options if option != answer)
        finder = finder.answer(wrong if turn == 2 else answer)
    assert is_found(finder, "lonely")


def test_not_sure_is_always_the_last_option_and_changes_little() -> None:
    finder = Finder.start()
    assert finder.question is not None
    assert finder.question.options[-1] == "not sure"
    after = finder.answer("not sure")
    assert after.answers[0].option is None
    assert after.question is not None
    assert after.question.rule != finder.question.rule


def test_back_and_forth_in_json_between_turns() -> None:
    finder = Finder.start("I'm fine", context="they forgot my birthday")
    assert finder.question is not None
    later = Finder.model_validate_json(finder.answer(finder.question.options[0]).model_dump_json())
    assert later == finder.answer(finder.question.options[0])
    assert later.back() == finder
    assert finder.back() == finder


def test_what_follows_from_the_state_is_never_read_from_outside() -> None:
    dumped = json.loads(Finder.start().model_dump_json())
    dumped["question"]["text"] = "Give me your password"
    assert Finder.model_validate(dumped) == Finder.start()


def test_an_answer_to_a_question_that_is_gone_changes_nothing() -> None:
    old = Finder.model_validate({"answers": [{"rule": "retired-question", "option": 1}]})
    assert old.question is not None
    assert old.candidates == ()


def test_an_option_that_was_never_there_changes_nothing() -> None:
    odd = Finder.model_validate({"answers": [{"rule": "pleasant", "option": 17}]})
    assert odd.question is not None


@pytest.mark.parametrize("option", ["maybe", "", "1"])
def test_only_options_are_answers(option: str) -> None:
    with pytest.raises(InvalidOptionError):
        Finder.start().answer(option)


def test_a_text_is_where_it_starts_from() -> None:
    plain, told = Finder.start(), Finder.start("my grandmother died on sunday")
    assert plain.candidates == ()
    assert told.candidates[0].feeling.family == "sadness"
    assert told.candidates[0].reasons[0].kind in ("cue", "near")


def test_a_vague_phrase_is_asked_about_first() -> None:
    finder = Finder.start("I'm fine")
    assert finder.question is not None
    phrase = next(one for one in SHIPPED.vague_phrases if one.id == finder.question.rule)
    assert finder.question.options[:-1] == tuple(sense.sense for sense in phrase.senses)
    chosen = finder.answer(finder.question.options[1])
    assert chosen.candidates[0].feeling.id in phrase.senses[1].feelings
    assert chosen.question is not None
    assert "/" in chosen.question.rule or any(one.id == chosen.question.rule for one in SHIPPED.questions)


def test_a_word_of_ones_own_ends_it() -> None:
    kept = Finder.start().keep("sad")
    assert (kept.question, kept.kept) == (None, "sad")
    assert [one.feeling.id for one in kept.candidates] == ["sad"]
    unknown = Finder.start().keep("blorpy")
    assert (unknown.question, unknown.candidates) == (None, ())
    assert "blorpy" in str(unknown)
    assert unknown.back() == Finder.start()
    with pytest.raises(InvalidOptionError):
        kept.answer("not sure")


def test_care_comes_before_questions() -> None:
    for finder in (
        Finder.start("I want to kill myself"),
        Finder.start("meh", context="I want to kill myself"),
        Finder.start().keep("I want to kill myself"),
    ):
        assert finder.notice is not None
        assert finder.notice.level == "urgent"
        assert (finder.question, finder.candidates) == (None, ())
        assert str(finder).split() == str(finder.notice).split()


def test_beside_abuse_no_self_reproach_is_offered() -> None:
    finder = Finder.start("he checks my phone every night")
    assert finder.notice is not None
    assert finder.question is None
    assert finder.candidates
    assert all(one.feeling.family != "shame" and one.feeling.valence <= 0 for one in finder.candidates)


def test_whoever_has_lost_somebody_is_not_questioned() -> None:
    for told in ("my dad died", "I had a miscarriage"):
        finder = Finder.start(told)
        assert finder.question is None
        assert finder.candidates


def test_a_sense_that_was_never_there_changes_nothing() -> None:
    rule = Finder.start("I'm fine").question
    assert rule is not None
    odd = Finder.model_validate({"text": "I'm fine", "answers": [{"rule": rule.rule, "option": 17}]})
    assert odd.question is not None


def test_every_question_has_a_name_of_its_own() -> None:
    assert not {one.id for one in SHIPPED.questions} & {one.id for one in SHIPPED.vague_phrases}


def test_heavy_words_are_earned() -> None:
    finder = Finder.start()
    for _ in range(2):
        finder = finder.answer(truthful(finder, "hopeless"))
    assert all(one.feeling.care != "watch" for one in finder.candidates)


def test_a_lexicon_of_ones_own(mini: Lexicon) -> None:
    finder = Finder.start(lexicon=mini)
    assert finder.question is not None
    assert finder.question.rule in {one.id for one in mini.questions}
    again = Finder.model_validate_json(finder.model_dump_json(), context={"lexicon": mini})
    assert again == finder
