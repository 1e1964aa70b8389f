"""The word table: how far single words speak for groups of families, and for families."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_ZERO = ord("O")
_GROUP = "group:"


class WordTable(NamedTuple):
    """Weights of words; made by ``scripts/make_word_table.py``.

    Attributes:
        groups: Ids of the groups, in the order of the weights.
        families: Ids of the families, whose weights come after those of the groups.
        words: Word -> its weights, a character each: "O" is 0, "P" is 1. Ten are one standard deviation of what the
            lexicon's own accounts say.
    """

    groups: Sequence[str]
    families: Sequence[str]
    words: Mapping[str, str]

    def weights(self, word: str) -> list[int]:
        """The weights of a word that the table holds."""
        return [ord(weight) - _ZERO for weight in self.words[word]]


def read_word_table(lines: Sequence[str]) -> WordTable:
    """Reads ``derived/word_table.tsv``: a head, then a row for each word."""
    (_, *columns), *rows = [line.split("\t") for line in lines]
    groups = [column.removeprefix(_GROUP) for column in columns if column.startswith(_GROUP)]
    words = {word: "".join(chr(_ZERO + int(weight)) for weight in weights) for word, *weights in rows}
    return WordTable(groups, columns[len(groups) :], words)
