"""Recognizing phrases that call for care before vocabulary."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple, TypeVar

from ..errors import InvalidOptionError
from ..lexicon import Lexicon, NoticeForm, NoticeKind, NoticeLevel, RunTable, SafetyPhrase, default_lexicon
from ..text import Page, Pattern, PatternIndex, Span, kept_on_page, read
from .finding import Excuses
from .notice import Line, Notice
from .respelling import Joined, Respelled, Spelling
from .slips import Slips
from .softening import Softened, Softening
from .weighing import Weighed, around, weigh

_Source = TypeVar("_Source", bound=str)


class _Hit(NamedTuple):
    kind: NoticeKind
    form: NoticeForm | None
    level: NoticeLevel
    source: str
    start: int
    span: Span


class _Phrase(NamedTuple):
    """A pattern's phrase, whether the pattern is doubtful, what must stand near, and what shows something else."""

    phrase: SafetyPhrase
    doubtful: bool
    beside: PatternIndex | None
    excusing: PatternIndex


class _Known(NamedTuple):
    """The patterns of a lexicon's phrases, the phrase of each, how words may be spelled, and what softens."""

    raising: PatternIndex
    phrases: tuple[_Phrase, ...]
    spelling: Spelling
    softening: Softening


def screen(text: str, *, region: str | None = None, lexicon: Lexicon | None = None) -> Notice | None:
    """Recognizes some phrases that call for care: wishes to die, abuse, threats, emergencies.

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
        'abuse'
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
    # urgent before care; among equals what was said of someone's safety before what was said in anger, and of
    # somebody who may still be helped before somebody who has died
    worst = min(
        hits, key=lambda hit: (hit.level != "urgent", _ORDER.index(hit.kind), hit.form == "bereaved", hit.start)
    )
    return Notice(
        kind=worst.kind,
        form=worst.form,
        level=worst.level,
        message=_message(worst, lexicon),
        lines=_lines(worst, country, lexicon),
        source=worst.source,
        span=(worst.span.start, worst.span.end),
    )


def leans_to_care(pages: Iterable[Page], lexicon: Lexicon, *, known: bool) -> bool:
    """Whether words weigh so much that no complaint should be made of them, though too little for a notice.

    A complaint that a list knows (``known``) may weigh more than one that its words alone tell of.
    """
    table = lexicon.care_table
    limit = table.limits["unworded_known_from" if known else "unworded_from"]
    weighed = (one for page in pages for one in _weighed(_meant(page, lexicon).page, lexicon))
    return any(one.size >= _ENOUGH_WORDS and one.odds >= limit for one in weighed)


_ORDER: tuple[NoticeKind, ...] = ("emergency", "self-harm", "abuse", "about-other", "harm-to-others")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


def _country(region: object) -> str | None:
    """The code in capital letters. A typo must not cost a person the help lines in silence."""
    if region is None:
        return None
    if not isinstance(region, str) or not _COUNTRY.fullmatch(region):
        raise InvalidOptionError("region is a two-letter country code (ISO 3166-1 alpha-2), such as 'NZ'")
    return "GB" if region.upper() == "UK" else region.upper()


def _hits(page: Page, source: str, lexicon: Lexicon) -> list[_Hit]:
    """The phrases that count and, where there are none, the words that together weigh enough."""
    meant = _meant(page, lexicon)
    weighed = _weighed(meant.page, lexicon)
    excused: list[int] = []
    hits = list(_phrase_hits(meant, source, weighed, excused, lexicon))
    return hits or [
        _Hit(one.kind, None, "care", source, one.start, meant.span(one.start, one.end))
        for one in _heavy(weighed, excused, lexicon.care_table)
    ]


@kept_on_page
def _meant(page: Page, lexicon: Lexicon) -> Respelled:
    """A page as it was meant."""
    return Respelled(page, _known(lexicon).spelling)


@kept_on_page
def _weighed(page: Page, lexicon: Lexicon) -> list[Weighed]:
    return weigh(page, lexicon.care_table)


def _heavy(weighed: Sequence[Weighed], excused: Sequence[int], table: RunTable) -> list[Weighed]:
    """The stretch that weighs most, if it weighs enough and no phrase in it was found to mean something else."""
    harmless = {one.within for place in excused for one in around(weighed, place)}
    able = (one for one in weighed if one.size >= _ENOUGH_WORDS and one.within not in harmless)
    heaviest = max(able, key=lambda one: one.odds, default=None)
    return [heaviest] if heaviest is not None and heaviest.odds >= table.limits["raises_from"] else []


def _phrase_hits(
    meant: Respelled, source: str, weighed: Sequence[Weighed], excused: list[int], lexicon: Lexicon
) -> Iterator[_Hit]:
    """The first place of each phrase that counts, for an urgent one also the first that is softened.

    Places where a phrase is found to mean something else are added to ``excused``.
    """
    known = _known(lexicon)
    text, present = meant.page.folded, lexicon.patterns.present(meant.page)
    excuses: dict[str, Excuses] = {}
    seen: dict[str, bool] = {}  # phrase -> whether nothing softens it
    for number, start, end in known.raising.find_in(text, present):
        one = known.phrases[number]
        name = one.phrase.id
        if seen.get(name):
            continue
        if name not in excuses:
            excuses[name] = Excuses(one.excusing, text, present)
        if excuses[name].cover(start, end):
            excused.append(start)
            continue
        if not _stands_beside(one, text, present, start, end):
            continue
        if _is_taken_back(one, start, weighed, lexicon.care_table):
            continue
        how = None
        if one.phrase.level == "urgent":
            how = known.softening.of(meant.page, start, end) or _played(one, start, weighed, lexicon.care_table)
        if how is None or name not in seen:
            yield _hit(one.phrase, how, source, start, meant.span(start, end))
        seen[name] = how is None


def _is_taken_back(one: _Phrase, start: int, weighed: Sequence[Weighed], table: RunTable) -> bool:
    """Whether the words around a phrase that can be harmless show that it is."""
    odds = _odds_around(start, weighed)
    return odds is not None and odds < _doubted_below(one, table)


def _played(one: _Phrase, start: int, weighed: Sequence[Weighed], table: RunTable) -> Softened | None:
    """What softens an urgent phrase among the words of a game or a kitchen: it is care then, and no less."""
    odds = None if one.phrase.certain else _odds_around(start, weighed)
    return "harmless" if odds is not None and odds < table.limits["softened_below"] else None


def _odds_around(start: int, weighed: Sequence[Weighed]) -> float | None:
    """How far the words around a place speak for care, in log odds; a few words say nothing."""
    near = around(weighed, start)
    if not near or max(stretch.size for stretch in near) < _ENOUGH_WORDS:
        return None
    return max(stretch.odds for stretch in near)


def _doubted_below(one: _Phrase, table: RunTable) -> float:
    """The odds of the words around it under which a phrase is taken back."""
    phrase = one.phrase
    if phrase.level == "urgent" or phrase.certain or phrase.form in _SURE_FORMS:
        return -math.inf
    if phrase.form in _PLAIN_FORMS:
        return table.limits["doubts_plain_doubtful_below" if one.doubtful else "doubts_plain_below"]
    return table.limits["doubts_doubtful_below" if one.doubtful else "doubts_below"]


_SURE_FORMS = ("explicit", "bereaved")
_PLAIN_FORMS = ("physical", "sexual", "threat")  # said in so many words
_ENOUGH_WORDS = 7  # in a row; fewer are for phrases alone


def _hit(phrase: SafetyPhrase, how: Softened | None, source: str, start: int, span: Span) -> _Hit:
    """What is of somebody else becomes a notice about them; what is denied, over, quoted, played is not urgent."""
    if how == "other" and phrase.kind == "self-harm":
        return _Hit("about-other", None, "care", source, start, span)
    as_urgent = how is None or (how == "other" and phrase.kind == "emergency")
    return _Hit(phrase.kind, phrase.form, phrase.level if as_urgent else "care", source, start, span)


def _stands_beside(one: _Phrase, text: str, present: AbstractSet[str], start: int, end: int) -> bool:
    """Whether what the phrase needs near it is there."""
    if one.beside is None:
        return True
    near = text[max(0, start - _NEAR) : end + _NEAR]
    return any(True for _ in one.beside.find_in(near, present))


_NEAR = 240


@lru_cache(maxsize=8)
def _known(lexicon: Lexicon) -> _Known:
    words = lexicon.table("safety_words")
    patterns: list[Pattern] = []
    phrases: list[_Phrase] = []
    for phrase in lexicon.safety_phrases:
        beside = PatternIndex(phrase.beside, lexicon.patterns) if phrase.beside else None
        excusing = PatternIndex(phrase.unless, lexicon.patterns)
        for doubtful, listed in ((False, phrase.patterns), (True, phrase.doubtful)):
            patterns += listed
            phrases += [_Phrase(phrase, doubtful, beside, excusing)] * len(listed)
    raising = PatternIndex(patterns, lexicon.patterns)
    return _Known(raising, tuple(phrases), _spelling(lexicon, words), Softening(words))


def _spelling(lexicon: Lexicon, words: Mapping[str, Sequence[str]]) -> Spelling:
    written = (
        one.source for phrase in lexicon.safety_phrases for one in (*phrase.patterns, *phrase.doubtful, *phrase.beside)
    )
    return Spelling(
        frozenset(_LETTERS.findall(" ".join(written))),
        lexicon.contractions.get("meant", {}),
        tuple(words["grave"]),
        Slips(words["slips"], lexicon.look_alikes),
        Joined(words["run_together"], words["run_together_grave"]),
    )


_LETTERS = re.compile(r"[a-z]{2,}(?:'[a-z]+)?")


def _message(hit: _Hit, lexicon: Lexicon) -> str:
    """The text for this form and level, else for its kind and level, else for its kind."""
    texts = {(notice.kind, notice.form, notice.level): notice.message for notice in lexicon.notices}
    wanted = ((hit.kind, hit.form, hit.level), (hit.kind, None, hit.level), (hit.kind, None, "care"))
    return next(texts[key] for key in wanted if key in texts)


def _lines(hit: _Hit, country: str | None, lexicon: Lexicon) -> tuple[Line, ...]:
    return tuple(
        Line.model_validate(line.model_dump(include=set(Line.model_fields)))
        for line in lexicon.help_lines
        if line.region == country and hit.kind in line.kinds
    )
