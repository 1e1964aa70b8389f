"""What a comparison with others, or with oneself, says of the other: "Unlike you, Graham puts the tools back"."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import LOADED, Complaint, Reading
from .described import described
from .grammar import AS_YOURS
from .infinitives import wished, yours
from .known import is_complaint
from .plain import judged
from .predicates import Predicate, predicate_of
from .subjects import YOU, Subject, noun_phrase, subject_of
from .tokens import Token
from .wordlists import BlameWords

_NO_ODDS = -99.0
_BETTER, _LIKE, _UNLIKE = 0.0, -0.25, -1.0  # log odds that "at least I", "be like ... and" and "unlike you" must have


def compared(reading: Reading) -> Complaint | None:
    """Forms 15 and 34 that say what is done or not done: "Unlike you, Graham puts the tools back"."""
    for form in (_unlike_you, _like_somebody, _at_least_i):
        turned = form(reading)
        if turned is not None:
            found = judged(reading.surely(), YOU, turned, sure=True)
            seen = found is not None and found.honesty == "seen"
            return found.without(reading.row, LOADED)._replace(form="compared") if found is not None and seen else None
    return None


def _unlike_you(reading: Reading) -> Predicate | None:
    """As in "Unlike you, the night cleaners say good morning"."""
    row, words = reading.row, reading.words
    size = words.at("unlike_you", row)
    if not size or reading.odds < _UNLIKE:
        return None
    rest = row[size:]
    subject = subject_of(rest, reading.persons) or described(rest, words) or noun_phrase(rest)
    told = predicate_of(rest[subject.size :], subject, words) if subject is not None else None
    return _turned(told, subject, words) if told is not None and subject is not None else None


def _like_somebody(reading: Reading) -> Predicate | None:
    """As in "Why can't you be like Shanice and put your plate in the sink?"."""
    row, words = reading.row, reading.words
    size = words.at("be_like", row)
    if not size or reading.odds < _LIKE:
        return None
    at = next((at for at in range(size + 1, len(row) - 1) if row[at].fold == "and"), 0)
    told = wished(row[at + 1 :], words) if at else None
    return _turned(told, YOU, words) if told is not None else None


def _at_least_i(reading: Reading) -> Predicate | None:
    """As in "At least I pay my share", where people are known to complain of it when others do not."""
    row, words = reading.row, reading.words
    size = words.at("at_least_i", row)
    if not size or reading.odds < _BETTER:
        return None
    own = Subject("I", "i", 0)
    told = predicate_of(row[size:], own, words)
    turned = _turned(told, own, words) if told is not None else None
    return turned if turned is not None and is_complaint(turned, words, _NO_ODDS) else None


def _turned(told: Predicate, subject: Subject, words: BlameWords) -> Predicate | None:
    """The opposite, of the one spoken to; nothing of what goes on in the mind, and of what one is."""
    if told.kind != "act" or told.verb in words.of("mental") or told.absolute:
        return None
    rest = _of_you(told.rest) if subject.person == "i" else yours(told.rest)
    if rest is None:
        return None
    tense = told.tense if subject.person == "i" else "present"
    return told._replace(negated=not told.negated, said=None, rest=tuple(rest), tense=tense, absolute=True)


def _of_you(rest: Sequence[Token]) -> Sequence[Token] | None:
    """What I do as what you do: "when I borrow their charger" with "you"; None where "you" stands in it already."""
    if any(token.fold in ("you", "your", "yours") for token in rest):
        return None
    return [token._replace(text=said, fold=said) if (said := AS_YOURS.get(token.fold)) else token for token in rest]
