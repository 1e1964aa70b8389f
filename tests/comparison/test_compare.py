"""Two feelings side by side."""

from __future__ import annotations

from copy import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emolex import Comparison, UnknownWordError, compare, lookup, search
from emolex.errors import InvalidOptionError, InvalidTextError
from emolex.lexicon import Lexicon

DERIVED = "nobody has written this distinction yet"
IDS = (
    "disappointed let-down used down lonely sad hopeless annoyed resentful angry furious calm content close happy glad"
).split()


def mirrored(one: Comparison) -> dict[str, object]:
    """What a comparison says when the sides are exchanged; the question of a derived one names both in order."""
    turned = one.model_dump()
    turned.update(a=turned["b"], b=turned["a"], a_side=one.b_side, b_side=one.a_side, examples=one.examples[::-1])
    turned["differs"] = tuple({"dimension": each.dimension, "a": each.b, "b": each.a} for each in one.differs)
    return {key: value for key, value in turned.items() if key != "question" or one.curated}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(a=st.sampled_from(IDS), b=st.sampled_from(IDS))
def test_it_mirrors(mini: Lexicon, a: str, b: str) -> None:
    one = compare(mini[a].word, mini[b].word, lexicon=mini)
    other = compare(mini[b].word, mini[a].word, lexicon=mini).model_dump()
    expected = mirrored(one)
    assert {key: other[key] for key in expected} == expected
    assert (one.a.id, one.b.id) == (a, b)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(a=st.sampled_from(IDS), b=st.sampled_from(IDS))
def test_it_always_answers(mini: Lexicon, a: str, b: str) -> None:
    one = compare(mini[a].word, mini[b].word, lexicon=mini)
    assert all((one.shared, one.a_side, one.b_side, one.question, *one.examples))
    assert len(one.differs) <= 4
    assert all(each.a != each.b for each in one.differs)
    assert (DERIVED in " ".join(str(one).split())) is (not one.curated and a != b)


def test_curated(mini: Lexicon) -> None:
    one = compare("disappointment", "let-down", lexicon=mini)
    assert one.curated
    assert one.a_side == "It can be the weather as well."
    assert one.examples == ("I was disappointed with the film.", "I felt let down by the plumber.")
    assert one.question == "Is it about someone, or about how it turned out?"
    assert str(one).startswith("disappointed / let down\n")


def test_derived(mini: Lexicon) -> None:
    one = compare("sad", "angry", lexicon=mini)
    assert not one.curated
    assert one.differs[0].model_dump() == {
        "dimension": "who brings it about",
        "a": "how things went",
        "b": "somebody else",
    }
    assert "how things went" in one.question
    assert one.shared == "Both are unpleasant; they belong to different families."
    assert "One is pleasant" in compare("sad", "happy", lexicon=mini).shared
    assert compare("annoyed", "angry", lexicon=mini).shared == mini.families["anger"].gloss


def test_twins_and_the_same_word(mini: Lexicon) -> None:
    assert "alike" in compare("happy", "glad", lexicon=mini).shared
    assert "one and the same" in compare("sad", "sadness", lexicon=mini).shared


def test_dumped_feelings_are_cards(mini: Lexicon) -> None:
    one = compare("sad", "lonely", lexicon=mini)
    assert one.a.needs_unmet == ("belonging",)  # the whole entry as an attribute
    assert set(one.model_dump()["a"]) == {"id", "word", "gloss", "family", "subfamily"}


@pytest.mark.parametrize(
    ("word", "nearest"), [("lonelll", ("lonely",)), ("zzzzz", ()), ("lovely", ("lonely",)), ("", ())]
)
def test_unknown_words(mini: Lexicon, word: str, nearest: tuple[str, ...]) -> None:
    for ask in (lambda: compare("sad", word, lexicon=mini), lambda: lookup(word, lexicon=mini)):
        with pytest.raises(UnknownWordError) as caught:
            ask()
        assert caught.value.word == word
        assert caught.value.nearest == nearest
        assert caught.value.notice is None
        assert isinstance(caught.value, LookupError)


def test_a_word_that_calls_for_care(mini: Lexicon) -> None:
    with pytest.raises(UnknownWordError) as caught:
        compare("sad", "I want to die", lexicon=mini)
    notice = caught.value.notice
    assert notice is not None
    assert (notice.level, notice.source, notice.span) == ("urgent", "b", (2, 13))
    assert str(caught.value).startswith(notice.message)


def test_a_long_text_is_no_word(mini: Lexicon) -> None:
    """And does not get into the error, which may be logged."""
    with pytest.raises(UnknownWordError) as caught:
        lookup("I never told anyone that " * 10, lexicon=mini)
    assert "told" not in repr(caught.value) + str(caught.value)


def test_search(mini: Lexicon) -> None:
    found = search("lonley", lexicon=mini)
    assert [(match.feeling.id, match.form) for match in found.matches] == [("lonely", "lonely")]
    assert found.matches[0].similarity < 1
    assert search("lonely", lexicon=mini).matches[0].similarity == 1
    assert search("lovely", lexicon=mini).matches == ()
    assert str(search("lovely", lexicon=mini))
    urgent = search("kill myself", lexicon=mini)
    assert urgent.matches == ()
    assert urgent.notice is not None
    assert str(urgent) == str(urgent.notice)


@pytest.mark.parametrize("limit", [0, 51, -1, True, 1.0, "3", None])
def test_search_limits(mini: Lexicon, limit: int) -> None:
    with pytest.raises(InvalidOptionError):
        search("sad", limit=limit, lexicon=mini)


def test_only_strings(mini: Lexicon) -> None:
    with pytest.raises(InvalidTextError):
        compare("sad", 3, lexicon=mini)  # type: ignore[arg-type]


def test_a_vague_word_is_sent_to_suggest() -> None:
    with pytest.raises(UnknownWordError) as caught:
        lookup("fine")
    assert caught.value.vague
    assert caught.value.nearest == ()
    assert str(caught.value) == "'fine' covers several feelings and is none itself; suggest('fine') offers them."
    again = copy(caught.value)
    assert again.vague
    assert str(again) == str(caught.value)


def test_a_word_beside_itself_is_said_once() -> None:
    assert str(compare("sad", "sadness")).count(lookup("sad").example) == 0
    assert str(compare("sad", "sadness")).count("one and the same word") == 1
