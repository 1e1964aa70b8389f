"""How things stand beside an act: what lies there, what one heard, what somebody did upon it, how something is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .clearing import clear
from .complaints import Reading
from .grammar import BE, OWN, PAST_BE
from .known import past
from .predicates import Predicate
from .subjects import Subject, is_plural
from .tokens import Token, small, spoken, written
from .wordlists import BlameWords

_A_SIGHT, _A_SOUND = 4, 4  # words


class Stands(NamedTuple):
    """How something stands, as a clause, and whether it does so now."""

    clause: str
    is_now: bool


def sight_of(reading: Reading) -> Stands | None:
    """What lies somewhere, or how many there are: "there were two years of photos in it", "there's jam on it"."""
    row, words = reading.row, reading.words
    if len(row) < _A_SIGHT or row[0].fold != "there" or row[1].fold not in BE or reading.asks:
        return None
    be, *rest = clear(row[1:], words).row
    if not rest or not is_seen_there(rest, words):
        return None
    return Stands(small(written([row[0], _agreeing(be, rest, words), *rest], reading.lexicon)), be.fold not in PAST_BE)


def is_seen_there(rest: Sequence[Token], words: BlameWords) -> bool:
    """Whether a place or a number makes a sight of what is there; "there's a time and a place" is none."""
    said, text = {token.fold for token in rest}, spoken(rest)
    places = words.of("sight_places") | words.of("sight_reach")
    is_seen = not places.isdisjoint(said) or _several(rest, words)
    none = words.opens("not_there", text) or words.holds("no_sight_said", text)
    return is_seen and words.of("no_sight").isdisjoint(said) and not none


def _several(rest: Sequence[Token], words: BlameWords) -> bool:
    """Whether a number above one opens it: "two coping stones", "eighty-one"."""
    first = rest[0].fold.partition("-")[0] if rest else ""
    return (first.isdigit() and first != "1") or first in words.of("numbers_above_one")


def _agreeing(be: Token, rest: Sequence[Token], words: BlameWords) -> Token:
    """Puts "there's two" as "there are two"."""
    if not _several(rest, words) and not is_plural(rest[0].fold, words):
        return be
    put = "were" if be.fold in PAST_BE else "are"
    return be._replace(text=put, fold=put, end=be.start)


def sensed(reading: Reading) -> Stands | None:
    """What the speaker heard or smelled: "I could hear you from the altar"; "I can hear that you're upset" is none."""
    row, words = reading.row, reading.words
    if len(row) < _A_SOUND or row[0].fold not in ("i", "we") or row[1].fold not in ("can", "could"):
        return None
    at = 2 + (row[2].fold in ("all", "both", "still"))
    if not words.opens("sensed", spoken(row[at:])) or words.of("opens_thought").intersection(
        token.fold for token in row[at + 1 : at + _TO_A_THOUGHT]
    ):
        return None
    return Stands(written(row, reading.lexicon), row[1].fold == "can")


_TO_A_THOUGHT = 4  # words


def came_of_it(subject: Subject, predicate: Predicate, words: BlameWords) -> bool:
    """Whether somebody else did something upon the act: "She rang my aunt"; what was good of them is a comparison."""
    rest = {token.fold for token in predicate.rest}
    if subject.person not in ("he", "they") or len(predicate.rest) < _UPON or predicate.verb == "do":
        return False
    upon = subject.text in ("he", "she", "they") or not OWN.isdisjoint(rest)
    return upon and not is_good_of_another(subject, predicate, words)


_UPON = 2  # words after the verb


def is_good_of_another(subject: Subject, predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells what somebody else did and the other did not: "Tom remembered my birthday"."""
    done = subject.person in ("he", "they") and predicate.kind != "perfect" and predicate.rest != ()
    missed = any(words.opens(name, predicate.text) for name in ("missed", "missed_ever"))
    return done and missed and not predicate.negated


def is_so(subject: Subject, predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells a state that can be seen or checked: "it's still flat", "I'm on nights", "she's eighty-one"."""
    if predicate.kind == "unable":
        return subject.person in ("i", "we") and words.opens("hindered", predicate.text)
    if predicate.negated or subject.person == "you":
        return False
    state = _state(predicate)
    if state is None:
        return words.opens("stands", predicate.text)
    rest = state[past(state, words, "by_now") :]
    is_thing = subject.person not in ("i", "we") and subject.text not in ("he", "she", "they")
    stands = words.opens("stands", spoken(rest)) or (is_thing and words.opens("thing_stands", spoken(rest)))
    return stands or (subject.person not in ("i", "we") and _several(rest, words))


def _state(predicate: Predicate) -> Sequence[Token] | None:
    """What somebody or something is or has been; None where an act is told."""
    is_state = predicate.kind == "being" or (predicate.kind == "perfect" and predicate.verb == "be")
    return predicate.rest if is_state else None
