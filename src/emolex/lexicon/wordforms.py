"""In which forms a word of a pattern may appear."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from ..text import VerbTable


def word_forms(verbs: VerbTable, uninflected: Collection[str]) -> Callable[[str], Iterable[str]]:
    """Every form of a verb, else the plural of anything that may be a noun; some words only as they are."""
    fixed = frozenset(uninflected)

    def forms(word: str) -> Iterable[str]:
        if word in fixed:
            return {word}
        return {word, *verbs.expand(word)} if word in verbs else {word, _plural(word)}

    return forms


def _plural(word: str) -> str:
    """The regular plural of a word that could be a noun; the word itself where it could not."""
    if len(word) < 3 or not word.isalpha() or word.endswith(("s", "ly", "ing", "ed")):
        return word
    if word.endswith(("x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"
