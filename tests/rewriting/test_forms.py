"""One sentence or more for each form of blame that is recognized, by its number in docs/design.md."""

import pytest

from emolex import rewrite

# number -> sentences and what comes of them: the new sentence, or "asks", "uncertain", "left alone"
FORMS: dict[str, list[tuple[str, str]]] = {
    "1": [("You're always leaving the gate open.", "When you leave the gate open, I feel frustrated.")],
    "2": [
        ("You have never once asked about my day.", "When you haven't asked about my day, I feel hurt."),
        (
            "Never once have you introduced me to your colleagues.",
            "When you haven't introduced me to your colleagues, I feel hurt.",
        ),
        (
            "In eleven years you have never come to temple with me.",
            "When you haven't come to temple with me in eleven years, I feel disappointed.",
        ),
    ],
    "3": [("You keep moving my chair.", "When you move my chair, I feel frustrated.")],
    "4": [
        ("All you do is stare at that screen.", "When you stare at that screen, I feel frustrated."),
        ("It's always about you.", "asks"),
        ("The only thing you ever do at practice is shout at us.", "When you shout at us at practice, I feel hurt."),
    ],
    "5": [
        ("You're so careless.", "asks"),
        (
            "You're so inconsiderate, drilling at six in the morning.",
            "When you drill at six in the morning, I feel hurt.",
        ),
    ],
    "6": [
        ("You absolute slob!", "asks"),
        (
            "You snake! You showed the manager my private messages.",
            "When you showed the manager my private messages, I felt hurt.",
        ),
    ],
    "7": [
        ("You've got some nerve.", "asks"),
        ("Your manners are a disgrace.", "asks"),
        ("You've got a cheek, asking me for another loan.", "When you asked me for another loan, I felt hurt."),
    ],
    "8": [("You can't even boil an egg.", "asks"), ("I can't rely on you for anything.", "asks")],
    "9": [
        ("You didn't thank my parents.", "When you didn't thank my parents, I felt hurt."),
        (
            "You don't even bother to greet me on the stairs.",
            "When you don't greet me on the stairs, I feel disconnected.",
        ),
        ("Didn't even say hello to me.", "When you didn't say hello to me, I felt hurt."),
    ],
    "10": [
        ("You told everyone my news.", "When you told everyone my news, I felt hurt."),
        (
            "Dave's after leaving his dog with me again without so much as a text!",
            "When Dave left his dog with me again without so much as a text, I felt frustrated.",
        ),
    ],
    "11": [("You're talking over me.", "When you're talking over me, I feel frustrated.")],
    "12": [("Talking to you is like talking to a wall.", "asks")],
    "13": [("You two never tidy up.", "When you two don't tidy up, I feel overwhelmed.")],
    "14": [
        ("We never eat together anymore.", "When we don't eat together anymore, I feel frustrated."),
        ("We only talk about bills.", "When we talk only about bills, I feel hurt."),
        ("We never fight.", "left alone"),
    ],
    "15": [("You're one to talk.", "asks")],
    "16": [("You're making a scene over nothing.", "uncertain")],
    "17": [
        (
            "You don't care about my exams.",
            "The story I tell myself is that you don't care about my exams, and I feel hurt.",
        )
    ],
    "18": [("You did that on purpose.", "The story I tell myself is that you did that on purpose, and I feel hurt.")],
    "19": [
        ("Why can't you ever be on time?", "When you're not on time, I feel frustrated."),
        (
            "How come it's never you who gets up with her at night?",
            "When you don't get up with her at night, I feel frustrated.",
        ),
    ],
    "20": [
        ("Why won't you let me finish a sentence?", "When you don't let me finish a sentence, I feel frustrated."),
        ("Why don't you let me carry that?", "left alone"),
        ("Why do you always slam the door?", "When you slam the door, I feel tense."),
    ],
    "21": [
        ("How many more times are you going to cancel on us?", "When you cancel on us, I feel disappointed."),
        ("How could you forget the tickets?", "When you forgot the tickets, I felt hurt."),
        (
            "How many times do I have to ask you to lock up?",
            "When I ask you more than once to lock up, I feel hurt.",
        ),
    ],
    "22": [
        ("Would it kill you to say thanks?", "When you don't say thanks, I feel hurt."),
        ("Couldn't you have rung first?", "When you didn't ring first, I felt frustrated."),
        ("Can you not shout at me?", "When you shout at me, I feel hurt."),
        ("Did you honestly tell the whole class?", "When you told the whole class, I felt hurt."),
        ("Did you even read my letter?", "When you didn't read my letter, I felt hurt."),
    ],
    "23": [
        ("What's wrong with you?", "asks"),
        (
            "Who finishes the milk and doesn't buy more??",
            "When somebody finishes the milk and doesn't buy more, I feel frustrated.",
        ),
        ("Who rang earlier?", "left alone"),
        ("Who do you think you are, parking across my drive?", "When you park across my drive, I feel angry."),
    ],
    "24": [
        ("Stop interrupting me.", "When you interrupt me, I feel frustrated."),
        ("Grow up.", "asks"),
        ("Never raise your voice to my daughter again.", "When you raise your voice to my daughter, I feel hurt."),
        ("Don't you ever use my towel again.", "When you use my towel, I feel frustrated."),
    ],
    "25": [
        (
            "You're supposed to wipe the table after lunch.",
            "I feel frustrated, and I'd like you to wipe the table after lunch.",
        )
    ],
    "26": [
        ("You should have warned me.", "When you didn't warn me, I felt hurt."),
        ("He could have at least held the door.", "When he didn't hold the door, I felt lonely."),
        ("You should have seen the sunset.", "left alone"),
    ],
    "27": [("If you're late again, I'm going without you.", "left alone")],
    "28": [("You make me nervous when you drive so fast.", "When you drive so fast, I feel nervous.")],
    "29": [("You ruined the whole evening.", "asks")],
    "30": [("It's your fault we missed the bus.", "I felt frustrated that we missed the bus.")],
    "31": [
        (
            "Thanks to Bernard hitting reply-all, the entire floor knows my salary.",
            "When Bernard hit reply-all, I felt embarrassed.",
        ),
        ("Because of you I lost my deposit.", "I felt frustrated that I lost my deposit."),
        ("If you hadn't overslept, we would be there.", "When you overslept and we're not there, I feel hurt."),
    ],
    "32": [("After all I've done for you.", "asks")],
    "33": [
        ("If I mattered to you, you wouldn't have forgotten my birthday.", "When you forgot my birthday, I felt hurt."),
        ("If I asked you, you would come.", "left alone"),
        ("If you cared, you'd visit me.", "When you don't visit me, I feel lonely."),
        ("A real friend would have called me.", "When you didn't call me, I felt lonely."),
    ],
    "34": [("You're just like your father.", "asks")],
    "35": [("I feel like you're hiding things from me.", "When you're hiding things from me, I feel uneasy.")],
    "36": [("I feel ignored.", "left alone")],
    "37": [
        ("I get angry when you act like a toddler.", "asks"),
        ("I get angry because you rudely interrupted me.", "When you interrupted me, I felt angry."),
    ],
    "38": [("I hate it when you chew so loudly.", "When you chew so loudly, I feel annoyed.")],
    "39": [
        ("My landlord never fixes anything.", "When my landlord doesn't fix anything, I feel stressed."),
        ("My son he never say thank you.", "When my son doesn't say thank you, I feel hurt."),
        (
            "Landlord should've fixed the boiler in October.",
            "When the landlord didn't fix the boiler in October, I felt stressed.",
        ),
    ],
    "40": [
        ("Nobody here ever thanks me.", "When people here don't thank me, I feel hurt."),
        ("I'm the only one who ever walks that dog.", "When I'm the one who walks that dog, I feel hurt."),
        ("It's always me who cooks.", "When I'm the one who cooks, I feel hurt."),
        ("I'm the one who loves you.", "left alone"),
    ],
    "41": [("I'm always left out.", "When I'm left out, I feel lonely.")],
    "42": [("This kitchen is a pigsty.", "When I look at this kitchen, I feel overwhelmed.")],
    "43": [("Nice of you to join us.", "uncertain")],
    "44": [("Some of us have jobs.", "uncertain")],
    "45": [
        (
            "You never bloody listen to me.",
            "When it seems to me that you don't listen to me, I feel hurt.",
        )
    ],
    "46": [("u never reply 2 my texts", "When you don't reply to my texts, I feel worried.")],
    "47": [("You forgot the milk, you never listen, and now we can't bake.", "When you forgot the milk, I felt hurt.")],
    "48": [("I ruin everything.", "of oneself")],
    "49": [("This meeting is dull.", "left alone")],
}
STATUS = {"of oneself": "self", "asks": "needs_event", "uncertain": "uncertain", "left alone": "unchanged"}


@pytest.mark.parametrize(
    ("number", "sentence", "expected"),
    [(number, sentence, expected) for number, cases in FORMS.items() for sentence, expected in cases],
)
def test_a_form_is_answered(number: str, sentence: str, expected: str) -> None:
    result = rewrite(sentence)
    if expected in STATUS:
        assert result.status == STATUS[expected]
    else:
        assert (result.status, result.text) == ("rewritten", expected)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("You never lock the back door", "When the back door isn't locked, I feel worried."),
        ("You always interrupt me", "When I'm interrupted, I feel frustrated."),
        ("You're always late", "When someone is late, I feel frustrated."),
        ("You left the dishes in the sink", "When the dishes were left in the sink, I felt frustrated."),
        ("You never do your share", "When someone doesn't do their share, I feel overwhelmed."),
        ("He never calls me", "When he doesn't call me, I feel lonely."),
    ],
)
def test_the_impersonal_style_does_without_you(sentence: str, text: str) -> None:
    assert rewrite(sentence, style="impersonal").text == text
