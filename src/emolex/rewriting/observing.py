"""What could be seen: from the sentence, else from the event that was told, else a slot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..lexicon import Lexicon, Tense
from ..text import Page, Stretch
from .complaints import Complaint, Frame, Honesty, Reading
from .grammar import PRONOUNS
from .impersonal import without_you
from .kernel import kernel_text
from .known import how_it_is_known, is_pressing, is_verdict
from .predicates import Predicate, predicate_of
from .reading import reading_of
from .statements import statements
from .subjects import YOU, Subject, noun_phrase, subject_of
from .tokens import Token, small, written
from .verb_forms import gerund_base, past_base
from .wordlists import BlameWords, blame_words

EventUse = Literal["none", "used", "unneeded", "refused", "pressing"]
"""What became of the event: not given, used, not needed, no event, or something that must not be worded."""

_MARKUP = re.compile(r"[<>\[\]{}*_#|\\~^=]")
_SEAM = re.compile(r" ?; ?|,? (?:and then|then|and|but|so) (?=(?:you|he|she|they|i|we)\b)")
_LONGEST_FRONT = 5


class Observation(NamedTuple):
    """An observation, or the slot for one.

    Attributes:
        text: A clause that can stand after "when".
        honesty: How much of an observation it is.
        tense: Its tense.
        provenance: "stated", or "placeholder" for the slot.
        predicate: What is said, where it was taken apart.
        event: What became of the event that was given.
        frame: How it goes into a sentence.
    """

    text: str
    honesty: Honesty
    tense: Tense
    provenance: Literal["stated", "placeholder"]
    predicate: Predicate | None = None
    event: EventUse = "none"
    frame: Frame = "when"


def observe(complaint: Complaint, event: Page | None, lexicon: Lexicon, *, impersonal: bool = False) -> Observation:
    """What could be seen: from the sentence, else from the event, else a slot.

    A reading of the other's mind is no observation, so that an event takes its place as well.
    """
    given = event is not None and bool(event.folded.strip())
    told = _told(event, complaint, lexicon) if event is not None and given else None
    use: EventUse = "none" if not given else told if isinstance(told, str) else "used"
    subject, predicate = complaint.subject, complaint.predicate
    if complaint.clause is not None or (predicate is not None and subject is not None):
        own = _own(complaint, lexicon, impersonal=impersonal)
        if complaint.honesty != "story" or not isinstance(told, Observation):
            needed = complaint.honesty == "story" or use in ("none", "pressing")
            return own._replace(event=use if needed else "unneeded")
    if isinstance(told, Observation):
        return told
    slot = lexicon.phrasing["rewrite"]["slot"]
    return Observation(slot, "missing", "present", "placeholder", event=use)


def _own(complaint: Complaint, lexicon: Lexicon, *, impersonal: bool) -> Observation:
    """What the sentence itself tells."""
    subject, predicate = complaint.subject, complaint.predicate
    text = complaint.clause
    if text is None and subject is not None and predicate is not None:
        if impersonal and complaint.honesty != "story":
            text = without_you(subject, predicate, blame_words(lexicon), lexicon)
        else:
            text = kernel_text(subject, predicate, lexicon)
    is_past = predicate is not None and predicate.tense == "past" and complaint.frame != "wish" and not complaint.now
    tense: Tense = "past" if is_past else "present"
    asked = predicate if complaint.frame != "that" else None
    return Observation(text or "", complaint.honesty, tense, "stated", asked, frame=complaint.frame)


def _told(event: Page, complaint: Complaint, lexicon: Lexicon) -> Observation | Literal["refused", "pressing"]:
    """The first whole clause of an event that tells what happened, in its own words."""
    if _MARKUP.search(event.plain):
        return "refused"
    blame = blame_words(lexicon)
    found: list[Observation] = []
    for piece in _pieces(event, lexicon):
        told = _clause(reading_of(event, piece, blame, lexicon), complaint)
        if told == "pressing":
            return "pressing"
        if isinstance(told, Observation):
            found.append(told)
    return found[0] if found else "refused"


def _pieces(event: Page, lexicon: Lexicon) -> list[Stretch]:
    """The statements of an event, also those that only a semicolon or "and then" holds together."""
    pieces = []
    for stretch in statements(event, lexicon):
        start = stretch.start
        for seam in _SEAM.finditer(event.folded, stretch.start, stretch.end):
            pieces.append(Stretch(start, seam.start()))
            start = seam.end()
        pieces.append(Stretch(start, stretch.end))
    return pieces


def _clause(reading: Reading, complaint: Complaint) -> Observation | Literal["pressing"] | None:
    """What one clause tells; a verdict, a bare pronoun or "I don't know" tells nothing."""
    opened = bool(reading.row) and reading.row[0].fold in reading.words.of("event_openers")
    row = reading.row[1:] if opened else reading.row
    front, row = fronted(row, reading)
    subject, predicate = _parted(row, reading, complaint)
    if subject is None or predicate is None:
        return None
    if is_pressing(predicate._replace(absolute=True), reading.words):
        return "pressing"
    if is_verdict(predicate, reading.words) or _is_empty(predicate, reading.words):
        return None
    text = kernel_text(subject, predicate, reading.lexicon)
    if front:
        text = f"{text} {small(written(front, reading.lexicon))}"
    honesty = how_it_is_known(predicate, reading.words) if subject.person not in ("i", "we") else "seen"
    return Observation(text, honesty, predicate.tense, "stated", predicate, "used")


def _parted(row: Sequence[Token], reading: Reading, complaint: Complaint) -> tuple[Subject | None, Predicate | None]:
    """Who, and what is said of them; "the kids' toys were" is about the toys."""
    subject, rest = _subject(row, reading, complaint)
    predicate = predicate_of(rest, subject, reading.words) if subject is not None else None
    if predicate is None and (thing := noun_phrase(row)) is not None:
        return thing, predicate_of(row[thing.size :], thing, reading.words)
    return subject, predicate


def _is_empty(predicate: Predicate, words: BlameWords) -> bool:
    return words.opens("no_event", predicate.text) or (predicate.kind == "being" and not predicate.rest)


def fronted(row: tuple[Token, ...], reading: Reading) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """A time or place before the subject ("at dinner you rolled your eyes"), and the rest."""
    if not row or row[0].fold not in reading.words.of("fronted") or reading.words.at("not_fronted", row):
        return (), row
    sizes = range(1, min(_LONGEST_FRONT, len(row) - 2) + 1)
    for size in sizes:
        subject = subject_of(row[size:], reading.persons)
        if subject is not None and (row[size].fold in PRONOUNS or subject.size > 1):
            return row[:size], row[size:]
    ends = [size for size in sizes if row[size - 1].fold != "of"]
    whole = (size for size in ends if noun_phrase(row) is None and noun_phrase(row[size:]) is not None)
    size = next(whole, 0)
    return row[:size], row[size:]


def _subject(row: Sequence[Token], reading: Reading, complaint: Complaint) -> tuple[Subject | None, Sequence[Token]]:
    """Who did it, and what: named, some third person or thing, or whom the complaint is about ("cancelled plans")."""
    subject = subject_of(row, reading.persons) or noun_phrase(row)
    if subject is not None:
        return subject, row[subject.size :]
    about = complaint.subject or YOU
    if not row or (complaint.subject is None and complaint.form != "fault"):
        return None, row
    base = gerund_base(row[0].fold)
    if base is not None:
        keep = "keeps" if about.person == "he" else "keep"
        return about, (row[0]._replace(text=keep, fold=keep, end=row[0].start), *row)
    if past_base(row[0].fold) is not None or (row[0].fold == "did" and row[1:2] and row[1].fold == "not"):
        return about, row
    return None, row
