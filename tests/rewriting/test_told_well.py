"""What happened is told in good English, and nothing of it is lost; its look-alikes stay as they are."""

import pytest

from emolex import rewrite

from .told import observed


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        # an inner clause keeps its own denial
        ("You marked us down on a form you'd never sent.", "you marked us down on a form you'd not sent"),
        ("You told the boss I said things I never said.", "you told the boss I said things I didn't say"),
        # what has lasted until now, and what is counted
        ("You've had my drill for six weeks.", "you've had my drill for six weeks"),
        ("You've left the tank empty every Monday this year.", "you've left the tank empty every Monday this year"),
        ("You've been late every day this week.", "you've been late every day this week"),
        ("You shout every day.", "you shout"),
        # "never once do you", and what anybody does that is said of you
        ("Never once do you say good morning to the cleaner.", "you don't say good morning to the cleaner"),
        ("What kind of neighbour borrows a ladder and returns it broken?", "you borrow a ladder and return it broken"),
        ("What kind of flatmate leaves plates and cups in the bath?", "you leave plates and cups in the bath"),
        # what a pause parts from the act
        ("You always take my milk, two pints went yesterday.", "you take my milk and two pints went yesterday"),
        ("We haven't eaten at the table any more, not since you moved the telly.",
         "we haven't eaten at the table any more since you moved the telly"),
        ("You never changed a nappy, not in two years.", "you didn't change a nappy in two years"),
        ("Thanks to you bidding against him we paid double for the lamp.",
         "you bid against him and we paid double for the lamp"),
        ("Because of you leaving the gate open, our dog was out all night.",
         "you left the gate open and our dog was out all night"),
        # an act behind one that was not done
        ("u didnt even say hi, went straight upstairs", "you didn't say hi and went straight upstairs"),
        ("You didn't knock, walked straight in and sat on my bed.",
         "you didn't knock and walked straight in and sat on my bed"),
        ("You left the dishes, played your game and went out.", "you left the dishes, played your game and went out"),
        ("After the year we've had you booked a holiday without me.",
         "you booked a holiday without me after the year we've had"),
        ("You've left the paint open, boss, and I've the hall to finish.",
         "you left the paint open and I have the hall to finish"),
    ],
)  # fmt: skip
def test_nothing_is_lost(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("you took my charger, give it back", "you took my charger"),
        ("he left me on read for two days then liked my reel lol ok",
         "he left me on read for two days then liked my reel"),
        ("how come the girls never have to wash the car appa", "the girls don't have to wash the car"),
        ("You woke me up mum.", "you woke me up"),
        ("You walk ahead of me like I'm luggage.", "you walk ahead of me"),
        ("You shout at the waiter just like your mother.", "you shout at the waiter"),
        ("You never listen to your poor mum.", "you don't listen to your mum"),
        ("You come in, drop your bag on the table and turn up the telly.",
         "you come in, drop your bag on the table and turn up the telly"),
    ],
)  # fmt: skip
def test_noise_goes(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "Thanks to you helping me I passed the exam.",
        "Everybody else managed to be on time.",
        "You were the best mum.",
        "You told the boss, the one who hired me, that I drink tea.",
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert rewrite(text).status != "rewritten"
