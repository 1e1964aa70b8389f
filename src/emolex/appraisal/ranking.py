"""Ranking feelings by how well they fit what is known."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from ..lexicon import Feeling, Lexicon, Raised, Situation
from .likeness import NO_LEANING, Leaning
from .reading import Cue

# How much each appraisal says. Agency and control separate emotions best (Ellsworth & Smith 1988; Smith & Ellsworth
# 1985 for the rest); the remaining weights are the authors' judgment and are measured in part 4.
_WEIGHTS = {
    "agency": 2.0,
    "control": 1.5,
    "goal": 1.5,
    "time": 0.75,
    "fairness": 0.75,
    "social": 0.5,
    "certainty": 0.5,
    "expectedness": 0.25,
}
_POINTER = 1.0  # a cue that names a feeling outright
_POINTER_STEP = 0.12  # each later feeling of the same cue counts that much less
_POINTER_LEAST = 0.4
_AGREEMENT = 0.25  # full agreement of all appraisals counts as a quarter of a pointer (measured: more misleads)
_UNPOINTED = {1: 1.0, 2: 0.8, 3: 0.5}  # by level: what only agrees is an everyday word rather than a rare one
_NEED = 0.1  # each need that the cue and the feeling share
_WRONG_SIDE = 0.15  # what is left of a fit whose valence contradicts the cue
_LEAST = 0.09  # fits below it are noise
_FAINT = 0.05  # and so are scores
_LATER = 0.5  # what each further cue counts beside the one before
_USUAL = 0.12  # chance of a group at which the words of a text neither help nor hinder what cues say for it
_RARE = 0.03  # added to every chance, so that no group is ruled out
_HEARD = 0.35  # power of a group's chance by which what cues say for its feelings is multiplied ...
_HEARD_MOST = 1.6  # ... up to this
_LEADS = 0.9  # least of that for the feeling that a cue names first
_EXPECTED = 1.6  # what the everyday words of a group gain if the words of a text leave no other group a chance
_EXPECTED_STEP = 0.12  # less for each later everyday word of a family
_WITHIN = 0.5  # logarithm by which a family falls behind the best of its group for each deviation
_EXPECTED_FROM = 0.05  # chance
_STRONG = 0.8  # what a cue says for a feeling from which on it has told of its group
_KEPT = 60  # feelings that a situation speaks for; nobody is offered the sixty-first
_WATCHED = 0.5  # heavy words after lighter ones that fit as well
_LEVEL = {1: 1.0, 2: 0.95, 3: 0.85}  # everyday words before rare ones at equal fit


class Ranked(NamedTuple):
    """A feeling with its fit (0..1, comparable within one ranking) and the cue that speaks for it most."""

    feeling: Feeling
    fit: float
    cue: Cue | None


def rank(
    cues: Sequence[Cue],
    lexicon: Lexicon,
    prior: Mapping[str, float] | None = None,
    leaning: Leaning | None = None,
) -> list[Ranked]:
    """Feelings by fit, best first; ties by id. Feelings that nothing speaks for are left out.

    Args:
        cues: What happened.
        lexicon: The feelings to rank.
        prior: Fit, 0..1, that feelings bring along, such as the cover of a vague phrase.
        leaning: What the words of the text lean to (`lean`). It moves feelings for which a cue speaks, and brings the
            everyday words of the groups that are likely.
    """
    prior, leaning = prior or {}, leaning or NO_LEANING
    scored = [(cue, _scores(lexicon).of(cue.situation)) for cue in cues]
    told = {lexicon.families[lexicon[id_].family].group for _, scores in scored for id_ in _pointed_at(scores)}
    expected = _expected(leaning, lexicon, told)
    ids = {id_ for _, scores in scored for id_ in scores}.union(prior, expected)
    heard = {group: _heard(chance) for group, chance in leaning.chances.items()}
    ranked = [
        _ranked(
            feeling,
            scored,
            prior.get(feeling.id, 0.0),
            expected.get(feeling.id, 0.0),
            heard.get(lexicon.families[feeling.family].group, 1.0),
        )
        for feeling in lexicon.get(sorted(ids))
    ]
    return sorted((one for one in ranked if one.fit > _LEAST), key=lambda one: (-one.fit, one.feeling.id))


def _ranked(
    feeling: Feeling,
    scored: Sequence[tuple[Cue, Mapping[str, float]]],
    brought: float,
    expected: float,
    heard: float,
) -> Ranked:
    """What all cues together say for a feeling, with the one that says most; each after it counts half as much."""
    if any(_contradicts(feeling, cue.situation.raises) for cue, _ in scored):
        brought *= _WRONG_SIDE
    said = sorted(((scores.get(feeling.id, 0.0), cue) for cue, scores in scored), key=lambda pair: -pair[0])
    best, cue = said[0] if said else (0.0, None)
    happened = sum(score * _LATER**at for at, (score, _) in enumerate(said))
    if cue is not None and cue.situation.feelings[:1] == (feeling.id,):
        heard = max(heard, _LEADS)
    total = (happened * heard + brought + expected) * _LEVEL[feeling.level]
    if feeling.care == "watch":
        total *= _WATCHED
    return Ranked(feeling, round(total / (total + 0.5), 3), cue if best > 0 else None)


def _heard(chance: float) -> float:
    """By how much what cues say for the feelings of a group is multiplied, given its chance."""
    return min(_HEARD_MOST, math.pow((chance + _RARE) / _USUAL, _HEARD))


def _pointed_at(scores: Mapping[str, float]) -> list[str]:
    """The ids of the feelings for which a cue speaks strongly."""
    return [id_ for id_, score in scores.items() if score >= _STRONG]


def _expected(leaning: Leaning, lexicon: Lexicon, told: AbstractSet[str]) -> dict[str, float]:
    """What the words of a text say for the everyday words of the likely groups of which no cue has told already."""
    likely = [
        family
        for family in lexicon.families.values()
        if family.group not in told
        and family.id in leaning.families
        and leaning.chances.get(family.group, 0.0) >= _EXPECTED_FROM
    ]
    best: dict[str, float] = {}
    for family in likely:
        best[family.group] = max(best.get(family.group, -math.inf), leaning.families[family.id])
    expected: dict[str, float] = {}
    for family in likely:
        behind = math.exp(_WITHIN * (leaning.families[family.id] - best[family.group]))
        for place, id_ in enumerate(family.everyday):
            if id_ in lexicon:
                chance = leaning.chances[family.group] * behind
                expected[id_] = _EXPECTED * chance * (1 - _EXPECTED_STEP * place)
    return expected


class _Scores:
    """What each situation says for each feeling, counted once: it depends on the lexicon alone, never on a text."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._by_situation: dict[str, dict[str, float]] = {}

    def of(self, situation: Situation) -> Mapping[str, float]:
        scores = self._by_situation.get(situation.id)
        if scores is None:
            every = [(situation_score(feeling, situation), feeling.id) for feeling in self._lexicon]
            best = sorted(every, key=lambda scored: (-scored[0], scored[1]))[:_KEPT]
            scores = self._by_situation[situation.id] = {id_: score for score, id_ in best if score > _FAINT}
        return scores


@lru_cache(maxsize=8)
def _scores(lexicon: Lexicon) -> _Scores:
    return _Scores(lexicon)


def situation_score(feeling: Feeling, situation: Situation) -> float:
    """What one situation says for a feeling."""
    pointed = _pointed(feeling.id, situation.feelings)
    agreed = _AGREEMENT * max(0.0, _agreement(feeling, situation.raises) - 0.5) * 2
    agreed += _NEED * len(set(situation.needs) & {*feeling.needs_met, *feeling.needs_unmet})
    score = pointed + agreed * (1 if pointed else _UNPOINTED[feeling.level])
    if _contradicts(feeling, situation.raises) and feeling.id not in situation.feelings:
        score *= _WRONG_SIDE
    if feeling.care == "watch" and feeling.id not in situation.feelings:
        return 0.0  # heavy words come from a cue that names them, never from likeness alone
    return score


def _pointed(id_: str, feelings: Sequence[str]) -> float:
    if id_ not in feelings:
        return 0.0
    return max(_POINTER_LEAST, _POINTER - _POINTER_STEP * feelings.index(id_))


def _agreement(feeling: Feeling, raised: Raised) -> float:
    """How far a feeling's tags agree with what a situation raises: 0..1, 0.5 where neither says anything."""
    total = agreed = 0.0
    for tag, weight in _WEIGHTS.items():
        said = getattr(raised, tag)
        if said is None:
            continue
        total += weight
        agreed += weight * _agrees(said, getattr(feeling, tag))
    return agreed / total if total else 0.5


def _agrees(said: str | int, tagged: str | int | Iterable[str]) -> float:
    if isinstance(said, int):
        return 0.5 if not isinstance(tagged, int) else 1 - abs(said - tagged) / 4
    values = (tagged,) if isinstance(tagged, str) else tuple(tagged)  # type: ignore[arg-type]
    if said in values:
        return 1.0
    return 0.5 if {"any", "none", "na", "timeless"}.intersection(values) else 0.0


def _contradicts(feeling: Feeling, raised: Raised) -> bool:
    if feeling.mixed or raised.valence == "any":
        return False
    return feeling.valence < 0 if raised.valence == "pleasant" else feeling.valence > 0
