"""What was seen takes the place of a reading or a verdict beside it: "You don't love us. You missed her recital."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .complaints import Complaint, Reading
from .composing import Found
from .facts import fact_of, told_of
from .forms import complaint_of
from .gate import verdict
from .grammar import POINTS_BACK, PRONOUNS
from .leads import is_thrown_back
from .predicates import Predicate
from .reading import reading_of
from .statements import apart
from .story import short_story, stories
from .together import RECKONED, about_whom, is_deed, is_deed_of, is_held_up, is_told_of_me, seen_beside
from .verb_forms import is_participle
from .wordlists import BlameWords, blame_words

_READINGS = frozenset({"story", "impression"})


def in_its_place(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The acts, else the facts, that may take the place of a complaint."""
    words = blame_words(lexicon)
    complaint = found.complaint
    said = reading_of(page, found.stretch, words, lexicon)
    reckoned = complaint.form in RECKONED or is_held_up(complaint) or is_told_of_me(complaint)
    places = [one for one in found.others if page.plain.count('"', 0, one.start) % 2 == 0]
    if complaint.honesty in ("missing", "story"):
        yield from _behind_a_comma(page, found, lexicon)
    if not (complaint.honesty in _READINGS or reckoned or is_thrown_back(said)):
        yield from _facts(page, found, places, lexicon) if complaint.honesty == "missing" else ()
        return
    for act, place in seen_beside(page, places, [(complaint, found.stretch)], words, lexicon):
        reading = reading_of(page, place, words, lexicon)
        theirs = is_deed_of({about_whom(complaint)}, reading) or (reckoned and is_deed(reading))
        theirs = theirs or (about_whom(act) == about_whom(complaint) and complaint_of(reading) is not None)
        if act.honesty == "seen" and theirs:
            yield _put(found, act, place)
    if complaint.honesty == "story" or complaint.form in RECKONED:
        yield from _facts(page, found, places, lexicon)


def _behind_a_comma(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """What stands in the statement of a verdict: "You're one to talk about noise, your drummer played till two"."""
    words = blame_words(lexicon)
    for comma in islice(_COMMA.finditer(page.plain, found.stretch.start, found.stretch.end), _COMMAS_TRIED):
        head = Stretch(found.stretch.start, comma.start())
        tail = Stretch(comma.end(), found.stretch.end)
        cut = Found(found.complaint, head, tuple(sorted((*found.others, tail))))
        acts = seen_beside(page, [tail], [(found.complaint, head)], words, lexicon)
        if is_deed_of({about_whom(found.complaint)}, reading_of(page, tail, words, lexicon)):
            yield from (_put(cut, act, place) for act, place in acts if act.honesty == "seen")
        yield from _facts(page, cut, [tail], lexicon)


_COMMA = re.compile(r", ")
_COMMAS_TRIED = 3  # so that time stays in proportion to the text


def _facts(page: Page, found: Found, places: list[Stretch], lexicon: Lexicon) -> Iterator[Found]:
    """As in "You don't care about this building. The lift has been out for six weeks."."""
    after = [one for one in places if one.start > found.stretch.start]
    before = [one for one in places if one.start < found.stretch.start] if found.complaint.honesty == "missing" else []
    for place in (*after, *before[::-1]):
        reading = reading_of(page, place, blame_words(lexicon), lexicon)
        if not reading.asks and verdict(apart(page, place), reading, lexicon) == "open":
            fact = _told_alone(found.complaint, reading)
            if fact is not None and _points_back(fact, found.complaint):
                yield from _in_a_story(page, _put(found, fact, place), lexicon)
            elif fact is not None:
                yield _put(found, fact, place)


def _told_alone(complaint: Complaint, reading: Reading) -> Complaint | None:
    """A fact as all that is told."""
    told, fact = told_of(reading.row, reading), fact_of(reading, leads=False)
    if told is None or fact is None or (complaint.honesty == "missing" and _only_is_so(told[1], complaint)):
        return None
    if told[0].person in ("i", "we") and complaint.form != "compared" and not _fell_to_me(told[1], reading.words):
        return None
    return Complaint(complaint.form, "seen", *told, complaint.key, clause=fact.clause, now=fact.is_now)


def _only_is_so(told: Predicate, complaint: Complaint) -> bool:
    """Whether it only tells how things are, and no reckoning stands before it: "You idiot! The keys are here"."""
    return complaint.form not in RECKONED and told.tense == "present" and told.kind != "perfect"


def _points_back(fact: Complaint, verdict_: Complaint) -> bool:
    """Whether it is about what was named before it: "(I lent you the saw,) it came back with no blade"."""
    of_it = fact.subject is not None and fact.subject.text.lower() in (PRONOUNS - {"i", "we"}) | {"that"}
    return of_it and verdict_.honesty == "missing"


def _in_a_story(page: Page, told: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The same with what is told before or behind it, where there is something."""
    for story in (*stories(page, told, lexicon), short_story(page, told, lexicon)):
        if story is not told:
            yield story


def _fell_to_me(predicate: Predicate, words: BlameWords) -> bool:
    """Whether it tells what one had to do oneself: "(You're a joke.) I waited two hours in the rain"."""
    said = {token.fold for token in predicate.rest}
    if predicate.negated or len(said) < _MUCH or said & POINTS_BACK:
        return False
    if predicate.kind == "being":
        return predicate.tense == "past" and is_participle(predicate.rest[0].fold)
    return predicate.verb in words.of("fell_to_me") or not words.of("numbers_above_one").isdisjoint(said)


_MUCH = 2  # words


def _put(found: Found, complaint: Complaint, place: Stretch) -> Found:
    """The same text, with what stands in one place as the complaint."""
    others = (*(one for one in found.others if one != place), found.stretch)
    return Found(complaint, place, tuple(sorted(others)))
