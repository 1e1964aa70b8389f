"""Naming what a pronoun means whose noun stands in a sentence that goes: "My coat smells. You wore it to the pub"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..lexicon import Lexicon
from ..text import Page, Stretch, verb_table
from .composing import Found
from .grammar import AUXILIARIES, BE, NOUN_DETERMINERS, PRONOUNS
from .harms import named_after
from .predicates import Predicate
from .reading import reading_of
from .subjects import is_plural, persons_of
from .tokens import Token, small, spoken
from .verb_forms import is_finite
from .wordlists import BlameWords, blame_words

_MEANT = {"it": False, "them": True}
"""Pronouns for a thing, and whether they stand for several."""
_LIKENS = frozenset("like as than".split())
_LONGEST_NOUN = 4  # words, with "my" or "the"


def named(page: Page, found: Found, lexicon: Lexicon) -> tuple[Found, Stretch | None]:
    """The complaint with its pronoun named, and the statement in which the noun stands; the same where none fits."""
    predicate = found.complaint.predicate
    before = max((one for one in found.others if one.start < found.stretch.start), default=None)
    if predicate is None or before is None or found.complaint.clause is not None:
        return found, None
    words = blame_words(lexicon)
    verdict = reading_of(page, before, words, lexicon)
    told = named_after(verdict.row, predicate, verdict)
    if told is predicate:
        told = _with_noun(predicate, verdict.row, lexicon)
    if told is predicate:
        return found, None
    return found._replace(complaint=found.complaint._replace(predicate=told)), before


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
        said_of_it = before in _LIKENS or (found and before in BE)
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
    is_person = spoken(noun) in people.phrases or noun[-1].fold in people.words.of("kin_alone")
    return _fits(noun, pronoun, people.words) and not (is_person and pronoun.fold == "it")


def _fits(noun: Sequence[Token], pronoun: Token, words: BlameWords) -> bool:
    """Whether both are of one thing, or both of several."""
    return is_plural(noun[-1].fold, words) is _MEANT[pronoun.fold]


def _in_place(noun: Sequence[Token]) -> tuple[Token, ...]:
    """A noun as it stands in the middle of a sentence."""
    first = noun[0]._replace(text=small(noun[0].text), before=" ")
    return (first, *noun[1:-1], noun[-1]._replace(after=""))
