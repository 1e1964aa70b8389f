"""`suggest`: more precise words, each with a reason, and a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import InvalidOptionError, InvalidTextError
from ..lexicon import Lexicon, default_lexicon
from ..safety import screen_pages
from ..text import Page, read
from .asking import ask
from .choosing import choose
from .chosen import Chosen
from .evidence import Evidence, Source, gather
from .results import Phrase, Status, Suggestions
from .wording import candidate, cue_sentence


def suggest(
    text: str,
    *,
    context: str | None = None,
    limit: int | None = None,
    region: str | None = None,
    lexicon: Lexicon | None = None,
) -> Suggestions:
    """Offers more precise words for what a person said, each with a reason, and a question that tells them apart.

    Args:
        text: What was said about the feeling ("I'm fine", "I feel bad", "meh"); at most 1,000,000 characters.
        context: What happened, if it is known ("we don't make eye contact during important talks").
        limit: How many candidates at most, 1 to 20. By default those that are sure enough, at most six, and perhaps
            none; with a number as many as there are.
        region: ISO 3166-1 alpha-2 code of the country whose help lines a notice should hold.
        lexicon: The lexicon to use; by default the shipped one.

    Returns:
        Candidates, best first. Where a person tells something that no cue knows they are guesses, and ``guessed`` says
        so. Where there is nothing to go on the status is "unknown" and there are none. Beside an urgent notice there
        are none either.

    Raises:
        InvalidTextError: ``text`` or ``context`` is not a string, or too long.
        InvalidOptionError: ``limit`` is out of range, or ``region`` is no two-letter code.

    Examples:
        >>> from emolex import suggest
        >>> result = suggest("I'm fine", context="we don't make eye contact during important talks")
        >>> result.candidates[0].sentence
        "I feel overlooked when we don't make eye contact during important talks."
        >>> suggest("The train leaves at nine.").status
        'unknown'
    """
    _check_limit(limit)
    lexicon = default_lexicon() if lexicon is None else lexicon
    pages: dict[Source, Page] = {"text": read(text)}
    if context is not None:
        pages["context"] = read(context)
    notice = screen_pages(pages, region=region, lexicon=lexicon)
    if notice is not None and notice.level == "urgent":
        return Suggestions(
            notice=notice,
            text=pages["text"].original,
            context=_original(pages),
            status="care",
            lexicon_version=lexicon.version,
        )
    evidence = gather(pages, lexicon, beside=notice)
    chosen = choose(evidence, lexicon, limit, beside=notice.kind if notice is not None else None)
    return Suggestions(
        notice=notice,
        text=pages["text"].original,
        context=_original(pages),
        status="care" if notice is not None else _status(evidence, chosen),
        phrase=_phrase(evidence),
        situations=tuple(cue_sentence(found, lexicon) for found in evidence.cues),
        candidates=tuple(candidate(one, evidence, lexicon, alone=notice is not None) for one in chosen),
        question=ask(chosen, evidence, lexicon) if notice is None else None,
        gentle=_gentle(chosen, evidence, lexicon),
        guessed=lexicon.phrasing["suggest"]["guessed"] if evidence.is_silent and chosen else None,
        unread=_unread(evidence, context, lexicon) if notice is None and not evidence.is_silent else None,
        lexicon_version=lexicon.version,
    )


def suggest_many(
    texts: Iterable[str], *, limit: int | None = None, region: str | None = None, lexicon: Lexicon | None = None
) -> Iterator[Suggestions]:
    """Suggestions for many texts, one after the other: order is kept, and no result is held back.

    Args:
        texts: What was said, as `suggest` takes it; any iterable, also one without end.
        limit: As in `suggest`, for each.
        region: ISO 3166-1 alpha-2 code of the country whose help lines a notice should hold.
        lexicon: The lexicon to use; by default the shipped one.

    Returns:
        An iterator over the result of each text.

    Raises:
        InvalidTextError: ``texts`` is a single string; or, when its turn comes, a text is none, or too long.
        InvalidOptionError: As `suggest`.

    Examples:
        >>> from emolex import suggest_many
        >>> [result.status for result in suggest_many(["meh", "I felt humiliated when he laughed"])]
        ['vague', 'named']
    """
    if isinstance(texts, str | bytes):
        raise InvalidTextError("texts is several strings, such as a list; for one string there is suggest")
    _check_limit(limit)
    lexicon = default_lexicon() if lexicon is None else lexicon
    return (suggest(text, limit=limit, region=region, lexicon=lexicon) for text in texts)


def _check_limit(limit: object) -> None:
    if limit is not None and (not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= 20):
        raise InvalidOptionError("limit is a whole number from 1 to 20, or None")


def _original(pages: dict[Source, Page]) -> str | None:
    return pages["context"].original if "context" in pages else None


def _unread(evidence: Evidence, context: str | None, lexicon: Lexicon) -> str | None:
    """What to say when a context was given and nothing was recognized in it."""
    if evidence.cues or not (context or "").strip():
        return None
    return lexicon.phrasing["suggest"]["unread"]


def _gentle(chosen: list[Chosen], evidence: Evidence, lexicon: Lexicon) -> str | None:
    """What to say beside a heavy word or phrase."""
    if any(one.feeling.care == "watch" for one in chosen):
        return lexicon.phrasing["suggest"]["gentle"]
    if evidence.vague and evidence.vague[0].phrase.care == "watch":
        return lexicon.phrasing["suggest"]["gentle_phrase"]
    return None


def _status(evidence: Evidence, chosen: list[Chosen]) -> Status:
    if evidence.named:
        return "named"
    if evidence.vague:
        return "vague"
    return "inferred" if chosen else "unknown"


def _phrase(evidence: Evidence) -> Phrase | None:
    if not evidence.vague or evidence.named:
        return None
    hit, page = evidence.vague[0], evidence.pages["text"]
    span = page.span(hit.start, hit.end)
    return Phrase(
        text=page.original[span.start : span.end],
        rule=hit.phrase.id,
        span=(span.start, span.end),
        senses=tuple(sense.sense for sense in hit.phrase.senses),
    )
