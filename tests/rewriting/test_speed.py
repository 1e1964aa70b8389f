"""What is looked up instead of tried gives what trying would give."""

from __future__ import annotations

import pytest

from emolex import default_lexicon
from emolex.appraisal import find_cues, rank
from emolex.rewriting.choosing import _LOOKED_AT, _fitting, _may_suggest
from emolex.rewriting.plainer import _told_plainly
from emolex.rewriting.weighing import said_runs, weigh
from emolex.rewriting.wordlists import blame_words
from emolex.text import Stretch, read

SAID = [
    "you never lock the back door",
    "i was told to wait an hour for nothing",
    "you only call when you need money",
    "my mother died last week and you were on your phone",
    "",
    "you " * 200,
]


@pytest.mark.parametrize("text", SAID)
def test_a_list_of_patterns_says_what_each_of_its_patterns_says(text: str) -> None:
    words = blame_words(default_lexicon())
    for name in ("grave_always", "pressing", "hint", "only_for_gain", "verdict"):
        regexes = [words._pattern(source).regex for source in words.table[f"{name}_patterns"]]
        for _ in range(2):
            assert words.opens(name, text) == any(regex.match(text) for regex in regexes)
            assert words.holds(name, text) == any(regex.search(text) for regex in regexes)


def test_loaded_verbs_are_those_of_the_list() -> None:
    words = blame_words(default_lexicon())
    by_verb = _told_plainly(words)
    entries = {f"{' '.join(loaded)} = {' '.join(plain)}" for listed in by_verb.values() for loaded, plain in listed}
    assert entries == words.of("told_plainly")


def test_a_text_weighs_the_same_with_the_signs_around_it() -> None:
    lexicon = default_lexicon()
    page = read("\"You never, ever call me and don't say you're busy!\"")
    table = lexicon.blame_table
    runs = said_runs(page.folded, table.forms, table.longest)
    scores = table.scores(run for run in sorted(runs) if run in table.runs)
    weight = weigh(page, Stretch(0, len(page.plain)), lexicon)
    assert weight.blame == scores["blame"] - scores["other"]
    assert weight.harm == scores["harm"] - scores["blame"]
    assert weigh(page, Stretch(1, len(page.plain) - 2), lexicon) == weight


@pytest.mark.parametrize("text", ["you forgot my birthday", "you left without a word and you lied to me"])
def test_the_feelings_kept_for_situations_are_those_that_are_ranked(text: str) -> None:
    lexicon = default_lexicon()
    may = lexicon.table("blame_suggested")
    cues = find_cues(read(text), lexicon)
    ranked = [one.feeling for one in rank(cues, lexicon) if one.cue is not None and _may_suggest(one.feeling, may)]
    fitting = _fitting(tuple(cue.situation.id for cue in cues), lexicon)
    assert cues
    assert {one.id for one in fitting} <= {one.id for one in ranked[:_LOOKED_AT]}
    assert len(fitting) == min(3, len(ranked[:_LOOKED_AT]))
