"""How far the words of a statement speak for a complaint, where no list tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page, Stretch, Token, kept_on_page, rows_of, tokens_of

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
    return _weigh(page, page.folded[stretch.start : stretch.end].strip(_WEIGHTLESS), lexicon)


_WEIGHTLESS = " .!\"'-\n"  # signs that are part of no run: a sentence and all that is around it are often the same


@kept_on_page
def _weigh(_page: Page, said: str, lexicon: Lexicon) -> Weight:
    table = lexicon.blame_table
    if not table.runs:
        return Weight(0.0, 0.0)
    scores = table.scores(table.runs.keys() & said_runs(said, table.forms, table.longest))
    return Weight(scores["blame"] - scores["other"], scores["harm"] - scores["blame"])


def weigh_around(page: Page, stretch: Stretch, lexicon: Lexicon) -> Weight:
    """Weighs a statement together with what is said around it."""
    start, end = max(0, stretch.start - _AROUND), min(len(page.folded), stretch.end + _AROUND)
    return weigh(page, Stretch(start, end), lexicon)


_AROUND = 160  # signs before and behind: two sentences or so


def said_runs(folded: str, forms: Mapping[str, str], longest: int) -> set[str]:
    """The distinct runs of a text in small letters and once more, marked, those denied: "!call"."""
    tokens = list(tokens_of(folded, forms))
    rows = [[token.text for token in tokens], *_denied(tokens, folded)]
    return {run for row in rows for length in range(1, longest + 1) for run in rows_of(row, length)}


def _denied(tokens: Iterable[Token], folded: str) -> Iterator[list[str]]:
    """What follows a denial in its clause, marked."""
    marked: list[str] = []
    denies = False
    for token in tokens:
        word = folded[token.start : token.end]
        if _ENDS_DENIAL.fullmatch(word):
            denies = False
        if denies:
            marked.append(_DENIED + token.text)
        elif marked:
            yield marked
            marked = []
        denies = denies or _DENIES.fullmatch(word) is not None
    if marked:
        yield marked
