"""From something typed to feelings: exactly, by another form, or by a guarded guess at a misspelling."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from ..text import Page, read, verb_table
from .lexicon import Lexicon
from .models import Feeling
from .spelling import slip_cost

How = Literal["word", "alias", "noun", "adverb", "verb", "comparative", "superlative", "inflected", "misspelt"]
_WRITTEN: tuple[How, ...] = ("word", "alias", "noun", "adverb", "verb", "comparative", "superlative")
"""The parts of the index that entries list; "inflected" is derived from their verbs."""

_SHORTEST_FUZZY = 5  # under five letters a slip of one letter is usually another word
_LONG = 8  # from eight letters on, more than one slip still leaves the word recognisable
_SLIPS, _SLIPS_LONG = 1.0, 1.5  # as `slip_cost` counts them
_SIMILARITY = {"word": 1.0, "alias": 1.0, "inflected": 0.95}
_FORM = 0.98  # similarity of a noun, adverb and the like

_OPENERS = ("i feel ", "i'm ", "i am ", "feeling ", "feel ", "to be ", "being ", "the ", "a ")


class Found(NamedTuple):
    """A feeling that something typed leads to."""

    feeling: Feeling
    form: str
    similarity: float
    how: How


def exact(typed: Page, lexicon: Lexicon) -> Found | None:
    """The feeling whose word, alias or form this is."""
    for form in _spellings(typed.folded):
        for how in (*_WRITTEN, "inflected"):
            id_ = lexicon.index[how].get(form)
            if id_ is not None:
                return Found(lexicon[id_], form, _SIMILARITY.get(how, _FORM), how)
    return None


def fuzzy(typed: Page, lexicon: Lexicon, limit: int) -> list[Found]:
    """Feelings whose spelling is near, best first; none where the typed word is a word of its own."""
    word = typed.folded.strip()
    if len(word) < _SHORTEST_FUZZY or _is_another_word(word):
        return []
    banned = lexicon.table("false_friends").get(word, ())
    near = [form for form in _near(word, lexicon) if form not in banned]
    return [Found(lexicon[_id(form, lexicon)], form, round(_likeness(word, form), 3), "misspelt") for form in near][
        :limit
    ]


def nearest(typed: str, lexicon: Lexicon, limit: int = 3) -> tuple[str, ...]:
    """Words that look alike, without the guards: for telling a person what there is, never for answering."""
    word = read(typed).folded.strip()
    ranked = sorted(lexicon.index["word"], key=lambda form: (-_likeness(word, form), form))
    return tuple(form for form in ranked[:limit] if _likeness(word, form) > 0.75)


def _spellings(folded: str) -> list[str]:
    """The typed text, and what is left without "I feel", "feeling", an article or a full stop."""
    bare = folded.strip(" .!?\"'")
    spellings = [bare, bare.replace("-", " "), bare.replace(" ", "-")]
    return spellings + [bare.removeprefix(opener) for opener in _OPENERS if bare.startswith(opener)]


def _near(word: str, lexicon: Lexicon) -> list[str]:
    """Forms that the word may be a slip for, the likeliest first."""
    allowed = _SLIPS_LONG if len(word) >= _LONG else _SLIPS
    close = [
        form
        for form in _forms(lexicon)
        if abs(len(form) - len(word)) <= 2 and form[0] == word[0] and len(form) >= _SHORTEST_FUZZY
    ]
    costs = [(slip_cost(word, form), form) for form in close if OSA.distance(word, form, score_cutoff=2) <= 2]
    found = [(cost, -_likeness(word, form), form) for cost, form in costs if cost <= allowed]
    return [form for _, _, form in sorted(found)]


def _likeness(word: str, form: str) -> float:
    return JaroWinkler.similarity(word, form)


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[str, ...]:
    """Every form that a misspelling may be meant for, in a fixed order."""
    return tuple(sorted({form for how in _WRITTEN for form in lexicon.index[how]}))


def _id(form: str, lexicon: Lexicon) -> str:
    return next(lexicon.index[how][form] for how in _WRITTEN if form in lexicon.index[how])


def _is_another_word(word: str) -> bool:
    """Whether it is a form of some verb of the table: "related" is no misspelling of "elated"."""
    return any(reading.base in verb_table() for reading in verb_table().readings(word))
