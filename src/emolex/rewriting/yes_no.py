"""Questions for yes or no that are complaints: "Don't you ever listen?", "Can you not shout at me?"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .complaints import LABEL, Complaint, Reading
from .grammar import AUXILIARIES, BE, MODALS, OF_YOU
from .infinitives import wished
from .known import is_complaint, is_label
from .plain import judged
from .predicates import predicate_of
from .questions import asked
from .subjects import Subject, someone_else
from .tokens import Token
from .turning import statement_order

_OPENS = AUXILIARIES - {"am", "had"}
_WITHOUT_A_MARK = 1.5  # log odds that a question without a question mark must have
_BIDDEN, _HEATED = 1.25, -0.5  # and "can you not ...", "do you ever ...?"
_ASKED_PLAINLY = 1.0  # log odds that "can't you ..." must have above a statement


class _YesNo(NamedTuple):
    """A question for yes or no, taken apart.

    Attributes:
        opens: The word that it opens with.
        subject: Of whom it is asked.
        negated: Whether "not" stands before or after them.
        bidden: Whether it stands after them.
        rest: What follows, without "not".
    """

    opens: str
    subject: Subject
    negated: bool
    bidden: bool
    rest: tuple[Token, ...]

    def holds(self, words: frozenset[str]) -> bool:
        """Whether one of some words stands in what follows."""
        return any(token.fold in words for token in self.rest)

    def without(self, words: frozenset[str], *, start: int = 0) -> list[Token]:
        """What follows, from a place on, without some words."""
        return [token for token in self.rest[start:] if token.fold not in words]


def yes_no_question(reading: Reading) -> Complaint | None:
    """Form 22: "Don't you ever take your shoes off?", "Can't you put one plate away?"; a real question is none."""
    question = _taken_apart(reading) if reading.asks or reading.odds >= _WITHOUT_A_MARK else None
    if question is None:
        return None
    if question.opens in BE:
        return _what_they_are(reading, question)
    return _bidden(reading, question) or _really_done(reading, question) or _left_undone(reading, question)


def _taken_apart(reading: Reading) -> _YesNo | None:
    row = reading.row
    if not row or row[0].fold not in _OPENS:
        return None
    negated = len(row) > 1 and row[1].fold == "not"
    subject = someone_else(row[1 + negated :], reading.persons)
    ordered_not_to = row[0].fold == "do" and negated and not reading.asks  # "Don't you ever do that"
    if subject is None or ordered_not_to:
        return None
    rest = row[1 + negated + subject.size :]
    bidden = rest[:1] != () and rest[0].fold == "not"
    return _YesNo(row[0].fold, subject, negated or bidden, bidden, rest[bidden:])


def _what_they_are(reading: Reading, question: _YesNo) -> Complaint | None:
    """As in "Are you always this lazy?"."""
    ordered = statement_order(reading.row, reading.persons)
    told = predicate_of(ordered[question.subject.size :], question.subject, reading.words)
    if told is not None and told.kind == "act" and told.absolute and not told.progressive:
        found = judged(reading, question.subject, told, sure=True) if reading.odds >= _BIDDEN else None
        return asked(found, reading.row[:1]) if found is not None else None
    if told is None or not is_label(told, reading.words):
        return None
    return Complaint.unseen("label", reading.row, LABEL, subject=question.subject)


def _bidden(reading: Reading, question: _YesNo) -> Complaint | None:
    """As in "Can you not shout at me?", which says that somebody does."""
    told = wished(question.rest, reading.words) if question.bidden and question.opens in MODALS else None
    if told is None or told.tense == "past" or reading.odds < _BIDDEN:
        return None
    if not is_complaint(told._replace(absolute=True), reading.words):
        return None
    found = judged(reading, question.subject, told, sure=True)
    return asked(found, reading.row[: 2 + question.subject.size]) if found is not None else None


def _really_done(reading: Reading, question: _YesNo) -> Complaint | None:
    """As in "Did you really tell the whole office?"."""
    emphatic = reading.words.of("emphatic")
    if question.opens != "did" or not any(token.fold in emphatic for token in question.rest[:2]):
        return None
    told = wished(question.without(emphatic), reading.words)
    about_you = question.subject.person != "you" and question.holds(OF_YOU)  # "Did he really call you a liar?"
    if told is None or reading.odds < 0 or about_you:
        return None
    found = judged(reading, question.subject, told._replace(tense="past", said=None), sure=True)
    return asked(found, reading.row[:1]) if found is not None else None


def _left_undone(reading: Reading, question: _YesNo) -> Complaint | None:
    """As in "Do you ever listen?", "Couldn't you have rung?"."""
    words = reading.words
    heated = question.holds(words.of("heated"))
    told = wished(question.without(words.of("emphatic"), start=_for_once(question.rest)), words)
    if told is None or not (heated or question.negated):
        return None
    too_late = told.tense == "past" and question.negated
    undone = not question.holds(frozenset({"always"}))
    told = told._replace(
        tense="past" if question.opens == "did" else told.tense, negated=undone, absolute=True, said=None
    )
    only_ever = not question.negated and not question.holds(words.of("heated") - {"ever"})
    plain = (question.negated and not heated and not too_late) or only_ever
    if plain and not is_complaint(told, words, reading.odds - _ASKED_PLAINLY):
        return None
    found = judged(reading, question.subject, told, sure=(heated or too_late) and reading.odds >= _HEATED)
    return asked(found, reading.row[:1]) if found is not None else None


def _for_once(rest: Sequence[Token]) -> int:
    """How many words "for once" takes, as in "Can't you for once take your shoes off?"."""
    return 2 if [token.fold for token in rest[:2]] == ["for", "once"] else 0
