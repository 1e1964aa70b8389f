"""`suggest`: more precise words, each with a reason, and a question."""

from __future__ import annotations

from ..appraisal import situation_clause
from ..errors import InvalidOptionError
from ..lexicon import Lexicon, default_lexicon, first_person
from ..safety import screen_pages
from ..text import Page, read
from .asking import ask
from .choosing import Chosen, choose
from .evidence import Evidence, FoundCue, Source, gather
from .results import Candidate, Phrase, Reason, Status, Suggestions


def suggest(
    text: str,
    *,
    context: str | None = None,
    limit: int = 6,
    region: str | None = None,
    lexicon: Lexicon | None = None,
) -> Suggestions:
    """Offers more precise words for what a person said, each with a reason, and a question that tells them apart.

    Args:
        text: What was said about the feeling ("I'm fine", "I feel bad", "meh"); at most 1,000,000 characters.
        context: What happened, if it is known ("we don't make eye contact during important talks").
        limit: How many candidates at most, 1 to 20.
        region: ISO 3166-1 alpha-2 code of the country whose help lines a notice should hold.
        lexicon: The lexicon to use; by default the shipped one.

    Returns:
        Candidates, best first. Where there is nothing to go on the status is "unknown" and there are none. Beside an
        urgent notice there are none either.

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
    if not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= 20:
        raise InvalidOptionError("limit is a whole number from 1 to 20")
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
        situations=tuple(_cue_sentence(found, lexicon) for found in evidence.cues),
        candidates=tuple(_candidate(one, evidence, lexicon, alone=notice is not None) for one in chosen),
        question=ask(chosen, evidence, lexicon) if notice is None else None,
        gentle=_gentle(chosen, evidence, lexicon),
        unread=_unread(evidence, context, lexicon) if notice is None else None,
        lexicon_version=lexicon.version,
    )


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


def _candidate(chosen: Chosen, evidence: Evidence, lexicon: Lexicon, *, alone: bool) -> Candidate:
    """A candidate in words; beside a notice ``alone``: nobody needs "I feel hurt when he hits me"."""
    found = next((found for found in evidence.cues if found.cue is chosen.cue), None) or _leading(evidence)
    clause = None
    if found is not None and not alone:
        own = evidence.own if found.source == "text" else ()
        clause = situation_clause(evidence.pages[found.source], found.cue, own)
    sentence = first_person(chosen.feeling, clause.tense if clause else "present")
    return Candidate(
        feeling=chosen.feeling,
        fit=chosen.fit,
        reasons=_reasons(chosen, evidence, lexicon),
        sentence=f"{sentence} when {clause.text}." if clause else f"{sentence}.",
        gentle=lexicon.phrasing["suggest"]["gentle"] if chosen.feeling.care == "watch" else None,
    )


def _leading(evidence: Evidence) -> FoundCue | None:
    return evidence.cues[0] if evidence.cues else None


def _reasons(chosen: Chosen, evidence: Evidence, lexicon: Lexicon) -> tuple[Reason, ...]:
    reasons = [
        *_named_reason(chosen, evidence, lexicon),
        *_cue_reason(chosen, evidence, lexicon),
        *_sense_reason(chosen, evidence, lexicon),
        *_neighbor_reason(chosen, evidence, lexicon),
    ]
    return tuple(reasons)


def _named_reason(chosen: Chosen, evidence: Evidence, lexicon: Lexicon) -> list[Reason]:
    mention, said = chosen.mention, lexicon.phrasing["suggest"]
    if mention is None:
        return []
    page = evidence.pages["text"]
    span = page.span(mention.start, mention.end)
    if mention.idiom is not None:
        sentence = said["idiom"].format(phrase=page.original[span.start : span.end], means=mention.idiom.means)
        return [Reason(kind="idiom", sentence=sentence, rule=mention.idiom.id, span=(span.start, span.end))]
    sentence = said["named_broad" if chosen.feeling.broad else "named"]
    return [Reason(kind="named", sentence=sentence, rule=chosen.feeling.id, span=(span.start, span.end))]


def _cue_reason(chosen: Chosen, evidence: Evidence, lexicon: Lexicon) -> list[Reason]:
    found = next((found for found in evidence.cues if found.cue is chosen.cue), None)
    if found is None:
        return []
    span = evidence.pages[found.source].span(found.cue.start, found.cue.end)
    situation, sentence = found.cue.situation, _cue_sentence(found, lexicon)
    return [Reason(kind="cue", sentence=sentence, rule=situation.id, source=found.source, span=(span.start, span.end))]


def _cue_sentence(found: FoundCue, lexicon: Lexicon) -> str:
    return lexicon.phrasing["suggest"]["cue"].format(means=found.cue.situation.means)


def _sense_reason(chosen: Chosen, evidence: Evidence, lexicon: Lexicon) -> list[Reason]:
    if chosen.sense is None:
        return []
    hit = evidence.vague[0]
    span = evidence.pages["text"].span(hit.start, hit.end)
    phrase = evidence.pages["text"].original[span.start : span.end]
    sense = hit.phrase.senses[chosen.sense].sense
    sentence = lexicon.phrasing["suggest"]["sense"].format(phrase=phrase, sense=sense)
    return [Reason(kind="sense", sentence=sentence, rule=hit.phrase.id, span=(span.start, span.end))]


def _neighbor_reason(chosen: Chosen, evidence: Evidence, lexicon: Lexicon) -> list[Reason]:
    if chosen.mention is not None:
        return []
    for mention in evidence.named:
        if chosen.feeling.id in mention.feeling.near or chosen.feeling.id in mention.feeling.beneath:
            sentence = lexicon.phrasing["suggest"]["neighbor"].format(word=mention.feeling.word)
            return [Reason(kind="neighbor", sentence=sentence, rule=mention.feeling.id)]
    return []
