"""From written entries to whole ones: defaults filled in, links written at one end mirrored at the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .models import Family, Feeling, Subfamily

DEFAULTABLE = frozenset(
    "pos register state kind valence mixed arousal dominance intensity agency certainty goal control fairness "
    "expectedness time social requires_other body action duration needs_met needs_unmet sensitivities frames "
    "crosswalk mature".split()
)
"""The fields that a family or subfamily may give to its feelings."""

_MIRRORED = {"near": "near", "opposite": "opposite", "same_as": "same_as", "stronger": "milder"}


def with_defaults(entry: Mapping[str, Any], family: Family, subfamily: Subfamily) -> dict[str, Any]:
    """The entry with what it leaves out taken from its subfamily, then its family; crosswalks join key by key."""
    whole = {**family.defaults, **subfamily.defaults, **entry, "family": family.id}
    crosswalks = [source.get("crosswalk") or {} for source in (family.defaults, subfamily.defaults, entry)]
    joined = {target: label for crosswalk in crosswalks for target, label in crosswalk.items()}  # type: ignore[union-attr]
    whole["crosswalk"] = {target: label for target, label in joined.items() if label is not None}
    return whole


def linked(feelings: Iterable[Feeling]) -> dict[str, Feeling]:
    """The feelings by id, with every link present at both ends, own links first, mirrored ones after them by id."""
    by_id = {feeling.id: feeling for feeling in feelings}
    incoming: dict[str, dict[str, set[str]]] = {}
    for feeling in by_id.values():
        if feeling.replaced_by is not None:
            continue  # a retired entry keeps its links and gives none back
        for there, back in _MIRRORED.items():
            for target in getattr(feeling, there):
                incoming.setdefault(target, {}).setdefault(back, set()).add(feeling.id)
    whole = {id_: _mirrored(feeling, incoming.get(id_, {})) for id_, feeling in by_id.items()}
    return {id_: _with_all_twins(feeling, whole) for id_, feeling in whole.items()}


def _with_all_twins(feeling: Feeling, feelings: Mapping[str, Feeling]) -> Feeling:
    """A twin's twins are twins as well: all words of such a group know one another."""
    group, to_visit = {feeling.id}, [feeling.id]
    while to_visit:
        new = set(feelings[to_visit.pop()].same_as).intersection(feelings) - group
        group |= new
        to_visit += new
    others = sorted(group.difference(feeling.same_as, {feeling.id}))
    return feeling.model_copy(update={"same_as": (*feeling.same_as, *others)}) if others else feeling


def _mirrored(feeling: Feeling, incoming: Mapping[str, set[str]]) -> Feeling:
    links = {
        field: (*own, *sorted(others.difference(own)))
        for field, others in incoming.items()
        for own in [getattr(feeling, field)]
    }
    return feeling.model_copy(update=links) if links else feeling
