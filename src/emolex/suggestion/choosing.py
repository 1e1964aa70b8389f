"""Choosing the candidates: who leads, how different they are, how many."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from ..appraisal import Leaning, Ranked, lean, rank
from ..lexicon import Feeling, Lexicon, NoticeKind
from ..mentions import VagueHit
from ..text import Page
from .chosen import Chosen
from .evidence import Evidence
from .guessing import guess, may_guess, moment

_MOST = 6  # candidates, where no limit was given ...
_MOST_NAMED = 4  # ... and a feeling is named: the fifth is mostly far-fetched
_PER_SUBFAMILY = 2
_FAMILIES = 3  # that a vague phrase spans at least, where its senses do
_LEAST = 0.5  # of as many candidates as were asked for: they stand even where none fits well
_WELL = 0.7  # fit; below it half of the candidates puzzle a reader (docs/benchmarks.md)
_LIKELY = 0.12  # chance of a group of families
_SURE = 1.6  # odds of the fit, times the root of the chance of the group, from which on nine of ten words are right ...
_SURE_FIRST = 0.7  # ... for what a situation says first ...
_SURE_GUESS = 2.2  # ... for what no situation says ...
_RARE = 0.02  # ... with this added to every chance (docs/benchmarks.md)
_SHORT = 7  # words; a situation that is read in so few leaves nothing that could speak against it ...
_UNOPPOSED = 0.3  # ... and the chance of what it says counts as no less than this
_ENOUGH = 2  # candidates from which on one may make room
_NEAR_ENOUGH = 0.25  # of the first one's fit, for one of another kind
_SENSE = 0.8  # prior of the first feeling of the first sense; less for later ones
_SENSE_STEP, _FEELING_STEP = 0.12, 0.2
_BESIDE_CUES = 0.4  # what happened says more than the phrase that covers it
_NEIGHBOR = 0.45
_NEIGHBOR_BESIDE_CUES = 0.7  # the named word leads, but what happened says which of its neighbors it may be
_BROAD = 0.3  # fit of a broad word beside the narrower ones


def choose(
    evidence: Evidence, lexicon: Lexicon, limit: int | None, *, beside: NoticeKind | None = None
) -> list[Chosen]:
    """The candidates: named feelings, then what the evidence ranks, kept diverse; without any evidence, guesses.

    Without a limit, what only the situation speaks for is shown where a reader would most likely nod at it. Beside a
    notice (``beside``) nothing pleasant and no self-reproach is volunteered, beside one about self-harm no heavy word
    either.
    """
    # where what happened is told apart from how it feels, only the first tells which of its readings is meant
    apart = bool(evidence.vague) and not evidence.named and "context" in evidence.pages
    told = [evidence.pages["context"]] if apart else list(evidence.pages.values())
    leaning = lean(told, lexicon)
    most = limit or (_MOST_NAMED if evidence.named else _MOST)
    if evidence.is_silent:
        kept = guess(told, lexicon, leaning, most, glad=not evidence.taken_back) if beside is None else []
    else:
        kept = _read(evidence, lexicon, leaning, most, beside)
    if limit is not None or evidence.vague or "context" in evidence.pages:
        return kept
    is_short = sum(len(page.words) for page in evidence.pages.values()) <= _SHORT
    near = {id_ for mention in evidence.named for id_ in (*mention.feeling.near, *mention.feeling.beneath)}
    return [
        one
        for at, one in enumerate(kept)
        if one.mention is not None
        or one.feeling.id in near
        or _sureness(one, leaning, lexicon, is_short=is_short) >= _asked_of(one, at)
    ]


def _asked_of(one: Chosen, at: int) -> float:
    """How sure a candidate has to be, by its place."""
    if one.cue is None:
        return _SURE_GUESS
    return _SURE if at else _SURE_FIRST


def _sureness(one: Chosen, leaning: Leaning, lexicon: Lexicon, *, is_short: bool) -> float:
    """How far fit and words together speak for a feeling."""
    chance = _chance(one, leaning, lexicon) if leaning.chances else 1.0
    if is_short and one.cue is not None:
        chance = max(chance, _UNOPPOSED)
    return one.fit / (1 - one.fit) * math.sqrt(chance + _RARE)


def _chance(one: Chosen, leaning: Leaning, lexicon: Lexicon) -> float:
    """That of the group of its family, by the words of the text."""
    return leaning.chances.get(lexicon.families[one.feeling.family].group, 0.0)


def _read(
    evidence: Evidence, lexicon: Lexicon, leaning: Leaning, limit: int, beside: NoticeKind | None
) -> list[Chosen]:
    """The candidates where something was recognized."""
    pages = list(evidence.pages.values())
    cues = [found.cue for found in evidence.cues]
    named = _named(evidence)
    phrase = evidence.vague[0] if evidence.vague and not named else None
    prior = _sense_prior(phrase, bool(cues)) if phrase else _neighbor_prior(named, bool(cues))
    ranked = rank(cues, lexicon, prior, leaning if cues else None)
    senses = _senses(phrase)
    barred = evidence.denied | {chosen.feeling.id for chosen in named}
    rest = [
        _chosen(one, senses, prior, pages)
        for one in ranked
        if one.feeling.id not in barred
        and (one.feeling.care != "watch" or one.cue is not None)
        and (one.cue is not None or one.feeling.id in prior or may_guess(one.feeling, glad=not evidence.taken_back))
        and not (beside and is_out_of_place(one.feeling, beside))
    ]
    if phrase and not cues:
        rest = _round_robin(rest)
    kept = _diverse([*named, *rest], limit, spread=not cues and not named)
    if cues and not named:
        kept = _with_another_group(kept, rest, lexicon)
    if cues and not named and (not phrase or "context" in evidence.pages):  # a phrase alone may cover more than is told
        kept = _without_weak(kept, round(_LEAST * limit), leaning, lexicon)
    kept = _with_broad(kept, evidence, limit)
    return _of_several_families(kept, rest) if phrase and not cues else kept


def _chosen(one: Ranked, senses: Mapping[str, int], prior: Mapping[str, float], pages: Sequence[Page]) -> Chosen:
    """A ranked feeling with its reason; where neither a cue nor a phrase speaks for it, a moment that it is said of."""
    guessed = one.cue is None and one.feeling.id not in prior
    event = moment(one.feeling, pages) if guessed else None
    return Chosen(one.feeling, one.fit, one.cue, senses.get(one.feeling.id), event=event)


def _without_weak(kept: list[Chosen], least: int, leaning: Leaning, lexicon: Lexicon) -> list[Chosen]:
    """The first ones, and after them only those that fit well or are of a kind that the words make likely."""
    return kept[:least] + [one for one in kept[least:] if one.fit >= _WELL or _chance(one, leaning, lexicon) >= _LIKELY]


def is_out_of_place(feeling: Feeling, beside: NoticeKind) -> bool:
    """Whether a feeling must not be volunteered to somebody who is being hurt, or who may not want to live."""
    heavy = beside == "self-harm" and feeling.care == "watch"
    return heavy or feeling.valence > 0 or feeling.fairness == "own-violation" or feeling.family == "shame"


def _of_several_families(kept: list[Chosen], rest: Sequence[Chosen]) -> list[Chosen]:
    """A vague phrase can cover much: the last of a family that stands twice makes room for one that is missing."""
    for other in rest:
        families = [one.feeling.family for one in kept]
        twice = [at for at, one in enumerate(kept) if one.mention is None and one.feeling.family in families[:at]]
        if len(set(families)) >= _FAMILIES or not twice:
            break
        if other.feeling.family not in families:
            kept = [*kept[: twice[-1]], *kept[twice[-1] + 1 :], other]
    return kept


def _with_another_group(kept: list[Chosen], rest: Sequence[Chosen], lexicon: Lexicon) -> list[Chosen]:
    """Where all candidates answer the same kind of event, the last one makes room for the best of another kind."""
    groups = {lexicon.families[one.feeling.family].group for one in kept}
    if len(kept) < _ENOUGH or len(groups) > 1:
        return kept
    others = (
        one
        for one in rest
        if one.feeling.level == 1
        and one.fit >= _NEAR_ENOUGH * kept[0].fit
        and lexicon.families[one.feeling.family].group not in groups
    )
    return [*kept[:-1], next(others, kept[-1])]


def _with_broad(kept: list[Chosen], evidence: Evidence, limit: int) -> list[Chosen]:
    """A broad word that was said stays among the candidates, after the narrower ones that it can cover."""
    for mention in evidence.broad[:1]:
        if all(one.feeling.id != mention.feeling.id for one in kept):
            kept = kept[: limit - 1]
            least = min((one.fit for one in kept), default=_BROAD)
            kept = [*kept, Chosen(mention.feeling, min(least, _BROAD), mention=mention)]
    return kept


def _named(evidence: Evidence) -> list[Chosen]:
    chosen: dict[str, Chosen] = {}
    for mention in evidence.named:
        chosen.setdefault(
            mention.feeling.id, Chosen(mention.feeling, round(0.98 - 0.01 * len(chosen), 3), mention=mention)
        )
    return list(chosen.values())


def _sense_prior(phrase: VagueHit, beside_cues: bool) -> dict[str, float]:
    """How far a phrase's senses speak for their feelings, usual senses and first feelings more."""
    weight = _BESIDE_CUES if beside_cues else 1.0
    prior: dict[str, float] = {}
    for at, sense in enumerate(phrase.phrase.senses):
        for place, id_ in enumerate(sense.feelings):
            prior.setdefault(id_, weight * max(0.1, _SENSE - _SENSE_STEP * at - _FEELING_STEP * place))
    return prior


def _neighbor_prior(named: Sequence[Chosen], beside_cues: bool) -> dict[str, float]:
    """How far named feelings speak for those that lie close, and for those that lie beneath."""
    weight = _NEIGHBOR_BESIDE_CUES if beside_cues else 1.0
    prior: dict[str, float] = {}
    for chosen in named:
        for place, id_ in enumerate(chosen.feeling.near):
            prior.setdefault(id_, weight * max(0.1, _NEIGHBOR - 0.04 * place))
        for id_ in chosen.feeling.beneath:
            prior.setdefault(id_, weight * (_NEIGHBOR - 0.1))
    return prior


def _senses(phrase: VagueHit | None) -> dict[str, int]:
    senses: dict[str, int] = {}
    for at, sense in enumerate(phrase.phrase.senses if phrase else ()):
        for id_ in sense.feelings:
            senses.setdefault(id_, at)
    return senses


def _round_robin(chosen: Sequence[Chosen]) -> list[Chosen]:
    """One of each sense in turn, so that no sense of a vague phrase crowds out the others."""
    by_sense: dict[int, list[Chosen]] = {}
    for one in chosen:
        if one.sense is not None:
            by_sense.setdefault(one.sense, []).append(one)
    rows = [by_sense[sense] for sense in sorted(by_sense)]
    longest = max(map(len, rows), default=0)
    return [row[at] for at in range(longest) for row in rows if at < len(row)]


def _diverse(chosen: Iterable[Chosen], limit: int, *, spread: bool) -> list[Chosen]:
    """The first ones, without twins and not all of one circle; what was held back fills up at the end."""
    kept: list[Chosen] = []
    held: list[Chosen] = []
    for one in chosen:
        if any(one.feeling.id in other.feeling.same_as for other in kept):
            continue
        circle = [other for other in kept if other.feeling.subfamily == one.feeling.subfamily]
        (held if len(circle) >= _PER_SUBFAMILY and one.mention is None else kept).append(one)
        if len(kept) == limit:
            break
    kept = (kept + held)[:limit]
    # a list that was spread over senses keeps that order; otherwise the fit decides
    return kept if spread else sorted(kept, key=lambda one: (-one.fit, one.feeling.id))
