"""A story of several sentences in one: "I told you weeks ago and you wrote it down and then took the car"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .complaints import Complaint, Reading
from .composing import Found
from .facts import Told, as_fact, happened, is_compared, is_kin_of_yours, lies_somewhere, told_of
from .forms import complaint_of
from .gate import is_grave, verdict
from .predicates import may_be_past
from .reading import reading_of
from .standing import is_good_of_another
from .statements import apart
from .telling import link_before, own_clause, set_aside, without_place
from .together import UNWORDED
from .wordlists import blame_words

_MOST, _LONG = 5, 3  # clauses of a story, and how many make a long one
_LONGEST, _ALL = 18, 48  # words of a clause, and of the story
_LOOKED_AT = 8  # statements before and after the act
_SCRAP = 4  # words of what may stand between two clauses and tells nothing: "Six.", "My own father."


class _Clause(NamedTuple):
    """A part of a story.

    Attributes:
        place: Where it stands.
        text: What it tells, as a clause.
        who: The subject that may be left out behind the same one; empty where none may.
        tense: Its tense.
        is_now: Whether it reaches into the present.
    """

    place: Stretch
    text: str
    who: str
    tense: str
    is_now: bool


def stories(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The complaint with what is told right before and after it, in the order told; the longest story first."""
    chain = _chain(page, found, lexicon)
    for size in range(min(_MOST, len(chain)), _LONG - 1, -1):
        yield from _story(page, found, chain, size)


def short_story(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """The complaint with one thing that is told right after it, or right before."""
    chain = _chain(page, found, lexicon)
    return next(_story(page, found, chain, _LONG - 1), found) if len(chain) == _LONG - 1 else found


def _story(page: Page, found: Found, chain: Sequence[_Clause], size: int) -> Iterator[Found]:
    """The story of so many clauses, what comes after the act before what comes ahead of it; none that is too long."""
    own = next(at for at, one in enumerate(chain) if one.place == found.stretch)
    last = min(len(chain), own + size)
    part = chain[last - size : last] if last >= size else chain[:size]
    clause = _joined(page, part)
    if len(clause.split()) > _ALL:
        return
    told = found
    for one in part:
        told = without_place(told, one.place) if one.place != found.stretch else told
    now = found.complaint.now or any(one.is_now for one in part)
    yield told._replace(complaint=_over(told.complaint)._replace(clause=clause, now=now))


def _over(complaint: Complaint) -> Complaint:
    """The complaint as one of what is over: "you let her carry it" among what was done."""
    predicate = complaint.predicate
    return complaint._replace(predicate=predicate._replace(tense="past") if predicate is not None else None)


def _own(found: Found, lexicon: Lexicon) -> _Clause | None:
    """The act that is complained of, with what is said to have come of it."""
    complaint = found.complaint
    text, predicate = own_clause(complaint, lexicon), complaint.predicate
    if text is None or predicate is None or predicate.absolute or not may_be_past(predicate):
        return None
    fact = as_fact(complaint.outcome, blame_words(lexicon), lexicon) if complaint.outcome is not None else None
    alone = complaint.clause is None and fact is None
    who = complaint.subject.text if complaint.subject is not None and alone else ""
    is_now = fact is not None and fact.is_now
    text = f"{text} and {fact.clause}" if fact is not None else text
    return _Clause(found.stretch, text, who, predicate.tense, is_now)


def _chain(page: Page, found: Found, lexicon: Lexicon) -> list[_Clause]:
    """What is told without a gap before and after the act, in the order told; none where it is no story of the past."""
    own = _own(found, lexicon)
    if own is None:
        return []
    places = sorted([*found.others, *set_aside(page, found)], key=lambda place: place.start)
    before = [place for place in places if place.start < own.place.start]
    after = [place for place in places if place.start > own.place.start]
    earlier = _told_on(page, before[::-1], lexicon)
    chain = [*earlier[::-1], own, *_told_on(page, after, lexicon)]
    is_over = own.tense == "past" or any(one.who == own.who and one.tense == "past" for one in chain)
    return [one._replace(tense="past") if one is own else one for one in chain] if is_over else []


def _told_on(page: Page, places: Sequence[Stretch], lexicon: Lexicon) -> list[_Clause]:
    """The clauses from one place on, up to the first that tells nothing; scraps between them are passed over."""
    told: list[_Clause] = []
    for place in places[:_LOOKED_AT]:
        clause = _clause(page, place, lexicon)
        if clause is not None:
            told.append(clause)
        elif not _is_scrap(page, place, lexicon):
            break
    return told


def _is_scrap(page: Page, place: Stretch, lexicon: Lexicon) -> bool:
    reading = reading_of(page, place, blame_words(lexicon), lexicon)
    return len(reading.row) <= _SCRAP and told_of(reading.row, reading) is None


def _clause(page: Page, place: Stretch, lexicon: Lexicon) -> _Clause | None:
    """What a statement tells, where it could be seen and is over, or reaches from there into the present."""
    words = blame_words(lexicon)
    reading = reading_of(page, place, words, lexicon)
    if reading.asks or len(reading.row) > _LONGEST or is_grave(reading):
        return None
    if verdict(apart(page, place), reading, lexicon) != "open":
        return None
    complaint = complaint_of(reading)
    if complaint is not None and not _is_act(complaint):
        return None
    told = _act_of(complaint) or told_of(reading.row, reading)
    return _as_clause(place, told, reading) if told is not None else None


def _is_act(complaint: Complaint) -> bool:
    return complaint.honesty == "seen" and complaint.frame == "when" and complaint.form not in UNWORDED


def _act_of(complaint: Complaint | None) -> Told | None:
    """Who did what, where a complaint tells it."""
    if complaint is None or complaint.subject is None or complaint.predicate is None or complaint.clause is not None:
        return None
    return complaint.subject, complaint.predicate


def _as_clause(place: Stretch, told: Told, reading: Reading) -> _Clause | None:
    """What happened, as a clause; habits, feelings and comparisons are no part of a story."""
    (subject, predicate), words = told, reading.words
    compared = is_compared(subject, words) or is_good_of_another(subject, predicate, words)
    if compared or is_kin_of_yours(subject, reading):
        return None
    if predicate.rest and "," in predicate.rest[0].before:
        return None  # "they did, best party ever"; "Buckets packed, sun cream on"
    if subject.person != "i" and may_be_past(predicate) and not predicate.absolute:
        predicate = predicate._replace(tense="past")
    if not happened((subject, predicate), words) and not lies_somewhere(told, words):
        return None
    fact = as_fact((subject, predicate), words, reading.lexicon)
    if fact is None:
        return None
    who = subject.text if predicate.kind == "act" and not predicate.progressive else ""
    return _Clause(place, fact.clause, who, predicate.tense, fact.is_now)


def _joined(page: Page, part: Sequence[_Clause]) -> str:
    """All in one clause: "I told you weeks ago and you wrote it down and then took the car"."""
    text = part[0].text
    for before, clause in pairwise(part):
        link = _link(page, clause.place)
        same = clause.who != "" and clause.who == before.who and clause.tense == before.tense
        denied = "n't" in before.text and "n't" not in clause.text
        told = clause.text.removeprefix(f"{clause.who} ") if same and not denied else clause.text
        text += f" {link} {told}"
    return text


def _link(page: Page, second: Stretch) -> str:
    """The word between two clauses, with "then" where it stands there: "and then"."""
    around = page.folded[max(0, second.start - _THEN) : second.start + _THEN]
    return f"{link_before(page, second)} then" if "then" in around.split() else link_before(page, second)


_THEN = 6  # signs
