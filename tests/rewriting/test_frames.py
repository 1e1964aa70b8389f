"""Feelings beside a verdict, acts behind what they brought about, what is hopeless, what "can't" tells."""

import pytest

from emolex import rewrite

WRITTEN = [
    # a feeling beside a judgment is kept
    ("I'm disappointed when you're such a snob", "When [what happened], I feel disappointed."),
    ("When she's being a complete drama queen, I feel drained", "When [what happened], I feel drained."),
    # and one that stands in the observation is none
    ("How come you only answer when I'm furious?", "When you answer only when I'm furious, I feel worried."),
    ("thanks to u im locked out", "I feel frustrated that I'm locked out."),
    # what idioms say
    ("I'm sick and tired of picking up your socks", "When I pick up your socks, I feel fed up."),
    ("I'm sick of hearing your drums at night", "When I hear your drums at night, I feel fed up."),
    ("You drive me round the bend with your drumming", "When you drum, I feel exasperated."),
    ("You drive me crazy with your drumming", "When you drum, I feel exasperated."),
    ("I feel like dirt when you act like a spoilt prince", "When [what happened], I feel like dirt."),
    # acts behind what they brought about
    ("You let us down the moment you signed with them", "When you signed with them, I felt disappointed."),
    ("You upset Priya when you put her down", "When you put Priya down, I felt upset."),
    ("You made me feel ashamed when you read my essay aloud", "When you read my essay aloud, I felt ashamed."),
    ("It makes me feel invisible when you scroll at dinner", "When you scroll at dinner, I feel invisible."),
    ("You spoiled my painting by leaving it in the rain", "When you left my painting in the rain, I felt hurt."),
    ("You embarrassed Tom when you corrected him at dinner", "When you corrected Tom at dinner, I felt embarrassed."),
    ("You upset Ada when you laughed at her accent", "When you laughed at Ada's accent, I felt upset."),
    ("You ruined the evening with your wedding", "When [what happened], I feel frustrated."),
    # those who were there
    ("You laughed at me in front of everybody", "When you laughed at me in front of everybody, I felt hurt."),
    # what somebody's dog does
    ("Fed up of your dog barking at five", "When your dog barks at five, I feel fed up."),
    ("I'm tired of his friends sleeping on our sofa", "When his friends sleep on our sofa, I feel tired."),
    ("I'm sick of your constant moaning", "When you moan, I feel fed up."),
    # what was to be done
    ("You were meant to ring the plumber", "When you didn't ring the plumber, I felt frustrated."),
    (
        "You should have subbed her when she was limping",
        "When you didn't sub her when she was limping, I felt frustrated.",
    ),
    # what one "can't" do
    ("You can't even rinse a cup", "When you don't rinse a cup, I feel frustrated."),
    (
        "You can't finish one meal without mentioning golf",
        "When you mention golf at a meal, I feel frustrated.",
    ),
    ("You can't even boil an egg", "When [what happened], I feel hurt."),
    # what is of no use
    ("No use expecting you to hang your towels up", "When you don't hang your towels up, I feel frustrated."),
    ("As if you'd ever come to her recitals", "When you don't come to her recitals, I feel disappointed."),
    ("Why do I bother cooking when you order pizza anyway", "When you order pizza anyway, I feel frustrated."),
    ("Talking to you is like talking to a wall", "When [what happened], I feel hurt."),
    # whose part it is
    ("Nobody empties the dishwasher except me", "When I'm the one who empties the dishwasher, I feel hurt."),
]
UNCHANGED = [
    "It makes me happy when you sing",
    "It makes me sad that you're leaving",
    "You can't keep a tune",
    "He can't come to the phone right now",
    "Nobody loves the dog except me",
    "I was supposed to be there",
    "You talk to everyone",
    "What's the point of a diet when you look great already?",
    "I'm over the moon",
    "Did he really tell you that you can't sing?",
]


@pytest.mark.parametrize(("sentence", "text"), WRITTEN)
def test_what_is_told_is_kept(sentence: str, text: str) -> None:
    assert rewrite(sentence).text == text


@pytest.mark.parametrize("sentence", UNCHANGED)
def test_what_blames_nobody_stays(sentence: str) -> None:
    assert rewrite(sentence).status == "unchanged"
