"""A sentence as the rewriter reads it: words with short forms opened up, a subject, and what is said of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from ..lexicon import Lexicon
from ..text import Page, Stretch, Word, verb_table
from .wordlists import BlameWords, blame_words

__all__ = [
    "BlameWords",
    "Subject",
    "Token",
    "blame_words",
    "closed",
    "person_phrases",
    "spoken",
    "subject_of",
    "tokens",
]

_PRONOUNS = frozenset("i you he she they we it".split())
_THIRD = frozenset("he she it".split())
_DETERMINERS = frozenset("my our the his her their this that your".split())
_PLURAL_YOU = frozenset("guys two all both people lot kids".split())
_KEPT_SIGNS = re.compile(r"[ ,;:\"'()/&+%$#-]+|\.")
_CLOSING = re.compile(r"""["')\]%]*""")


class Token(NamedTuple):
    """A word, opened up.

    Attributes:
        text: As it will be written.
        fold: In lower case.
        start: Place in the normalised text of the word that it comes from.
        end: One past its end there.
        before: What stands between it and the word before it.
        after: Closing signs right behind it.
    """

    text: str
    fold: str
    start: int
    end: int
    before: str = " "
    after: str = ""


class Subject(NamedTuple):
    """Who is spoken of.

    Attributes:
        text: As it is written after "when".
        person: "i", "you", "we", "they" (plural) or "he" (third person singular).
        size: How many tokens it takes.
    """

    text: str
    person: str
    size: int


def tokens(page: Page, stretch: Stretch, lexicon: Lexicon) -> list[Token]:
    """The words of a sentence, short forms and chat spellings opened up, capitals for loudness made small."""
    spelled = lexicon.contractions["opened"]
    loud = page.plain[stretch.start : stretch.end].isupper()
    opened: list[Token] = []
    done = stretch.start
    first = bisect_left(page.words, stretch.start, key=lambda word: word.start)
    for word in page.words[first:]:
        if word.end > stretch.end:
            break
        place = (word.start, word.end, *_around(page, done, word))
        done = word.end
        if word.text in spelled:
            opened += [Token("I" if part == "i" else part, part, *place) for part in spelled[word.text].split()]
        else:
            opened.append(Token(_written(page.plain[word.start : word.end], loud=loud), word.text, *place))
    return opened


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
    return word in _PRONOUNS | _DETERMINERS | _SMALL or word in verb_table()


_SMALL = frozenset("me us him them and or but so to of in on at for not no so all ever out off up if a an".split())


def spoken(row: Sequence[Token]) -> str:
    """A row of words in lower case, one space apart."""
    return " ".join(token.fold for token in row)


def written(row: Sequence[Token], lexicon: Lexicon) -> str:
    """A row of words as they were typed: with the signs between them, short forms short where they were so."""
    text, end = "", -1
    for (start, stop), group in groupby(row, key=lambda token: (token.start, token.end)):
        parts = list(group)
        adjacent = start - len(parts[0].before) == end
        said = " ".join(part.text for part in parts)
        text += _between(parts[0].before, adjacent=adjacent)
        text += closed(said, lexicon) if len(parts) > 1 else said
        end = stop
    text = opening_signs(row) + text.strip(" ,;:-")
    return text + _left_open(text, row[-1].after) if row else text


def as_typed(row: Sequence[Token]) -> str:
    """A row of words that holds no short forms, with the signs between them."""
    return "".join(token.text if at == 0 else token.before + token.text for at, token in enumerate(row))


def _between(before: str, *, adjacent: bool) -> str:
    """The signs between two words where they still stand side by side; a pause or a picture becomes a blank."""
    return before if adjacent and _KEPT_SIGNS.fullmatch(before) else " "


def opening_signs(row: Sequence[Token]) -> str:
    """A quotation mark or the like right before a row of words."""
    return "".join(sign for sign in row[0].before if sign in '"($#') if row else ""


def _left_open(text: str, after: str) -> str:
    """What of the closing signs the text is waiting for."""
    pairs = {'"': text.count('"') % 2 == 1, ")": "(" in text, "%": True}
    return "".join(sign for sign in after if pairs.get(sign, False))


def closed(text: str, lexicon: Lexicon) -> str:
    """Text with the usual short forms: "do not" becomes "don't"."""
    short = lexicon.contractions["closed"]
    return _closing(lexicon).sub(lambda found: short[found.group().lower()], text)


@lru_cache(maxsize=8)
def _closing(lexicon: Lexicon) -> re.Pattern[str]:
    longest_first = sorted(lexicon.contractions["closed"], key=lambda words: (-len(words), words))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def subject_of(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    """The subject that a row of words opens with: a pronoun, "my boss", "the new neighbor", a name."""
    if not row:
        return None
    first = row[0].fold
    if first in _PRONOUNS:
        plural = first == "you" and len(row) > 1 and row[1].fold in _PLURAL_YOU
        if plural:
            return Subject(f"you {row[1].fold}", "you", 2)
        return Subject("I" if first == "i" else first, "he" if first in _THIRD else first, 1)
    if first in _DETERMINERS:
        return _noun_subject(row, persons)
    is_name = row[0].text[:1].isupper() and first not in _NO_NAMES and first not in verb_table() and len(row) > 1
    return Subject(row[0].text, "he", 1) if is_name and row[1].fold in _AFTER_NAME else None


_AFTER_NAME = frozenset("always never is has does keeps constantly doesn't".split())
_NO_NAMES = frozenset("everyone everybody someone somebody nobody anyone anybody none life god nothing".split())


def _noun_subject(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    for size in (4, 3, 2):
        phrase = spoken(row[:size])
        if len(row) > size and phrase in persons:
            plural = phrase.endswith("s") and not phrase.endswith(("ss", "boss"))
            return Subject(phrase, "they" if plural else "he", size)
    return None


@lru_cache(maxsize=8)
def person_phrases(lexicon: Lexicon) -> frozenset[str]:
    """Phrases for persons that may be a subject."""
    words = lexicon.table("words")
    return frozenset(phrase for name in ("person", "other") for phrase in words.get(name, ()) if " " in phrase)
