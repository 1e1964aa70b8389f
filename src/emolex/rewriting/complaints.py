"""What a recognized complaint is made of, and what it was recognized in."""

from __future__ import annotations

from typing import NamedTuple

from ..lexicon import Lexicon
from .kernel import Honesty, Predicate
from .sentence import BlameWords, Subject, Token, spoken


class Complaint(NamedTuple):
    """A recognized complaint.

    Attributes:
        form: Name of the form; "pressing" for what must not be worded at all.
        honesty: How much of an observation it holds.
        subject: Whom it is about.
        predicate: What is said of them; None where nothing observable is left.
        key: What the suggested feeling depends on besides the situation: a verb and what follows, "label", "fault" ...
        gone: Words that were taken out, with the rule and the reason.
    """

    form: str
    honesty: Honesty
    subject: Subject | None
    predicate: Predicate | None
    key: str
    gone: tuple[tuple[tuple[Token, ...], str, str], ...] = ()


class Reading(NamedTuple):
    """A sentence ready to be recognized."""

    row: tuple[Token, ...]
    asks: bool
    words: BlameWords
    persons: frozenset[str]
    lexicon: Lexicon

    def folded(self, size: int = 6) -> str:
        """The first words, for looking at how it opens."""
        return spoken(self.row[:size])


ABSOLUTE = ("M2", "No camera can film “always” or “never”.")
HEAT = ("M2", "It adds heat and no fact.")
LABEL = ("M3", "It judges a person and tells nothing that happened.")
CAUSE = ("M4", "It hands the feeling over to the other person.")
MIND = ("M5", "Nobody can see into another's mind; it is your reading of it.")
DISGUISE = ("M6", "A thought about the other, dressed as a feeling.")
QUESTION = ("M13", "The question is not really one.")
