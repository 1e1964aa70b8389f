"""What people complain of (the gate, turned this way round): what is not known here is no complaint."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ..text import verb_table
from .grammar import OBJECTS, OWN
from .listing import goes_on, opens_clause
from .predicates import Predicate
from .tokens import Token, spoken
from .wordlists import BlameWords

_PAUSE = re.compile(r"[,;:()]| - ")
_SAYS_OF_IT = frozenset("it that".split())
_GAVE = OWN | {"when"}


def is_pressing(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it speaks of force, or presses for what is the other person's own: nothing is worded then."""
    text = predicate.text
    if words.holds("pressing", text) or (not predicate.negated and words.holds("force", text)):
        return True
    return (predicate.absolute or predicate.ever) and words.opens("pressing_told", text)


def is_own_matter(text: str, words: BlameWords) -> bool:
    """Whether it is about what is the other's own (friends, clothes, phone, work, faith), and not about force."""
    return (words.holds("pressing", text) or words.holds("pressing_told", text)) and not words.holds("force", text)


def is_profane(predicate: Predicate, words: BlameWords) -> bool:
    """Whether a swear word is part of what is said."""
    return bool(words.of("profanity").intersection(predicate.text.split())) or words.holds("profanity", predicate.text)


# log odds of a complaint, where no list tells
_ODDS_ONCE, _ODDS_OFTEN, _ODDS_GOING, _ODDS_STATE = 1.25, 1.0, 0.75, 1.75
_ODDS_GOOD = 0.75  # more for what is good to do


def is_complaint(predicate: Predicate, words: BlameWords, odds: float = 0.0) -> bool:
    """Whether people are known to complain of it when it is done, or not done, or its words weigh like a complaint."""
    text = predicate.text
    often = predicate.absolute or (predicate.negated and predicate.ever)
    if not predicate.negated and (words.of("good_words").intersection(text.split()) or words.opens("kind", text)):
        return False
    if predicate.kind == "being":
        return _is_state(predicate, words) or odds >= _ODDS_STATE
    goes_on = predicate.progressive and predicate.tense == "present"
    limit = _ODDS_GOING if goes_on else _ODDS_OFTEN if often else _ODDS_ONCE
    if odds >= limit + (0.0 if predicate.negated else _is_missed(text, words) * _ODDS_GOOD):
        return True
    if predicate.negated:
        return words.opens("missed", text) or (often and words.opens("missed_ever", text))
    return words.opens("done", text) or (often and words.opens("done_often", text))


def _is_missed(text: str, words: BlameWords) -> bool:
    """Whether people miss it when it is not done, so that it is good to do: "wrote to us every week"."""
    missed = words.opens("missed", text) or words.opens("missed_ever", text)
    return missed and not words.holds("only_for_gain", text)


def _is_state(predicate: Predicate, words: BlameWords) -> bool:
    text = without_degree(predicate.rest, words)
    often = predicate.absolute or predicate.ever
    if predicate.negated:
        given = often or _GAVE.intersection(text.split())
        return bool(given) and words.opens("state_missed", text)
    return words.opens("state", text) or (often and words.opens("state_often", text))


def without_degree(rest: tuple[Token, ...], words: BlameWords) -> str:
    """What somebody is said to be, without "so" and "very"."""
    return spoken(rest[past(rest, words, "degree") :])


def is_vague(predicate: Predicate, words: BlameWords) -> bool:
    """Whether nothing is named: "You always do this"."""
    if predicate.negated:
        return words.opens("vague_missed", predicate.text)
    return predicate.absolute and words.opens("vague", predicate.text)


def is_harm(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells what came of something and not what was done: "You ruin everything"."""
    return predicate.kind != "being" and not predicate.negated and words.opens("harm", predicate.text)


def is_mind(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells what goes on in the other: "You don't care about me"."""
    if predicate.kind == "being" or not is_of_the_mind(predicate, words):
        return False
    return words.opens("mind_missed" if predicate.negated else "mind", predicate.text)


def is_of_the_mind(predicate: Predicate, words: BlameWords) -> bool:
    """Whether its verb tells of the mind; liking a picture and missing a recital can be seen."""
    seen = words.opens("seen_after_all", predicate.text)
    return predicate.verb in words.of("mental") and not seen


def is_label(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it judges a person: "You're so careless", "You're never satisfied"; the denial of a fault is none."""
    acts = predicate.progressive and predicate.verb in ("be", "act")
    has_been = predicate.kind == "perfect" and predicate.verb == "be"
    if predicate.kind != "being" and not acts and not has_been:
        return False
    rest = predicate.rest
    at = past(rest, words, "degree")
    if predicate.negated:
        return words.at("label_missing", rest, at) > 0
    emphatic = at > 0 or predicate.absolute or acts
    if words.at("label_adjectives", rest, at) or (emphatic and words.at("label_adjectives_degree", rest, at)):
        return True
    return is_label_noun(rest, words)


def is_verdict(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells nothing that could have been seen."""
    return any(test(predicate, words) for test in (is_harm, is_mind, is_label, is_vague, is_profane, is_empty))


def is_empty(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it judges and names no act: "You play the victim", "You don't get it", "You always have been"."""
    if predicate.verb == "be" and not predicate.rest:
        return True
    if predicate.negated:
        return words.opens("verdict_missed", predicate.text) or is_careless(predicate, words)
    return words.opens("verdict", predicate.text) or _is_judging_state(predicate, words)


def is_careless(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it says that somebody does not care, as in "doesn't give a damn about the cleaners"."""
    return predicate.negated and words.opens("careless", predicate.text)


def _is_judging_state(predicate: Predicate, words: BlameWords) -> bool:
    """Whether somebody is said to be what only a judge can see: "jealous", "so hard on the new girl"."""
    if predicate.kind != "being" and predicate.verb != "be":
        return False
    at = past(predicate.rest, words, "degree")
    judges = words.at("label_adjectives_degree", predicate.rest, at) > 0
    said = (spoken(predicate.rest), spoken(predicate.rest[at:]))
    return judges or any(words.opens("verdict_state", text) for text in said)


def is_label_noun(rest: tuple[Token, ...], words: BlameWords) -> bool:
    """Whether somebody is called a name: "such a slob"; "my baby" and "an only child" are none."""
    at = past(rest, words, "degree", "label_adjectives")
    if _ends(rest, at, words.at("label_nouns", rest, at), words):
        return True
    head = words.at("label_heads", rest)
    after = past(rest[head:], words, "degree", "label_adjectives") + head
    return head > 0 and _ends(rest, after, words.at("label_nouns_such", rest, after), words)


def _ends(rest: tuple[Token, ...], at: int, size: int, words: BlameWords) -> bool:
    """Whether a name of so many words stands there and no other noun follows it."""
    if not size:
        return False
    return at + size == len(rest) or rest[at + size].fold in words.of("tails") | words.of("after_label")


def so_much_that(predicate: Predicate, words: BlameWords) -> tuple[Token, ...]:
    """What follows the judgment in "(you're) so rude (that) you walked off"."""
    rest = predicate.rest
    at = past(rest, words, "degree", "label_adjectives", "label_adjectives_degree")
    is_said = predicate.kind == "being" and 0 < at < len(rest)
    return rest[at + (rest[at].fold == "that") :] if is_said else ()


def is_excused(predicate: Predicate, words: BlameWords) -> bool:
    """Whether a reason is given that excuses it, or it holds for everybody in that place."""
    reason = any(token.fold in words.of("reasons") and "," in token.before for token in predicate.rest)
    return words.holds("excused", predicate.text) or reason


def without_tail(predicate: Predicate, words: BlameWords) -> tuple[Predicate, tuple[Token, ...], tuple[Token, ...]]:
    """What is said without what only judges or goes on: the rest of it, loaded words, and another clause."""
    rest, new_clause = predicate.rest, words.of("new_clause")
    is_past = predicate.tense == "past"
    begins = (
        at for at in range(len(rest)) if _begins(rest, at, new_clause, words) or (is_past and _is_bidden(rest, at))
    )
    paused = (at for at in begins if _PAUSE.search(rest[at].before))
    apart = next((at for at in paused if not goes_on(rest, at, predicate.tense, words)), len(rest))
    rest, other = rest[:apart], rest[apart:]
    adds = ("loaded", "adds_to_denial") if predicate.negated else ("loaded",)
    starts = (at for at in range(1, len(rest)) if not words.at("likened", rest, at - 1))  # "make me look like a fool"
    loaded = next((at for at in starts if any(words.at(name, rest, at) for name in adds)), len(rest))
    if predicate.verb in words.of("likened"):
        loaded = len(rest)
    return predicate._replace(rest=rest[:loaded]), rest[loaded:], other


def _begins(rest: Sequence[Token], at: int, new_clause: frozenset[str], words: BlameWords) -> bool:
    """Whether something else may begin at a place, if a pause stands before it; "not since Easter" goes on."""
    if rest[at].fold == "not" and spoken(rest[at + 1 : at + 2]) in words.of("from_when"):
        return False
    return rest[at].fold in (new_clause if at else _SAYS_OF_IT) or (at > 0 and opens_clause(rest[at:], words))


def _is_bidden(rest: Sequence[Token], at: int) -> bool:
    """Whether a verb asks for something behind what was done: "(you took my charger), give it back"."""
    follows = rest[at + 1].fold if at + 1 < len(rest) else ""
    slots = {reading.slot for reading in verb_table().readings(rest[at].fold)}
    return at > 0 and "base" in slots and "past" not in slots and follows in OBJECTS


def is_everything(rest: Sequence[Token], words: BlameWords) -> bool:
    """Whether it ends in "everything" or "nothing", of which no camera films anything; "said nothing" can be seen."""
    return any(
        at + words.at("everything", rest, at) == len(rest)
        and rest[at - 1].fold not in words.of("said")
        and not _who_were_there(rest, at, words)
        for at in range(len(rest))
    )


def _who_were_there(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether "to everyone" or "in front of everyone" stands there."""
    before = (words.at("before_everyone", rest, at - size) == size for size in (1, 3) if at >= size)
    return words.at("everyone", rest, at) > 0 and any(before)


def past(rest: Sequence[Token], words: BlameWords, *names: str, start: int = 0) -> int:
    """The first place that no entry of some lists takes."""
    at = start
    while size := max(words.at(name, rest, at) for name in names):
        at += size
    return at


def depends_on_me(predicate: Predicate) -> bool:
    """Whether the speaker stands in it."""
    return bool(OWN.intersection(predicate.text.split()))


def how_it_is_known(predicate: Predicate, words: BlameWords) -> Literal["impression", "seen"]:
    """Whether the verb says what was seen, or gives a reading of it."""
    head = predicate.rest[0] if predicate.rest else Token("", "", 0, 0)
    verb = "be" if predicate.kind == "being" else predicate.verb
    row = (head._replace(text=verb, fold=verb), *predicate.rest)
    if predicate.kind == "perfect" and predicate.verb == "be":
        row = predicate.rest
    reads = words.at("interpretive", row) > 0 or words.holds("only_for_gain", predicate.text)
    return "impression" if reads else "seen"
