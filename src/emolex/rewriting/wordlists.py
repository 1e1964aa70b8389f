"""The word lists of ``data/blame``, ready for look-ups: plain lists by their first word, lists of patterns compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Protocol

from ..lexicon import Lexicon
from ..text import PatternCompiler, verb_table

_PATTERNS = "_patterns"
_NOTHING = re.compile(r"(?!)")


class _Worded(Protocol):
    @property
    def fold(self) -> str:
        """The word in lower case."""


class BlameWords:
    """The lists, by name.

    Args:
        table: Lists of words and phrases; those named "..._patterns" hold patterns.
        classes: Word classes that patterns may name besides the lists.
    """

    def __init__(self, table: Mapping[str, Sequence[str]], classes: Mapping[str, Sequence[str]]) -> None:
        self.table = table
        self.bare = {name: frozenset(phrases) for name, phrases in table.items()}
        self._classes = {**classes, **table}
        self._phrases = {name: _by_first(words) for name, words in table.items() if not name.endswith(_PATTERNS)}
        self._compiled: dict[str, re.Pattern[str]] = {}

    def of(self, name: str) -> frozenset[str]:
        """The entries of a list; none where a lexicon does not have it."""
        return self.bare.get(name, frozenset())

    def at(self, name: str, row: Sequence[_Worded], place: int = 0) -> int:
        """How many words of the row, from a place on, are an entry of a list; 0 when none is. Verbs count inflected."""
        if place >= len(row):
            return 0
        best = 0
        phrases = self._phrases.get(name, {})
        for first in _bases(row[place].fold):
            for phrase in phrases.get(first, ()):
                rest = row[place + 1 : place + len(phrase)]
                if len(phrase) > best and tuple(token.fold for token in rest) == phrase[1:]:
                    best = len(phrase)
        return best

    def opens(self, name: str, text: str) -> bool:
        """Whether a text opens with one of a list of patterns."""
        return self._regex(name).match(text) is not None

    def holds(self, name: str, text: str) -> bool:
        """Whether one of a list of patterns stands anywhere in a text."""
        return self._regex(name).search(text) is not None

    @cached_property
    def labels(self) -> re.Pattern[str]:
        """Any adjective that judges, with what may stand before it."""
        words = sorted(self.of("label_adjectives"), key=lambda word: (-len(word), word))
        return re.compile(rf"(?:so |such an? |being |too |very )*(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b")

    def _regex(self, name: str) -> re.Pattern[str]:
        found = self._compiled.get(name)
        if found is None:
            found = self._compiled[name] = self._compile(self.table.get(name + _PATTERNS, ()))
        return found

    def _compile(self, sources: Sequence[str]) -> re.Pattern[str]:
        compiler = PatternCompiler(self._classes, verb_table().expand)
        tail = "|".join(map(re.escape, self.table.get("tails", ()))) or "(?!)"
        endings = {" $!": r"(?=$)", " $": rf"(?=$| (?:{tail})\b)"}
        regexes = []
        for source in sources:
            ending = next((sign for sign in endings if source.endswith(sign)), "")
            regexes.append(compiler.regex(source.removesuffix(ending)) + endings.get(ending, ""))
        return re.compile("|".join(f"(?:{regex})" for regex in regexes)) if regexes else _NOTHING


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
    return BlameWords(lexicon.table("blame"), lexicon.table("words"))
