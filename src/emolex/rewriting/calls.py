"""Names that somebody is called by, before, between or behind the words of a sentence: "Femi, ...", "you clown"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..text import verb_table
from .tokens import Token
from .verb_forms import is_finite
from .wordlists import BlameWords


def called(row: Sequence[Token], blame: BlameWords) -> int:
    """How many words before a comma call somebody: "Femi, ...", "Mr Lim, ..."."""
    for size in range(1, min(_LONGEST_CALL, len(row) - 1) + 1):
        if "," in row[size].before:
            return size if is_call(row[:size], blame) else 0
    if len(row) > 2 and row[1].fold == "you" and row[0].before.strip(" ,!") == "" and _is_called_before_you(row, blame):
        return 1
    return 0


def _is_called_before_you(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether a first word calls the one spoken to, without a comma: "Declan you're late", "dad u forgot"."""
    if blame.at("callings", row) == 1:
        return True
    first = row[0]
    if first.fold in blame.of("no_names") or first.fold in blame.of("no_names_called"):
        return False
    return first.text[:1].isupper() and not verb_table().readings(first.fold) and is_call(row[:1], blame)


def is_call(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether words are a name or a title that somebody is called by."""
    if blame.at("callings", row) == len(row):
        return True
    capital = all(token.text[:1].isupper() for token in row)
    if capital and len(row) > 1 and row[0].fold in blame.of("titles"):
        return True
    return capital and not any(
        token.fold in verb_table() or token.fold in blame.of("no_callings") or blame.at("fronted", row) for token in row
    )


_LONGEST_CALL = 3


def is_named(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether what closes a sentence is a name that is called: "..., Daniel"."""
    return len(row) > 0 and row[-1].text[:1].isupper() and row[-1].text != "I" and is_call(row[-1:], blame)


def without_calls(row: list[Token], blame: BlameWords) -> list[Token]:
    """Takes out a name that somebody is called by between commas: "lock the gate, Priya, and this morning ..."."""
    commas = [at for at, token in enumerate(row) if at and "," in token.before]
    for first, last in reversed(list(pairwise(commas))):
        if last - first <= _A_CALL and _is_called_between(row, first, last, blame):
            row = [*row[:first], *row[last:]]
    return row


_A_CALL, _AFTER_CALL = 2, 9  # words between commas, and how many behind them are looked at


def _is_called_between(row: Sequence[Token], first: int, last: int, blame: BlameWords) -> bool:
    """Whether words between commas call somebody, and are none of a list: "(you asked Jo), Priya, and Tom"."""
    if is_name_calling(row[first:last], blame):
        return True
    after = row[last + 1 : last + 1 + _AFTER_CALL]
    joined = row[last].fold in ("and", "or") and not any(is_finite(token.fold) for token in after[1:])
    known = blame.at("callings", row, first) == last - first
    listed = (_is_name(row[first - 1]) and not known) or _is_name(row[last])
    return is_call(row[first:last], blame) and not joined and not listed


def _is_name(token: Token) -> bool:
    """Whether a word has a capital, as a name has."""
    return token.text[:1].isupper() and token.text != "I"


def is_name_calling(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether somebody is called a name at the end: "the eejit", "you clown"."""
    size = len(row) - 1
    return size > 0 and row[0].fold in ("the", "you") and blame.at("label_nouns", row, 1) == size
