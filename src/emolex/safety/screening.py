"""Recognizing phrases that call for care before vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ..errors import InvalidOptionError
from ..lexicon import Lexicon, NoticeLevel, SafetyPhrase, default_lexicon
from ..text import Page, Span, read, vocabulary
from .finding import Excuses, Finder
from .notice import Line, Notice
from .respelling import Respelled, Spelling
from .softening import is_softened

_Source = TypeVar("_Source", bound=str)


class _Hit(NamedTuple):
    phrase: SafetyPhrase
    level: NoticeLevel
    source: str
    start: int
    span: Span


class _Phrase(NamedTuple):
    """A phrase with what raises it and what shows that the words mean something else."""

    phrase: SafetyPhrase
    raising: Finder
    excusing: Finder


class _Known(NamedTuple):
    """The phrases of a lexicon, and how their words may be spelled."""

    phrases: tuple[_Phrase, ...]
    spelling: Spelling


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
    """The first place of each phrase that counts, for an urgent one also the first that is softened."""
    known = _known(lexicon)
    meant = Respelled(page, known.spelling)
    present = vocabulary(meant.page)
    for phrase, raising, excusing in known.phrases:
        excuses = Excuses(excusing, meant.page.folded, present)
        softened = False
        for start, end in raising.find(meant.page.folded, present):
            if excuses.cover(start, end):
                continue
            if phrase.level != "urgent" or not is_softened(meant.page.folded, start, end):
                yield _Hit(phrase, phrase.level, source, start, meant.span(start, end))
                break
            if not softened:
                softened = True
                yield _Hit(phrase, "care", source, start, meant.span(start, end))


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> _Known:
    phrases = lexicon.safety_phrases
    return _Known(
        tuple(
            _Phrase(phrase, Finder(phrase.patterns, lexicon.patterns), Finder(phrase.unless, lexicon.patterns))
            for phrase in phrases
        ),
        Spelling(
            frozenset(word for phrase in phrases for one in phrase.patterns for word in _LETTERS.findall(one.source)),
            lexicon.contractions.get("meant", {}),
            lexicon.table("words").get("grave", ()),
        ),
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
