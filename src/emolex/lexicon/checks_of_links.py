"""Checks E1xx on how entries and files hang together. Each function's docstring is its message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from . import models
from .checking import Draft, Fault, catalogued
from .models import Feeling

_LINKS = ("near", "opposite", "same_as", "stronger", "beneath")


@catalogued("E101")
def ids_are_unique(draft: Draft) -> Iterator[Fault]:
    """An id stands twice; give the second sense an id and a phrase of its own, or remove it."""
    for records in (draft.families, draft.feelings, *draft.sheets.values()):
        seen = set()
        for built in records:
            id_ = getattr(built.record, "id", None)
            if id_ is None:
                continue
            if id_ in seen or (isinstance(built.record, Feeling) and id_ in draft.known):
                yield built, "id", id_
            seen.add(id_)


@catalogued("E102")
def links_lead_somewhere(draft: Draft) -> Iterator[Fault]:
    """A link names a feeling that does not exist, or itself, or one twice."""
    known = {built.record.id for built in draft.feelings} | draft.known
    for built in draft.feelings:
        for field in _LINKS:
            targets = getattr(built.record, field)
            for target in targets:
                if target not in known or target == built.record.id or targets.count(target) > 1:
                    yield built, field, target


@catalogued("E103")
def circles_exist_and_hold_something(draft: Draft) -> Iterator[Fault]:
    """A family that is named does not exist, or a subfamily holds no feeling."""
    families = {built.record.id for built in draft.families}
    for built in draft.feelings:
        for other in built.record.also_in:
            if other not in families or other == built.record.family:
                yield built, "also_in", other
    held = {(built.record.family, built.record.subfamily) for built in draft.feelings}
    for built in draft.families:
        for circle in built.record.subfamilies:
            if not draft.known and (built.record.id, circle.id) not in held:
                yield built, "subfamilies", circle.id


@catalogued("E124")
def everyday_words_are_of_the_family(draft: Draft) -> Iterator[Fault]:
    """A family names an everyday feeling that is not its own."""
    family_of = {built.record.id: built.record.family for built in draft.feelings}
    for built in draft.families:
        for id_ in built.record.everyday:
            if not draft.known and family_of.get(id_) != built.record.id:
                yield built, "everyday", id_


@catalogued("E104")
def tags_are_known(draft: Draft) -> Iterator[Fault]:
    """A need or sensitivity that is named does not exist."""
    needs, sensitivities = draft.ids("needs"), draft.ids("sensitivities")
    for built in (*draft.feelings, *draft.sheets.get("situations", ())):
        record = built.record
        for field in ("needs", "needs_met", "needs_unmet"):
            for need in getattr(record, field, ()):
                if need not in needs:
                    yield built, field, need
        for sensitivity in record.sensitivities:
            if sensitivity not in sensitivities:
                yield built, "sensitivities", sensitivity


@catalogued("E105")
def forms_belong_to_one(draft: Draft) -> Iterator[Fault]:
    """A written form belongs to two entries; leave it with the one that people mean."""
    owner: dict[str, str] = {}
    for built in draft.feelings:
        if built.record.replaced_by is not None:
            continue  # what a retired entry was called leads to its successor
        for form in dict.fromkeys(form.lower() for form in built.record.written_forms()):
            if form in owner:
                yield built, None, f"{form}: {owner[form]} and {built.record.id}"
            owner.setdefault(form, built.record.id)


@catalogued("E110")
def crosswalks_use_known_labels(draft: Draft) -> Iterator[Fault]:
    """A crosswalk names a label that its closed list in lexicon.yaml does not hold."""
    for built in draft.feelings:
        for target, label in built.record.crosswalk.items():
            if label not in draft.tables["crosswalks"].get(target, ()):
                yield built, "crosswalk", f"{target}: {label}"


@catalogued("E114")
def pointers_lead_somewhere(draft: Draft) -> Iterator[Fault]:
    """A vague phrase, situation or idiom points to an unknown feeling, or a vague phrase to one that needs watching."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    for built in (*draft.sheets.get("situations", ()), *draft.sheets.get("idioms", ())):
        for target in built.record.feelings:
            if target not in by_id and target not in draft.known:
                yield built, "feelings", target
    for built in draft.sheets.get("vague_phrases", ()):
        for sense in built.record.senses:
            for target in sense.feelings:
                watched = target in draft.watched or (target in by_id and by_id[target].care == "watch")
                if watched or (target not in by_id and target not in draft.known):
                    yield built, "senses", target


@catalogued("E116")
def scales_are_explained(draft: Draft) -> Iterator[Fault]:
    """lexicon.yaml and the models list different values for an enumeration."""
    for field, meanings in draft.tables.get("scales", {}).items():
        values = set(map(str, _literals(field)))
        if values and values != set(meanings) - {"name"}:
            yield draft.row("scales", field), None, f"{field}: {sorted(values ^ (set(meanings) - {'name'}))}"


def _literals(field: str) -> tuple[Any, ...]:
    """The values of a field that is one of a fixed list, or a list of such; () for other fields."""
    annotation = models.Feeling.model_fields["register_" if field == "register" else field].annotation
    if get_origin(annotation) is tuple:
        annotation = get_args(annotation)[0]
    return get_args(annotation) if get_origin(annotation) is Literal else ()


@catalogued("E117")
def false_friends_are_real(draft: Draft) -> Iterator[Fault]:
    """A false friend bars the way to a word that the lexicon does not have, or is itself one that it has."""
    forms = {form.lower() for built in draft.feelings for form in built.record.written_forms()}
    for typed, barred in draft.tables.get("false_friends", {}).items():
        if typed in forms or not set(barred) <= forms:
            yield draft.row("false_friends", typed), None, typed


@catalogued("E118")
def suggested_feelings_exist(draft: Draft) -> Iterator[Fault]:
    """A feeling that the rewriter suggests does not exist, or needs watching."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    for key, ids in draft.tables.get("blame_feelings", {}).items():
        for id_ in ids:
            if id_ not in by_id or by_id[id_].care == "watch":
                yield draft.row("blame_feelings", key), None, f"{key}: {id_}"


@catalogued("E119")
def the_retired_have_successors(draft: Draft) -> Iterator[Fault]:
    """A retired entry names a successor that does not exist or is retired itself, or another entry links to it."""
    retired = {built.record.id for built in draft.feelings if built.record.replaced_by is not None}
    standing = ({built.record.id for built in draft.feelings} | draft.known) - retired
    for built in draft.feelings:
        successor = built.record.replaced_by
        if successor is not None and successor not in standing:
            yield built, "replaced_by", successor
        for field in _LINKS:
            for target in getattr(built.record, field):
                if successor is None and target in retired:
                    yield built, field, target


@catalogued("E120")
def labels_lead_somewhere(draft: Draft) -> Iterator[Fault]:
    """A label of a crosswalk leads to no feeling and is not explained under `unmapped`, or is explained in vain."""
    if draft.known:
        return  # an overlay need not serve every label
    used = {(target, label) for built in draft.feelings for target, label in built.record.crosswalk.items()}
    explained = {(target, label) for target, labels in draft.tables["unmapped"].items() for label in labels}
    for target, labels in draft.tables["crosswalks"].items():
        for label in labels:
            if ((target, label) in used) == ((target, label) in explained):
                yield None, None, f"{target}: {label}"


@catalogued("E123")
def every_kind_has_a_notice(draft: Draft) -> Iterator[Fault]:
    """A safety phrase has a kind for which there is no notice of level "care" without a form."""
    said = {built.record.kind for built in draft.sheets.get("notices", ()) if built.record.form is None and
            built.record.level == "care"}  # fmt: skip
    for built in draft.sheets.get("safety_phrases", ()):
        if built.record.kind not in said:
            yield built, "kind", built.record.kind
