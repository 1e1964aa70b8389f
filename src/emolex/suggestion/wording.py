"""Putting candidates into words: the sentence of each, and the reasons for it."""

from __future__ import annotations

from ..appraisal import situation_clause
from ..lexicon import Lexicon, first_person
from .chosen import Chosen
from .evidence import Evidence, FoundCue
from .results import Candidate, Reason

_OPEN = " someone"  # "proud of someone" says already whom it is about: "... when my son ..." would say it twice


def candidate(chosen: Chosen, evidence: Evidence, lexicon: Lexicon, *, alone: bool) -> Candidate:
    """A candidate in words; beside a notice ``alone``: nobody needs "I feel hurt when he hits me"."""
    found = next((found for found in evidence.cues if found.cue is chosen.cue), None) or _leading(evidence)
    clause = None
    if found is not None and not alone and not chosen.feeling.word.endswith(_OPEN):
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
        *_guess_reason(chosen, lexicon),
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
    situation, sentence = found.cue.situation, cue_sentence(found, lexicon)
    return [Reason(kind="cue", sentence=sentence, rule=situation.id, source=found.source, span=(span.start, span.end))]


def cue_sentence(found: FoundCue, lexicon: Lexicon) -> str:
    """What was read of what happened, as a sentence."""
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


def _guess_reason(chosen: Chosen, lexicon: Lexicon) -> list[Reason]:
    if chosen.event is None:
        return []
    sentence = lexicon.phrasing["suggest"]["event"].format(word=chosen.feeling.word, event=chosen.event)
    return [Reason(kind="event", sentence=sentence, rule=chosen.feeling.id)]
