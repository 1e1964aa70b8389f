"""A story of several sentences comes into one, in the order told; what judges, asks or feels stays out."""

import pytest

from emolex import rewrite

from .told import observed


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("I lent you my tent in May. You left it in the rain. Then you gave it back with a hole.",
         "I lent you my tent in May and you left it in the rain and then gave it back with a hole"),
        ("I cooked for two hours. You ate at the office. Then you fell asleep on the sofa without saying a word.",
         "I cooked for two hours and you ate at the office and then fell asleep on the sofa without saying a word"),
        ("You hung up on me. Tom laughed.", "you hung up on me and Tom laughed"),
        ("You let Sam take the blame for the broken window and you stood right there.",
         "you let Sam take the blame for the broken window and stood right there"),
        ("You left the hose on all night. My onions are under water.",
         "you left the hose on all night and my onions are under water"),
        ("You didn't water the plants, and I'd written it on the calendar.",
         "you didn't water the plants and I had written it on the calendar"),
    ],
)  # fmt: skip
def test_what_is_told_stays_together(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You cancelled on me. I've had enough.", "you cancelled on me"),
        ("You told everyone my salary. They did, worst party ever.", "you told everyone my salary"),
        ("You hung up on me. What did I do?", "you hung up on me"),
    ],
)
def test_what_tells_nothing_stays_out(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You came in, hugged everybody but me, and asked for a beer. So rude.",
         "you came in, hugged everybody but me, and asked for a beer"),
        ("You blocked me, my brother and half the team. How petty.", "you blocked me, my brother and half the team"),
        ("You left the tap on, my rug and sofa got soaked.", "you left the tap on and my rug and sofa got soaked"),
    ],
)  # fmt: skip
def test_what_is_listed_stays_in_the_act(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("u said 6 its 9 now", "you said 6 and it's 9 now"),
        ("u said u'd ring me back its been 3 days", "you said you'd ring me back and it's been 3 days"),
        ("they moved the rehearsal n never even told me", "they moved the rehearsal and didn't tell me"),
        (
            "You'd moved the party and told nobody, it's so selfish of you",
            "you moved the party and didn't tell anybody",
        ),
        ("My sister's eaten my lunch again", "my sister ate my lunch"),
    ],
)
def test_chat_spellings_are_opened(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize("text", ["She's called Anna.", "The dog lost its lead.", "u know its friday", "See no. 5."])
def test_look_alikes_stay(text: str) -> None:
    assert rewrite(text).status == "unchanged"
