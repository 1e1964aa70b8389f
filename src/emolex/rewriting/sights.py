"""What is to be seen: "there's jam on the handle", "your lunch is still on the desk", "it hasn't been touched"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .clearing import clear
from .complaints import OTHERS, QUESTION, Complaint, Reading
from .described import described
from .facts import as_fact, lies_somewhere
from .grammar import AUXILIARIES, BE, NOUN_DETERMINERS, PAST_BE, PRONOUNS
from .predicates import Predicate, predicate_of
from .subjects import Subject, noun_phrase
from .tokens import Token, as_typed, closed, small, written
from .verb_forms import is_participle, past_base
from .wordlists import BlameWords

_A_SIGHT, _A_LIST = 5, 3  # words
_BESIDE, _BESIDE_PLACE = -1.0, 0.0  # log odds that a sight beside a verdict must have


class Sight(NamedTuple):
    """What is to be seen.

    Attributes:
        clause: What it is, as a clause.
        gone: The words that went from it.
    """

    clause: str
    gone: Sequence[Token] = ()


def as_complaint(sight: Sight) -> Complaint:
    """Form 42: a sight that is complained of."""
    return Complaint("situation", "seen", None, None, "clean", ((tuple(sight.gone), *OTHERS),), clause=sight.clause)


def sight(reading: Reading) -> Sight | None:
    """What "there's (always) hair in the sink" shows."""
    row, words = reading.row, reading.words
    if len(row) < _A_SIGHT or row[0].fold != "there" or row[1].fold not in BE:
        return None
    cleared = clear(row[1:], words)
    said = {token.fold for token in cleared.row}
    if not words.of("sight_places") & said or words.of("no_sight") & said:
        return None
    return Sight(small(written([row[0], *cleared.row], reading.lexicon)), cleared.removed)


def sight_beside(reading: Reading, *, of_a_place: bool) -> Sight | None:
    """A sight told beside a verdict, of a place or of who left it so: "You slob! Your plate is still there."."""
    neglected = not reading.words.of("neglected").isdisjoint(token.fold for token in reading.row)
    if reading.odds_alone < (_BESIDE_PLACE if of_a_place else _BESIDE) or reading.asks or not (of_a_place or neglected):
        return None
    return sight(reading) or _of_thing(reading)


def out_of_place(reading: Reading) -> Complaint | None:
    """Form 23: "What are your boots doing on my bed?" tells that they are there."""
    row, words = reading.row, reading.words
    end = next((at for at in range(_ITS_NAME, min(_DOING, len(row) - 1)) if row[at].fold == "doing"), 0)
    if not end or row[0].fold != "what" or row[1].fold not in BE or row[2].fold not in NOUN_DETERMINERS:
        return None
    heated = words.opens("what_is_wrong", f"{reading.folded(12)} ") or bool(reading.heat)
    if row[end + 1].fold not in words.of("opens_place") or (reading.odds < _THERE and not heated):
        return None
    thing = Subject(as_typed(row[2:end]), "he" if row[1].fold in ("is", "was") else "they", 0)
    told = Predicate("being", "be", "past" if row[1].fold in PAST_BE else "present", False, row[end + 1 :], False, ())
    return Complaint("question", "seen", thing, told, "clean", ((row[:2], *QUESTION),))


_ITS_NAME, _DOING = 4, 8  # words up to "doing", at least and at most
_THERE = 0.5  # log odds


def _of_thing(reading: Reading) -> Sight | None:
    """Where a thing is, or what has or hasn't been done to it."""
    thing = noun_phrase(reading.row) or described(reading.row, reading.words)
    told = predicate_of(reading.row[thing.size :], thing, reading.words) if thing is not None else None
    if thing is None or told is None or not _shows((thing, told), reading.words):
        return None
    fact = as_fact((thing, told), reading.words, reading.lexicon)
    return Sight(fact.clause, told.removed) if fact is not None else None


def _shows(told: tuple[Subject, Predicate], words: BlameWords) -> bool:
    """Whether it can be seen now: "is on the desk", "has been overflowing", "hasn't been touched"."""
    predicate = told[1]
    been = predicate.kind == "perfect" and predicate.verb == "be" and predicate.tense == "present"
    follows = predicate.rest[0].fold if predicate.rest else ""
    return lies_somewhere(told, words) or (been and (follows.endswith("ing") or is_participle(follows)))


def things_listed(reading: Reading) -> Sight | None:
    """What is named behind "Look at that garden": "A mattress, two tyres and a fridge with no door"."""
    row = reading.row
    times = reading.words.of("time_units") | {"of"}
    if len(row) < _A_LIST or row[0].fold not in reading.words.of("numbers") or row[1].fold in times:
        return None
    if any(token.fold in PRONOUNS | AUXILIARIES or past_base(token.fold) for token in row):
        return None
    is_ = "is" if row[0].fold in ("a", "an", "one") else "are"
    return Sight(closed(f"there {is_} {small(written(row, reading.lexicon))}", reading.lexicon))
