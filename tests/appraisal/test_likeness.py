"""The word table moves what cues speak for, and brings everyday words of the groups that it finds likely."""

from __future__ import annotations

import pytest

from emolex import Lexicon, default_lexicon
from emolex.appraisal import Leaning, find_cues, lean, rank
from emolex.appraisal.likeness import NO_LEANING
from emolex.text import read

EVEN = 0.12  # the chance at which words neither help nor hinder


def leaning(**chances: float) -> Leaning:
    """What words say that leave those groups those chances, all families of a group alike."""
    lexicon = default_lexicon()
    return Leaning({}, dict.fromkeys(lexicon.families, 0.0), chances, 1.0)


def test_words_lean_towards_groups_and_families(mini: Lexicon) -> None:
    found = lean([read("a queue in the rain")], mini)
    assert set(found.groups) == {"angry", "glad", "low"}
    assert set(found.families) == {"anger", "calm", "sadness"}
    assert found.groups["angry"] > found.groups["glad"]
    assert sum(found.chances.values()) == pytest.approx(1)


def test_without_a_known_word_they_lean_nowhere(mini: Lexicon) -> None:
    assert lean([read("nothing that it knows")], mini) is NO_LEANING
    assert lean([], mini).known == 0.0


def test_every_distinct_word_counts_once(mini: Lexicon) -> None:
    assert lean([read("rain, rain, rain")], mini).groups == lean([read("Rain")], mini).groups


def test_it_is_in_standard_deviations(mini: Lexicon) -> None:
    found = lean([read("rain")], mini)
    assert found.groups["low"] == pytest.approx(5 / 8)
    assert found.families["sadness"] == pytest.approx(5 / 8)


def test_it_tells_how_much_it_knows(mini: Lexicon) -> None:
    assert lean([read("rain in May")], mini).known == pytest.approx(1 / 3)


def test_likely_groups_gain_and_unlikely_ones_lose() -> None:
    lexicon = default_lexicon()
    cues = find_cues(read("he cancelled our trip at the last minute"), lexicon)
    plain, low, angry = (
        {one.feeling.id: one.fit for one in rank(cues, lexicon, leaning=one)}
        for one in (NO_LEANING, leaning(low=0.8, angry=0.02), leaning(low=0.02, angry=0.8))
    )
    assert low["disappointed"] > plain["disappointed"] > angry["disappointed"]
    assert angry["frustrated"] > plain["frustrated"] > low["frustrated"]


def test_everyday_words_of_a_likely_group_are_brought_without_a_cue() -> None:
    lexicon = default_lexicon()
    brought = rank([], lexicon, leaning=leaning(afraid=0.9, glad=0.01))
    assert {lexicon.families[one.feeling.family].group for one in brought} == {"afraid"}
    assert all(one.cue is None and one.feeling.id in lexicon.families[one.feeling.family].everyday for one in brought)


def test_at_an_even_chance_words_say_nothing_of_what_cues_say() -> None:
    lexicon = default_lexicon()
    cues = find_cues(read("he cancelled our trip at the last minute"), lexicon)
    groups = {family.group for family in lexicon.families.values()}
    alike = leaning(**dict.fromkeys(groups, EVEN - 0.03))._replace(families={})
    assert rank(cues, lexicon, leaning=alike) == rank(cues, lexicon)
