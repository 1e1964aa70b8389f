"""What softens an urgent phrase, and what only looks as if it did."""

from __future__ import annotations

import pytest

from emolex.lexicon import default_lexicon
from emolex.safety.softening import Softening
from emolex.text import read

SOFTENING = Softening(default_lexicon().table("safety_words"))


def softened(text: str) -> str | None:
    """How the words in brackets are softened."""
    before, phrase = text.split("[")
    phrase, after = phrase.split("]")
    return SOFTENING.of(read(before + phrase + after), len(before), len(before) + len(phrase))


@pytest.mark.parametrize(
    "text",
    [
        "i don't [want to die]",
        "i dont really [want to die]",
        "i have never tried to [kill myself]",
        "i'm not going to [kill myself]",
        "i don't think i [want to die]",
        "not that i [want to die]",
        "it's not like i [want to die]",
        "my brother [wants to die]",
        "people who [want to die]",
        "do you [want to die]",
        "my friend said she [wanted to die]",
        "he asked me if i [want to die]",
        "my mom is worried that i [want to die]",
        "i used to [want to die]",
        "i [used to cut myself]",
        "when i was a child i [wanted to die]",
        "years ago i tried to [kill myself]",
        "i [attempted suicide] when i was 16",
        "i [attempted suicide] a few years ago",
        'the song "i [want to die]" is sad',
    ],
)
def test_softened(text: str) -> None:
    assert softened(text)


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
        'he said "go on and i [want to die]',
        "i [wants to die]",
    ],
)
def test_not_softened(text: str) -> None:
    assert not softened(text)
