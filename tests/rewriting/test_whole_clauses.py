"""Clauses that are whole: who is meant, one time, no clause behind a mere comma, days and sums as they are written."""

import pytest

from emolex import rewrite

WHO = [
    (
        "The warden has a new office upstairs, lovely view. He never answers my letters.",
        "When the warden doesn't answer",
    ),
    ("The deacon keeps the cupboard keys and he's never here.", "When the deacon isn't here"),
    ("The organist is never at practice and then he plays it too fast.", "When the organist plays it too fast"),
    (
        "My teacher makes fun of my stammer. He does it in front of the new kids.",
        "When my teacher makes fun of my stammer and does it in front of the new kids",
    ),
    ("My mum rang the landlord twice. He never called back.", "When he didn't call back"),
    ("My brother has the big room. She never lets me in.", "When she doesn't let me in"),
]
TIMES = [
    ("You let Nadia take the blame and hid in the stockroom.", "When you let Nadia take the blame and hid"),
    ("You left me on read for a week and then ask for my notes.", "and then asked for my notes, I felt"),
    (
        "I put the wash on at eight. You took it out wet at nine and dumped it on the floor.",
        "When I put the wash on at eight and you took it out wet at nine",
    ),
    ("Why do you come to book club if you never read the book?", "if you don't read the book, I feel"),
    ("You said you'd be home at six and it's gone nine. The lasagne is a brick.", "and it's gone nine, I feel"),
    ("You left the kids in the car and then work called.", "and then work called, I felt"),
    ("You let the dog out and he ran into the road.", "When you let the dog out and he ran into the road, I felt"),
    (
        "You promised to teach me to drive and you've only taught me to wash your car.",
        "When you promised to teach me to drive and only taught me to wash your car, I felt",
    ),
    ("Our Sandra's got Mam's bank card and won't show us.", "When our Sandra has Mam's bank card and won't show us, I"),
]
COMMAS = [
    (
        "You're forever correcting my English when I speak, yesterday it was four times.",
        "When you correct my English when I speak and it was four times yesterday, I feel",
    ),
    ("All you ever do is talk about Emma's wedding, mine's in three weeks.", "about Emma's wedding, I feel"),
    ("You shouted at me, at my own party, in front of everyone.", "at me, at my own party, in front of everyone,"),
]
AS_WRITTEN = [
    ("How could you forget the one thing I asked you to bring?", "When you forgot the one thing I asked you to bring,"),
    ("You've eaten my lunch and been through my drawers.", "When you've eaten my lunch and been through my drawers"),
    ("I'm not speaking to you, you went through my bag.", "When you went through my bag, I felt"),
    ("Mam I'm not being funny but you gave her my room.", "When you gave her my room, I felt"),
    ("You left the stove on inside the tent, genius.", "When you left the stove on inside the tent, I felt"),
    ("You borrowed £40 on friday and said monday. It's been three mondays.", "borrowed £40 on Friday and said Monday"),
    ("All you do when I ring is talk about your car.", "When you talk about your car when I ring, I feel"),
    ("All you did at the party was look at your phone.", "When you looked at your phone at the party, I felt"),
    (
        "How many times do I have to explain that I can't eat nuts?",
        "When I explain more than once that I can't eat nuts, I feel",
    ),
    ("How many times must I explain the bins to you?", "When I explain the bins to you more than once, I feel"),
]


@pytest.mark.parametrize(("sentence", "part"), WHO + TIMES + COMMAS + AS_WRITTEN)
def test_the_clause_is_whole(sentence: str, part: str) -> None:
    assert part in (rewrite(sentence).text or "")
