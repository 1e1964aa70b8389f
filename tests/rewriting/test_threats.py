"""A threat in the words of an ordinary complaint is not worded (rule N4); what only shares its words is."""

import pytest

from emolex import rewrite
from emolex.rewriting.conditions import holds_condition, sets_limit

from ..timing import grows_linearly

THREATS = [
    "You ignore me again and I'm telling Dad what you did.",
    "Show up late again and you're fired.",
    "Mess with my brother and you mess with all of us.",
    "You lied to me. I'll not forget it and I know where you live.",
    "You messed with the wrong family.",
    "You don't know who you're dealing with.",
    "You went to the union. Big shame if something happened to your van.",
    "You never listen. This is your last chance.",
    "You embarrassed me. You won't do it again.",
    "You should have kept your mouth shut.",
    "Wait till the manager finds out what you did.",
    "You never pay, and I'll see you in court.",
    "You ruined my life so I'll ruin yours.",
    "He'd better not show his face here.",
    "You never reply. I'll tell everyone why.",
    "You picked the wrong woman to cheat.",
    "You don't want me to tell your wife.",
    "You never clean up, so you can sleep in the yard.",
    "You left me. It'd be a pity if your boss saw these.",
    "You just lost your phone for a month.",
]
COMPLAINTS = [
    "You ignored me again and I cried.",
    "You told me to wait and you left without me.",
    "You never get away from your phone.",
    "Would it kill you to say thanks?",
    "You forgot my birthday again.",
    "You just lost my keys.",
    "You forgot the tickets, so we'll miss the start.",
]


@pytest.mark.parametrize("text", THREATS)
def test_a_threat_is_not_worded(text: str) -> None:
    assert rewrite(text).status not in ("rewritten", "needs_event")


@pytest.mark.parametrize("text", COMPLAINTS)
def test_a_complaint_in_like_words_is(text: str) -> None:
    assert rewrite(text).status == "rewritten"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("you tell anyone and we are done", True),
        ("park here once more and i'll have it towed", True),
        ("honestly. touch that again and see", True),
        ("you never reply. i'll tell everyone why", True),
        ("you never eat it, so i'll have yours", False),
        ("you told everyone again and i cried", False),
        ("you cut me off again and i lost my place", False),
        ("you never call and i'm worried", False),
    ],
)
def test_what_will_come_of_an_act_is_a_condition(text: str, held: bool) -> None:
    assert holds_condition(text) is held


@pytest.mark.parametrize(
    "unit", ["you touch it again, and we ", "you know so well i am ", "a. and so but we ", "if you "]
)
def test_conditions_take_time_in_proportion_to_the_text(unit: str) -> None:
    assert grows_linearly(lambda times: (holds_condition(unit * times), sets_limit(unit * times)), 40)
