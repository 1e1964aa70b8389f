"""One slip of the finger: a letter missing, wrong or too many, or two neighbors exchanged."""

from __future__ import annotations

from collections.abc import Collection, Iterable

_SHORTEST = 4


class Slips:
    """Recognizes some words through one slip.

    Args:
        words: The words to recognize.
        look_alikes: Words of their own that are one slip away from these.
    """

    def __init__(self, words: Iterable[str], look_alikes: Collection[str]) -> None:
        self._look_alikes = frozenset(look_alikes)
        self._by_rest: dict[str, list[str]] = {}
        for word in sorted(words):
            for rest in _rests(word):
                self._by_rest.setdefault(rest, []).append(word)

    def meant(self, typed: str) -> str | None:
        """The word that was meant, of several the first in the alphabet; or None."""
        if len(typed) < _SHORTEST - 1 or typed in self._look_alikes:
            return None
        near = {word for rest in _rests(typed) for word in self._by_rest.get(rest, ())}
        return min((word for word in near if is_one_slip(typed, word)), default=None)


def one_slip_apart(typed: str, words: Iterable[str]) -> bool:
    """Whether some word is one slip away."""
    return any(abs(len(word) - len(typed)) < 2 and is_one_slip(typed, word) for word in words)


def is_one_slip(typed: str, word: str) -> bool:
    """Whether a word of four letters or more becomes what was typed by one slip."""
    if len(word) < _SHORTEST or typed == word:
        return False
    first = next((at for at, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), min(len(typed), len(word)))
    left, right = typed[first:], word[first:]
    return (
        left[1:] == right[1:]  # wrong
        or left == right[1:]  # missing
        or left[1:] == right  # too many
        or (left[:2] == right[1::-1] and left[2:] == right[2:])  # exchanged
    )


def _rests(word: str) -> set[str]:
    """A word, and what is left of it without each of its letters: two words one slip apart share one of these."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}
