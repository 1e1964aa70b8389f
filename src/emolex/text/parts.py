"""Sentences and clauses of a page, as places in its normalised text."""

from __future__ import annotations

import re
from typing import NamedTuple

from .keeping import kept_on_page
from .page import Page

# A full stop ends a sentence unless it belongs to a short form (Mr., e.g., 3.5, p.m.) or a dotted pause before a
# small letter; a line break ends one unless the next line goes on in small letters.
_SENTENCE_END = re.compile(r"""[.!?]+["')\]]*(?=\s|$)|\n(?![a-z])""")
_SHORT_FORM = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|a\.m|p\.m|jr|sr|no|approx|[a-z])\.$")
# What opens a new clause. "that" and relative pronouns do not: what they open belongs to the clause before. "so"
# without a comma does where somebody or something follows ("it rained so we left"); else it is a degree ("so lazy").
_ANYHOW = (
    "but|and|or|yet|because|cause|cuz|cos|since|when|whenever|while|although|though|even though|if|unless|until|"
    "after|before|as soon as|every time|except|whereas"
)
_SO = r"so(?= (?:i|you|u|he|she|it|we|they|that|my|your|our|his|her|their|the|now|then|there|nobody|everyone)\b)"
_CLAUSE_EDGE = re.compile(rf"[,;:()\n]+\s*(?:(?P<after>so|{_ANYHOW})\b)?| - |\b(?P<word>(?:{_ANYHOW})\b|{_SO})")


class Stretch(NamedTuple):
    """A sentence or clause: ``page.plain[start:end]``.

    Attributes:
        start: First character.
        end: One past the last character, closing punctuation left out.
        lead: The conjunction that opened a clause ("when", "but"), or "".
    """

    start: int
    end: int
    lead: str = ""


@kept_on_page
def sentences(page: Page) -> tuple[Stretch, ...]:
    """The sentences of a page, in order, none of them blank."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(page.plain):
        if end.group() == "." and end.end() < len(page.folded) and _is_short_form(page, end.start()):
            continue
        found.append((start, end.start()))
        start = end.end()
    found.append((start, len(page.folded)))
    return tuple(_trimmed(page, a, b) for a, b in found if page.folded[a:b].strip())


def _is_short_form(page: Page, dot: int) -> bool:
    """Whether a dot belongs to the word before it ("Mr."); after "no" it does before a number ("no. 5")."""
    short = _SHORT_FORM.search(page.folded, max(0, dot - 8), dot + 1)
    return short is not None and (short.group() != "no." or page.folded[dot + 1 :].lstrip()[:1].isdigit())


def clauses(page: Page, sentence: Stretch) -> tuple[Stretch, ...]:
    """The clauses of a sentence, in order, each with the conjunction that opens it."""
    found, start, lead = [], sentence.start, ""
    for edge in _CLAUSE_EDGE.finditer(page.folded, sentence.start, sentence.end):
        found.append(Stretch(start, edge.start(), lead))
        start, lead = edge.end(), edge["after"] or edge["word"] or ""
    found.append(Stretch(start, sentence.end, lead))
    return tuple(_trimmed(page, *clause) for clause in found if page.folded[clause.start : clause.end].strip())


def _trimmed(page: Page, start: int, end: int, lead: str = "") -> Stretch:
    text = page.folded[start:end]
    return Stretch(start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip()), lead)
