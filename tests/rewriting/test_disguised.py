"""Blame in disguise: the act that stands beside a verdict, a reading, a charge or a comparison leads; the rest goes."""

import pytest

from emolex import rewrite

from .told import observed

BESIDE_A_READING = [
    ("You don't respect my time. You came half an hour late to my rehearsal.",
     "you came half an hour late to my rehearsal"),
    ("He doesn't care about me. He left me at the station for two hours.", "he left me at the station for two hours"),
    ("You don't care about this school. The boiler has been off for three weeks.",
     "the boiler has been off for three weeks"),
]  # fmt: skip
AFTER_A_CHARGE = [
    ("I'm late? You missed the whole graduation!", "you missed the whole graduation"),
    ("I'm selfish? You ate the whole pie before the guests came.", "you ate the whole pie before the guests came"),
    ("u say i ghosted u?? u left me on read for a week", "you left me on read for a week"),
    ("You say I never help? You left every plate from Sunday in the sink.",
     "you left every plate from Sunday in the sink"),
    ("Well, at least I rang the plumber. You went back to bed.", "you went back to bed"),
]  # fmt: skip
AFTER_A_COMPARISON = [
    ("Other people's sons visit. You haven't been since Easter.", "you haven't been since Easter"),
    ("Other people's husbands come to the scans. I've been to two on my own.", "I've been to two on my own"),
    ("I feel like a taxi service, you got out at the airport without a word.",
     "you got out at the airport without a word"),
    ("I'd expected better of the club. We raised nine hundred pounds for that pitch and they spent it on a bar.",
     "we raised nine hundred pounds for that pitch and they spent it on a bar"),
]  # fmt: skip
IN_A_COMPARISON = [
    ("Unlike you, Maria puts the ladder back in the shed.", "you don't put the ladder back in the shed"),
    ("Unlike you, I pay my bills.", "you don't pay your bills"),
    ("Why can't you be like Tom and hang your coat on the hook?", "you don't hang your coat on the hook"),
    ("At least I didn't leave the party without saying goodbye.", "you left the party without saying goodbye"),
]
BEHIND_A_VERDICT = [
    ("When you act like a know-it-all and take the brush out of my hand, I feel useless.",
     "you take the brush out of my hand"),
    ("You're acting like a child and slamming doors.", "you slam doors"),
    ("She behaves as if I'm invisible and talks over me in meetings.", "she talks over me in meetings"),
    ("I'm cross because you're so careless, you left the freezer open all night.",
     "you left the freezer open all night"),
    ("You're so rude and never say good morning.", "you don't say good morning"),
]  # fmt: skip
DEBTS = [
    ("After all I've done for this family, you invited him and not me.", "you invited him and not me"),
    ("After all the lifts I gave you, you drove past me in the rain.",
     "you drove past me in the rain after all the lifts I gave you"),
    ("After I paid your fine, you parked in the same place.", "you parked in the same place after I paid your fine"),
]  # fmt: skip
OF_OTHERS = [
    ("I can't stand it when people in this choir turn up without their music.",
     "people in this choir turn up without their music"),
    ("I hate it when the bus drivers skip our stop.", "the bus drivers skip our stop"),
    ("I can't believe my own brother told everyone my secret.", "my brother told everyone my secret"),
]  # fmt: skip

BESIDE_SOMEBODY_ELSE = [
    ("Your sister wrote to us every week from camp. You sent one postcard.", "you sent one postcard"),
    ("I'm tired of chasing you. You said ten days for the refund.", "you said ten days for the refund"),
    ("I cooked for two days and this is the thanks I get, you telling Mum I can't cook.",
     "you tell Mum I can't cook"),
]  # fmt: skip
WORDING = [
    ("You sold the boat without telling a single one of us.", "you sold the boat without telling any of us"),
    ("You're trying to make me look like a fool.", "you're trying to make me look like a fool"),
    ("You only want to win.", "you only want to win"),
    ("You're the one who signed it, Anna, your initials are on the form.",
     "you signed it and your initials are on the form"),
    ("I gave up my Sunday for your move and you weren't even packed.",
     "I gave up my Sunday for your move and you weren't packed"),
    ("I hate it when you cancel on the day, I'd already bought food for six.",
     "you cancel on the day and I had bought food for six already"),
    ("You don't listen. You typed the wrong one.", "you typed the wrong one"),
    ("How could you let Tom drive when he'd had three pints?", "you let Tom drive when he'd had three pints"),
    ("Because you'd not filled in the fridge log, we lost two stars.",
     "you hadn't filled in the fridge log and we lost two stars"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        *BESIDE_SOMEBODY_ELSE,
        *WORDING,
        *BESIDE_A_READING,
        *AFTER_A_CHARGE,
        *AFTER_A_COMPARISON,
        *IN_A_COMPARISON,
        *BEHIND_A_VERDICT,
        *DEBTS,
        *OF_OTHERS,
    ],
)
def test_the_act_leads(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "I can have a day off? You're the best.",
        "I got the job? You made my day.",
        "Other people don't like olives.",
        "Real friends don't need words.",
        "At least I passed my maths.",
        "At least I have you.",
        "After all we've been through, you still make me laugh.",
        "I'm upset because you're leaving us, you're my favourite coach.",
        "I hate it when my phone runs out.",
        "I can't believe my little brother graduated today!",
        "You treat us like mum and dad.",
        "I feel like a queen. You cooked for me.",
        "You told me I never listen.",
        "You lying toad, look at this.",
        "Your sister wrote to us every week from camp.",
        "I'd like you to come early.",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert rewrite(text).status in ("unchanged", "uncertain")


def test_a_charge_that_is_thrown_back_is_no_feeling_of_the_speakers() -> None:
    assert "selfish" not in str(rewrite("I'm selfish? You ate the whole pie before the guests came.").text)


def test_a_reading_stays_where_nothing_is_told_beside_it() -> None:
    assert rewrite("You don't care about my exams. I had soup for lunch.").observation is not None
    assert str(rewrite("You don't care about my exams. I had soup for lunch.").text).startswith("The story I tell")


def test_what_another_has_always_been_is_no_act() -> None:
    assert rewrite("You're a liar and you always have been.").status == "needs_event"
