"""Undoing chat spelling and disguise before phrases are looked for: "i want 2 dieee", "k1ll my self", "d i e".

Only the safety phrases are read this way. A word is changed only where it becomes one that those phrases know.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Mapping
from typing import NamedTuple

from ..text import Page, Span
from .slips import Slips

_DIGITS = (str.maketrans("013457@$!|", "oieastasil"), str.maketrans("013457@$!|", "oleastasil"))  # 1 is i or l
_LOOKALIKES = str.maketrans("асеіјкмнорѕтухԁԛһӏαειοκνρτυ", "aceijkmhopstyxdqhlaeiokvptu")

_LATIN_AND_LIKE = "a-z0-9\u03b1-\u03c9\u0430-\u04ff\u0500-\u0527"
_VERBS = "d{1,9}i{1,9}e{1,9}|dye|kill|hurt|hang|cut|live|be|end|harm|disappear|sleep|wake|exist|take|go|unalive"
_SEEN = re.compile(
    r"(?P<tag></?[a-z][^<>]{0,60}>)"
    r"|(?P<rule>_{1,20})"
    r"|(?P<marks>,{2,20}|;{2,20}|:{2,20}|-{2,20})"
    r"|(?P<spaced>(?<![\w'.])[a-z](?:[ .*-][a-z]){2,20}(?![\w']))"
    rf"|(?P<to>(?<![\w'.,])(?:2|too)(?= (?:{_VERBS})\b))"
    r"|(?P<distance>(?<=\d )kms(?!\w))"
    r"|(?P<self>(?<![\w'])(?:my|your|ur|him|her|them) sel(?:f|ves)(?!\w))"
    r"|(?P<stop>(?<=\bto)\.(?=die\b)|(?<=\bkill)\.(?=my)|(?<=\bwant)\.(?=to\b)|(?<=\bmy)\.(?=self\b))"
    r"|(?P<signs>(?<![\w'])[a-z]{1,12}(?:(?:[*@$!#|0-9]{1,2}[a-z]{1,12}){1,3}\$?|[$*])(?!\w))"
    rf"|(?P<word>(?<![\w'])[{_LATIN_AND_LIKE}]{{1,30}}(?!\w))"
)
_RUN = re.compile(r"(.)\1{2,}")
_ODD_LETTER = re.compile(r"[^a-z]")


class Spelling(NamedTuple):
    """What a lexicon knows of spellings.

    Attributes:
        known: The words that safety phrases hold.
        meant: What people type -> what they mean, in small letters.
        grave: Words that people hide behind an asterisk or type with a letter too many.
        slips: The words that are recognized through a slip of the finger.
        joined: Words that are run together, and those of which one at least must be among them.
    """

    known: frozenset[str]
    meant: Mapping[str, str]
    grave: tuple[str, ...]
    slips: Slips
    joined: Joined


class Joined:
    """Takes words apart that were run together ("killmyself").

    Args:
        words: What it may consist of.
        grave: Of which one at least must be in it.
    """

    def __init__(self, words: Collection[str], grave: Collection[str]) -> None:
        self._words = frozenset(word.replace("'", "") for word in words)
        self._grave = frozenset(grave)
        self._longest = max(map(len, self._words), default=0)

    def apart(self, word: str) -> str | None:
        """The words, with spaces; None where it is not made of them."""
        if not _JOINED_FROM <= len(word) <= _JOINED_TO:
            return None
        parts = self._split(word)
        return " ".join(parts) if parts and len(parts) > 1 and not self._grave.isdisjoint(parts) else None

    def _split(self, word: str) -> list[str] | None:
        """The split with the longest words first that fits, looked for from the end."""
        fits: list[list[str] | None] = [None] * len(word) + [[]]
        for start in range(len(word) - 1, -1, -1):
            for end in range(min(len(word), start + self._longest), start, -1):
                rest = fits[end]
                if rest is not None and word[start:end] in self._words:
                    fits[start] = [word[start:end], *rest]
                    break
        return fits[0]


_JOINED_FROM, _JOINED_TO = 5, 30


class Respelled:
    """A page as it was meant, with the way back.

    Attributes:
        page: The page to look for phrases in.
    """

    def __init__(self, original: Page, spelling: Spelling) -> None:
        self._original = original
        self._edits: list[_Edit] = []
        text = self._rewritten(original.folded, spelling)
        self.page = Page(text) if self._edits else original
        self._starts = [edit.start for edit in self._edits]

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the respelled page stands in what the person wrote."""
        if not self._edits:
            return self._original.span(start, end)
        meant = self.page.span(start, end)
        return self._original.span(self._back(meant.start, first=True), self._back(meant.end, first=False))

    def _rewritten(self, folded: str, spelling: Spelling) -> str:
        parts: list[str] = []
        done = length = 0
        for seen in _SEEN.finditer(folded):
            meant = _meant(seen, spelling)
            if meant is None:
                continue
            kept = folded[done : seen.start()]
            start = length + len(kept)
            self._edits.append(_Edit(start, start + len(meant), seen.start(), seen.end()))
            parts += [kept, meant]
            length, done = start + len(meant), seen.end()
        return "".join([*parts, folded[done:]])

    def _back(self, place: int, *, first: bool) -> int:
        """A place in the respelled text, in the text it was made of; inside a change, its first or last place."""
        number = bisect_right(self._starts, place if first else place - 1) - 1
        if number < 0:
            return place
        edit = self._edits[number]
        if place < edit.end:
            return edit.before if first else edit.after
        return place - edit.end + edit.after


class _Edit(NamedTuple):
    """``respelled[start:end]`` stands for ``folded[before:after]``."""

    start: int
    end: int
    before: int
    after: int


def _meant(seen: re.Match[str], spelling: Spelling) -> str | None:
    """What was meant, or None where nothing is to be changed."""
    kind, text = seen.lastgroup, seen.group()
    if kind == "word":
        return _meant_word(text, spelling, part=seen.string.startswith("'", seen.end()))
    if kind == "signs":
        return _meant_signs(text, spelling)
    if kind == "spaced":
        joined = re.sub(r"[^a-z]", "", text)
        return spelling.meant.get(joined, joined if joined in spelling.known else None)
    if kind == "marks":
        return text[0]
    return _own_self(text) if kind == "self" else _FIXED[kind or ""]


_FIXED = {"tag": " ", "rule": " ", "to": "to", "distance": "km", "stop": " "}


def _own_self(text: str) -> str:
    whose, own = text.split(" ")
    return ("your" if whose == "ur" else whose) + own


def _meant_word(word: str, spelling: Spelling, *, part: bool) -> str | None:
    """What a word was meant to be; ``part`` of a short form ("wouldn" of "wouldn't") has no slips."""
    if word in spelling.meant:
        return spelling.meant[word]
    if word in spelling.known:
        return None
    if not _ODD_LETTER.search(word) and not _RUN.search(word):
        if word[-1:] == word[-2:-1] and word[:-1] in spelling.grave:
            return word[:-1]
        return None if part else spelling.slips.meant(word) or spelling.joined.apart(word)
    plain, meant = word.translate(_LOOKALIKES), spelling.meant
    readings = (plain,) if plain.isalpha() or plain.isdecimal() else tuple(plain.translate(table) for table in _DIGITS)
    guesses = [guess for one in readings for guess in (one, _RUN.sub(r"\1", one), _RUN.sub(r"\1\1", one))]
    return next((meant.get(guess, guess) for guess in guesses if guess in spelling.known or guess in meant), None)


def _meant_signs(word: str, spelling: Spelling) -> str | None:
    readings = [word.translate(table) for table in _DIGITS]
    if "*" in word or "#" in word:
        hidden = "|".join(re.sub(r"[*#]", "[a-z]", re.sub(r"[^a-z*#]", "", reading)) for reading in readings)
        return next((grave for grave in spelling.grave if re.fullmatch(hidden, grave)), None)
    return next((reading for reading in readings if reading in spelling.known), None)
