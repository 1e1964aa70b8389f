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
    "noun_phrase",
    "person_phrases",
    "small",
    "someone_else",
    "spoken",
    "subject_of",
    "tokens",
]

_PRONOUNS = frozenset("i you he she they we it".split())
_THIRD = frozenset("he she it".split())
_DETERMINERS = frozenset("my our the his her their this that your".split())
_PLURAL_YOU = frozenset("guys two all both lot kids three boys girls ladies lads folks pair".split())
_KIN = frozenset("mum mom mam mummy mommy dad daddy papa mama grandma grandpa nan gran auntie uncle bro sis".split())
_OTHER_YOU = {"youse": "you", "yous": "you", "ye": "you", "yall": "you all", "ya": "you"}
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
        whose, is_ = _with_is(page, word, lexicon)
        if is_:
            opened += [Token(page.plain[word.start : word.end][:-2] if whose != "it" else "it", whose, *place)]
            opened += [Token("is", "is", *place)]
        elif word.text in spelled and not _is_number(page, word) and page.folded[word.end : word.end + 1] != "/":
            meant = "your" if word.text == "ur" and _is_your(page, word, lexicon) else spelled[word.text]
            opened += [Token("I" if part == "i" else part, part, *place) for part in meant.split()]
        else:
            fold = _whole_ing(_DRAWN_OUT.sub(r"\1", word.text))
            typed = (
                fold if fold.endswith("ing") and not word.text.endswith("ing") else page.plain[word.start : word.end]
            )
            opened.append(Token(_written(typed, loud=loud), fold, *place))
    return opened


def _is_number(page: Page, word: Word) -> bool:
    """Whether "2" or "4" is the number, and not "to" or "for": nothing follows that one could do it to or for."""
    return word.text.isdigit() and not _GOES_TO.match(page.folded, word.end)


def _with_is(page: Page, word: Word, lexicon: Lexicon) -> tuple[str, bool]:
    """What "brother's" and "its" hold where "is" is meant: "my brother's always late", "its always about you"."""
    follows = _IS_FOLLOWS.match(page.folded, word.end)
    is_ = follows is not None and follows.group().strip() not in blame_words(lexicon).of("things_in_ing")
    if word.text == "its":
        return "it", is_
    return word.text[:-2], is_ and word.text.endswith("'s") and word.text[:-2] not in _SHORT_WITH_IS


_SHORT_WITH_IS = frozenset("he she it that what who where how there here let".split())
_IS_FOLLOWS = re.compile(
    r" (?:after \w+ing|always|never|so|such|not|a|an|the|just|being|constantly|forever|all|about|like|ok|okay|fine|been"
    r"|too|very|really|only|impossible|useless|lazy|rude|late|got|gone|on|at|out|my|your|\w+ing)\b"
)


def _whole_ing(word: str) -> str:
    """Writes "leavin" out as "leaving"."""
    if not word.endswith("in") or verb_table().readings(word):
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
_GOES_TO = re.compile(
    r" (?:me|u|you|us|him|her|them|my|ur|your|our|the|it|a|ever|every\w*|once|no|be|go|do|see|say|come)\b"
)


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
    if first in ("anyone", "anybody"):
        return Subject("people", "they", 1)
    if (several := _several_of_you(row)) is not None:
        return several
    if first in _PRONOUNS:
        return Subject("I" if first == "i" else first, "he" if first in _THIRD else first, 1)
    if first in _DETERMINERS:
        return _noun_subject(row, persons)
    return _role(row, persons) or _name(row)


def _role(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    """A person without "my" or "the", where a verb follows: "mum never asks", "landlord keeps the deposit"."""
    first = row[0].fold
    if len(row) == 1 or not (row[1].fold in _AFTER_NAME or _is_agreeing(row[1].fold)):
        return None
    if first in _KIN:
        return Subject(row[0].text, "he", 1)
    role = next((f"{one} {first}" for one in ("the", "my") if f"{one} {first}" in persons), None)
    plural = first.endswith("s") and not first.endswith("ss")
    return Subject(role, "they" if plural else "he", 1) if role is not None else None


def _name(row: Sequence[Token]) -> Subject | None:
    """A name of one word or two, where a verb follows."""
    for size in (1, 2):
        words = row[:size]
        capital = all(token.text[:1].isupper() for token in words)
        if len(row) <= size or not capital or words[0].fold in _NO_NAMES or any(w.fold in verb_table() for w in words):
            return None
        if row[size].fold in _AFTER_NAME or _is_agreeing(row[size].fold):
            return Subject(" ".join(token.text for token in words), "he", size)
    return None


_ALL_OF_YOU = 3  # words


def someone_else(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    """The subject, where it is another person than the speaker."""
    subject = subject_of(row, persons)
    return None if subject is None or subject.person in ("i", "we") or subject.text == "it" else subject


def _several_of_you(row: Sequence[Token]) -> Subject | None:
    """As in "you guys", "all of you", "youse"; "you people" is only "you", since the word has heat."""
    first = row[0].fold
    if first in _OTHER_YOU:
        return Subject(_OTHER_YOU[first], "you", 1)
    if spoken(row[:3]) in ("all of you", "both of you", "some of you") and len(row) > _ALL_OF_YOU:
        return Subject("you all", "you", _ALL_OF_YOU)
    if first == "you" and len(row) > 1 and row[1].fold in _PLURAL_YOU:
        return Subject(f"you {row[1].fold}", "you", 2)
    return Subject("you", "you", 2) if spoken(row[:2]) == "you people" else None


def _is_agreeing(word: str) -> bool:
    """Whether a word can only be a verb after "he" or "she", or a past."""
    readings = verb_table().readings(word)
    return any(reading.slot in ("third", "past") for reading in readings) and not any(
        reading.slot == "base" for reading in readings
    )


_AFTER_NAME = frozenset(
    "always never is has does did was had keeps kept constantly just still can could will would should must".split()
)
_NO_NAMES = frozenset(
    "everyone everybody someone somebody nobody anyone anybody none life god nothing something everything anything the "
    "a an this that these those there here what who why how when where if and but so or not no yes all every some "
    "because after before since once please thanks then now just even only its mistakes corners always never mondays "
    "people "
    "traffic today tonight tomorrow yesterday honestly sometimes maybe literally".split()
)


def _noun_subject(row: Sequence[Token], persons: frozenset[str]) -> Subject | None:
    for size in (4, 3, 2):
        phrase = spoken(row[:size])
        if len(row) > size and phrase in persons:
            plural = phrase.endswith("s") and not phrase.endswith(("ss", "boss"))
            again = row[size].fold in (("they",) if plural else ("he", "she"))  # "my son he never calls"
            return Subject(phrase, "they" if plural else "he", size + again)
    return None


@lru_cache(maxsize=8)
def person_phrases(lexicon: Lexicon) -> frozenset[str]:
    """Phrases for persons that may be a subject."""
    words = lexicon.table("words")
    return frozenset(phrase for name in ("person", "other") for phrase in words.get(name, ()) if " " in phrase)


def small(text: str) -> str:
    """With a small first letter, but for "I"."""
    return text if text[:2] == "I " else text[:1].lower() + text[1:]


_NOUN_DETERMINERS = frozenset("the my our your his her their a an this that these those some".split())
_LONGEST_NOUN = 4
_DO_FORMS = frozenset("do does did".split())


def noun_phrase(row: Sequence[Token]) -> Subject | None:
    """A thing or another person before a verb: "the dishes were in the sink", "your mom called"."""
    if not row or row[0].fold not in _NOUN_DETERMINERS:
        return None
    for size in range(2, min(_LONGEST_NOUN, len(row) - 1) + 1):
        verb = row[size].fold
        if row[size - 1].fold in _PRONOUNS:
            return None
        if verb in ("never", "always") and len(row) > size + 1 and _is_agreeing(row[size + 1].fold):
            return Subject(small(as_typed(row[:size])), "he", size)
        if _is_finite(verb):
            plural = verb in ("are", "were", "have", "do") or (
                row[size - 1].fold.endswith("s") and verb in _DO_FORMS | {"had", "did"}
            )
            return Subject(small(as_typed(row[:size])), "they" if plural else "he", size)
    return None


def _is_finite(word: str) -> bool:
    """Whether a word can only be a verb that agrees with a noun before it."""
    if word in ("is", "are", "was", "were", "has", "have", "had", "does", "do", "did"):
        return True
    readings = verb_table().readings(word)
    return any(reading.slot == "past" and reading.base in verb_table() for reading in readings)
