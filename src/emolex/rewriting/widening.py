"""Making a sentence fuller by what is told beside the act: a fact, a count, what came of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .composing import Found
from .demands import undone_beside
from .facts import Fact, as_fact, as_past, fact_of, happened, told_of
from .forms import complaint_of
from .gate import verdict
from .grammar import PRONOUNS
from .instead import in_its_place
from .joining import beside, is_joined, with_act_beside
from .naming import named
from .reading import reading_of
from .sights import sight, things_listed
from .statements import apart
from .story import short_story, stories
from .telling import link_before, own_clause, set_aside, told_as, without_place
from .tokens import small, spoken, written
from .wordlists import blame_words

_POINTS_BACK = re.compile(r" (?:it|them)(?! (?:was|is|were|has|had|would))\b")
_MEANT_BEFORE = frozenset("it them one".split())


def fuller(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The longer tellings of a complaint, the best first."""
    for told in in_its_place(page, found, lexicon):
        yield from _with_more(page, told, lexicon)
        yield told
    yield from _with_more(page, found, lexicon)


def _with_more(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The complaint with what is told beside it."""
    if found.complaint.frame == "that":
        yield from _with_act_behind(page, found, lexicon)
    if found.complaint.frame == "wish":
        yield from _with_what_happened(page, found, lexicon)
    if own_clause(found.complaint, lexicon) is None:
        return
    plain, (found, named_in) = found, named(page, found, lexicon)
    for told, as_said in zip(stories(page, found, lexicon), stories(page, plain, lexicon), strict=False):
        yield told if named_in is None or named_in in told.others else as_said
    for widened in _WIDENED:
        told = widened(page, found, lexicon)
        if told is found:
            continue
        if named_in is not None and named_in not in told.others:  # the noun comes along in its own sentence
            told = widened(page, plain, lexicon)
        yield from _with_one_more(page, told, lexicon)
        yield told
    if found is not plain:
        yield found


def _with_one_more(page: Page, told: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The same with a second act or fact: "You never rang and we'd agreed on Friday, and it's Sunday"."""
    for widened in (with_act_beside, _with_fact):
        more = widened(page, told, lexicon)
        clause = more.complaint.clause or ""
        if more is not told and len(clause.split()) <= _LONGEST:
            yield more


_LONGEST = 40  # words of what is told in all


def _with_sight(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """What is to be seen, told behind a look at it: "Look at that garden. A mattress and two tyres."."""
    own = own_clause(found.complaint, lexicon) if found.complaint.form == "situation" else None
    for place in (one for one in beside(found) if own and one.start > found.stretch.start):
        reading = reading_of(page, place, blame_words(lexicon), lexicon)
        seen = sight(reading) or things_listed(reading)
        if seen is not None and verdict(apart(page, place), reading, lexicon) == "open":
            clause = f"{own} and {seen.clause}"
            return without_place(found._replace(complaint=found.complaint._replace(clause=clause)), place)
    return found


def _with_outcome(_page: Page, found: Found, lexicon: Lexicon) -> Found:
    """As in "Because she left the hose running, my basement flooded"."""
    complaint = found.complaint
    fact = as_fact(complaint.outcome, blame_words(lexicon), lexicon) if complaint.outcome is not None else None
    return found if fact is None else told_as(found, f"{own_clause(complaint, lexicon)} and {fact.clause}", fact)


def _with_act_behind(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The act beside an outcome that is laid on somebody: "It's your fault we're late. You lost your keys."."""
    for place in [*set_aside(page, found), *beside(found)]:
        act = _deed(page, place, lexicon) or _said_before(page, place, lexicon)
        if act is not None:
            outcome = found.complaint
            first, second = (outcome, act) if _POINTS_BACK.search(act.clause) else (act, outcome)
            clause = f"{first.clause} and {second.clause}"
            now = outcome.predicate is not None and outcome.predicate.tense == "present"
            yield without_place(found._replace(complaint=outcome._replace(clause=clause, frame="when", now=now)), place)


def _deed(page: Page, place: Stretch, lexicon: Lexicon) -> Fact | None:
    """What a statement tells that the one spoken to has done or was doing, or told the speaker."""
    words = blame_words(lexicon)
    reading = reading_of(page, place, words, lexicon)
    told = told_of(reading.row, reading)
    if told is None or told[0].person != "you" or reading.asks or told[1].absolute:
        return None
    told = told[0], as_past(told[1])
    said = told[1].verb in words.of("speaks_to_me") and '"' not in page.plain[place.start : place.end]
    if not said and verdict(apart(page, place), reading, lexicon) != "open":
        return None
    return as_fact(told, words, lexicon) if happened(told, words) else None


def _said_before(page: Page, place: Stretch, lexicon: Lexicon) -> Fact | None:
    """What the speaker told them before: "(It's your fault the pipes burst,) I told you to leave the heating on"."""
    words = blame_words(lexicon)
    reading = reading_of(page, place, words, lexicon)
    told = told_of(reading.row, reading)
    said = told is not None and told[0].person in ("i", "we") and told[1].verb in words.of("said_before")
    return fact_of(reading, leads=True) if said and verdict(apart(page, place), reading, lexicon) == "open" else None


def _with_what_is_meant(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """The fact before an act that has "it" or "them": "I lent you my truck and you brought it back with no gas"."""
    predicate = found.complaint.predicate
    if predicate is None or _MEANT_BEFORE.isdisjoint(token.fold for token in predicate.rest):
        return found
    before = [stretch for stretch in beside(found) if stretch.start < found.stretch.start]
    return _with_fact_of(page, found, before, lexicon)


def _with_what_happened(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """A demand beside what happened: "You should sign my form, it's been on your table since the twelfth"."""
    for place in [*set_aside(page, found), *beside(found)]:
        leads = place.start < found.stretch.start
        fact = _fact(page, found, place, lexicon, leads=leads) or _deed(page, place, lexicon)
        if fact is None and (counted := _count(page, place, lexicon)) is not None:
            fact = Fact(f"it's the {counted}", is_now=True)
        undone = undone_beside(found.complaint, fact, blame_words(lexicon)) if fact is not None else None
        if fact is not None and undone is not None:
            told = _beside(page, found._replace(complaint=undone), place, fact, lexicon)
            yield from _with_more(page, told, lexicon)
            yield told


def _with_fact(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """A complaint together with the fact that is told right after it, else right before."""
    return _with_fact_of(page, found, [*set_aside(page, found), *beside(found)], lexicon)


def _with_fact_of(page: Page, found: Found, places: list[Stretch], lexicon: Lexicon) -> Found:
    for place in places:
        leads = place.start < found.stretch.start
        fact = _fact(page, found, place, lexicon, leads=leads)
        if fact is None:
            continue
        return _beside(page, found, place, fact, lexicon)
    return found


def _beside(page: Page, found: Found, place: Stretch, fact: Fact, lexicon: Lexicon) -> Found:
    """A complaint and a fact in one clause, in the order in which they were told."""
    leads = place.start < found.stretch.start
    own, link = own_clause(found.complaint, lexicon), link_before(page, found.stretch if leads else place)
    clause = f"{fact.clause} {link} {own}" if leads else f"{own} {link} {fact.clause}"
    return without_place(told_as(found, clause, fact), place)


def _fact(page: Page, found: Found, place: Stretch, lexicon: Lexicon, *, leads: bool) -> Fact | None:
    """What a statement tells that is a fact and no complaint by itself."""
    reading = reading_of(page, place, blame_words(lexicon), lexicon)
    first, second = (place, found.stretch) if leads else (found.stretch, place)
    joined = is_joined(page, first, second)
    if reading.asks and not joined:  # "Why haven't you called, it's been a week?"
        return None
    if verdict(apart(page, place), reading, lexicon) != "open":
        return None
    complaint = complaint_of(reading)
    if complaint is not None and complaint.frame == "that" and complaint.clause and complaint.predicate is not None:
        # "so it's your fault the ceiling came down"
        return Fact(complaint.clause, complaint.predicate.tense == "present")
    if complaint is not None and complaint.honesty == "missing" and complaint.outcome is not None:
        return as_fact(complaint.outcome, reading.words, lexicon)  # "You made me late, you were an hour in the shower"
    if complaint is not None and complaint.honesty != "seen":
        return None
    over = found.complaint.predicate is not None and found.complaint.predicate.tense == "past"
    return fact_of(reading, leads=leads, joined=joined, over=over)


def _with_count(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """As in "My lunch was eaten. Third time this month."."""
    for place in (one for one in beside(found) if one.start > found.stretch.start):
        counted = _count(page, place, lexicon)
        if counted is not None:
            clause = f"{own_clause(found.complaint, lexicon)} for the {counted}"
            return without_place(found._replace(complaint=found.complaint._replace(clause=clause)), place)
    return found


def _count(page: Page, place: Stretch, lexicon: Lexicon) -> str | None:
    """How often it has been: "third time this month"."""
    words = blame_words(lexicon)
    row = reading_of(page, place, words, lexicon).row
    at = next((at for at in range(min(4, len(row) - 1)) if row[at].fold in words.of("ordinals")), None)
    if at is None or row[at + 1].fold != "time" or (at and spoken(row[:at]) not in words.of("before_ordinal")):
        return None
    end = len(row) if PRONOUNS.isdisjoint(token.fold for token in row[at:]) else at + 2
    return small(written(row[at:end], lexicon))


_WIDENED: tuple[Callable[[Page, Found, Lexicon], Found], ...] = (
    _with_sight,
    _with_outcome,
    _with_what_is_meant,
    with_act_beside,
    _with_fact,
    _with_count,
    short_story,
)
