"""Two acts of one person, told side by side, come into one sentence; what is no act of theirs stays out."""

import pytest

from emolex import rewrite


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You forgot my birthday, and then you laughed about it.", "you forgot my birthday and then laughed about it"),
        ("You borrowed my car. You brought it back with an empty tank.",
         "you borrowed my car and brought it back with an empty tank"),
        ("You promised to pick me up and then you didn't show.", "you promised to pick me up and then didn't show"),
        ("You said you'd call but you never did.", "you said you'd call but you didn't"),
        ("You say you'll help but you never do.", "you say you'll help but you don't"),
        ("My boss cancelled my leave and he gave it to Tom.", "my boss cancelled my leave and gave it to Tom"),
        ("You always leave your shoes in the hall and you never wipe your feet.",
         "you leave your shoes in the hall and don't wipe your feet"),
        ("You never eat with us, you take your plate upstairs.",
         "you don't eat with us and you take your plate upstairs"),
    ],
)  # fmt: skip
def test_two_acts_are_told_together(text: str, observation: str) -> None:
    result = rewrite(text)
    assert result.status == "rewritten"
    assert result.observation is not None
    assert result.observation.text == observation
    assert all(edit.rule != "G" for edit in result.edits)  # nothing is left out


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You ate my lunch. You always do this.", "you ate my lunch"),  # nothing seen
        ("You hung up on me. I was heartbroken.", "you hung up on me"),  # a feeling
        ("You cancelled on me. You're so lazy.", "you cancelled on me"),  # a verdict
        ("You forgot my birthday and you never call.", "you forgot my birthday"),  # once, and often
        ("You hung up on me. Did you laugh?", "you hung up on me"),
    ],
)
def test_what_is_no_act_of_theirs_at_the_time_stays_out(text: str, observation: str) -> None:
    result = rewrite(text)
    assert result.observation is not None
    assert result.observation.text == observation
    assert any(edit.rule == "G" for edit in result.edits)


def test_without_you_one_act_is_told() -> None:
    text = rewrite("You borrowed my car. You brought it back with an empty tank.", style="impersonal").text
    assert text is not None
    assert " you " not in f" {text.lower()} "


@pytest.mark.parametrize("text", ["You cancelled on me. You're so selfish.", "You forgot my birthday. So selfish."])
def test_a_verdict_is_no_feeling_of_the_speakers(text: str) -> None:
    assert "selfish" not in str(rewrite(text).text)
    assert rewrite(text).feelings[0].provenance == "suggested"


def test_a_feeling_of_the_speakers_is() -> None:
    assert rewrite("You cancelled on me. I'm so angry.").text == "When you cancelled on me, I felt so angry."
