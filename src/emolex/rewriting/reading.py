"""Taking a statement apart into the words that the forms look at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..lexicon import Lexicon
from ..text import Page, Stretch, kept_on_page
from .calls import called, is_call, is_name_calling, is_named, without_calls
from .clearing import is_given
from .complaints import Reading
from .grammar import AUXILIARIES, JOINS, NOUN_DETERMINERS, PRONOUNS
from .listing import with_and
from .sentence import tokens
from .subjects import Persons, persons_of, subject_of
from .swearing import swearing_in
from .tokens import Token, small, spoken
from .verb_forms import is_agreeing
from .weighing import weigh, weigh_around
from .wordlists import BlameWords


@kept_on_page
def reading_of(page: Page, stretch: Stretch, blame: BlameWords, lexicon: Lexicon) -> Reading:
    """The words of a sentence without what only opens or closes it."""
    persons = persons_of(lexicon)
    row = typed = tokens(page, stretch, lexicon)
    while (size := _opening_size(row, blame, persons)) and len(row) > size:
        row = row[size:]
    while (size := _closing_size(row, page, blame)) and len(row) > size + 1:
        row = row[:-size]
    named = is_named([token for token in typed if row and token.start >= row[-1].end], blame)
    row = _time_last(_joined(with_and(without_calls(row, blame)), blame), blame, persons)
    row = [token for at, token in enumerate(row) if not _is_said_again(row, at)]
    given = [token for at, token in enumerate(row) if is_given(row, at, blame)]
    swearing = swearing_in(row, blame)
    heat = tuple(
        token for token in row if token in swearing or (token.fold in blame.of("swearing") and token not in given)
    )
    row = [token for token in row if token not in heat]
    asks = page.plain[stretch.end : stretch.end + 3].lstrip("!").startswith("?")
    weight = weigh(page, stretch, lexicon)
    signs = len(heat) + _signs(page, stretch, blame) + blame.holds("temper", spoken(row))
    around = weigh_around(page, stretch, lexicon)
    angry = _SIGN * min(_MOST_SIGNS, signs)
    odds = (1 - _AROUND) * weight.blame + _AROUND * around.blame + angry
    beside = around.harm if around != weight else _NOTHING_BESIDE
    return Reading(
        tuple(row), asks, blame, persons, lexicon, odds, weight.blame + angry, heat, weight.harm, beside, named
    )


def _is_said_again(row: Sequence[Token], at: int) -> bool:
    """Whether a word only repeats the one before it, after a comma: "shout, shout, shout"."""
    if at == 0 or "," not in row[at].before or row[at].fold != row[at - 1].fold:
        return False
    return not any(is_agreeing(token.fold) for token in row[at + 1 : at + 2])  # "you told Dan, Dan told the team"


_NOTHING_BESIDE = -99.0
_AROUND = 0.8  # how much of the odds comes from what is said around a statement
_SIGN, _MOST_SIGNS = 0.5, 2  # log odds for each sign of temper, and how many count


def _signs(page: Page, stretch: Stretch, blame: BlameWords) -> int:
    """How many signs of temper stand in a sentence or right behind it: "!!", "again", "smh", an angry face."""
    said = page.folded[stretch.start : stretch.end + 4]
    words = set(re.findall(r"[a-z]+", said))
    return len(words & blame.of("angry_words")) + sum(sign in said for sign in blame.of("angry_signs"))


def _joined(row: list[Token], blame: BlameWords) -> list[Token]:
    """A time between commas goes to the end: "never, in eleven years, changed a bedsheet"."""
    commas = [at for at, token in enumerate(row) if "," in token.before]
    for first, last in pairwise(commas):
        if last - first <= _LONGEST_TIME and row[first].fold in blame.of("opens_time"):
            moved = [row[first]._replace(before=" "), *row[first + 1 : last]]
            return [*row[:first], row[last]._replace(before=" "), *row[last + 1 :], *moved]
    return row


_LONGEST_TIME = 4


def _time_last(row: list[Token], blame: BlameWords, persons: Persons) -> list[Token]:
    """A time before the subject goes to the end: "in eleven years you have never come to temple"."""
    if not row or row[0].fold not in blame.of("times_first") or _is_no_time(row, blame):
        return row
    after_clause = row[0].fold in blame.of("opens_time_clause")
    if after_clause and (pause := _pause_before_subject(row, persons)):
        return [row[pause]._replace(before=" "), *row[pause + 1 :], *_put_last(row[:pause])]
    for at in range(_A_CLAUSE if after_clause else 1, min(_LONGEST_FRONT, len(row) - 2)):
        if row[at].fold in _SPOKEN_OF or subject_of(row[at : at + 3], persons) is not None:
            at = (after_clause and _you_after_me(row, at)) or at
            at -= row[at - 1].fold == "all"  # "all you do"
            return [row[at]._replace(before=" "), *row[at + 1 :], *_put_last(row[:at])]
    return row


def _you_after_me(row: Sequence[Token], at: int) -> int:
    """Where "you" follows what one did oneself in a time clause: "after the year I've had you still ..."."""
    if row[at].fold not in ("i", "we"):
        return 0
    places = (one for one in range(at + _A_CLAUSE, len(row) - 2) if row[one].fold == "you")
    return next((one for one in places if row[one - 1].fold not in JOINS), 0)


def _put_last(time: Sequence[Token]) -> list[Token]:
    """A time that stood first, as it stands behind the rest."""
    return [time[0]._replace(before=" ", text=small(time[0].text)), *time[1:]]


def _pause_before_subject(row: Sequence[Token], persons: Persons) -> int:
    """Where the main clause begins behind the comma of a time clause: "After I paid your fine, you parked there"."""
    pauses = (at for at in range(2, min(_LONGEST_TIME_CLAUSE, len(row) - 2)) if "," in row[at].before)
    at = next(pauses, 0)
    return at if at and subject_of(row[at:], persons) is not None else 0


_LONGEST_TIME_CLAUSE = 18  # words


def _is_no_time(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether a thing follows "this" or "last" and no time ("this company", "last call"), or "since when" asks."""
    if spoken(row[:2]) == "since when":
        return True
    names = row[0].fold in blame.of("this_and_last")
    return names and not blame.of("after_this").intersection(token.fold for token in row[1:3])


_A_CLAUSE = 3  # words
_LONGEST_FRONT = 9
_SPOKEN_OF = PRONOUNS - {"i", "it"}


def _opening_size(row: Sequence[Token], blame: BlameWords, persons: Persons) -> int:
    """How many words open a sentence and are no part of it: "Look,", "Honestly", a name that is called."""
    size = blame.at("openers", row)
    if size and len(row) > size and not _is_titled(row, size, blame):
        rest = row[size:]
        opens = subject_of(rest, persons) or blame.at("sentence_openers", rest) or blame.at("openers", rest)
        if opens or "," in rest[0].before or called(rest, blame):
            return size
    return called(row, blame)


def _is_titled(row: Sequence[Token], size: int, blame: BlameWords) -> bool:
    """Whether a name follows right behind a word for kin: "Uncle Raymond always comments on my weight"."""
    name = row[size]
    named = name.text[:1].isupper() and name.text != "I" and name.before.strip() == ""
    return named and row[size - 1].fold in blame.of("titles") and row[0].text[:1].isupper()


def _closing_size(row: Sequence[Token], page: Page, blame: BlameWords) -> int:
    for size in (5, 4, 3, 2, 1):
        if len(row) <= size:
            continue
        last = spoken(row[-size:])
        if last in blame.of("closers") and not _holds_on(row, size, blame):
            return size
        if _is_tag(row[-size:], row[0]) or (size == 1 and _is_kin_called(row, blame)):
            return size
        between = page.plain[row[-size - 1].end : row[-size].start]
        if ("," in between or " - " in between) and _is_closing(row[-size:], last, blame):
            return size
    return 0


def _holds_on(row: Sequence[Token], size: int, blame: BlameWords) -> bool:
    """Whether the words before need the last ones: "you said ok", "it would be a quiet one"."""
    if "," in row[-1].before:
        return False
    if row[-1].fold == "one" and any(token.fold in NOUN_DETERMINERS for token in row[-_BEFORE_ONE:-1]):
        return True
    return row[-size - 1].fold in blame.of("holds_on" if row[-1].fold != "one" else "before_one")


def _is_kin_called(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether kin are called at the end without a comma: "the boys never clear the table amma"; not "my poor mum"."""
    if row[-1].fold not in blame.of("kin_called") or len(row) < _A_CLAUSE:
        return False
    return row[-2].fold in blame.of("before_kin_called") or row[-3].fold == "the"


_BEFORE_ONE = 3  # words, with "one"


def _is_closing(row: Sequence[Token], last: str, blame: BlameWords) -> bool:
    """Whether words after a comma are a tag ("don't you"), a way to end ("honestly") or a name."""
    if last in blame.of("closers_after_comma") or is_call(row, blame) or is_name_calling(row, blame):
        return True
    words = [token.fold for token in row if token.fold != "not"]
    return len(words) == 2 and words[0] in AUXILIARIES and words[1] in PRONOUNS


def _is_tag(row: Sequence[Token], first: Token) -> bool:
    """Whether words ask back about whom the sentence opens with: "do you", "isn't it"."""
    words = [token.fold for token in row if token.fold != "not"]
    return len(row) <= 3 and len(words) == 2 and words[0] in AUXILIARIES and words[1] == first.fold
