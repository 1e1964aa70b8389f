"""What must hold across entries. One small function per code; its docstring is the message.

E0xx faults are about files and fields and are found while reading; the E1xx here need more than one entry, or words.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, NamedTuple, get_args, get_origin

from ..errors import LexiconError
from . import models
from .building import Built, Place
from .models import Feeling
from .sheets import TABLES
from .source import Located

_LINKS = ("near", "opposite", "same_as", "stronger", "beneath")
_PREPOSITION = r"(?:about|at|of|with|by|for|to|toward|from|in|on|over)"
_FRAME = re.compile(rf"(?:feel|am|have) (?:[a-z' ]+ )?(?:~|\{{noun\}})(?: [a-z' ]+)?(?: {_PREPOSITION})?")
_ENDS_WITH_PREPOSITION = re.compile(rf"[~}}] {_PREPOSITION}$")
_PLAIN_KINDS = ("affect", "affect-cognition", "bodily")


class Draft(NamedTuple):
    """Everything that was read, before it is checked and packed."""

    lexicon: Located
    families: list[Built]
    feelings: list[Built]
    sheets: Mapping[str, list[Built]]
    tables: Mapping[str, Mapping[str, Any]]
    known: frozenset[str] = frozenset()  # ids that an overlay builds on
    watched: frozenset[str] = frozenset()  # those of them that need watching
    files: Mapping[str, Located] = {}  # the file of each table

    @property
    def version(self) -> str:
        """The lexicon's own version."""
        return str(self.lexicon.value["version"])

    def row(self, table: str, key: str) -> Built | None:
        """A place in a table, for a fault to be shown at."""
        file = self.files.get(table)
        return Built(None, Place(file, (TABLES[table][1], key))) if file is not None else None

    def ids(self, sheet: str) -> set[str]:
        """The ids of a sheet."""
        return {built.record.id for built in self.sheets.get(sheet, ())}


Check = Callable[[Draft], Iterator[tuple[Built | None, str | None, str]]]
"""Yields (entry, field, what is wrong there); None for the lexicon as a whole."""

CATALOGUE: dict[str, Check] = {}


def _code(code: str) -> Callable[[Check], Check]:
    def add(check: Check) -> Check:
        CATALOGUE[code] = check
        return check

    return add


def check(draft: Draft, codes: tuple[str, ...] | None = None) -> list[LexiconError]:
    """Every fault that the catalogue finds, in order of code and place."""
    faults = []
    for code in codes or sorted(CATALOGUE):
        message = inspect.getdoc(CATALOGUE[code])
        for built, field, detail in CATALOGUE[code](draft):
            said = f"{message} ({detail})"
            place = built.place.error(code, said, field) if built else draft.lexicon.error(code, said)
            faults.append(place)
    return faults


@_code("E101")
def ids_are_unique(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E102")
def links_lead_somewhere(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A link names a feeling that does not exist, or itself, or one twice."""
    known = {built.record.id for built in draft.feelings} | draft.known
    for built in draft.feelings:
        for field in _LINKS:
            targets = getattr(built.record, field)
            for target in targets:
                if target not in known or target == built.record.id or targets.count(target) > 1:
                    yield built, field, target


@_code("E103")
def circles_exist_and_hold_something(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E104")
def tags_are_known(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E105")
def forms_belong_to_one(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A written form belongs to two entries; leave it with the one that people mean."""
    owner: dict[str, str] = {}
    for built in draft.feelings:
        if built.record.replaced_by is not None:
            continue  # what a retired entry was called leads to its successor
        for form in dict.fromkeys(form.lower() for form in built.record.written_forms()):
            if form in owner:
                yield built, None, f"{form}: {owner[form]} and {built.record.id}"
            owner.setdefault(form, built.record.id)


@_code("E106")
def glosses_do_not_circle(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A gloss uses its own word or its root; say what it is instead."""
    for built in draft.feelings:
        gloss = re.findall(r"[a-z'-]+", built.record.gloss.lower())
        root = built.record.word.lower().split()[0][:5]
        whole = f" {built.record.word.lower()} " in f" {' '.join(gloss)} "
        if whole or (len(root) == 5 and any(word.startswith(root) for word in gloss)):
            yield built, "gloss", built.record.word


@_code("E107")
def examples_show_the_word(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """An example does not hold the word or one of its forms."""
    for built in draft.feelings:
        example = built.record.example.lower()
        if not any(re.search(rf"\b{re.escape(form.lower())}", example) for form in built.record.written_forms()):
            yield built, "example", built.record.word


@_code("E108")
def nothing_is_said_twice(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A gloss, example or event stands in two places; every sentence is its own."""
    seen: dict[str, str] = {}
    for built in draft.feelings:
        for sentence in (built.record.gloss, built.record.example, *built.record.events):
            key = re.sub(r"\W+", " ", sentence.lower()).strip()
            if key in seen:
                yield built, None, f"{seen[key]} and {built.record.id}"
            seen[key] = built.record.id


@_code("E109")
def stronger_is_stronger(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E110")
def crosswalks_use_known_labels(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A crosswalk names a label that its closed list in lexicon.yaml does not hold."""
    for built in draft.feelings:
        for target, label in built.record.crosswalk.items():
            if label not in draft.tables["crosswalks"].get(target, ()):
                yield built, "crosswalk", f"{target}: {label}"


@_code("E111")
def judgments_rest_on_feelings(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E112")
def frames_make_sentences(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A frame does not follow the grammar, the first one is not complete in itself, or it needs a noun form."""
    for built in draft.feelings:
        for number, frame in enumerate(built.record.frames):
            incomplete = number == 0 and _ENDS_WITH_PREPOSITION.search(frame)
            lacks_noun = "{noun}" in frame and not built.record.forms.noun
            if incomplete or lacks_noun or not _FRAME.fullmatch(frame):
                yield built, "frames", frame


@_code("E113")
def pairs_are_real(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E114")
def pointers_lead_somewhere(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E115")
def valence_fits_the_circle(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E116")
def scales_are_explained(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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


@_code("E117")
def false_friends_are_real(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A false friend bars the way to a word that the lexicon does not have, or is itself one that it has."""
    forms = {form.lower() for built in draft.feelings for form in built.record.written_forms()}
    for typed, barred in draft.tables.get("false_friends", {}).items():
        if typed in forms or not set(barred) <= forms:
            yield draft.row("false_friends", typed), None, typed


@_code("E118")
def suggested_feelings_exist(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
    """A feeling that the rewriter suggests does not exist, or needs watching."""
    by_id = {built.record.id: built.record for built in draft.feelings}
    for key, ids in draft.tables.get("blame_feelings", {}).items():
        for id_ in ids:
            if id_ not in by_id or by_id[id_].care == "watch":
                yield draft.row("blame_feelings", key), None, f"{key}: {id_}"


@_code("E119")
def the_retired_have_successors(draft: Draft) -> Iterator[tuple[Built | None, str | None, str]]:
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
