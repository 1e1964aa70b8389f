"""The compiled files of the package, read on demand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pydantic import TypeAdapter

from ..errors import LexiconError
from .models import Family, Feeling, Record

_FORMAT_VERSION = 1
_Model = TypeVar("_Model", bound=Record)
_REMEDY = "reinstall the package (in a checkout: pip install -e .)"


class _Directory(Protocol):
    def joinpath(self, child: str, /) -> Any: ...


class PackedFiles:
    """Reads the files that the compiler wrote.

    Args:
        directory: Where they are; by default inside the installed package.

    Raises:
        LexiconError: They are missing (E021), of another format (E022) or older than the checkout's ``data/`` (E023).
    """

    def __init__(self, directory: _Directory | None = None) -> None:
        self._directory = directory if directory is not None else files("emolex").joinpath("_data")
        self.header: dict[str, Any] = self.json("header")
        if self.header.get("format") != "emolex-lexicon" or self.header.get("format_version") != _FORMAT_VERSION:
            raise LexiconError("E022", f"the compiled lexicon has another format; {_REMEDY}")
        if directory is None:
            _refuse_stale(self.header)

    def json(self, name: str) -> Any:
        """The content of one file."""
        return json.loads(self._bytes(f"{name}.json"))

    def records(self, name: str, model: type[_Model]) -> tuple[_Model, ...]:
        """The records of a sheet."""
        return TypeAdapter(tuple[model, ...]).validate_json(self._bytes(f"{name}.json"))  # type: ignore[valid-type]

    def families(self) -> tuple[Family, ...]:
        """The families."""
        return self.records("families", Family)

    @cached_property
    def feelings(self) -> Mapping[str, Feeling]:
        """The feelings by id, each read when it is first asked for."""
        return _Feelings(self._bytes("feelings.jsonl"))

    def _bytes(self, name: str) -> bytes:
        try:
            content: bytes = self._directory.joinpath(name).read_bytes()
        except OSError:
            raise LexiconError("E021", f"the compiled lexicon is missing ({name}); {_REMEDY}") from None
        return content


class _Feelings(Mapping[str, Feeling]):
    """One line of JSON per feeling, sorted by id; a line becomes a `Feeling` on first use."""

    _ID = b'"id":"'

    def __init__(self, content: bytes) -> None:
        self._lines = {self._id(line): line for line in content.splitlines()}
        self._read: dict[str, Feeling] = {}

    def _id(self, line: bytes) -> str:
        start = line.index(self._ID) + len(self._ID)
        return line[start : line.index(b'"', start)].decode()

    def __getitem__(self, id_: str) -> Feeling:
        feeling = self._read.get(id_)
        if feeling is None:
            feeling = self._read[id_] = Feeling.model_validate_json(self._lines[id_])
        return feeling

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _refuse_stale(header: Mapping[str, Any]) -> None:
    """In a checkout, the compiled files must come from the data as it stands; elsewhere there is nothing to compare."""
    data = Path(__file__).resolve().parents[3] / "data"
    compiled = Path(__file__).resolve().parents[1] / "_data" / "header.json"
    if not (data / "lexicon.yaml").is_file() or not compiled.is_file():
        return
    made = compiled.stat().st_mtime_ns
    sources = [path for path in data.rglob("*") if path.suffix in (".yaml", ".tsv") or path.is_dir()]
    if all(path.stat().st_mtime_ns <= made for path in [data, *sources]):
        return
    from .compiler import source_hash

    if source_hash(data) != header.get("source_sha256"):
        raise LexiconError(
            "E023", "data/ has changed since the lexicon was compiled; run: python -m emolex.lexicon.compiler"
        )
