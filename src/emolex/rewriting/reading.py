"""Taking a text apart into statements, and each into the words that the forms look at."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..lexicon import Lexicon
from ..text import Page, Stretch, clauses, read, sentences
from .complaints import Reading
from .sentence import BlameWords, Token, person_phrases, spoken, subject_of, tokens


def statements(page: Page, lexicon: Lexicon) -> list[Stretch]:
    """The sentences of a page, taken apart where "and", "but", "so" or a comma joins whole ones."""
    statements: list[Stretch] = []
    for sentence in sentences(page):
        start = sentence.start
        inner = clauses(page, sentence)
        for before, clause in pairwise(inner):
            opens_whole = (
                inner[0].lead == "" and tokens(page, inner[0], lexicon)[:1] and not _is_dependent(page, inner[0])
            )
            row = tokens(page, clause, lexicon)
            whole = subject_of(row, person_phrases(lexicon)) is not None and len(row) > 2
            if opens_whole and clause.lead in ("", "and", "but", "so") and whole:
                statements.append(Stretch(start, before.end))
                start = clause.start
        statements.append(Stretch(start, sentence.end))
    return statements


_DEPENDENT = ("when", "if", "because", "since", "while", "every time", "whenever", "after", "before", "unless", "until")


def _is_dependent(page: Page, clause: Stretch) -> bool:
    """Whether a clause opens with a conjunction: then what follows its comma belongs to it."""
    return clause.lead in _DEPENDENT or page.folded.startswith(_DEPENDENT, clause.start)


def apart(page: Page, stretch: Stretch) -> Page:
    """A statement as a page of its own."""
    return read(page.plain[stretch.start : stretch.end])


def reading_of(page: Page, stretch: Stretch, blame: BlameWords, lexicon: Lexicon) -> Reading:
    """The words of a sentence without what only opens or closes it."""
    row = tokens(page, stretch, lexicon)
    persons = person_phrases(lexicon)
    while row and (size := blame.at("openers", row)) and subject_of(row[size:], persons) is not None:
        row = row[size:]
    while (size := _closing_size(row, page, blame)) and len(row) > size + 2:
        row = row[:-size]
    asks = page.plain[stretch.end : stretch.end + 3].lstrip("!").startswith("?")
    return Reading(tuple(row), asks, blame, persons, lexicon)


def _closing_size(row: Sequence[Token], page: Page, blame: BlameWords) -> int:
    for size in (3, 2, 1):
        if len(row) <= size:
            continue
        last = spoken(row[-size:])
        after_comma = "," in page.plain[row[-size - 1].end : row[-size].start]
        if last in blame.of("closers") or (after_comma and last in blame.of("closers_after_comma")):
            return size
    return 0
