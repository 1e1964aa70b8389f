"""Whom a description of several words means: "your technicians", "the lads upstairs", "my brother and his wife"."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import verb_table
from .grammar import AUXILIARIES, BE, DETERMINERS, DO, HAVE, NOUN_DETERMINERS, PRONOUNS
from .subjects import Subject, is_plural
from .tokens import Token, as_typed, small
from .verb_forms import gerund_base, past_base
from .wordlists import BlameWords

_MOST_NOUNS, _MOST_NAMES = 3, 2  # words after a determiner, and of a name
_AGREE = BE | HAVE | DO | {"will"}
_CLOSED = PRONOUNS | AUXILIARIES | {"and", "or", "not", "never", "always"}


def described(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """The subject that a row opens with, where a verb follows that agrees with it."""
    for name in ("unnamed", "unnamed_several"):
        if size := words.at(name, row):
            size += _among_whom(row, size, words)
            return _before_verb(row, size, words, plural=name != "unnamed", common=True)
    if size := words.at("some_of", row):
        return _some_of(row, size, words)
    return _named(row, words)


def _among_whom(row: Sequence[Token], at: int, words: BlameWords) -> int:
    """How many words say among whom: "people (here)", "people (in this choir)"."""
    there = [token.fold for token in row[at : at + 2]]
    inside = len(there) > 1 and there[0] in words.of("sight_places") and there[1] in DETERMINERS
    return words.at("among_us", row, at) or (_IN_THE_CHOIR if inside else 0)


_IN_THE_CHOIR = 3  # words


def _some_of(row: Sequence[Token], of: int, words: BlameWords) -> Subject | None:
    """As in "two of your drivers", "one of my colleagues", "both my sisters"."""
    if of == len(row) or row[of].fold not in NOUN_DETERMINERS:
        return None
    plural = row[0].fold not in words.of("one_of")
    sizes = _sizes(row[of:], words)
    found = (_before_verb(row, of + size, words, plural=plural, common=True) for size in sizes)
    return next((one for one in found if one is not None), None)


def _named(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """A name or a noun with what stands before it, or two of them: "Dave and Karen", "that teacher"."""
    common = bool(row) and row[0].fold in NOUN_DETERMINERS
    for size in _sizes(row, words):
        seconds = _sizes(row[size + 1 :], words) if row[size].fold == "and" else range(0)
        ends = [(size + 1 + second, True) for second in seconds]
        if common or size > 1 or row[size].fold in words.of("where_people_are"):
            place = words.at("places_of_people", row, size) or _place(row, size, words)
            ends = [(size + place, is_plural(row[size - 1].fold, words)), *ends]
        found = (_before_verb(row, end, words, plural=plural, common=common) for end, plural in ends)
        if (first := next((one for one in found if one is not None), None)) is not None:
            return first
    return None


def _place(row: Sequence[Token], at: int, words: BlameWords) -> int:
    """How many words say where somebody is found: "from the garage", "at the desk", "on reception"."""
    if at >= len(row) or row[at].fold not in words.of("where_people_are"):
        return 0
    start = at + 1 + (at + 1 < len(row) and row[at + 1].fold in NOUN_DETERMINERS)
    nouns = [token.fold for token in row[start : start + _MOST_PLACE]]
    end = next((i for i, noun in enumerate(nouns) if i and _may_be_verb(row, start + i, words)), 0)
    return start + end - at if end and all(_describes(token, words) for token in row[start : start + end]) else 0


_MOST_PLACE = 4  # words of a place, and the verb behind it


def _may_be_verb(row: Sequence[Token], at: int, words: BlameWords) -> bool:
    follows = row[at + 1].fold if at + 1 < len(row) else ""
    return any(_is_verb(row[at].fold, follows, words, plural=plural) for plural in (True, False))


def _sizes(row: Sequence[Token], words: BlameWords) -> range:
    """How many words may describe or name somebody at the head of a row, the fewest first."""
    is_noun = bool(row) and row[0].fold in NOUN_DETERMINERS
    if not is_noun and not (row and _may_name(row[0], words)):
        return range(0)
    start, most = (2, 1 + _MOST_NOUNS) if is_noun else (1, _MOST_NAMES)
    end = start
    while end <= min(most, len(row) - 1) and (_describes if is_noun else _may_name)(row[end - 1], words):
        end += 1
    return range(start, end)


def _may_name(token: Token, words: BlameWords) -> bool:
    """Whether a word can be a name."""
    no_names = PRONOUNS | words.of("no_names") | words.of("no_names_of_subjects")
    return token.text[:1].isupper() and token.fold not in no_names


def _describes(token: Token, words: BlameWords) -> bool:
    """Whether a word can be part of a description: no pronoun, no auxiliary, nothing that joins."""
    return token.fold not in _CLOSED and token.fold not in words.of("ends_object")


def _before_verb(row: Sequence[Token], end: int, words: BlameWords, *, plural: bool, common: bool) -> Subject | None:
    """So many words as a subject, where what follows is a verb that agrees with them."""
    if end >= len(row) - 1 or any("," in token.before for token in row[1 : end + 1]):
        return None
    verb = row[end]
    if verb.text[:1].isupper() or not _is_verb(verb.fold, row[end + 1].fold, words, plural=plural):
        return None
    text = as_typed(row[:end])
    return Subject(small(text) if common else text, "they" if plural else "he", end)


def _is_verb(verb: str, after: str, words: BlameWords, *, plural: bool) -> bool:
    """Whether a verb stands there: one that agrees, or any behind "never" or "keeps"."""
    if verb in words.of("before_any_verb"):
        return bool(verb_table().readings(after)) or after in _AGREE
    if verb in ("keep", "keeps", "kept"):
        return gerund_base(after) is not None
    if verb in _AGREE or past_base(verb) is not None:
        return True
    slots = {reading.slot for reading in verb_table().readings(verb) if reading.base in verb_table()}
    return "past" in slots or ("base" if plural else "third") in slots
