"""Reading what happened: the cues of ``data/situations/`` in a page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Lexicon, Situation
from ..mentions import sayings
from ..text import Page, PatternIndex

_NEGATION_REACHES = 4  # words before a cue in which a negation cancels it


class Cue(NamedTuple):
    """A situation recognized in a page, as a place in the normalised text."""

    situation: Situation
    start: int
    end: int


def find_cues(page: Page, lexicon: Lexicon) -> tuple[Cue, ...]:
    """The situations that a page tells of, each once, in order of place; a denied cue does not count."""
    index, situations, excuses = _indexes(lexicon)
    found: dict[str, Cue] = {}
    for number, start, end in index.find(page):
        situation = situations[number]
        if situation.id not in found and not _denied(page, start, lexicon):
            found[situation.id] = Cue(situation, start, end)
    cues = (cue for id_, cue in found.items() if not any(True for _ in excuses[id_].find(page)))
    return tuple(sorted(cues, key=lambda cue: (cue.start, cue.situation.id)))


def _denied(page: Page, start: int, lexicon: Lexicon) -> bool:
    """Whether a negation stands right before a place, in the same clause."""
    before = page.folded[max(0, start - 60) : start]
    for edge in ".!?,;:\n":
        before = before.rpartition(edge)[2]
    return sayings(lexicon).negates(before.split()[-_NEGATION_REACHES:], "word")


@lru_cache(maxsize=8)
def _indexes(lexicon: Lexicon) -> tuple[PatternIndex, tuple[Situation, ...], Mapping[str, PatternIndex]]:
    """What tells of situations, of which situation each pattern does, and what shows that it does not, by its id."""
    raising = [(pattern, situation) for situation in lexicon.situations for pattern in situation.patterns]
    compiler = lexicon.patterns
    return (
        PatternIndex([pattern for pattern, _ in raising], compiler),
        tuple(situation for _, situation in raising),
        {situation.id: PatternIndex(situation.unless, compiler) for situation in lexicon.situations},
    )
