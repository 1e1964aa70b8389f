"""What a recognized complaint is made of, and what it was recognized in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..lexicon import Lexicon
from .predicates import Predicate
from .subjects import Persons, Subject
from .tokens import Token, spoken
from .wordlists import BlameWords

Honesty = Literal["seen", "impression", "story", "missing"]
"""How much of an observation a sentence holds: X1 as it is, X2 as an impression, X3 as a story, X4 none."""

Frame = Literal["when", "wish", "that"]


Reason = tuple[str, str]
"""The rule behind words that are taken out, and why."""

Gone = tuple[tuple[Token, ...], str, str]
"""Words that were taken out, with the rule and the reason."""


class Complaint(NamedTuple):
    """A recognized complaint.

    Attributes:
        form: Name of the form; "pressing" and "harm" for what must not be worded at all.
        honesty: How much of an observation it holds.
        subject: Whom it is about.
        predicate: What is said of them; None where nothing observable is left.
        key: What the suggested feeling depends on besides the situation: a verb and what follows, "label", "fault" ...
        gone: Words that were taken out, with the rule and the reason.
        frame: How what is left goes into a sentence: "when" (When X, I feel Y), "wish" (I feel Y, and I'd like you
            to X) or "that" (I feel Y that X).
        clause: What is left, where it is not put together from subject and predicate.
        known: Whether a list knows it as a complaint, and not its words alone.
        outcome: What came of it, where that is told, for a longer sentence.
        now: Whether something that is told beside it is so now.
    """

    form: str
    honesty: Honesty
    subject: Subject | None
    predicate: Predicate | None
    key: str
    gone: tuple[Gone, ...] = ()
    frame: Frame = "when"
    clause: str | None = None
    known: bool = False
    outcome: tuple[Subject, Predicate] | None = None
    now: bool = False

    @classmethod
    def unseen(
        cls, form: str, row: Sequence[Token], reason: Reason, *, key: str = "label", subject: Subject | None = None
    ) -> Complaint:
        """A complaint that holds nothing that was seen: a verdict."""
        return cls(form, "missing", subject, None, key, ((tuple(row), *reason),))

    def without(self, row: Sequence[Token], reason: Reason) -> Complaint:
        """The same, with some more words taken out."""
        return self._replace(gone=(*self.gone, (tuple(row), *reason)))


class Reading(NamedTuple):
    """A sentence ready to be recognized.

    Attributes:
        row: Its words, without what only opens or closes it.
        asks: Whether a question mark follows.
        words: The lists of data/blame.
        persons: Who may be a subject.
        lexicon: The lexicon.
        odds: How far its words, and those around it, speak for a complaint: log odds.
        odds_alone: How far its own words do.
        heat: Swear words that were taken out.
        harm: How far its words speak for control or harm, rather than for a complaint: log odds.
        harm_around: The same for it together with what is said around it, if there is anything.
        called: Whether somebody is called by name.
    """

    row: tuple[Token, ...]
    asks: bool
    words: BlameWords
    persons: Persons
    lexicon: Lexicon
    odds: float = 0.0
    odds_alone: float = 0.0
    heat: tuple[Token, ...] = ()
    harm: float = 0.0
    harm_around: float = -99.0
    called: bool = False

    def folded(self, size: int = 6) -> str:
        """The first words, for looking at how it opens."""
        return spoken(self.row[:size])

    def surely(self) -> Reading:
        """The same, where the form alone says that it is blame, however little its words do."""
        return self._replace(odds=max(0.0, self.odds))


ABSOLUTE = ("M2", "No camera can film “always” or “never”.")
HEAT = ("M2", "It adds heat and no fact.")
LABEL = ("M3", "It judges a person and tells nothing that happened.")
CAUSE = ("M4", "It hands the feeling over to the other person.")
MIND = ("M5", "Nobody can see into another's mind; it is your reading of it.")
DISGUISE = ("M6", "A thought about the other, dressed as a feeling.")
QUESTION = ("M13", "The question is not really one.")
DUTY = ("M8", "What somebody should do is a wish; it can be said as one.")
OTHERS = ("M2", "Nobody and everybody cannot be filmed; those who were there can.")
LOADED = ("M3", "A comparison or a motive, and not what was done.")
ASIDE = ("G", "Left out: one thing at a time.")
