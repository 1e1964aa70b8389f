"""Making a sentence fuller by what is told beside the act: a fact, a count, what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .complaints import ASIDE, Complaint
from .composing import Found
from .facts import Fact, as_fact, fact_of, happened, told_of
from .forms import complaint_of
from .gate import verdict
from .grammar import PRONOUNS
from .joining import beside, with_act_beside
from .kernel import kernel_text
from .reading import apart, reading_of
from .tokens import small, spoken, written
from .wordlists import blame_words

_MEANT_BEFORE = frozenset("it them one".split())


def fuller(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The longer tellings of a complaint, the best first."""
    if found.complaint.frame == "that":
        yield from _with_act_behind(page, found, lexicon)
    if _own(found.complaint, lexicon) is None:
        return
    for widened in (_with_outcome, _with_what_is_meant, with_act_beside, _with_fact, _with_count):
        told = widened(page, found, lexicon)
        if told is not found:
            yield told


def _own(complaint: Complaint, lexicon: Lexicon) -> str | None:
    """What the complaint tells by itself, as a clause, where another can be joined to it."""
    if complaint.honesty != "seen" or complaint.frame != "when":
        return None
    if complaint.clause is not None or complaint.subject is None or complaint.predicate is None:
        return complaint.clause
    return kernel_text(complaint.subject, complaint.predicate, lexicon)


def _with_outcome(_page: Page, found: Found, lexicon: Lexicon) -> Found:
    """As in "Because she left the hose running, my basement flooded"."""
    complaint = found.complaint
    fact = as_fact(complaint.outcome, blame_words(lexicon), lexicon) if complaint.outcome is not None else None
    return found if fact is None else _told(found, f"{_own(complaint, lexicon)} and {fact.clause}", fact)


def _with_act_behind(page: Page, found: Found, lexicon: Lexicon) -> Iterator[Found]:
    """The act beside an outcome that is laid on somebody: "It's your fault we're late. You lost your keys."."""
    words = blame_words(lexicon)
    for place in beside(found):
        reading = reading_of(page, place, words, lexicon)
        told = told_of(reading.row, reading)
        if told is None or told[0].person != "you" or verdict(apart(page, place), reading, lexicon) != "open":
            continue
        act = as_fact(told, words, lexicon) if happened(told, words) else None
        if act is not None:
            outcome = found.complaint
            clause = f"{act.clause} and {outcome.clause}"
            now = outcome.predicate is not None and outcome.predicate.tense == "present"
            yield _without(found._replace(complaint=outcome._replace(clause=clause, frame="when", now=now)), place)


def _with_what_is_meant(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """The fact before an act that has "it" or "them": "I lent you my truck and you brought it back with no gas"."""
    predicate = found.complaint.predicate
    if predicate is None or _MEANT_BEFORE.isdisjoint(token.fold for token in predicate.rest):
        return found
    before = [stretch for stretch in beside(found) if stretch.start < found.stretch.start]
    return _with_fact_of(page, found, before, lexicon)


def _with_fact(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """A complaint together with the fact that is told right after it, else right before."""
    return _with_fact_of(page, found, [*_set_aside(found), *beside(found)], lexicon)


def _with_fact_of(page: Page, found: Found, places: list[Stretch], lexicon: Lexicon) -> Found:
    for place in places:
        leads = place.start < found.stretch.start
        fact = _fact(page, found, place, lexicon, leads=leads)
        if fact is None:
            continue
        own, link = _own(found.complaint, lexicon), _link(page, found.stretch if leads else place)
        clause = f"{fact.clause} {link} {own}" if leads else f"{own} {link} {fact.clause}"
        return _without(_told(found, clause, fact), place)
    return found


def _set_aside(found: Found) -> list[Stretch]:
    """What was taken out of the statement as another clause: "You left the hose on, my basement flooded"."""
    return [Stretch(row[0].start, row[-1].end) for row, *why in found.complaint.gone if tuple(why) == ASIDE]


def _in_one_sentence(page: Page, found: Found, place: Stretch) -> bool:
    """Whether a fact stands behind the complaint in one question: "Why haven't you called, it's been a week?"."""
    return not set(page.plain[found.stretch.start : place.start]) & set(".!?")


def _fact(page: Page, found: Found, place: Stretch, lexicon: Lexicon, *, leads: bool) -> Fact | None:
    """What a statement tells that is a fact and no complaint by itself."""
    reading = reading_of(page, place, blame_words(lexicon), lexicon)
    if reading.asks and not _in_one_sentence(page, found, place):
        return None
    if verdict(apart(page, place), reading, lexicon) != "open":
        return None
    complaint = complaint_of(reading)
    if complaint is not None and complaint.frame == "that" and complaint.clause and complaint.predicate is not None:
        # "so it's your fault the ceiling came down"
        return Fact(complaint.clause, complaint.predicate.tense == "present")
    return fact_of(reading, leads=leads) if complaint is None or complaint.honesty == "seen" else None


def _link(page: Page, second: Stretch) -> str:
    """The word between two statements: "but" where it stands there, else "and"."""
    around = page.folded[max(0, second.start - _JOINT) : second.start + _JOINT]
    return "but" if "but" in around.split() else "and"


_JOINT = 5  # signs


def _told(found: Found, clause: str, fact: Fact) -> Found:
    return found._replace(complaint=found.complaint._replace(clause=clause, now=fact.is_now))


def _without(found: Found, place: Stretch) -> Found:
    """The same, where what stands in one place is no longer left out."""
    gone = tuple(one for one in found.complaint.gone if not one[0] or one[0][0].start != place.start)
    return found._replace(
        complaint=found.complaint._replace(gone=gone), others=tuple(one for one in found.others if one != place)
    )


def _with_count(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """As in "My lunch was eaten. Third time this month."."""
    words = blame_words(lexicon)
    for place in (one for one in beside(found) if one.start > found.stretch.start):
        row = reading_of(page, place, words, lexicon).row
        at = next((at for at in range(min(4, len(row) - 1)) if row[at].fold in words.of("ordinals")), None)
        if at is None or row[at + 1].fold != "time" or (at and spoken(row[:at]) not in words.of("before_ordinal")):
            continue
        end = len(row) if PRONOUNS.isdisjoint(token.fold for token in row[at:]) else at + 2
        said = small(written(row[at:end], lexicon))
        clause = f"{_own(found.complaint, lexicon)} for the {said}"
        return _without(found._replace(complaint=found.complaint._replace(clause=clause)), place)
    return found
