"""What follows a verb in agreement with it: verbs that are joined to it, and "any" where it is denied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..text import verb_table
from .grammar import DENIED, DENIED_TOO, JOINS, NOUN_DETERMINERS, OBJECTS
from .tokens import Token, spoken
from .verb_forms import base_of, gerund_base, is_agreeing, is_participle, past_base
from .wordlists import BlameWords

Form = Literal["base", "third", "past"]
"""A form of a verb that agrees with a subject."""


def with_any(rest: Sequence[Token], words: BlameWords, *, turned: bool) -> list[Token]:
    """Puts "say nothing" as it is denied, "say anything"; in what was not denied before, "some milk" as "any milk"."""
    put = list(rest)
    clause = next((at for at, one in enumerate(put) if one.fold in words.of("opens_clause") | JOINS), len(put))
    for at, token in enumerate(put[:clause]):
        follows = put[at + 1].fold if at + 1 < len(put) else ""
        is_object = at == 0 or (at == 1 and put[0].fold in OBJECTS)
        if token.fold in DENIED and is_object:
            put[at] = _put(token, DENIED[token.fold])
        elif token.fold == "no" and follows == "more":
            put[at] = _put(token, "any")
        elif token.fold in DENIED_TOO and turned and follows != "of":
            put[at] = _put(token, DENIED_TOO[token.fold])
    return [
        token._replace(text=f"and {token.text}", before=" ") if _is_done_next(put, at, words) else token
        for at, token in enumerate(put)
        if not _is_denied_again(put, at, words)
    ]


def _is_done_next(row: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether an act follows one that was not done, as in "(you didn't say hi), went straight upstairs"."""
    if "," not in row[at].before or past_base(row[at].fold) is None:
        return False
    straight = spoken(row[at + 1 : at + 2]) in words.of("straight")  # "walked straight in"
    return straight or not is_participle(row[at].fold) or _has_object(row, at, words)


def _is_denied_again(row: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether "not" only repeats the denial, as in "(we haven't eaten there), not since you moved the telly"."""
    follows = row[at + 1].fold if at + 1 < len(row) else ""
    return row[at].fold == "not" and "," in row[at].before and follows in words.of("from_when")


def joined(rest: Sequence[Token], form: Form, words: BlameWords) -> list[Token]:
    """Puts "(he) sits there and shout at me" as "sits there and shouts at me", and -ing forms as the verb before."""
    put: list[Token] = []
    at, clause = 0, next((at for at, one in enumerate(rest) if one.fold in words.of("opens_clause")), len(rest))
    while at < len(rest):
        after_join = 0 < at < clause and rest[at - 1].fold in JOINS
        never = after_join and rest[at].fold in ("never", "not") and at + 1 < len(rest)
        base = _joined_base(rest, at + never, form, words) if after_join else None
        if base is None:
            put.append(rest[at])
        elif never:
            put += [_put(rest[at], _DO_NOT[form]), _put(rest[at + 1], base)]
        else:
            put.append(_put(rest[at], getattr(verb_table().forms(base), form)))
        at += 1 + (base is not None and never)
    return put


_DO_NOT: dict[Form, str] = {"base": "don't", "third": "doesn't", "past": "didn't"}


def _joined_base(rest: Sequence[Token], at: int, form: Form, words: BlameWords) -> str | None:
    """The verb at a place behind "and", where it has not the form of the verb before it."""
    word = rest[at].fold
    if base := gerund_base(word):
        earlier = any(gerund_base(token.fold) for token in rest[: at - 1])
        return None if earlier or word in words.of("things_in_ing") else base
    if form == "past" and base_of(word, ("past",)) is None and (base := base_of(word, ("participle",))):
        return base
    if form == "base" and is_agreeing(word) and _has_object(rest, at, words):
        return base_of(word, ("third",))  # "(somebody) borrows a bike and returns it", said of you
    typed = base_of(word, ("base",))
    return typed if form != "base" and typed is not None and _is_verb(rest, at, words) else None


def _is_verb(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether a word that may be a noun as well is a verb: it has an object, or "at" and the like follow."""
    if at + 1 == len(rest):
        return at > 1 and rest[at - 2].fold in words.of("particles") | {"there"}
    follows = rest[at + 1].fold
    return follows in words.of("after_joined_verb") or follows not in words.of("ends_object") | JOINS


def _has_object(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether a thing or a particle follows: "returns it", "walks off"."""
    follows = rest[at + 1].fold if at + 1 < len(rest) else ""
    return follows in NOUN_DETERMINERS | OBJECTS | words.of("particles") | {"there"}


def _put(token: Token, word: str) -> Token:
    return token._replace(text=word, fold=word)
