"""How English says that a state is one's own: openers, fillers, negations, what may follow. The words are data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal

from ..lexicon import Feeling, Lexicon

_PREPOSITIONS = frozenset("about at of with by for to toward from in on over".split())


class Sayings:
    """The word classes of ``data/words.yaml`` that tell how a state is said, ready for look-ups."""

    def __init__(self, words: Mapping[str, Sequence[str]], ambiguous: Mapping[str, Sequence[str]]) -> None:
        self.fillers = frozenset(words["filler"])
        self._openers = _by_last(words["self_opener"])
        self._noun_openers = _by_last(words["noun_opener"])
        self._asides = frozenset(words["aside"])
        self._after = self._asides.union(words["after"])
        self._negators = _by_last(words["negator"])
        self._supposing = _by_last(words["supposing"])
        self._intensified = frozenset(words["intensified"])
        self._own = frozenset(words["own"])
        self._others = frozenset(words["others"])
        self._copulas = frozenset(words["copulas"])
        self._persons = frozenset(phrase.split()[-1] for phrase in (*words["person"], *words["other"]))
        self._feels = frozenset(("feel", "feels", "felt", "feeling", "makes", "made", "make"))
        self.ambiguous = {word: frozenset(after) for word, after in ambiguous.items()}

    def strip_fillers(self, before: Sequence[str]) -> list[str]:
        """The words without the fillers at their end."""
        end = len(before)
        while end and before[end - 1] in self.fillers and not self._ends(before[:end], self._openers):
            end -= 1
        return list(before[:end])

    def opens(self, before: Sequence[str]) -> bool:
        """Whether these words, fillers aside, end with an opener such as "I feel"."""
        return self._ends(self.strip_fillers(before), self._openers)

    def opens_noun(self, before: Sequence[str]) -> bool:
        """Whether these words end with an opener of a noun, such as "a sense of"."""
        return self._ends(before, self._noun_openers)

    def may_follow(self, after: str | None, feeling: Feeling | None = None) -> bool:
        """Whether the next word leaves the one before it a state of its own."""
        if after is None or after in self._after:
            return True
        frames = feeling.frames if feeling is not None else ()
        return after in _PREPOSITIONS and any(frame.split()[-1] == after for frame in frames)

    def ends_before(self, after: str | None) -> bool:
        """Whether nothing but an aside follows, as in "so irritated rn"."""
        return after is None or after in self._asides

    def holder(self, before: Sequence[str]) -> Literal["own", "other"] | None:
        """Whose state it is, told by the nearest person before it; None when nobody is named."""
        for at in range(len(before) - 1, -1, -1):
            word = before[at]
            if word in self._own:
                return "own"
            if word in self._others or (word in self._persons and at and before[at - 1] in _DETERMINERS):
                return "other"
        if self._feels.intersection(before):
            return "own"
        return "other" if self._copulas.intersection(before) else None

    def tells_of_another(self, words: Sequence[str]) -> bool:
        """Whether words say how somebody else is: "you're inconsiderate"."""
        person = any(word in self._others or word in self._persons for word in words)
        joined = any(word.endswith(("'s", "'re")) for word in words)
        return person and (joined or bool(self._copulas.intersection(words))) and self.holder(words) == "other"

    def describes(self, before: Sequence[str], after: str | None) -> bool:
        """Whether a word between these tells of what follows, as in "an angry customer", and not of who speaks."""
        if after is None or after in self._after or after in _PREPOSITIONS or after in _FEELING_NOUNS:
            return False
        at = len(before)
        while at and before[at - 1] in self.fillers and before[at - 1] not in _DETERMINERS:
            at -= 1
        return at > 0 and before[at - 1] in _DETERMINERS and not self.opens(before[: at - 1])

    def negates(self, before: Sequence[str], form: str) -> bool:
        """Whether a negation in the same clause reaches what follows."""
        for at in range(len(before) - 1, -1, -1):
            if self._ends(before[: at + 1], self._negators):
                between = before[at + 1 :]
                praised = form == "comparative" or self._intensified.intersection(between)
                only = between[:1] in (["only"], ["just"])
                return not (only or (praised and before[at] in ("never", "couldn't", "can't", "cannot")))
        return False

    def supposes(self, before: Sequence[str]) -> bool:
        """Whether what follows is only supposed: "I would be"."""
        return self._ends(self.strip_fillers(before), self._supposing)

    def is_filler_only(self, words: Sequence[str]) -> bool:
        """Whether words say nothing besides openers and fillers."""
        return all(word in self.fillers or word in self._own or word in _STATE_VERBS for word in words)

    @staticmethod
    def _ends(words: Sequence[str], openers: Mapping[str, Sequence[tuple[str, ...]]]) -> bool:
        if not words:
            return False
        return any(tuple(words[-len(opener) :]) == opener for opener in openers.get(words[-1], ()))


_DETERMINERS = frozenset("my our his her their your the a an this that".split())
_FEELING_NOUNS = frozenset("feeling feelings mood moods state thoughts".split())
_STATE_VERBS = frozenset(
    "am is feel feels feeling felt doing been it's its it everything's everything things are".split()
)


def _by_last(phrases: Sequence[str]) -> dict[str, list[tuple[str, ...]]]:
    by_last: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        by_last.setdefault(words[-1], []).append(words)
    return by_last


@lru_cache(maxsize=8)
def sayings(lexicon: Lexicon) -> Sayings:
    """The sayings of a lexicon."""
    return Sayings(lexicon.table("words"), lexicon.table("ambiguous"))
