"""How likely one spelling is a slip for another: some slips are made all the time, others make another word."""

from __future__ import annotations

from collections import Counter

from rapidfuzz.distance import Levenshtein

_VOWELS = frozenset("aeiouy")
_SOUND_ALIKE = frozenset(map(frozenset, (("c", "s"), ("c", "k"), ("s", "z"), ("f", "v"), ("d", "t"), ("g", "j"))))
# What each slip costs, in letters; the authors' judgment. A doubled letter is the commonest slip of all, a vowel for
# another the next; one consonant for an unlike one is rarely a slip.
_DOUBLED = 0.5
_VOWEL = 0.75
_LETTER = 1.0
_OTHER = 1.5


def slip_cost(typed: str, meant: str) -> float:
    """What it takes to turn what was typed into what may have been meant; 0 when they are the same."""
    plain_typed, doubled_typed = _undoubled(typed)
    plain_meant, doubled_meant = _undoubled(meant)
    doubled = (doubled_typed - doubled_meant) + (doubled_meant - doubled_typed)
    return _edits(plain_typed, plain_meant) + _DOUBLED * sum(doubled.values())


def _undoubled(word: str) -> tuple[str, Counter[str]]:
    """The word with doubled letters written once, and which they were."""
    once = "".join(letter for at, letter in enumerate(word) if word[at - 1 : at] != letter)
    return once, Counter(word) - Counter(once)


def _edits(typed: str, meant: str) -> float:
    missing: Counter[str] = Counter()
    extra: Counter[str] = Counter()
    replaced: set[tuple[str, str]] = set()
    cost = 0.0
    for edit in Levenshtein.editops(typed, meant):
        if edit.tag == "insert":
            missing[meant[edit.dest_pos]] += 1
            cost += _LETTER
        elif edit.tag == "delete":
            extra[typed[edit.src_pos]] += 1
            cost += _LETTER
        else:
            pair = typed[edit.src_pos], meant[edit.dest_pos]
            replaced.add(pair)
            cost += _replacement(*pair)
    moved = sum((missing & extra).values())  # a letter in the wrong place is one slip, not two
    swaps = [(a, b) for a, b in replaced if a < b and (b, a) in replaced]  # and so are two letters that changed places
    return cost - moved * _LETTER - sum(2 * _replacement(a, b) - _LETTER for a, b in swaps)


def _replacement(a: str, b: str) -> float:
    if a in _VOWELS and b in _VOWELS:
        return _VOWEL
    return _LETTER if frozenset((a, b)) in _SOUND_ALIKE else _OTHER
