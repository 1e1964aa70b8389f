"""Guesses, where a person has told something and no cue knows it.

They are everyday words of the groups towards which the words lean, and they are marked as guesses.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from ..appraisal import Leaning, lean
from ..lexicon import Feeling, Lexicon
from ..text import Page
from .chosen import Chosen

_A_STORY = 4  # words; fewer tell nothing
_KNOWN = 0.6  # of the words, or it is another language, or code
_USUAL = 0.3  # deviations by which a group gains with each e-fold of its everyday words
_TAKEN = 0.5  # deviations by which a word of a group falls behind for each that was taken from there before
_NEVER_GUESSED = "shame"  # nobody is told on a guess that they may have done wrong
_MOST = 4  # guesses; more would only be a list of feelings
_LEAST_FIT, _SPREAD = 0.1, 0.2  # a guess never comes near what a cue says


def guess(pages: Sequence[Page], lexicon: Lexicon, limit: int, *, glad: bool) -> list[Chosen]:
    """Everyday words, likeliest first, from several groups, with pleasant ones only if ``glad``.

    There are none where nobody speaks of themselves.
    """
    if not any(_is_told(page, lexicon) for page in pages):
        return []
    leaning = lean(pages, lexicon)
    if leaning.known < _KNOWN:
        return []
    words = {word.text for page in pages for word in page.words}
    return [
        Chosen(feeling, _fit(score), event=_moment(feeling, words))
        for feeling, score in _spread(leaning, lexicon, limit, glad=glad)
    ]


def _is_told(page: Page, lexicon: Lexicon) -> bool:
    """Whether somebody tells something of themselves, or as one does in a diary ("Passing my test", "when he left")."""
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


def _spread(leaning: Leaning, lexicon: Lexicon, limit: int, *, glad: bool) -> list[tuple[Feeling, float]]:
    """The everyday words with how far the text leans to them, none of one group in a row for long."""
    usual = _usual(lexicon)
    left = [
        (leaning.families[family.id] + usual[family.group] - _TAKEN * place, family.group, lexicon[id_])
        for family in lexicon.families.values()
        if family.id in leaning.families and family.id != _NEVER_GUESSED
        for place, id_ in enumerate(family.everyday)
        if id_ in lexicon and (glad or lexicon[id_].valence <= 0)
    ]
    chosen: list[tuple[Feeling, float]] = []
    taken: list[str] = []
    while left and len(chosen) < min(limit, _MOST):
        best = max(left, key=lambda one: (one[0] - _TAKEN * taken.count(one[1]), one[2].id))
        left.remove(best)
        taken.append(best[1])
        chosen.append((best[2], best[0] - _TAKEN * (taken.count(best[1]) - 1)))
    return chosen


@lru_cache(maxsize=8)
def _usual(lexicon: Lexicon) -> dict[str, float]:
    """How much more often a group is meant: those for which everyday language has more words."""
    groups = {family.id: family.group for family in lexicon.families.values()}
    words = Counter(groups[feeling.family] for feeling in lexicon if feeling.level == 1)
    most = max(words.values(), default=1)
    return {group: _USUAL * math.log(max(1, words[group]) / most) for group in groups.values()}


def _fit(score: float) -> float:
    return round(_LEAST_FIT + _SPREAD / (1 + math.exp(-score)), 3)


def _moment(feeling: Feeling, words: set[str]) -> str:
    """An account of what the feeling is said of; of several the one that shares most words with a text."""
    return max(feeling.events or (feeling.example,), key=lambda event: _shared(event, words))


def _shared(event: str, words: set[str]) -> int:
    """How many longer words an account of an event shares with a text."""
    return sum(len(word) > 3 for word in words.intersection(event.lower().replace(".", "").split()))
