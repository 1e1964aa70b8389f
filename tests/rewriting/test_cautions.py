"""A well-made sentence can be dangerous to say, and it can control."""

from __future__ import annotations

import pytest

from emolex import rewrite


@pytest.mark.parametrize(
    "text",
    [
        "My husband never calls",
        "You forgot our anniversary",
        "My girlfriend is always late",
        "You never do the dishes, honey.",
        "You interrupted me on our date",
    ],
)
def test_between_partners_it_should_feel_safe_to_say(text: str) -> None:
    result = rewrite(text)
    assert result.status in ("rewritten", "needs_event")
    assert [caution.kind for caution in result.cautions] == ["safe-to-say"]
    for shown in (str(result), result.to_html(), result.to_markdown()):
        assert result.cautions[0].text[:24] in shown


@pytest.mark.parametrize("text", ["My boss never listens", "You never lock the back door.", "My sister is always late"])
def test_between_others_nothing_is_said_of_it(text: str) -> None:
    assert rewrite(text).cautions == ()


def test_an_event_may_tell_that_two_partners_are_meant() -> None:
    result = rewrite("You always ruin everything", event="you forgot our anniversary")
    assert [caution.kind for caution in result.cautions] == ["safe-to-say"]


@pytest.mark.parametrize(
    "text",
    [
        "You always go out with your friends",
        "You wear that dress every time",
        "You always work late",
        "You never go to church",
        "You never have sex with me",
    ],
)
def test_what_is_the_others_own_is_flagged_and_not_worded(text: str) -> None:
    result = rewrite(text)
    assert result.text is None
    assert result.notice is None
    assert [caution.kind for caution in result.cautions] == ["own-freedom"]
    assert "not clear" not in str(result)


@pytest.mark.parametrize("event", ["you see your friends", "you wear short skirts"])
def test_an_event_that_is_the_others_own_is_flagged_too(event: str) -> None:
    result = rewrite("You always ruin everything", event=event)
    assert result.text is None
    assert [caution.kind for caution in result.cautions] == ["own-freedom"]
