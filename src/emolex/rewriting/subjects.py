"""Who or what a sentence is about: a pronoun, a name, a role, a thing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import verb_table
from .grammar import DETERMINERS, DO, NOUN_DETERMINERS, PRONOUNS
from .tokens import Token, as_typed, small, spoken
from .verb_forms import is_agreeing, is_finite
from .wordlists import BlameWords, blame_words


class Subject(NamedTuple):
    """Who is spoken of.

    Attributes:
        text: As it is written after "when".
        person: "i", "you", "we", "they" (plural) or "he" (third person singular).
        size: How many tokens it takes.
    """

    text: str
    person: str
    size: int


YOU = Subject("you", "you", 0)
"""The one spoken to, where no word of the sentence is taken for them."""

OF_PRONOUN = {
    "me": Subject("I", "i", 0),
    "you": YOU,
    "him": Subject("he", "he", 0),
    "her": Subject("she", "he", 0),
    "them": Subject("they", "they", 0),
}
"""Who is meant by the object form of a pronoun."""

OF_POSSESSIVE = {
    "your": YOU,
    "his": Subject("he", "he", 0),
    "her": Subject("she", "he", 0),
    "their": Subject("they", "they", 0),
}
"""Whose something is."""

_THIRD = frozenset("he she it".split())
_OTHER_YOU = {"youse": "you", "yous": "you", "ye": "you", "yall": "you all", "ya": "you"}
_ALL_OF_YOU = 3  # words
_LONGEST_NOUN = 4


class Persons(NamedTuple):
    """The words that tell persons, as subjects.

    Attributes:
        phrases: Phrases for persons ("my boss").
        words: The lists of data/blame.
    """

    phrases: frozenset[str]
    words: BlameWords


@lru_cache(maxsize=8)
def persons_of(lexicon: Lexicon) -> Persons:
    """The persons that a lexicon knows."""
    words = lexicon.table("words")
    phrases = (phrase for name in ("person", "other") for phrase in words.get(name, ()) if " " in phrase)
    return Persons(frozenset(phrases), blame_words(lexicon))


def subject_of(row: Sequence[Token], persons: Persons) -> Subject | None:
    """The subject that a row of words opens with: a pronoun, "my boss", "the new neighbor", a name."""
    if not row:
        return None
    first = row[0].fold
    if first in ("anyone", "anybody"):
        return Subject("people", "they", 1)
    if (several := _several_of_you(row, persons.words)) is not None:
        return several
    if first in PRONOUNS:
        return Subject("I" if first == "i" else first, "he" if first in _THIRD else first, 1)
    if first in DETERMINERS:
        return _noun_subject(row, persons)
    return _role(row, persons) or _name(row, persons.words)


def _role(row: Sequence[Token], persons: Persons) -> Subject | None:
    """A person without "my" or "the", where a verb follows: "mum never asks", "landlord keeps the deposit"."""
    first = row[0].fold
    if len(row) == 1 or not _goes_on(row[1].fold, persons.words):
        return None
    if first in persons.words.of("kin_alone"):
        return Subject(row[0].text, "he", 1)
    role = next((f"{one} {first}" for one in ("the", "my") if f"{one} {first}" in persons.phrases), None)
    return Subject(role, "they" if is_plural(first, persons.words) else "he", 1) if role is not None else None


def _name(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """A name of one word or two, where a verb follows."""
    if row[0].fold in words.of("no_names") or row[0].fold in words.of("no_names_of_subjects"):
        return None
    for size in (1, 2):
        name = row[:size]
        capital = all(token.text[:1].isupper() for token in name)
        if len(row) <= size or not capital or any(token.fold in verb_table() for token in name):
            return None
        if _goes_on(row[size].fold, words):
            return Subject(" ".join(token.text for token in name), "he", size)
    return None


def _goes_on(word: str, words: BlameWords) -> bool:
    """Whether a word can follow a name or a role as its verb."""
    return word in words.of("after_name") or is_agreeing(word)


def someone_else(row: Sequence[Token], persons: Persons) -> Subject | None:
    """The subject, where it is another person than the speaker."""
    subject = subject_of(row, persons)
    return None if subject is None or subject.person in ("i", "we") or subject.text == "it" else subject


def _several_of_you(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """As in "you guys", "all of you", "youse"; "you people" is only "you", since the word has heat."""
    first = row[0].fold
    if first in _OTHER_YOU:
        return Subject(_OTHER_YOU[first], "you", 1)
    if spoken(row[:3]) in words.of("of_you") and len(row) > _ALL_OF_YOU:
        return Subject("you all", "you", _ALL_OF_YOU)
    if spoken(row[:3]) == "any of you" and len(row) > _ALL_OF_YOU:
        return Subject("you", "you", _ALL_OF_YOU)
    if first == "you" and len(row) > 1 and row[1].fold in words.of("you_several"):
        return Subject(f"you {row[1].fold}", "you", 2)
    return Subject("you", "you", 2) if spoken(row[:2]) == "you people" else None


def _noun_subject(row: Sequence[Token], persons: Persons) -> Subject | None:
    if [token.fold for token in row[1:2]] == ["own"]:  # "my own brother"
        found = _noun_subject((row[0], *row[2:]), persons)
        return found._replace(size=found.size + 1) if found is not None else None
    for size in (4, 3, 2):
        phrase = spoken(row[:size])
        if len(row) > size and phrase in persons.phrases:
            plural = is_plural(row[size - 1].fold, persons.words)
            again = row[size].fold in (("they",) if plural else ("he", "she"))  # "my son he never calls"
            return Subject(phrase, "they" if plural else "he", size + again)
    return None


def is_plural(noun: str, words: BlameWords) -> bool:
    """Whether a noun is of several: "tenants", "people"; "boss" is of one."""
    return noun in words.of("plurals") or (noun.endswith("s") and not noun.endswith(("ss", "us", "'s")))


def noun_phrase(row: Sequence[Token]) -> Subject | None:
    """A thing or another person before a verb: "the dishes were in the sink", "your mom called"."""
    if not row or row[0].fold not in NOUN_DETERMINERS:
        return None
    for size in range(2, min(_LONGEST_NOUN, len(row) - 1) + 1):
        verb = row[size].fold
        if row[size - 1].fold in PRONOUNS | NOUN_DETERMINERS:  # "this morning the dog was out"
            return None
        if verb in ("never", "always") and len(row) > size + 1 and is_agreeing(row[size + 1].fold):
            return Subject(small(as_typed(row[:size])), "he", size)
        if is_finite(verb):
            plural = verb in ("are", "were", "have", "do") or (
                row[size - 1].fold.endswith("s") and verb in DO | {"had", "did"}
            )
            return Subject(small(as_typed(row[:size])), "they" if plural else "he", size)
    return None
