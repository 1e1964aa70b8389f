"""The word lists of ``data/blame``, ready for look-ups: plain lists by their first word, lists of patterns compiled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Protocol

from ..lexicon import Lexicon
from ..text import Pattern, PatternCompiler, kept, verb_table
from .verb_forms import bases

_PATTERNS = "_patterns"
_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"\w+(?:'\w+)*")


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
        self._patterns: dict[str, _Patterns] = {}
        self._present = kept(most=256, longest=400)(self._words_and_classes)
        self._typed: dict[tuple[str, str], re.Pattern[str]] = {}

    def of(self, name: str) -> frozenset[str]:
        """The entries of a list; none where a lexicon does not have it."""
        return self.bare.get(name, _NONE)

    def at(self, name: str, row: Sequence[_Worded], place: int = 0) -> int:
        """How many words of the row, from a place on, are an entry of a list; 0 when none is. Verbs count inflected."""
        if place >= len(row):
            return 0
        best = 0
        phrases = self._phrases.get(name, {})
        for first in bases(row[place].fold):
            for phrase in phrases.get(first, ()):
                rest = row[place + 1 : place + len(phrase)]
                if len(phrase) > best and tuple(token.fold for token in rest) == phrase[1:]:
                    best = len(phrase)
        return best

    def has(self, name: str, text: str) -> bool:
        """Whether a phrase of a list stands anywhere in a text, as whole words."""
        said = f" {' '.join(_WORD.findall(text))} "
        return any(f" {phrase} " in said for phrase in self.of(name))

    def opens(self, name: str, text: str) -> bool:
        """Whether a text opens with one of a list of patterns."""
        return self._list(name).opens(text)

    def holds(self, name: str, text: str) -> bool:
        """Whether one of a list of patterns stands anywhere in a text."""
        return self._list(name).holds(text)

    def typed(self, name: str, *, not_after: str = "") -> re.Pattern[str]:
        """The phrases of a list sign by sign, for text as it was typed; none behind a phrase of another list."""
        if (name, not_after) not in self._typed:
            behind = "".join(f"(?<!{re.escape(phrase)} )" for phrase in self.table.get(not_after, ()))
            self._typed[name, not_after] = re.compile(rf"{behind}\b(?:{self.either(name)})\b")
        return self._typed[name, not_after]

    def either(self, name: str) -> str:
        """The phrases of a list as alternatives of a regular expression, the longest first."""
        return "|".join(map(re.escape, sorted(self.of(name), key=lambda word: (-len(word), word)))) or "(?!)"

    @cached_property
    def labels(self) -> re.Pattern[str]:
        """Any adjective that judges, with what may stand before it."""
        return re.compile(rf"(?:so |such an? |being |too |very )*(?:{self.either('label_adjectives')})\b")

    def _list(self, name: str) -> _Patterns:
        if name not in self._patterns:
            patterns = map(self._pattern, self.table.get(name + _PATTERNS, ()))
            self._patterns[name] = _Patterns(patterns, self._present)
        return self._patterns[name]

    def _words_and_classes(self, text: str) -> frozenset[str]:
        """What a text holds; kept for the last texts, since some fifty lists are asked about each."""
        return self._compiler.with_classes(_WORD.findall(text))

    def _pattern(self, source: str) -> _Pattern:
        ending = next((sign for sign in self._endings if source.endswith(sign)), "")
        pattern = self._compiler.pattern(source.removesuffix(ending))
        return _Pattern(pattern, self._compiler, self._endings.get(ending, ""))

    @cached_property
    def _compiler(self) -> PatternCompiler:
        return PatternCompiler(self._classes, verb_table().expand)

    @cached_property
    def _endings(self) -> dict[str, str]:
        return {" $!": r"(?=$)", " $": rf"(?=$| (?:{self.either('tails')})\b)"}


class _Pattern:
    """A pattern that is compiled when a text holds one of its necessary words for the first time."""

    def __init__(self, pattern: Pattern, compiler: PatternCompiler, ending: str) -> None:
        self.anchors = frozenset(pattern.anchors)
        self._source = pattern.source
        self._compiler = compiler
        self._ending = ending

    @cached_property
    def regex(self) -> re.Pattern[str]:
        return re.compile(f"(?:{self._compiler.regex(self._source)}){self._ending}")


class _Patterns:
    """A list of patterns.

    Half of what it is asked about a sentence was asked before, for another form of blame: the last answers are kept.
    """

    def __init__(self, patterns: Iterable[_Pattern], present: Callable[[str], frozenset[str]]) -> None:
        self._present = present
        keeper = kept(most=32, longest=400)
        self.opens, self.holds = keeper(self._opens), keeper(self._holds)
        self._by_anchor: dict[str, list[_Pattern]] = {}
        for pattern in patterns:
            for anchor in pattern.anchors:
                self._by_anchor.setdefault(anchor, []).append(pattern)

    def _opens(self, text: str) -> bool:
        return any(pattern.regex.match(text) for pattern in self._likely(text))

    def _holds(self, text: str) -> bool:
        return any(pattern.regex.search(text) for pattern in self._likely(text))

    def _likely(self, text: str) -> Iterable[_Pattern]:
        """Those of which a necessary word stands in a text."""
        anchors = self._by_anchor.keys() & self._present(text)
        return dict.fromkeys(pattern for anchor in anchors for pattern in self._by_anchor[anchor])


def _by_first(phrases: Sequence[str]) -> dict[str, list[tuple[str, ...]]]:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.replace("...", "").split())
        by_first.setdefault(words[0], []).append(words)
    return by_first


@lru_cache(maxsize=8)
def blame_words(lexicon: Lexicon) -> BlameWords:
    """The rewriter's word lists."""
    return BlameWords({**lexicon.table("blame"), **lexicon.table("blame_forms")}, lexicon.table("words"))
