"""What others do, told for comparison, is not what is complained of; what "did" says of a verb is heard."""

import pytest

from emolex import rewrite

TOLD = [
    ("My last landlord fixed things the same day, you just ignore my messages.", "you ignore my messages"),
    ("The other coach shouted at nobody, you shout at the little ones.", "you shout at the little ones"),
    ("You never did tell me why you left.", "you didn't tell me why you left"),
    ("How many times must I repeat myself?", "I repeat myself more than once"),
    (
        "She wouldn't let me finish, just kept shaking her head.",
        "she didn't let me finish and just kept shaking her head",
    ),
    ("He's useless, the bins are still in the hall.", "the bins are still in the hall"),
    ("You didn't answer me, just the others.", "you didn't answer me, just the others"),
    ("You didn't exactly help me with the move.", "you didn't help me with the move"),
]


@pytest.mark.parametrize(("text", "part"), TOLD)
def test_what_is_complained_of_is_told(text: str, part: str) -> None:
    assert part in (rewrite(text).text or "")


@pytest.mark.parametrize("text", ["You're a star, the kitchen is spotless.", "She's happy, the baby is asleep."])
def test_a_fact_beside_praise_is_none(text: str) -> None:
    assert rewrite(text).status == "unchanged"


def test_a_bad_character_is_no_act() -> None:
    assert rewrite("You have a very bad character, Emeka.").status == "needs_event"


def test_never_doing_something_stays() -> None:
    assert "you don't do homework" in (rewrite("You never do homework with the kids.").text or "")
