"""Vague phrases: what people say instead of a feeling."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Lexicon, VaguePhrase
from ..text import Page, PatternIndex, Stretch, longest_apart, sentences
from .saying import Sayings, sayings


class VagueHit(NamedTuple):
    """A vague phrase in a page, as a place in the normalised text."""

    phrase: VaguePhrase
    start: int
    end: int


def find_vague(page: Page, lexicon: Lexicon) -> tuple[VagueHit, ...]:
    """The vague phrases of a page, longest first at each place, none inside another, in order."""
    index, phrases = _index(lexicon)
    said = sayings(lexicon)
    found = [
        VagueHit(phrases[number], start, end)
        for number, start, end in index.find(page)
        if _counts(page, phrases[number], start, end, said)
    ]
    return longest_apart(found)


def _counts(page: Page, phrase: VaguePhrase, start: int, end: int, said: Sayings) -> bool:
    """Whether a phrase stands where it says something about the speaker; see ``scope`` in data/README.md."""
    if phrase.scope == "anywhere":
        return True
    sentence = next((one for one in sentences(page) if one.start < end and start < one.end), None)
    if sentence is None:
        return True  # signs only
    before, after = _around(page, sentence, start, end)
    if said.is_filler_only(before) and said.is_filler_only(after):
        return True
    if phrase.scope == "alone":
        return False
    following = after[0] if after else None
    if following in said.ambiguous.get(page.folded[start:end], ()):
        return False
    return said.opens(before) and said.may_follow(following) and not said.negates(before[-3:], "word")


def _around(page: Page, sentence: Stretch, start: int, end: int) -> tuple[list[str], list[str]]:
    inside = [word for word in page.words if sentence.start <= word.start and word.end <= sentence.end]
    return [word.text for word in inside if word.end <= start], [word.text for word in inside if word.start >= end]


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> tuple[PatternIndex, tuple[VaguePhrase, ...]]:
    patterns = [(pattern, phrase) for phrase in lexicon.vague_phrases for pattern in phrase.patterns]
    index = PatternIndex([pattern for pattern, _ in patterns], lexicon.patterns)
    return index, tuple(phrase for _, phrase in patterns)
