"""Questions for a time that say what is not done yet: "When are you going to fix the step?"."""

from __future__ import annotations

from .complaints import Complaint, Reading
from .infinitives import done_by, wished
from .plain import judged
from .predicates import Predicate
from .questions import asked
from .subjects import someone_else
from .tokens import Token, spoken
from .wordlists import BlameWords

_WHEN = 1.25  # log odds: "when will you come and see us?" may only ask


def when_will(reading: Reading) -> Complaint | None:
    """Form 23: "When will you hand back our deposit?" tells that it has not been handed back."""
    row = reading.row
    if len(row) < _A_QUESTION or row[0].fold != "when" or row[1].fold not in ("will", "are", "is"):
        return None
    subject = someone_else(row[2:], reading.persons)
    rest = row[2 + subject.size :] if subject is not None and reading.odds >= _WHEN else ()
    if row[1].fold != "will":
        rest = rest[2:] if spoken(rest[:2]) == "going to" else ()
    told = _not_yet(rest, reading.words) if rest else None
    found = judged(reading, subject, told, sure=True) if told is not None and subject is not None else None
    return asked(found, row[:2]) if found is not None and found.honesty == "seen" else None


_A_QUESTION = 5  # words


def _not_yet(rest: tuple[Token, ...], words: BlameWords) -> Predicate | None:
    """What "(will you) start locking up", "stop humming" and "fix the step" tell."""
    start = next((at for at in range(len(rest)) if not words.at("at_last", rest, at)), 0)
    told = wished(rest[start:], words)
    if told is None or told.negated or told.kind == "being" or told.verb in words.of("mental"):
        return None
    stops, starts = told.verb in words.of("stops"), told.verb in words.of("starts")
    if not stops and not starts:
        return told._replace(kind="perfect", negated=True, said=None) if told.rest else None
    done = done_by(told.rest)
    return done._replace(negated=starts) if done is not None and done.kind != "being" else None
