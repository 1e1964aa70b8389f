"""The forms of blame that are recognized. One small function a form; each says what it leaves of the sentence.

Names and numbers follow the taxonomy of ``docs/design.md``. A form that is not here is not guessed at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..text import verb_table
from .kernel import Honesty, Predicate, predicate_of
from .sentence import BlameWords, Subject, Token, subject_of


class Complaint(NamedTuple):
    """A recognized complaint.

    Attributes:
        form: Name of the form.
        honesty: How much of an observation it holds.
        subject: Whom it is about.
        predicate: What is said of them; None where nothing observable is left.
        key: What the suggested feeling depends on besides the situation: a verb, or "label", "fault" ...
        gone: Words that were taken out, with the rule and the reason.
    """

    form: str
    honesty: Honesty
    subject: Subject | None
    predicate: Predicate | None
    key: str
    gone: tuple[tuple[tuple[Token, ...], str, str], ...] = ()


class Reading(NamedTuple):
    """A sentence ready to be recognized."""

    row: tuple[Token, ...]
    asks: bool
    words: BlameWords
    persons: frozenset[str]

    def folded(self, size: int = 6) -> str:
        """The first words, for looking at how it opens."""
        return " ".join(token.fold for token in self.row[:size])


_ABSOLUTE = ("M2", "No camera can film “always” or “never”.")
_HEAT = ("M2", "It adds heat and no fact.")
_LABEL = ("M3", "It judges a person and tells nothing that happened.")
_CAUSE = ("M4", "It hands the feeling over to the other person.")
_MIND = ("M5", "Nobody can see into another's mind; it is your reading of it.")
_DISGUISE = ("M6", "A thought about the other, dressed as a feeling.")
_QUESTION = ("M13", "The question is not really one.")


def complaint_of(reading: Reading) -> Complaint | None:
    """The first form that fits, the more special ones first."""
    return next((found for form in _FORMS if (found := form(reading)) is not None), None)


def why_question(reading: Reading) -> Complaint | None:
    """Forms 19 and 20: "Why do you always slam doors?", "Why can't you ever be early?"."""
    row = reading.row
    opening = 2 if reading.folded(2) == "how come" else 1 if row[:1] and row[0].fold == "why" else 0
    if not opening or len(row) <= opening + 2:
        return None
    rest: Sequence[Token] = row[opening:]
    if opening == 1:
        rest = _statement_order(rest, reading)
    inner = statement(reading._replace(row=tuple(rest), asks=False))
    if inner is None:
        return None
    return inner._replace(form="why_question", gone=(*inner.gone, (row[:opening], *_QUESTION)))


def _statement_order(rest: Sequence[Token], reading: Reading) -> Sequence[Token]:
    """Puts a question in the order of a statement: "do you not call" becomes "you do not call"."""
    auxiliary, after = rest[0], rest[1:]
    negation = [after[0]] if after and after[0].fold == "not" else []
    after = after[len(negation) :]
    subject = subject_of(after, reading.persons)
    if subject is None:
        return rest
    if auxiliary.fold in ("can", "will", "must") and after[subject.size : subject.size + 1]:
        if after[subject.size].fold in ("be", "ever") and "be" in [token.fold for token in after]:
            be = "is" if subject.person == "he" else "are"
            rest_ = [token for token in after[subject.size :] if token.fold not in ("be", "ever")]
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
    for opening in (
        "i feel like ",
        "i feel that ",
        "i feel as if ",
        "i feel as though ",
        "i feel ",
        "i think ",
        "i think that ",
    ):
        size = len(opening.split())
        if reading.folded(size) + " " == opening:
            inner = reading._replace(row=reading.row[size:])
            if inner.row and inner.row[0].fold in ("you", "he", "she", "they"):
                found = complaint_of(inner)
                if found is not None:
                    return found._replace(form="feel_that", gone=(*found.gone, (reading.row[:size], *_DISGUISE)))
    return None


def fault(reading: Reading) -> Complaint | None:
    """Form 30: "It's all your fault", "This is your fault"."""
    folded = [token.fold for token in reading.row]
    if "fault" in folded and folded[0] in ("it", "this", "that") and {"your", "his", "her", "their"} & set(folded):
        return Complaint("fault", "missing", None, None, "fault", ((reading.row, *_CAUSE),))
    return None


def name_calling(reading: Reading) -> Complaint | None:
    """Form 6 without a verb: "You idiot!"."""
    row, words = reading.row, reading.words
    if len(row) in (2, 3) and row[0].fold == "you" and words.at("label_nouns", row, len(row) - 1):
        return Complaint("label", "missing", Subject("you", "you", 1), None, "label", ((row, *_LABEL),))
    return None


def statement(reading: Reading) -> Complaint | None:
    """Forms 1, 2, 3, 5, 6, 9, 10, 17, 28 and 29: somebody else, and what is said of them."""
    subject = subject_of(reading.row, reading.persons)
    if subject is None or subject.person in ("i", "we") or subject.text == "it":
        return None
    row = reading.row[subject.size :]
    predicate = predicate_of(row, subject, reading.words)
    if predicate is None:
        return None
    removed = _removed(predicate, reading.words)
    for judge in (_makes_feel, _outcome, _label, _mind, _act):
        found = judge(reading, subject, predicate)
        if found is not None:
            return found._replace(gone=(*found.gone, *removed))
    return None


def _removed(predicate: Predicate, words: BlameWords) -> list[tuple[tuple[Token, ...], str, str]]:
    gone: list[tuple[tuple[Token, ...], str, str]] = []
    for token in predicate.removed:
        rule = _HEAT if token.fold in words.bare["heat"] else _ABSOLUTE
        gone.append(((token,), *rule))
    return gone


def _makes_feel(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 28: "You make me (feel) nervous"."""
    rest = predicate.rest
    if predicate.verb != "make" or not rest or rest[0].fold not in ("me", "us"):
        return None
    return Complaint("make_feel", "missing", subject, None, "make_feel", ((reading.row[: subject.size + 1], *_CAUSE),))


def _outcome(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 29: "You ruin everything", "You embarrassed me"; with "by" or "when" the act itself follows."""
    row = (_as_token(predicate.verb, reading.row), *predicate.rest)
    if predicate.negated or not reading.words.at("outcome", row):
        return None
    key = reading.words.which("outcome", row) or predicate.verb
    return Complaint("cause_harm", "missing", subject, None, key, ((reading.row, *_CAUSE),))


def _label(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Forms 5 and 6: "You're so careless", "You're such a slob"."""
    if predicate.kind != "being" and not (predicate.progressive and predicate.verb in ("be", "act")):
        return None
    rest, words, at = predicate.rest, reading.words, 0
    while at < len(rest) and (size := words.at("degree", rest, at)):
        at += size
    if (
        words.at("label_adjectives", rest, at)
        or words.at("label_nouns", rest, at)
        or words.at("label_nouns", rest, at + 1)
    ):
        return Complaint("label", "missing", subject, None, "label", ((reading.row, *_LABEL),))
    return None


def _mind(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 17: "You don't care about my exams"."""
    if predicate.kind == "being" or predicate.verb not in reading.words.bare["mental"]:
        return None
    if predicate.verb in ("love", "like", "enjoy") and not predicate.negated:
        return None
    return Complaint("mind_care", "story", subject, predicate, "mental", ((reading.row, *_MIND),))


def _act(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Forms 1, 2, 3, 9 and 10: something done or not done."""
    words = reading.words
    if any(words.at("everything", predicate.rest, at) for at in range(len(predicate.rest))):
        return Complaint("absolute", "missing", subject, None, predicate.verb, ((reading.row, *_ABSOLUTE),))
    told = predicate.absolute or predicate.negated
    named = predicate.verb in words.bare["acts"] and predicate.kind != "being"
    late = predicate.kind == "being" and bool({"late", "phone", "away"} & {token.fold for token in predicate.rest})
    if not told and not named and not late:
        return None
    row = (_as_token(predicate.verb, reading.row), *predicate.rest)
    honesty: Honesty = "impression" if words.at("interpretive", row) else "seen"
    if predicate.kind == "being" and not predicate.rest:
        return None
    form = (
        "absolute_never"
        if predicate.negated and predicate.absolute
        else "negated"
        if predicate.negated
        else ("absolute_always" if predicate.absolute else "specific_past")
    )
    key = "late" if late and predicate.kind == "being" else predicate.verb
    return Complaint(form, honesty, subject, predicate, key)


def _as_token(verb: str, row: Sequence[Token]) -> Token:
    return Token(verb, verb, row[0].start, row[0].end)


_FORMS: tuple[Callable[[Reading], Complaint | None], ...] = (why_question, feel_that, fault, name_calling, statement)
