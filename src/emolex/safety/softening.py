"""Whether an urgent phrase is denied, over, quoted or about somebody else. Each must really govern the phrase.

The words that decide stand in ``data/safety/words.yaml``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from ..text import Page

Softened = Literal["quoted", "denied", "over", "other", "harmless"]

_LOOK_BACK = 80
_LOOK_AHEAD = 60
_FEW_WORDS = 7
_NUMBER = re.compile(r"\d{1,4}")


class Softening:
    """Tells whether a phrase is softened.

    Args:
        words: The closed lists of ``data/safety/words.yaml``.
    """

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._words = {name: frozenset(listed) for name, listed in words.items()}
        then = "|".join(re.escape(phrase) for phrase in words["back_then"])
        self._before_then = re.compile(rf"\b(?:{then})(?!\w)([^.!?]{{0,60}})$")
        self._after_then = re.compile(rf"[ ,]{{0,2}}(?:[\w#]{{1,8}} ){{0,2}}(?:{then})(?!\w)")
        self._still_now = re.compile(rf"\b(?:{'|'.join(map(re.escape, words['still_now']))})\b")
        self._after_all = re.compile(rf" ?(?:{'|'.join(map(re.escape, words['not_denied_after_all']))})\b")

    def of(self, page: Page, start: int, end: int) -> Softened | None:
        """How the phrase ``page.folded[start:end]`` is softened, if it is."""
        text = page.folded
        before = _clause_before(page, start)
        phrase, after = text[start:end], text[end : end + _LOOK_AHEAD]
        if _is_quoted(text, start, end):
            return "quoted"
        if self._is_denied(before, after) or self._is_said_of_me(before, phrase):
            return "denied"
        if self._is_over(text[max(0, start - _LOOK_BACK) : start], before, phrase, after):
            return "over"
        return "other" if self._is_of_others(before, phrase) else None

    def _is_denied(self, before: list[str], after: str) -> bool:
        at = self._reach(before, "denies", "denial_goes_on")
        asks_back = at is not None and at > 0 and before[at - 1] in self._words["own"]  # "don't I deserve ..."
        return at is not None and not asks_back and not self._after_all.match(after)

    def _is_over(self, said: str, before: list[str], phrase: str, after: str) -> bool:
        if "used to " in phrase or self._reach(before, "used_to", "used_to_goes_on") is not None:
            return True
        then = self._before_then.search(_NUMBER.sub("#", said))
        if then and not self._still_now.search(then[1] + phrase):
            return True
        recent = re.split(r"[.!?]", said)[-1][-40:]
        return bool(self._after_then.match(_NUMBER.sub("#", after))) and not self._still_now.search(recent + phrase)

    def _is_said_of_me(self, before: list[str], phrase: str) -> bool:
        """What somebody else thinks, says or asks of me."""
        at = self._reach(before, "says_of_me", "says_goes_on")
        if at is None or not (phrase.startswith("i ") or self._words["own"].intersection(before[:at])):
            return False
        return self._reach(before[at + 1 :], "somebody_else", "says_goes_on") is not None

    def _is_of_others(self, before: list[str], phrase: str) -> bool:
        first, own = phrase.partition(" ")[0], self._words["own"]
        if first in self._words["third_person"]:
            return self._words["self_subject"].isdisjoint(before[:2])
        if not own.isdisjoint(re.findall(r"[\w']+", phrase)):
            return False
        for word in before[:5]:
            if _bare(word) in self._words["somebody_else"]:
                return True
            if word in self._words["back_to_me"]:
                return False
        return False

    def _reach(self, before: list[str], wanted: str, goes_on: str) -> int | None:
        """How many words back one of ``wanted`` (a word or two) stands, with only words of ``goes_on`` between."""
        for at, word in enumerate(before[:_FEW_WORDS]):
            pair = f"{before[at + 1]} {word}" if at + 1 < len(before) else ""
            if not self._words[wanted].isdisjoint((word, _bare(word), pair)):
                return at
            if word not in self._words[goes_on]:
                return None
        return None


def _clause_before(page: Page, start: int) -> list[str]:
    """The words before a place, last first, back to the next mark of punctuation."""
    words: list[str] = []
    follows = start
    for word in reversed(page.words_in(max(0, start - _LOOK_BACK), start)):
        if page.folded[word.end : follows].strip(" -\n"):
            break
        words.append(word.text)
        follows = word.start
    return words


def _bare(word: str) -> str:
    """A word without what is joined to it: "she's" is "she"."""
    return word.partition("'")[0]


def _is_quoted(text: str, start: int, end: int) -> bool:
    """In quotation marks; where nothing stands outside of them, the words are the person's own."""
    opening = text.rfind('"', max(0, start - _LOOK_BACK), start)
    if opening < 0 or text.count('"', max(0, start - _LOOK_BACK), start) % 2 == 0:
        return False
    closing = text.find('"', end, end + _QUOTED)
    measure = _DIGIT.match(text, opening - 1)  # 5'4" opens nothing
    if closing < 0 or measure:
        return False
    outside = f"{text[max(0, opening - _QUOTED) : opening]} {text[closing + 1 : closing + _QUOTED]}"
    return bool(_WORD.search(_QUOTATION.sub("", outside)))


_QUOTED = 4 * _LOOK_BACK
_QUOTATION = re.compile('"[^"]{0,320}"')
_WORD = re.compile(r"\w")
_DIGIT = re.compile(r"\d")
