"""What an act is wrapped in: "managed to forget" is "forgot", "had the nerve to ask" is "asked"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..text import verb_table
from .grammar import JOINS
from .predicates import Predicate, may_be_past
from .tokens import Token, spoken
from .verb_forms import base_of, is_base, is_finite, past_base
from .wordlists import BlameWords


def unwrapped(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "managed to forget my birthday" as "forgot my birthday"."""
    return _inside("wraps_act", predicate, words) or predicate


def dared(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "had the nerve to ask" as "asked", and "didn't have the decency to tell me" as "didn't tell me"."""
    return _inside("lacks" if predicate.negated else "dares", predicate, words) or predicate


def in_one_time(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "let her take the blame and hid" in the past, and "left me on read and then ask" as "and then asked"."""
    if predicate.tense == "past" and not predicate.negated:
        return predicate._replace(rest=tuple(_asked_then(predicate.rest, at) for at in range(len(predicate.rest))))
    clause = next((at for at, token in enumerate(predicate.rest) if token.fold in words.of("opens_clause")), None)
    inner = [token.fold for token in predicate.rest[:clause]]
    joined = any(one in JOINS and past_base(two) for one, two in pairwise(inner))
    return predicate._replace(tense="past") if joined and may_be_past(predicate) else predicate


def _asked_then(rest: Sequence[Token], at: int) -> Token:
    """A verb behind "and then" in the past; "and then work (started)" is none."""
    token = rest[at]
    follows = rest[at + 1].fold if at + 1 < len(rest) else ""
    if at < _AND_THEN or spoken(rest[at - 2 : at]) != "and then" or not is_base(token.fold) or is_finite(follows):
        return token
    past = verb_table().forms(base_of(token.fold, ("base",)) or token.fold).past
    return token._replace(text=past, fold=past)


_AND_THEN = 2  # words


def _inside(name: str, predicate: Predicate, words: BlameWords) -> Predicate | None:
    """The act that follows one of some wrappings, in the time and with the denial of these."""
    if predicate.kind == "being" or predicate.progressive:
        return None
    verb = Token(predicate.verb, predicate.verb, 0, 0)
    size = words.at(name, (verb, *predicate.rest))
    act = predicate.rest[size - 1 :] if size else ()
    base = base_of(act[0].fold, ("base",)) if act else None
    if base in (None, "be", "have"):
        return None
    return predicate._replace(verb=base, rest=tuple(act[1:]), said=None)


def not_bothered(rest: Sequence[Token], at: int, words: BlameWords) -> tuple[int, str]:
    """How many words "(he) couldn't be bothered to" takes inside a clause, and what is said instead: "didn't"."""
    said = [token.fold for token in rest[at : at + _BOTHERED]]
    if len(said) < _BOTHERED or at == 0 or said[1:3] != ["not", "be"] or said[4] != "to":
        return 0, ""
    if said[0] not in ("could", "can") or said[3] not in words.of("bothered"):
        return 0, ""
    present = "doesn't" if rest[at - 1].fold in ("he", "she") else "don't"
    return _BOTHERED, "didn't" if said[0] == "could" else present


_BOTHERED = 5  # words
