"""A candidate before it is put into words."""

from __future__ import annotations

from typing import NamedTuple

from ..appraisal import Cue
from ..lexicon import Feeling
from ..mentions import Mention


class Chosen(NamedTuple):
    """A candidate before it is put into words.

    Attributes:
        feeling: The feeling.
        fit: 0..1.
        cue: The situation behind it, if any.
        sense: Number of the vague phrase's sense behind it, if any.
        mention: Where the text names it, if it does.
        event: For a guess, an account of the kind of moment that it is said of.
    """

    feeling: Feeling
    fit: float
    cue: Cue | None = None
    sense: int | None = None
    mention: Mention | None = None
    event: str | None = None
