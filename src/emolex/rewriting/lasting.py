"""What goes on until now: "You haven't called since Monday", "You've called me names four times already"."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import verb_table
from .predicates import Predicate
from .tokens import Token, spoken
from .wordlists import BlameWords


def until_now(predicate: Predicate, words: BlameWords) -> Predicate:
    """In the tense that "since" takes: "not answering since Monday" is "haven't answered since Monday"."""
    rest = predicate.rest
    at = next((at for at, token in enumerate(rest) if token.fold == "since" and _tells_time(rest[at + 1 :], words)), -1)
    if at < 0 or predicate.kind == "unable":
        return predicate
    if _is_span(rest[at + 1 :], words):
        rest = (*rest[:at], rest[at]._replace(text="for", fold="for"), *rest[at + 1 :])
    predicate = predicate._replace(rest=rest)
    if predicate.kind == "perfect" or (predicate.tense == "past" and not predicate.negated):
        return predicate
    perfect = predicate._replace(kind="perfect", tense="present", progressive=False, said=None)
    if predicate.negated or predicate.kind == "being":
        return perfect
    ing = verb_table().forms(predicate.verb).ing
    return perfect._replace(verb="be", rest=(_word(ing, rest[0]), *rest))


def _word(word: str, before: Token) -> Token:
    return Token(word, word, before.start, before.start)


def _tells_time(after: Sequence[Token], words: BlameWords) -> bool:
    """Whether "since" tells from when on; "since you're always tired" gives a reason."""
    reason = words.of("since_reason")
    return bool(after) and not any(token.fold in reason for token in after[:_TO_THE_VERB])


_TO_THE_VERB = 4  # words


def _is_span(after: Sequence[Token], words: BlameWords) -> bool:
    """Whether a span follows ("two weeks") and no point in time ("two weeks ago")."""
    units = words.of("time_units")
    size = next((at + 1 for at, token in enumerate(after[:_LONGEST_SPAN]) if token.fold in units), 0)
    counted = size == 1 or (size > 1 and (after[0].fold in words.of("numbers") or after[0].fold.isdigit()))
    return counted and spoken(after[size : size + 1]) not in ("ago", "before")


_LONGEST_SPAN = 4  # words
