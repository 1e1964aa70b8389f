"""What is told without a subject: after "should", as an -ing form, after "to"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Tense
from .grammar import NOUN_DETERMINERS, OBJECTS
from .predicates import Kind, Predicate
from .tokens import Token
from .verb_forms import base_of, regular_base
from .wordlists import BlameWords


def wished(row: Sequence[Token], words: BlameWords) -> Predicate | None:
    """What follows "should", "could" or "would": "have warned me" is past, "warn me" is not; negation is kept."""
    kept = [token for token in _without_at_least(row) if token.fold not in words.of("by_the_way")]
    negated = bool(kept) and kept[0].fold in ("not", "never")
    kept = kept[1:] if negated else kept
    if len(kept) > 1 and kept[0].fold in ("have", "of"):
        base = base_of(kept[1].fold, ("participle", "past", "base")) or regular_base(kept[1].fold)
        if base is not None:
            return Predicate(_kind(base), base, "past", negated, tuple(kept[2:]), False, ())
    if len(kept) > 1 and kept[0].fold == "be" and (going := done_by(kept[1:])) is not None:
        return going._replace(negated=negated, absolute=False)
    if kept and (base := base_of(kept[0].fold, ("base",))):
        return Predicate(_kind(base), base, "present", negated, tuple(kept[1:]), False, (), said=kept[0].text)
    return None


def _kind(base: str) -> Kind:
    return "being" if base == "be" else "act"


def _without_at_least(row: Sequence[Token]) -> list[Token]:
    """As in "could have at least rung"."""
    return [
        token
        for at, token in enumerate(row)
        if (token.fold, *(other.fold for other in row[at + 1 : at + 2])) != ("at", "least")
        and (token.fold != "least" or at == 0 or row[at - 1].fold != "at")
    ]


def yours(row: Sequence[Token]) -> tuple[Token, ...]:
    """With "your" for "his" and "her", where what is said of anybody is meant of the one spoken to."""
    return tuple(
        token._replace(text="your", fold="your") if token.fold in ("his", "her", "their") else token for token in row
    )


def done_by(row: Sequence[Token], *, tense: Tense = "present") -> Predicate | None:
    """What a row that opens with an -ing form tells: "leaving hair in the plughole"."""
    base = base_of(row[0].fold, ("ing",)) if row else None
    if base is None:
        return None
    return Predicate(_kind(base), base, tense, False, tuple(row[1:]), True, ())


def going_on(rest: Sequence[Token], words: BlameWords) -> Predicate | None:
    """As in "(this is the thanks I get,) you telling Mum I'm no use"; "you lying toad" is none."""
    whom = rest[1].fold if len(rest) > 1 else ""
    return done_by(rest) if whom in NOUN_DETERMINERS | OBJECTS | words.of("kin_alone") else None


def without_trouble(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "don't bother to greet me" and "couldn't be bothered coming" as what is not done: "don't greet me"."""
    rest = predicate.rest
    if not predicate.negated or not rest:
        return predicate
    if f"{predicate.kind} {predicate.verb} {rest[0].fold}" in words.of("troubled"):
        rest = rest[1:]
    elif predicate.kind not in ("act", "perfect") or predicate.verb not in words.of("takes_trouble"):
        return predicate
    if predicate.verb != "think" and rest and (doing := base_of(rest[0].fold, ("ing",))):
        return _untroubled(predicate, doing, rest[1:])
    base = base_of(rest[1].fold, ("base",)) if len(rest) > 1 and rest[0].fold == "to" else None
    return _untroubled(predicate, base, rest[2:], rest[1].text) if base is not None else predicate


def _untroubled(predicate: Predicate, base: str, rest: Sequence[Token], said: str | None = None) -> Predicate:
    """What is not done, or has not been done yet: "hasn't bothered to ring" is "hasn't rung"."""
    told = predicate._replace(verb=base, rest=tuple(rest))
    if predicate.kind == "perfect":
        return told._replace(said=None)
    return told._replace(kind=_kind(base), said=said)


def missed(row: Sequence[Token], at: int, words: BlameWords) -> Predicate | None:
    """What "(you'd) ring" misses after an "if"; "(you couldn't) open the window" has denied it already."""
    told = wished(row[at:], words)
    denied = told is not None and told.negated and at > 0 and row[at - 1].fold == "could"
    return told._replace(negated=False) if told is not None and denied else told
