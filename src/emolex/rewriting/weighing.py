"""How far the words of a statement speak for a complaint, where no list tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page, Stretch, Token, runs_of, tokens_of

_DENIES = re.compile(r"(?:\w+n['’]?t|not|never|no|nobody|nothing|without|nvr|neva|hardly|cannot)")
_ENDS_DENIAL = re.compile(r"[,?]|and|but|because|so|when|while|if|or")
_DENIED = "!"  # before a word that is denied


class Weight(NamedTuple):
    """What the words of a statement say together.

    Attributes:
        blame: Log odds that it complains of what somebody does, rather than praises it or just tells it.
        harm: Log odds that it controls or tells of harm, rather than complains.
    """

    blame: float
    harm: float


def weigh(page: Page, stretch: Stretch, lexicon: Lexicon) -> Weight:
    """Weighs a statement; without a table all is even."""
    table = lexicon.blame_table
    if not table.runs:
        return Weight(0.0, 0.0)
    runs = said_runs(page.folded[stretch.start : stretch.end], table.forms, table.longest)
    scores = table.scores(run for run in runs if run in table.runs)
    return Weight(scores["blame"] - max(scores["good"], scores["fact"]), scores["harm"] - scores["blame"])


def said_runs(folded: str, forms: Mapping[str, str], longest: int) -> list[str]:
    """The distinct runs of a text in small letters, in order, and once more, marked, those denied: "!call"."""
    tokens = list(tokens_of(folded, forms))
    runs = {run for run, *_ in runs_of(tokens, longest)}
    for denied in _denied(tokens, folded):
        runs.update(run for run, *_ in runs_of(denied, longest))
    return sorted(runs)


def _denied(tokens: Iterable[Token], folded: str) -> Iterator[list[Token]]:
    """What follows a denial in its clause, marked."""
    marked: list[Token] = []
    denies = False
    for token in tokens:
        word = folded[token.start : token.end]
        if _ENDS_DENIAL.fullmatch(word):
            denies = False
        if denies:
            marked.append(Token(_DENIED + token.text, token.start, token.end))
        elif marked:
            yield marked
            marked = []
        denies = denies or _DENIES.fullmatch(word) is not None
    if marked:
        yield marked
