"""The observable kernel: what could have been filmed, as a clause that can stand after "when"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Lexicon, Tense
from ..text import verb_table
from .agreeing import Form, joined, with_any
from .plainer import plainly
from .predicates import Predicate
from .subjects import Subject
from .tokens import Token, closed, written
from .wordlists import BlameWords, blame_words

_BE = {
    ("you", "present"): "are",
    ("we", "present"): "are",
    ("they", "present"): "are",
    ("he", "present"): "is",
    ("i", "present"): "am",
    ("he", "past"): "was",
    ("i", "past"): "was",
}


def kernel_text(subject: Subject, predicate: Predicate, lexicon: Lexicon) -> str:
    """The kernel as a clause: "you don't lock the back door", "he forgot my birthday"."""
    predicate = _only_first(plainly(predicate, blame_words(lexicon)), blame_words(lexicon))
    head = f"{subject.text} {_conjugated(subject, predicate)}"
    follows = _following(subject, predicate, blame_words(lexicon))
    rest = written(follows, lexicon) if follows else ""
    # "you are" at the very end stays whole: nobody says "how you're".
    if not rest and not predicate.negated:
        return head
    if predicate.kind != "act" or predicate.verb != "have" or predicate.negated:
        head = closed(head, lexicon)
    return f"{head} {rest}".strip()


def _only_first(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "only" back before a verb of the mind: "you only want to win"."""
    mental = predicate.kind == "act" and predicate.verb in words.of("mental") and not predicate.negated
    if not mental or predicate.said is None or [token.fold for token in predicate.rest[:1]] != ["only"]:
        return predicate
    return predicate._replace(said=f"only {predicate.said}", rest=predicate.rest[1:])


def _following(subject: Subject, predicate: Predicate, words: BlameWords) -> Sequence[Token]:
    """What follows the verb, in agreement with it."""
    if predicate.negated:
        return with_any(predicate.rest, words, turned=predicate.said is None)
    form = _form(subject, predicate) if predicate.kind == "act" else None
    return joined(predicate.rest, form, words) if form is not None else predicate.rest


def _form(subject: Subject, predicate: Predicate) -> Form | None:
    """The form that the verb takes, where it is not the one that was typed."""
    if predicate.said is not None or _goes_on(predicate):
        return None
    return "past" if predicate.tense == "past" else "third" if subject.person == "he" else "base"


def _goes_on(predicate: Predicate) -> bool:
    return predicate.progressive and (not predicate.absolute or _goes_on_too(predicate))


def _goes_on_too(predicate: Predicate) -> bool:
    """Whether another -ing form is joined to the verb: "copying my work and telling them it's hers"."""
    joined = [token.fold for token in predicate.rest]
    return any(word in ("and", "then") and joined[at + 1].endswith("ing") for at, word in enumerate(joined[:-1]))


def _base_as_typed(predicate: Predicate) -> str:
    """The base form, in British spelling where it was typed so."""
    said = (predicate.said or "").lower()
    readings = verb_table().readings(said) if said else ()
    typed_base = any(reading.slot == "base" and reading.base == predicate.verb for reading in readings)
    return said if typed_base else predicate.verb


def be(subject: Subject, tense: Tense) -> str:
    """The form of "be" after a subject."""
    return _BE.get((subject.person, tense), "were")


def have(subject: Subject, tense: Tense) -> str:
    """The form of "have" after a subject."""
    return "had" if tense == "past" else "has" if subject.person == "he" else "have"


def do(subject: Subject, tense: Tense) -> str:
    """The form of "do" after a subject."""
    return "did" if tense == "past" else "does" if subject.person == "he" else "do"


def _conjugated(subject: Subject, predicate: Predicate) -> str:
    """The verb after a subject, with "not" where it is denied."""
    tense, forms = predicate.tense, verb_table().forms(predicate.verb)
    if predicate.kind == "perfect":
        return _said(have(subject, tense), predicate, (predicate.said or forms.participle).lower())
    if predicate.kind == "unable":
        return f"{'could' if tense == 'past' else 'can'} not {_base_as_typed(predicate)}"
    if predicate.kind == "being" or predicate.verb == "be":
        return _said(be(subject, tense), predicate)
    if _goes_on(predicate):
        return _said(be(subject, tense), predicate, forms.ing)
    if predicate.negated:
        return _said(do(subject, tense), predicate, _base_as_typed(predicate))
    if predicate.said is not None:
        return predicate.said.lower()
    return forms.past if tense == "past" else forms.third if subject.person == "he" else predicate.verb


def _said(auxiliary: str, predicate: Predicate, verb: str = "") -> str:
    denial = " not" if predicate.negated else ""
    return f"{auxiliary}{denial} {verb}".rstrip()
