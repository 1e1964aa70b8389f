"""From strict YAML to checked records. The compiler does it for the whole of ``data/``, an overlay for its own part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeVar

from pydantic import TypeAdapter, ValidationError

from ..errors import LexiconError
from ..text import PatternCompiler, PatternError
from .models import Family, Feeling, Record
from .resolving import DEFAULTABLE, with_defaults
from .sheets import Sheet
from .source import Located, Where

_Model = TypeVar("_Model", bound=Record)
_DERIVED = ("milder", "family")


class Place(NamedTuple):
    """Where a record was written."""

    file: Located
    where: Where

    def error(self, code: str, message: str, field: str | None = None) -> LexiconError:
        """An error at the record, or at one of its fields."""
        return self.file.error(code, message, (*self.where, field) if field else self.where)


class Built(NamedTuple):
    """A record and where it was written."""

    record: Any
    place: Place


def build_families(file: Located) -> list[Built]:
    """The families of ``families.yaml``, each with its subfamilies."""
    built = []
    for number, entry in enumerate(_list(file, "families")):
        where: Where = ("families", number)
        family = {**_mapping(file, entry, where)}
        subfamilies = family.get("subfamilies")
        if isinstance(subfamilies, list):
            family["subfamilies"] = [
                {**_mapping(file, sub, (*where, "subfamilies", at)), "family": family.get("id")}
                for at, sub in enumerate(subfamilies)
            ]
        record = validate(Family, family, file, where)
        for circle, place in _circles(record, where):
            for field in circle.defaults:
                if field not in DEFAULTABLE:
                    raise file.error("E011", f"{field} cannot be a default", (*place, "defaults", field))
        built.append(Built(record, Place(file, where)))
    return built


def _circles(family: Family, where: Where) -> list[tuple[Any, Where]]:
    return [(family, where), *((sub, (*where, "subfamilies", at)) for at, sub in enumerate(family.subfamilies))]


def build_feelings(file: Located, families: Mapping[str, Family]) -> list[Built]:
    """The feelings of one file, defaults filled in."""
    top = _mapping(file, file.value, ())
    family = families.get(str(top.get("family")))
    if family is None:
        raise file.error("E012", f"{top.get('family')!r} is not a family of families.yaml", ("family",))
    built = []
    for number, entry in enumerate(_list(file, "feelings", beside=("family",))):
        where: Where = ("feelings", number)
        own = _mapping(file, entry, where)
        for field in _DERIVED:
            if field in own:
                raise file.error("E011", f"{field} is derived; leave it out", (*where, field))
        subfamily = next((sub for sub in family.subfamilies if sub.id == own.get("subfamily")), None)
        if subfamily is None:
            raise file.error(
                "E012", f"{own.get('subfamily')!r} is not a subfamily of {family.id}", (*where, "subfamily")
            )
        record = validate(Feeling, with_defaults(own, family, subfamily), file, where)
        built.append(Built(record, Place(file, where)))
    return built


def build_sheet(sheet: Sheet, file: Located, patterns: PatternCompiler) -> list[Built]:
    """The records of a plain sheet, their patterns written out."""
    built = []
    for number, entry in enumerate(_list(file, sheet.key)):
        where: Where = (sheet.key, number)
        whole = {**_mapping(file, entry, where)}
        for field in sheet.patterned:
            whole[field] = _patterns(whole.get(field) or [], patterns, file, (*where, field))
        built.append(Built(validate(sheet.model, whole, file, where), Place(file, where)))
    return built


_TABLE: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, tuple[str, ...] | dict[str, str]])


def build_table(file: Located, key: str, *, optional: bool = False) -> dict[str, Any]:
    """A table: name -> list of words, or name -> value -> meaning; empty if it is optional and missing."""
    table = _mapping(file, file.value, ()).get(key, {} if optional else None)
    try:
        return _TABLE.validate_python(_frozen(table), strict=True)
    except ValidationError as error:
        raise _located(error, file, (key,)) from None


def validate(model: type[_Model], value: Mapping[str, Any], file: Located, where: Where) -> _Model:
    """Makes a record of a value.

    Raises:
        LexiconError: E010, at the line of the field that does not fit.
    """
    try:
        return model.model_validate(_frozen(value))
    except ValidationError as error:
        raise _located(error, file, where) from None


def _frozen(value: Any) -> Any:
    """Lists as tuples, all the way down, since records are immutable; defaults stay JSON until they are used."""
    if isinstance(value, Mapping):
        return {key: inner if key == "defaults" else _frozen(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple) and not hasattr(value, "_fields"):
        return tuple(_frozen(inner) for inner in value)
    return value


def _located(error: ValidationError, file: Located, where: Where) -> LexiconError:
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    inner: Where = tuple(first["loc"])
    field = ".".join(map(str, inner)) or "entry"
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return file.error("E010", f"{field}: {first['msg']}{more}", (*where, *inner))


def _patterns(sources: Any, compiler: PatternCompiler, file: Located, where: Where) -> list[Any]:
    if not isinstance(sources, list):
        raise file.error("E010", "a list of patterns is expected", where)
    compiled = []
    for number, source in enumerate(sources):
        try:
            compiled.append(compiler.pattern(str(source)))
        except PatternError as error:
            raise file.error("E013", f"pattern: {error}", (*where, number)) from None
    return compiled


def _list(file: Located, key: str, beside: tuple[str, ...] = ()) -> list[Any]:
    top = _mapping(file, file.value, ())
    for other in top:
        if other != key and other not in beside:
            raise file.error("E011", f"unknown key {other!r}; expected {key!r}", (other,))
    value = top.get(key)
    if not isinstance(value, list):
        raise file.error("E010", f"a list is expected under {key!r}", (key,))
    return value


def _mapping(file: Located, value: Any, where: Where) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise file.error("E010", "a mapping of fields is expected", where)
    return value
