"""The index finds what trying every pattern would find."""

from __future__ import annotations

import pytest

from emolex import default_lexicon
from emolex.text import PatternIndex, read

TEXTS = [
    "You never lock the back door.",
    "He said he would come home at six and then he hit the wall again",
    "I can't go on, nobody would miss me",
    "My phone's dead - don't wait up!",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_index_finds_what_every_pattern_by_itself_does(text: str) -> None:
    lexicon = default_lexicon()
    patterns = [pattern for phrase in lexicon.safety_phrases for pattern in phrase.patterns][::5]
    page, together = read(text), PatternIndex(patterns, lexicon.patterns)
    alone = [
        (number, start, end)
        for number, pattern in enumerate(patterns)
        if not lexicon.patterns.present(page).isdisjoint(pattern.anchors)
        for _, start, end in PatternIndex([pattern], lexicon.patterns).find(page)
    ]
    assert list(together.find(page)) == alone
    assert list(together.find(page)) == alone  # by what is known from the first time


def test_a_pattern_is_passed_over_without_the_word_besides() -> None:
    lexicon = default_lexicon()
    patterns = [pattern for phrase in lexicon.safety_phrases for pattern in phrase.patterns]
    index = PatternIndex(patterns, lexicon.patterns)
    present = lexicon.patterns.present(read("You never lock the back door."))
    likely = index._likely(present)
    may_match = {number for number in range(len(patterns)) if number in likely and index._may_match(number, present)}
    anchored = {number for anchor in index.anchors.keys() & present for number in index.anchors[anchor]}
    assert may_match == {number for number in anchored if index._may_match(number, present)}
    assert len(likely) < len(anchored) / 2
