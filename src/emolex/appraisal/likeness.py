"""Towards which families the words of a text lean, by a table learned from the lexicon's own sentences.

The table moves what cues speak for. It brings no feeling by itself and is never a reason.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping

from ..lexicon import Lexicon
from ..text import Page

_SCALE = 20  # of the table: one standard deviation
_KIN = (
    ("joy", "calm", "love", "appreciation", "interest", "confidence", "hope"),
    ("sadness", "hurt", "depletion"),
    ("fear", "stress"),
)
_SHARED = 0.5
"""Families that lie close share what speaks for them: each gives up half the logarithm of their number. Without it
anger and aversion, which stand alone, are hardly ever found."""

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")


def family_scores(pages: Iterable[Page], lexicon: Lexicon) -> Mapping[str, float]:
    """How far the words speak for each family, in standard deviations; empty where no word is in the table."""
    table = lexicon.word_table
    words = {word for page in pages for word in _WORD.findall(page.folded)}
    rows = [table.words[word] for word in sorted(words) if word in table.words]
    if not rows:
        return {}
    size = _SCALE * math.sqrt(len(rows))
    return {
        family: sum(column) / size - _given_up(family)
        for family, column in zip(table.families, zip(*rows, strict=True), strict=True)
    }


def _given_up(family: str) -> float:
    return next((_SHARED * math.log(len(kin)) for kin in _KIN if family in kin), 0.0)
