"""What somebody should do or stop doing."""

from __future__ import annotations

from collections.abc import Sequence

from .clearing import clear
from .complaints import ASIDE, DUTY, LABEL, LOADED, Complaint, Reading
from .grammar import PAST_BE
from .infinitives import done_by, wished
from .known import is_complaint, is_empty, is_label, without_tail
from .plain import judged
from .predicates import Predicate, predicate_of
from .subjects import YOU, Subject, subject_of
from .tokens import Token, written
from .verb_forms import is_participle, past_base
from .wordlists import BlameWords


def should_have(reading: Reading) -> Complaint | None:
    """Forms 25 and 26: "You should have warned me" tells that it was not done; "You should tidy up" is a wish."""
    row, words = reading.row, reading.words
    subject = subject_of(row, reading.persons)
    if subject is None or subject.person in ("i", "we"):
        return None
    size = words.at("should", row, subject.size)
    predicate = wished(row[subject.size + size :], words) if size else None
    if predicate is None:
        return None
    if row[subject.size].fold in PAST_BE and predicate.kind == "act":
        predicate = predicate._replace(tense="past")  # "You were supposed to pick her up" tells that it was not done
    if row[subject.size].fold in ("could", "might") and predicate.tense != "past" and size < 2:
        return None
    duty, modal = row[subject.size : subject.size + size], row[subject.size].fold
    missed = predicate._replace(negated=not predicate.negated, absolute=True, said=None)
    grow_up = words.opens("grow_up", f"{predicate.text} ")
    pressing = _pressing(predicate, modal, reading, must=size > 1 or modal == "must")
    if not grow_up and not is_complaint(missed, words, reading.odds + pressing):
        return None
    is_state = predicate.kind == "being" and not predicate.negated and not _was_missing(predicate, words)
    if grow_up or is_empty(missed, words) or is_state:
        return Complaint.unseen("should", row, LABEL, subject=subject)
    if predicate.tense == "past":
        found = judged(reading, subject, missed, sure=True)
        return found.without(duty, DUTY) if found is not None else None
    return _stopped(reading, subject, predicate, duty) or _wanted(reading, subject, predicate, duty)


def _was_missing(wanted: Predicate, words: BlameWords) -> bool:
    """Whether it says where somebody was not: "You should have been at his recital"."""
    place = [token.fold for token in wanted.rest]
    return wanted.tense == "past" and place != ["there"] and place[:1] != [] and place[0] in words.of("opens_place")


def _stopped(reading: Reading, subject: Subject, wanted: Predicate, duty: Sequence[Token]) -> Complaint | None:
    """As in "You need to stop vaping in the stairwell", which says that somebody does; "stop smoking" may care."""
    words = reading.words
    told = done_by(wanted.rest) if wanted.verb in words.of("stops") and not wanted.negated else None
    if told is None or not told.rest or told.kind == "being":
        return None
    found = judged(reading, subject, told, sure=reading.odds >= _STOPPED)
    if found is None or found.honesty not in ("seen", "impression"):
        return None
    return found.without(duty, DUTY)._replace(form="should")


def _wanted(reading: Reading, subject: Subject, wanted: Predicate, duty: Sequence[Token]) -> Complaint:
    """The wish that a demand is, and what it says is not done."""
    told, loaded, other = without_tail(wanted, reading.words)
    wanted = wanted if other and other[0].fold == "not" else told  # "before the exam, not after"
    missed = wanted._replace(negated=not wanted.negated, absolute=True, said=None)
    gone = ((tuple(duty), *DUTY), *([(loaded, *LOADED)] if loaded else []), *([(other, *ASIDE)] if other else []))
    clause = _wish(subject, wanted, reading)
    return Complaint("should", "seen", subject, missed, missed.text, gone, "wish", clause)


def _pressing(predicate: Predicate, modal: str, reading: Reading, *, must: bool) -> float:
    """Log odds by which it is more of a complaint than "you should"."""
    too_late = predicate.tense == "past"
    if too_late and modal not in ("could", "might") and predicate.verb not in reading.words.of("marvelled"):
        return _TOO_LATE
    return _PRESSED if must or too_late else 0


def _wish(subject: Subject, predicate: Predicate, reading: Reading) -> str:
    """As it follows "I'd like": "him not to smoke inside"."""
    to = "not to" if predicate.negated else "to"
    rest = written(predicate.rest, reading.lexicon) if predicate.rest else ""
    return f"{_object(subject)} {to} {predicate.verb} {rest}".rstrip()


def _object(subject: Subject) -> str:
    return {"he": "him", "she": "her", "they": "them"}.get(subject.text, subject.text)


def stop(reading: Reading) -> Complaint | None:
    """Form 24: "Quit nagging me", "Don't walk away from me"; "Grow up" tells nothing that happened."""
    row, words = reading.row, reading.words
    if words.opens("grow_up", f"{reading.folded(12)} "):
        return Complaint.unseen("imperative", row, LABEL)
    if len(row) > 3 and row[0].fold in ("will", "would", "can", "could") and row[1].fold == "you":
        row = row[2:]  # "will you stop humming"
    asked = words.at("politely", row)
    row = row[asked:]
    if len(row) > 1 and row[0].fold in ("stop", "quit"):
        is_bare = bool(asked) or len(row) == _BARE
        doing = (row[1], *clear(row[2:], words).row)  # "every time I speak" is "when I speak"
        told = done_by(doing) if not is_bare or reading.odds >= _STOPPED_BARE else None
        if told is not None and told.kind == "being" and is_label(told, words):
            return Complaint.unseen("imperative", row, LABEL)
        found = judged(reading, YOU, told, sure=reading.odds >= _STOPPED) if told is not None else None
        return found.without(row[:1], DUTY) if found is not None else None
    forbidden = _forbidden(row)
    told = predicate_of(row[forbidden:], YOU, words) if forbidden and reading.odds >= _FORBIDDEN else None
    found = judged(reading, YOU, told) if told is not None else None
    return found.without(row[:forbidden], DUTY) if found is not None else None


def _forbidden(row: Sequence[Token]) -> int:
    """How many words open an order not to do something: "don't", "don't you ever", "never"."""
    said = [token.fold for token in row[:4]]
    if len(row) <= _AN_ORDER:
        return 0
    if said[0] == "never" and past_base(said[1]) is None and not (said[1] == "get" and is_participle(said[2])):
        return 1
    if said[:2] != ["do", "not"]:
        return 0
    return 2 + (said[2] == "you") + (said[2:4] == ["you", "dare"])


_AN_ORDER = 3  # words
_PRESSED = 0.75  # log odds by which "you had better" or "must" is more of a complaint than "should"
_TOO_LATE = 2.25  # and "you should have"
_STOPPED, _FORBIDDEN = -1.5, 0.5  # log odds: "stop" says that it is done already, "don't" need not
_BARE, _STOPPED_BARE = 2, 0.0  # words, and the log odds of "stop humming": "stop worrying" and "please stop" are kind
