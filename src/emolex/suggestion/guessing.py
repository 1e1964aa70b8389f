"""Guesses, where a person has told something and no cue knows it.

They are everyday words of the groups towards which the words lean, and they are marked as guesses.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..appraisal import Leaning, rank
from ..lexicon import Feeling, Lexicon
from ..text import Page
from .chosen import Chosen

_A_STORY = 3  # words; fewer tell nothing
_KNOWN = 0.6  # of the words, or it is another language, or code
_MOST = 4  # guesses; more would only be a list of feelings
_LEAST = 2  # guesses, where there are any
_NEAR_ENOUGH = 0.5  # of the first one's fit
_NOTHING = "none"  # the group of what tells of no feeling
_NOTHING_FROM = 0.5  # chance of that group at which nothing is guessed


def guess(pages: Sequence[Page], lexicon: Lexicon, leaning: Leaning, limit: int, *, glad: bool) -> list[Chosen]:
    """Everyday words, likeliest first, with pleasant ones only if ``glad``.

    There are none where nobody speaks of themselves, nor where the words sound like nothing felt.
    """
    if not any(_is_told(page, lexicon) for page in pages):
        return []
    if leaning.known < _KNOWN or says_nothing(leaning):
        return []
    likely = [one for one in rank([], lexicon, leaning=leaning) if may_guess(one.feeling, glad=glad)]
    near = [one for one in likely if one.fit >= _NEAR_ENOUGH * likely[0].fit]
    kept = (near if len(near) > _LEAST else likely[:_LEAST])[: min(limit, _MOST)]
    return [Chosen(one.feeling, one.fit, event=moment(one.feeling, pages)) for one in kept]


def says_nothing(leaning: Leaning) -> bool:
    """Whether the words sound like a fact, a question or an errand rather than something felt."""
    return leaning.chances.get(_NOTHING, 0.0) >= _NOTHING_FROM


def may_guess(feeling: Feeling, *, glad: bool) -> bool:
    """Whether a feeling may be said on a guess: nobody is told on one that they may have done wrong."""
    return feeling.fairness != "own-violation" and (glad or feeling.valence <= 0)


def moment(feeling: Feeling, pages: Sequence[Page]) -> str:
    """An account of what a feeling is said of; of several the one that shares most words with a text."""
    words = {word.text for page in pages for word in page.words}
    return max(feeling.events or (feeling.example,), key=lambda event: _shared(event, words))


def _shared(event: str, words: set[str]) -> int:
    """How many longer words an account of an event shares with a text."""
    return sum(len(word) > 3 for word in words.intersection(event.lower().replace(".", "").split()))


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
    table = lexicon.word_table
    return word.endswith(("ed", "ing")) and (word in table.forms or word in table.runs)
