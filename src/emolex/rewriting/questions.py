"""Questions that are complaints: why, how, what, and those that ask for yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..text import verb_table
from .complaints import LABEL, QUESTION, Complaint, Reading
from .kernel import done_by, predicate_of, wished, yours
from .known import depends_on_me, is_complaint, is_label, is_pressing
from .plain import judged, statement
from .sentence import Subject, Token, someone_else, subject_of, written
from .turning import statement_order

_YOU = Subject("you", "you", 1)


def why_question(reading: Reading) -> Complaint | None:
    """Forms 19 and 20: "Why do you always slam doors?"; an offer or a real question is none."""
    row = reading.row
    opening = reading.words.at("why", row)
    if not opening or len(row) <= opening + 2:
        return None
    rest: Sequence[Token] = row[opening:]
    if subject_of(rest, reading.persons) is None:
        rest = statement_order(rest, reading.persons)
    inner = statement(reading._replace(row=tuple(rest), asks=False, odds=reading.odds + _WHY))
    if inner is None or not _is_rhetorical(inner, tuple(rest), reading):
        return None
    return _asked(inner, row[:opening])


class _YesNo(NamedTuple):
    """A question for yes or no: of whom, with "not" before or after them, and what follows."""

    subject: Subject
    negated: bool
    bidden: bool
    rest: tuple[Token, ...]

    @property
    def heated(self) -> bool:
        return any(token.fold in ("ever", "even", "once", "always", "never") for token in self.rest)


def yes_no_question(reading: Reading) -> Complaint | None:
    """Form 22: "Don't you ever take your shoes off?", "Can't you put one plate away?"; a real question is none."""
    row = reading.row
    if not row or row[0].fold not in _AUXILIARIES or not (reading.asks or reading.odds >= _WITHOUT_A_MARK):
        return None
    negated = len(row) > 1 and row[1].fold == "not"
    subject = someone_else(row[1 + negated :], reading.persons)
    ordered_not_to = row[0].fold == "do" and negated and not reading.asks  # "Don't you ever do that"
    if subject is None or ordered_not_to:
        return None
    rest = row[1 + negated + subject.size :]
    bidden = rest[:1] != () and rest[0].fold == "not"
    asked = _YesNo(subject, negated or bidden, bidden, tuple(rest[bidden:]))
    if row[0].fold in _BE:
        return _asked_what_they_are(reading, asked)
    return _bidden(reading, asked) or _really_done(reading, asked) or _left_undone(reading, asked)


def _asked_what_they_are(reading: Reading, asked: _YesNo) -> Complaint | None:
    """As in "Are you always this lazy?"."""
    ordered = statement_order(reading.row, reading.persons)
    inner = predicate_of(ordered[asked.subject.size :], asked.subject, reading.words)
    if inner is not None and inner.kind == "act" and inner.absolute and not inner.progressive:
        found = judged(reading, asked.subject, inner, sure=True) if reading.odds >= _BIDDEN else None
        return _asked(found, reading.row[:1]) if found is not None else None
    if inner is None or not is_label(inner, reading.words):
        return None
    return Complaint("label", "missing", asked.subject, None, "label", ((reading.row, *LABEL),))


def _bidden(reading: Reading, asked: _YesNo) -> Complaint | None:
    """As in "Can you not shout at me?", which says that somebody does."""
    row = reading.row
    told = wished(asked.rest) if asked.bidden and row[0].fold in ("can", "could", "will", "would") else None
    if told is None or told.tense == "past" or reading.odds < _BIDDEN:
        return None
    if not is_complaint(told._replace(absolute=True), reading.words):
        return None
    found = judged(reading, asked.subject, told, sure=True)
    return _asked(found, row[: 2 + asked.subject.size]) if found is not None else None


def _really_done(reading: Reading, asked: _YesNo) -> Complaint | None:
    """As in "Did you really tell the whole office?"."""
    if reading.row[0].fold != "did" or not any(token.fold in _REALLY for token in asked.rest[:2]):
        return None
    told = wished([token for token in asked.rest if token.fold not in _REALLY])
    if told is None or reading.odds < 0:
        return None
    found = judged(reading, asked.subject, told._replace(tense="past", said=None), sure=True)
    return _asked(found, reading.row[:1]) if found is not None else None


def _left_undone(reading: Reading, asked: _YesNo) -> Complaint | None:
    """As in "Do you ever listen?", "Couldn't you have rung?"."""
    predicate = wished([token for token in _without_once(asked.rest) if token.fold not in _REALLY])
    if predicate is None or not (asked.heated or asked.negated):
        return None
    too_late = predicate.tense == "past" and asked.negated
    words = [token.fold for token in asked.rest]
    if reading.row[0].fold == "did":
        predicate = predicate._replace(tense="past")
    predicate = predicate._replace(negated="always" not in words, absolute=True, said=None)
    only_ever = not asked.negated and {"even", "once", "always", "never"}.isdisjoint(words)
    plain = (asked.negated and not asked.heated and not too_late) or only_ever
    if plain and not is_complaint(predicate, reading.words, reading.odds - _ASKED_PLAINLY):
        return None
    found = judged(reading, asked.subject, predicate, sure=(asked.heated or too_late) and reading.odds >= _HEATED)
    return _asked(found, reading.row[:1]) if found is not None else None


def _without_once(rest: Sequence[Token]) -> Sequence[Token]:
    """As in "Can't you for once take your shoes off?"."""
    return rest[2:] if [token.fold for token in rest[:2]] == ["for", "once"] else rest


_AUXILIARIES = frozenset("do does did can could is are will would have has was were".split())
_REALLY = frozenset("really honestly just seriously actually literally".split())
_BE = frozenset("is are was were".split())
_WITHOUT_A_MARK = 1.5  # log odds that a question without a question mark must have
_BIDDEN, _HEATED = 1.25, -0.5  # and "can you not ...", "do you ever ...?"
_ASKED_PLAINLY = 1.0  # log odds that "can't you ..." must have above a statement


def would_it_kill_you(reading: Reading) -> Complaint | None:
    """Form 22: "Would it kill you to say thanks?", "Did it even cross your mind to ring?", "Is it so hard to ...?"."""
    size = reading.words.at("would_it_kill", reading.row)
    rest = reading.row[size:]
    predicate = wished(rest) if size and rest else None
    if predicate is None:
        return None
    past = reading.row[0].fold == "did"
    predicate = predicate._replace(negated=not predicate.negated, tense="past" if past else "present", said=None)
    inner = judged(reading, _YOU, predicate, sure=True)
    return _asked(inner, reading.row[:size]) if inner is not None else None


def how_could(reading: Reading) -> Complaint | None:
    """Form 21: "How could you forget the passports?", "How dare you read my diary"."""
    row = reading.row
    opening = reading.words.at("how_could", row)
    subject = subject_of(row[opening:], reading.persons) if opening else None
    if subject is None or subject.person in ("i", "we"):
        return None
    predicate = wished(row[opening + subject.size :])
    if len(row) == opening + subject.size:
        return Complaint("rhetorical_how", "missing", subject, None, "label", ((row, *QUESTION),))
    if predicate is None:
        return None
    past = row[1].fold in ("could", "dare")
    if predicate.kind == "being" and is_label(predicate, reading.words):
        return Complaint("label", "missing", subject, None, "label", ((row, *LABEL),))
    if predicate.kind == "being":
        return Complaint("rhetorical_how", "missing", subject, None, "label", ((row, *QUESTION),))
    predicate = predicate._replace(tense="past" if past else "present", said=None)
    inner = judged(reading, subject, predicate, sure=True)
    return _asked(inner, row[:opening]) if inner is not None else None


def how_many_times(reading: Reading) -> Complaint | None:
    """Form 21: "How many times do I have to ask about the bins?" tells that one has asked more than once."""
    row = reading.row
    opening = reading.words.at("how_many_times", row)
    if not opening:
        return None
    rest = [token for token in row[opening:] if token.fold not in ("do", "did", "must", "have", "to")][:1]
    verb = next(
        (at for at in range(opening, len(row)) if row[at].fold in ("ask", "tell", "say", "remind", "repeat")), 0
    )
    if not rest or rest[0].fold != "i" or not verb or verb + 1 == len(row):
        return _again_and_again(reading, opening) or Complaint(
            "rhetorical_how", "missing", None, None, "label", ((row, *QUESTION),)
        )
    said = reading.lexicon.phrasing["rewrite"]["asked_again"]
    clause = said.format(asked=written(row[verb:], reading.lexicon))
    return Complaint("rhetorical_how", "seen", None, None, "listen", ((row[:verb], *QUESTION),), clause=clause)


def _again_and_again(reading: Reading, opening: int) -> Complaint | None:
    """As in "How many more times are you going to cancel on us?"."""
    rest = statement_order(reading.row[opening:], reading.persons)
    subject = someone_else(rest, reading.persons)
    if subject is None:
        return None
    said = rest[subject.size :]
    said = said[3:] if [token.fold for token in said[1:3]] == ["going", "to"] else said
    told = predicate_of(said, subject, reading.words)
    inner = judged(reading, subject, told, sure=True) if told is not None and not told.negated else None
    return _asked(inner, reading.row[:opening]) if inner is not None else None


def who_question(reading: Reading) -> Complaint | None:
    """Form 23: "Who finishes the milk and buys no more?!" tells of somebody that they do; "Who rang?" only asks."""
    row = reading.row
    if len(row) < _A_DEED or row[0].fold != "who" or row[1].fold in _ASKS_ONLY:
        return None
    told = predicate_of(row[1:], Subject("who", "he", 1), reading.words)
    limit = _WHO_DOES if told is not None and told.tense == "present" else _WHO_DID
    if told is None or told.kind != "act" or told.progressive or reading.odds < limit:
        return None
    inner = judged(reading, Subject("somebody", "he", 1), told, sure=True)
    return _asked(inner, row[:1]) if inner is not None else None


_A_DEED = 4  # words
_ASKS_ONLY = frozenset("is are was were do does did will would can could has have needs wants knows".split())
_WHO_DOES, _WHO_DID = 1.0, 2.0  # log odds: a question in the past may really ask


def what_question(reading: Reading) -> Complaint | None:
    """Form 23: "What possessed you to tell my boss?" holds an act; "What's wrong with you?" holds nothing."""
    words, row = reading.words, reading.row
    if size := words.at("what_are_you_doing", row):
        told = done_by(row[size:], tense="past" if row[1].fold == "were" else "present")
        inner = judged(reading, _YOU, told, sure=True) if told is not None else None
        return _asked(inner, row[:size]) if inner is not None else None
    opening = words.at("what_made_you", row)
    predicate = wished(row[opening:]) if opening and len(row) > opening else None
    if predicate is not None:
        inner = judged(reading, _YOU, predicate._replace(tense="past", said=None), sure=True)
        return _asked(inner, row[:opening]) if inner is not None else None
    if (found := _what_kind(reading)) is not None:
        return found
    if words.opens("what_is_wrong", f"{reading.folded(12)} "):
        return Complaint("rhetorical_what", "missing", None, None, "label", ((row, *QUESTION),))
    return None


def _what_kind(reading: Reading) -> Complaint | None:
    """As in "What kind of friend posts private messages?", which tells of you that you post them."""
    row = reading.row
    if len(row) < 6 or row[0].fold not in ("what", "which") or row[1].fold not in ("kind", "sort", "type"):
        return None
    for at in range(3, min(7, len(row) - 1)):
        third = any(one.slot == "third" and one.base in verb_table() for one in verb_table().readings(row[at].fold))
        if third and at > 3:
            predicate = predicate_of(yours(row[at:]), Subject("he", "he", 1), reading.words)
            inner = judged(reading, _YOU, predicate._replace(said=None), sure=True) if predicate else None
            return _asked(inner, row[:at]) if inner is not None else None
    return None


def _asked(inner: Complaint, opening: Sequence[Token]) -> Complaint:
    form = inner.form if inner.form == "pressing" else "question"
    return inner._replace(form=form, gone=(*inner.gone, (tuple(opening), *QUESTION)))


def _is_rhetorical(inner: Complaint, rest: Sequence[Token], reading: Reading) -> bool:
    """Whether it can hardly be meant as a question: "ever", a judgment, or something done to the speaker."""
    predicate, words = inner.predicate, reading.words
    if inner.subject is not None and inner.subject.person != "you" and not any(t.fold in _ME for t in reading.row):
        return False
    if predicate is None or any(words.at("absolutes", rest, at) for at in range(len(rest))):
        return True
    if inner.form == "pressing":
        return is_pressing(predicate._replace(negated=False), words)
    offered = predicate.negated and predicate.kind == "act" and predicate.tense == "present"
    refused = any(token.fold in ("will", "can") for token in reading.row[: words.at("why", reading.row) + 1])
    if offered and not refused and words.opens("offer", predicate.text):
        return False
    missed = predicate.negated and (predicate.tense == "past" or predicate.kind == "perfect")
    return depends_on_me(predicate) or reading.odds >= (_SURELY_MISSED if missed else _SURELY)


_WHY = 1.0  # log odds by which "why do you ...?" is more of a complaint than "you ..."
_ME = frozenset("i me my us our we".split())
_SURELY, _SURELY_MISSED = 2.0, 0.75  # log odds; "why didn't you ...?" is seldom a mere question
