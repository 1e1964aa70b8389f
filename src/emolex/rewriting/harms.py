"""What the other is said to have brought about, and the act behind it where it is named."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Tense, exact
from ..text import read
from .complaints import CAUSE, Complaint, Reading
from .infinitives import done_by
from .known import how_it_is_known, is_harm, is_pressing, is_verdict, past
from .predicates import Predicate, predicate_of
from .subjects import YOU, Subject, subject_of
from .tokens import Token, spoken
from .trimming import trimmed
from .verb_forms import gerund_base, past_base


def makes_feel(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 28: "You make me (feel) nervous"; with "when" the act itself follows."""
    rest = predicate.rest
    size = reading.words.at("all_of_us", rest)
    if predicate.verb not in reading.words.of("brings") or predicate.negated or not size:
        return None
    size += rest[size : size + 1] != () and rest[size].fold == "to"
    if predicate.verb != "make" and not reading.words.opens("driven", f"{spoken(rest[size:])} "):
        return None
    rest = rest[size - 1 :]
    felt = spoken(rest[1:])
    if not reading.words.opens("made", felt) and not _is_unpleasant(rest[1:], reading):
        return None
    gone = ((reading.row[: subject.size + 1], *CAUSE),)
    return with_act(Complaint("make_feel", "missing", subject, None, "make_feel", gone), predicate, reading)


def _is_unpleasant(rest: Sequence[Token], reading: Reading) -> bool:
    """Whether words name an unpleasant feeling of the lexicon."""
    at = past(rest, reading.words, "degree", start=1 if rest and rest[0].fold == "feel" else 0)
    for size in (3, 2, 1):
        found = exact(read(spoken(rest[at : at + size])), reading.lexicon) if len(rest) >= at + size else None
        if found is not None:
            return found.feeling.valence < 0
    return False


def outcome(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 29: "You ruin everything", "You embarrassed me"; with "by" or "when" the act itself follows."""
    if not is_harm(predicate, reading.words):
        return None
    gone = ((reading.row, *CAUSE),)
    return with_act(Complaint("cause_harm", "missing", subject, None, predicate.text, gone), predicate, reading)


def with_trailing_act(complaint: Complaint, reading: Reading) -> Complaint:
    """A verdict with the act that follows it: "You've got a cheek, asking me for another loan"."""
    row, subject = reading.row, complaint.subject or YOU
    if complaint.honesty != "missing" or complaint.form == "pressing" or reading.odds < _TRAILS:
        return complaint
    for at in range(_A_VERDICT, len(row) - 1):
        told = done_by(row[at:]) if "," in row[at].before else None
        if told is None or told.kind == "being" or subject.person in ("i", "we"):
            continue
        told = trimmed(told._replace(tense=_tense_of(row[:at])), reading.words).predicate
        if is_pressing(told, reading.words):
            return Complaint("pressing", "missing", subject, None, "label")
        if is_verdict(told, reading.words):
            continue
        gone = tuple((row[:at], rule, why) for _, rule, why in complaint.gone[:1])
        honesty = how_it_is_known(told, reading.words)
        return complaint._replace(subject=subject, predicate=told, honesty=honesty, gone=gone, key=f"done {told.text}")
    return complaint


_TRAILS = 0.5  # log odds
_A_VERDICT = 2  # words


def _tense_of(row: Sequence[Token]) -> Tense:
    """Past, where a verb before it is."""
    return (
        "past"
        if any(token.fold in ("did", "was", "were", "had") or past_base(token.fold) for token in row)
        else "present"
    )


def with_act(complaint: Complaint, predicate: Predicate, reading: Reading) -> Complaint:
    """The complaint with the act that "by telling ..." or "when you told ..." names, where it names one."""
    act = _act_named(complaint, predicate, reading)
    if act is None or complaint.subject is None:
        return complaint
    act = trimmed(act, reading.words).predicate
    if is_pressing(act, reading.words):
        return Complaint("pressing", "missing", complaint.subject, None, "label")
    if is_verdict(act, reading.words):
        return complaint
    first = next(
        at
        for at, token in enumerate(reading.row)
        if token in act.rest[:1] or token.fold in ("by", "when", "because") or gerund_base(token.fold)
    )
    gone = tuple((reading.row[:first] if row is reading.row else row, rule, why) for row, rule, why in complaint.gone)
    honesty = how_it_is_known(act, reading.words)
    return complaint._replace(predicate=act, honesty=honesty, gone=gone, known=True)


def _act_named(complaint: Complaint, predicate: Predicate, reading: Reading) -> Predicate | None:
    subject = complaint.subject
    for at, token in enumerate(predicate.rest):
        after = predicate.rest[at + 1 :]
        if token.fold == "by" and after and (base := gerund_base(after[0].fold)):
            return predicate._replace(
                kind="act", verb=base, rest=after[1:], progressive=False, said=None, absolute=True
            )
        if at and "," in token.before and (base := gerund_base(token.fold)):
            rest = predicate.rest[at + 1 :]
            return predicate._replace(kind="act", verb=base, rest=rest, progressive=False, said=None, absolute=True)
        if token.fold in ("when", "because", "whenever") and subject is not None:
            inner = subject_of(after, reading.persons)
            if inner is not None and inner.text == subject.text:
                return predicate_of(after[inner.size :], inner, reading.words)
    return None
