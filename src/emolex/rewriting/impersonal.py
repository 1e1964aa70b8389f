"""The style without "you": "When the back door isn't locked", "When I'm interrupted", else "When someone is late"."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Lexicon
from ..text import verb_table
from .grammar import NOUN_DETERMINERS
from .kernel import be, have, kernel_text
from .predicates import Predicate
from .subjects import Subject
from .tokens import Token, closed, written
from .wordlists import BlameWords

_OBJECTS = {"me": Subject("I", "i", 1), "us": Subject("we", "we", 1)}
_DETERMINERS = NOUN_DETERMINERS - {"your"} | {"any"}
_TURNED = {"you": "they", "your": "their", "yours": "theirs", "yourself": "themselves", "yourselves": "themselves"}
_SOMEONE = Subject("someone", "he", 1)


def without_you(subject: Subject, predicate: Predicate, words: BlameWords, lexicon: Lexicon) -> str:
    """A kernel as a clause without "you"; what is said of somebody else stays as it is."""
    if subject.person != "you":
        return kernel_text(subject, predicate, lexicon)
    names_you = any(token.fold in _TURNED for token in predicate.rest)
    passive = None if names_you else _passive(predicate, words, lexicon)
    if passive is not None:
        return passive
    rest = tuple(
        token._replace(text=_TURNED[token.fold], fold=_TURNED[token.fold]) if token.fold in _TURNED else token
        for token in predicate.rest
    )
    said = None if predicate.tense == "present" and not predicate.negated else predicate.said
    return kernel_text(_SOMEONE, predicate._replace(rest=rest, said=said), lexicon)


def _passive(predicate: Predicate, words: BlameWords, lexicon: Lexicon) -> str | None:
    """The same with what it was done to as the subject."""
    if predicate.kind not in ("act", "perfect") or predicate.verb in words.of("never_passive") or not predicate.rest:
        return None
    particle = 1 if predicate.rest[0].fold in words.of("particles") and len(predicate.rest) > 1 else 0
    rest = predicate.rest[particle:]
    size = _object_size(rest, words)
    if not size:
        return None
    subject = _OBJECTS.get(rest[0].fold) or Subject(written(rest[:size], lexicon), "he", size)
    if subject.person == "he" and (_is_plural(rest[size - 1]) or rest[0].fold in ("these", "those")):
        subject = subject._replace(person="they")
    after = [*predicate.rest[:particle], *rest[size:]]
    participle = verb_table().forms(predicate.verb).participle
    head = f"{subject.text} {_be(subject, predicate)} {participle}"
    return closed(f"{head} {written(after, lexicon) if after else ''}".strip(), lexicon)


def _is_plural(noun: Token) -> bool:
    return noun.fold.endswith("s") and not noun.fold.endswith(("ss", "us", "is"))


def _object_size(rest: Sequence[Token], words: BlameWords) -> int:
    """How many words what it was done to takes; 0 where nothing was."""
    if rest[0].fold in _OBJECTS:
        return 1
    if rest[0].fold not in _DETERMINERS:
        return 0
    for size in range(1, len(rest) + 1):
        if size == len(rest) or words.at("ends_object", rest, size) or _is_particle(rest, size, words):
            return size if size > 1 else 0
    return 0


def _is_particle(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    """Whether "off" or "back" belongs to the verb: no noun follows ("the back door")."""
    return rest[at].fold in words.of("particles") and (at + 1 == len(rest) or words.at("ends_object", rest, at + 1) > 0)


def _be(subject: Subject, predicate: Predicate) -> str:
    perfect = predicate.kind == "perfect"
    auxiliary = have(subject, predicate.tense) if perfect else be(subject, predicate.tense)
    return f"{auxiliary}{' not' if predicate.negated else ''}{' been' if perfect else ''}"
