"""What is called an outrage, where the act is told: "It's so rude that you left", "How selfish of you to take both"."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import LABEL, Complaint, Reading
from .disguises import clause_of
from .infinitives import done_by, wished
from .known import past
from .plain import judged
from .subjects import OF_PRONOUN, YOU
from .tokens import Token
from .wordlists import BlameWords


def outrage(reading: Reading) -> Complaint | None:
    """Form 42 with an act: "It's so rude that you left early", "How selfish of you to take both"."""
    row, words = reading.row, reading.words
    if (shame := words.at("shame_on", row)) and reading.odds >= 0:
        return _for_shame(reading, shame)
    size = _called_outrageous(row, words)
    if not size or reading.odds < _OUTRAGE:
        return None
    rest = row[size:]
    of_whom = rest[0].fold == "of" if rest else False
    found = _of_somebody(reading, size) if of_whom else clause_of(reading, rest[words.at("how_you", rest) :])
    return _called(found, row[:size])


_OUTRAGE = -1.0  # log odds


def _called_outrageous(row: Sequence[Token], words: BlameWords) -> int:
    """How many words call something outrageous: "it's so rude", "how cruel", "it hurts"."""
    start = words.at("it_is_called", row)
    at = past(row, words, "degree", start=start)
    size = words.at("outrageous", row, at) if start else 0
    return words.at("it_hurts", row) or (at + size if size else 0)


def _for_shame(reading: Reading, size: int) -> Complaint | None:
    """As in "Shame on you for laughing at him", "The cheek of you, eating my lunch"."""
    told = done_by(reading.row[size:], tense="past")
    found = judged(reading, YOU, told, sure=True) if told is not None else None
    return _called(found, reading.row[:size])


def _called(found: Complaint | None, verdict: Sequence[Token]) -> Complaint | None:
    """The act without what it is called, where one is told."""
    told = found is not None and found.honesty != "missing"
    return found.without(verdict, LABEL)._replace(known=True) if found is not None and told else None


def _of_somebody(reading: Reading, at: int) -> Complaint | None:
    """What "(it was rude) of him to leave" tells that somebody did; "of" stands at a place."""
    row, words = reading.row, reading.words
    subject = OF_PRONOUN.get(row[at + 1].fold) if len(row) > at + _OF_HIM_TO else None
    told = wished(row[at + _OF_HIM_TO :], words) if subject is not None and row[at + 2].fold == "to" else None
    if subject is None or subject.person == "i" or told is None:
        return None
    is_past = row[0].fold not in ("it", "that", "this") or row[1].fold != "is"
    told = told._replace(tense="past" if is_past else told.tense, said=None)
    return judged(reading, subject, told, sure=True)


_OF_HIM_TO = 3  # words
