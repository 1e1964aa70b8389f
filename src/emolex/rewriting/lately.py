"""What was last done long ago, what lies about, and what one had to put up with oneself."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import ABSOLUTE, QUESTION, Complaint, Reading
from .infinitives import wished
from .plain import act, judged
from .predicates import Predicate, predicate_of
from .sights import as_complaint, sight
from .subjects import Subject, subject_of
from .tokens import Token
from .verb_forms import base_of
from .wordlists import BlameWords

_LAST, _LAST_ASKED = 0.5, 1.0  # log odds of "it's been weeks since you last ..." and "when did you last ...?"
_LONGEST_SPAN = 7  # words before "since"
_LIES_ABOUT = 2.0  # log odds of "there's hair in the sink"
_BORNE = 1.75  # log odds of "I waited in for your engineer"


def since_last(reading: Reading) -> Complaint | None:
    """Forms 2 and 14: "It's been four months since you last cooked" tells that you haven't cooked for four months."""
    row = reading.row
    at = next((at for at, token in enumerate(row[: _LONGEST_SPAN + 1]) if token.fold == "since"), 0)
    who = subject_of(row[at + 1 :], reading.persons) if at and row[0].fold == "it" else None
    if who is None or who.person == "i" or row[1].fold not in ("is", "has") or reading.odds < _LAST:
        return None
    done = row[at + 1 + who.size :]
    if not done or done[0].fold != "last":
        return None
    span = row[3:at] if row[2].fold == "been" else row[2:at]
    told = _not_done(done[1:], span)
    return _of(reading, who, told, row[: at + 1]) if told is not None else None


def _not_done(done: Sequence[Token], span: Sequence[Token]) -> Predicate | None:
    """What "(you last) cooked" tells after "four months": "haven't cooked for four months"."""
    base = base_of(done[0].fold, ("past",)) if done and span else None
    if base is None:
        return None
    for_ = span[0]._replace(text="for", fold="for", end=span[0].start, before=" ", after="")
    return Predicate("perfect", base, "present", True, (*done[1:], for_, *span), False, ())


def when_last(reading: Reading) -> Complaint | None:
    """Form 23: "When did you last empty the bin?", "When was the last time you rang your mother?"."""
    row, words = reading.row, reading.words
    size = words.at("when_last", row)
    who = subject_of(row[size:], reading.persons) if size else None
    if who is None or who.person == "i" or reading.odds < _LAST_ASKED:
        return None
    told = _last_done(row[size + who.size :], who, words)
    return _of(reading, who, told._replace(negated=True), row[:size], asked=True) if told is not None else None


def _last_done(done: Sequence[Token], who: Subject, words: BlameWords) -> Predicate | None:
    """What "(did you) last empty the bin" or "(the last time you) emptied the bin" names."""
    pause = next((at for at in range(1, len(done)) if "," in done[at].before), len(done))
    done = done[:pause]
    if done and done[0].fold == "last":
        return wished(done[1:], words)
    told = predicate_of(done, who, words)
    return told._replace(tense="present", said=None) if told is not None and told.tense == "past" else None


def _of(
    reading: Reading, who: Subject, told: Predicate, gone: Sequence[Token], *, asked: bool = False
) -> Complaint | None:
    found = act(reading, who, told, sure=True) if who.person == "we" else judged(reading, who, told, sure=True)
    return found.without(gone, QUESTION if asked else ABSOLUTE) if found is not None else None


def lies_about(reading: Reading) -> Complaint | None:
    """Form 42: "There's always hair in the sink" names a sight."""
    seen = sight(reading) if reading.odds >= _LIES_ABOUT and not reading.asks else None
    return as_complaint(seen) if seen is not None else None


def borne(reading: Reading) -> Complaint | None:
    """Form 40: "I waited in for your engineer for five hours" tells what fell to oneself."""
    subject = subject_of(reading.row, reading.persons)
    if subject is None or subject.person not in ("i", "we") or reading.odds < _BORNE or reading.asks:
        return None
    told = predicate_of(reading.row[subject.size :], subject, reading.words)
    if told is None or told.negated or told.tense != "past" or told.verb not in reading.words.of("borne"):
        return None
    found = act(reading, subject, told, sure=True)
    return found._replace(form="borne") if found is not None else None
