"""Where a list of things or of acts goes on behind a comma, and no other clause begins: "my charger, my hoodie and"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Tense
from .grammar import JOINS, LISTS, NOUN_DETERMINERS, PRONOUNS
from .subjects import noun_phrase
from .tokens import Token
from .verb_forms import base_of, gerund_base, is_finite
from .wordlists import BlameWords

_LONGEST_ITEM = 5  # words


def goes_on(rest: Sequence[Token], at: int, tense: Tense, words: BlameWords) -> bool:
    """Whether a word behind a comma goes on with a list: of things, or of what somebody did."""
    return _things_go_on(rest, at) or _acts_go_on(rest, at, tense, words)


def with_and(row: Sequence[Token]) -> list[Token]:
    """Puts "and" where "just" joins a verb without one: "she wouldn't answer, (and) just kept on typing"."""
    told = list(row[:1])
    for at in range(1, len(row)):
        joins = row[at].fold == "just" and "," in row[at].before and row[at - 1].fold not in LISTS
        if joins and any(base_of(token.fold, ("past", "third")) for token in row[at + 1 : at + 2]):
            told.append(Token("and", "and", row[at].start, row[at].start))
            told.append(row[at]._replace(before=" "))
        else:
            told.append(row[at])
    return told


def _things_go_on(rest: Sequence[Token], at: int) -> bool:
    """As in "(you unfollowed me), my sister and the dog"; "(you broke it), my brother saw you" is another clause."""
    closes = rest[at].fold in LISTS
    start = at + closes
    listed = closes and any("," in token.before for token in rest[1:at])  # "bread, butter, and eggs"
    if start >= len(rest) or not (listed or _opens_item(rest[start])):
        return False
    end = next((one for one in range(start + 1, len(rest)) if _ends_item(rest[one])), len(rest))
    item = rest[start:end]
    noun = 1 + (item[0].fold in NOUN_DETERMINERS)  # "stove" is a past as well
    if any(is_finite(token.fold) or token.fold in PRONOUNS for token in item[noun:]):
        return False
    if closes:
        return True
    return end < len(rest) and len(item) <= _LONGEST_ITEM and _things_go_on(rest, end)


def opens_clause(row: Sequence[Token], words: BlameWords) -> bool:
    """Whether a row opens with a thing and its verb: "the road was shut", "two pints went", "yesterday it was four"."""
    if _opens_with_time(row, words) or _is_of_own(row, words):
        return True
    thing = noun_phrase(row)
    if thing is not None:
        return words.of("opens_clause").isdisjoint(token.fold for token in row[: thing.size])
    if row[0].fold not in words.of("count_words") and not row[0].fold.isdigit():
        return False
    return noun_phrase(row[1:]) is not None or any(is_finite(token.fold) for token in row[1:_COUNTED])


def _is_of_own(row: Sequence[Token], words: BlameWords) -> bool:
    """As in "mine's in three weeks", "ours was cancelled"."""
    whose, is_ = row[0].fold.removesuffix("'s"), row[0].fold.endswith("'s")
    return whose in words.of("whose_own") and (is_ or _is_verb(row[1:2]))


def _opens_with_time(row: Sequence[Token], words: BlameWords) -> bool:
    """Whether a time and somebody with a verb follow: "since September I have waited", "yesterday it was four"."""
    inner = words.of("opens_clause") - {"since"}
    if row[0].fold not in (words.of("fronted") | words.of("times_first")) - inner:
        return False
    at = next((at for at, token in enumerate(row[1:_A_TIME], 1) if token.fold in inner | PRONOUNS), 0)
    return at > 0 and row[at].fold in PRONOUNS and _is_verb(row[at + 1 : at + 2])


def _is_verb(follows: Sequence[Token]) -> bool:
    return bool(follows) and is_finite(follows[0].fold)


_A_TIME = 4  # words, with who follows it
_COUNTED = 3  # words of a counted thing and its verb: "two pints went"


def _opens_item(token: Token) -> bool:
    return token.fold in NOUN_DETERMINERS - {"that", "this"} or (token.text[:1].isupper() and token.text != "I")


def _ends_item(token: Token) -> bool:
    return token.fold in JOINS or "," in token.before


def _acts_go_on(rest: Sequence[Token], at: int, tense: Tense, words: BlameWords) -> bool:
    """As in "(you walked in, said hello), and asked where the wine was"; "and stop lying" asks for something."""
    if rest[at].fold != "and":
        return False
    start = at + 1 + (rest[at + 1 : at + 2] != () and rest[at + 1].fold == "then")
    verb = rest[start].fold if start < len(rest) else ""
    if verb in words.of("new_clause") | words.of("no_listed_acts") or gerund_base(verb):
        return False
    if tense == "past":
        return base_of(verb, ("past",)) is not None
    return base_of(verb, ("base", "third")) is not None and start + 1 < len(rest)
