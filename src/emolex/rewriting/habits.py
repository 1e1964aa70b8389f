"""Habits told by "every time", "the only time" and "all you do"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..lexicon import Tense
from ..text import verb_table
from .complaints import ABSOLUTE, Complaint, Reading
from .grammar import DO
from .infinitives import done_by, wished
from .kernel import kernel_text
from .plain import judged
from .predicates import Predicate, predicate_of
from .subjects import Subject, is_plural, someone_else, subject_of
from .tokens import Token, as_typed, small, written
from .wordlists import BlameWords

_STARTS_TRIED = 4  # so that time stays in proportion to the text
_TO_THE_JOINT = 12  # words before "is"
_ALL_YOU_DO = 5  # words
_OF_ALL = frozenset("your the these those our my".split())


def every_time(reading: Reading) -> Complaint | None:
    """Form 3: "Every time we host, you vanish", "Day in, day out you stroll in late"."""
    row = reading.row
    size = reading.words.at("every_time", row)
    if not size:
        return None
    starts = [at for at in range(size, len(row) - 1) if subject_of(row[at:], reading.persons) is not None]
    starts.sort(key=lambda at: "," not in row[at].before)  # "every time he rings, you leave the room"
    told = (_told_at(reading, size, at) for at in islice(starts, _STARTS_TRIED))
    return next((one for one in told if one is not None), None)


def _told_at(reading: Reading, size: int, at: int) -> Complaint | None:
    """What is told from a place on; what stands between "every time" and it says when."""
    row = reading.row
    subject = someone_else(row[at:], reading.persons)
    told = predicate_of(row[at + subject.size :], subject, reading.words) if subject is not None else None
    if subject is None or told is None:
        return None
    found = judged(reading, subject, told._replace(absolute=True), sure=True)
    if found is None or at == size or found.predicate is None:
        return found.without(row[:size], ABSOLUTE) if found is not None else None
    if found.honesty not in ("seen", "impression"):
        return found
    act = kernel_text(subject, found.predicate, reading.lexicon)
    clause = f"{act} when {written(row[size:at], reading.lexicon)}"
    return found.without(row[:size], ABSOLUTE)._replace(clause=clause)


def only_time(reading: Reading) -> Complaint | None:
    """Form 4: "The only time you ring is when you want money"."""
    row, words = reading.row, reading.words
    size = words.at("only_time", row)
    subject = subject_of(row[size:], reading.persons) if size else None
    joint = next((at for at in range(size, len(row)) if row[at].fold == "is"), 0)
    if subject is None or not joint:
        return None
    told = predicate_of((*row[size + subject.size : joint], *row[joint + 1 :]), subject, words)
    return judged(reading, subject, told, sure=True) if told is not None else None


def all_you_do(reading: Reading) -> Complaint | None:
    """Form 4: "All you do is complain about dinner", "All you ever talk about is work"."""
    row, words = _from_all(reading.row), reading.words
    subject = subject_of(row[1:], reading.persons) or _those_who_ever(row[1:], words)
    joints = (at for at in range(2, min(_TO_THE_JOINT, len(row) - 1)) if row[at].fold in ("is", "was"))
    joint = next(joints, 0)
    if subject is None or subject.person in ("i", "we") or not joint:
        return None
    said, rest = row[1 + subject.size : joint], row[joint + 1 :]
    verb = next((at for at, token in enumerate(said) if token.fold in words.of("all_they")), None)
    if verb is None:
        return None
    if said[verb].fold in words.of("all_they_think"):
        return Complaint.unseen("all_you_do", row, ABSOLUTE, subject=subject)
    told = _all_done(said[verb:], rest, subject, words)
    found = judged(reading, subject, told, sure=True) if told is not None else None
    return found.without(row[: joint + 1], ABSOLUTE) if found is not None else None


def _from_all(row: Sequence[Token]) -> Sequence[Token]:
    """The row from "all" on, or from "thing" in "the only thing you do"; empty where it opens with neither."""
    if [token.fold for token in row[:3]] == ["the", "only", "thing"]:
        return row[2:]
    return row if len(row) >= _ALL_YOU_DO and row[0].fold == "all" else ()


def _all_done(said: Sequence[Token], rest: Sequence[Token], subject: Subject, words: BlameWords) -> Predicate | None:
    """What "(all you) do (is) complain" and "(all you) talk about (is) work" tell."""
    verb = said[0].fold
    if verb not in DO | {"done"}:
        return predicate_of((*said, *rest), subject, words)
    told = done_by(rest) or wished(rest, words)
    tense: Tense = "past" if verb == "did" else "present"
    if told is None:
        return None
    if verb == "done" and len(said) > 1 and said[1].fold in words.of("opens_time_clause"):
        return _ever_since(told, said[1:])
    paused = any("," in token.before for token in told.rest)  # a time behind a list or an aside would go with that
    when = () if paused else _when(said[1:], words)
    return told._replace(absolute=True, said=None, tense=tense, rest=(*told.rest, *when))


def _when(said: Sequence[Token], words: BlameWords) -> Sequence[Token]:
    """When or where it is all that somebody does: "(all you do) when I ring (is ...)"; "ever" says nothing."""
    opens = said[0].fold if said else ""
    return said if opens in words.of("opens_clause") | words.of("opens_place") | words.of("opens_time") else ()


def _ever_since(told: Predicate, time: Sequence[Token]) -> Predicate:
    """As in "All you've done since we got here is take selfies": it has gone on since."""
    start = time[0].start
    going = verb_table().forms(told.verb).ing
    rest = (Token(going, going, start, start), *told.rest, time[0]._replace(before=" "), *time[1:])
    return told._replace(kind="perfect", verb="be", tense="present", rest=rest, said=None, progressive=False)


def _those_who_ever(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """As in "(all) your agents ever (do)"."""
    at = next((at for at in range(2, min(5, len(row))) if row[at].fold in ("ever", "do", "does")), 0)
    if not at or row[0].fold not in _OF_ALL:
        return None
    return Subject(small(as_typed(row[:at])), "they" if is_plural(row[at - 1].fold, words) else "he", at)
