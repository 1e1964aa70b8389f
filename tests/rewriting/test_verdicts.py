"""A verdict without an act is asked about; from an act what judges, exaggerates or likens goes, and the act stays."""

import pytest

from emolex import rewrite

NO_ACT = [
    "You act like my boss.",
    "Why do you always act like you're better than everyone?",
    "Stop treating me like a toddler.",
    "My boss treats me differently from the lads.",
    "You lot just don't get it.",
    "You never have my back.",
    "You're always in a mood on Sundays.",
    "I feel sad because you're against me.",
    "I'm annoyed because you have zero work ethic, Dave.",
    "You never take any of this seriously, Mark.",
    "I feel like you're gaslighting me.",
    "How could you do this to us?",
    "You keep playing games with my head.",
    "Why don't you ever think about anyone but yourself?",
    "He doesn't give a damn about the cleaners.",
    "You're driving me mental.",
    "I'm always treated like a maid in this house.",
    "I've been made to feel stupid ever since I joined this group.",
    "She's deliberately making our lives difficult.",
    "You better sort out your attitude before the next game.",
]
THE_ACT_STAYS = [
    ("You selfishly ate the last slice.", "When you ate the last slice, I felt frustrated."),
    ("He carelessly left the gate open.", "When he left the gate open, I felt frustrated."),
    ("You went and told my sister my secret.", "When you told my sister my secret, I felt hurt."),
    ("You keep on interrupting me.", "When you interrupt me, I feel frustrated."),
    ("You turned the radio up on purpose!", "When you turned the radio up, I felt frustrated."),
    ("You spilled wine on my dress just to embarrass me.", "When you spilled wine on my dress, I felt sad."),
    (
        "You made fun of my accent just to look cool in front of your friends.",
        "When you made fun of my accent in front of your friends, I felt hurt.",
    ),
    ("You laugh at every single thing I say.", "When you laugh at what I say, I feel hurt."),
    ("You criticise everything I do.", "When it seems to me that you criticise what I do, I feel hurt."),
    ("My flatmate never washes a single plate.", "When my flatmate doesn't wash a plate, I feel overwhelmed."),
    ("You took my coat and didn't even ask me.", "When you took my coat and didn't ask me, I felt frustrated."),
    ("You didn't even say hello to my poor mother.", "When you didn't say hello to my mother, I felt hurt."),
    ("You cancelled our trip, just like that.", "When you cancelled our trip, I felt disappointed."),
    ("You slam doors the same way your granddad did.", "When you slam doors, I feel tense."),
    ("You snap at the kids like Rahul does.", "When you snap at the kids, I feel hurt."),
    ("You leave crumbs everywhere, just like your brother.", "When you leave crumbs everywhere, I feel frustrated."),
    ("Don't you ever stop interrupting people?", "When you interrupt people, I feel frustrated."),
    (
        "You can't sit through one meeting without talking over me.",
        "When you talk over me in a meeting, I feel frustrated.",
    ),
    ("You can't go five minutes without checking your phone.", "When you check your phone, I feel lonely."),
    ("You do nothing but moan about work.", "When you moan about work, I feel frustrated."),
    ("You were too lazy to wash your plate.", "When you didn't wash your plate, I felt overwhelmed."),
    ("How come you never like my pics?", "When you don't like my pics, I feel hurt."),
]
STAYS = [
    "You treat my mother like a queen.",
    "Can you act as my witness?",
    "I love playing games with you.",
    "You're like a brother to me.",
    "You got the point.",
    "I'm used to the noise.",
    "I was treated for a broken arm.",
    "You're so hard on yourself.",
    "You never stop making me smile.",
    "You're too good to me.",
    "You go and see your mum every Sunday, that's sweet.",
    "You deliberately made my birthday special.",
    "You cook like my grandmother used to, I love it.",
    "He gave us poor service.",
    "Did you start it?",
]


@pytest.mark.parametrize("sentence", NO_ACT)
def test_a_verdict_without_an_act_is_asked_about(sentence: str) -> None:
    result = rewrite(sentence)
    assert result.status == "needs_event"
    assert result.text is not None
    assert "[what happened]" in result.text


@pytest.mark.parametrize(("sentence", "text"), THE_ACT_STAYS)
def test_the_act_stays_without_what_judges_it(sentence: str, text: str) -> None:
    assert rewrite(sentence).text == text


@pytest.mark.parametrize("sentence", STAYS)
def test_what_only_looks_alike_stays(sentence: str) -> None:
    assert rewrite(sentence).status == "unchanged"


def test_how_it_was_asked_for_and_how_somebody_talks_stay() -> None:
    asked = rewrite("You didn't load the dishwasher the way I showed you.").text
    assert asked == "When you didn't load the dishwasher the way I showed you, I felt hurt."
    assert "like that" in (rewrite("You left me on read for three days like that.").text or "")


def test_force_is_not_worded_for_being_meant() -> None:
    assert rewrite("You hit me on purpose.").status == "care"
    assert rewrite("You deliberately locked me in.").text is None
    assert rewrite("Nobody gives a damn about me.").text in (None, "Nobody gives a damn about me.")


def test_a_verdict_is_no_event() -> None:
    result = rewrite("You're hopeless.", event="you act like my boss")
    assert result.status == "needs_event"


def test_what_went_is_shown() -> None:
    removed = [edit.removed for edit in rewrite("You slam doors the same way your granddad did.").edits]
    assert removed == ["the same way your granddad did"]
