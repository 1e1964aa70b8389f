"""Taking out of an act what judges, exaggerates or likens, so that the act stays: "went and booked it on purpose"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from .grammar import DETERMINERS, NOUN_DETERMINERS, POSSESSIVES, PRONOUNS, THIRD_OBJECTS
from .likening import is_myself, is_somebody
from .predicates import Predicate
from .tokens import Token, spoken
from .verb_forms import base_of, gerund_base
from .wordlists import BlameWords
from .wrappings import dared, in_one_time, not_bothered, unwrapped


class Trimmed(NamedTuple):
    """What was done, without what only judges.

    Attributes:
        predicate: What stays.
        gone: The rows of words that went.
        sure: Whether a motive among them ("on purpose"), a debt or the wording ("too grand to ...") shows that it is
            blame.
    """

    predicate: Predicate
    gone: tuple[tuple[Token, ...], ...]
    sure: bool


class _Cut(NamedTuple):
    """How many words go, and what is said in their place."""

    size: int
    instead: str = ""


def trimmed(predicate: Predicate, words: BlameWords) -> Trimmed:
    """What was done, plainly: "When you booked it" for "You went and booked it, just like that"."""
    for unwind in (in_one_time, unwrapped, _driven_to, _gone_and_done, _not_stopped, _nothing_but):
        predicate = unwind(predicate, words)
    told = predicate
    for unwind in (_not_once_without, _too_proud, dared):
        predicate = unwind(predicate, words)
    kept: list[Token] = []
    gone: list[tuple[Token, ...]] = []
    at, sure = 0, predicate is not told
    while at < len(predicate.rest):
        cut = next((cut for rule in _RULES if (cut := rule(predicate, at, words)) is not None), None)
        if cut is None:
            kept.append(predicate.rest[at])
            at += 1
            continue
        row = predicate.rest[at : at + cut.size]
        sure = sure or any(shows(predicate, at, words) is not None for shows in (_motive, _debt))
        gone.append(row)
        if cut.instead:
            kept.append(row[0]._replace(text=cut.instead, fold=cut.instead, end=row[-1].end, before=" "))
        at += cut.size
    return Trimmed(predicate._replace(rest=tuple(kept)), tuple(gone), sure)


def _driven_to(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "(always) have to interrupt" and "insist on correcting" as "interrupt" and "correct"."""
    rest = predicate.rest
    size = words.at("driven_to", rest) if predicate.verb in words.of("is_driven") else 0
    if predicate.kind != "act" or predicate.negated or not predicate.removed or not 0 < size < len(rest):
        return predicate
    base = base_of(rest[size].fold, ("base", "ing"))
    return _done(predicate, base, rest[size + 1 :]) if base not in (None, "be", "have") else predicate


def _gone_and_done(predicate: Predicate, _words: BlameWords) -> Predicate:
    """Puts "went and told them" as "told them"."""
    rest = predicate.rest
    if predicate.kind != "act" or predicate.verb != "go" or predicate.negated or len(rest) < _AND_DONE:
        return predicate
    base = base_of(rest[1].fold, ("base", "past", "third", "ing", "participle")) if rest[0].fold == "and" else None
    return predicate._replace(verb=base, rest=rest[2:], said=None) if base is not None else predicate


_AND_DONE = 2  # words


def _not_stopped(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "never stops interrupting" as "interrupts"."""
    if not predicate.negated or predicate.verb not in words.of("stops") or not predicate.rest:
        return predicate
    base = gerund_base(predicate.rest[0].fold)
    return _done(predicate, base, predicate.rest[1:]) if base is not None else predicate


def _not_once_without(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "can't go one meeting without talking over her" as "talk over her in a meeting"."""
    rest = predicate.rest
    if not rest or not predicate.negated or predicate.verb not in words.of("gets_through"):
        return predicate
    at = next((at for at in range(2, min(_WITHOUT, len(rest) - 1)) if rest[at].fold == "without"), 0)
    after = rest[at + 1 + (rest[at + 1].fold == "even") :] if at else ()
    base = gerund_base(after[0].fold) if after else None
    occasion = rest[1:at] if rest[0].fold == "through" else rest[:at]
    if base is None or not words.at("just_one", occasion):
        return predicate
    return _done(predicate, base, (*after[1:], *_on_that(occasion, words)))


_WITHOUT = 7  # words


def _on_that(occasion: Sequence[Token], words: BlameWords) -> tuple[Token, ...]:
    """As in "(one) meeting": "in a meeting"; a mere time ("one day") says nothing."""
    noun = occasion[words.at("just_one", occasion) :]
    last = noun[-1] if noun else occasion[-1]
    found = next((one for one in words.of("occasions") if one.split()[-1] == last.fold), None)
    if found is None:
        return ()
    told = found.removesuffix(f" {last.fold}")
    return (last._replace(text=told, fold=told, end=last.start, before=" "), *noun)


def _nothing_but(predicate: Predicate, _words: BlameWords) -> Predicate:
    """Puts "do nothing but moan" as "moan"."""
    rest = predicate.rest
    if predicate.verb != "do" or spoken(rest[:2]) != "nothing but" or len(rest) <= _AND_DONE:
        return predicate
    base = base_of(rest[2].fold, ("base", "ing"))
    return _done(predicate, base, rest[3:]) if base is not None else predicate


def _too_proud(predicate: Predicate, words: BlameWords) -> Predicate:
    """Puts "too grand to muck in" as "don't muck in"; "too busy to talk" may be a fact."""
    rest = predicate.rest
    if predicate.kind != "being" or predicate.negated or not rest or rest[0].fold != "too":
        return predicate
    size = max(words.at(name, rest, 1) for name in ("too_proud", "label_adjectives", "label_adjectives_degree"))
    after = rest[1 + size :]
    base = base_of(after[1].fold, ("base",)) if size and len(after) > 1 and after[0].fold == "to" else None
    return _done(predicate, base, after[2:])._replace(negated=True) if base is not None else predicate


def _done(predicate: Predicate, base: str, rest: Sequence[Token]) -> Predicate:
    """The same, of what is done all along."""
    plain = predicate._replace(kind="act", verb=base, rest=tuple(rest), negated=False)
    return plain._replace(said=None, absolute=True, progressive=False)


def _all_i_do(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """Puts "every single thing I do" and "anything I say" as "what I do", "what I say"."""
    the_one = at > 0 and predicate.rest[at - 1].fold in DETERMINERS  # "the one thing I asked for"
    size = words.at("all_things", predicate.rest, at) if not the_one else 0
    after = predicate.rest[at + size : at + size + 2]
    that = bool(after) and after[0].fold == "that"
    subject = after[that : that + 1]
    return _Cut(size + that, "what") if size and subject and subject[0].fold in PRONOUNS - {"it"} else None


def _time_and_again(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """Puts "every single morning" as "in the morning"; "every single week" goes."""
    size = words.at("every_single", predicate.rest, at)
    if not size or at + size >= len(predicate.rest):
        return None
    noun = predicate.rest[at + size].fold
    if noun not in words.of("times_counted"):
        return None
    return _Cut(size + 1, next((time for time in words.of("times_of_day") if time.endswith(f" {noun}")), ""))


def _made_much_of(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """As "single" in "not a single cup", "even" in "and didn't even ask", "poor" in "the poor waiter"."""
    rest = predicate.rest
    before, after = rest[at - 1].fold if at else "", rest[at + 1].fold if at + 1 < len(rest) else ""
    if rest[at].fold == "even" and before in words.of("even_after"):
        return _Cut(1) if after else None
    if size := words.at("makes_much", rest, at):
        follows = spoken(rest[at + size : at + size + 2])
        return _Cut(size + 1, "any") if follows == "one of" else _Cut(size, rest[at].text)
    pitied = rest[at].fold in words.of("pitied") and before in NOUN_DETERMINERS
    return _Cut(1) if pitied and after and after not in words.of("poor_things") else None


def _motive(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """As "on purpose" and "just to show off", except where it is denied."""
    size = 0 if predicate.negated or at == 0 else words.at("motives", predicate.rest, at)
    return _Cut(size) if size else None


def _scorned(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """As "stupid" in "your stupid meeting" and "precious" in "that precious car"."""
    rest = predicate.rest
    if at == 0 or at + 1 == len(rest) or rest[at].fold not in words.of("scorned"):
        return None
    of_somebody = rest[at - 1].fold in POSSESSIVES | {"that", "this", "those", "these"}
    return _Cut(1) if of_somebody and rest[at + 1].fold not in words.of("ends_object") else None


def _not_bothered(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """Puts "(because) you couldn't be bothered to read it" as "didn't read it"."""
    size, instead = not_bothered(predicate.rest, at, words)
    return _Cut(size, instead) if size else None


def _idle(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """As "for once in your life" anywhere, and at the end "like that", which may say how somebody talks or looks."""
    rest = predicate.rest
    if size := words.at("idle", rest, at):
        return _Cut(size)
    size = words.at("idle_at_end", rest, at)
    says_how = predicate.verb in words.of("manner") or (predicate.negated and rest[at].fold == "again")
    ends = at > 0 and at + size == len(rest)
    return _Cut(size) if size and ends and not says_how else None


def _likened(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """As "the same way your granddad did", "like Rahul does": to the end, or to a pause."""
    rest = predicate.rest
    size = words.at("likening", rest, at) if at else 0
    size = size if spoken(rest[at : at + size]) in words.of("likening") else 0  # "liked" is a verb
    end = next((place for place in range(at + size, len(rest)) if "," in rest[place].before), len(rest))
    whom = rest[at + size : end]
    if not size or not whom or predicate.verb in words.of("manner") | words.of("likened"):
        return None
    if "," in rest[at].before and words.at("same_as", rest, at):
        return _Cut(len(rest) - at)
    return _Cut(end - at) if is_somebody(whom, words) or is_myself(whom) else None


def _debt(predicate: Predicate, at: int, words: BlameWords) -> _Cut | None:
    """As "after all I've done for this family": to the end, unless the act points back to it ("you told her")."""
    rest = predicate.rest
    if not at or rest[at].fold != "after" or not words.opens("debt", f"{spoken(rest[at:])} "):
        return None
    act, debt = ({token.fold for token in row} for row in (rest[:at], rest[at:]))
    whom = THIRD_OBJECTS & act and POSSESSIVES & debt
    what = "it" in act and (DETERMINERS - POSSESSIVES) & debt
    return None if whom or what else _Cut(len(rest) - at)


_RULES: tuple[Callable[[Predicate, int, BlameWords], _Cut | None], ...] = (
    _all_i_do,
    _time_and_again,
    _made_much_of,
    _motive,
    _not_bothered,
    _scorned,
    _idle,
    _likened,
    _debt,
)
