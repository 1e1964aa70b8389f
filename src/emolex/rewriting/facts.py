"""Facts of the speaker's, of a thing or of the time, told beside an act or come of it: "I was sitting right there"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..lexicon import Lexicon, Tense
from ..mentions import find_mentions
from ..text import read
from .complaints import Reading
from .grammar import BE, HAVE, PRONOUNS
from .kernel import kernel_text
from .known import how_it_is_known, is_pressing, is_verdict, without_tail
from .observing import fronted
from .predicates import Predicate, may_be_past, predicate_of
from .standing import came_of_it, is_seen_there, is_so, sensed, sight_of
from .subjects import OF_PRONOUN, Subject, is_plural, noun_phrase, subject_of
from .tokens import Token, as_typed, small, spoken
from .verb_forms import base_of, is_finite, is_participle
from .wordlists import BlameWords

_LONGEST = 14  # words of a fact
Told = tuple[Subject, Predicate]
"""Who or what, and what is said of them."""


class Fact(NamedTuple):
    """A fact, as a clause that can be joined to another.

    Attributes:
        clause: The clause.
        is_now: Whether it is so now.
        lasts: Whether it has come to be so, or has gone on until now: "it has been three weeks".
    """

    clause: str
    is_now: bool
    lasts: bool = False


def told_of(row: Sequence[Token], reading: Reading) -> Told | None:
    """Who or what a row of words is about and what it says of them; "I've sent it" stays a perfect."""
    row = _from_its_subject(row, reading)
    subject = _pointing(row) or _counted(row, reading.words) or subject_of(row, reading.persons) or noun_phrase(row)
    rest = row[subject.size :] if subject is not None else ()
    predicate = predicate_of(rest, subject, reading.words) if subject is not None else None
    if subject is None or predicate is None:
        return None
    return subject, without_tail(_perfect(rest, predicate), reading.words)[0]


def _from_its_subject(row: Sequence[Token], reading: Reading) -> Sequence[Token]:
    """A row without what leads on to it, its time at the end: "and this morning my bike was gone"."""
    leads = reading.words.of("leads_on") | {"but", "so"}
    while len(row) > 1 and (row[0].fold in leads or reading.words.at("guess_what", row)):
        row = row[reading.words.at("guess_what", row) or 1 :]
    front, rest = fronted(tuple(row), reading)
    if not front:
        return row
    first = front[0]._replace(text=small(front[0].text), before=" ")
    return (*rest, first, *front[1:])


def _pointing(row: Sequence[Token]) -> Subject | None:
    """What "that's four months" and "there were boxes in the hall" open with."""
    if len(row) < _POINTS or row[0].fold not in ("that", "there") or row[1].fold not in BE:
        return None
    return Subject(row[0].fold, "they" if row[1].fold in ("are", "were") else "he", 1)


_POINTS = 3  # words


def _counted(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """As in "two of the hens (were gone)", "half the cake (went)"."""
    if not row or not (row[0].fold in words.of("count_words") or row[0].fold.isdigit()):
        return None
    size = 1 + (len(row) > 1 and row[1].fold == "of")
    if len(row) > size and is_finite(row[size].fold):
        return Subject(row[0].text.lower(), "they", size)
    of_what = noun_phrase(row[size:]) or (OF_PRONOUN.get(row[size].fold) if len(row) > size else None)
    if of_what is None and not (size == 1 < len(row) and is_plural(row[1].fold, words)):  # "two pints (went)"
        return None
    size += of_what.size or 1 if of_what is not None else 1
    return Subject(small(as_typed(row[:size])), "they", size) if size < len(row) and is_finite(row[size].fold) else None


def _perfect(rest: Sequence[Token], predicate: Predicate) -> Predicate:
    """Keeps "has" and "had": "I've rung twice" reaches into the present, "I'd told you" comes before what was done."""
    after = predicate.rest
    if predicate.kind == "being" and after and after[0].fold == "been":
        return predicate._replace(kind="perfect", rest=after[1:])
    if rest[0].fold not in HAVE or predicate.kind != "act" or predicate.tense != "past":
        return predicate
    done = next((token for token in rest[1:3] if base_of(token.fold, ("participle",)) == predicate.verb), None)
    if done is None:
        return predicate
    tense: Tense = "past" if rest[0].fold == "had" else "present"
    return predicate._replace(kind="perfect", tense=tense, said=None if predicate.negated else done.text)


def as_past(predicate: Predicate) -> Predicate:
    """In the past, where the form of the verb may be past as well: "you put your fingers in your ears"."""
    return predicate._replace(tense="past") if may_be_past(predicate) else predicate


def fact_of(reading: Reading, *, leads: bool, joined: bool = False, over: bool = False) -> Fact | None:
    """What a statement tells of the speaker, a thing or the time, if it could be seen.

    Of another person it counts where it is joined to the act ("you left the gate open and my nan walked out"), has
    come of it, or tells how old or in what state they are. What the speaker is doing counts only where it leads ("I'm
    talking to you and you're scrolling"): behind an act it rather says what they will do ("I'm leaving"). Beside what
    is over, a form that may be past is one ("I put the wash on at eight").
    """
    if len(reading.row) > _LONGEST:
        return None
    reading = reading._replace(row=tuple(_from_its_subject(reading.row, reading)))
    stands = sight_of(reading) or sensed(reading)
    if stands is not None:
        return None if find_mentions(read(stands.clause), reading.lexicon) else Fact(*stands)
    told = told_of(reading.row, reading)
    if told is not None and over:
        told = told[0], as_past(told[1])
    if told is None or not _may_be_told(told, reading, leads=leads, joined=joined):
        return None
    known = happened(told, reading.words, leads=leads) or is_so(*told, reading.words)
    return as_fact(told, reading.words, reading.lexicon) if known else None


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
    return Fact(clause, predicate.tense == "present", _lasts(predicate))


def _lasts(predicate: Predicate) -> bool:
    return predicate.kind == "perfect" and predicate.tense == "present"


def _may_be_told(told: Told, reading: Reading, *, leads: bool, joined: bool) -> bool:
    """Whether it is about the speaker or a thing, or about what others did upon the act or what they are."""
    if _is_own_or_thing(told[0], reading) or _is_of_another(told, reading, joined=joined):
        return True
    return not leads and (came_of_it(*told, reading.words) or is_so(*told, reading.words))


def _is_own_or_thing(subject: Subject, reading: Reading) -> bool:
    """Whether it is about the speaker, a thing or the time, and not about another person."""
    if subject.person in ("i", "we") or subject.text == "it":
        return True
    is_compared_with = is_compared(subject, reading.words) or is_kin_of_yours(subject, reading)
    return subject_of(reading.row, reading.persons) is None and not is_compared_with


def is_compared(subject: Subject, words: BlameWords) -> bool:
    """Whether it is "the other teacher", whom somebody is compared with."""
    return not words.of("compared_with").isdisjoint(subject.text.split())


def is_kin_of_yours(subject: Subject, reading: Reading) -> bool:
    """Whether it is somebody who may be held up to the other: "your brother (wrote every week)"."""
    said = subject.text.split()
    return said[0] == "your" and f"my {said[-1]}" in reading.persons.phrases


def _is_of_another(told: Told, reading: Reading, *, joined: bool) -> bool:
    """Whether it is about a third person and joined to the act, or tells their age."""
    subject, predicate = told
    if subject.person not in ("he", "they") or predicate.verb == "do" or is_compared(subject, reading.words):
        return False
    return joined or is_age(predicate, reading.words)


def is_age(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells how old somebody is: "(he's) four", "(she's) eleven months old", "(he) turned six in March"."""
    said = [word for token in predicate.rest for word in token.fold.split("-")]
    numbers = [word for word in said if word not in words.of("before_age")]
    is_number = all(word.isdigit() or word in words.of("count_words") for word in numbers)
    return (predicate.kind == "being" and bool(numbers) and is_number) or words.opens("age_told", predicate.text)


def happened(told: Told, words: BlameWords, *, leads: bool = False) -> bool:
    """Whether it tells what happened, goes on or has gone by, and no habit, quality or plan."""
    subject, predicate = told
    if predicate.verb in words.of("mental") or words.opens("no_fact", predicate.text):
        return False
    if subject.text in ("it", "that", "there") and predicate.verb == "be":
        return _is_told_by_it(subject.text, predicate, words)
    if predicate.kind == "unable":
        return subject.person in ("i", "we") and _was_unable(predicate, words)
    if predicate.progressive and predicate.tense == "present":
        return _goes_on(told, leads=leads)
    if predicate.kind == "being":
        is_place = predicate.tense == "past" and _is_place_or_done(predicate.rest, words)
        return is_place or is_age(predicate, words) or (not leads and words.opens("state_told", predicate.text))
    if subject.person in ("i", "we") and predicate.tense == "present" and words.opens("own_habit", predicate.text):
        return True
    return predicate.kind == "perfect" or (predicate.kind == "act" and predicate.tense == "past")


def _is_told_by_it(word: str, predicate: Predicate, words: BlameWords) -> bool:
    """Whether "it is" tells a time, "that is" a span or a count, and "there is" what can be seen somewhere."""
    if word == "there":
        return is_seen_there(predicate.rest, words)
    said = spoken(predicate.rest)
    runs_on = any(token.fold == "its" for token in predicate.rest)  # "its thursday its bin day"
    counts = word == "that" and words.opens("count_told", said)
    is_time = words.opens("time_told", said) or _is_hour(predicate.rest)
    return not predicate.negated and not runs_on and (counts or is_time)


def _is_hour(rest: Sequence[Token]) -> bool:
    """Whether nothing but figures stands there, as in "it's 8.40 (now)"."""
    figures = rest[:-1] if rest and rest[-1].fold in ("now", "already") else rest
    return bool(figures) and all(token.fold.isdigit() for token in figures)


def lies_somewhere(told: Told, words: BlameWords) -> bool:
    """Whether a thing is said to be somewhere: "my leeks are under water"."""
    subject, predicate = told
    here = predicate.kind == "being" and bool(predicate.rest) and predicate.rest[0].fold in words.of("opens_place")
    return here and not predicate.negated and subject.text.lower().split()[0] not in PRONOUNS


def _was_unable(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells what did not work: "I couldn't find my keys"; "I couldn't believe it" tells of the mind."""
    return predicate.negated and (predicate.tense == "past" or words.opens("own_cannot", predicate.text))


def _is_place_or_done(rest: Sequence[Token], words: BlameWords) -> bool:
    """As in "(I was) at the door", "(the plates were) left on the table"."""
    return bool(rest) and (rest[0].fold in words.of("opens_place") or is_participle(rest[0].fold))


def _goes_on(told: Told, *, leads: bool) -> bool:
    """Whether a thing is doing something, or the speaker before the act; "it's annoying" is a judgment."""
    subject, predicate = told
    if subject.person in ("i", "we", "you"):
        if predicate.negated:  # "I'm not speaking to you" is no fact of that time
            return False
        often = any(token.fold == "every" for token in predicate.rest)  # "I'm on a call with a client every Monday"
        return (leads or often) and subject.person != "you"
    return subject.text != "it" or bool(predicate.rest)
