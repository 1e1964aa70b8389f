"""What fell to the speaker where they are said to have been made to: "You made me wait two hours in the rain"."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import Complaint
from .grammar import JOINS, TO_ME
from .predicates import Kind, Predicate
from .subjects import OF_PRONOUN, Subject
from .tokens import Token, spoken
from .verb_forms import base_of, past_base
from .wordlists import BlameWords

_WE = Subject("we", "we", 0)


def fallen_to_me(predicate: Predicate, words: BlameWords) -> tuple[Subject, Predicate] | None:
    """What "made me wait two hours by ..." tells of me: "had to wait two hours", "missed my train", "was late"."""
    rest = predicate.rest
    if predicate.verb != "make" or predicate.negated or not rest or rest[0].fold not in TO_ME:
        return None
    rest = rest[1 : _end(rest, words)]
    subject = OF_PRONOUN["me"] if predicate.rest[0].fold == "me" else _WE
    if rest and rest[0].fold == "late":
        return subject, _told(predicate, "be", rest)
    if words.opens("lost_by_it", f"{spoken(rest)} ") and (base := base_of(rest[0].fold, ("base",))):
        return subject, _told(predicate, base, rest[1:])
    if words.opens("made_to_do", f"{spoken(rest)} "):
        to = rest[0]._replace(text="to", fold="to", end=rest[0].start, before=" ")
        return subject, _told(predicate, "have", (to, *rest))
    return None


def _told(predicate: Predicate, verb: str, rest: Sequence[Token]) -> Predicate:
    kind: Kind = "being" if verb == "be" else "act"
    return Predicate(kind, verb, predicate.tense, False, tuple(rest), predicate.absolute, predicate.removed)


def _end(rest: Sequence[Token], words: BlameWords) -> int:
    """Where an act begins: at "by hiding", "because you", "when you", "and then hung up", or a comma."""
    places = (at for at in range(1, len(rest)) if "," in rest[at].before or _opens_act(rest, at, words))
    return next(places, len(rest))


def _opens_act(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    follows = rest[at + 1].fold if at + 1 < len(rest) else ""
    by_doing = rest[at].fold == "by" and follows.endswith("ing")
    and_did = rest[at].fold in JOINS and (follows == "then" or past_base(follows) is not None)
    return by_doing or and_did or (words.at("act_joints", rest, at) > 0 and follows not in TO_ME)


def as_borne(complaint: Complaint) -> Complaint:
    """What fell to the speaker alone, where no act is told: "When I had to wait two hours in the rain"."""
    if complaint.form != "make_feel" or complaint.honesty != "missing" or complaint.outcome is None:
        return complaint
    subject, predicate = complaint.outcome
    told = complaint._replace(form="borne", honesty="seen", subject=subject, predicate=predicate, outcome=None)
    return told._replace(key=f"done {predicate.text}")
