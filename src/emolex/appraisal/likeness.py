"""Towards which feelings the words of a text lean, by a table learned from the lexicon's own sentences.

The table moves what cues speak for, and orders guesses where there is no cue. It is never a reason.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page

_DEVIATION = 10  # weights of the table that are one standard deviation
_WITHIN = 0.3  # how much a family counts beside its group: the table tells groups apart far better

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


class Leaning(NamedTuple):
    """How far the words of a text speak for feelings, in standard deviations.

    Attributes:
        groups: By group of families.
        families: By family, its group included.
        known: The share of the distinct words that the table knows, 0..1.
    """

    groups: Mapping[str, float]
    families: Mapping[str, float]
    known: float


def lean(pages: Iterable[Page], lexicon: Lexicon) -> Leaning:
    """Towards which groups and families the words of some pages lean; each distinct word counts once."""
    table = lexicon.word_table
    words = {word for page in pages for word in _WORD.findall(page.folded)}
    known = sorted(words & table.words.keys())
    if not known:
        return Leaning({}, {}, 0.0)
    size = _DEVIATION * math.sqrt(len(known))
    scores = [sum(column) / size for column in zip(*map(table.weights, known), strict=True)]
    groups = dict(zip(table.groups, scores, strict=False))
    own = dict(zip(table.families, scores[len(groups) :], strict=True))
    families = {id_: groups[lexicon.families[id_].group] + _WITHIN * score for id_, score in own.items()}
    return Leaning(groups, families, len(known) / len(words))
