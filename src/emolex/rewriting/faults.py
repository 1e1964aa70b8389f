"""Whose fault it is, what is owed, and what is hopeless: nothing seen, except where an act or an outcome is named."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import CAUSE, LABEL, Complaint, Reading
from .grammar import THEIRS, WOULD
from .infinitives import done_by, missed, wished, yours
from .outcomes import act_ends, handed_over, is_gain, only_outcome, outcome_told, outcome_turned
from .plain import judged
from .predicates import Predicate, predicate_of
from .subjects import YOU, Subject, someone_else, subject_of
from .tokens import Token, as_typed
from .verb_forms import past_base
from .wordlists import BlameWords

_SURELY = 1.0  # log odds
_LATEST_FAULT = 6  # words


def fault(reading: Reading) -> Complaint | None:
    """Form 30: "It's all your fault", "You're to blame"; "It's not your fault" and "It's his own fault" are none."""
    row, words = reading.row, reading.words
    at = next((at for at, token in enumerate(row[:_LATEST_FAULT]) if token.fold == "fault"), 0)
    if at and words.at("it_is", row):
        return _their_fault(reading, at)
    if size := words.at("to_blame", row):
        return _blamed(reading, size)
    if words.opens("fault", f"{reading.folded(14)} "):
        return handed_over(reading) or Complaint.unseen("fault", row, CAUSE, key="fault")
    return None


def _their_fault(reading: Reading, at: int) -> Complaint | None:
    """What "it's your fault" hands over: an outcome, where one follows."""
    row, words = reading.row, reading.words
    before = [token.fold for token in row[2:at]]
    theirs = THEIRS | {word for word in before if word.endswith("'s")}
    if not theirs.intersection(before) or not theirs.union(words.of("all_your")).issuperset(before):
        return None
    found = only_outcome(reading, row[at + 1 :], row[: at + 1]) if reading.odds >= _DOUBT else None
    if found is not None:
        return found
    follows = [token.fold for token in row[at + 1 : min(at + 2, _LATEST_FAULT)]]
    if not (words.of("tails") | words.of("after_label")).issuperset(follows) and reading.odds < _SURELY:
        return None
    return Complaint.unseen("fault", row, CAUSE, key="fault")


def _blamed(reading: Reading, size: int) -> Complaint | None:
    """What follows "you're the one who" or "you're the reason": an act, an outcome, or nothing that was seen."""
    if reading.odds < _DOUBT:
        return None
    row = reading.row
    rest = row[size:]
    if row[size - 1].fold in ("who", "that") and (predicate := predicate_of(rest, YOU, reading.words)) is not None:
        found = judged(reading, YOU, predicate, sure=True)
        if found is not None:
            return found
    nothing = Complaint.unseen("fault", row, CAUSE, key="fault")
    return only_outcome(reading, rest, row[:size]) or nothing


def because_of(reading: Reading) -> Complaint | None:
    """Form 31: "Thanks to you, we missed the train", "We missed the ferry because of you"."""
    row, words = reading.row, reading.words
    if reading.odds < _DOUBT:
        return None
    if size := 0 if is_gain(reading) else words.at("because_of", row):
        end = act_ends(row, size, reading)
        told = done_by(row[size:end], tense="past") if row[size - 1].fold != "only" else None
        found = judged(reading, YOU, told._replace(absolute=False), sure=True) if told is not None else None
        if found is not None:
            return _with_outcome(found.without(row[:size], CAUSE), row[end:], reading)
        return only_outcome(reading, row[size:], row[:size]) or Complaint.unseen("fault", row, CAUSE, key="fault")
    if (found := _thanks_to(reading)) is not None:
        return found
    for at in range(2, len(row) - 1):
        if words.at("because_of", row, at) and subject_of(row, reading.persons) is not None:
            return only_outcome(reading, row[:at], row[at:])
    return None


def _thanks_to(reading: Reading) -> Complaint | None:
    """As in "Thanks to Bernard hitting reply-all, the whole floor knows my salary"."""
    row = reading.row
    if [token.fold for token in row[:2]] not in (["thanks", "to"], ["because", "of"]) or reading.odds < _SURELY:
        return None
    end = next((at for at in range(3, len(row)) if "," in row[at].before), len(row))
    for size in (1, 2):
        told = done_by(row[2 + size : end], tense="past")
        who = row[2 : 2 + size]
        named = all(token.text[:1].isupper() for token in who) or who[0].fold in ("my", "our", "your", "the")
        if told is not None and named:
            subject = Subject(as_typed(who), "he", 0)
            found = judged(reading, subject, told._replace(absolute=False), sure=True)
            return _with_outcome(found.without(row[:2], CAUSE), row[end:], reading) if found is not None else None
    return None


def _with_outcome(found: Complaint, row: Sequence[Token], reading: Reading) -> Complaint:
    """The complaint and what came of the act, where a row of words tells it."""
    return found._replace(outcome=outcome_told(row, reading))


_DOUBT = -1.0  # log odds under which "thanks to you" is thanks


def because_you(reading: Reading) -> Complaint | None:
    """Form 31: "We conceded because you stopped tracking back": the act after "because" is what was seen."""
    row = reading.row
    joints = [at for at in range(len(row) - 2) if row[at].fold in ("because", "cause")]
    for at in joints[:_JOINTS_TRIED] if reading.odds >= _DOUBT else ():
        subject = someone_else(row[at + 1 :], reading.persons)
        if subject is None:
            continue
        end = _end_of_reason(row) if at == 0 else len(row)
        told = predicate_of(row[at + 1 + subject.size : end], subject, reading.words)
        before = subject_of(row, reading.persons)
        own = at == 0 or (before is not None and (before.person in ("i", "we") or before.text == "it"))
        of_a_thing = before is None and reading.odds >= _SURELY
        blamed = own or of_a_thing
        found = judged(reading, subject, told, sure=own) if told is not None and blamed else None
        if found is not None and found.honesty in ("seen", "impression"):
            return _with_outcome(found.without(row[: at + 1], CAUSE), row[:at] if at else row[end:], reading)
    return None


def _end_of_reason(row: Sequence[Token]) -> int:
    """Where what came of it begins in "Because you left the hose on, the basement flooded"."""
    return next((at for at in range(3, len(row) - 1) if "," in row[at].before), len(row))


_JOINTS_TRIED = 3  # so that time stays in proportion to the text


def if_you_had(reading: Reading) -> Complaint | None:
    """Form 31 and 33: "If you hadn't overslept ...", "If you cared, you'd visit": what was or was not done."""
    row, words = _if_first(reading), reading.words
    if not row or row[0].fold != "if":
        return None
    subject = someone_else(row[1:], reading.persons)
    rest = row[1 + subject.size :] if subject is not None else ()
    at = _main_clause(rest, subject) if subject is not None else None
    if subject is None or at is None:
        return _you_would(reading, row) if reading.odds >= _SURELY else None
    if _is_had(rest) and not words.at("if_you_cared_to_have", rest):
        found = _instead(reading, subject, _had(rest[:at], words), row[:1])
        return found._replace(outcome=outcome_turned(rest[at:], reading)) if found is not None else None
    if not words.at("if_you_cared", _plain(rest, words)) and reading.odds < _SURELY:
        return None
    other = _would(rest, at, subject) or 0
    found = _instead(reading.surely(), subject, missed(rest, other, words), row[: 1 + subject.size + other])
    return found or Complaint.unseen("conditional", row, CAUSE, key="mental", subject=subject)


def _you_would(reading: Reading, row: Sequence[Token]) -> Complaint | None:
    """As in "If this family meant anything to you, you'd be here on Sundays"."""
    if len(row) > 2 and row[1].fold == "i" and row[2].fold not in reading.words.of("mattered"):
        return None
    for at in range(3, len(row) - 2):
        subject = someone_else(row[at : at + 2], reading.persons)
        if subject is not None and subject.size == 1 and row[at + 1].fold in WOULD:
            return _instead(reading, subject, missed(row, at + 2, reading.words), row[: at + 2])
    return None


def _is_had(rest: Sequence[Token]) -> bool:
    """Whether "if you'd locked it" or "if you'd only put it back" is meant, and not "if you'd come"."""
    if rest[0].fold == "had":
        return True
    return rest[0].fold == "would" and len(rest) > 1 and (rest[1].fold == "only" or past_base(rest[1].fold) is not None)


def _had(rest: Sequence[Token], words: BlameWords) -> Predicate | None:
    """What "had (not) V-ed" tells."""
    have, after = rest[0]._replace(fold="have"), [token for token in rest[1:3] if token.fold != "of"] + list(rest[3:])
    after = after[1:] if after[:1] and after[0].fold == "only" else after
    return wished((after[0], have, *after[1:]) if after[:1] and after[0].fold == "not" else (have, *after), words)


def _main_clause(rest: Sequence[Token], subject: Subject) -> int | None:
    """Where what would be begins: at "you would", or after "had ..." at a comma or before any "would"."""
    for at in range(1, len(rest)):
        if _would(rest, at, subject) is not None:
            return at
    for at in range(2, len(rest) if rest and (rest[0].fold == "did" or _is_had(rest)) else 0):
        if "," in rest[at].before:
            return at
        if rest[at].fold in WOULD:
            return max(2, at - 1)
    return None


def _if_first(reading: Reading) -> tuple[Token, ...]:
    """Puts "You'd visit if you cared" as "If you cared you'd visit", and "Had you ..." as "If you had ..."."""
    row = reading.row
    who = subject_of(row[1:], reading.persons) if row and row[0].fold == "had" else None
    if who is not None:
        return (row[0]._replace(text="if", fold="if"), *row[1 : 1 + who.size], row[0], *row[1 + who.size :])
    at = next((at for at in range(3, len(row) - 2) if row[at].fold == "if"), 0)
    if not at or not any(token.fold in WOULD for token in row[:at]):
        return row
    return (*row[at:], *row[:at])


def _plain(rest: Sequence[Token], words: BlameWords) -> Sequence[Token]:
    return [token for token in rest if token.fold not in words.of("if_you_really")]


def _would(rest: Sequence[Token], at: int, subject: Subject) -> int | None:
    """Where what would be done begins, if "you would" stands at a place."""
    named = {subject.text.lower().split()[-1], *(["you"] if subject.person == "you" else [])}
    if rest[at].fold not in named or at + 1 >= len(rest) or rest[at + 1].fold not in WOULD:
        return None
    return at + 2


def _instead(
    reading: Reading, subject: Subject, predicate: Predicate | None, gone: Sequence[Token]
) -> Complaint | None:
    """The opposite of what somebody would have done, or would not have."""
    if predicate is None:
        return None
    turned = predicate._replace(negated=not predicate.negated, said=None)
    found = judged(reading, subject, turned, sure=True)
    return found.without(gone, CAUSE) if found is not None else None


def good_friend(reading: Reading) -> Complaint | None:
    """Form 33: "A real friend would have come" tells of you that you did not."""
    row, words = reading.row, reading.words
    at = next((at for at in range(2, min(6, len(row))) if row[at].fold in ("would", "should")), 0)
    if not at or row[0].fold not in words.of("any_friend") or not words.holds("good_friend", f"{reading.folded(at)} "):
        return None
    found = _instead(reading.surely(), YOU, wished(yours(row[at + 1 :]), words), row[: at + 1])
    return found or Complaint.unseen("conditional", row, LABEL, key="mental", subject=YOU)


def verdict_of_its_own(reading: Reading) -> Complaint | None:
    """Forms 4, 7, 8, 15, 32 and 34 where no act is named: "It's always about you", "This is how you repay me"."""
    text = f"{reading.folded(24)} "
    if reading.words.opens("compared", text) and reading.odds >= _DOUBT:
        return Complaint.unseen("compared", reading.row, LABEL)
    for name, key in (("owed", "outcome"), ("all_about_you", "label")):
        if reading.words.opens(name, text):
            return Complaint.unseen(name, reading.row, LABEL, key=key)
    return None


def has_a(reading: Reading) -> Complaint | None:
    """Form 7: "You've got a nasty tone", "Your driving is a joke"."""
    row, words = reading.row, reading.words
    text = f"{reading.folded(16)} "
    if words.opens("has_a", text) or (row and row[0].fold in THEIRS and words.holds("is_a_joke", text)):
        return Complaint.unseen("label", row, LABEL, subject=Subject("you", "you", 1))
    return None
