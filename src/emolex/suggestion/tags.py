"""How a feeling would answer a question about one of its tags."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from ..lexicon import Feeling, Lexicon, TagQuestion

Fits = tuple[int, ...]
"""Numbers of the options that fit; empty for "not sure"."""


def fitting(question: TagQuestion, feeling: Feeling) -> Fits:
    """The options that a feeling's tag speaks for; none where the tag is open, or the question is not about it."""
    if not is_about(question, feeling):
        return ()
    values = _values(getattr(feeling, question.field), question.field)
    fits = tuple(at for at, option in enumerate(question.options) if values.intersection(option.values))
    return () if len(fits) == len(question.options) else fits


def is_about(question: TagQuestion, feeling: Feeling) -> bool:
    """Whether the wording of a question makes sense for a feeling."""
    return all(_values(getattr(feeling, field), field).intersection(wanted) for field, wanted in question.about.items())


def _values(value: object, field: str) -> set[str]:
    """The values of a tag in the words of ``data/questions.yaml``."""
    if field == "intensity" and isinstance(value, tuple):
        return {_band(number) for number in range(value[0], value[1] + 1)}
    if field == "valence" and isinstance(value, int):
        return {"unpleasant" if value < 0 else "pleasant" if value > 0 else "neutral"}
    if isinstance(value, int) and not isinstance(value, bool):
        return {_band(value)}
    if isinstance(value, Mapping):
        return {part for region, changes in value.items() for change in changes
                for part in (region, change, f"{region} {change}")}  # fmt: skip
    return set(map(str, value)) if isinstance(value, tuple) else {str(value)}


def _band(number: int) -> str:
    return "low" if number < 3 else "high" if number > 3 else "mid"


class Answers:
    """How every feeling of a lexicon answers every question, counted once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.feelings = tuple(lexicon)
        self.fits = {
            question.id: tuple(fitting(question, feeling) for feeling in self.feelings)
            for question in lexicon.questions
        }
        self.about = {
            question.id: tuple(is_about(question, feeling) for feeling in self.feelings)
            for question in lexicon.questions
            if question.about
        }


@lru_cache(maxsize=8)
def answers(lexicon: Lexicon) -> Answers:
    """How every feeling of a lexicon answers every question."""
    return Answers(lexicon)


def how_common(question: str, option: int, lexicon: Lexicon) -> float:
    """The share of the lexicon's feelings that an answer fits."""
    fits = answers(lexicon).fits[question]
    return sum(option in fit for fit in fits) / len(fits)
