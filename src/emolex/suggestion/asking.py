"""Choosing the question that splits the candidates best."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from ..lexicon import Feeling, Lexicon, TagQuestion
from .chosen import Chosen
from .evidence import Evidence
from .results import Question
from .tags import fitting

_A_STORY = 4  # words from which on somebody has told something and need not be asked what happened
_RIVALS = 2  # how far down the list a rival may stand
_CLEAR_SPLIT = 0.9  # bits; about half and half


def ask(chosen: Sequence[Chosen], evidence: Evidence, lexicon: Lexicon) -> Question:
    """The next question: a vague phrase's, a pair's, or one over a tag; an open one without words and after a loss."""
    said = lexicon.phrasing["suggest"]
    if any(found.cue.situation.area == "loss" for found in evidence.cues):
        return Question(text=said["loss"], options=(), rule="open")
    if not chosen:
        told = max(len(page.words) for page in evidence.pages.values()) >= _A_STORY
        return Question(text=said["unknown_told" if told else "unknown"], options=(), rule="open")
    senses = {one.sense for one in chosen if one.sense is not None}
    if evidence.vague and not evidence.cues and len(senses) > 1:
        phrase = evidence.vague[0].phrase
        options = [phrase.senses[sense].sense for sense in sorted(senses)]
        return Question(text=phrase.question, options=(*options, said["not_sure"]), rule=phrase.id)
    # where it is known what happened, a question about that would only show that nobody listened
    by_tag = None if evidence.cues else _tag(chosen, lexicon)
    return _pair(chosen, lexicon) or by_tag or _two(chosen, lexicon)


def _pair(chosen: Sequence[Chosen], lexicon: Lexicon) -> Question | None:
    """The deciding question of the first candidate and a close rival that it has been told apart from."""
    first, *others = chosen
    for other in others[:_RIVALS]:
        contrast = lexicon.contrasts.get(frozenset((first.feeling.id, other.feeling.id)))
        if contrast is not None:
            options = tuple(lexicon[id_].word for id_ in contrast.pair)
            not_sure = lexicon.phrasing["suggest"]["not_sure"]
            return Question(text=contrast.question, options=(*options, not_sure), rule="/".join(contrast.pair))
    return None


def _tag(chosen: Sequence[Chosen], lexicon: Lexicon) -> Question | None:
    feelings = [one.feeling for one in chosen]
    best = max(lexicon.questions, key=lambda question: (split(question, feelings), question.id), default=None)
    if best is None or split(best, feelings) < _CLEAR_SPLIT:
        return None
    options = tuple(option.text for option in best.options)
    return Question(text=best.text, options=(*options, lexicon.phrasing["suggest"]["not_sure"]), rule=best.id)


def _two(chosen: Sequence[Chosen], lexicon: Lexicon) -> Question:
    said = lexicon.phrasing["suggest"]
    words = [one.feeling.word for one in chosen[:2]]
    if len(words) < 2:
        return Question(text=said["one"].format(word=words[0]), options=(), rule="open")
    return Question(text=said["two"].format(a=words[0], b=words[1]), options=(*words, said["not_sure"]), rule="two")


def split(question: TagQuestion, feelings: Sequence[Feeling]) -> float:
    """How evenly a question splits feelings, in bits; feelings that it says nothing about count against it."""
    fits = [fitting(question, feeling) for feeling in feelings]
    counts = Counter(fit[0] for fit in fits if len(fit) == 1)
    known = sum(counts.values())
    if not known:
        return 0.0
    entropy = -sum(count / known * math.log2(count / known) for count in counts.values())
    return entropy * known / len(feelings)
