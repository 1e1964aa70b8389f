"""The observable kernel: what could have been filmed, as a clause that can stand after "when"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..lexicon import Lexicon, Tense
from ..text import verb_table
from .sentence import BlameWords, Subject, Token, closed

Honesty = Literal["seen", "impression", "story", "missing"]
"""How much of an observation a sentence holds: X1 as it is, X2 as an impression, X3 as a story, X4 none."""

_BE = {
    ("you", "present"): "are",
    ("we", "present"): "are",
    ("they", "present"): "are",
    ("he", "present"): "is",
    ("i", "present"): "am",
    ("he", "past"): "was",
    ("i", "past"): "was",
}
_BE_FORMS = frozenset("am is are was were".split())
_HAVE_FORMS = frozenset("have has had".split())
_DO_FORMS = frozenset("do does did".split())


class Predicate(NamedTuple):
    """What is said of a subject, taken apart.

    Attributes:
        kind: "act" (a verb), "being" (to be with something after it) or "perfect" (have done).
        verb: Base form of the verb ("be" for being).
        tense: Present or past.
        negated: Whether it is denied, by "not" or by "never".
        rest: What follows the verb, without absolutes and heat.
        absolute: Whether an absolute stood in it.
        removed: Absolutes and heat that were taken out.
        progressive: Whether it was said as going on ("you are shouting").
        said: The verb as it was written, where that form can stay.
    """

    kind: Literal["act", "being", "perfect"]
    verb: str
    tense: Tense
    negated: bool
    rest: tuple[Token, ...]
    absolute: bool
    removed: tuple[Token, ...]
    progressive: bool = False
    said: str | None = None


class _Cleared(NamedTuple):
    row: list[Token]
    removed: list[Token]
    absolute: bool
    negated: bool


def predicate_of(row: Sequence[Token], subject: Subject, words: BlameWords) -> Predicate | None:
    """Takes apart what follows a subject; None where it is not understood."""
    cleared = _clear(row, words)
    row = cleared.row
    if not row:
        return None
    first, rest = row[0].fold, row[1:]
    negated = cleared.negated
    if first in _BE_FORMS:
        return _being(first, rest, negated, cleared)
    if first in _HAVE_FORMS and rest and (participle := _base_of(rest[0].fold, ("participle",))):
        tense: Tense = "past" if first == "had" else "present"
        return Predicate(
            "perfect", participle, tense, negated, tuple(rest[1:]), cleared.absolute, tuple(cleared.removed)
        )
    if first in _DO_FORMS and rest and (base := _base_of(rest[0].fold, ("base",))):
        tense = "past" if first == "did" else "present"
        return Predicate("act", base, tense, negated, tuple(rest[1:]), cleared.absolute, tuple(cleared.removed))
    return _act(row, subject, negated, cleared)


def _being(first: str, rest: list[Token], negated: bool, cleared: _Cleared) -> Predicate | None:
    tense: Tense = "past" if first in ("was", "were") else "present"
    if rest and rest[0].fold.endswith("ing") and (base := _base_of(rest[0].fold, ("ing",))):
        return Predicate(
            "act", base, tense, negated, tuple(rest[1:]), cleared.absolute, tuple(cleared.removed), progressive=True
        )
    return Predicate("being", "be", tense, negated, tuple(rest), cleared.absolute, tuple(cleared.removed))


def _act(row: list[Token], subject: Subject, negated: bool, cleared: _Cleared) -> Predicate | None:
    first = row[0].fold
    if first in ("keep", "keeps", "kept") and len(row) > 1 and (base := _base_of(row[1].fold, ("ing",))):
        tense: Tense = "past" if first == "kept" else "present"
        return Predicate("act", base, tense, negated, tuple(row[2:]), True, (row[0], *cleared.removed))
    readings = [reading for reading in verb_table().readings(first) if reading.base in verb_table()]
    if not readings:
        return None
    # A form that may be base or past ("read", "cut") is past after he, she, it, and present after I, you, we, they.
    wanted = ("third", "past") if subject.person == "he" else ("base", "past")
    reading = next((one for slot in wanted for one in readings if one.slot == slot), None)
    if reading is None:
        return None
    if reading.base in ("do", "have", "be") and len(row) == 1:
        return None
    tense = "past" if reading.slot == "past" else "present"
    rest, removed = tuple(row[1:]), tuple(cleared.removed)
    return Predicate("act", reading.base, tense, negated, rest, cleared.absolute, removed, said=row[0].text)


def _base_of(form: str, slots: tuple[str, ...]) -> str | None:
    readings = verb_table().readings(form)
    return next((reading.base for reading in readings if reading.slot in slots and reading.base in verb_table()), None)


def _clear(row: Sequence[Token], words: BlameWords) -> _Cleared:
    """Takes out absolutes and heat, and notes negation."""
    kept: list[Token] = []
    removed: list[Token] = []
    absolute = negated = False
    at = 0
    while at < len(row):
        size = words.at("absolutes", row, at)
        heat = 0 if size else words.at("heat", row, at)
        if size:
            absolute = absolute or row[at].fold != "ever"
            negated = negated or row[at].fold in ("never", "not")
        if size or heat:
            removed += row[at : at + (size or heat)]
            at += size or heat
            continue
        if row[at].fold == "not" and not _verb_seen(kept):
            negated = True
        else:
            kept.append(row[at])
        at += 1
    return _Cleared(kept, removed, absolute, negated)


def _verb_seen(kept: Sequence[Token]) -> bool:
    """Whether a full verb stands before: then "not" belongs to something later."""
    return any(token.fold not in _BE_FORMS | _HAVE_FORMS | _DO_FORMS for token in kept)


def kernel_text(subject: Subject, predicate: Predicate, lexicon: Lexicon) -> str:
    """The kernel as a clause: "you don't lock the back door", "he forgot my birthday"."""
    rest = " ".join(_written(token) for token in predicate.rest)
    said = f"{subject.text} {_conjugated(subject, predicate)} {rest}".strip()
    return closed(said, lexicon)


def _conjugated(subject: Subject, predicate: Predicate) -> str:
    forms = verb_table().forms(predicate.verb)
    past, third = predicate.tense == "past", subject.person == "he"
    if predicate.kind == "being":
        be = _BE.get((subject.person, predicate.tense), "were")
        return f"{be} not" if predicate.negated else be
    if predicate.kind == "perfect":
        have = "had" if past else "has" if third else "have"
        return f"{have} not {forms.participle}" if predicate.negated else f"{have} {forms.participle}"
    if predicate.progressive and not predicate.absolute:
        be = _BE.get((subject.person, predicate.tense), "were")
        return f"{be} not {forms.ing}" if predicate.negated else f"{be} {forms.ing}"
    if predicate.negated:
        return f"{'did' if past else 'does' if third else 'do'} not {predicate.verb}"
    if predicate.said is not None:
        return predicate.said.lower()
    return forms.past if past else forms.third if third else predicate.verb


def _written(token: Token) -> str:
    return "I" if token.fold == "i" else token.text
