"""Loaded verbs said plainly: "strolled in at ten" is "came in at ten", "steals my pens" is "takes my pens"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from .grammar import NOUN_DETERMINERS, TO_ME
from .predicates import Predicate
from .tokens import Token
from .verb_forms import bases
from .wordlists import BlameWords

_IS = " = "


def plainly(predicate: Predicate, words: BlameWords) -> Predicate:
    """The same with a plain verb, where a list knows one."""
    verb = "be" if predicate.kind == "being" else predicate.verb
    said = [verb, *(token.fold for token in predicate.rest)]
    for loaded, plain in _told_plainly(words).get(verb, ()):
        if said[: len(loaded)] == loaded:
            return _put(predicate, plain, len(loaded) - 1)
    if predicate.verb in words.of("dumps") and _is_put_somewhere(predicate.rest, words):
        return _put(predicate, ["put"], 0)
    return predicate


@lru_cache(maxsize=8)
def _told_plainly(words: BlameWords) -> Mapping[str, Sequence[tuple[list[str], list[str]]]]:
    """Loaded words and the plain ones for them, by the verb, the longest first."""
    by_verb: dict[str, list[tuple[list[str], list[str]]]] = {}
    for entry in sorted(words.of("told_plainly"), key=lambda entry: (-len(entry.split()), entry)):
        loaded, plain = (part.split() for part in entry.split(_IS))
        by_verb.setdefault(loaded[0], []).append((loaded, plain))
    return by_verb


def _put(predicate: Predicate, plain: Sequence[str], size: int) -> Predicate:
    """The same with other words in the place of the verb and of some words behind it."""
    verb, *after = plain
    gone, rest = predicate.rest[:size], predicate.rest[size:]
    put = [gone[min(at, size - 1)]._replace(text=word, fold=word) for at, word in enumerate(after)]
    if predicate.kind != "being":
        predicate = predicate._replace(verb=verb, said=None)
    return predicate._replace(rest=(*put, *rest))


def _is_put_somewhere(rest: Sequence[Token], words: BlameWords) -> bool:
    """Whether a thing and a place for it follow: "(dumps) his coat on my chair"; "on me" is none."""
    if not rest or rest[0].fold not in NOUN_DETERMINERS:
        return False
    place = next((at for at, token in enumerate(rest) if token.fold in words.of("opens_place")), len(rest))
    follows = rest[place + 1].fold if place + 1 < len(rest) else ""
    return follows in NOUN_DETERMINERS and not TO_ME.intersection(token.fold for token in rest)


def plain_words(said: Iterable[str], words: BlameWords) -> set[str]:
    """The plain words that may stand for loaded ones which were said."""
    known = {base for word in said for base in bases(word)}
    entries = (entry for verb in known for entry in _told_plainly(words).get(verb, ()))
    plain = {word for loaded, put in entries if known.issuperset(loaded) for word in put}
    return plain | ({"put"} if known & words.of("dumps") else set())
