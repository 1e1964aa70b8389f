"""The event that is told: used in its own words, or refused in so many words."""

import pytest

from emolex import rewrite
from emolex.lexicon import default_lexicon

SENTENCE = "You always ruin everything"
SAID = default_lexicon().phrasing["rewrite"]
USED = [
    ("being late", "When you're late, I feel"),
    ("you forgot; you left; you lied", "When you forgot, I felt"),
    ("you forgot my birthday, and then you laughed", "When you forgot my birthday, I felt"),
    ("it was awful. you forgot my birthday", "When you forgot my birthday, I felt"),
    ("you never listen", "When it seems to me that you don't listen, I feel"),
    ('you said "shut up"', 'When you said "shut up", I felt'),
    ("you spent $50 at 8:30", "When you spent $50 at 8:30, I felt"),
    ("yesterday you forgot to pick me up", "When you forgot to pick me up yesterday, I felt"),
    ("at dinner you rolled your eyes", "When you rolled your eyes at dinner, I felt"),
    ("In the car you shouted at me", "When you shouted at me in the car, I felt"),
    ("on Monday the neighbour parked in my spot", "When the neighbour parked in my spot on Monday, I felt"),
    ("cancelled plans", "When you cancelled plans, I felt"),
    ("didn't call", "When you didn't call, I felt"),
    ("the dishes were in the sink", "When the dishes were in the sink, I felt"),
    ("the kids' toys were on the floor", "When the kids' toys were on the floor, I felt"),
    ("your mom called", "When your mom called, I felt"),
    ("My brother left the door open", "When my brother left the door open, I felt"),
    ("I was alone", "When I was alone, I felt"),
    ("you didn't say how you are", "When you didn't say how you are, I felt"),
    ("YOU LEFT EARLY", "When you left early, I felt"),
]
REFUSED = [
    "nothing",
    "everything",
    "it",
    "him",
    "idk",
    "I don't know",
    "I don't know what happened",
    "I don't remember",
    "you deserved it",
    "you ruined it",
    "you don't care",
    "you're mean",
    "you did it",
    "you said <tag>",
    "**you left**",
    "what you did",
]


@pytest.mark.parametrize(("event", "opening"), USED)
def test_an_event_is_told_in_its_own_words(event: str, opening: str) -> None:
    result = rewrite(SENTENCE, event=event)
    assert result.status == "rewritten"
    assert (result.text or "").startswith(opening)
    assert rewrite(result.text or "").text == result.text


@pytest.mark.parametrize("event", REFUSED)
def test_what_tells_nothing_is_refused_and_said_so(event: str) -> None:
    result = rewrite(SENTENCE, event=event)
    assert (result.status, result.ask) == ("needs_event", SAID["ask_event_again"])


@pytest.mark.parametrize("event", ["", "   "])
def test_an_empty_event_is_none(event: str) -> None:
    assert rewrite(SENTENCE, event=event).ask == SAID["ask_event"]


@pytest.mark.parametrize(
    "event", ["I hit you", "you cry when I yell at you", "you slept with me", "you saw your friends"]
)
def test_force_and_pressing_are_no_event(event: str) -> None:
    result = rewrite(SENTENCE, event=event)
    assert result.status in ("uncertain", "care")
    assert result.text is None


@pytest.mark.parametrize("sentence", ["You're late", "You never call"])
def test_an_event_that_is_not_needed_is_not_dropped_in_silence(sentence: str) -> None:
    without, result = rewrite(sentence), rewrite(sentence, event="you cancelled plans")
    assert result.text == without.text
    assert (result.ask or "").startswith(SAID["event_unneeded"])


def test_an_event_takes_the_place_of_a_reading_of_the_other() -> None:
    told = rewrite("You don't care about me", event="you forgot my birthday")
    assert told.text == "When you forgot my birthday, I felt hurt."
    vague = rewrite("You don't care about me", event="nothing")
    assert vague.text == rewrite("You don't care about me").text
    assert (vague.ask or "").startswith(SAID["ask_event_again"])
