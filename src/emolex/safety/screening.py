"""Recognizing phrases that call for care before vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ..lexicon import Lexicon, NoticeLevel, SafetyPhrase, default_lexicon
from ..text import Page, PatternIndex, read
from .notice import Line, Notice

# What softens an urgent phrase to care when it stands shortly before it in the same sentence: it is denied or told of
# somebody else (unless "I" stands in between), or it is over.
_NEAR = r"(?:[^\w.!?]{1,3}[\w'-]{1,30}){0,5}[^\w.!?]{0,3}$"
_OTHERS = re.compile(
    r"\b(?:not|never|no longer|(?:do|does|did|would|wo|could|ca|is|was|are|were|ai)n'?t|he|she|they|who|people|someone|"
    r"somebody|my \w{2,20}|said|says|asked|wrote)\b" + _NEAR
)
_OVER = re.compile(
    r"\b(?:used to|years ago|back then|when i was (?:a|an|\d{1,2}|young|little|younger|in|at)|in the past|"
    r"as a (?:kid|child|teen|teenager))\b" + _NEAR
)
_LOOK_BACK = 80
_BEING_OWN = re.compile(r"\bi(?:'?m| am|'?ve| have|'?ll| will| just| really| want| still)?\b[^.!?]{0,20}$")


_Source = TypeVar("_Source", bound=str)


class _Hit(NamedTuple):
    phrase: SafetyPhrase
    level: NoticeLevel
    source: str
    start: int
    end: int


def screen(text: str, *, region: str | None = None, lexicon: Lexicon | None = None) -> Notice | None:
    """Recognizes some phrases that call for care: wishes to die, violence, threats.

    It recognizes phrases; it does not detect risk, and None does not mean that a person is safe.

    Args:
        text: What a person wrote; at most 1,000,000 characters.
        region: ISO 3166-1 alpha-2 code of the country whose help lines the notice should hold, if it has any.
        lexicon: The lexicon to use; by default the shipped one.

    Returns:
        A notice to show first, or None.

    Raises:
        InvalidTextError: Not a string, or too long.

    Examples:
        >>> from emolex import screen
        >>> screen("He hit me again").kind
        'violence'
        >>> screen("This homework is killing me") is None
        True
    """
    return screen_pages({"text": read(text)}, region=region, lexicon=lexicon or default_lexicon())


def screen_pages(pages: Mapping[_Source, Page], *, region: str | None, lexicon: Lexicon) -> Notice | None:
    """Screens several pages, given by the name of their argument; the most serious notice wins."""
    hits = [hit for source, page in pages.items() for hit in _hits(page, source, lexicon)]
    if not hits:
        return None
    # urgent before care; among equals what was said of someone's safety before what was said in anger
    worst = min(hits, key=lambda hit: (hit.level != "urgent", list(_ORDER).index(hit.phrase.kind), hit.start))
    span = next(page for source, page in pages.items() if source == worst.source).span(worst.start, worst.end)
    message = _message(worst, lexicon)
    return Notice(
        kind=worst.phrase.kind,
        level=worst.level,
        message=message,
        lines=_lines(worst, region, lexicon),
        source=worst.source,
        span=(span.start, span.end),
    )


_ORDER = ("self-harm", "violence", "threat", "harm-to-others")


def _hits(page: Page, source: str, lexicon: Lexicon) -> Iterator[_Hit]:
    index, excuses, phrases = _indexes(lexicon)
    found = list(index.find(page))
    if not found:
        return
    excused = {(number, start, end) for number, start, end in excuses[0].find(page)}
    for number, start, end in found:
        phrase = phrases[number]
        if any(excuses[1][by] is phrase and first < end and start < last for by, first, last in excused):
            continue
        if phrase.level == "urgent" and _is_softened(page, start, end):
            yield _Hit(phrase, "care", source, start, end)
        else:
            yield _Hit(phrase, phrase.level, source, start, end)


def _is_softened(page: Page, start: int, end: int) -> bool:
    """Whether an urgent phrase is denied, past, quoted or about somebody else."""
    before = page.folded[max(0, start - _LOOK_BACK) : start]
    quoted = before.count('"') % 2 == 1 and '"' in page.folded[end:]
    others = _OTHERS.search(before)
    return quoted or bool(_OVER.search(before)) or (others is not None and not _BEING_OWN.search(others.group()))


@lru_cache(maxsize=8)
def _indexes(
    lexicon: Lexicon,
) -> tuple[PatternIndex, tuple[PatternIndex, tuple[SafetyPhrase, ...]], tuple[SafetyPhrase, ...]]:
    """Patterns that raise a phrase, patterns that excuse one, and the phrase of each."""
    raising = [(pattern, phrase) for phrase in lexicon.safety_phrases for pattern in phrase.patterns]
    excusing = [(pattern, phrase) for phrase in lexicon.safety_phrases for pattern in phrase.unless]
    index = PatternIndex([pattern for pattern, _ in raising], lexicon.patterns)
    excuses = PatternIndex([pattern for pattern, _ in excusing], lexicon.patterns)
    return index, (excuses, tuple(phrase for _, phrase in excusing)), tuple(phrase for _, phrase in raising)


def _message(hit: _Hit, lexicon: Lexicon) -> str:
    kind = hit.phrase.kind
    texts = {(notice.kind, notice.level): notice.message for notice in lexicon.notices}
    return texts.get((kind, hit.level)) or texts[(kind, "care")]


def _lines(hit: _Hit, region: str | None, lexicon: Lexicon) -> tuple[Line, ...]:
    return tuple(
        Line.model_validate(line.model_dump(include=set(Line.model_fields)))
        for line in lexicon.help_lines
        if region is not None and line.region == region.upper() and hit.phrase.kind in line.kinds
    )
