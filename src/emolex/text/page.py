"""A page of text, read once: normalised for matching, with every place traceable to the original.

Matching needs plain text: one kind of apostrophe, one kind of space, no invisible characters. People need places in
what they really wrote. `Page` holds both and translates.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import NamedTuple

from ..errors import InvalidTextError

MAX_LENGTH = 1_000_000
"""The longest text, in characters, that any function of emolex takes."""

_MAX_GROWTH = 4  # U+FDFA alone becomes 18 characters under NFKC; a character that grows more is kept as it is
_PLAIN = {
    **dict.fromkeys("`\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2212", "-"),
    **dict.fromkeys("\u2012\u2013\u2014\u2015", " - "),
    **dict.fromkeys("\u115f\u1160\u3164\uffa0", ""),  # letters that cannot be seen
    **dict.fromkeys("\n\r\v\f\x85\u2028\u2029", "\n"),
}
_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
# What is not simply copied: anything outside printable ASCII with the spaces around it, and spaces that say nothing.
_ODD = re.compile(rf"(?:[!-~](?=[{_MARKS}])| *)[^ -_a-~][^!-_a-~]*|  +|\A +| +\Z")
_CLUSTER = re.compile(rf"[^{_MARKS}][{_MARKS}]{{0,8}}|[{_MARKS}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


class Span(NamedTuple):
    """A stretch of the original text: ``text[start:end]``."""

    start: int
    end: int


class Word(NamedTuple):
    """A word of the page: its folded text and its place in the normalised text."""

    text: str
    start: int
    end: int


class _Piece(NamedTuple):
    """``plain[at:]`` up to the next piece comes from ``original[start:end]``; a copied piece maps place by place."""

    at: int
    start: int
    end: int
    copied: bool


class Page:
    r"""A text, normalised, with a map back to the original.

    Attributes:
        original: The text as given, lone surrogates replaced one for one by U+FFFD.
        plain: Normalised text: NFKC, plain quotes, hyphens and single spaces, line breaks as ``\n``, nothing
            invisible.
        folded: ``plain`` in lower case, of the same length.
        kept: What was said of the page already; see `kept_on_page`.
    """

    def __init__(self, text: str) -> None:
        self.original = _SURROGATE.sub("\ufffd", text)
        self.plain, self._pieces = _normalise(self.original)
        self.folded = _fold(self.plain)
        self.kept: dict[object, object] = {}

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words in order, folded."""
        return tuple(Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(self.folded))

    def words_in(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that lie whole between two places of the normalised text."""
        first = bisect_left(self._word_starts, start)
        words = self.words[first : bisect_left(self._word_starts, end)]
        return words[:-1] if words and words[-1].end > end else words

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _piece_starts(self) -> list[int]:
        return [piece.at for piece in self._pieces]

    def span(self, start: int, end: int) -> Span:
        """Where ``plain[start:end]`` (not empty) stands in the original."""
        first, last = self._piece(start), self._piece(end - 1)
        return Span(
            first.start + (start - first.at if first.copied else 0),
            last.start + end - last.at if last.copied else last.end,
        )

    def _piece(self, index: int) -> _Piece:
        return self._pieces[bisect_right(self._piece_starts, index) - 1]


def read(text: object) -> Page:
    """Reads a text at the door.

    Raises:
        InvalidTextError: The text is not a string or is longer than `MAX_LENGTH` characters.
    """
    if not isinstance(text, str):
        raise InvalidTextError(f"expected a string, got {type(text).__name__}; convert it with str() first")
    if len(text) > MAX_LENGTH:
        raise InvalidTextError(
            f"the text has {len(text):,} characters and the limit is {MAX_LENGTH:,}; pass it in smaller parts"
        )
    return Page(text)


def _normalise(text: str) -> tuple[str, list[_Piece]]:
    """The normalised text and where each piece of it comes from."""
    parts: list[str] = []
    pieces: list[_Piece] = []
    at = done = 0
    for odd in _ODD.finditer(text):
        if odd.start() > done:
            parts.append(text[done : odd.start()])
            pieces.append(_Piece(at, done, odd.start(), copied=True))
            at += odd.start() - done
        stretch, goes_on = odd.group(), odd.end() < len(text)
        if parts and goes_on and _is_plain_letters(stretch):
            parts.append(stretch)
            pieces.append(_Piece(at, odd.start(), odd.end(), copied=True))
            at += len(stretch)
            done = odd.end()
            continue
        for part, start, end in _plain_stretch(stretch, follows=bool(parts), goes_on=goes_on):
            parts.append(part)
            pieces.append(_Piece(at, odd.start() + start, odd.start() + end, copied=False))
            at += len(part)
        done = odd.end()
    if done < len(text) or not pieces:
        parts.append(text[done:])
        pieces.append(_Piece(at, done, len(text), copied=True))
    return "".join(parts), pieces


def _is_plain_letters(stretch: str) -> bool:
    """Words of another script, already normalised, one space apart: nothing to do."""
    words = stretch.removeprefix(" ").removesuffix(" ").split(" ")
    return (
        unicodedata.is_normalized("NFKC", stretch)
        and all(map(str.isalpha, words))
        and _PLAIN.keys().isdisjoint(stretch)
    )


def _plain_stretch(stretch: str, *, follows: bool, goes_on: bool) -> list[tuple[str, int, int]]:
    """The plain parts of an odd stretch, with their places in it; blank runs shrink to one blank or line break."""
    parts: list[tuple[str, int, int]] = []
    blank: tuple[str, int, int] | None = None
    for found in _CLUSTER.finditer(stretch):
        part = _plain_cluster(found.group())
        if not part:
            continue
        if part.isspace():
            if blank is None:
                blank = (part, found.start(), found.end())
            elif "\n" in part:
                blank = ("\n", blank[1], found.end())
            continue
        if part.startswith(" ") and blank is None:  # a dash brings its own blanks
            blank = (" ", found.start(), found.end())
        if blank is not None and (parts or follows):
            parts.append(blank)
        blank = (" ", found.start(), found.end()) if part.endswith(" ") else None
        parts.append((part.strip(" "), found.start(), found.end()))
    if blank is not None and goes_on and (parts or follows):
        parts.append(blank)
    return parts


def _plain_cluster(cluster: str) -> str:
    """What one character (with its combining marks) becomes: usually one character, sometimes none or a few."""
    if cluster in _PLAIN:
        return _PLAIN[cluster]
    if cluster == " " or cluster == "\t":
        return " "
    composed = unicodedata.normalize("NFKC", cluster)
    if len(composed) > _MAX_GROWTH * len(cluster):
        return cluster
    return "".join(_plain_character(character) for character in composed)


def _plain_character(character: str) -> str:
    if character.isspace():
        return " "
    if unicodedata.category(character) in ("Cf", "Cc", "Mn") and not character.isalnum():
        return ""
    return _PLAIN.get(character, character)


def _fold(plain: str) -> str:
    folded = plain.lower().replace("ς", "σ")  # which of the two it is depends on what stands around it
    if len(folded) == len(plain):
        return folded
    return "".join(character.lower()[0] for character in plain).replace("ς", "σ")
