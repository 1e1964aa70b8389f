"""One regular expression for many words: what they have in common at the beginning is written, and tried, once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def one_of(written: Iterable[Sequence[str]]) -> str:
    """The regular expression that matches one of some words, of two with the same beginning the longer first.

    Args:
        written: Each word as small regular expressions, mostly one a letter.
    """
    root = _Node()
    for parts in written:
        root.add(parts)
    return root.regex()


class _Node:
    """A place inside words: what may follow, and whether a word may end here."""

    __slots__ = ("ends", "follow")

    def __init__(self) -> None:
        self.follow: dict[str, _Node] = {}
        self.ends = False

    def add(self, parts: Sequence[str]) -> None:
        node = self
        for part in parts:
            node = node.follow.setdefault(part, _Node())
        node.ends = True

    def regex(self) -> str:
        ways = [part + node.regex() for part, node in self.follow.items()]
        if not ways:
            return ""
        whole = ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
        return f"(?:{whole})?" if self.ends else whole
