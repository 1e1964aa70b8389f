"""The words of the new sentence agree: joined verbs, tense with "since", "only", "any", short forms."""

import pytest

from emolex import rewrite

WRITTEN = [
    # verbs joined to one that was put into another form
    (
        "Why does he bring his mates round and eat all my food?",
        "When he brings his mates round and eats all my food, I feel hurt.",
    ),
    ("All she does is lie on the couch and order pizza", "When she lies on the couch and orders pizza, I feel hurt."),
    (
        "All he does is leave his towel and book on the floor",
        "When he leaves his towel and book on the floor, I feel frustrated.",
    ),
    ("How could you take my car and crash it?", "When you took my car and crashed it, I felt frustrated."),
    (
        "He keeps borrowing my tools and never bringing them back",
        "When he borrows my tools and doesn't bring them back, I feel frustrated.",
    ),
    # the perfect of what goes on or is counted
    (
        "You've already cancelled on me three times",
        "When you've cancelled on me three times already, I feel disappointed.",
    ),
    ("You haven't paid the rent since two months", "When you haven't paid the rent for two months, I feel worried."),
    (
        "We never go for coffee since you got promoted",
        "When we haven't gone for coffee since you got promoted, I feel hurt.",
    ),
    ("Why are you not replying since Monday?", "When you haven't replied since Monday, I feel worried."),
    ("You keep shouting at me since Friday", "When you've been shouting at me since Friday, I feel hurt."),
    ("You have lied to me", "When you lied to me, I felt hurt."),
    # "only" before what it belongs to
    ("You only call Mum when you're broke", "When you call Mum only when you're broke, I feel hurt."),
    ("You only gave me five minutes", "When you gave me only five minutes, I felt hurt."),
    ("You only ever talk about work", "When you talk only about work, I feel frustrated."),
    # under a denial
    ("You should've left us some milk", "When you didn't leave us any milk, I felt hurt."),
    ("You never say nothing to me", "When you don't say anything to me, I feel hurt."),
    # short forms, spellings and what only closes
    ("My lunch's been eaten again!!", "When my lunch has been eaten, I feel hurt."),
    ("u shouted at me ova dinner", "When you shouted at me over dinner, I felt hurt."),
    ("you interupt me every time I talk", "When you interrupt me when I talk, I feel frustrated."),
    ("u left me on read 4 five days", "When you left me on read for five days, I felt hurt."),
    ("My flatmate always eats my raisin bread", "When my flatmate eats my raisin bread, I feel frustrated."),
    ("you think im dumb or what", "The story I tell myself is that you think I'm dumb, and I feel hurt."),
    ("all you do is moan, moan, moan", "When you moan, I feel frustrated."),
    ("You left the gate open again, the eejit", "When you left the gate open, I felt frustrated."),
    # clauses that are joined by a comma only
    ("Every time I bring up money you cry, it's a bit much", "When you cry when I bring up money, I feel hurt."),
    (
        "Why do you eat my lunch every time, my name is on the box",
        "When you eat my lunch and my name is on the box, I feel frustrated.",
    ),
    # questions
    ("Since when do you get to open my letters?", "When you opened my letters, I felt hurt."),
    ("Is it too much to ask that you knock?", "When you don't knock, I feel frustrated."),
    ("Why didn't any of you tell me about the party?", "When you didn't tell me about the party, I felt hurt."),
]
UNCHANGED = [
    "she didnt call, she texted",
    "We haven't seen each other since June",
    "You've already done so much for us",
    "He's been so kind since the move",
    "You only had one slice, have another",
]


@pytest.mark.parametrize(("sentence", "text"), WRITTEN)
def test_the_words_agree(sentence: str, text: str) -> None:
    assert rewrite(sentence).text == text


@pytest.mark.parametrize("sentence", UNCHANGED)
def test_what_blames_nobody_stays(sentence: str) -> None:
    assert rewrite(sentence).status == "unchanged"
