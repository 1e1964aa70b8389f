"""What is told beside an act and belongs to it comes along: a fact, a count, what came of it; the rest stays out."""

import pytest

from emolex import rewrite

from .told import observed


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You were late. I waited forty minutes outside the cinema.",
         "you were late and I waited forty minutes outside the cinema"),
        ("She gave my seat away but I was standing right there.",
         "she gave my seat away but I was standing right there"),
        ("They never pick up, I've rung the helpline six times since Friday.",
         "they don't pick up and I've rung the helpline six times since Friday"),
        ("Why haven't you sent the keys back, it's been two months?",
         "you haven't sent the keys back and it's been two months"),
        ("I lent you my van in May, and you brought it back with no petrol in it.",
         "I lent you my van in May and you brought it back with no petrol in it"),
        ("I'm telling you about my exam and you're texting.", "I'm telling you about my exam and you are texting"),
        ("You left the freezer open, my fish thawed.", "you left the freezer open and my fish thawed"),
    ],
)  # fmt: skip
def test_a_fact_of_the_speakers_or_of_a_thing_comes_along(text: str, observation: str) -> None:
    assert observed(text) == observation
    assert all(edit.rule != "G" for edit in rewrite(text).edits)


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You hung up on me. I'm leaving.", "you hung up on me"),  # what one will do
        ("You hung up on me. I was devastated.", "you hung up on me"),  # a feeling
        ("You hung up on me and it's infuriating.", "you hung up on me"),  # a judgment
        ("You hung up on me. I've had enough.", "you hung up on me"),  # a summing up
        ("You hung up on me. I've warned you twice.", "you hung up on me"),
        ("The other teacher explained it, you just hung up on me.", "you hung up on me"),  # a comparison
    ],
)
def test_what_is_no_fact_stays_out(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("My name was left off again. Third time this month.", "my name was left off for the third time this month"),
        ("You keep parking across my drive. This is the fifth time.", "you park across my drive for the fifth time"),
        ("You keep parking across my drive. Second thoughts?", "you park across my drive"),
    ],
)
def test_a_count_comes_along(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("Because you left the gate open, my dog got out.", "you left the gate open and my dog got out"),
        ("We lost the deposit because you painted the walls black.",
         "you painted the walls black and we lost the deposit"),
        ("If you'd booked the van like I asked, we wouldn't have missed the slot.",
         "you didn't book the van like I asked and we missed the slot"),
        ("If you hadn't parked there, the van would have got through.",
         "you parked there and the van didn't get through"),
        ("It's your fault we missed the match, you spent an hour looking for your scarf.",
         "you spent an hour looking for your scarf and we missed the match"),
        ("You're the one who left the oven on, so it's your fault the roast burned.",
         "you left the oven on and the roast burned"),
    ],
)  # fmt: skip
def test_what_came_of_an_act_is_told_with_it(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Because of you only, we lost our deposit.", "that we lost our deposit"),
        ("It's down to you lot that we lost the contract.", "that we lost the contract"),
        ("You're the reason why Nana isn't speaking to anyone.", "that Nana isn't speaking to anyone"),
        ("If it weren't for you, I'd have finished my course.", "that I didn't finish my course"),
    ],
)
def test_an_outcome_alone_is_told_as_one(text: str, outcome: str) -> None:
    assert outcome in str(rewrite(text).text)


@pytest.mark.parametrize("text", ["Thanks to you, we won!", "Thanks to you the garden looks lovely."])
def test_a_good_outcome_is_none(text: str) -> None:
    assert rewrite(text).status == "unchanged"


@pytest.mark.parametrize("text", ["Because of you my son plays the piano.", "Because of you our Aoife can read."])
def test_what_others_gained_is_no_outcome_to_feel_bad_about(text: str) -> None:
    assert rewrite(text).status != "rewritten"


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You're so inconsiderate. You ran the hoover at six.", "you ran the hoover at six"),
        ("She's so rude. She checked her watch twice while I was talking.",
         "she checked her watch twice while I was talking"),
        ("All the other dads stayed for the whole match. You left at half time.", "you left at half time"),
    ],
)  # fmt: skip
def test_a_deed_beside_a_verdict_is_the_complaint(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text", ["You're unbelievable. You cleaned the whole house.", "You're such an idiot. You saved my life."]
)
def test_a_good_deed_beside_a_verdict_is_not(text: str) -> None:
    assert rewrite(text).status != "rewritten"


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("All you've done since we arrived is take selfies.", "you've been taking selfies since we arrived"),
        ("All he has done since we moved in is play video games.", "he's been playing video games since we moved in"),
        ("All you do is stare at that screen.", "you stare at that screen"),
    ],
)
def test_since_when_something_goes_on_is_kept(text: str, observation: str) -> None:
    assert observed(text) == observation


def test_without_you_no_longer_sentence_is_made() -> None:
    text = rewrite("Because you left the gate open, my dog got out.", style="impersonal").text
    assert text is not None
    assert " you " not in f" {text.lower()} "
