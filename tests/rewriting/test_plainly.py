"""What an act is wrapped in, and loaded verbs: the act itself is told, plainly."""

import pytest

from emolex import rewrite

PLAINLY = [
    ("You managed to forget my birthday again.", "When you forgot my birthday, I felt hurt."),
    ("You saw fit to give away my coat!", "When you gave away my coat"),
    ("She had the cheek to bring her ex to the wedding.", "When she brought her ex to the wedding"),
    ("You had the nerve to ask me for a lift after that.", "When you asked me for a lift after that"),
    ("You didn't have the decency to tell me yourself.", "When you didn't tell me yourself"),
    ("He hasn't had the courtesy to reply to my letter.", "When he hasn't replied to my letter"),
    ("You haven't even bothered to read my essay.", "When you haven't read my essay"),
    ("He never bothers knocking.", "When he doesn't knock"),
    ("You can't be bothered replying to a text.", "When you don't reply to a text"),
    (
        "You missed the turning because you couldn't be bothered to look at the map.",
        "When you missed the turning because you didn't look at the map",
    ),
    ("You somehow managed to lose the spare key again!", "When you lost the spare key"),
    ("You dumped your laundry on my bed.", "When you put your laundry on my bed"),
    ("You're glued to your phone at dinner.", "When you're on your phone at dinner"),
    ("You're always glued to that screen.", "When you're in front of that screen"),
    ("You stole my charger out of my bag.", "When you took my charger out of my bag"),
    ("You bang on about your ex at every dinner.", "When you talk about your ex at every dinner"),
    ("You sat on your backside all day while I cleaned.", "When you sat all day while I cleaned"),
    ("You missed my recital for your stupid meeting.", "When you missed my recital for your meeting"),
    ("You scratched my door with your precious trolley.", "When you scratched my door with your trolley"),
]
STAY = [
    "You managed to finish the marathon!",
    "She stole the show, she was brilliant.",
    "You had the courage to tell me yourself.",
    "He strolled in with a coffee for each of us.",
]


@pytest.mark.parametrize(("sentence", "opening"), PLAINLY)
def test_the_act_is_told_plainly(sentence: str, opening: str) -> None:
    assert (rewrite(sentence).text or "").startswith(opening)


@pytest.mark.parametrize("sentence", STAY)
def test_what_is_no_complaint_stays(sentence: str) -> None:
    assert rewrite(sentence).status == "unchanged"


@pytest.mark.parametrize("sentence", ["You dump your kids on me every Saturday.", "You dumped me by text."])
def test_nobody_is_put_somewhere(sentence: str) -> None:
    assert " put " not in (rewrite(sentence).text or "")


MADE_TO = [
    ("You made me wait two hours in the rain.", "When I had to wait two hours in the rain"),
    (
        "You made me miss my flight because you couldn't find your shoes.",
        "When you couldn't find your shoes and I missed my flight",
    ),
    ("You made me late for work by hiding the keys.", "When you hid the keys and I was late for work"),
    (
        "You made me late for my own hearing, you were forty-five minutes in the shower.",
        "When I was late for my own hearing and you were forty-five minutes in the shower",
    ),
    (
        "You made me repeat myself three times and then hung up.",
        "When you hung up and I had to repeat myself three times",
    ),
]


@pytest.mark.parametrize(("sentence", "opening"), MADE_TO)
def test_what_one_was_made_to_do_is_told(sentence: str, opening: str) -> None:
    assert (rewrite(sentence).text or "").startswith(opening)


@pytest.mark.parametrize("sentence", ["You made me cry.", "You let the whole team down."])
def test_what_was_brought_about_alone_is_asked_about(sentence: str) -> None:
    assert rewrite(sentence).status == "needs_event"


@pytest.mark.parametrize(
    ("sentence", "opening"),
    [
        ("You only call when you need money.", "When it seems to me that you call only when you need money"),
        (
            "You only ever talk to me when you need a lift!",
            "When it seems to me that you talk to me only when you need a lift",
        ),
    ],
)
def test_for_whose_gain_it_is_done_is_a_reading(sentence: str, opening: str) -> None:
    assert (rewrite(sentence).text or "").startswith(opening)
