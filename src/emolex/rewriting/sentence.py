"""A sentence as the rewriter reads it: its words with short forms and chat spellings opened up."""

from __future__ import annotations

import re
from functools import lru_cache

from ..lexicon import Lexicon
from ..text import Page, Stretch, Word, kept_on_page, verb_table
from .grammar import BEFORE_PARTICIPLES, DETERMINERS, OBJECTS, OWN, PRONOUNS, THEIRS
from .swearing import gone_plainly
from .tokens import Token
from .verb_forms import base_of, is_participle
from .wordlists import BlameWords, blame_words

__all__ = ["blame_words", "tokens"]

_CLOSING = re.compile(r"""["')\]%]*""")


def tokens(page: Page, stretch: Stretch, lexicon: Lexicon) -> list[Token]:
    """The words of a sentence, short forms and chat spellings opened up, capitals for loudness made small."""
    return list(_opened(page, stretch.start, stretch.end, lexicon))


@kept_on_page
def _opened(page: Page, start: int, end: int, lexicon: Lexicon) -> tuple[Token, ...]:
    loud = page.plain[start:end].isupper()
    opened: list[Token] = []
    done = start
    for word in page.words_in(start, end):
        place = (word.start, word.end, *_around(page, done, word))
        opened += [Token(text, fold, *place) for text, fold in _meant(page, word, lexicon, loud=loud)]
        done = word.end
    return tuple(gone_plainly(_with_have(opened, blame_words(lexicon)), blame_words(lexicon)))


def _with_have(row: list[Token], words: BlameWords) -> list[Token]:
    """Opens "'s" as "has" and "'d" as "had" where a participle follows: "your van's been", "you'd told nobody"."""
    put = list(row)
    for at, token in enumerate(row[:-1]):
        done = at + 1 + (row[at + 1].fold in words.of("before_participle"))
        if token.fold == "is" and (row[at + 1].fold in _AFTER_HAS or _has_done(row, at, done)):
            put[at] = token._replace(text="has", fold="has")
        elif token.fold == "would" and _is_short(row, at) and _is_done(row[done : done + 1], words):
            put[at] = token._replace(fold="had")  # written "'d" again, as it was typed
    return put


_AFTER_HAS = frozenset("been got".split())
_AFTER_SHORT = 2  # words


def _with_had(row: list[Token]) -> list[Token]:
    """Opens "'d" as "had" where a participle follows: "I'd already bought food", "I'd told you"."""
    opened = list(row)
    for at in range(1, len(row) - 1):
        is_short = row[at].fold == "would" and row[at - 1].start == row[at].start
        after = row[at + 1 + (row[at + 1].fold in BEFORE_PARTICIPLES) : at + 3]
        if is_short and after and is_participle(after[0].fold) and base_of(after[0].fold, ("base",)) is None:
            opened[at] = row[at]._replace(fold="had")  # its text makes "'d" again
    return opened


def _is_short(row: list[Token], at: int) -> bool:
    """Whether a word was typed in one with the word before it."""
    return at > 0 and row[at].start == row[at - 1].start


def _has_done(row: list[Token], at: int, done: int) -> bool:
    """Whether "'s" before a participle is "has", since its object follows: "he's called me", "she's taken my bag"."""
    if done + 1 >= len(row) or not _is_short(row, at):
        return False
    return is_participle(row[done].fold) and row[done + 1].fold in OWN | THEIRS | OBJECTS


def _is_done(row: list[Token], words: BlameWords) -> bool:
    """Whether a word can only be a participle after "'d": "told", and not "come" or "put"."""
    if not row or not is_participle(row[0].fold):
        return False
    return row[0].fold in words.of("rather_past") or base_of(row[0].fold, ("base",)) is None


def words_of(page: Page, lexicon: Lexicon) -> list[str]:
    """The words of a page in small letters, opened up."""
    return [token.fold for token in tokens(page, Stretch(0, len(page.plain)), lexicon)]


@kept_on_page
def _meant(page: Page, word: Word, lexicon: Lexicon, *, loud: bool) -> list[tuple[str, str]]:
    """The words that a word stands for, as they will be written and in lower case."""
    typed = page.plain[word.start : word.end]
    whose = _whose_is(page, word, lexicon)
    if whose is not None:
        return [("it" if whose == "it" else typed[:-2], whose), ("is", "is")]
    spelled = lexicon.contractions["opened"]
    if word.text in spelled and not _stays(page, word, lexicon):
        meant = "your" if word.text == "ur" and _is_your(page, word, lexicon) else spelled[word.text]
        return [("I" if part == "i" else part, part) for part in meant.split()]
    fold = _whole_ing(_DRAWN_OUT.sub(r"\1", word.text), blame_words(lexicon))
    if fold.endswith("ing") and not word.text.endswith("ing"):
        typed = fold
    if fold in blame_words(lexicon).of("capitals"):
        return [(fold.capitalize(), fold)]
    return [(_written(typed, loud=loud), fold)]


def _stays(page: Page, word: Word, lexicon: Lexicon) -> bool:
    """Whether "2" is the number, and not "to": nothing follows that one could do it to; what a slash follows stays."""
    if word.text.isdigit() and not _after_to(blame_words(lexicon)).match(page.folded, word.end):
        return True
    return page.folded[word.end : word.end + 1] == "/"


@lru_cache(maxsize=8)
def _after_to(words: BlameWords) -> re.Pattern[str]:
    """What shows that a "2" or "4" is none."""
    return re.compile(rf" (?:{words.either('after_to')}|every\w*)\b")


def _whose_is(page: Page, word: Word, lexicon: Lexicon) -> str | None:
    """What stands before "is" in "brother's" and "its": "my brother's always late", "its always about you"."""
    whose = "it" if word.text == "its" else word.text[:-2]
    if word.text != "its" and (not word.text.endswith("'s") or whose in _SHORT_WITH_IS):
        return None
    words = blame_words(lexicon)
    follows = _after_is(words).match(page.folded, word.end)
    is_ = follows is not None and follows.group().strip() not in words.of("things_in_ing")
    pause = page.folded[max(0, word.start - 2) : word.start] in (", ", "; ")
    if word.text == "its" and not pause and _after_its(words).match(page.folded, word.end):
        return "it"
    done = _DONE_TO.match(page.folded, word.end)
    return whose if is_ or (done is not None and is_participle(done[1])) else None


_DONE_TO = re.compile(rf" (\w+) (?:{'|'.join(sorted(OWN | THEIRS | OBJECTS))})\b")


_SHORT_WITH_IS = frozenset("he she it that what who where how there here let".split())


@lru_cache(maxsize=8)
def _after_is(words: BlameWords) -> re.Pattern[str]:
    """What shows that "'s" is short for "is"."""
    return re.compile(rf" (?:after \w+ing|{words.either('after_is')}|\w+ing)\b")


@lru_cache(maxsize=8)
def _after_its(words: BlameWords) -> re.Pattern[str]:
    """What shows that "its" tells the time: "its 8.40", "its thursday"."""
    return re.compile(rf" (?:\d|(?:{words.either('after_its')})\b)")


def _whole_ing(word: str, words: BlameWords) -> str:
    """Writes "leavin" out as "leaving"; a "tiffin" is none."""
    if not word.endswith("in") or verb_table().readings(word) or word in words.of("nouns_in_in"):
        return word
    whole = any(one.slot == "ing" and one.base in verb_table() for one in verb_table().readings(f"{word}g"))
    return f"{word}g" if whole else word


def _is_your(page: Page, word: Word, lexicon: Lexicon) -> bool:
    """Whether "ur" is "your": something that one can have follows."""
    after = _NEXT_WORD.match(page.folded, word.end)
    if after is None or after[1].endswith("ing"):
        return False
    words = blame_words(lexicon)
    return not any(
        after[1] in words.of(name) for name in ("after_you_are", "label_adjectives", "degree", "absolutes", "heat")
    )


_NEXT_WORD = re.compile(r" ([a-z']+)")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")


def _around(page: Page, done: int, word: Word) -> tuple[str, str]:
    found = _CLOSING.match(page.plain, word.end)
    return page.plain[done : word.start], found.group() if found else ""


def _written(text: str, *, loud: bool) -> str:
    """A word as it is written again: "i" big, loud capitals small, short names such as "TV" kept."""
    if text in ("i", "I"):
        return "I"
    is_loud = len(text) > 1 and text.isupper() and (len(text) > 3 or _is_small(text.lower()))
    return text.lower() if loud or is_loud else text


def _is_small(word: str) -> bool:
    return word in PRONOUNS | DETERMINERS | _SMALL or word in verb_table()


_SMALL = frozenset("me us him them and or but so to of in on at for not no so all ever out off up if a an".split())
