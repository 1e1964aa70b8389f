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
_HAVE = frozenset(("have", "has"))
_ADVERBS = frozenset("just already never ever once even finally also always still all both".split())
_PLURAL = frozenset("we you they these those some both all people".split())
_PAST = frozenset("was were did had wasn't weren't didn't hadn't couldn't wouldn't".split())


class SituationClause(NamedTuple):
    """What happened, ready to follow "when": its text and its tense."""

    text: str
    tense: Tense


def situation_clause(page: Page, cue: Cue, own: Sequence[tuple[int, int]] = ()) -> SituationClause | None:
    """What happened as a clause of the sentence that holds a cue, or None where it cannot be cut out cleanly.

    It has a subject and a verb, asks nothing, quotes nothing and is at most 22 words long. What a person wrote stays as
    it is; only an opening conjunction and the first capital go, and a present perfect becomes a past.

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
        perfect = _perfect(words)
        if perfect is not None and perfect.past is None:
            continue
        said = _told(page, words[0].start, end, perfect).replace("\n", " ").strip(" ,;:-")
        if '"' not in said:
            return SituationClause(_uncapitalised(said, words[0]), "past" if perfect else _tense(words))
    return None


class _Perfect(NamedTuple):
    """A verb in the present perfect, with the past form that says the same, or None where there is none."""

    auxiliary: Word
    participle: Word
    past: str | None


def _perfect(words: list[Word]) -> _Perfect | None:
    """The first verb, if it is in the present perfect: "when" takes "they left", not "they have left"."""
    at = next((at for at, word in enumerate(words[:7]) if word.text in _HAVE or word.text.endswith("'ve")), None)
    if at is None or any(_is_verb(one.text) for before, one in pairwise(words[:at]) if before.text not in _DETERMINERS):
        return None
    rest = [word for word in words[at + 1 : at + 5] if word.text not in _ADVERBS and not word.text.endswith("ly")]
    if not rest:
        return None
    if rest[0].text == "been":
        return _Perfect(words[at], rest[0], _was(words[0], rest[1:]))
    past = _past(rest[0].text)
    return _Perfect(words[at], rest[0], past) if past else None


def _was(subject: Word, following: list[Word]) -> str | None:
    """The past of "have been", or None for "have been waiting", which has none that says the same."""
    if following and following[0].text.endswith("ing"):
        return None
    return "were" if subject.text.removesuffix("'ve") in _PLURAL else "was"


def _past(participle: str) -> str | None:
    """The past form of the verb whose participle this is, spelled as it is where both are the same."""
    readings = [one for one in verb_table().readings(participle) if one.base in verb_table()]
    if any(one.slot == "past" for one in readings):
        return participle
    return next((verb_table().forms(one.base).past for one in readings if one.slot == "participle"), None)


def _told(page: Page, start: int, end: int, perfect: _Perfect | None) -> str:
    """A stretch as it was written, a present perfect as a past."""
    if perfect is None or perfect.past is None:
        return page.plain[start:end]
    auxiliary, participle = perfect.auxiliary, perfect.participle
    subject = page.plain[auxiliary.start : auxiliary.end - 3] if auxiliary.text.endswith("'ve") else ""
    between = page.plain[auxiliary.end : participle.start]
    kept = f"{subject}{between}" if subject else between.lstrip()
    return f"{page.plain[start : auxiliary.start]}{kept}{perfect.past}{page.plain[participle.end : end]}"


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
