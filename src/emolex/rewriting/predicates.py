"""What is said of a subject, taken apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..lexicon import Tense
from ..text import Reading, verb_table
from .clearing import Cleared, clear
from .grammar import AUXILIARIES, BE, DO, HAVE, MODALS, NOUN_DETERMINERS, OBJECTS
from .subjects import Subject
from .tokens import Token, spoken
from .verb_forms import base_of, is_participle
from .wordlists import BlameWords

Kind = Literal["act", "being", "perfect", "unable"]
"""A verb, "be" with something after it, "have done", or what somebody is not able to do."""


class Predicate(NamedTuple):
    """What is said of a subject, taken apart.

    Attributes:
        kind: "act" (a verb), "being" (to be with something after it), "perfect" (have done) or "unable" (cannot do).
        verb: Base form of the verb ("be" for being).
        tense: Present or past.
        negated: Whether it is denied, by "not" or by "never".
        rest: What follows the verb, without absolutes and heat.
        absolute: Whether an absolute stood in it.
        removed: Absolutes and heat that were taken out.
        progressive: Whether it was said as going on ("you are shouting").
        said: The verb as it was written, where that form can stay.
        ever: Whether "ever" stood in it, which says "never" where it is denied.
    """

    kind: Kind
    verb: str
    tense: Tense
    negated: bool
    rest: tuple[Token, ...]
    absolute: bool
    removed: tuple[Token, ...]
    progressive: bool = False
    said: str | None = None
    ever: bool = False

    @property
    def text(self) -> str:
        """What is done, for look-ups: verb in its base form, and the rest; without "be" for a state."""
        rest = self.rest
        if self.kind == "perfect" and self.verb == "be" and rest and (base := base_of(rest[0].fold, ("ing",))):
            return f"{base} {spoken(rest[1:])}".rstrip()
        return spoken(rest) if self.kind == "being" else f"{self.verb} {spoken(rest)}".rstrip()


def _told(cleared: Cleared, kind: Kind, verb: str, tense: Tense, rest: Sequence[Token]) -> Predicate:
    """A predicate with what was noted on the way."""
    removed = tuple(cleared.removed)
    return Predicate(kind, verb, tense, cleared.negated, tuple(rest), cleared.absolute, removed, ever=cleared.ever)


def predicate_of(row: Sequence[Token], subject: Subject, words: BlameWords) -> Predicate | None:
    """Takes apart what follows a subject; None where it is not understood."""
    typed, cleared = row, clear(row, words)
    row = cleared.row[1:] if _still(cleared.row) else cleared.row
    if not row:
        return None
    first, rest = row[0].fold, row[1:]
    if _is_going_to(row):
        return _about_to(row, cleared, words)
    if first in BE:
        return _being(first, rest, cleared, words)
    if first in MODALS and len(row) > 1:
        return _modal(first, rest, cleared)
    if first in HAVE and _is_owned(rest):
        return _told(cleared, "act", "have", "present", rest[1:])
    already = first in HAVE and len(rest) > 1 and rest[0].fold in ("already", "only") and not cleared.ever
    rest = [*rest[1:], rest[0]] if already else rest
    if first == "had" and _waits_for_participle(rest, words):
        rest = rest[1:]
    if first in HAVE and rest and (participle := base_of(rest[0].fold, ("participle",))):
        told = _perfect(first, participle, rest, cleared, words)
        return _already_first(told) if already else told
    helps = first in DO and rest and not _is_done_itself(row[0], typed, cleared)
    if helps and (base := _after_do(rest[0].fold, cleared)):
        said = rest[0].text if cleared.negated else None
        after = _all_past(rest[1:]) if first == "did" and not cleared.negated else rest[1:]
        return _told(cleared, "act", base, "past" if first == "did" else "present", after)._replace(said=said)
    return _act(row, subject, cleared, words)


def _already_first(told: Predicate) -> Predicate:
    """Puts "only" before its verb, and "already" where much follows: "you've already made up your mind I'll fail"."""
    if told.kind not in ("perfect", "act") or (len(told.rest) <= _LITTLE and told.rest[-1].fold != "only"):
        return told
    forms = verb_table().forms(told.verb)
    verb = forms.past if told.kind == "act" else told.said or forms.participle
    return told._replace(rest=told.rest[:-1], said=f"{told.rest[-1].fold} {verb}")


_LITTLE = 6  # words


def may_be_past(predicate: Predicate) -> bool:
    """Whether it is past, or an act in a form that can be: "you let her carry it"."""
    if predicate.tense == "past" or predicate.kind != "act" or predicate.negated or predicate.progressive:
        return predicate.tense == "past"
    return verb_table().forms(predicate.verb).past == (predicate.said or "").lower()


def _waits_for_participle(rest: Sequence[Token], words: BlameWords) -> bool:
    """Whether one word stands between "had" and its participle: "we'd all chipped in"; "had all the cake" has none."""
    return len(rest) > 1 and rest[0].fold in words.of("before_participle") and is_participle(rest[1].fold)


def _all_past(rest: Sequence[Token]) -> list[Token]:
    """Puts the verbs that "and" joins in the past too: "(did) go and tell" is "went and told"."""
    told = list(rest)
    for at in range(1, len(told)):
        if told[at - 1].fold == "and" and (base := base_of(told[at].fold, ("base",))):
            past = verb_table().forms(base).past
            told[at] = told[at]._replace(text=past, fold=past)
    return told


def _still(row: Sequence[Token]) -> bool:
    """Whether "still" stands before an auxiliary: "you still haven't called"."""
    return len(row) > 2 and row[0].fold == "still" and row[1].fold in AUXILIARIES


def _is_owned(rest: Sequence[Token]) -> bool:
    """Whether "(has) got my charger" stands there, which says that somebody has it."""
    owned = len(rest) > 1 and (rest[1].fold in NOUN_DETERMINERS or rest[1].fold.endswith("'s"))
    return owned and rest[0].fold == "got"


def _is_done_itself(do: Token, typed: Sequence[Token], cleared: Cleared) -> bool:
    """Whether "do" is itself what is done, as "never" stands before it: "you never do homework"; not in "did pay"."""
    before = typed[: list(typed).index(do)] if do in typed else ()
    after = cleared.row[1:]
    if do.fold == "did" and len(after) > 1 and base_of(after[0].fold, ("base",)):
        return False
    return any(token.fold == "never" and token in before for token in cleared.removed)


def _after_do(word: str, cleared: Cleared) -> str | None:
    """The verb after "do"; also in "you didn't said anything"."""
    return base_of(word, ("base",)) or (base_of(word, ("past",)) if cleared.negated else None)


def _modal(first: str, rest: list[Token], cleared: Cleared) -> Predicate | None:
    """What "won't" and "wouldn't" say is not done; "can't" and "couldn't" say that somebody is not able to."""
    base = base_of(rest[0].fold, ("base",))
    if base is None or not cleared.negated:
        return None
    tense: Tense = "past" if first in ("would", "could") else "present"
    kind: Kind = "unable" if first in ("can", "could") else "act"
    return _told(cleared, kind, base, tense, rest[1:])._replace(said=rest[0].text)


def _being(first: str, rest: list[Token], cleared: Cleared, words: BlameWords) -> Predicate | None:
    tense: Tense = "past" if first in ("was", "were") else "present"
    if _is_going_to(rest):
        return _about_to(rest, cleared, words)
    if len(rest) > 1 and rest[0].fold == "after" and (base := base_of(rest[1].fold, ("ing",))):
        return _told(cleared, "act", base, "past", rest[2:])  # as the Irish say what has just been done
    if rest and rest[0].fold.endswith("ing") and (base := base_of(rest[0].fold, ("ing",))):
        return _told(cleared, "act", base, tense, rest[1:])._replace(progressive=True)
    return _told(cleared, "being", "be", tense, rest)


def _is_going_to(row: Sequence[Token]) -> bool:
    return len(row) > 2 and row[0].fold == "going" and row[1].fold == "to"


def _about_to(row: Sequence[Token], cleared: Cleared, words: BlameWords) -> Predicate | None:
    """What somebody is "always" or "just going to" do is done; any other future cannot be seen."""
    base = base_of(row[2].fold, ("base",))
    often = cleared.absolute or any(token.fold in words.of("as_always") for token in cleared.removed)
    if base is None or not often:
        return None
    kind: Kind = "being" if base == "be" else "act"
    return _told(cleared, kind, base, "present", row[3:])._replace(said=row[2].text, absolute=True)


def _perfect(first: str, participle: str, rest: list[Token], cleared: Cleared, words: BlameWords) -> Predicate:
    """What was done is past; what was not done yet, goes on, or is counted up to now stays as it is."""
    lasts = first != "had" and any(_lasts(rest, at, words) for at in range(1, len(rest)))
    if cleared.negated or participle == "be" or lasts:
        told = _told(cleared, "perfect", participle, "past" if first == "had" else "present", rest[1:])
        return told._replace(said=rest[0].text)
    return _told(cleared, "act", participle, "past", rest[1:])


def _lasts(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether a span up to now is told at a place: "since May", "for six weeks", "every Monday this year"."""
    if words.at("lasting", rest, at) or spoken(rest[at : at + 2]) in words.of("spans_till_now"):
        return True
    span = [token.fold for token in rest[at : at + _A_SPAN]]
    counted = len(span) > 1 and (span[1] in words.of("numbers") or span[1].isdigit())
    return span[0] == "for" and counted and not words.of("time_units").isdisjoint(span)


_A_SPAN = 4  # words, with "for"


def _act(row: list[Token], subject: Subject, cleared: Cleared, words: BlameWords) -> Predicate | None:
    first = row[0].fold
    if len(row) > 1 and (first in ("only", "still") or (first.endswith("ly") and first not in verb_table())):
        return _with_adverb(row, subject, cleared, words)
    on = int(len(row) > 2 and row[1].fold == "on")  # "he keeps on scolding me"
    if first in ("keep", "keeps", "kept") and len(row) > 1 and (base := base_of(row[1 + on].fold, ("ing",))):
        tense: Tense = "past" if first == "kept" else "present"
        habit = cleared._replace(absolute=True, removed=[*row[: 1 + on], *cleared.removed])
        return _told(habit, "being" if base == "be" else "act", base, tense, row[2 + on :])
    reading = _agreeing(first, subject, cleared, words)
    if reading is None or (reading.base in ("do", "have", "be") and len(row) == 1):
        return None
    if reading.base == "use" and row[1:2] and row[1].fold == "to":
        return None
    tense = "past" if reading.slot == "past" else "present"
    said = None if reading.slot == "base" and subject.person == "he" else row[0].text
    return _told(cleared, "act", reading.base, tense, row[1:])._replace(said=said)


def _agreeing(form: str, subject: Subject, cleared: Cleared, words: BlameWords) -> Reading | None:
    """The verb that a form is after a subject.

    A form that may be base or past ("read", "cut") is past after he, she, it, and present after I, you, we, they; of
    a few nobody means the base ("I found your bike").
    """
    readings = [reading for reading in verb_table().readings(form) if reading.base in verb_table()]
    agrees = "third" if subject.person == "he" else "base"
    wanted = ("past",) if form in words.of("rather_past") else (agrees, "past")
    reading = next((one for slot in wanted for one in readings if one.slot == slot), None)
    if reading is None and cleared.absolute:  # "he never say thank you"
        return next((one for one in readings if one.slot == "base"), None)
    return reading


def _with_adverb(row: list[Token], subject: Subject, cleared: Cleared, words: BlameWords) -> Predicate | None:
    """An adverb before the verb: "only" goes behind it, "still" goes, "secretly" stays where it is."""
    adverb, *after = row
    inner = _act(after, subject, cleared, words)
    if inner is None or adverb.fold == "still":
        return inner
    if adverb.fold == "only" or inner.negated or inner.said is None:
        at = _place_of_only(inner.rest, words)
        return inner._replace(rest=(*inner.rest[:at], adverb._replace(text=adverb.fold), *inner.rest[at:]))
    return inner._replace(said=f"{adverb.fold} {inner.said}")


def _place_of_only(rest: Sequence[Token], words: BlameWords) -> int:
    """Where "only" goes: "ring me only when ...", "talk only about work", "gave me only a minute"."""
    particles = words.of("particles") | words.of("particles_before_only")
    start = int(bool(rest) and rest[0].fold in particles)
    clause = (at for at in range(start, len(rest)) if rest[at].fold in words.of("only_before"))
    with_me = rest[start + 1 : start + 2] != () and rest[start + 1].fold in OBJECTS
    if rest[start : start + 1] and rest[start].fold in words.of("after_only"):
        return next(clause, start) if with_me else start  # "talk to me only when ...", "talk only about work"
    is_object = bool(rest[start : start + 1]) and rest[start].fold in OBJECTS
    return next(clause, start + is_object)
