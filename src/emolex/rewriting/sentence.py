"""A sentence as the rewriter reads it: words with short forms opened up, a subject, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page, Stretch, verb_table

_PRONOUNS = frozenset("i you he she they we it".split())
_THIRD = frozenset("he she it".split())
_DETERMINERS = frozenset("my our the his her their this that your".split())
_PLURAL_YOU = frozenset("guys two all both people lot kids".split())


class Token(NamedTuple):
    """A word, opened up.

    Attributes:
        text: As it will be written.
        fold: In lower case.
        start: Place in the normalised text of the word that it comes from.
        end: One past its end there.
    """

    text: str
    fold: str
    start: int
    end: int


class Subject(NamedTuple):
    """Who is spoken of.

    Attributes:
        text: As it is written after "when".
        person: "i", "you", "we", "they" (plural) or "he" (third person singular).
        size: How many tokens it takes.
    """

    text: str
    person: str
    size: int


def tokens(page: Page, stretch: Stretch, lexicon: Lexicon) -> list[Token]:
    """The words of a sentence, short forms and chat spellings opened up."""
    spelled = lexicon.contractions["opened"]
    opened: list[Token] = []
    for word in page.words:
        if stretch.start <= word.start and word.end <= stretch.end:
            written = page.plain[word.start : word.end]
            if word.text in spelled:
                opened += [Token(part, part, word.start, word.end) for part in spelled[word.text].split()]
            else:
                opened.append(Token(written, word.text, word.start, word.end))
    return opened


def closed(text: str, lexicon: Lexicon) -> str:
    """Text with the usual short forms: "do not" becomes "don't"."""
    short = lexicon.contractions["closed"]
    return _closing(lexicon).sub(lambda found: short[found.group().lower()], text)


@lru_cache(maxsize=8)
def _closing(lexicon: Lexicon) -> re.Pattern[str]:
    longest_first = sorted(lexicon.contractions["closed"], key=lambda words: (-len(words), words))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def subject_of(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    """The subject that a row of words opens with: a pronoun, "my boss", "the new neighbor", a name."""
    if not row:
        return None
    first = row[0].fold
    if first in _PRONOUNS:
        plural = first == "you" and len(row) > 1 and row[1].fold in _PLURAL_YOU
        if plural:
            return Subject(f"you {row[1].fold}", "you", 2)
        return Subject("I" if first == "i" else first, "he" if first in _THIRD else first, 1)
    if first in _DETERMINERS:
        return _noun_subject(row, persons)
    is_name = row[0].text[:1].isupper() and first not in verb_table() and len(row) > 1
    return Subject(row[0].text, "he", 1) if is_name and row[1].fold in _AFTER_NAME else None


_AFTER_NAME = frozenset("always never is has does keeps constantly doesn't".split())


def _noun_subject(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    for size in (4, 3, 2):
        phrase = " ".join(token.fold for token in row[:size])
        if len(row) > size and phrase in persons:
            plural = phrase.endswith("s") and not phrase.endswith(("ss", "boss"))
            return Subject(phrase, "they" if plural else "he", size)
    return None


@lru_cache(maxsize=8)
def person_phrases(lexicon: Lexicon) -> frozenset[str]:
    """Phrases for persons that may be a subject."""
    words = lexicon.table("words")
    return frozenset(phrase for name in ("person", "other") for phrase in words[name] if " " in phrase)


class BlameWords:
    """The word lists of ``data/blame``, phrases split for look-ups at a place in a row of words."""

    def __init__(self, table: Mapping[str, Sequence[str]]) -> None:
        self._phrases = {name: _by_first(phrases) for name, phrases in table.items()}
        self.bare = {name: frozenset(phrases) for name, phrases in table.items()}

    def at(self, name: str, row: Sequence[Token], place: int = 0) -> int:
        """How many words of the row, from a place on, are an entry of a list; 0 when none is. Verbs count inflected."""
        if place >= len(row):
            return 0
        best = 0
        for first in _bases(row[place].fold):
            for phrase in self._phrases[name].get(first, ()):
                rest = row[place + 1 : place + len(phrase)]
                if len(phrase) > best and tuple(token.fold for token in rest) == phrase[1:]:
                    best = len(phrase)
        return best

    def which(self, name: str, row: Sequence[Token], place: int = 0) -> str | None:
        """The entry of a list that stands at a place."""
        size = self.at(name, row, place)
        if not size:
            return None
        for first in _bases(row[place].fold):
            entry = " ".join([first, *(token.fold for token in row[place + 1 : place + size])])
            if entry in self.bare[name]:
                return entry
        return None


def _by_first(phrases: Sequence[str]) -> dict[str, list[tuple[str, ...]]]:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.replace("...", "").split())
        by_first.setdefault(words[0], []).append(words)
    return by_first


def _bases(word: str) -> list[str]:
    """The word and the verbs that it may be a form of."""
    return list(dict.fromkeys([word, *(reading.base for reading in verb_table().readings(word))]))


@lru_cache(maxsize=8)
def blame_words(lexicon: Lexicon) -> BlameWords:
    """The rewriter's word lists."""
    return BlameWords(lexicon.table("blame"))
