"""Taking a text apart into statements, and each into the words that the forms look at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ..lexicon import Lexicon
from ..text import Page, Stretch, clauses, read, sentences, verb_table
from .clearing import is_given
from .complaints import Reading
from .grammar import AUXILIARIES, PRONOUNS
from .sentence import tokens
from .subjects import Persons, persons_of, subject_of
from .tokens import Token, small, spoken
from .weighing import weigh
from .wordlists import BlameWords, blame_words


def statements(page: Page, lexicon: Lexicon) -> list[Stretch]:
    """The sentences of a page, taken apart where "and", "but", "so" or a comma joins whole ones."""
    persons, blame = persons_of(lexicon), blame_words(lexicon)
    statements: list[Stretch] = []
    for sentence in sentences(page):
        start = sentence.start
        inner = clauses(page, sentence)
        for before, clause in pairwise(inner):
            dependent = _is_dependent(page, inner[0], blame) or _is_dependent(page, before, blame)
            opens_whole = inner[0].lead == "" and tokens(page, inner[0], lexicon)[:1] and not dependent
            row = tokens(page, clause, lexicon)
            while row and row[0].fold in blame.of("leads_on"):
                row = row[1:]
            whole = len(row) > 2 and (subject_of(row, persons) is not None or blame.at("some_of_us", row) > 0)
            bare_name = start == before.start and _is_bare_name(page, before, clause, lexicon)
            joins = clause.lead in ("", "and", "but", "so") and not bare_name
            if opens_whole and joins and whole:
                statements.append(Stretch(start, before.end))
                start = clause.start
        statements.append(Stretch(start, sentence.end))
    return statements


def _is_bare_name(page: Page, before: Stretch, clause: Stretch, lexicon: Lexicon) -> bool:
    """Whether nothing but a name stands before "and": "Dave and Karen never pay"."""
    row = tokens(page, before, lexicon) if clause.lead == "and" else []
    return 0 < len(row) <= _LONGEST_NAME and all(token.text[:1].isupper() for token in row)


_LONGEST_NAME = 2  # words


def _is_dependent(page: Page, clause: Stretch, blame: BlameWords) -> bool:
    """Whether a clause opens with a conjunction: then what follows its comma belongs to it."""
    dependent = tuple(blame.of("dependent"))
    return clause.lead in dependent or page.folded.startswith(dependent, clause.start)


def apart(page: Page, stretch: Stretch) -> Page:
    """A statement as a page of its own."""
    return read(page.plain[stretch.start : stretch.end])


def reading_of(page: Page, stretch: Stretch, blame: BlameWords, lexicon: Lexicon) -> Reading:
    """The words of a sentence without what only opens or closes it."""
    persons = persons_of(lexicon)
    row = tokens(page, stretch, lexicon)
    while (size := _opening_size(row, blame, persons)) and len(row) > size:
        row = row[size:]
    while (size := _closing_size(row, page, blame)) and len(row) > size + 1:
        row = row[:-size]
    row = _time_last(_joined(row, blame), blame, persons)
    row = [token for at, token in enumerate(row) if not _is_said_again(row, at)]
    given = [token for at, token in enumerate(row) if is_given(row, at, blame)]
    heat = tuple(token for token in row if token.fold in blame.of("swearing") and token not in given)
    row = [token for token in row if token not in heat]
    asks = page.plain[stretch.end : stretch.end + 3].lstrip("!").startswith("?")
    weight = weigh(page, stretch, lexicon)
    signs = len(heat) + _signs(page, stretch, blame) + blame.holds("temper", spoken(row))
    odds = weight.blame + _SIGN * min(_MOST_SIGNS, signs)
    return Reading(tuple(row), asks, blame, persons, lexicon, odds, heat, weight.harm)


def _is_said_again(row: Sequence[Token], at: int) -> bool:
    """Whether a word only repeats the one before it, after a comma: "shout, shout, shout"."""
    return at > 0 and "," in row[at].before and row[at].fold == row[at - 1].fold


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
    for at in range(_A_CLAUSE if after_clause else 1, min(_LONGEST_FRONT, len(row) - 2)):
        if row[at].fold in _SPOKEN_OF or subject_of(row[at : at + 3], persons) is not None:
            at -= row[at - 1].fold == "all"  # "all you do"
            moved = [row[0]._replace(before=" ", text=small(row[0].text)), *row[1:at]]
            return [row[at]._replace(before=" "), *row[at + 1 :], *moved]
    return row


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
        if opens or "," in rest[0].before or _called(rest, blame):
            return size
    return _called(row, blame)


def _is_titled(row: Sequence[Token], size: int, blame: BlameWords) -> bool:
    """Whether a name follows right behind a word for kin: "Uncle Raymond always comments on my weight"."""
    name = row[size]
    named = name.text[:1].isupper() and name.text != "I" and name.before.strip() == ""
    return named and row[size - 1].fold in blame.of("titles") and row[0].text[:1].isupper()


def _called(row: Sequence[Token], blame: BlameWords) -> int:
    """How many words before a comma call somebody: "Femi, ...", "Mr Lim, ..."."""
    for size in range(1, min(_LONGEST_CALL, len(row) - 1) + 1):
        if "," in row[size].before:
            return size if is_call(row[:size], blame) else 0
    if len(row) > 2 and row[1].fold == "you" and row[0].before.strip(" ,!") == "" and _is_called_before_you(row, blame):
        return 1
    return 0


def _is_called_before_you(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether a first word calls the one spoken to, without a comma: "Declan you're late", "dad u forgot"."""
    if blame.at("callings", row) == 1:
        return True
    first = row[0]
    if first.fold in blame.of("no_names") or first.fold in blame.of("no_names_called"):
        return False
    return first.text[:1].isupper() and not verb_table().readings(first.fold) and is_call(row[:1], blame)


def is_call(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether words are a name or a title that somebody is called by."""
    if blame.at("callings", row) == len(row):
        return True
    capital = all(token.text[:1].isupper() for token in row)
    return capital and not any(
        token.fold in verb_table() or token.fold in blame.of("no_callings") or blame.at("fronted", row) for token in row
    )


_LONGEST_CALL = 3


def _closing_size(row: Sequence[Token], page: Page, blame: BlameWords) -> int:
    for size in (5, 4, 3, 2, 1):
        if len(row) <= size:
            continue
        last = spoken(row[-size:])
        if last in blame.of("closers") and row[-size - 1].fold not in blame.of("holds_on"):
            return size
        if _is_tag(row[-size:], row[0]):
            return size
        between = page.plain[row[-size - 1].end : row[-size].start]
        if ("," in between or " - " in between) and _is_closing(row[-size:], last, blame):
            return size
    return 0


def _is_closing(row: Sequence[Token], last: str, blame: BlameWords) -> bool:
    """Whether words after a comma are a tag ("don't you"), a way to end ("honestly") or a name."""
    if last in blame.of("closers_after_comma") or is_call(row, blame) or _is_name_calling(row, blame):
        return True
    words = [token.fold for token in row if token.fold != "not"]
    return len(words) == 2 and words[0] in AUXILIARIES and words[1] in PRONOUNS


def _is_name_calling(row: Sequence[Token], blame: BlameWords) -> bool:
    """Whether somebody is called a name at the end: "the eejit", "you clown"."""
    size = len(row) - 1
    return size > 0 and row[0].fold in ("the", "you") and blame.at("label_nouns", row, 1) == size


def _is_tag(row: Sequence[Token], first: Token) -> bool:
    """Whether words ask back about whom the sentence opens with: "do you", "isn't it"."""
    words = [token.fold for token in row if token.fold != "not"]
    return len(row) <= 3 and len(words) == 2 and words[0] in AUXILIARIES and words[1] == first.fold
