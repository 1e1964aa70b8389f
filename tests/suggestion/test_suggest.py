"""More precise words, each with a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emolex import Suggestions, suggest, suggest_many
from emolex.errors import InvalidOptionError, InvalidTextError
from emolex.lexicon import Lexicon

from ..timing import grows_linearly


def ids(result: Suggestions) -> list[str]:
    return [candidate.feeling.id for candidate in result.candidates]


@pytest.mark.parametrize(
    ("text", "context", "status", "first"),
    [
        ("I'm fine", None, "vague", "content"),
        ("I'm fine", "my boss cancelled the trip", "vague", "disappointed"),
        ("I am lonely", None, "named", "lonely"),
        ("I am down", None, "named", "down"),
        ("my boss cancelled the trip", None, "inferred", "disappointed"),
        ("", "nobody came", "inferred", "lonely"),
        ("The train leaves at nine", None, "unknown", None),
        ("", None, "unknown", None),
        (" \u200b\n", "", "unknown", None),
        ("I am not sad", None, "unknown", None),
        ("my friend is sad", None, "unknown", None),
        ("they cancelled my subscription", None, "unknown", None),
        ("he hit me and I'm sad", None, "care", "sad"),
        ("I want to die and I'm lonely", None, "care", None),
    ],
)
def test_status(mini: Lexicon, text: str, context: str | None, status: str, first: str | None) -> None:
    result = suggest(text, context=context, lexicon=mini)
    assert result.status == status
    assert next(iter(ids(result)), None) == first
    assert result.text == text
    assert result.lexicon_version == "9.9.9"


def test_the_phrase(mini: Lexicon) -> None:
    result = suggest("Well, I\u2019m fine.", lexicon=mini)
    assert result.phrase is not None
    assert result.phrase.text == "fine"
    assert result.text[slice(*result.phrase.span)] == "fine"
    assert result.phrase.senses == ("things really are all right", "something stung", "you gave in without agreeing")
    assert suggest("I am lonely", lexicon=mini).phrase is None


def test_without_a_situation_the_list_spans_three_families(mini: Lexicon) -> None:
    for limit in (3, 4, 6):
        families = {candidate.feeling.family for candidate in suggest("fine", limit=limit, lexicon=mini).candidates}
        assert families == {"sadness", "anger", "calm"}


def test_one_circle_does_not_fill_the_list(mini: Lexicon) -> None:
    """Four feelings of one circle fit best; two wait until the others have had their place, and fill up at the end."""
    few = [one.feeling for one in suggest("my boss cancelled the trip", limit=3, lexicon=mini).candidates]
    assert [feeling.subfamily for feeling in few].count("disappointment") == 2
    many = ids(suggest("my boss cancelled the trip", limit=20, lexicon=mini))
    assert {"disappointed", "let-down", "used", "down"} < set(many)


def test_twins_are_never_offered_side_by_side(mini: Lexicon) -> None:
    assert len({"happy", "glad"} & set(ids(suggest("🙂", limit=20, lexicon=mini)))) == 1


def test_what_is_denied_is_not_offered(mini: Lexicon) -> None:
    assert "sad" in ids(suggest("I feel bad", lexicon=mini))
    assert "sad" not in ids(suggest("I'm not sad, I feel bad", lexicon=mini))


@pytest.mark.parametrize(
    ("text", "context", "id_", "kind", "source", "words"),
    [
        ("So: I\u2019m  fine", None, "content", "sense", "text", "fine"),
        ("\u201cI am s\u200bad\u201d", None, "sad", "named", "text", "s\u200bad"),
        ("fine", "\ufeffMy boss cancelled  it", "disappointed", "cue", "context", "My boss cancelled"),
        ("nobody came", None, "lonely", "cue", "text", "nobody came"),
    ],
)
def test_reasons(mini: Lexicon, text: str, context: str | None, id_: str, kind: str, source: str, words: str) -> None:
    result = suggest(text, context=context, lexicon=mini)
    candidate = next(one for one in result.candidates if one.feeling.id == id_)
    reason = candidate.reasons[0]
    assert (reason.kind, reason.source) == (kind, source)
    assert reason.span is not None
    assert ((text if source == "text" else context) or "")[slice(*reason.span)] == words
    assert reason.sentence


def test_neighbors(mini: Lexicon) -> None:
    result = suggest("I am sad", lexicon=mini)
    assert ids(result) == ["sad", "disappointed"]
    assert [reason.kind for reason in result.candidates[1].reasons] == ["neighbor"]
    assert result.candidates[1].reasons[0].rule == "sad"


def test_what_lies_beneath_a_judgment(mini: Lexicon) -> None:
    assert ids(suggest("I feel let down", lexicon=mini))[0] == "let-down"
    assert {"disappointed", "angry"} <= set(ids(suggest("I feel let down", lexicon=mini)))


TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            "I'm fine bad whatever 🙂 sad angry lonely down not . , and he my boss cancelled nobody came nothing helps "
            "shouted at me hopeless let feel".split()
        ),
        max_size=12,
    ).map(" ".join),
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, context=st.none() | TEXTS, limit=st.integers(1, 20))
def test_always(mini: Lexicon, text: str, context: str | None, limit: int) -> None:
    result = suggest(text, context=context, limit=limit, lexicon=mini)
    found = ids(result)
    assert len(found) <= limit
    assert len(set(found)) == len(found)
    assert result == suggest(text, context=context, limit=limit, lexicon=mini)
    assert (result.status == "unknown") <= (not found)
    assert json.loads(result.model_dump_json())["text"] == result.text
    pages = {"text": text, "context": context or ""}
    for candidate in result.candidates:
        assert 0 < candidate.fit <= 1
        assert candidate.reasons
        assert candidate.sentence.startswith("I ")
        for reason in candidate.reasons:
            assert reason.span is None or pages[reason.source][slice(*reason.span)].strip()
        if candidate.feeling.care == "watch":
            assert candidate.gentle
            assert {reason.kind for reason in candidate.reasons} & {"named", "cue"}
    if result.question is not None and result.question.options:
        assert result.question.options[-1] == mini.phrasing["suggest"]["not_sure"]
        assert 3 <= len(result.question.options) <= 6
        assert len(set(result.question.options)) == len(result.question.options)


@pytest.mark.parametrize("limit", [1, 2, 3, 20])
def test_limit(mini: Lexicon, limit: int) -> None:
    result = suggest("I'm fine", limit=limit, lexicon=mini)
    assert len(result.candidates) == min(limit, 6)
    assert ids(result)[0] == "content"


def test_without_a_limit_only_sure_words_stand_of_a_story(mini: Lexicon) -> None:
    story = "he shouted at me"
    few, many = suggest(story, lexicon=mini).candidates, suggest(story, limit=6, lexicon=mini).candidates
    assert few == many[: len(few)]
    assert 1 <= len(few) < len(many)
    assert few[0].fit >= few[-1].fit > many[-1].fit


@pytest.mark.parametrize(
    ("text", "context"), [("fine", None), ("fine", "he shouted at me"), ("hm", "he shouted at me")]
)
def test_a_phrase_or_a_context_asks_for_words(mini: Lexicon, text: str, context: str | None) -> None:
    shown = ids(suggest(text, context=context, lexicon=mini))
    assert shown == ids(suggest(text, context=context, limit=6, lexicon=mini)) != []


def test_beside_a_named_feeling_its_neighbors_stand_and_what_the_situation_surely_says() -> None:
    text = "I'm jealous of how easy it all is for my cousin, there I said it."
    few, many = suggest(text).candidates, suggest(text, limit=6).candidates
    assert few[0] == many[0]
    assert [one for one in many if one in few] == list(few)
    assert 1 < len(few) < len(many)


@pytest.mark.parametrize("limit", [0, 21, -1, True, 2.0, "3"])
def test_bad_limits(mini: Lexicon, limit: int) -> None:
    with pytest.raises(InvalidOptionError):
        suggest("fine", limit=limit, lexicon=mini)


@pytest.mark.parametrize("text", [None, 3, b"fine"])
def test_bad_texts(mini: Lexicon, text: str) -> None:
    with pytest.raises(InvalidTextError):
        suggest(text, lexicon=mini)
    if text is not None:
        with pytest.raises(InvalidTextError):
            suggest("fine", context=text, lexicon=mini)


@pytest.mark.parametrize(
    ("text", "context", "rule", "options"),
    [
        (
            "I'm fine",
            None,
            "im-fine",
            ["things really are all right", "something stung", "you gave in without agreeing"],
        ),
        ("my boss cancelled it", None, "let-down/disappointed", ["let down", "disappointed"]),
        ("he shouted at me", None, "two", ["angry", "annoyed"]),
        ("I am down", None, "open", None),
        ("The train leaves at nine", None, "open", None),
    ],
)
def test_questions(mini: Lexicon, text: str, context: str | None, rule: str, options: list[str] | None) -> None:
    question = suggest(text, context=context, limit=6, lexicon=mini).question
    assert question is not None
    assert question.rule == rule
    assert list(question.options) == ([*options, mini.phrasing["suggest"]["not_sure"]] if options else [])


def test_urgent_stands_alone(mini: Lexicon) -> None:
    cases = [("I want to die, I am lonely", None, "text"), ("I'm fine", "I want to die", "context")]
    for text, context, source in cases:
        result = suggest(text, context=context, lexicon=mini, region="NO")
        assert result.notice is not None
        assert (result.notice.level, result.notice.source) == ("urgent", source)
        assert (result.candidates, result.question, result.phrase) == ((), None, None)
        assert str(result) == str(result.notice)
        assert "Fjord Line" in str(result)


def test_the_notice_is_first_everywhere(mini: Lexicon) -> None:
    result = suggest("he hit me and I'm sad", lexicon=mini)
    assert result.notice is not None
    assert next(iter(json.loads(result.model_dump_json()))) == "notice"
    assert next(iter(Suggestions.model_json_schema()["properties"])) == "notice"
    for shown in (str(result), result.to_markdown(), result.to_html()):
        assert shown.index("being hurt") < shown.index("I feel sad")


def test_heavy_words(mini: Lexicon) -> None:
    """Never from a phrase alone; from the person or a cue that names it, and then with a gentle sentence."""
    for text in ("I'm fine", "I feel bad", "whatever", "my boss cancelled it", "I am sad"):
        assert "hopeless" not in ids(suggest(text, limit=20, lexicon=mini))
    for text in ("nothing helps", "I feel hopeless"):
        result = suggest(text, lexicon=mini)
        assert ids(result)[0] == "hopeless"
        gentle = mini.phrasing["suggest"]["gentle"]
        assert result.candidates[0].gentle == gentle
        assert gentle in " ".join(str(result).split())


@pytest.mark.parametrize(
    ("text", "context", "sentence"),
    [
        ("fine", "He shouted at me.", "I felt angry when he shouted at me."),
        ("fine", "and then I cried, nobody came", None),
        ("", "Nobody comes when I call", "I feel lonely when nobody comes when I call."),
        ("", "Nobody came?", "I feel lonely."),
        ("", '"Nobody came" he said', "I feel lonely."),
        ("", "My boss cancelled the trip", "I felt disappointed when my boss cancelled the trip."),
    ],
)
def test_sentences(mini: Lexicon, text: str, context: str, sentence: str | None) -> None:
    said = {candidate.sentence for candidate in suggest(text, context=context, lexicon=mini).candidates}
    assert said
    assert sentence is None or sentence in said


def test_a_sentence_does_not_quote_the_feeling_it_names(mini: Lexicon) -> None:
    for candidate in suggest("I am down because my boss cancelled the trip", lexicon=mini).candidates:
        assert "when I am down" not in candidate.sentence


@pytest.mark.parametrize(
    "text", ["it was my fault that he hit me", "he hit me because I forgot", "I lied and he hit me"]
)
def test_beside_a_notice_nobody_is_told_to_feel_guilty(text: str) -> None:
    result = suggest(text)
    assert result.notice is not None
    assert result.question is None
    families = {candidate.feeling.family for candidate in result.candidates}
    assert not families & {"shame", "joy", "love", "appreciation"}


@pytest.mark.parametrize("text", ["My baby died", "my dad died last week", "I had a miscarriage"])
def test_after_a_death_nobody_is_asked_to_compare(text: str) -> None:
    question = suggest(text).question
    assert question is not None
    assert question.options == ()


@pytest.mark.parametrize(
    "text",
    [
        "my baby was born and died",
        "I drank again after 2 years sober",
        "I proposed and she said no",
        "I graduated but failed",
    ],
)
def test_the_happy_half_alone_is_not_read(text: str) -> None:
    assert all(candidate.feeling.valence <= 0 for candidate in suggest(text).candidates)


@pytest.mark.parametrize("unit", ["sad ", "fine ", "bad and ", ".", "😭", "not sad but "])
def test_long_texts_take_long_in_proportion(unit: str) -> None:
    assert grows_linearly(lambda length: suggest(unit * (length // len(unit))), 10_000)


def test_beside_a_notice_nobody_is_told_that_they_were_not_understood() -> None:
    assert suggest("I'm fine", context="he hit me again").unread is None
    assert suggest("I'm fine", context="xyzzy and plugh").unread


@pytest.mark.parametrize("text", ["he hit me and I feel scared", "I'm scared, he checks my phone every night"])
def test_beside_a_notice_no_sentence_holds_what_happened(text: str) -> None:
    """What is done to somebody is no exercise in communication."""
    result = suggest(text)
    assert result.notice is not None
    assert result.candidates
    assert not any(" when " in candidate.sentence for candidate in result.candidates)


def test_the_words_of_a_notice_are_no_situation() -> None:
    result = suggest("my friend says she wants to kill herself")
    assert result.notice is not None
    assert not result.situations
    assert "grieving" not in {candidate.feeling.id for candidate in result.candidates}


def test_the_words_of_a_notice_are_no_feeling(mini: Lexicon) -> None:
    phrase = {"id": "in-it", "kind": "abuse", "level": "care", "patterns": ["=so =lonely =with =him"]}
    own = mini.overlay({"safety_phrases": [phrase]})
    assert [one.feeling.id for one in suggest("I am so lonely with her", lexicon=own).candidates][:1] == ["lonely"]
    beside = suggest("I am so lonely with him", lexicon=own)
    assert beside.notice is not None
    assert not beside.candidates
    assert suggest("I am so lonely with him. I am sad", lexicon=own).candidates[0].feeling.id == "sad"


def test_good_news_that_holds_a_bad_word_stays_good_news() -> None:
    found = suggest("First evening of the holiday, shoes off, a cold drink, my feet in the sand.")
    assert found.candidates[0].feeling.valence > 0
    grief = suggest("At the cemetery I planted flowers for my mother, and it was warm and the birds were singing.")
    assert grief.candidates[0].feeling.valence < 0


def test_many_texts_keep_their_order_and_none_is_held_back() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "meh"
            yield "I'm not angry, just let down"

    results = suggest_many(endless(), limit=3)
    first, second, third = (next(results) for _ in range(3))
    assert first == third == suggest("meh", limit=3)
    assert second == suggest("I'm not angry, just let down", limit=3)


def test_many_texts_are_not_one_string() -> None:
    with pytest.raises(InvalidTextError, match="several strings"):
        suggest_many("meh")


def test_a_wrong_limit_is_told_at_once_and_a_wrong_text_in_its_turn() -> None:
    with pytest.raises(InvalidOptionError):
        suggest_many(["meh"], limit=0)
    results = suggest_many(["meh", 7])  # type: ignore[list-item]
    assert next(results).status == "vague"
    with pytest.raises(InvalidTextError):
        next(results)


def test_a_word_with_somebody_in_it_is_not_followed_by_what_happened() -> None:
    result = suggest("My son took his first steps today.", limit=8)
    sentences = {one.feeling.word: one.sentence for one in result.candidates}
    assert sentences["proud of someone"] == "I feel proud of someone."
    assert " when my son took" in sentences["moved"]
