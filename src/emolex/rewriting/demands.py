"""What a demand says is not done, beside what happened: "You should sign my form, it's been here since June"."""

from __future__ import annotations

from .complaints import Complaint
from .facts import Fact
from .known import how_it_is_known, is_of_the_mind, is_pressing
from .predicates import Predicate
from .wordlists import BlameWords


def undone_beside(complaint: Complaint, fact: Fact, words: BlameWords) -> Complaint | None:
    """What a demand says is done or left undone, in the tense of the fact beside it; None where nobody could see it."""
    wanted = complaint.predicate
    if complaint.frame != "wish" or wanted is None or is_of_the_mind(wanted, words) or is_pressing(wanted, words):
        return None
    if how_it_is_known(wanted, words) != "seen":
        return None
    told = _as_told_beside(wanted, fact, words) if wanted.negated else wanted
    return complaint._replace(frame="when", clause=None, predicate=told)


def _as_told_beside(wanted: Predicate, fact: Fact, words: BlameWords) -> Predicate:
    """In the perfect beside "it's been there since June", in the past beside "I rang", else in the present."""
    if fact.lasts:
        return wanted._replace(kind="perfect", tense="present", said=None)
    has_clause = any(token.fold in words.of("opens_clause") for token in wanted.rest)
    return wanted if fact.is_now or has_clause else wanted._replace(tense="past", said=None)
