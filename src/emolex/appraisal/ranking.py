"""Ranking feelings by how well they fit what is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..lexicon import Feeling, Lexicon
from ..lexicon.models import Raised
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
_AGREEMENT = 0.5  # full agreement of all appraisals counts as half a pointer
_NEED = 0.1  # each need that the cue and the feeling share
_WRONG_SIDE = 0.15  # what is left of a fit whose valence contradicts the cue
_LEVEL = {1: 1.0, 2: 0.95, 3: 0.85}  # everyday words before rare ones at equal fit


class Ranked(NamedTuple):
    """A feeling with its fit (0..1, comparable within one ranking) and the cue that speaks for it most."""

    feeling: Feeling
    fit: float
    cue: Cue | None


def rank(cues: Sequence[Cue], lexicon: Lexicon, prior: Mapping[str, float] | None = None) -> list[Ranked]:
    """Feelings by fit, best first; ties by id. Feelings that nothing speaks for are left out.

    Args:
        cues: What happened.
        lexicon: The feelings to rank.
        prior: Fit, 0..1, that feelings bring along, such as the cover of a vague phrase.
    """
    prior = prior or {}
    ranked = []
    for feeling in lexicon:
        if feeling.replaced_by is not None:
            continue
        score, cue = _score(feeling, cues)
        brought = prior.get(feeling.id, 0.0)
        if any(_contradicts(feeling, cue_.situation.raises) for cue_ in cues):
            brought *= _WRONG_SIDE
        score = (score + brought) * _LEVEL[feeling.level]
        if score > 0.05:
            ranked.append(Ranked(feeling, round(score / (score + 0.5), 3), cue))
    return sorted(ranked, key=lambda one: (-one.fit, one.feeling.id))


def _score(feeling: Feeling, cues: Sequence[Cue]) -> tuple[float, Cue | None]:
    """What all cues together say for a feeling, and the one that says most."""
    scored = [(cue_score(feeling, cue), cue) for cue in cues]
    if not scored:
        return 0.0, None
    best, cue = max(scored, key=lambda pair: pair[0])
    rest = sum(score for score, _ in scored) - best
    return best + rest / 2, cue if best > 0 else None


def cue_score(feeling: Feeling, cue: Cue) -> float:
    """What one cue says for a feeling."""
    situation = cue.situation
    score = _pointed(feeling.id, situation.feelings)
    score += _AGREEMENT * max(0.0, _agreement(feeling, situation.raises) - 0.5) * 2
    score += _NEED * len(set(situation.needs) & {*feeling.needs_met, *feeling.needs_unmet})
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
