"""What must be left alone: requests, facts, good I-statements, reported speech, sarcasm, grief, blame of oneself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from ..lexicon import Lexicon
from ..mentions import find_mentions
from ..text import Page
from .complaints import Reading
from .conditions import sets_limit
from .disguises import fed_up, loaded_frame
from .generals import nobody
from .known import is_label_noun, past
from .subjects import subject_of
from .tokens import spoken
from .wordlists import BlameWords

Verdict = Literal["open", "unchanged", "uncertain", "self"]

_ASKED = re.compile(r"(?:can|could|would|will) (?:you|we)\b(?! (?:not|quit|stop)\b)")
_STORY = re.compile(
    r"^the story i tell myself\b|\bmy [a-z ]{3,40} (?:gets|got) activated\b|\bit seem(?:s|ed) to me that\b|"
    r"\bmy impression that\b"
)
_DISGUISED = re.compile(
    r"\bi (?:feel|felt) (?:like|that|as if|as though) (?:you|he|she|they)\b|"
    r"\bi (?:feel|think) (?:you|he|she|they)(?:'re| |$)"
)
_WHAT_AM_I = re.compile(r"what (?:kind|sort) of \w{1,20} am i\b")
_QUOTED = re.compile(r'"[^"]*\s[^"]*\s[^"]*"')  # three words or more: one or two in quotes are irony
_SLOT = re.compile(r"\[[^\]]{1,80}\]")


def verdict(page: Page, reading: Reading, lexicon: Lexicon, *, beside: bool = False) -> Verdict:
    """Whether a statement may be rewritten at all ("open"), and what to do with it if not.

    Beside blame ("Talking to you is pointless") what the one spoken to said is their act: "You told me it was at two".
    """
    row, words = reading.row, reading.words
    folded, written = spoken(row), page.folded
    if not row or _is_left_alone(written, folded, words, told=beside and row[0].fold == "you"):
        return "unchanged"
    if any(phrase in written for phrase in words.of("sarcasm")) or words.opens("hint", f"{folded} "):
        return "uncertain"
    if _is_self_blame(reading, folded):
        return "self"
    if words.opens("invalidation", f"{folded} "):
        return "uncertain"
    if words.opens("praise", f"{folded} ") or _is_told(reading, folded):
        return "unchanged"
    kind = _is_apology(written, words) or _is_good_statement(page, written, reading, lexicon)
    # asked last: the forms behind it are tried once more for the complaint itself
    return "unchanged" if kind and not _is_framed(reading) else "open"


def is_grave(reading: Reading) -> bool:
    """Whether it speaks of death, war, illness, or of what may stand for harm done to somebody.

    What weighs like a complaint and far from harm may be said all the same: "You were on your phone at the hospital".
    """
    said = f" {spoken(reading.row)} "
    for idiom in reading.words.of("not_grave"):
        said = said.replace(f" {idiom} ", " ")
    if reading.words.holds("grave_always", said.strip()):
        return True
    blamed = reading.odds >= _PLAINLY_BLAMED and reading.harm <= _FAR_FROM_HARM
    return not blamed and reading.words.holds("grave", said.strip())


_PLAINLY_BLAMED, _FAR_FROM_HARM = 1.0, -1.5  # log odds


def _is_left_alone(written: str, folded: str, words: BlameWords, *, told: bool) -> bool:
    """Rewrites, quotations, reported speech, requests, boundaries, sayings, and "not always"."""
    if _QUOTED.search(written) or written.count('"') % 2 or _STORY.search(written) or _SLOT.search(written):
        return True
    if _is_request(written, words) or (_reported(words).match(written) and not told):
        return True
    limit = _bid(words).sub("", folded)
    if sets_limit(written) or words.opens("boundary", limit) or words.typed("not_always").search(folded):
        return True
    return any(folded.startswith(phrase) or written.startswith(phrase) for phrase in words.of("sayings"))


def _is_request(written: str, words: BlameWords) -> bool:
    """Whether it asks for something: "can you ...", "please"; "can you not ..." and "please stop ..." bid."""
    asks = _ASKED.match(written) is not None or words.typed("requests").match(written) is not None
    return asks and _bid(words).match(written) is None


@lru_cache(maxsize=8)
def _bid(words: BlameWords) -> re.Pattern[str]:
    """What stands before "stop shouting", and makes a bid of it: "please", "kindly"."""
    return re.compile(rf"(?:{words.either('politely')}) (?=(?:stop|quit) \w+ing\b)")


@lru_cache(maxsize=8)
def _reported(words: BlameWords) -> re.Pattern[str]:
    """What somebody is told to have said: "my sister always says that ..."."""
    return re.compile(
        rf"(?:he|she|they|you|my \w+|the \w+) (?:always |never )?(?:{words.either('speaks')}) (?:me |us |that |why |i )"
    )


def _is_apology(written: str, words: BlameWords) -> bool:
    return words.typed("apologies", not_after="not_apologies_after").search(written) is not None


def _is_framed(reading: Reading) -> bool:
    """Whether blame stands in the frame of a good statement, or an apology: "I get angry when you act like a child"."""
    return any(form(reading) is not None for form in (loaded_frame, fed_up, nobody))


def _is_self_blame(reading: Reading, folded: str) -> bool:
    """Blame of oneself: a name, a judgment, a fault; "I'm so scared", "I'm an only child" and "I'm lazy?" are none."""
    words = reading.words
    if reading.asks and folded.startswith("i "):
        return False
    if words.opens("own_fault", folded):
        return not words.of("good_outcomes").intersection(folded.split())
    if words.opens("self_blame", folded) or _WHAT_AM_I.match(folded):
        return True
    if not folded.startswith("i am ") or " not " in f" {folded} ":
        return False
    rest = tuple(token for token in reading.row[2:] if token.fold not in ("always", "just", "really"))
    at = past(rest, words, "degree")
    size = words.at("label_adjectives", rest, at)
    return (size > 0 and at + size == len(rest)) or is_label_noun(rest, words)


def _is_good_statement(page: Page, written: str, reading: Reading, lexicon: Lexicon) -> bool:
    """A feeling of one's own, named, with no judgment of the other person in it."""
    own = reading.words.typed("own_frames").search(written)
    if not own or _DISGUISED.search(written) or _is_about_other(reading):
        return False
    return any(mention.polarity == "stated" for mention in find_mentions(page, lexicon))


def _is_about_other(reading: Reading) -> bool:
    """Whether a sentence opens with somebody else, or asks."""
    subject = subject_of(reading.row, reading.persons)
    return (subject is not None and subject.person not in ("i", "we")) or reading.words.at("why", reading.row) > 0


def _is_told(reading: Reading, folded: str) -> bool:
    """Whether a sentence tells what somebody else, not the one spoken to, said of somebody."""
    subject = subject_of(reading.row, reading.persons)
    if reading.words.typed("hearsay").match(folded):
        return True
    if subject is None or subject.person not in ("he", "they") or "you" in subject.text.split():
        return False
    return reading.words.at("reports", reading.row, subject.size) > 0
