"""Facts of the speaker's, of a thing or of the time, told beside an act or come of it: "I was sitting right there"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..lexicon import Lexicon
from ..mentions import find_mentions
from ..text import read
from .complaints import Reading
from .grammar import HAVE
from .kernel import kernel_text
from .known import how_it_is_known, is_pressing, is_verdict, without_tail
from .predicates import Predicate, predicate_of
from .subjects import Subject, noun_phrase, subject_of
from .tokens import Token, spoken
from .verb_forms import base_of, is_participle
from .wordlists import BlameWords

_LONGEST = 14  # words of a fact
Told = tuple[Subject, Predicate]
"""Who or what, and what is said of them."""


class Fact(NamedTuple):
    """A fact, as a clause that can be joined to another, and whether it is so now."""

    clause: str
    is_now: bool


def told_of(row: Sequence[Token], reading: Reading) -> Told | None:
    """Who or what a row of words is about and what it says of them; "I've sent it" stays a perfect."""
    subject = subject_of(row, reading.persons) or noun_phrase(row)
    rest = row[subject.size :] if subject is not None else ()
    predicate = predicate_of(rest, subject, reading.words) if subject is not None else None
    if subject is None or predicate is None:
        return None
    return subject, without_tail(_perfect(rest, predicate), reading.words)[0]


def _perfect(rest: Sequence[Token], predicate: Predicate) -> Predicate:
    """Keeps "has" and "have": "it's been three weeks" and "I've rung twice" reach into the present."""
    after = predicate.rest
    if predicate.kind == "being" and after and after[0].fold == "been":
        return predicate._replace(kind="perfect", rest=after[1:])
    has = rest[0].fold in HAVE - {"had"} and len(rest) > 1 and predicate.kind == "act"
    if has and predicate.tense == "past" and base_of(rest[1].fold, ("participle",)) == predicate.verb:
        return predicate._replace(kind="perfect", tense="present", said=None)
    return predicate


def fact_of(reading: Reading, *, leads: bool) -> Fact | None:
    """What a statement tells of the speaker, a thing or the time, if it could be seen.

    What the speaker is doing counts only where it leads ("I'm talking to you and you're scrolling"): behind an act it
    rather says what they will do ("I'm leaving").
    """
    told = told_of(reading.row, reading) if len(reading.row) <= _LONGEST else None
    if told is None or not _is_own_or_thing(told[0], reading) or not happened(told, reading.words, leads=leads):
        return None
    return as_fact(told, reading.words, reading.lexicon)


def as_fact(told: Told, words: BlameWords, lexicon: Lexicon) -> Fact | None:
    """A fact, unless it judges, presses, sums up, or names a feeling."""
    subject, predicate = told
    if predicate.absolute and not predicate.negated:
        return None
    bare = predicate.kind == "being" and not predicate.rest
    if bare or is_pressing(predicate, words) or is_verdict(predicate, words):
        return None
    if subject.person not in ("i", "we") and how_it_is_known(predicate, words) != "seen":
        return None
    clause = kernel_text(subject, predicate, lexicon)
    if find_mentions(read(clause), lexicon):
        return None
    return Fact(clause, predicate.tense == "present")


def _is_own_or_thing(subject: Subject, reading: Reading) -> bool:
    """Whether it is about the speaker, a thing or the time, and not about another person."""
    if subject.person in ("i", "we") or subject.text == "it":
        return True
    compared = not reading.words.of("compared_with").isdisjoint(subject.text.split())
    return subject_of(reading.row, reading.persons) is None and not compared


def happened(told: Told, words: BlameWords, *, leads: bool = False) -> bool:
    """Whether it tells what happened, goes on or has gone by, and no habit, quality or plan."""
    subject, predicate = told
    if predicate.verb in words.of("mental") or words.opens("no_fact", predicate.text):
        return False
    if subject.text == "it" and predicate.verb == "be":
        return words.opens("time_told", spoken(predicate.rest))
    if predicate.progressive and predicate.tense == "present":
        return _goes_on(told, leads=leads)
    if predicate.kind == "being":
        return predicate.tense == "past" and _is_place_or_done(predicate.rest, words)
    return predicate.kind == "perfect" or (predicate.kind == "act" and predicate.tense == "past")


def _is_place_or_done(rest: Sequence[Token], words: BlameWords) -> bool:
    """As in "(I was) at the door", "(the plates were) left on the table"."""
    return bool(rest) and (rest[0].fold in words.of("opens_place") or is_participle(rest[0].fold))


def _goes_on(told: Told, *, leads: bool) -> bool:
    """Whether a thing is doing something, or the speaker before the act; "it's annoying" is a judgment."""
    subject, predicate = told
    if subject.person in ("i", "we", "you"):
        return leads and subject.person != "you"
    return subject.text != "it" or bool(predicate.rest)
