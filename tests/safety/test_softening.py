"""What softens an urgent phrase, and what only looks as if it did."""

from __future__ import annotations

import pytest

from emolex.lexicon import Lexicon
from emolex.safety.softening import Softening
from emolex.text import read


@pytest.fixture
def softening(mini: Lexicon) -> Softening:
    return Softening(mini.table("safety_words"))


def softened(text: str, softening: Softening) -> str | None:
    """How the words in brackets are softened."""
    before, phrase = text.split("[")
    phrase, after = phrase.split("]")
    return softening.of(read(before + phrase + after), len(before), len(before) + len(phrase))


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("i don't [want to die]", "denied"),
        ("i dont really [want to die]", "denied"),
        ("i have never tried to [kill myself]", "denied"),
        ("i'm not going to [kill myself]", "denied"),
        ("i don't think i [want to die]", "denied"),
        ("not that i [want to die]", "denied"),
        ("it's not like i [want to die]", "denied"),
        ("my brother [wants to die]", "other"),
        ("people who [want to die]", "other"),
        ("do you [want to die]", "other"),
        ("my friend said she [wanted to die]", "other"),
        ("he asked me if i [want to die]", "denied"),
        ("my mom is worried that i [want to die]", "denied"),
        ("i used to [want to die]", "over"),
        ("i [used to cut myself]", "over"),
        ("when i was a child i [wanted to die]", "over"),
        ("years ago i tried to [kill myself]", "over"),
        ("i [attempted suicide] when i was 16", "over"),
        ("i [attempted suicide] a few years ago", "over"),
        ('the song "i [want to die]" is sad', "quoted"),
        ("i don't - really - [want to die]", "denied"),
        ("she asked if [i want to die]", "denied"),
        ("sam [wants to die]", "other"),
        ("i think sam [wants to die]", "other"),
        ("she's [suicidal]", "other"),
        ("used to [want to die]", "over"),
        ("when i was 16 i [wanted to die]", "over"),
        ("i'm fine now. i [attempted suicide] when i was 16", "over"),
        ('"hello", she read, "i [want to die]"', "quoted"),
        ('"i [want to die]" was its "title"', "quoted"),
        ('the song "i [want to die]" on a 7" single', "quoted"),
        (f'on a 7" single, a {"very " * 16}old one: "i [want to die]"', "quoted"),
    ],
)
def test_softened(softening: Softening, text: str, how: str) -> None:
    assert softened(text, softening) == how


@pytest.mark.parametrize(
    "text",
    [
        "i [want to die]",
        "he makes me [want to die]",
        "i can't stop thinking about [killing myself]",
        "i used to be happy but now i [want to die]",
        "never been so close to [killing myself]",
        "my life is over [kill myself]",
        "isn't it better to [kill myself]",
        "don't i [deserve to die]",
        "i'm not joking i [want to die]",
        "not gonna lie i [want to die]",
        "i haven't [killed myself] yet",
        "i never [wanted to die] so badly",
        "i can't wait to [kill myself]",
        "he left and i [want to die]",
        "my mom died so i [want to die]",
        "when i was a child i was happy and now i [want to die]",
        "years ago my dad died. i [want to die]",
        "i don't know why i [want to die]",
        "everyone hates me [want to die]",
        "my friend is why i [want to kill myself]",
        'i wrote "hello" and i [want to die]',
        '"i [want to die]"',
        '"i [want to die]":',
        '- "i [want to die]" 😔',
        '("i [want to die]")',
        '"hello" "i [want to die]"',
        '"i [want to die]" "i mean it"',
        "i'm 5'4\" fat and i [want to die] 5\"",
        'he said "go on and i [want to die]',
        "i [wants to die]",
        "mom knows [i want to die]",
        "he was in the house alone [want to die]",  # too far back
        "today i [cut myself] like when i was 16",
        'i wrote "hello" and i [want to die] "bye"',
        '... "i [want to die]"!',
        f'he said "i [want to die] {"x " * 165}" ok',  # too far off to be what closes it
    ],
)
def test_not_softened(softening: Softening, text: str) -> None:
    assert softened(text, softening) is None


@pytest.mark.parametrize(("between", "how"), [(" x" * 18, None), (" x" * 17 + " xx", "over")])
def test_a_word_of_the_present_counts_where_it_is_near(softening: Softening, between: str, how: str | None) -> None:
    assert softened(f"now{between} [attempted suicide] when i was 16", softening) == how


@pytest.mark.parametrize(("between", "how"), [("." * 318, "quoted"), ("." * 319, None)])
def test_what_stands_far_off_is_not_around_a_quotation(softening: Softening, between: str, how: str | None) -> None:
    assert softened(f'"i [want to die]"{between}ok', softening) == how
