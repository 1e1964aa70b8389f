"""The act that somebody is said to have had the nerve to do: "You had the cheek to ask me for a lift"."""

from __future__ import annotations

from .complaints import LABEL, Complaint, Reading
from .plain import judged
from .predicates import predicate_of
from .subjects import someone_else
from .wrappings import dared


def had_the_nerve(reading: Reading) -> Complaint | None:
    """Form 7 with an act: "You have the nerve to ask", "She had the cheek to bring her ex"."""
    subject = someone_else(reading.row, reading.persons)
    told = predicate_of(reading.row[subject.size :], subject, reading.words) if subject is not None else None
    act = dared(told, reading.words) if told is not None else None
    if subject is None or act is None or act is told:
        return None
    found = judged(reading, subject, act, sure=True)
    return found.without(reading.row[: subject.size], LABEL) if found is not None else None
