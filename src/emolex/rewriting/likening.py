"""To whom somebody is likened: "the way Rahul does", "like your dad used to", "like I'm luggage"."""

from __future__ import annotations

from collections.abc import Sequence

from .grammar import BE
from .tokens import Token, spoken
from .wordlists import BlameWords


def is_myself(whom: Sequence[Token]) -> bool:
    """Whether it is what the speaker felt like: "(you walk ahead) like I'm luggage"."""
    return whom[0].fold in ("i", "we") and whom[1:2] != () and whom[1].fold in BE


def is_somebody(whom: Sequence[Token], words: BlameWords) -> bool:
    """Whether some other person is named, with or without what they do: "your dad used to", "Rahul"."""
    does = next((size for size in (2, 1) if spoken(whom[-size:]) in words.of("as_they_do")), 0)
    name = whom[: len(whom) - does]
    if not name or len(name) > _A_NAME or name[0].fold in ("i", "we", "you", "it", "that", "this"):
        return False
    return does > 0 or name[0].fold in words.of("whose_kin") or name[0].text[:1].isupper()


_A_NAME = 4  # words
