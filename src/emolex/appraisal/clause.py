"""Cutting out what happened as a clause that can stand after "when"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..lexicon import Tense
from ..text import Page, Stretch, Word, clauses, sentences, verb_table
from .reading import Cue

_LONGEST = 22  # words; a longer story is left out of the sentence rather than quoted whole
_DEPENDENT = frozenset(
    ("because", "cause", "cuz", "cos", "since", "when", "whenever", "while", "after", "as soon as", "every time")
)
_SUBJECTS = frozenset(
    "i we you u he she they it this that nobody everyone everybody somebody someone people there my our his her their "
    "your the a an no none one some all both every each another these those mom mum dad grandma grandpa i'm we're "
    "you're he's she's they're it's i've we've you've they've i'd we'd i'll we'll im".split()
)
_DETERMINERS = frozenset("my our his her their your the a an no some all both every each another these those".split())
_AUXILIARIES = frozenset(
    "am is are was were be been do does did have has had can could will would may might must shall should i'm we're "
    "you're he's she's they're it's i've we've you've they've".split()
)
_PAST = frozenset("was were did had wasn't weren't didn't hadn't couldn't wouldn't".split())


class SituationClause(NamedTuple):
    """What happened, ready to follow "when": its text and its tense."""

    text: str
    tense: Tense


def situation_clause(page: Page, cue: Cue, own: Sequence[tuple[int, int]] = ()) -> SituationClause | None:
    """What happened as a clause of the sentence that holds a cue, or None where it cannot be cut out cleanly.

    It has a subject and a verb, asks nothing, quotes nothing and is at most 22 words long. What a person wrote stays as
    it is; only an opening conjunction and the first capital go.

    Args:
        page: What was written.
        cue: The situation found in it.
        own: Places in the normalised text where the person says how they are; these are not what happened.
    """
    sentence = next((one for one in sentences(page) if one.start <= cue.start < one.end), None)
    if sentence is None or page.plain[sentence.end : sentence.end + 2].lstrip().startswith("?"):
        return None
    for start, end in _stretches(clauses(page, sentence), sentence, cue):
        words = [word for word in page.words if start <= word.start and word.end <= end]
        if any(start < last and first < end for first, last in own) or not _is_clause(words):
            continue
        said = page.plain[words[0].start : end].replace("\n", " ").strip(" ,;:-")
        if '"' not in said:
            return SituationClause(_uncapitalised(said, words[0]), _tense(words))
    return None


def _stretches(inner: Sequence[Stretch], sentence: Stretch, cue: Cue) -> Iterator[tuple[int, int]]:
    """Stretches to try, the fullest first."""
    holds = max((at for at, clause in enumerate(inner) if clause.start <= cue.start), default=0)
    opened = [at for at in range(1, holds + 1) if inner[at].lead in _DEPENDENT]
    if opened:  # "I felt small when he laughed": what follows "when"
        yield inner[opened[-1]].start, sentence.end
    elif inner[0].lead in _DEPENDENT and len(inner) > 1:  # "when I talk, she looks at her phone": one or the other
        yield inner[holds].start, sentence.end if holds else inner[0].end
    else:
        yield inner[0].start, sentence.end
    yield inner[holds].start, inner[holds].end


def _is_clause(words: list[Word]) -> bool:
    """A subject first and a verb soon after; neither a scrap nor a whole story."""
    if not 3 <= len(words) <= _LONGEST or words[0].text not in _SUBJECTS:
        return False
    if words[0].text in _AUXILIARIES:
        return True
    if words[0].text in _DETERMINERS:
        return any(_is_verb(word.text) and _agrees(before.text, word.text) for before, word in pairwise(words[1:8]))
    return any(_is_verb(word.text) for word in words[1:7])


def _is_verb(word: str) -> bool:
    if word in _AUXILIARIES or word.endswith("n't"):
        return True
    return any(reading.base in verb_table() and reading.slot != "ing" for reading in verb_table().readings(word))


def _agrees(noun: str, verb: str) -> bool:
    """Whether a noun may be the subject of a verb form: "no eye contact" is no sentence, "my boss contacts" is one."""
    return (
        noun.endswith("s")
        or any(reading.slot != "base" for reading in verb_table().readings(verb))
        or (verb in _AUXILIARIES or verb.endswith("n't"))
    )


def _tense(words: list[Word]) -> Tense:
    """The tense of the first verb: past forms that are no base forms, or a past auxiliary."""
    for before, word in pairwise(words[:7]):
        if before.text in _DETERMINERS:
            continue  # "my boss", "the coach": a noun, though "to boss" is a verb
        if word.text in _PAST:
            return "past"
        if word.text in _AUXILIARIES or word.text.endswith("n't"):
            return "present"
        readings = [reading for reading in verb_table().readings(word.text) if reading.base in verb_table()]
        if readings:
            slots = {reading.slot for reading in readings}
            # "a car hit me": a base form cannot follow a third person, so it is a past one
            if "past" in slots and ("base" not in slots or not _takes_base_form(words[0].text)):
                return "past"
            if slots & {"base", "third"}:
                return "present"
    return "present"


def _takes_base_form(subject: str) -> bool:
    return subject in ("i", "we", "you", "u", "they", "people", "these", "those", "some", "both", "all")


def _uncapitalised(text: str, first: Word) -> str:
    keeps = first.text in ("i", "i'm", "i've", "i'd", "i'll") or first.text not in _SUBJECTS
    return text if keeps else text[:1].lower() + text[1:]
