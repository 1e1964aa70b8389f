"""Two acts of one person that are told side by side: "you forgot my birthday, and then you laughed about it"."""

from __future__ import annotations

from ..lexicon import Lexicon
from ..text import Page, Stretch, verb_table
from .complaints import Reading
from .composing import Found
from .forms import complaint_of
from .gate import verdict
from .kernel import do, kernel_text
from .known import how_it_is_known, is_pressing, is_verdict, without_tail
from .predicates import Predicate, predicate_of
from .reading import apart, reading_of
from .subjects import Subject, subject_of
from .tokens import closed, spoken
from .wordlists import BlameWords, blame_words

_LONGEST = 14  # words of an act that is joined to another


def with_act_beside(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """A complaint together with the act of the same person that is told right after it, else right before."""
    complaint = found.complaint
    subject, predicate = complaint.subject, complaint.predicate
    if complaint.honesty != "seen" or complaint.frame != "when" or complaint.clause or predicate is None:
        return found
    if subject is None or subject.person in ("i", "we"):
        return found
    for stretch in beside(found):
        follows = stretch.start > found.stretch.start
        act = _act(page, stretch, subject, predicate, lexicon, follows=follows)
        if act is None:
            continue
        first, second = (found.stretch, stretch) if follows else (stretch, found.stretch)
        own = kernel_text(subject, predicate, lexicon)
        told = (own, act) if follows else (act, own)
        clause = _joined(page.folded[first.end : second.start + 5], subject, *told)
        others = tuple(other for other in found.others if other is not stretch)
        return Found(complaint._replace(clause=clause), found.stretch, others)
    return found


def beside(found: Found) -> list[Stretch]:
    """The statement after it, then the one before it."""
    own = found.stretch.start
    after = min((one for one in found.others if one.start > own), default=None, key=lambda one: one.start)
    before = max((one for one in found.others if one.start < own), default=None, key=lambda one: one.start)
    return [one for one in (after, before) if one is not None]


def _act(
    page: Page, stretch: Stretch, subject: Subject, beside: Predicate, lexicon: Lexicon, *, follows: bool
) -> str | None:
    """What a statement tells that the same person did at the same time, if it could be seen, as a clause."""
    words = blame_words(lexicon)
    reading = reading_of(page, stretch, words, lexicon)
    if reading.asks or len(reading.row) > _LONGEST or verdict(apart(page, stretch), reading, lexicon) != "open":
        return None
    complaint = complaint_of(reading)
    if complaint is not None and (complaint.honesty != "seen" or complaint.frame != "when" or complaint.clause):
        return None
    told = (complaint.subject, complaint.predicate) if complaint is not None else _told(reading)
    if told[0] is None or not _is_same(told[0], subject, follows=follows):
        return None
    if told[1] is None:
        return _left_undone(reading, told[0], subject, beside, lexicon) if follows else None
    return kernel_text(subject, told[1], lexicon) if _can_be_joined(told[1], beside, words) else None


def _is_same(one: Subject, other: Subject, *, follows: bool) -> bool:
    """Whether both are one person: the same word, or "he" after "my boss"."""
    if one.text.lower() == other.text.lower():
        return True
    return follows and one.text in ("he", "she") and other.person == "he" and other.text not in ("he", "she", "it")


def _told(reading: Reading) -> tuple[Subject | None, Predicate | None]:
    """Who did what, where it is no complaint by itself."""
    subject = subject_of(reading.row, reading.persons)
    predicate = predicate_of(reading.row[subject.size :], subject, reading.words) if subject is not None else None
    return subject, without_tail(predicate, reading.words)[0] if predicate is not None else None


def _left_undone(reading: Reading, said: Subject, subject: Subject, beside: Predicate, lexicon: Lexicon) -> str | None:
    """What "but you never did" tells of what was said before it."""
    rest = spoken(reading.row[said.size :])
    is_past = beside.tense == "past"
    if rest not in reading.words.of("left_undone_past" if is_past else "left_undone_present"):
        return None
    return closed(f"{subject.text} {do(subject, beside.tense)} not", lexicon)


def _can_be_joined(act: Predicate, beside: Predicate, words: BlameWords) -> bool:
    if act.tense != beside.tense or act.kind not in ("act", "perfect") or act.progressive or beside.progressive:
        return False
    if act.verb == "do" and act.rest and verb_table().readings(act.rest[0].fold):  # "you didn't said"
        return False
    return not is_pressing(act, words) and not is_verdict(act, words) and how_it_is_known(act, words) == "seen"


def _joined(between: str, subject: Subject, first: str, second: str) -> str:
    """Both in one clause: "you forgot my birthday and then laughed about it"."""
    link = "but" if "but" in between.split() else "and"
    link += " then" if "then" in between.split() else ""
    denied = any(word.endswith("n't") for word in first.split()) and "n't" not in second
    # "you don't eat with us and take your plate upstairs" could be heard as one denial
    if link != "but" and not denied:
        second = second.removeprefix(f"{subject.text} ")
    return f"{first} {link} {second}"
