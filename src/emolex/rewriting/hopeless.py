"""What is said to be of no use, where the act that makes it so is told: "What is the point when you laugh?"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from .complaints import LABEL, Complaint, Reading
from .infinitives import wished
from .plain import judged
from .predicates import Predicate, predicate_of
from .subjects import YOU, Subject, someone_else
from .tokens import Token

_STARTS_TRIED = 4  # so that time stays in proportion to the text


def hopeless(reading: Reading) -> Complaint | None:
    """Form 12: "It's no use asking you"; with an act that is told behind it, that act."""
    praises = not reading.words.of("good_words").isdisjoint(token.fold for token in reading.row)
    if praises or not reading.words.opens("hopeless", f"{reading.folded(24)} "):
        return None
    found = _not_expected(reading) or _act_behind(reading)
    if found is not None and found.honesty in ("seen", "impression"):
        return found
    return Complaint.unseen("hopeless", reading.row, LABEL)


def _act_behind(reading: Reading) -> Complaint | None:
    """As in "Why do I bother inviting you, you've cancelled three times"."""
    row, words = reading.row, reading.words
    starts = (at for at in range(3, len(row) - 1) if _begins(row, at, reading))
    for at in islice(starts, _STARTS_TRIED):
        subject = someone_else(row[at:], reading.persons)
        told = predicate_of(row[at + subject.size :], subject, words) if subject is not None else None
        found = judged(reading, subject, told, sure=True) if told is not None and subject is not None else None
        if found is not None:
            return found.without(row[:at], LABEL)
    return None


def _begins(row: Sequence[Token], at: int, reading: Reading) -> bool:
    """Whether a clause begins at a place: behind "when" and the like, or a comma."""
    return row[at - 1].fold in reading.words.of("hopeless_joints") or "," in row[at].before


def _not_expected(reading: Reading) -> Complaint | None:
    """As in "No use expecting you to pick up", "As if you'd ever turn up", "It would be a miracle if you cooked"."""
    row, words = reading.row, reading.words
    for at in range(1, len(row) - 2):
        size = words.at("expected", row, at)
        told = _left_undone(row[at + size :], reading) if size else None
        if told is not None:
            subject, undone = told
            found = judged(reading, subject, undone, sure=True)
            return found.without(row[: at + size], LABEL) if found is not None else None
    return None


def _left_undone(row: Sequence[Token], reading: Reading) -> tuple[Subject, Predicate] | None:
    """Who is said not to do what: "you to pick up", "you would ever turn up", "you ever cooked"."""
    subject = YOU._replace(size=1) if row[0].fold == "you" else someone_else(row, reading.persons)
    if subject is None:
        return None
    rest = row[subject.size :]
    opening = rest[0].fold if rest else ""
    if opening == "to" or (opening == "would" and any(token.fold == "ever" for token in rest)):
        told = wished([token for token in rest[1:] if token.fold != "ever"], reading.words)
    else:
        told = predicate_of(rest, subject, reading.words) if opening == "ever" else None
    if told is None or told.negated or told.kind != "act":
        return None
    return subject, told._replace(negated=True, tense="present", absolute=True, said=None)
