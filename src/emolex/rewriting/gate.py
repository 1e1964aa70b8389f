"""What must be left alone: requests, facts, good I-statements, reported speech, sarcasm, grief, blame of oneself."""

from __future__ import annotations

import re
from typing import Literal

from ..lexicon import Lexicon
from ..mentions import find_mentions
from ..text import Page
from .complaints import Reading
from .disguises import fed_up, loaded_frame
from .generals import nobody
from .known import is_label_noun
from .sentence import BlameWords, spoken, subject_of

Verdict = Literal["open", "unchanged", "uncertain", "self"]

_REQUEST = re.compile(
    r"^(?:please\b|(?:can|could|would|will) (?:you|we)\b(?! (?:not|quit|stop)\b)|let's\b|lets\b|i would like\b|"
    r"i'd like\b|would you be willing\b|do you mind\b|would you mind\b|don't forget\b|can i\b|may i\b)"
)
_BOUNDARY = re.compile(
    r"^(?:no(?:$|[,.!])|stop$|please\b|kindly\b|"
    r"(?:the )?(?:next time|if|either|unless|one more|once more)\b.{1,120}"
    r"\b(?:i'll|i will|i'm|i am|we'll|we're|or|you're|and)\b|"
    r".{1,80}\bor (?:i'm|i am|i'll|i will|we're|we'll|get out|else|find|leave)\b)"
)
_APOLOGY = re.compile(
    r"(?<!say )(?<!says )(?<!said )(?<!saying )(?<!you're )(?<!you are )(?<!he's )(?<!she's )"
    r"\b(?:sorry|apologi[sz]ed? to you|my mistake|my fault|thank you|thanks for|i should have)\b"
)
_STORY = re.compile(
    r"^the story i tell myself\b|\bmy [a-z ]{3,40} (?:gets|got) activated\b|\bit seem(?:s|ed) to me that\b|"
    r"\bmy impression that\b"
)
_OWN_FRAME = re.compile(r"\b(?:i feel|i felt|i'm feeling|i am feeling|i get|i got|i was|i'm|i am|we feel|we felt)\b")
_DISGUISED = re.compile(
    r"\bi (?:feel|felt) (?:like|that|as if|as though) (?:you|he|she|they)\b|"
    r"\bi (?:feel|think) (?:you|he|she|they)(?:'re| |$)"
)
_REPORTED = re.compile(
    r"^(?:he|she|they|you|my \w+|the \w+) (?:always |never )?(?:said|says|told|tells|asked|asks|thinks|claims|claimed) "
    r"(?:me |us |that |why |i )"
)
_SELF = re.compile(
    r"^(?:i (?:always |never |can never |just |really )?"
    r"(?:(?:ruin|ruined|spoil|spoiled|wreck|wrecked|destroy|destroyed) (?:everything|it all|it|things|everyone)\b|"
    r"(?:mess|messed|screw|screwed) (?:everything|it all|it|things|this) up\b|"
    r"(?:mess|messed|screw|screwed) up(?:$| everything\b| it all\b| things\b| again\b)|"
    r"(?:fail|failed) (?:everyone|at everything|everything|my (?:family|kids|children|parents)|you all)\b)|"
    r"i keep (?:ruining|messing|screwing|failing|spoiling|wrecking) (?:everything|it all|things|up)\b|"
    r"i (?:always|never) (?:do|get) (?:everything|anything) (?:wrong|right)\b|i hate myself\b|"
    r"what (?:kind|sort) of \w{1,20} am i\b)"
)
_OWN_FAULT = re.compile(r"^(?:it is|it was|this is|that is|that was|this was) (?:all )?my (?:own )?fault\b")
_I_AM = re.compile(r"^i am (?:always |just |really |such )?")
_NOT_ALWAYS = re.compile(r"\bnot (?:always|everything|all|every|constantly|completely)\b")
_QUOTED = re.compile(r'"[^"]*\s[^"]*\s[^"]*"')  # three words or more: one or two in quotes are irony
_SLOT = re.compile(r"\[[^\]]{1,80}\]")

_LEFT_ALONE = (_STORY, _SLOT, _REPORTED, _REQUEST, _BOUNDARY)


def verdict(page: Page, reading: Reading, lexicon: Lexicon) -> Verdict:
    """Whether a statement may be rewritten at all ("open"), and what to do with it if not."""
    row, words = reading.row, reading.words
    folded, written = spoken(row), page.folded
    if not row or _is_left_alone(written, folded, words):
        return "unchanged"
    if any(phrase in written for phrase in words.of("sarcasm")) or words.opens("hint", f"{folded} "):
        return "uncertain"
    if _is_self_blame(reading, folded):
        return "self"
    if words.opens("invalidation", f"{folded} "):
        return "uncertain"
    if words.opens("praise", f"{folded} ") or _is_told(reading, folded):
        return "unchanged"
    if any(form(reading) is not None for form in (loaded_frame, fed_up, nobody)):
        return "open"
    if _APOLOGY.search(written) or _is_good_statement(page, written, reading, lexicon):
        return "unchanged"
    return "open"


def is_grave(reading: Reading) -> bool:
    """Whether it speaks of death, war, illness, or of what may stand for harm done to somebody."""
    said = f" {spoken(reading.row)} "
    for idiom in reading.words.of("not_grave"):
        said = said.replace(f" {idiom} ", " ")
    return reading.words.holds("grave", said.strip())


def _is_left_alone(written: str, folded: str, words: BlameWords) -> bool:
    """Rewrites, quotations, reported speech, requests, boundaries, sayings, and "not always"."""
    if (
        _QUOTED.search(written)
        or written.count('"') % 2
        or words.opens("boundary", folded)
        or any(pattern.search(written) for pattern in _LEFT_ALONE)
        or _NOT_ALWAYS.search(folded)
    ):
        return True
    return any(folded.startswith(phrase) or written.startswith(phrase) for phrase in words.of("sayings"))


def _is_self_blame(reading: Reading, folded: str) -> bool:
    """Blame of oneself: a name, a judgment, a fault; "I'm so scared" and "I'm an only child" are none."""
    words = reading.words
    if _OWN_FAULT.match(folded):
        return not words.of("good_outcomes").intersection(folded.split())
    if _SELF.match(folded):
        return True
    if not _I_AM.match(folded) or " not " in f" {folded} ":
        return False
    rest = tuple(token for token in reading.row[2:] if token.fold not in ("always", "just", "really"))
    at = 0
    while size := words.at("degree", rest, at):
        at += size
    judged = words.at("label_adjectives", rest, at) and at + words.at("label_adjectives", rest, at) == len(rest)
    return bool(judged) or is_label_noun(rest, words)


def _is_good_statement(page: Page, written: str, reading: Reading, lexicon: Lexicon) -> bool:
    """A feeling of one's own, named, with no judgment of the other person in it."""
    if not _OWN_FRAME.search(written) or _DISGUISED.search(written) or _is_about_other(reading):
        return False
    return any(mention.polarity == "stated" for mention in find_mentions(page, lexicon))


def _is_about_other(reading: Reading) -> bool:
    """Whether a sentence opens with somebody else, or asks."""
    subject = subject_of(reading.row, reading.persons)
    return (subject is not None and subject.person not in ("i", "we")) or reading.words.at("why", reading.row) > 0


def _is_told(reading: Reading, folded: str) -> bool:
    """Whether a sentence tells what somebody else, not the one spoken to, said of somebody."""
    subject = subject_of(reading.row, reading.persons)
    if folded.startswith(("according to", "apparently ", "people say", "rumour has", "word is")):
        return True
    if subject is None or subject.person not in ("he", "they") or "you" in subject.text.split():
        return False
    return reading.words.at("reports", reading.row, subject.size) > 0
