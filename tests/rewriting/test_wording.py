"""What is said stays as it was said: negation, complements, tense, spelling."""

import pytest

from emolex import rewrite
from emolex.lexicon import default_lexicon
from emolex.rewriting.linting import faults, invented
from emolex.rewriting.sentence import blame_words

from ..timing import grows_linearly

# sentence -> the whole new sentence (review, 16, 18 and 19)
WRITTEN = [
    ("You never take me seriously", "When it seems to me that you don't take me seriously, I feel hurt."),
    (
        "You embarrassed me by telling everyone about my exam",
        "When you told everyone about my exam, I felt embarrassed.",
    ),
    ("You upset me when you didn't call", "When you didn't call, I felt upset."),
    ("You make me nervous when you drive so fast", "When you drive so fast, I feel nervous."),
    ("You keep calling me crazy", "When you call me crazy, I feel hurt."),
    ("You never ask me how I am", "When you don't ask me how I am, I feel hurt."),
    ("You never ask how tired I am", "When you don't ask how tired I am, I feel hurt."),
    ("You lied to me", "When you lied to me, I felt hurt."),
    ("You cheated on me", "When you cheated on me, I felt heartbroken."),
    ("You ignored me", "When it seemed to me that you ignored me, I felt hurt."),
    ("YOU NEVER LISTEN TO ME", "When it seems to me that you don't listen to me, I feel hurt."),
    ("you NEVER listen to ME", "When it seems to me that you don't listen to me, I feel hurt."),
    ("you never listen when i talk", "When it seems to me that you don't listen when I talk, I feel hurt."),
    ("You never turn off the TV", "When you don't turn off the TV, I feel frustrated."),
    ("You have lied to me", "When you lied to me, I felt hurt."),
    ("You've been ignoring me", "When it seems to me that you've been ignoring me, I feel hurt."),
    ("You never apologise", "When you don't apologise, I feel hurt."),
    ("You never say you're sorry", "When you don't say you're sorry, I feel hurt."),
    ("u never reply 2 my txts", "When you don't reply to my texts, I feel worried."),
    ("She's always on her phone", "When she's on her phone, I feel lonely."),
    ("You always snore", "When you snore, I feel tired."),
    ("Why can't you ever be on time?", "When you're not on time, I feel frustrated."),
]
# Nothing that could have been filmed.
NOTHING_SEEN = [
    "You always do this",
    "you always do that",
    "You keep doing this",
    "You never do anything",
    "You're always so sensitive",
    "You're not being fair",
    "You're not fair",
    "You weren't honest",
    "You're never satisfied",
    "You make me sick",
    "You make me want to scream",
    "You made me cry",
    "You make me feel small",
]
# Complaints of every kind.
COMPLAINTS = [
    "You never water the plants",
    "You always slam the cupboard doors",
    "You keep leaving your socks on the floor",
    "You forgot to feed the cat again",
    "You never ask how my day went",
    "You always come home late",
    "You never pick up when I call",
    "He always talks over me in meetings",
    "My roommate never takes out the trash",
    "She keeps borrowing my clothes without asking",
    "You told my secret to your mother",
    "You rolled your eyes at me",
    "You hung up on me",
    "You never say you're sorry",
    "You always check your phone at dinner",
    "You never thank me for cooking",
    "You always laugh at my accent",
    "You never hug me anymore",
    "You didn't show up at my graduation",
    "You didn't come to my recital",
    "You stood me up",
    "You always cancel at the last minute",
    "You never finish what you start",
    "You are always late for dinner",
    "You don't listen when I speak",
    "You never let me finish my sentences",
    "You always interrupt Grandma",
    "My brother always takes my bike without asking",
    "You always make jokes about my weight",
    "My manager never gives me feedback",
    "You always forget our anniversary",
    "You never spend time with the kids",
    "You yelled at me in front of my friends",
    "You're so selfish",
    "You're such a liar",
    "You ruined my birthday",
    "You drive me crazy",
    "You make me so nervous",
    "It's all your fault",
    "You never put the lid back on",
    "You always use my toothbrush",
    "You called me lazy",
    "You keep correcting my spelling",
    "You never clean the bathroom",
    "You never help with homework",
    "You shouted at me",
    "You ignored my message",
    "They always leave me out",
    "You don't respect my time",
    "You don't trust me",
    "You always eat the last piece",
    "They never invite us",
    "you never reply to my messages",
    "You always leave the toilet seat up",
    "my neighbor always blasts music at night",
    "My coworker keeps taking credit for my ideas",
    "You left me waiting in the rain",
    "you lied to me about the money",
    "You never keep your promises",
    "You always blame me",
    "You walked out on me",
    "you always criticize my driving",
    "You hurt me when you laughed at my drawing",
    "You embarrassed me by reading my poem aloud",
    "You upset me when you didn't call",
    "Why do you always complain?",
    "Why don't you ever listen to me?",
    "How come you never help?",
    "I feel like you never listen to me",
    "You never do your share",
    "You spend too much money",
    "you always bring up my past",
    "You never compliment me",
    "You always leave the dirty dishes",
    "You snapped at me",
    "you never answer my texts",
    "You always give me the silent treatment",
    "You always make plans without me",
    "You always take her side",
    "You gossip about me",
]


@pytest.mark.parametrize(("sentence", "text"), WRITTEN)
def test_the_sentence_is_whole(sentence: str, text: str) -> None:
    assert rewrite(sentence).text == text


@pytest.mark.parametrize("sentence", NOTHING_SEEN)
def test_a_verdict_is_asked_about(sentence: str) -> None:
    result = rewrite(sentence)
    assert result.status == "needs_event"
    assert (result.text or "").startswith("When [what happened], I feel ")


def test_a_judgment_is_not_taken_for_a_feeling_of_the_speaker() -> None:
    assert "sensitive" not in (rewrite("You're always so sensitive").text or "")
    assert rewrite("You make me feel small").feelings[0].text == "small"


def test_a_negation_stays_in_its_clause() -> None:
    result = rewrite("You always say I never listen")
    assert result.text in (None, "You always say I never listen")


@pytest.mark.parametrize("sentence", COMPLAINTS)
@pytest.mark.parametrize("style", ["when", "soft", "nvc", "trigger"])
def test_complaints_are_reworded_and_then_left_alone(sentence: str, style: str) -> None:
    result = rewrite(sentence, style=style, request=True)
    if result.status == "care":  # safety may be more careful
        return
    assert result.status in ("rewritten", "needs_event")
    assert faults(result.text or "", blame_words(default_lexicon())) == []
    again = rewrite(result.text or "", style=style)
    assert again.notice is None
    assert again.text == result.text


@pytest.mark.parametrize(("sentence", "verb"), [("You ignored me", "seemed"), ("You forgot my birthday", "felt")])
def test_the_past_keeps_one_tense(sentence: str, verb: str) -> None:
    for style in ("when", "soft", "nvc"):
        text = rewrite(sentence, style=style).text or ""
        assert verb in text
        assert not {"feel", "seems", "need"} & set(text.replace(",", " ").split())
    assert "got activated" in (rewrite(sentence, style="trigger").text or "")


@pytest.mark.parametrize("sentence", ["You don't love me anymore", "You don't care about me"])
def test_what_goes_on_in_the_other_is_not_asked_for(sentence: str) -> None:
    assert rewrite(sentence, request=True).request is None


def test_a_request_drops_any_more() -> None:
    assert "Would you be willing to call me?" in (rewrite("You never call me anymore", request=True).text or "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hangry", "hangry"),
        ("dread", "dread"),
        ("sadness", "sadness"),
        ("burned out", "burned out"),
        ("lonelier", "lonelier"),
        ("sadly", "sad"),
        ("dissapointed", "disappointed"),
        ("worthless", "worthless"),
    ],
)
def test_the_word_of_the_person_is_kept_where_it_makes_a_sentence(typed: str, said: str) -> None:
    for words in ("everyday", "strict"):
        result = rewrite("You never call", feeling=typed, words=words)
        assert result.text == f"When you don't call, I feel {said}."
        assert (result.feelings[0].text, result.feelings[0].provenance) == (said, "stated")


@pytest.mark.parametrize("style", ["when", "soft", "nvc", "trigger"])
@pytest.mark.parametrize("family", ["joy", "nope"])
def test_a_lexicon_without_a_word_to_suggest_asks_for_one(style: str, family: str) -> None:
    few = default_lexicon().where(family=family)
    result = rewrite("You never listen", lexicon=few, style=style)
    assert (result.status, result.text, result.feelings) == ("uncertain", None, ())
    assert "word of your own" in (result.ask or "")


def test_the_time_grows_with_the_length_alone() -> None:
    assert rewrite("You never listen. " * 2000).status == "rewritten"
    assert rewrite("you, " * 5000).status == "unchanged"


def test_only_a_final_absolute_leaves_nothing() -> None:
    assert rewrite("You told everyone my secret").text == "When you told everyone my secret, I felt hurt."
    assert rewrite("You always blame me for everything").status == "needs_event"


@pytest.mark.parametrize("unit", ["you never listen, ", "you, ", "because you ", "if you "])
def test_time_grows_with_the_text(unit: str) -> None:
    assert grows_linearly(lambda size: rewrite(unit * (size // len(unit))), 5_000)


def test_a_word_that_nobody_said_is_found() -> None:
    words = blame_words(default_lexicon())
    said = "you never lock the back door".split()
    assert invented("you do not lock the back door".split(), said, words) == []
    assert invented("you leave the back door open".split(), said, words) == ["leave", "open"]


def test_a_result_with_a_word_that_nobody_said_does_not_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("emolex.rewriting.rewriting.invented", lambda *_: ["open"])
    assert rewrite("You never lock the back door.").status == "uncertain"
