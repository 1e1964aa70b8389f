"""Taking a text apart into statements, one complaint or one fact each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..lexicon import Lexicon
from ..text import Page, Stretch, clauses, kept_on_page, read, sentences
from .grammar import BE, NOUN_DETERMINERS
from .sentence import tokens
from .subjects import persons_of, subject_of
from .tokens import Token, spoken
from .wordlists import BlameWords, blame_words


@kept_on_page
def statements(page: Page, lexicon: Lexicon) -> tuple[Stretch, ...]:
    """The sentences of a page, taken apart where "and", "but", "so" or a comma joins whole ones."""
    persons, blame = persons_of(lexicon), blame_words(lexicon)
    statements: list[Stretch] = []
    for sentence in sentences(page):
        start = sentence.start
        inner = clauses(page, sentence)
        for before, clause in pairwise(inner):
            dependent = _is_dependent(page, inner[0], blame) or _is_dependent(page, before, blame)
            opens_whole = inner[0].lead == "" and tokens(page, inner[0], lexicon)[:1] and not dependent
            row = tokens(page, clause, lexicon)
            while row and row[0].fold in blame.of("leads_on"):
                row = row[1:]
            about_somebody = subject_of(row, persons) is not None or blame.at("some_of_us", row) > 0
            about_somebody = about_somebody or _is_fact_beside(tokens(page, before, lexicon), row)
            whole = about_somebody and _is_long(page, clause, inner, row, blame)
            bare_name = start == before.start and _is_bare_name(page, before, clause, lexicon)
            joins = clause.lead in ("", "and", "but", "so") and not bare_name
            if opens_whole and joins and whole:
                statements.append(Stretch(start, before.end))
                start = clause.start
        statements.append(Stretch(start, sentence.end))
    return tuple(part for one in statements for part in _run_on(page, one, blame))


def _is_fact_beside(before: Sequence[Token], row: Sequence[Token]) -> bool:
    """Whether the state of a thing stands behind what somebody is said to be: "you're such a slob, the sink's full"."""
    described = len(before) > _SHORTEST and before[1].fold in BE
    things = row[:1] and row[0].fold in NOUN_DETERMINERS
    return bool(described and things and any(token.fold in BE for token in row[2:4]))


def _is_long(page: Page, clause: Stretch, inner: Sequence[Stretch], row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether a clause is long enough for one of its own: "you left (before the toast)"; "you know" is not."""
    if len(row) != _SHORTEST or spoken(row) in blame.of("closers_after_comma"):
        return len(row) > _SHORTEST
    after = min((one for one in inner if one.start > clause.start), default=None, key=lambda one: one.start)
    return after is not None and after.lead in blame.of("dependent") and "," not in page.plain[clause.end : after.start]


_SHORTEST = 2  # words


def _run_on(page: Page, stretch: Stretch, blame: BlameWords) -> list[Stretch]:
    """Takes apart what was typed without a stop: "u said 7 its 8.40", "u didnt put the bins out its thursday"."""
    start, parts = stretch.start, []
    for found in _ITS.finditer(page.folded, stretch.start + 1, stretch.end):
        been, after = found[2] is not None, found[3]
        is_time = after[0].isdigit() or after in blame.of("numbers" if been else "after_its")
        if is_time and found[1] not in blame.of("before_its"):
            parts.append(Stretch(start, found.end(1)))
            start = found.end(1) + 1
    return [*parts, Stretch(start, stretch.end)]


_ITS = re.compile(r"([\w.']+) (?:its|it's|it is) (been )?([\w.]+)")


def _is_bare_name(page: Page, before: Stretch, clause: Stretch, lexicon: Lexicon) -> bool:
    """Whether nothing but a name stands before "and": "Dave and Karen never pay"."""
    row = tokens(page, before, lexicon) if clause.lead == "and" else []
    return 0 < len(row) <= _LONGEST_NAME and all(token.text[:1].isupper() for token in row)


_LONGEST_NAME = 2  # words


def _is_dependent(page: Page, clause: Stretch, blame: BlameWords) -> bool:
    """Whether a clause opens with a conjunction: then what follows its comma belongs to it."""
    dependent = tuple(blame.of("dependent"))
    return clause.lead in dependent or page.folded.startswith(dependent, clause.start)


@kept_on_page
def apart(page: Page, stretch: Stretch) -> Page:
    """A statement as a page of its own."""
    return read(page.plain[stretch.start : stretch.end])
