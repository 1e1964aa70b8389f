"""What is to be seen stays beside a verdict; a mere fact beside one is no complaint."""

import pytest

from emolex import rewrite


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("This place is a tip. There are pans from Sunday in the sink.", "there are pans from Sunday in the sink"),
        ("You're such a slob! Your plate from Monday is still on the sofa.",
         "your plate from Monday is still on the sofa"),
        ("Look at this room! There are wet towels on the bed.",
         "I look at this room and there are wet towels on the bed"),
        ("Look at that yard. A sofa, two bikes and a fridge with no door.",
         "I look at that yard and there's a sofa, two bikes and a fridge with no door"),
    ],
)  # fmt: skip
def test_what_is_to_be_seen_is_told(text: str, observation: str) -> None:
    result = rewrite(text)
    assert result.observation is not None
    assert result.observation.text == observation


@pytest.mark.parametrize(
    "text", ["You're such a slob. There's pizza in the oven.", "You idiot! The keys are on the table."]
)
def test_a_mere_fact_beside_a_verdict_is_none(text: str) -> None:
    assert rewrite(text).status == "needs_event"


@pytest.mark.parametrize("text", ["There's a lovely view from the kitchen.", "The keys are on the table."])
def test_a_mere_fact_stays(text: str) -> None:
    assert rewrite(text).status == "unchanged"


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("the girl at the desk shouted at me in front of everyone",
         "the girl at the desk shouted at me in front of everyone"),
        ("Some guy from your office hung up on me.", "some guy from your office hung up on me"),
        ("One of your drivers left my parcel in the rain.", "one of your drivers left my parcel in the rain"),
        ("Two of the lads laughed at me in front of everyone.", "two of the lads laughed at me in front of everyone"),
        ("One of my colleagues always takes my mug.", "one of my colleagues takes my mug"),
    ],
)  # fmt: skip
def test_other_persons_are_named_as_they_were(text: str, observation: str) -> None:
    result = rewrite(text)
    assert result.observation is not None
    assert result.observation.text == observation


@pytest.mark.parametrize("text", ["One of the boys likes football.", "The book on the table was expensive."])
def test_facts_of_others_stay(text: str) -> None:
    assert rewrite(text).status == "unchanged"
