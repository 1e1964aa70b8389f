"""From something typed to feelings: exactly, by another form, or by a guarded guess at a misspelling."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from ..text import Page, read, verb_table
from .lexicon import Lexicon
from .models import Feeling

How = Literal["word", "alias", "form", "inflected", "misspelt"]

_SHORTEST_FUZZY = 5  # under five letters a slip of one letter is usually another word
_LONG = 8  # from eight letters on, two slips still leave the word recognisable
_FIRST_LOOK = 8  # candidates by edit distance that Jaro-Winkler then ranks; see reference on performance in docs
_SIMILARITY = {"word": 1.0, "alias": 1.0, "form": 0.98, "inflected": 0.95}

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
        for how in ("word", "alias", "form", "inflected"):
            id_ = lexicon.index[how].get(form)
            if id_ is not None:
                return Found(lexicon[id_], form, _SIMILARITY[how], how)
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
    slips = 2 if len(word) >= _LONG else 1
    close = [
        (OSA.distance(word, form, score_cutoff=slips), form)
        for form in _forms(lexicon)
        if abs(len(form) - len(word)) <= slips and form[0] == word[0] and len(form) >= _SHORTEST_FUZZY
    ]
    found = sorted((distance, form) for distance, form in close if distance <= slips)[:_FIRST_LOOK]
    return sorted((form for _, form in found), key=lambda form: (-_likeness(word, form), form))


def _likeness(word: str, form: str) -> float:
    return JaroWinkler.similarity(word, form)


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[str, ...]:
    """Every form that a misspelling may be meant for, in a fixed order."""
    return tuple(sorted({form for how in ("word", "alias", "form") for form in lexicon.index[how]}))


def _id(form: str, lexicon: Lexicon) -> str:
    return next(lexicon.index[how][form] for how in ("word", "alias", "form") if form in lexicon.index[how])


def _is_another_word(word: str) -> bool:
    """Whether it is a form of some verb of the table: "related" is no misspelling of "elated"."""
    return any(reading.base in verb_table() for reading in verb_table().readings(word))
