"""Two acts of one person that are told side by side: "you forgot my birthday, and then you laughed about it"."""

from __future__ import annotations

from typing import NamedTuple

from ..lexicon import Lexicon, Tense
from ..text import Page, Stretch, verb_table
from .complaints import Reading
from .composing import Found
from .forms import complaint_of
from .gate import verdict
from .grammar import JOINS, NOUN_DETERMINERS, PRONOUNS
from .kernel import do, kernel_text
from .known import how_it_is_known, is_pressing, is_verdict, without_tail
from .predicates import Predicate, may_be_past, predicate_of
from .reading import reading_of
from .statements import apart
from .subjects import Subject, subject_of
from .tokens import closed, spoken
from .verb_forms import is_finite
from .wordlists import BlameWords, blame_words

_LONGEST = 14  # words of an act that is joined to another


class _Act(NamedTuple):
    """An act as a clause, and its tense."""

    text: str
    tense: Tense


def with_act_beside(page: Page, found: Found, lexicon: Lexicon) -> Found:
    """A complaint together with the act of the same person that is told right after it, else right before."""
    complaint = found.complaint
    subject, predicate = complaint.subject, complaint.predicate
    if complaint.honesty != "seen" or complaint.frame != "when" or predicate is None:
        return found
    if subject is None or subject.person == "i":
        return found
    for stretch in beside(found):
        follows = stretch.start > found.stretch.start
        first, second = (found.stretch, stretch) if follows else (stretch, found.stretch)
        joined = is_joined(page, first, second)
        act = _act(page, stretch, subject, predicate, lexicon, follows=follows, joined=joined)
        if act is None:
            continue
        own = complaint.clause or kernel_text(subject, predicate, lexicon)
        predicate = _at_time(predicate, act.tense)
        told = (own, act.text) if follows else (act.text, own)
        alike = act.tense == predicate.tense and complaint.clause is None
        clause = _joined(page.folded[first.end : second.start + 5], subject, *told, alike=alike)
        others = tuple(other for other in found.others if other is not stretch)
        return Found(complaint._replace(clause=clause, predicate=predicate), found.stretch, others)
    return found


def is_joined(page: Page, first: Stretch, second: Stretch) -> bool:
    """Whether two statements stand in one sentence: "You left the gate open and the dog got out"."""
    return not set(page.plain[first.start : second.start]) & set(".!?")


def beside(found: Found) -> list[Stretch]:
    """The statement after it, then the one before it."""
    own = found.stretch.start
    after = min((one for one in found.others if one.start > own), default=None, key=lambda one: one.start)
    before = max((one for one in found.others if one.start < own), default=None, key=lambda one: one.start)
    return [one for one in (after, before) if one is not None]


def _act(
    page: Page,
    stretch: Stretch,
    subject: Subject,
    beside: Predicate,
    lexicon: Lexicon,
    *,
    follows: bool,
    joined: bool,
) -> _Act | None:
    """What a statement tells that the same person did at the same time, if it could be seen."""
    words = blame_words(lexicon)
    reading = reading_of(page, stretch, words, lexicon)
    if reading.asks or len(reading.row) > _LONGEST or verdict(apart(page, stretch), reading, lexicon) != "open":
        return None
    complaint = complaint_of(reading)
    if complaint is not None and (complaint.honesty != "seen" or complaint.frame != "when" or complaint.clause):
        return None
    told = (complaint.subject, complaint.predicate) if complaint is not None else _told(reading)
    if told[0] is None or not _is_same(told[0], subject, words, follows=follows):
        return None
    if told[1] is None:
        left = _left_undone(reading, told[0], subject, beside, lexicon) if follows else None
        return _Act(left, beside.tense) if left is not None else None
    act = _at_time(told[1], beside.tense)
    beside = _at_time(beside, act.tense)
    who = subject if follows and subject.person != "we" else told[0]
    in_order = (beside, act) if follows else (act, beside)
    fits = _is_of_one_time(*in_order, joined=joined) and _can_be_joined(act, beside, words)
    return _Act(kernel_text(who, act, lexicon), act.tense) if fits else None


def _is_same(one: Subject, other: Subject, words: BlameWords, *, follows: bool) -> bool:
    """Whether both are one person: the same word, "he" after "my boss", or "you" after what we never do."""
    if one.text.lower() == other.text.lower():
        return other.person != "we"
    if other.person == "we":
        return follows and one.person == "you"
    pronoun, named = (one, other) if follows else (other, one)
    if pronoun.text not in ("he", "she") or named.person != "he" or named.text in ("he", "she", "it"):
        return False
    return named.text.lower().split()[-1] not in words.of("who_is_he" if pronoun.text == "she" else "who_is_she")


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


def _at_time(act: Predicate, tense: Tense) -> Predicate:
    """An act whose form may be past, in the past beside one that is: "you didn't read it, you put it in the bin"."""
    return act._replace(tense="past") if tense == "past" and may_be_past(act) else act


def _is_of_one_time(first: Predicate, second: Predicate, *, joined: bool) -> bool:
    """Whether both are of one time, or one time of what is said to go on is told after it in the same sentence."""
    told_once = first.tense == "present" and second.tense == "past" and second.rest != ()
    return first.tense == second.tense or (joined and told_once)


def _can_be_joined(act: Predicate, beside: Predicate, words: BlameWords) -> bool:
    """Whether an act could be seen and is told as one act, and not as going on."""
    if act.kind not in ("act", "perfect") or act.progressive or beside.progressive:
        return False
    if act.verb == "do" and act.rest and verb_table().readings(act.rest[0].fold):  # "you didn't said"
        return False
    return not is_pressing(act, words) and not is_verdict(act, words) and how_it_is_known(act, words) == "seen"


def _joined(between: str, subject: Subject, first: str, second: str, *, alike: bool) -> str:
    """Both in one clause: "you forgot my birthday and then laughed about it"; the subject once where both are alike."""
    link = "but" if "but" in between.split() else "and"
    link += " then" if "then" in between.split() else ""
    denied = any(word.endswith("n't") for word in first.split()) and "n't" not in second
    # "you don't eat with us and take your plate upstairs" could be heard as one denial
    if link != "but" and alike and not denied and not _is_of_two(first):
        second = second.removeprefix(f"{subject.text} ")
    return f"{first} {link} {second}"


def _is_of_two(clause: str) -> bool:
    """Whether a clause goes on with another subject: "you left the hose on and my cellar flooded"."""
    words = [*clause.lower().split(), ""]
    return any(
        one in JOINS and _opens_clause(two, three) for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )


def _opens_clause(first: str, second: str) -> bool:
    """Whether two words may open a clause: "my cellar", "oranges went"."""
    return first in PRONOUNS | NOUN_DETERMINERS or (is_finite(second) and first not in verb_table())
