"""Towards which feelings the words of a text lean, by a table learned from the lexicon's own sentences.

The table moves what cues speak for, and brings everyday words where they are likely. It is never a reason.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page, tokens_of

_SHARPNESS = (
    1.0  # by which log odds become chances; more suits messages better, golden pairs worse (docs/benchmarks.md)
)
_GROUP = "group:"


class Leaning(NamedTuple):
    """How far the words of a text speak for feelings.

    Attributes:
        groups: By group of families, in log odds; "none" is that no feeling is told of.
        families: By family, in standard deviations.
        chances: By group, 0..1, together 1.
        known: The share of the words that the table knows, 0..1.
    """

    groups: Mapping[str, float]
    families: Mapping[str, float]
    chances: Mapping[str, float]
    known: float


NO_LEANING = Leaning({}, {}, {}, 0.0)
"""That of a text of which the table knows no word."""


def lean(pages: Iterable[Page], lexicon: Lexicon) -> Leaning:
    """Towards which groups and families the words of some pages lean; each distinct run of words counts once."""
    table = lexicon.word_table
    read = [list(tokens_of(page.folded, table.forms)) for page in pages]
    held = {run for tokens in read for run in table.held(tokens)}
    words = {token.text for tokens in read for token in tokens if token.text[0].isalpha()}
    if not held or not words:
        return NO_LEANING
    scores = table.scores(sorted(held))
    groups = {name.removeprefix(_GROUP): score for name, score in scores.items() if name.startswith(_GROUP)}
    families = {id_: scores[id_] for id_ in lexicon.families if id_ in scores}
    return Leaning(groups, families, _chances(groups), len(words & table.runs.keys()) / len(words))


def _chances(groups: Mapping[str, float]) -> dict[str, float]:
    powers = {name: math.exp(_SHARPNESS * score) for name, score in groups.items()}
    total = sum(powers.values())
    return {name: power / total for name, power in powers.items()}
