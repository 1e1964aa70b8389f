"""Nothing that happened gets lost: lists, second facts, counts and states, and nouns behind a pronoun; names go."""

import pytest

from emolex import rewrite

from .told import observed


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You borrowed my tent, my stove and my boots and never brought them back.",
         "you borrowed my tent, my stove and my boots and didn't bring them back"),
        ("You left your plates, your mugs and your towel on my bed.",
         "you left your plates, your mugs and your towel on my bed"),
        ("You ate the cake, left the plate on the floor, and went straight to bed.",
         "you ate the cake, left the plate on the floor, and went straight to bed"),
        ("You forgot the bread, butter, and eggs again.", "you forgot the bread, butter, and eggs"),
        ("You left the kitchen dirty, and my mother was coming.",
         "you left the kitchen dirty and my mother was coming"),  # another clause
    ],
)  # fmt: skip
def test_a_list_is_kept_whole(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You never take the dog out, that's four days now.", "you don't take the dog out and that's four days now"),
        ("You keep cancelling my shifts, that's the third time this month.",
         "you cancel my shifts and that's the third time this month"),
        ("You never shut the henhouse, and this morning the hens were gone.",
         "you don't shut the henhouse and the hens were gone this morning"),
        ("You shouted at my sister in front of everyone, she's nine.",
         "you shouted at my sister in front of everyone and she's nine"),
        ("You never turn the music down at night, and I get up at five for work.",
         "you don't turn the music down at night and I get up at five for work"),
        ("You never sweep the yard, and we agreed Saturdays, it's Tuesday.",
         "you don't sweep the yard and we agreed Saturdays and it's Tuesday"),
        ("You said you'd sort the bins. It's been two weeks and there are rats in the yard.",
         "you said you'd sort the bins and it's been two weeks and there are rats in the yard"),
        ("You keep moving my tools, I couldn't find the drill all weekend.",
         "you move my tools and I couldn't find the drill all weekend"),
    ],
)  # fmt: skip
def test_a_time_a_count_or_a_state_comes_along(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You shout at me, I can't take it.", "you shout at me"),  # a summing up
        ("You left the gate open, it's typical.", "you left the gate open"),  # a judgment
        ("At least I came back with milk. You came back with a canoe.", "you came back with a canoe"),
    ],
)
def test_what_only_looks_like_a_fact_stays_out(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("We never eat together any more, you told Mam you were busy and you hadn't asked me.",
         "we don't eat together any more and you told Mam you were busy and you hadn't asked me"),
        ("You didn't read my letter, you put it in the recycling.",
         "you didn't read my letter and you put it in the recycling"),
        ("You left the hose on and my cellar flooded and you didn't say sorry.",
         "you left the hose on and my cellar flooded and you didn't say sorry"),
    ],
)  # fmt: skip
def test_an_act_of_another_time_or_form_comes_along(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("That was my grandmother's ring. You pawned it without asking.",
         "you pawned my grandmother's ring without asking"),
        ("My coat smells of smoke. You wore it to the pub without asking.",
         "you wore my coat to the pub without asking"),
        ("The kids are exhausted. You kept them up till midnight.", "you kept the kids up till midnight"),
        ("The curtains cost a fortune. You let the cat shred them.",
         "the curtains cost a fortune and you let the cat shred them"),  # the noun comes along by itself
        ("My sister hates my brother. You teased her in front of everyone again!!",
         "you teased her in front of everyone"),
    ],
)  # fmt: skip
def test_a_pronoun_is_named_where_one_noun_fits(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You always finish the milk, Dad, without telling anyone.", "you finish the milk without telling anyone"),
        ("You ate my sandwich, you eejit, after I'd put my name on it.",
         "you ate my sandwich after I'd put my name on it"),
        ("You invited Jo, Priya, and Tom and left me out.", "you invited Jo, Priya, and Tom and left me out"),
    ],
)  # fmt: skip
def test_a_name_that_is_called_goes(text: str, observation: str) -> None:
    assert observed(text) == observation


def test_what_could_not_be_done_is_not_told_as_done() -> None:
    assert (observed("You couldn't wash a plate if it was on fire.") or "").startswith("you don't wash")


def test_a_noun_in_ing_stays_somebodys() -> None:
    assert "my mother's shopping" in (observed("You dropped my mother's shopping in the mud.") or "")


@pytest.mark.parametrize(
    "text", ["Sorry I shouted, you'd done nothing wrong.", "I snapped at you and you'd done nothing."]
)
def test_who_had_done_nothing_is_let_off(text: str) -> None:
    assert rewrite(text).status == "unchanged"


def test_a_grand_likeness_goes() -> None:
    assert observed("You sit there like you're the bloody Queen and I carry the plates.") == (
        "you sit there and I carry the plates"
    )
