"""Words of a sentence, opened up, and how a row of them is written again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from ..lexicon import Lexicon

_KEPT_SIGNS = re.compile(r"[ ,;:\"'()/&+%$£€₦₹#-]+|\.")


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
    return "".join(sign for sign in row[0].before if sign in '"($£€₦₹#') if row else ""


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


def small(text: str) -> str:
    """With a small first letter, but for "I"."""
    return text if text[:2] == "I " else text[:1].lower() + text[1:]
