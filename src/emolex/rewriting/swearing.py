"""Swear words that only add heat to what was seen: "your shitty boots", "sat on his arse", "fucked off home"."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import verb_table
from .grammar import AUXILIARIES, HAVE, JOINS, NOUN_DETERMINERS, POSSESSIVES, PRONOUNS
from .tokens import Token, spoken
from .verb_forms import bases, past_base
from .wordlists import BlameWords


def swearing_in(row: Sequence[Token], words: BlameWords) -> list[Token]:
    """The tokens of swear words that may go, since what was seen stays without them."""
    found: list[Token] = []
    for at in range(1, len(row) - 1):
        if _is_before_thing(row, at, words):
            found.append(row[at])
        elif (size := words.at("on_the_arse", row, at)) and _sits(row, at, words):
            found += row[at : at + size]
    return found


def _is_before_thing(row: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether a swear word stands before a thing: "the bastard door", "your shitty boots", not "the bastard left"."""
    if past_base(row[at + 1].fold) or row[at + 1].fold in AUXILIARIES | JOINS | words.of("ends_object"):
        return False
    bare = row[at].fold in words.of("swearing_of_things") and row[at - 1].fold in NOUN_DETERMINERS
    return bare or (row[at].fold in words.of("swearing_of_own_things") and row[at - 1].fold in POSSESSIVES)


def _sits(row: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether sitting or lying is told before a place: "sat (around) on your arse"."""
    before = row[max(0, at - _TO_SIT) : at]
    return any(not words.of("sits").isdisjoint(bases(token.fold)) for token in before)


_TO_SIT = 2  # words


def gone_plainly(row: Sequence[Token], words: BlameWords) -> list[Token]:
    """Puts "fucked off home" as "went home", and "fucked off without clearing it" as "left without clearing it"."""
    put: list[Token] = []
    at = 0
    while at < len(row):
        goes = _goes_off(row, at, words)
        put += [_put(row[at + place], word) for place, word in enumerate(goes)] or [row[at]]
        at += 2 if goes else 1
    return put


def _put(token: Token, word: str) -> Token:
    return token._replace(text=word, fold=word)


def _goes_off(row: Sequence[Token], at: int, words: BlameWords) -> list[str]:
    """The plain words for a coarse way to leave, in its form: "went", "left", or "went away" beside another "left"."""
    if at == 0 or words.of("goes_off").isdisjoint(bases(row[at].fold)) or spoken(row[at + 1 : at + 2]) != "off":
        return []
    before, follows = row[at - 1], row[at + 2].fold if at + 2 < len(row) else ""
    said_of = before.fold in PRONOUNS | JOINS | HAVE | words.of("absolutes") or before.text[:1].isupper()
    whither = follows in words.of("whither")
    if not said_of or (follows and not whither and follows not in words.of("tails") | words.of("after_leaving")):
        return []
    if whither:
        return [_form_of("go", row[at].fold, before.fold)]
    if any("leave" in bases(token.fold) for token in row):
        return [_form_of("go", row[at].fold, before.fold), "away"]
    return [_form_of("leave", row[at].fold, before.fold)]


def _form_of(base: str, said: str, before: str) -> str:
    """A verb in the form of the one that was said."""
    forms, slots = verb_table().forms(base), {reading.slot for reading in verb_table().readings(said)}
    if "past" in slots:
        return forms.participle if before in HAVE else forms.past
    return forms.third if "third" in slots else forms.ing if "ing" in slots else forms.base
