"""Whose part something always is: "It's never you who rings", "I'm the only one who cooks"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .complaints import ABSOLUTE, Complaint, Reading
from .grammar import DETERMINERS
from .infinitives import done_by
from .kernel import kernel_text
from .plain import judged
from .predicates import predicate_of
from .subjects import OF_PRONOUN, Subject
from .tokens import Token, spoken
from .turning import statement_order
from .wordlists import BlameWords

_A_PART = 5  # words
_PART, _PLAIN_PART = -1.0, 1.5  # log odds, with "always" or "only" and without
_ANYBODY = Subject("he", "he", 0)


class _Part(NamedTuple):
    """A part, taken apart.

    Attributes:
        who: Whose it is.
        alone: Whether it is theirs only.
        absolutes: The words that say how often it is.
        rest: What is done.
    """

    who: Subject
    alone: bool
    absolutes: tuple[Token, ...]
    rest: Sequence[Token]

    @property
    def denied(self) -> bool:
        """Whether it is never theirs."""
        return any(token.fold in ("never", "not") for token in self.absolutes)


def whose_part(reading: Reading) -> Complaint | None:
    """Forms 2 and 40 turned about: "It's never you who rings", "It's always me who tidies up", "I'm the one paying"."""
    part = _taken_apart(reading)
    if part is None or reading.odds < (_PART if part.absolutes or part.alone else _PLAIN_PART):
        return None
    told = predicate_of(part.rest, _ANYBODY, reading.words) or done_by(part.rest)
    if told is None:
        return None
    told = told._replace(said=None, absolute=True, progressive=False, negated=part.denied ^ told.negated)
    if part.who.person != "i":
        found = judged(reading, part.who, told, sure=True)
    elif told.negated or told.kind != "act" or told.verb in reading.words.of("mental"):
        return None
    else:
        falls = reading.lexicon.phrasing["rewrite"]["falls_to_me"]
        clause = falls.format(act=kernel_text(_ANYBODY._replace(text="who"), told, reading.lexicon))
        found = Complaint("generic", "seen", part.who, told, "falls to me", clause=clause)
    return found.without(part.absolutes, ABSOLUTE) if found is not None and part.absolutes else found


def _taken_apart(reading: Reading) -> _Part | None:
    words = reading.words
    opening = words.at("why", reading.row)
    row = _from_it(reading, opening)
    if len(row) < _A_PART or row[1].fold not in ("is", "was", "am") or row[0].fold not in ("it", "i"):
        return None
    at = 2
    while at + 1 < len(row) and (size := words.at("absolutes", row, at) or int(row[at].fold in ("not", "just"))):
        at += size
    who, size = _who_it_is(row, at, words) if at < len(row) else (None, 0)
    if who is None:
        return None
    alone = any(token.fold == "only" for token in row[at : at + size])
    return _Part(who, alone, (*reading.row[:opening], *row[2:at]), row[at + size :])


def _from_it(reading: Reading, opening: int) -> tuple[Token, ...]:
    """The row from "it is" on, which is put before "always me" and turned in "wasn't it you"."""
    row = reading.row[opening:]
    if [token.fold for token in row[:2]] == ["am", "i"]:
        row = (row[1], row[0], *row[2:])  # "Am I the only one who sweeps?" says that one is
    row = tuple(statement_order(row, reading.persons)) if opening else row
    size = reading.words.at("absolutes", row)
    if size and len(row) > size + 2 and row[size].fold == "me":  # "(it's) always me washing up"
        it, is_ = (Token(word, word, row[0].start, row[0].start) for word in ("it", "is"))
        row = (it, is_, *row)
    if spoken(row[:3]) in ("is not it", "was not it") and reading.asks:
        return (row[2], row[0], row[1]._replace(fold="just"), *row[3:])  # "Wasn't it you who ...?" says that it was
    return row


def _who_it_is(row: Sequence[Token], at: int, words: BlameWords) -> tuple[Subject | None, int]:
    """Whose part it is, and how many words say so: "you who", "the only one who"."""
    if row[0].fold == "it":
        who = OF_PRONOUN.get(row[at].fold)
        return who, 1 + (at + 1 < len(row) and row[at + 1].fold in ("who", "that"))
    size = words.at("the_one", row, at)
    if not size:
        return None, 0
    size += _place(row, at + size, words) if row[at + size - 1].fold != "who" else 0
    follows = row[at + size].fold if at + size < len(row) else ""
    joined = follows in ("who", "that")
    if not (row[at + size - 1].fold == "who" or joined or follows.endswith("ing")):
        return None, 0
    return OF_PRONOUN["me"], size + joined


def _place(row: Sequence[Token], at: int, words: BlameWords) -> int:
    """How many words say among whom: "here", "in this compound"."""
    there = [token.fold for token in row[at : at + 2]]
    inside = len(there) > 1 and there[0] in words.of("sight_places") and there[1] in DETERMINERS
    return words.at("among_us", row, at) or (_IN_THE_HOUSE if inside else 0)


_IN_THE_HOUSE = 3  # words
