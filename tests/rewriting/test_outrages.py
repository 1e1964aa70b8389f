"""An act that is told behind a verdict, an outrage, a comparison, in the place of which nothing else need be asked."""

import pytest

from emolex import rewrite

from .told import observed

OUTRAGES = [
    ("It's so rude that you left before the toast.", "you left before the toast"),
    ("It was cruel of you to laugh at his drawing.", "you laughed at his drawing"),
    ("How selfish of you to take the last two seats.", "you took the last two seats"),
    ("I think it's disgusting how you leave your toenails on the sofa.", "you leave your toenails on the sofa"),
    ("It hurts that you forgot my birthday.", "you forgot my birthday"),
    ("You're so rude you walked off in the middle of my sentence.", "you walked off in the middle of my sentence"),
]


@pytest.mark.parametrize(("text", "observation"), OUTRAGES)
def test_what_is_called_outrageous_is_told(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "It was so kind of you to come.",
        "How rude of me to start without you.",
        "It's so funny how you always trip on that step.",
        "You're so funny you made me cry.",
    ],
)
def test_kindness_and_ones_own_fault_stay(text: str) -> None:
    assert rewrite(text).status == "unchanged"


BEHIND = [
    ("Just like your uncle, leaving the gate open at night.", "you leave the gate open at night"),
    ("You think you're so funny, reading my diary out to your mates.", "you read my diary out to your mates"),
    ("You don't respect me at all, texting under the table while I talk.", "you text under the table while I talk"),
    ("When you act like a baby and sulk because I ask for help, I feel tired.", "you sulk because I ask for help"),
    ("Unlike you, I don't read other people's post.", "you read other people's post"),
    ("If they respected customers they'd put the price on the shelf.", "they don't put the price on the shelf"),
    ("You don't care about your team, you left before the second half.", "you left before the second half"),
    ("You always have to interrupt me when I'm on the phone.", "you interrupt me when I'm on the phone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "observation"), BEHIND)
def test_the_act_behind_a_verdict_is_told(text: str, observation: str) -> None:
    assert observed(text) == observation


def test_an_ing_form_that_leads_to_a_thought_is_no_act() -> None:
    assert rewrite("You don't love the sea, judging by your face.").status == "unchanged"
    assert rewrite("You're the best, making me soup every day.").status == "unchanged"


LEFT_OUT = [
    ("You let me down. Promised to come and never showed.", "you promised to come and didn't show"),
    ("You're a joke. Left me at the station for two hours.", "you left me at the station for two hours"),
    ("You had one job. Forgot the tickets.", "you forgot the tickets"),
]


@pytest.mark.parametrize(("text", "observation"), LEFT_OUT)
def test_a_deed_without_its_subject_is_theirs(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "You're so lazy. Told you twice to empty it.",
        "You're so rude. Said you'd call.",
        "You're such an idiot. Disappointed in the lot of you.",
    ],
)
def test_what_the_speaker_did_felt_or_only_heard_is_no_deed(text: str) -> None:
    assert rewrite(text).status == "needs_event"


FACTS = [
    ("You're a joke. I waited two hours in the rain.", "I waited two hours in the rain"),
    ("You're hopeless. I sent four emails and got one answer.", "I sent four emails and got one answer"),
    ("You're unbelievable. I lent you the saw in May, it came back in June with no blade.",
     "I lent you the saw in May and it came back in June with no blade"),
    ("You're a terrible landlord. The boiler has been broken since March.", "the boiler has been broken since March"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "observation"), FACTS)
def test_a_fact_may_take_the_place_of_a_verdict(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text", ["You're so dramatic. It rained yesterday.", "You always ruin everything. I cooked dinner."]
)
def test_what_has_nothing_to_do_with_a_verdict_does_not(text: str) -> None:
    assert rewrite(text).status == "needs_event"


AGAIN = [
    ("How many times have I told you lot to shut the yard gate!",
     "I've told you lot more than once to shut the yard gate"),
    ("How many times do I have to tell you, stop slamming the car door!", "you slam the car door"),
    ("How many times do I have to clean up after you?", "I clean up after you more than once"),
    ("How many times do I have to say sorry?", "I say sorry more than once"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "observation"), AGAIN)
def test_what_was_said_or_done_again_is_told(text: str, observation: str) -> None:
    assert observed(text) == observation


STATES = [
    ("I'm sick of your bike in the hall. I've ripped two pairs of tights on it.",
     "your bike is in the hall and I've ripped two pairs of tights on it"),
    ("I'm tired of your wet towels on the bed.", "your wet towels are on the bed"),
    ("You should have been at his recital.", "you weren't at his recital"),
    ("You can't even pay your half of the gas bill.", "you don't pay your half of the gas bill"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "observation"), STATES)
def test_where_things_and_people_are_is_told(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "I'm sick of your attitude in the office.",
        "You should have been more careful.",
        "You can't even boil an egg.",
        "Why do you always have to be right?",
    ],
)
def test_what_only_judges_is_asked_about(text: str) -> None:
    assert rewrite(text).status == "needs_event"


MORE = [
    ("The cheek of you, eating my dinner.", "you ate my dinner"),
    ("What are your boots doing on the kitchen table?", "your boots are on the kitchen table"),
    ("As if he'd ever stay behind and stack the chairs.", "he doesn't stay behind and stack the chairs"),
    ("I'm sick of being the only one who puts the bins out.", "I'm the one who puts the bins out"),
    ("You're so rude. You were forty minutes late.", "you were forty minutes late"),
    ("What's the matter with you people, I've been put on hold six times!", "I've been put on hold six times"),
]


@pytest.mark.parametrize(("text", "observation"), MORE)
def test_what_a_turn_of_speech_tells_is_told(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "What are you doing in the kitchen?",
        "What is the cat doing in the garden?",
        "It's unbelievable how good you are.",
        "Did he really call you a liar in front of everyone?",
    ],
)
def test_a_real_question_and_wonder_stay(text: str) -> None:
    assert rewrite(text).status == "unchanged"


COMMAS = [
    ("You're one to talk about noise, your drummer was going till two on Wednesday.",
     "your drummer was going till two on Wednesday"),
    ("I'm hurt because you're so cold, you left the room when I cried.", "you left the room when I cried"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "observation"), COMMAS)
def test_what_stands_behind_a_comma_takes_the_place_of_a_verdict(text: str, observation: str) -> None:
    assert observed(text) == observation


def test_what_tells_nothing_behind_a_comma_does_not() -> None:
    assert rewrite("You're a terrible host, always were.").status == "needs_event"
    assert rewrite("You owe me big time, mate, don't forget who got you this job.").status == "needs_event"
    assert rewrite("You don't care about me, I know that.").text == (
        "The story I tell myself is that you don't care about me, and I feel hurt."
    )
