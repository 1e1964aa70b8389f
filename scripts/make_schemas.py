"""Writes JSON Schemas of the data files, for editors, from the models: data/schema/*.schema.json.

Usage: make_schemas.py [--check]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from emolex.lexicon.models import Family, Feeling, Record
from emolex.lexicon.resolving import DEFAULTABLE
from emolex.lexicon.sheets import SHEETS

TARGET = Path(__file__).resolve().parents[1] / "data" / "schema"
DERIVED = {"family", "milder"}
PATTERN = {"type": "string", "description": "a pattern; see data/README.md"}


def main() -> int:
    """Writes the schemas, or with --check says which differ."""
    wanted = {f"{name}.schema.json": _text(schema) for name, schema in _schemas().items()}
    if "--check" not in sys.argv:
        TARGET.mkdir(exist_ok=True)
        for name, text in wanted.items():
            (TARGET / name).write_text(text, encoding="utf-8")
        return 0
    stale = [name for name, text in wanted.items() if not _same(TARGET / name, text)]
    for name in stale:
        print(f"data/schema/{name} is not what the models say; run scripts/make_schemas.py", file=sys.stderr)
    return 1 if stale else 0


def _schemas() -> dict[str, dict[str, Any]]:
    schemas = {"families": _file(Family, "families")}
    schemas["feelings"] = _file(Feeling, "feelings", {"family": {"type": "string"}})
    for name, sheet in SHEETS.items():
        schemas[name] = _file(sheet.model, sheet.key)
    return schemas


def _file(model: type[Record], key: str, beside: dict[str, Any] | None = None) -> dict[str, Any]:
    """The schema of a file that holds a list of records under a key."""
    schema = model.model_json_schema(by_alias=True)
    definitions = schema.pop("$defs", {})
    definitions.pop("Pattern", None)
    for definition in (schema, *definitions.values()):
        _as_written(definition)
    properties = {**(beside or {}), key: {"type": "array", "items": schema}}
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": definitions,
    }
    return json.loads(json.dumps(whole).replace('{"$ref": "#/$defs/Pattern"}', json.dumps(PATTERN)))  # type: ignore[no-any-return]


def _as_written(definition: dict[str, Any]) -> None:
    """What a person writes: without derived fields, and without those that the circle's defaults give."""
    properties = definition.get("properties", {})
    is_feeling = "beneath" in properties
    for field in DERIVED if is_feeling or "defaults" in properties else ():
        properties.pop(field, None)
    if is_feeling:
        definition["required"] = [field for field in definition["required"] if field in properties.keys() - DEFAULTABLE]
    elif "family" not in properties and "required" in definition:
        definition["required"] = [field for field in definition["required"] if field in properties]


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
