"""What stands beside a demand, a fault or an effect: how things stand, what came of it, the act behind it."""

import pytest

from emolex import rewrite

from .told import observed

STANDS = [
    ("How could you sell the box? There was eight years of letters in it.",
     "you sold the box and there were eight years of letters in it"),
    ("Why do you always talk over the choir? I could hear you from the back row.",
     "you talk over the choir and I could hear you from the back row"),
    ("You borrowed my bike. It's buckled.", "you borrowed my bike and it's buckled"),
    ("You never lock the door. I couldn't sleep.", "you don't lock the door and I couldn't sleep"),
    ("You told everyone about my divorce. Sister Beverley came up to me with leaflets.",
     "you told everyone about my divorce and Sister Beverley came up to me with leaflets"),
    ("Would it kill you to reply to the landlord, he's emailed us both twice about the mould",
     "you don't reply to the landlord and he has emailed us both twice about the mould"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "observation"), STANDS)
def test_how_things_stand_and_what_came_of_it_comes_along(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You left the gate open. There's a time and a place.", "you left the gate open"),
        ("You never called. I could see that you were lying.", "you didn't call"),
        ("You shouted at me. It's ridiculous.", "you shouted at me"),
        ("You shouted at me. I'm on your side.", "you shouted at me"),
        ("You never lock the door. I can't trust you.", "you don't lock the door"),
        ("You forgot my birthday. Tom remembered my birthday.", "you forgot my birthday"),
    ],
)
def test_what_judges_or_compares_stays_out(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You should put the lid back on the jam, it's all gone to mould.",
         "you don't put the lid back on the jam and it's all gone to mould"),
        ("You need to pick up your socks. There's three of them on the stairs.",
         "you don't pick up your socks and there are three of them on the stairs"),
        ("You should return calls. I rang the office on Monday and Friday about my refund.",
         "you didn't return calls and I rang the office on Monday and Friday about my refund"),
        ("You ought to pick up after that dog. That's the third time on my lawn since Sunday.",
         "you don't pick up after that dog and it's the third time on my lawn since Sunday"),
        ("You need to stop vaping in the stairwell, my baby's window is right above it.",
         "you vape in the stairwell and my baby's window is right above it"),
    ],
)  # fmt: skip
def test_a_demand_beside_what_happened_tells_what_is_not_done(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize("text", ["You could at least rinse your hairs out of the sink.", "You ought to say sorry."])
def test_a_demand_alone_stays_a_wish(text: str) -> None:
    assert "I'd like you to" in str(rewrite(text).text)


@pytest.mark.parametrize("text", ["You need to stop worrying about it.", "You need to stop smoking, love."])
def test_care_is_no_demand(text: str) -> None:
    assert rewrite(text).status == "unchanged"


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("You ruined my white shirt, you put it in with your overalls!",
         "you put my white shirt in with your overalls"),
        ("You're the one who ruined the group chat, you posted Ada's picture in it.",
         "you posted Ada's picture in the group chat"),
        ("You embarrassed me, Roy. Sending back the soup twice in front of my boss!",
         "you sent back the soup twice in front of my boss"),
        ("You're driving me nuts clicking that pen while I'm on the phone.",
         "you click that pen while I'm on the phone"),
        ("You upset your little cousin when you told her the rabbit had been eaten by a fox.",
         "you told your little cousin the rabbit had been eaten by a fox"),
        ("You're the reason we got banned from the pool, you brought your dog into the showers.",
         "you brought your dog into the showers and we got banned from the pool"),
        ("Thanks to you I turned up in a costume to a normal party. You told me it was pirates!",
         "you told me it was pirates and I turned up in a costume to a normal party"),
        ("It's your fault the pipes burst, I told you to leave the heating on low.",
         "I told you to leave the heating on low and the pipes burst"),
    ],
)  # fmt: skip
def test_the_act_behind_an_effect_is_told(text: str, observation: str) -> None:
    assert observed(text) == observation


def test_what_a_sentence_is_about_is_no_act() -> None:
    assert rewrite("You ruined my evening. Cooking is fun though.").status == "needs_event"


@pytest.mark.parametrize(
    ("text", "observation"),
    [
        ("How many times do I have to ask you lads not to leave bikes in the hall?",
         "I ask you lads more than once not to leave bikes in the hall"),
        ("How many times do I need to tell you people I don't live at 9C?",
         "I tell you people more than once that I don't live at 9C"),
        ("Who leaves the iron on all day, Brian?", "you leave the iron on all day"),
        ("Who leaves the iron on all day?", "somebody leaves the iron on all day"),
        ("When will you hand back our deposit?", "you haven't handed back our deposit"),
        ("When are you going to fix the boiler? It's been three weeks.",
         "you haven't fixed the boiler and it's been three weeks"),
        ("When are you going to stop leaving your boots on the stairs?", "you leave your boots on the stairs"),
        ("Why must they start the drilling at six?", "they start the drilling at six"),
        ("Stop humming every time I speak.", "you hum when I speak"),
        ("You never lock the gate, Priya, and this morning the dog was out on the road.",
         "you don't lock the gate and the dog was out on the road this morning"),
        ("Because you'd not filled in the form, the inspector took us down to two stars.",
         "you hadn't filled in the form and the inspector took us down to two stars"),
    ],
)  # fmt: skip
def test_what_a_question_or_an_order_says_is_done(text: str, observation: str) -> None:
    assert observed(text) == observation


@pytest.mark.parametrize(
    "text",
    [
        "When will you be home?",
        "When will you marry me?",
        "You ruined all other curries for me.",
        "Who makes the best tea, Mum?",
        "Who rang, Dad?",
        "Why must you be so kind to me?",
        "What were you thinking for Friday, the Thai place or a takeaway?",
        "What were you thinking about just then? You had a lovely smile on you.",
        "Thanks to you guys we won the cup!",
        "Because of you I finally learned to swim at fifty-two.",
        "You ruin me, you two. Breakfast in bed!",
    ],
)
def test_what_only_asks_or_thanks_is_left_alone(text: str) -> None:
    assert rewrite(text).status == "unchanged"


def test_short_forms_of_had_stay_short() -> None:
    assert observed("You didn't even text to say you'd landed.") == "you didn't text to say you'd landed"
