"""What situations are read from, and what they say. On the shipped lexicon: the cues are what is tested."""

import pytest

from emolex import default_lexicon, suggest
from emolex.appraisal import Cue, find_cues, rank, situation_clause
from emolex.text import read

# One cue, six tellings: the first is the famous one, the others are paraphrases with other words and people.
INATTENTION = [
    "we don't make eye contact during important talks",
    "she keeps looking at her phone while I talk",
    "he never looks up from his laptop when I tell him about my day",
    "nobody looked at me while I was presenting",
    "they were staring at their screens while I was talking",
    "my husband doesn't look at me when I tell him something important",
]
# what happened -> a feeling that must be among the first three
GROUNDS = [
    ("my cousins went to the beach without me", "left-out"),
    ("he cancelled our trip at the last minute", "disappointed"),
    ("my grandma died last week", "grieving"),
    ("I'm still waiting for the test results", "anxious"),
    ("my boss praised my work in front of everyone", "proud"),
    ("a car nearly hit me at the crossing", "scared"),
    ("I forgot my best friend's birthday", "guilty"),
    ("she forgot my birthday", "hurt"),
]


def first(context: str, count: int = 3) -> list[str]:
    return [candidate.feeling.id for candidate in suggest("I'm fine", context=context).candidates[:count]]


@pytest.mark.parametrize("context", INATTENTION)
def test_one_cue_answers_its_paraphrases(context: str) -> None:
    assert "not-looked-at" in {cue.situation.id for cue in find_cues(read(context), default_lexicon())}
    candidate = suggest("I'm fine", context=context).candidates[0]
    assert candidate.feeling.id == "overlooked"
    assert context in candidate.sentence


@pytest.mark.parametrize(("context", "expected"), GROUNDS)
def test_situations_lead_to_feelings(context: str, expected: str) -> None:
    assert expected in first(context)


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("she forgot my birthday", "she didn't forget my birthday"),
        ("he cancelled our plans", "he never cancelled our plans"),
        ("they laughed at me", "they did not laugh at me"),
    ],
)
def test_what_is_denied_did_not_happen(told: str, denied: str) -> None:
    lexicon = default_lexicon()
    assert find_cues(read(told), lexicon)
    assert not find_cues(read(denied), lexicon)


def test_heavy_words_never_come_from_likeness_alone() -> None:
    lexicon = default_lexicon()
    for situation in lexicon.situations:
        ranked = rank([Cue(situation, 0, 1)], lexicon)
        heavy = [one.feeling.id for one in ranked if one.feeling.care == "watch"]
        assert set(heavy) <= set(situation.feelings)


@pytest.mark.parametrize(
    ("told", "clause", "tense"),
    [
        (
            "We don't make eye contact during important talks.",
            "we don't make eye contact during important talks",
            "present",
        ),
        ("because he never looked at me", "he never looked at me", "past"),
        ("I cried when they laughed at me", "they laughed at me", "past"),
        ("When I talk, she never looks at me", "she never looks at me", "present"),
        (
            "I told her and she didn't look up from her phone",
            "I told her and she didn't look up from her phone",
            "past",
        ),
    ],
)
def test_a_clean_clause_is_cut_out(told: str, clause: str, tense: str) -> None:
    page = read(told)
    cue = find_cues(page, default_lexicon())[0]
    cut = situation_clause(page, cue)
    assert cut is not None
    assert (cut.text, cut.tense) == (clause, tense)


@pytest.mark.parametrize("told", ["No eye contact at all.", "why won't he look at me?"])
def test_what_cannot_be_cut_out_cleanly_is_left_out(told: str) -> None:
    page = read(told)
    cues = find_cues(page, default_lexicon())
    assert cues
    assert situation_clause(page, cues[0]) is None


@pytest.mark.parametrize(
    ("context", "clause"),
    [
        ("they've cancelled the trip", "they cancelled the trip"),
        ("I've lost my wallet", "I lost my wallet"),
        ("she has taken my keys again", "she took my keys again"),
        ("my kids have all moved out", "my kids all moved out"),
        ("I've been robbed", "I was robbed"),
        ("We have finally paid off the house", "we finally paid off the house"),
        ("I have to work on Sunday again", "I have to work on Sunday again"),
        ("my boss has been shouting at me", None),
    ],
)
def test_a_perfect_becomes_a_past_or_is_left_out(context: str, clause: str | None) -> None:
    sentence = suggest("I feel bad", context=context).candidates[0].sentence
    assert sentence.endswith(f" when {clause}.") if clause else " when " not in sentence
