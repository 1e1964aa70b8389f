"""Checks E1xx on what the words say: glosses, examples, events, frames, distinctions. Docstrings are the messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .checking import Draft, Fault, catalogued

_PREPOSITION = r"(?:about|at|of|with|by|for|to|toward|from|in|on|over)"
_FRAME = re.compile(rf"(?:feel|am|have) (?:[a-z' ]+ )?(?:~|\{{noun\}})(?: [a-z' ]+)?(?: {_PREPOSITION})?")
_ENDS_WITH_PREPOSITION = re.compile(rf"[~}}] {_PREPOSITION}$")
_PLAIN_KINDS = ("affect", "affect-cognition", "bodily")


@catalogued("E106")
def glosses_do_not_circle(draft: Draft) -> Iterator[Fault]:
    """A gloss uses its own word or its root; say what it is instead."""
    for built in draft.feelings:
        gloss = re.findall(r"[a-z'-]+", built.record.gloss.lower())
        root = built.record.word.lower().split()[0][:5]
        whole = f" {built.record.word.lower()} " in f" {' '.join(gloss)} "
        if whole or (len(root) == 5 and any(word.startswith(root) for word in gloss)):
            yield built, "gloss", built.record.word


@catalogued("E107")
def examples_show_the_word(draft: Draft) -> Iterator[Fault]:
    """An example does not hold the word or one of its forms."""
    for built in draft.feelings:
        example = built.record.example.lower()
        if not any(re.search(rf"\b{re.escape(form.lower())}", example) for form in built.record.written_forms()):
            yield built, "example", built.record.word


@catalogued("E108")
def nothing_is_said_twice(draft: Draft) -> Iterator[Fault]:
    """A gloss, example or event stands in two places; every sentence is its own."""
    seen: dict[str, str] = {}
    for built in draft.feelings:
        for sentence in (built.record.gloss, built.record.example, *built.record.events):
            key = re.sub(r"\W+", " ", sentence.lower()).strip()
            if key in seen:
                yield built, None, f"{seen[key]} and {built.record.id}"
            seen[key] = built.record.id


@catalogued("E109")
def stronger_is_stronger(draft: Draft) -> Iterator[Fault]:
    """A feeling given as stronger reaches less far, or points the other way."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    for built in draft.feelings:
        for target in built.record.stronger:
            other = by_id.get(target)
            if other is None:
                continue
            opposed = built.record.valence * other.valence < 0 and not (built.record.mixed or other.mixed)
            if other.intensity[1] < built.record.intensity[1] or opposed:
                yield built, "stronger", f"{built.record.id} -> {target}"


@catalogued("E111")
def judgments_rest_on_feelings(draft: Draft) -> Iterator[Fault]:
    """An evaluative word or self-judgment needs two to four plain feelings beneath it; other words have none."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    for built in draft.feelings:
        beneath = built.record.beneath
        judges = built.record.kind in ("evaluative", "self-judgment")
        if judges != bool(beneath) or (judges and not 2 <= len(beneath) <= 4):
            yield built, "beneath", built.record.id
        for target in beneath:
            if target in by_id and by_id[target].kind not in _PLAIN_KINDS:
                yield built, "beneath", f"{target} is {by_id[target].kind}"


@catalogued("E112")
def frames_make_sentences(draft: Draft) -> Iterator[Fault]:
    """A frame does not follow the grammar, the first one is not complete in itself, or it needs a noun form."""
    for built in draft.feelings:
        for number, frame in enumerate(built.record.frames):
            incomplete = number == 0 and _ENDS_WITH_PREPOSITION.search(frame)
            lacks_noun = "{noun}" in frame and not built.record.forms.noun
            if incomplete or lacks_noun or not _FRAME.fullmatch(frame):
                yield built, "frames", frame


@catalogued("E113")
def pairs_are_real(draft: Draft) -> Iterator[Fault]:
    """A distinction is between unknown, equal or `same_as` words, stands twice, or an example lacks its word."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    seen = set()
    for built in draft.sheets.get("contrasts", ()):
        pair = built.record.pair
        key = frozenset(pair)
        unknown = [id_ for id_ in pair if id_ not in by_id and id_ not in draft.known]
        if unknown or len(key) < 2 or key in seen:
            yield built, "pair", " / ".join(pair)
            continue
        seen.add(key)
        if pair[0] in by_id and pair[1] in by_id[pair[0]].same_as:
            yield built, "pair", f"{' / '.join(pair)} are same_as"
        for id_, example in zip(pair, built.record.examples, strict=True):
            forms = by_id[id_].written_forms() if id_ in by_id else ()
            if forms and not any(re.search(rf"\b{re.escape(form.lower())}", example.lower()) for form in forms):
                yield built, "examples", id_


@catalogued("E115")
def valence_fits_the_circle(draft: Draft) -> Iterator[Fault]:
    """A feeling's valence flatly contradicts its subfamily's default, and the entry is not marked mixed."""
    defaults = {
        (built.record.id, circle.id): circle.defaults.get("valence", built.record.defaults.get("valence"))
        for built in draft.families
        for circle in built.record.subfamilies
    }
    for built in draft.feelings:
        usual = defaults.get((built.record.family, built.record.subfamily))
        if isinstance(usual, int) and abs(usual - built.record.valence) >= 4 and not built.record.mixed:
            yield built, "valence", f"{built.record.valence} against {usual}"


_TELLING = (
    "valence mixed arousal dominance intensity agency certainty goal control fairness expectedness time social "
    "requires_other state kind duration"
).split()


@catalogued("E121")
def pairs_differ_in_some_tag(draft: Draft) -> Iterator[Fault]:
    """The two sides of a distinction are equal in every tag; they are twins, or a tag is wrong."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    for built in draft.sheets.get("contrasts", ()):
        sides = [by_id.get(id_) for id_ in built.record.pair]
        if all(sides) and all(getattr(sides[0], tag) == getattr(sides[1], tag) for tag in _TELLING):
            yield built, "pair", " / ".join(built.record.pair)


@catalogued("E122")
def events_do_not_tell_the_answer(draft: Draft) -> Iterator[Fault]:
    """An event sentence holds the feeling's own word or a form of it."""
    for built in draft.feelings:
        forms = "|".join(re.escape(form.lower()) for form in (built.record.word, *built.record.forms.all()))
        for event in built.record.events:
            if re.search(rf"\b(?:{forms})\b", event.lower()):
                yield built, "events", built.record.id
