"""The shipped lexicon as data: floors with reasons, and famous answers."""

from __future__ import annotations

import pytest

from emolex import Lexicon, compare, default_lexicon, lookup, search, suggest


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return default_lexicon()


def test_floors(lexicon: Lexicon) -> None:
    """The plan of part 1: the words that most adults use, in every circle, and the pairs that people mix up."""
    assert sum(feeling.level == 1 for feeling in lexicon) >= 220
    assert len(lexicon.families) == 18
    assert sum(len(family.subfamilies) for family in lexicon.families.values()) == 88
    assert len(lexicon.needs) == 24
    assert len(lexicon.contrasts) >= 60
    assert len(lexicon.vague_phrases) >= 60


def test_every_circle_holds_a_feeling(lexicon: Lexicon) -> None:
    held = {(feeling.family, feeling.subfamily) for feeling in lexicon}
    assert held == {(family.id, circle.id) for family in lexicon.families.values() for circle in family.subfamilies}


def test_core_words_have_what_suggesting_needs(lexicon: Lexicon) -> None:
    for feeling in lexicon:
        if feeling.level == 1:
            assert len(feeling.events) >= 1, feeling.id
            assert feeling.frames[0].startswith(("feel", "am", "have")), feeling.id


def test_every_word_is_found_by_its_forms(lexicon: Lexicon) -> None:
    for feeling in lexicon:
        for form in feeling.written_forms():
            assert lookup(form).id == feeling.id, form


@pytest.mark.parametrize(
    "pair",
    [
        "disappointed/betrayed",
        "lonely/empty",
        "jealous/envious",
        "guilty/ashamed",
        "stressed/overwhelmed",
        "anxious/afraid",
        "hurt/angry",
        "numb/calm",
        "loneliness/emptiness",
    ],
)
def test_pairs_that_people_mix_up(pair: str) -> None:
    a, b = pair.split("/")
    assert compare(a, b).curated
    assert compare(b, a).question == compare(a, b).question


@pytest.mark.parametrize(
    "text",
    [
        "I'm fine",
        "okay",
        "whatever",
        "meh",
        "bad",
        "upset",
        "stressed",
        "weird",
        "off",
        "tired",
        "good",
        "idk",
        "nothing's wrong",
        "it's nothing",
        "never mind",
        "🙂",
        "lol",
    ],
)
def test_vague_phrases(text: str) -> None:
    for written in (text, text.replace("'", "\u2019"), f"{text.upper()}."):
        result = suggest(written)
        assert result.status == "vague"
        assert result.candidates
        assert all(candidate.reasons for candidate in result.candidates)
        assert all(candidate.feeling.care == "none" for candidate in result.candidates)


def test_fine_can_cover_anything() -> None:
    result = suggest("I'm fine")
    assert len({candidate.feeling.family for candidate in result.candidates}) >= 3
    assert all(candidate.reasons and candidate.reasons[0].sentence for candidate in result.candidates)
    assert result.question is not None
    assert result.question.options[-1] == "not sure"


def test_the_overlooked_sentence() -> None:
    result = suggest("I'm fine", context="we don't make eye contact during important talks")
    assert result.candidates[0].sentence == "I feel overlooked when we don't make eye contact during important talks."
    assert result.candidates[0].reasons[0].kind == "cue"
    assert result.candidates[0].reasons[0].source == "context"


def test_famous_words() -> None:
    assert lookup("dissapointed").id == "disappointed"
    assert lookup("loneliness").id == "lonely"
    assert search("lovely").matches == ()
    assert [match.feeling.id for match in search("overwelmed").matches] == ["overwhelmed"]


def test_no_heavy_word_from_any_vague_phrase_alone(lexicon: Lexicon) -> None:
    watched = {feeling.id for feeling in lexicon if feeling.care == "watch"}
    assert watched
    for phrase in lexicon.vague_phrases:
        assert not watched & {id_ for sense in phrase.senses for id_ in sense.feelings}, phrase.id


def test_every_entry_has_its_events() -> None:
    """Six for a core word, three for a standard one, one for an extended one; 2,800 in all at the least."""
    lexicon = default_lexicon()
    short = [feeling.id for feeling in lexicon if len(feeling.events) < {1: 6, 2: 3, 3: 1}[feeling.level]]
    assert short == []
    assert sum(len(feeling.events) for feeling in lexicon) >= 2_800


def test_every_circle_has_a_distinction() -> None:
    """Wherever a subfamily has two core or standard words that are no twins, one pair of them is told apart."""
    lexicon = default_lexicon()
    without = []
    for family in lexicon.families.values():
        for circle in family.subfamilies:
            words = [one for one in lexicon if (one.family, one.subfamily) == (family.id, circle.id) and one.level < 3]
            pairs = [frozenset((a.id, b.id)) for a in words for b in words if a.id < b.id and b.id not in a.same_as]
            if pairs and not any(pair in lexicon.contrasts for pair in pairs):
                without.append(circle.id)
    assert without == []


def test_every_label_of_other_systems_leads_somewhere_or_says_why_not() -> None:
    lexicon = default_lexicon()
    for system, labels in lexicon.table("crosswalks").items():
        for label in labels:
            led = len(lexicon.where(crosswalk=(system, label)))
            assert bool(led) != (label in lexicon.unmapped.get(system, {})), (system, label)


def test_counts_of_the_whole_vocabulary() -> None:
    lexicon = default_lexicon()
    assert len(lexicon) >= 870
    assert len(lexicon.contrasts) >= 260
    assert len(lexicon.vague_phrases) >= 240
    assert len(lexicon.idioms) >= 100
