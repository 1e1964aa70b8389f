"""Guesses, where a person has told something and no cue knows it.

They are everyday words of the groups towards which the words lean, and they are marked as guesses.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..appraisal import Leaning, lean
from ..lexicon import Feeling, Lexicon
from ..text import Page
from .chosen import Chosen

_A_STORY = 4  # words; fewer tell nothing
_KNOWN = 0.6  # of the words, or it is another language, or code
_TAKEN = 0.5  # deviations by which a word of a group falls behind for each that was taken from there before
_LEAST_FIT, _SPREAD = 0.1, 0.2  # a guess never comes near what a cue says


def guess(pages: Sequence[Page], lexicon: Lexicon, limit: int) -> list[Chosen]:
    """Everyday words, likeliest first, from several groups; none where nobody speaks of themselves."""
    if not any(_is_told(page, lexicon) for page in pages):
        return []
    leaning = lean(pages, lexicon)
    if leaning.known < _KNOWN:
        return []
    words = {word.text for page in pages for word in page.words}
    return [
        Chosen(feeling, _fit(score), event=max(feeling.events, key=lambda event: _shared(event, words), default=None))
        for feeling, score in _spread(leaning, lexicon, limit)
    ]


def _is_told(page: Page, lexicon: Lexicon) -> bool:
    """Whether somebody tells something of themselves, or the way one does in a diary ("Passing my test", "when she left")."""
    if len(page.words) < _A_STORY:
        return False
    classes = lexicon.table("words")
    own = {*classes["own"], *classes["my"]}
    first = page.words[0].text
    return (
        any(word.text in own for word in page.words) or first in classes["telling"] or _begins_with_deed(first, lexicon)
    )


def _begins_with_deed(word: str, lexicon: Lexicon) -> bool:
    """Whether a first word is a past form or a participle, as in "lost the keys" or "seeing her leave"."""
    return word.endswith(("ed", "ing")) and word in lexicon.word_table.words


def _spread(leaning: Leaning, lexicon: Lexicon, limit: int) -> list[tuple[Feeling, float]]:
    """The everyday words with how far the text leans to them, none of one group in a row for long."""
    left = [
        (leaning.families[family.id] - _TAKEN * place, family.group, lexicon[id_])
        for family in lexicon.families.values()
        if family.id in leaning.families
        for place, id_ in enumerate(family.everyday)
        if id_ in lexicon
    ]
    chosen: list[tuple[Feeling, float]] = []
    taken: list[str] = []
    while left and len(chosen) < limit:
        best = max(left, key=lambda one: (one[0] - _TAKEN * taken.count(one[1]), one[2].id))
        left.remove(best)
        taken.append(best[1])
        chosen.append((best[2], best[0] - _TAKEN * (taken.count(best[1]) - 1)))
    return chosen


def _fit(score: float) -> float:
    return round(_LEAST_FIT + _SPREAD / (1 + math.exp(-score)), 3)


def _shared(event: str, words: set[str]) -> int:
    """How many longer words an account of an event shares with a text."""
    return sum(len(word) > 3 for word in words.intersection(event.lower().replace(".", "").split()))
