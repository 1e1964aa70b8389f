"""Swear words that only add heat go, and what was seen stays; where nothing else is told, nothing is worded."""

import pytest

from emolex import rewrite


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You slammed the bastard gate so hard it broke.", "you slammed the gate so hard it broke"),
        ("You put your shitty boots on my bed.", "you put your boots on my bed"),
        ("You sat on your arse all day again.", "you sat all day"),
        ("You pissed off home and left me with all the washing up.",
         "you went home and left me with all the washing up"),
        ("Dave dumped his plate in the sink and fucked off without washing it.",
         "Dave put his plate in the sink and left without washing it"),
        ("They dug up our road, left one cone and fucked off.", "they dug up our road, left one cone and went away"),
    ],
)  # fmt: skip
def test_what_was_seen_stays(text: str, observation: str) -> None:
    result = rewrite(text)
    assert result.observation is not None
    assert result.observation.text == observation


@pytest.mark.parametrize("text", ["the bastard left me", "You pissed off my mum at the wedding.", "Fuck off home"])
def test_other_swearing_is_not_worded(text: str) -> None:
    assert rewrite(text).status != "rewritten"


def test_being_told_to_go_is_not_put_otherwise() -> None:
    assert "left" not in str(rewrite("You told me to fuck off").text)
