"""A complaint as a clause that others can be joined to, and what stands beside it in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .complaints import ASIDE, Complaint, Gone
from .composing import Found
from .facts import Fact
from .grammar import JOINS
from .kernel import kernel_text
from .predicates import may_be_past


def own_clause(complaint: Complaint, lexicon: Lexicon) -> str | None:
    """What the complaint tells by itself, as a clause, where another can be joined to it."""
    if complaint.honesty != "seen" or complaint.frame != "when":
        return None
    if complaint.clause is not None or complaint.subject is None or complaint.predicate is None:
        return complaint.clause
    return kernel_text(complaint.subject, complaint.predicate, lexicon)


def set_aside(page: Page, found: Found) -> list[Stretch]:
    """What was taken out of the statement as another clause: "You left the hose on, my basement flooded"."""
    rows = [row for row, *why in found.complaint.gone if tuple(why) == ASIDE]
    return [piece for row in rows for piece in _pieces(page, Stretch(row[0].start, row[-1].end))]


def _pieces(page: Page, place: Stretch) -> Iterator[Stretch]:
    """The clauses of what was set aside: "there were boxes in the hall and the light was broken"."""
    start = place.start
    for seam in _SEAM.finditer(page.folded, place.start, place.end):
        yield Stretch(start, seam.start())
        start = seam.end()
    yield Stretch(start, place.end)


_SEAM = re.compile(
    r"(?:,? (?:and|but|so) |, )(?=(?:i|you|he|she|it|we|they|my|our|the|there|that's|it's|i'm|i'd|i've) )"
)


def link_before(page: Page, second: Stretch) -> str:
    """The word between two statements: "but" where it stands there, else "and"."""
    around = page.folded[max(0, second.start - _JOINT) : second.start + _JOINT]
    return "but" if "but" in around.split() else "and"


_JOINT = 5  # signs


def told_as(found: Found, clause: str, fact: Fact) -> Found:
    """The same, told as a clause that a fact was joined to; "you let the dog out" is over beside "he ran off"."""
    predicate = found.complaint.predicate
    if predicate is not None and not fact.is_now and not predicate.absolute and may_be_past(predicate):
        predicate = predicate._replace(tense="past")
    return found._replace(complaint=found.complaint._replace(clause=clause, now=fact.is_now, predicate=predicate))


def without_place(found: Found, place: Stretch) -> Found:
    """The same, where what stands in one place is no longer left out."""
    gone = tuple(one for all_of in found.complaint.gone if (one := _outside(all_of, place)) is not None)
    return found._replace(
        complaint=found.complaint._replace(gone=gone), others=tuple(one for one in found.others if one != place)
    )


def _outside(gone: Gone, place: Stretch) -> Gone | None:
    """What was set aside without what stands in one place; None where nothing but "and" is left."""
    row, *why = gone
    if tuple(why) != ASIDE:
        return gone
    left = tuple(token for token in row if not place.start <= token.start < place.end)
    return (left, *ASIDE) if any(token.fold not in JOINS for token in left) else None
