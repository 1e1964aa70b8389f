"""Ways to write the same sentence. Lossless ones hide nothing from a reader; lossy ones take some guessing."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

Disguise = Callable[[str, tuple[int, int]], str]
"""A sentence and the place of the words that were recognized in it -> the sentence in disguise."""

_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
_CYRILLIC = str.maketrans("aceiopsxyjkhBEHKMOPCTXacdq", "асеіорѕхујкһВЕНКМОРСТХасԁԛ")
_LEET = str.maketrans("aeios", "43105")
_NEIGHBORS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopoasdfghjkxcvbnm,n"[:26], strict=True))
_CHAT = [
    (r"\bwant to\b", "wanna"),
    (r"\bgoing to\b", "gonna"),
    (r"\byou\b", "u"),
    (r"\byour\b", "ur"),
    (r"\byou're\b", "ur"),
    (r"\bto\b", "2"),
    (r"\bbecause\b", "cuz"),
    (r"\band\b", "n"),
    (r"\bplease\b", "pls"),
    (r"\bpeople\b", "ppl"),
    (r"\btonight\b", "2nite"),
    (r"\b(\w{3,})ing\b", r"\1in"),
    (r"'", ""),
]


def _between_letters(sign: str) -> Disguise:
    return lambda text, _: re.sub(r"(?<=[A-Za-z])(?=[A-Za-z])", sign, text)


def _for_spaces(sign: str) -> Disguise:
    return lambda text, _: text.replace(" ", sign)


def _chat(text: str, _: tuple[int, int]) -> str:
    for pattern, said in _CHAT:
        text = re.sub(pattern, said, text, flags=re.IGNORECASE)
    return text.lower()


def _spaced(text: str, place: tuple[int, int]) -> str:
    """The longest of the recognized words, letter by letter."""
    start, end = _longest_word(text, place)
    return text[:start] + " ".join(text[start:end]) + text[end:]


def _typo(change: Callable[[str, int], str]) -> Disguise:
    """One slip inside the longest of the recognized words, at a place that depends on the sentence alone."""

    def typo(text: str, place: tuple[int, int]) -> str:
        start, end = _longest_word(text, place)
        word = text[start:end]
        if len(word) < 3:
            return text
        at = random.Random(text).randrange(1, len(word) - 1)  # noqa: S311 - not a secret
        return text[:start] + change(word, at) + text[end:]

    return typo


def _longest_word(text: str, place: tuple[int, int]) -> tuple[int, int]:
    words = [found.span() for found in re.finditer(r"[A-Za-z]+", text) if place[0] <= found.start() < place[1]]
    return max(words, key=lambda span: span[1] - span[0], default=(0, 0))


LOSSLESS: Mapping[str, Disguise] = {
    "curly apostrophe": lambda text, _: text.replace("'", "\u2019"),
    "no-break spaces": _for_spaces("\u00a0"),
    "line breaks": _for_spaces("\n"),
    "double spaces and tabs": _for_spaces(" \t "),
    "zero-width spaces": _between_letters("\u200b"),
    "soft hyphens": _between_letters("\u00ad"),
    "joiners": _between_letters("\u2060"),
    "full width": lambda text, _: text.translate(_FULL_WIDTH),
    "capitals": lambda text, _: text.upper(),
    "first letters large": lambda text, _: text.title().replace("'S", "'s").replace("'T", "'t"),
    "emoji": lambda text, _: "\U0001f614 " + re.sub(r"([.!?]|$)", "\\1 \U0001f494\U0001f62d", text, count=1),
    "repeated marks": lambda text, _: re.sub(r"([.!?,])", r"\1\1\1", text) + "!!!",
}

LOSSY: Mapping[str, Disguise] = {
    "look-alike letters": lambda text, _: text.translate(_CYRILLIC),
    "digits for letters": lambda text, _: text.lower().translate(_LEET),
    "spaced letters": _spaced,
    "chat spelling": _chat,
    "a letter missing": _typo(lambda word, at: word[:at] + word[at + 1 :]),
    "a letter doubled": _typo(lambda word, at: word[:at] + word[at] + word[at:]),
    "two letters exchanged": _typo(lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :]),
    "the key beside it": _typo(lambda word, at: word[:at] + _NEIGHBORS.get(word[at].lower(), "x") + word[at + 1 :]),
}
