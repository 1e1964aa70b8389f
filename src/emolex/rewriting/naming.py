"""Naming what a pronoun means whose noun stands in a sentence that goes: "My coat smells. You wore it to the pub"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lexicon import Lexicon
from ..text import Page, Stretch, verb_table
from .complaints import Reading
from .composing import Found
from .grammar import AUXILIARIES, BE, LIKENS, NOUN_DETERMINERS, PRONOUNS
from .harms import named_after
from .predicates import Predicate
from .reading import reading_of
from .subjects import Subject, is_plural, persons_of, subject_of
from .tokens import Token, as_typed, small, spoken
from .verb_forms import is_finite
from .wordlists import BlameWords, blame_words

_MEANT = {"it": False, "them": True}
"""Pronouns for a thing, and whether they stand for several."""
_PERSONS = frozenset("he she".split())
_LONGEST_NOUN = 4  # words, with "my" or "the"


def named(page: Page, found: Found, lexicon: Lexicon) -> tuple[Found, Stretch | None]:
    """The complaint with its pronouns named, and the statement in which the noun stands; the same where none fits."""
    predicate, who = found.complaint.predicate, found.complaint.subject
    before = [one for one in found.others if one.start < found.stretch.start]
    if predicate is None or not before or found.complaint.clause is not None:
        return found, None
    words = blame_words(lexicon)
    place = max(before, key=lambda one: one.start)
    verdict = reading_of(page, place, words, lexicon)
    told = named_after(verdict.row, predicate, verdict)
    if told is predicate:
        of_whom = verdict.row[1:] if who is not None and who.text in _PERSONS else verdict.row
        told = _with_noun(predicate, of_whom, lexicon)
    whom = _who(page, found, before, lexicon) if who is not None and who.text in _PERSONS else None
    if told is predicate and whom is None:
        return found, None
    return found._replace(complaint=found.complaint._replace(subject=whom or who, predicate=told)), place


def _who(page: Page, found: Found, before: Sequence[Stretch], lexicon: Lexicon) -> Subject | None:
    """Who "he" is, from the last statement before it that is not of the speaker."""
    words = blame_words(lexicon)
    for place in sorted(before, key=lambda one: -one.start)[:_LOOKED_AT]:
        reading = reading_of(page, place, words, lexicon)
        about = subject_of(reading.row, reading.persons)
        if found.complaint.subject is not None and (about is None or about.person not in ("i", "we")):
            return who_is_meant(found.complaint.subject, reading)
    return None


_LOOKED_AT = 2  # statements before


def who_is_meant(pronoun: Subject, before: Reading) -> Subject | None:
    """Who "he" or "she" is: the one person whom the statement before tells of, "Dad takes the router apart. He ..."."""
    row, words = before.row, before.words
    who = subject_of(row, before.persons) or _first_noun(row, words)
    if who is None or who.person != "he" or row[0].fold in PRONOUNS or before.asks:
        return None
    said = who.text.lower().replace("'s", "").split()
    other = words.of("who_is_he" if pronoun.text == "she" else "who_is_she")
    if said[-1] in other or said[0] in other or _names_another(row[who.size :], before):
        return None
    return who


def _first_noun(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """Somebody whom no list knows: "The deacon (keeps the cupboard keys)"."""
    noun = next(_nouns(row, words), ()) if row and row[0].fold in NOUN_DETERMINERS else ()
    return Subject(small(as_typed(noun)), "he", len(noun)) if noun and not is_plural(noun[-1].fold, words) else None


def _names_another(row: Sequence[Token], reading: Reading) -> bool:
    """Whether another person is told of as well: "(Mum) rang the landlord", "(Dad) asked Priya"."""
    words, people = reading.words, reading.persons.phrases
    named = any(token.text[:1].isupper() and token.text[:2] not in ("I", "I'") for token in row)
    kin = words.of("kin_alone") | words.of("who_is_he") | words.of("who_is_she")
    phrases = (spoken(row[at : at + size]) for at in range(len(row)) for size in (2, 3))
    return named or any(token.fold in kin for token in row) or any(phrase in people for phrase in phrases)


def _with_noun(predicate: Predicate, row: Sequence[Token], lexicon: Lexicon) -> Predicate:
    """What is told, with the one noun of the statement before it that fits in place of the pronoun."""
    words = blame_words(lexicon)
    at = _pronoun(predicate, words)
    fits = [noun for noun in _nouns(row, words) if at is not None and _can_be_meant(noun, predicate.rest[at], lexicon)]
    if at is None or len(fits) != 1:
        return predicate
    return predicate._replace(rest=(*predicate.rest[:at], *_in_place(fits[0]), *predicate.rest[at + 1 :]))


def _pronoun(predicate: Predicate, words: BlameWords) -> int | None:
    """Where the first pronoun for a thing stands, as the object of a verb of doing: "put it away"; not in "said it"."""
    rest = predicate.rest
    at = next((at for at, token in enumerate(rest) if token.fold in _MEANT), None)
    if at is None or predicate.kind == "being" or words.opens("it_is_no_thing", predicate.text):
        return None
    clause = any(token.fold in words.of("opens_clause") for token in rest[:at])
    meant_here = any(_fits(noun, rest[at], words) for noun in _nouns(rest[: max(0, at - 1)], words))
    after = rest[at + 1].fold if at + 1 < len(rest) else ""
    return None if clause or meant_here or after in AUXILIARIES | {"that"} else at


def _nouns(row: Sequence[Token], words: BlameWords) -> Iterator[Sequence[Token]]:
    """The nouns of a statement that have "my", "the" and the like before them, but for what something is said to be."""
    found = False
    for at, token in enumerate(row):
        before = row[at - 1].fold if at else ""
        said_of_it = before in LIKENS or (found and before in BE)
        if token.fold in NOUN_DETERMINERS and not said_of_it:
            end = _end_of_noun(row, at + 1, words)
            if 1 < end - at <= _LONGEST_NOUN:
                found = True
                yield row[at:end]


def _end_of_noun(row: Sequence[Token], start: int, words: BlameWords) -> int:
    """Where a noun ends: before a verb, a preposition, a comma."""
    ends = words.of("ends_object") | words.of("particles") | words.of("particles_before_only") | PRONOUNS | AUXILIARIES
    for at in range(start, len(row)):
        fold = row[at].fold
        is_verb = is_finite(fold) or (_is_third(fold) and at + 1 < len(row)) or fold == "gone"
        if (at > start and ("," in row[at].before or is_verb)) or fold in ends | NOUN_DETERMINERS or fold == "of":
            return at
    return len(row)


def _is_third(word: str) -> bool:
    """Whether a word may be a verb after "it": "looks"."""
    return any(reading.slot == "third" for reading in verb_table().readings(word))


def _can_be_meant(noun: Sequence[Token], pronoun: Token, lexicon: Lexicon) -> bool:
    """Whether a pronoun fits a noun in number, and "it" no person."""
    people = persons_of(lexicon)
    if people.words.of("no_named_things").intersection(token.fold for token in noun):
        return False
    by_noun = any(f"{one} {noun[-1].fold}" in people.phrases for one in ("my", "the"))
    is_person = by_noun or spoken(noun) in people.phrases or noun[-1].fold in people.words.of("kin_alone")
    return _fits(noun, pronoun, people.words) and not (is_person and pronoun.fold == "it")


def _fits(noun: Sequence[Token], pronoun: Token, words: BlameWords) -> bool:
    """Whether both are of one thing, or both of several."""
    return is_plural(noun[-1].fold, words) is _MEANT[pronoun.fold]


def _in_place(noun: Sequence[Token]) -> tuple[Token, ...]:
    """A noun as it stands in the middle of a sentence."""
    first = noun[0]._replace(text=small(noun[0].text), before=" ")
    return (first, *noun[1:-1], noun[-1]._replace(after=""))
