"""Complaints that are recognized by who they are about, by what stands beside them, and by their turn of speech."""

import pytest

from emolex import rewrite

DESCRIBED = [
    ("Your kids trample my flower beds every single day.", "your kids trample my flower beds"),
    ("That manager of yours keeps losing my forms.", "that manager of yours loses my forms"),
    ("These delivery people always throw my parcels over the gate!", "these delivery people throw my parcels"),
    ("Dave and Karen never pay their share of the rent.", "Dave and Karen don't pay their share of the rent"),
    ("Uncle Raymond always comments on my cooking.", "Uncle Raymond comments on my cooking"),
    ("My flatmate Kev eats my cheese.", "my flatmate Kev eats my cheese"),
    ("One of you keeps stealing my yoghurt.", "one of you takes my yoghurt"),
    ("Customer service hung up on me three times!", "customer service hung up on me three times"),
    ("This company keeps charging me twice!", "this company charges me twice"),
]


@pytest.mark.parametrize(("text", "kernel"), DESCRIBED)
def test_people_are_described_in_many_ways(text: str, kernel: str) -> None:
    answer = rewrite(text)
    assert answer.observation is not None
    assert kernel in answer.observation.text


@pytest.mark.parametrize(
    "text",
    [
        "The kids next door are lovely.",
        "My brother and his wife bring me soup every week.",
        "Your dog always makes me smile.",
        "Sam and Joe are coming over later.",
        "Karen and I never argue.",
    ],
)
def test_what_is_kind_or_a_plan_stays_whoever_it_is_about(text: str) -> None:
    assert rewrite(text).status == "unchanged"


TOLD = [
    ("Excuse me, you're pushing in. There's a queue.", "you're pushing in"),
    ("You woke me up at three with that drill, and some of us have work.", "you woke me up at three"),
    ("It's been three weeks since you last took the bins out.", "you haven't taken the bins out for three weeks"),
    ("When did you last clean the oven?", "you don't clean the oven"),
    ("There are wet towels all over the bathroom floor again!", "there are wet towels all over the bathroom floor"),
    ("I found your bike in the stairwell again.", "I found your bike in the stairwell"),
    ("Will you stop slurping!", "you slurp"),
    ("Please stop leaving your wet towels on my bed!", "you leave your wet towels on my bed"),
    ("What did you go and tell my mother that for?", "you told my mother that"),
    ("Why is it that every time he rings, you leave the room?", "you leave the room when he rings"),
    ("Why does nobody refill the printer?", "people don't refill the printer"),
    ("Am I the only one in this house who washes up?", "I'm the one who washes up"),
    ("All you did was laugh at me.", "you laughed at me"),
    ("We weren't asked before they moved our desks.", "we weren't asked before they moved our desks"),
    ("Nothing gets signed off around here till somebody screams.", "things don't get signed off around here"),
    ("Never get asked to anything.", "I don't get asked to anything"),
    ("We barely eat together any more.", "we barely eat together any more"),
    ("My neighbour still hasn't returned my ladder.", "my neighbour hasn't returned my ladder"),
    ("She took my charger without asking.", "she took my charger without asking"),
]


@pytest.mark.parametrize(("text", "kernel"), TOLD)
def test_a_turn_of_speech_tells_a_complaint(text: str, kernel: str) -> None:
    answer = rewrite(text)
    assert answer.status == "rewritten"
    assert answer.observation is not None
    assert answer.observation.text.startswith(kernel)


@pytest.mark.parametrize(
    "text",
    [
        "It's been two years since we last met.",
        "When did you last see your keys?",
        "There's a parcel on the table for you.",
        "There's no milk left.",
        "I found your keys in the car.",
        "I waited for the bus for an hour.",
        "Stop worrying.",
        "Please stop worrying about me.",
        "Please stop calling me.",
        "Please stop by later.",
        "Am I the only one who likes pineapple on pizza?",
        "Why is nobody here yet?",
        "Nothing gets past you!",
        "I wasn't hurt by it.",
        "We rarely fight.",
    ],
)
def test_a_look_alike_stays(text: str) -> None:
    assert rewrite(text).status == "unchanged"
