"""The forms of blame that are recognized. One small function a form; each says what it leaves of the sentence.

A form that is not here is not guessed at, and neither is a predicate that nobody is known to complain of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..text import verb_table
from .complaints import ABSOLUTE, CAUSE, DISGUISE, HEAT, LABEL, MIND, QUESTION, Complaint, Reading
from .harms import makes_feel, outcome
from .kernel import Predicate, predicate_of
from .known import (
    depends_on_me,
    how_it_is_known,
    is_complaint,
    is_excused,
    is_label,
    is_label_noun,
    is_mind,
    is_pressing,
    is_profane,
    is_vague,
)
from .sentence import BlameWords, Subject, Token, subject_of

_FAULTY = ("it is ", "this is ", "that is ", "it was ", "this was ", "that was ")
_THEIRS = frozenset("your his her their".split())
_FEEL_THAT = (
    "i feel like ",
    "i feel that ",
    "i feel as if ",
    "i feel as though ",
    "i feel ",
    "i think ",
    "i think that ",
)


def complaint_of(reading: Reading) -> Complaint | None:
    """The first form that fits, the more special ones first."""
    return next((found for form in _FORMS if (found := form(reading)) is not None), None)


def why_question(reading: Reading) -> Complaint | None:
    """Forms 19 and 20: "Why do you always slam doors?"; an offer or a real question is none."""
    row = reading.row
    opening = 2 if reading.folded(2) == "how come" else 1 if row[:1] and row[0].fold == "why" else 0
    if not opening or len(row) <= opening + 2:
        return None
    rest: Sequence[Token] = row[opening:]
    if opening == 1:
        rest = _statement_order(rest, reading)
    inner = statement(reading._replace(row=tuple(rest), asks=False))
    if inner is None or not _is_rhetorical(inner, tuple(rest), reading):
        return None
    return inner._replace(form=_form(inner, "why_question"), gone=(*inner.gone, (row[:opening], *QUESTION)))


def yes_no_question(reading: Reading) -> Complaint | None:
    """Form 22, "Do you always have to shout?": only looked at, never rewritten."""
    row = tuple(_statement_order(reading.row, reading))
    return statement(reading._replace(row=row, asks=False)) if row and row[0].fold == "you" else None


def _is_rhetorical(inner: Complaint, rest: Sequence[Token], reading: Reading) -> bool:
    """Whether it can hardly be meant as a question: "ever", a judgment, or something done to the speaker."""
    predicate, words = inner.predicate, reading.words
    if predicate is None or any(words.at("absolutes", rest, at) for at in range(len(rest))):
        return True
    if inner.form == "pressing":
        return is_pressing(predicate._replace(negated=False), words)
    return depends_on_me(predicate) and not (predicate.negated and reading.words.opens("offer", predicate.text))


def _form(inner: Complaint, name: str) -> str:
    return inner.form if inner.form == "pressing" else name


def _statement_order(rest: Sequence[Token], reading: Reading) -> Sequence[Token]:
    """Puts a question in the order of a statement: "do you not call" becomes "you do not call"."""
    if not rest:
        return rest
    auxiliary, after = rest[0], rest[1:]
    negation = [after[0]] if after and after[0].fold == "not" else []
    after = after[len(negation) :]
    subject = subject_of(after, reading.persons)
    if subject is None:
        return rest
    if auxiliary.fold in ("can", "will", "must") and after[subject.size : subject.size + 1]:
        if after[subject.size].fold in ("be", "ever") and "be" in [token.fold for token in after]:
            be = "is" if subject.person == "he" else "are"
            rest_ = [token for token in after[subject.size :] if token.fold != "be"]
            return [*after[: subject.size], auxiliary._replace(text=be, fold=be), *negation, *rest_]
        auxiliary = auxiliary._replace(text="do", fold="does" if subject.person == "he" else "do")
    if auxiliary.fold in ("do", "does") and not negation:
        return _agreeing(after, subject)
    return [*after[: subject.size], auxiliary, *negation, *after[subject.size :]]


def _agreeing(after: Sequence[Token], subject: Subject) -> list[Token]:
    """Puts the first verb after a third-person subject into its -s form, as a statement has it."""
    row = list(after)
    if subject.person == "he":
        for at in range(subject.size, len(row)):
            if row[at].fold in verb_table():
                third = verb_table().forms(row[at].fold).third
                row[at] = row[at]._replace(text=third, fold=third)
                break
    return row


def feel_that(reading: Reading) -> Complaint | None:
    """Form 35: "I feel like you don't care"."""
    for opening in _FEEL_THAT:
        size = len(opening.split())
        if reading.folded(size) + " " == opening:
            inner = reading._replace(row=reading.row[size:])
            if inner.row and inner.row[0].fold in ("you", "he", "she", "they"):
                found = complaint_of(inner)
                if found is not None:
                    gone = (*found.gone, (reading.row[:size], *DISGUISE))
                    return found._replace(form=_form(found, "feel_that"), gone=gone)
    return None


def fault(reading: Reading) -> Complaint | None:
    """Form 30: "It's all your fault"; "It's not your fault" and "It's his own fault" are none."""
    opening = [token.fold for token in reading.row[:6]]
    if "fault" not in opening or not f"{reading.folded()} ".startswith(_FAULTY):
        return None
    at = opening.index("fault")
    before, after = opening[2:at], opening[at + 1 : at + 2]
    if not _THEIRS.intersection(before) or not _THEIRS.union({"all"}).issuperset(before):
        return None
    if not (reading.words.of("tails") | reading.words.of("after_label")).issuperset(after):
        return None
    return Complaint("fault", "missing", None, None, "fault", ((reading.row, *CAUSE),))


def name_calling(reading: Reading) -> Complaint | None:
    """Form 6 without a verb: "You idiot!"."""
    row = reading.row
    if len(row) in (2, 3) and row[0].fold == "you" and is_label_noun(row[1:], reading.words):
        return Complaint("label", "missing", Subject("you", "you", 1), None, "label", ((row, *LABEL),))
    return None


def statement(reading: Reading) -> Complaint | None:
    """Forms 1, 2, 3, 5, 6, 9, 10, 17, 28 and 29: somebody else, and what is said of them."""
    subject = subject_of(reading.row, reading.persons)
    if subject is None or subject.person in ("i", "we") or subject.text == "it":
        return None
    if subject.text in reading.words.of("small_ones"):
        return None
    predicate = predicate_of(reading.row[subject.size :], subject, reading.words)
    if predicate is None:
        return None
    if is_pressing(predicate, reading.words):
        return Complaint("pressing", "missing", subject, predicate, "pressing")
    if is_excused(predicate, reading.words):
        return None
    for judge in (makes_feel, outcome, _label, _mind, _act):
        found = judge(reading, subject, predicate)
        if found is not None:
            if is_profane(predicate, reading.words):
                return Complaint("pressing", "missing", subject, None, "label")
            return found._replace(gone=(*found.gone, *_removed(predicate, reading.words)))
    return None


def _removed(predicate: Predicate, words: BlameWords) -> list[tuple[tuple[Token, ...], str, str]]:
    heat = words.of("heat") | words.of("swearing")
    return [((token,), *(HEAT if token.fold in heat else ABSOLUTE)) for token in predicate.removed]


def _label(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Forms 5 and 6: "You're so careless", "You're such a slob"."""
    if not is_label(predicate, reading.words):
        return None
    return Complaint("label", "missing", subject, None, "label", ((reading.row, *LABEL),))


def _mind(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 17: "You don't care about my exams"."""
    if not is_mind(predicate, reading.words):
        return None
    return Complaint("mind_care", "story", subject, predicate, "mental", ((reading.row, *MIND),))


def _act(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Forms 1, 2, 3, 9 and 10: something done or not done that people are known to complain of."""
    words = reading.words
    if is_vague(predicate, words):
        return Complaint("absolute", "missing", subject, None, "label", ((reading.row, *ABSOLUTE),))
    if not is_complaint(predicate, words):
        return None
    rest = predicate.rest
    if any(at + words.at("everything", rest, at) == len(rest) for at in range(len(rest))):
        return Complaint("absolute", "missing", subject, None, predicate.text, ((reading.row, *ABSOLUTE),))
    if predicate.negated:
        form = "absolute_never" if predicate.absolute else "negated"
    else:
        form = "absolute_always" if predicate.absolute else "specific_past"
    key = predicate.text if predicate.negated else f"done {predicate.text}"
    return Complaint(form, how_it_is_known(predicate, words), subject, predicate, key)


_FORMS: tuple[Callable[[Reading], Complaint | None], ...] = (why_question, feel_that, fault, name_calling, statement)
