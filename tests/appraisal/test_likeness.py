"""The word table moves what cues speak for; it brings nothing by itself."""

from __future__ import annotations

import pytest

from emolex import Lexicon, default_lexicon, suggest
from emolex.appraisal import family_scores, find_cues, rank
from emolex.text import read


def test_words_lean_towards_families(mini: Lexicon) -> None:
    scores = family_scores([read("a queue in the rain")], mini)
    assert set(scores) == {"anger", "calm", "sadness"}
    assert scores["anger"] > scores["calm"]
    assert family_scores([read("nothing that it knows")], mini) == {}


def test_every_distinct_word_counts_once(mini: Lexicon) -> None:
    assert family_scores([read("rain, rain, rain")], mini) == family_scores([read("Rain")], mini)


def test_families_that_lie_close_share_what_speaks_for_them(mini: Lexicon) -> None:
    # 12 of 20 for sadness, less half the logarithm of three; anger stands alone
    assert family_scores([read("rain")], mini)["sadness"] == pytest.approx(12 / 20 - 0.5493, abs=1e-4)
    assert family_scores([read("queue")], mini)["anger"] == pytest.approx(1.0)


def test_it_reorders_and_brings_nothing() -> None:
    lexicon = default_lexicon()
    cues = find_cues(read("he cancelled our trip at the last minute"), lexicon)
    plain = {one.feeling.id: one.fit for one in rank(cues, lexicon)}
    leant = {one.feeling.id: one.fit for one in rank(cues, lexicon, leaning={"sadness": 1.0})}
    assert set(plain) == set(leant)
    assert leant["disappointed"] > plain["disappointed"]
    assert all(leant[id_] == plain[id_] for id_ in plain if lexicon[id_].family != "sadness")


def test_words_alone_are_no_situation() -> None:
    assert suggest("The report has twelve pages.").status == "unknown"
