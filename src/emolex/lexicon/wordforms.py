"""In which forms a word of a pattern may appear."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..text import VerbTable


def word_forms(verbs: VerbTable) -> Callable[[str], Iterable[str]]:
    """Every form of a verb, and the plural of anything that may be a noun."""

    def forms(word: str) -> Iterable[str]:
        found = {word, *verbs.expand(word)} if word in verbs else {word}
        return found | {plural for plural in [_plural(word)] if plural}

    return forms


def _plural(word: str) -> str | None:
    """The regular plural of a word that could be a noun."""
    if len(word) < 3 or not word.isalpha() or word.endswith("s"):
        return None
    if word.endswith(("x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"
