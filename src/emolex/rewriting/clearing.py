"""Taking absolutes and heat out of what is said of somebody, and noting what they deny."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..text import verb_table
from .grammar import AUXILIARIES, POSSESSIVES, PRONOUNS
from .tokens import Token
from .verb_forms import base_of, gerund_base, past_base
from .wordlists import BlameWords

_JOINS = frozenset("and but then".split())
_SUBJECTS = PRONOUNS | POSSESSIVES | {"the"}
_BESIDE_AUXILIARIES = AUXILIARIES | {"still"}  # "you still haven't called"
_BEFORE_VERB = AUXILIARIES | {"not", "never", "always", "ever"}


class Cleared(NamedTuple):
    """A row of words without absolutes and heat.

    Attributes:
        row: The words that stay.
        removed: The words that went.
        absolute: Whether an absolute stood in it, other than "ever".
        negated: Whether it is denied.
        ever: Whether "ever" stood in it.
    """

    row: list[Token]
    removed: list[Token]
    absolute: bool
    negated: bool
    ever: bool


def clear(row: Sequence[Token], words: BlameWords) -> Cleared:
    """Takes out absolutes and heat, and notes negation; what an inner clause says is left as it is."""
    kept: list[Token] = []
    removed: list[Token] = []
    absolute = negated = ever = False
    at, inner = 0, _inner_clause(row, words)
    while at < len(row):
        fold, verb_seen = row[at].fold, _verb_seen(kept)
        size = _absolute(row, at, words) if at < inner else 0
        if size:
            absolute, ever = absolute or fold != "ever", ever or fold == "ever"
            negated = negated or fold in ("never", "not")
            if _opens_when(row, at, size):
                kept.append(row[at]._replace(text="when", fold="when", end=row[at].start, after=""))
        if at > inner and fold == "never" and (told := _denied_inside(row, at)):
            kept += told
            at += len(told)
        elif gone := size or _heat(row, at, words, verb_seen=verb_seen):
            removed += row[at : at + gone]
            at += gone
        elif fold == "not" and not verb_seen:
            negated = True
            at += 1
        elif verb_seen and (verb := _joined_denied(row, at, words)):
            kept += [row[at], *_denied(row[verb])]
            at = verb + 1
        elif verb_seen and _joins_nobody(row, at):
            kept += [row[at], *_denied(row[at + 1]), row[at + 2]._replace(text="anybody", fold="anybody")]
            at += 3
        else:
            kept.append(row[at])
            at += 1
    return Cleared(kept, removed, absolute, negated, ever)


def _absolute(row: Sequence[Token], at: int, words: BlameWords) -> int:
    """How many words at a place are an absolute; none behind "and", and none that somebody is quoted with."""
    joined = at > 0 and row[at - 1].fold in _JOINS
    size = 0 if joined or '"' in row[at].before else words.at("absolutes", row, at)
    return 0 if size and _is_counted(row, at, size, words) else size


def _is_counted(row: Sequence[Token], at: int, size: int, words: BlameWords) -> bool:
    """Whether it is told of which days "every day" is said: "every day this week"."""
    follows = row[at + size].fold if at + size < len(row) else ""
    return row[at].fold == "every" and row[at + size - 1].fold == "day" and follows in words.of("counts_days")


def _opens_when(row: Sequence[Token], at: int, size: int) -> bool:
    """Whether an absolute opens a clause, as in "every time I call"."""
    follows = row[at + size] if at + size < len(row) and "," not in row[at + size].before else None
    return row[at + size - 1].fold == "time" and follows is not None and follows.fold in _SUBJECTS


def _joined_denied(row: Sequence[Token], at: int, words: BlameWords) -> int:
    """Where the verb is, if "and never (even) went" stands at a place."""
    never = row[at].fold in _JOINS and at + 1 < len(row) and row[at + 1].fold == "never"
    verb = at + 2 + words.at("heat", row, at + 2)
    return verb if never and verb < len(row) and gerund_base(row[verb].fold) is None else 0


def _denied_inside(row: Sequence[Token], at: int) -> list[Token]:
    """What an inner clause never was, without "never": "a room I didn't sleep in", "a form you'd not sent"."""
    before, after = row[at - 1].fold, row[at + 1 : at + 2]
    if before in AUXILIARIES:
        return [row[at]._replace(text="not", fold="not")]
    if not after or before not in PRONOUNS or base_of(after[0].fold, ("past",)) is None:
        return []
    is_past = any(past_base(token.fold) for token in row[:at])  # "if you never read the book" may be of either time
    return _denied(after[0]) if is_past or base_of(after[0].fold, ("base",)) is None else _denied_now(after[0])


def _denied_now(verb: Token) -> list[Token]:
    """Words for "never read", said of what goes on: "don't read"."""
    return [verb._replace(text="don't", fold="don't"), verb._replace(before=" ")]


def _joins_nobody(row: Sequence[Token], at: int) -> bool:
    """Whether "and told nobody" stands at a place."""
    nobody = row[at].fold in _JOINS and at + 2 < len(row) and row[at + 2].fold in ("nobody", "noone")
    return nobody and base_of(row[at + 1].fold, ("past", "third", "base")) is not None


def _denied(verb: Token) -> list[Token]:
    """Words for "never went": "didn't go"."""
    base = base_of(verb.fold, ("past", "third", "base")) or verb.fold
    slots = {reading.slot for reading in verb_table().readings(verb.fold)}
    did = "didn't" if "past" in slots else "doesn't" if "third" in slots else "don't"
    return [verb._replace(text=did, fold=did), verb._replace(text=base, fold=base, before=" ")]


def _heat(row: Sequence[Token], at: int, words: BlameWords, *, verb_seen: bool) -> int:
    """How many words at a place are heat, or judge ("selfishly"); "seriously" is none after the verb."""
    before_verb = 0 if verb_seen else words.at("heat", row, at) or words.at("loaded_adverbs", row, at)
    return before_verb if is_given(row, at, words) else words.at("swearing", row, at) or before_verb


def is_given(row: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether a swear word belongs to the verb, as in "give a damn"."""
    return at > 1 and words.at("gives_a", row, at - 2) > 0


def _inner_clause(row: Sequence[Token], words: BlameWords) -> int:
    """Where a clause inside this one begins; the length of the row when there is none."""
    after_verb = False
    for at, token in enumerate(row):
        you_go_on = token.fold == "you" and at + 1 < len(row) and row[at + 1].fold in words.of("you_go_on")
        never = token.fold == "never" and "," in token.before  # "your friends' parties, never mine"
        if after_verb and (you_go_on or never or token.fold in words.of("opens_clause")):
            return at
        after_verb = after_verb or token.fold not in _BEFORE_VERB
    return len(row)


def _verb_seen(kept: Sequence[Token]) -> bool:
    """Whether a full verb stands before: then "not" belongs to something later."""
    return any(token.fold not in _BESIDE_AUXILIARIES for token in kept)
