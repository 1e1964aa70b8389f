"""Recognizing phrases that call for care before vocabulary."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ..errors import InvalidOptionError
from ..lexicon import Lexicon, NoticeLevel, SafetyPhrase, default_lexicon
from ..text import Page, PatternIndex, Span, read
from .notice import Line, Notice
from .respelling import Respelled
from .softening import is_softened

_Source = TypeVar("_Source", bound=str)


class _Hit(NamedTuple):
    phrase: SafetyPhrase
    level: NoticeLevel
    source: str
    start: int
    span: Span


class _Index(NamedTuple):
    """Patterns that raise a phrase, patterns that excuse one, the number of the phrase of each, and their words."""

    raising: PatternIndex
    raised: tuple[int, ...]
    excusing: PatternIndex
    excused: tuple[int, ...]
    words: frozenset[str]


def screen(text: str, *, region: str | None = None, lexicon: Lexicon | None = None) -> Notice | None:
    """Recognizes some phrases that call for care: wishes to die, violence, threats.

    It recognizes phrases; it does not detect risk, and None does not mean that a person is safe.

    Args:
        text: What a person wrote; at most 1,000,000 characters.
        region: ISO 3166-1 alpha-2 code, in either case, of the country whose help lines the notice should
            hold, if it has any; "UK" is taken for "GB".
        lexicon: The lexicon to use; by default the shipped one.

    Returns:
        A notice to show first, or None.

    Raises:
        InvalidTextError: Not a string, or too long.
        InvalidOptionError: ``region`` is no two-letter code.

    Examples:
        >>> from emolex import screen
        >>> screen("He hit me again").kind
        'violence'
        >>> screen("This homework is killing me") is None
        True
    """
    return screen_pages({"text": read(text)}, region=region, lexicon=default_lexicon() if lexicon is None else lexicon)


def screen_pages(pages: Mapping[_Source, Page], *, region: str | None, lexicon: Lexicon) -> Notice | None:
    """Screens several pages, given by the name of their argument; the most serious notice wins.

    Raises:
        InvalidOptionError: ``region`` is no two-letter code.
    """
    country = _country(region)
    hits = [hit for source, page in pages.items() for hit in _hits(page, source, lexicon)]
    if not hits:
        return None
    # urgent before care; among equals what was said of someone's safety before what was said in anger
    worst = min(hits, key=lambda hit: (hit.level != "urgent", _ORDER.index(hit.phrase.kind), hit.start))
    return Notice(
        kind=worst.phrase.kind,
        level=worst.level,
        message=_message(worst, lexicon),
        lines=_lines(worst, country, lexicon),
        source=worst.source,
        span=(worst.span.start, worst.span.end),
    )


_ORDER = ("self-harm", "violence", "threat", "harm-to-others")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


def _country(region: object) -> str | None:
    """The code in capital letters. A typo must not cost a person the help lines in silence."""
    if region is None:
        return None
    if not isinstance(region, str) or not _COUNTRY.fullmatch(region):
        raise InvalidOptionError("region is a two-letter country code (ISO 3166-1 alpha-2), such as 'NZ'")
    return "GB" if region.upper() == "UK" else region.upper()


def _hits(page: Page, source: str, lexicon: Lexicon) -> Iterator[_Hit]:
    index = _index(lexicon)
    meant = Respelled(page, index.words)
    found = list(index.raising.find(meant.page))
    if not found:
        return
    excuses = _excuses(index, meant.page)
    done: set[tuple[int, NoticeLevel]] = set()  # the first place of a phrase is enough
    for pattern, start, end in found:
        number = index.raised[pattern]
        phrase = lexicon.safety_phrases[number]
        if (number, phrase.level) in done or _overlaps(excuses.get(number), start, end):
            continue
        soft = phrase.level == "urgent" and is_softened(meant.page.folded, start, end)
        level: NoticeLevel = "care" if soft else phrase.level
        if (number, level) not in done:
            done.add((number, level))
            yield _Hit(phrase, level, source, start, meant.span(start, end))


def _excuses(index: _Index, page: Page) -> dict[int, tuple[list[int], list[int]]]:
    """Where the words of each phrase mean something else: starts and ends of stretches that lie apart."""
    places: dict[int, list[tuple[int, int]]] = {}
    for pattern, start, end in index.excusing.find(page):
        places.setdefault(index.excused[pattern], []).append((start, end))
    return {number: _apart(sorted(stretches)) for number, stretches in places.items()}


def _apart(stretches: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    starts: list[int] = []
    ends: list[int] = []
    for start, end in stretches:
        if ends and start < ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def _overlaps(excuses: tuple[list[int], list[int]] | None, start: int, end: int) -> bool:
    if excuses is None:
        return False
    starts, ends = excuses
    last = bisect_left(starts, end) - 1
    return last >= 0 and ends[last] > start


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> _Index:
    phrases = lexicon.safety_phrases
    raising = [(pattern, number) for number, phrase in enumerate(phrases) for pattern in phrase.patterns]
    excusing = [(pattern, number) for number, phrase in enumerate(phrases) for pattern in phrase.unless]
    return _Index(
        PatternIndex([pattern for pattern, _ in raising], lexicon.patterns),
        tuple(number for _, number in raising),
        PatternIndex([pattern for pattern, _ in excusing], lexicon.patterns),
        tuple(number for _, number in excusing),
        frozenset(word for pattern, _ in raising for word in _LETTERS.findall(pattern.source)),
    )


_LETTERS = re.compile(r"[a-z]{2,}(?:'[a-z]+)?")


def _message(hit: _Hit, lexicon: Lexicon) -> str:
    kind = hit.phrase.kind
    texts = {(notice.kind, notice.level): notice.message for notice in lexicon.notices}
    return texts.get((kind, hit.level)) or texts[(kind, "care")]


def _lines(hit: _Hit, country: str | None, lexicon: Lexicon) -> tuple[Line, ...]:
    return tuple(
        Line.model_validate(line.model_dump(include=set(Line.model_fields)))
        for line in lexicon.help_lines
        if line.region == country and hit.phrase.kind in line.kinds
    )
