"""What could be seen: from the sentence, else from the event that was told, else a slot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..lexicon import Lexicon, Tense
from ..text import Page, sentences
from .forms import Complaint, complaint_of
from .kernel import Honesty, kernel_text, predicate_of
from .reading import reading_of
from .sentence import BlameWords, Token, blame_words, person_phrases, subject_of


class Observation(NamedTuple):
    """An observation, or the slot for one.

    Attributes:
        text: A clause that can stand after "when".
        honesty: How much of an observation it is.
        tense: Its tense.
        provenance: "stated", or "placeholder" for the slot.
    """

    text: str
    honesty: Honesty
    tense: Tense
    provenance: Literal["stated", "placeholder"]


def observe(complaint: Complaint, event: Page | None, lexicon: Lexicon) -> Observation:
    """What could be seen: from the sentence, else from the event, else a slot."""
    if complaint.predicate is not None and complaint.subject is not None:
        text = kernel_text(complaint.subject, complaint.predicate, lexicon)
        return Observation(text, complaint.honesty, complaint.predicate.tense, "stated")
    told = _told(event, complaint, lexicon) if event is not None else None
    if told is not None:
        return told
    return Observation(lexicon.phrasing["rewrite"]["slot"], "missing", "present", "placeholder")


def _told(event: Page, complaint: Complaint, lexicon: Lexicon) -> Observation | None:
    """The event in its own words, absolutes taken out; a label or a verdict is no event."""
    stretch = next(iter(sentences(event)), None)
    if stretch is None:
        return None
    blame = blame_words(lexicon)
    reading = reading_of(event, stretch, blame, lexicon)
    row = reading.row[1:] if reading.row and reading.row[0].fold in ("when", "that", "because", "if") else reading.row
    subject = subject_of(row, reading.persons)
    if subject is None:
        return _gerund(row, complaint, lexicon)
    found = complaint_of(reading._replace(row=tuple(row), asks=False))
    if found is not None and found.predicate is None:
        return None
    return _statement(row, lexicon, blame, reading.persons)


def _statement(
    row: Sequence[Token], lexicon: Lexicon, blame: BlameWords, persons: frozenset[str]
) -> Observation | None:
    subject = subject_of(row, persons)
    predicate = predicate_of(row[subject.size :], subject, blame) if subject is not None else None
    if subject is None or predicate is None:
        return None
    honesty: Honesty = "seen"
    return Observation(kernel_text(subject, predicate, lexicon), honesty, predicate.tense, "stated")


def _gerund(row: Sequence[Token], complaint: Complaint, lexicon: Lexicon) -> Observation | None:
    """An event without a subject, such as "cancelling plans": the subject is that of the complaint."""
    if not row or not row[0].fold.endswith("ing") or complaint.subject is None:
        return None
    as_habit = [Token("keep", "keep", row[0].start, row[0].end), *row]
    if complaint.subject.person == "he":
        as_habit[0] = as_habit[0]._replace(text="keeps", fold="keeps")
    blame = blame_words(lexicon)
    named = [Token(word, word, 0, 0) for word in complaint.subject.text.split()]
    return _statement([*named, *as_habit], lexicon, blame, person_phrases(lexicon))
