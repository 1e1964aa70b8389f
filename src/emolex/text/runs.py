"""Runs of one, two or three words, in plain forms: what tables of weights are looked up by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+|[?,]+")
_SHORTEST_PLURAL = 4  # letters


class Token(NamedTuple):
    """A word or mark in its plain form, and its place in the text."""

    text: str
    start: int
    end: int


def tokens_of(folded: str, forms: Mapping[str, str]) -> Iterator[Token]:
    """The words of a text in small letters, with its commas and question marks.

    Args:
        folded: The text.
        forms: Word as written -> its plain form ("was" -> "be"). Of other words a plural s is dropped, and every number
            is "#".
    """
    for found in _TOKEN.finditer(folded):
        yield Token(_plain(found.group(), forms), found.start(), found.end())


def _plain(word: str, forms: Mapping[str, str]) -> str:
    if word in forms:
        return forms[word]
    if not word[0].isalpha():
        return "#" if word.isdigit() else word[0]
    is_plural = len(word) >= _SHORTEST_PLURAL and word.endswith("s") and not word.endswith(("ss", "'s"))
    return word[:-1] if is_plural else word


def runs_of(tokens: Sequence[Token], longest: int) -> Iterator[tuple[str, int, int]]:
    """Every run of up to ``longest`` tokens, with the numbers of its first token and of the one past its last."""
    texts = [token.text for token in tokens]
    for length in range(1, longest + 1):
        for first, run in enumerate(rows_of(texts, length)):
            yield run, first, first + length


def rows_of(words: Sequence[str], length: int) -> Iterator[str]:
    """Every run of so many words, in order."""
    return map(" ".join, zip(*(words[first:] for first in range(length)), strict=False))
