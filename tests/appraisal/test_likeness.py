"""The word table moves what cues speak for; it brings nothing by itself."""

from __future__ import annotations

import pytest

from emolex import Lexicon, default_lexicon
from emolex.appraisal import find_cues, lean, rank
from emolex.text import read


def test_words_lean_towards_groups_and_families(mini: Lexicon) -> None:
    leaning = lean([read("a queue in the rain")], mini)
    assert set(leaning.groups) == {"angry", "glad", "low"}
    assert set(leaning.families) == {"anger", "calm", "sadness"}
    assert leaning.groups["angry"] > leaning.groups["glad"]


def test_without_a_known_word_they_lean_nowhere(mini: Lexicon) -> None:
    assert lean([read("nothing that it knows")], mini) == ({}, {}, 0.0)
    assert lean([], mini).known == 0.0


def test_every_distinct_word_counts_once(mini: Lexicon) -> None:
    assert lean([read("rain, rain, rain")], mini) == lean([read("Rain")], mini)


def test_it_is_in_standard_deviations_and_a_family_weighs_less_than_its_group(mini: Lexicon) -> None:
    leaning = lean([read("rain")], mini)
    assert leaning.groups["low"] == pytest.approx(0.6)
    assert leaning.families["sadness"] == pytest.approx(0.6 + 0.3 * 0.6)


def test_it_tells_how_much_it_knows(mini: Lexicon) -> None:
    assert lean([read("rain in May")], mini).known == pytest.approx(1 / 3)


def test_it_reorders_and_brings_nothing() -> None:
    lexicon = default_lexicon()
    cues = find_cues(read("he cancelled our trip at the last minute"), lexicon)
    plain = {one.feeling.id: one.fit for one in rank(cues, lexicon)}
    leant = {one.feeling.id: one.fit for one in rank(cues, lexicon, leaning={"sadness": 1.0})}
    assert plain.keys() <= leant.keys()
    assert {lexicon[id_].family for id_ in leant.keys() - plain.keys()} <= {"sadness"}
    assert leant["disappointed"] > plain["disappointed"]
    assert all(leant[id_] == plain[id_] for id_ in plain if lexicon[id_].family != "sadness")


def test_beyond_two_deviations_words_say_no_more() -> None:
    lexicon = default_lexicon()
    cues = find_cues(read("he cancelled our trip at the last minute"), lexicon)
    assert rank(cues, lexicon, leaning={"sadness": 2.0}) == rank(cues, lexicon, leaning={"sadness": 9.0})
