"""Putting the words of a sentence in the order of a plain statement."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import verb_table
from .agreeing import joined
from .grammar import AUXILIARIES, HAVE, MODALS, TO_ME
from .subjects import Persons, Subject, someone_else, subject_of
from .tokens import Token
from .verb_forms import past_base
from .wordlists import BlameWords

_INVERTED = AUXILIARIES - {"am"}
_WITHOUT_SUBJECT = HAVE | MODALS | {"does", "did", "never"}


def uninverted(row: Sequence[Token], words: BlameWords, persons: Persons) -> Sequence[Token]:
    """Puts "never once have you asked" as "you have never once asked", and leaves every other row as it is."""
    size = words.at("absolutes", row)
    if not size or len(row) < size + 3 or row[size].fold not in _INVERTED:
        return row
    subject = someone_else(row[size + 1 :], persons)
    if subject is None:
        return row
    after = size + 1 + subject.size
    return [*row[size + 1 : after], row[size], *row[:size], *row[after:]]


def with_subject(row: Sequence[Token]) -> Sequence[Token]:
    """Puts "didn't even text me" as "you didn't even text me": what is left out in talk is the one spoken to."""
    if len(row) < _A_DEED or row[0].fold not in _WITHOUT_SUBJECT:
        return row
    told = past_base(row[1].fold) or row[1].fold in _EMPHATIC if row[0].fold == "never" else row[1].fold == "not"
    if not told or not any(token.fold in TO_ME for token in row):
        return row
    return [Token("you", "you", row[0].start, row[0].start, row[0].before), *row]


_A_DEED = 4  # words
_EMPHATIC = frozenset("even once".split())


def statement_order(rest: Sequence[Token], persons: Persons) -> Sequence[Token]:
    """Puts a question in the order of a statement: "do you not call" becomes "you do not call"."""
    if not rest:
        return rest
    auxiliary, after = rest[0], rest[1:]
    negation = [after[0]] if after and after[0].fold == "not" else []
    after = after[len(negation) :]
    subject = subject_of(after, persons)
    if subject is None:
        return rest
    if auxiliary.fold in ("can", "will", "must") and after[subject.size : subject.size + 1]:
        if after[subject.size].fold in ("be", "ever") and "be" in [token.fold for token in after]:
            be = "is" if subject.person == "he" else "are"
            rest_ = [token for token in after[subject.size :] if token.fold != "be"]
            return [*after[: subject.size], auxiliary._replace(text=be, fold=be), *negation, *rest_]
        auxiliary = auxiliary._replace(text="do", fold="does" if subject.person == "he" else "do")
    if auxiliary.fold in ("do", "does") and not negation:
        return _agreeing(after, subject, persons.words)
    return [*after[: subject.size], auxiliary, *negation, *after[subject.size :]]


def _agreeing(after: Sequence[Token], subject: Subject, words: BlameWords) -> list[Token]:
    """Puts the verbs after a third-person subject into their -s form, as a statement has them."""
    row = list(after)
    if subject.person == "he":
        for at in range(subject.size, len(row)):
            if row[at].fold in verb_table():
                third = verb_table().forms(row[at].fold).third
                verb = row[at]._replace(text=third, fold=third)
                return [*row[:at], verb, *joined(row[at + 1 :], "third", words)]
    return row
