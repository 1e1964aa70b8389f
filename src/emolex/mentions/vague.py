"""Vague phrases: what people say instead of a feeling."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Lexicon, VaguePhrase
from ..text import Page, PatternIndex, Stretch, longest_apart, sentences
from .saying import Sayings, sayings

_LOOKED_BACK = 40  # words around a phrase that can change what it says


class VagueHit(NamedTuple):
    """A vague phrase in a page, as a place in the normalised text."""

    phrase: VaguePhrase
    start: int
    end: int


def find_vague(page: Page, lexicon: Lexicon) -> tuple[VagueHit, ...]:
    """The vague phrases of a page, longest first at each place, none inside another, in order."""
    index, phrases = _index(lexicon)
    hits = [VagueHit(phrases[number], start, end) for number, start, end in index.find(page)]
    if not hits:
        return ()
    said, parts = sayings(lexicon), sentences(page)
    starts = [part.start for part in parts]
    kept = []
    for hit in hits:
        at = bisect_right(starts, hit.start) - 1
        sentence = parts[at] if 0 <= at < len(parts) and hit.start < parts[at].end else None
        if _counts(page, hit, sentence, said):
            kept.append(hit)
    return longest_apart(kept)


def _counts(page: Page, hit: VagueHit, sentence: Stretch | None, said: Sayings) -> bool:
    """Whether a phrase stands where it says something about the speaker; see ``scope`` in data/README.md."""
    scope = hit.phrase.scope
    if scope == "anywhere":
        return True
    if sentence is None:  # signs between sentences: "I felt ... when she left" only searches for a word
        return scope != "alone" or said.is_filler_only([word.text for word in page.words])
    before = [word.text for word in page.words_in(sentence.start, hit.start)[-_LOOKED_BACK:]]
    after = [word.text for word in page.words_in(hit.end, sentence.end)[:_LOOKED_BACK]]
    if said.is_filler_only(before) and said.is_filler_only(after):
        return True
    following = after[0] if after else None
    if scope == "alone" or following in said.ambiguous.get(page.folded[hit.start : hit.end], ()):
        return False
    return said.opens(before) and said.may_follow(following) and not said.negates(before[-3:], "word")


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> tuple[PatternIndex, tuple[VaguePhrase, ...]]:
    patterns = [(pattern, phrase) for phrase in lexicon.vague_phrases for pattern in phrase.patterns]
    index = PatternIndex([pattern for pattern, _ in patterns], lexicon.patterns)
    return index, tuple(phrase for _, phrase in patterns)
