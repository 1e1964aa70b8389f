"""Compiles ``data/`` to canonical JSON inside the package.

The build hook calls it; so can you::

    python -m emolex.lexicon.compiler            # after editing data/ in a checkout

It needs pydantic and PyYAML, and never the compiled data itself. The same sources give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import LexiconError
from ..text import PatternCompiler, Reading, VerbForms, VerbTable
from .building import Built, build_families, build_feelings, build_sheet, build_table
from .checks import Draft, check
from .models import Feeling, Forms
from .resolving import linked
from .run_table import read_run_table
from .sheets import SAFETY_WORDS, SHEETS, TABLES
from .source import Located, read_file
from .wordforms import word_forms

FORMAT_VERSION = 1
"""Raised when the compiled files change shape."""


def source_directory() -> Path | None:
    """``data/`` of the checkout that this package runs from; None for an installed copy."""
    directory = Path(__file__).resolve().parents[3] / "data"
    return directory if (directory / "lexicon.yaml").is_file() else None


def source_files(directory: Path) -> list[Path]:
    """Every file that the compiled lexicon depends on, in a fixed order."""
    files = [path for kind in ("yaml", "tsv", "txt") for path in directory.rglob(f"*.{kind}")]
    return sorted(files, key=lambda path: path.relative_to(directory).as_posix())


def source_hash(directory: Path) -> str:
    """SHA-256 over the paths (relative, with slashes) and bytes of all source files."""
    digest = hashlib.sha256()
    for path in source_files(directory):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.relative_to(directory).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def compile_lexicon(directory: Path) -> dict[str, bytes]:
    """Compiles a source directory.

    Args:
        directory: A directory laid out like ``data/``.

    Returns:
        File name -> content, for the package's ``_data`` directory.

    Raises:
        LexiconError: The first fault found, with file, line and column.
    """
    draft = read_draft(directory)
    faults = check(draft)
    if faults:
        raise faults[0]
    return _packed(draft, directory)


def read_draft(directory: Path) -> Draft:
    """Reads, validates and resolves everything, without the checks across entries."""
    files = _Files(directory)
    table = files.table("words")
    forms = word_forms(files.verbs(), table.get("uninflected", ()))
    safety_words = files.safety_words(forms)
    patterns = PatternCompiler({**table, **safety_words}, forms, common=table.get("common", ()))
    families = build_families(files.read("families.yaml"))
    by_id = {built.record.id: built.record for built in families}
    feelings = [built for file in files.sheet("feelings") for built in build_feelings(file, by_id)]
    sheets = {
        name: [built for file in files.sheet(sheet.file) for built in build_sheet(sheet, file, patterns)]
        for name, sheet in SHEETS.items()
    }
    tables = {**{name: files.table(name) for name in TABLES}, "safety_words": safety_words}
    sources = {name: files.read(file) for name, (file, _) in TABLES.items()}
    return Draft(files.read("lexicon.yaml"), families, _link(feelings), sheets, tables, files=sources)


def _link(feelings: list[Built]) -> list[Built]:
    whole = linked(built.record for built in feelings)
    return [built._replace(record=whole[built.record.id]) for built in feelings]


class _Files(NamedTuple):
    """The source directory, read file by file."""

    directory: Path

    def read(self, name: str) -> Located:
        return read_file(self.directory / name, f"data/{name}")

    def sheet(self, name: str) -> list[Located]:
        """A file, or all files of a directory in the order of their names."""
        if name.endswith(".yaml"):
            return [self.read(name)]
        return [self.read(f"{name}/{path.name}") for path in sorted((self.directory / name).glob("*.yaml"))]

    def table(self, name: str) -> dict[str, Any]:
        file, key = TABLES[name]
        return build_table(self.read(file), key)

    def safety_words(self, forms: Callable[[str], Iterable[str]]) -> dict[str, tuple[str, ...]]:
        """The word classes of all files of ``safety/words``, verbs in all their forms."""
        classes: dict[str, tuple[str, ...]] = {}
        for file in self.sheet(SAFETY_WORDS):
            plain = build_table(file, "classes", optional=True)
            bases = build_table(file, "verbs", optional=True)
            verbs = {name: _in_all_forms(listed, forms) for name, listed in bases.items()}
            for key, table in (("classes", plain), ("verbs", verbs)):
                for name in table:
                    if name in classes:
                        raise file.error("E007", f"the class {name!r} stands twice", (key, name))
                classes.update(table)
        return classes

    def verbs(self) -> VerbTable:
        rows = [VerbForms(*row) for row in self._rows("derived/verbs.tsv")]
        rulings = {
            form: [Reading(*reading.split(":")) for reading in readings.split()]  # type: ignore[arg-type]
            for form, readings in self._rows("derived/verb_rulings.tsv")
        }
        return VerbTable(rows, rulings)

    def _rows(self, name: str) -> list[list[str]]:
        return [line.split("\t") for line in self.lines(name)[1:]]  # the first line names the columns

    def lines(self, name: str) -> list[str]:
        """The lines of a derived file, without comments."""
        path = self.directory / name
        if not path.is_file():
            raise LexiconError("E001", "missing; a script of scripts/ makes it", path=f"data/{name}")
        return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def _in_all_forms(bases: Iterable[str], forms: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """Verbs in all their forms; of several words ("beat up") the first is inflected."""
    split = [base.partition(" ") for base in bases]
    return tuple(sorted({f"{form}{gap}{rest}" for verb, gap, rest in split for form in forms(verb)}))


def _packed(draft: Draft, directory: Path) -> dict[str, bytes]:
    feelings = sorted((built.record for built in draft.feelings), key=lambda feeling: feeling.id)
    verbs = _Files(directory).verbs()
    files = {
        "families.json": _canonical([built.record.model_dump(mode="json") for built in draft.families]),
        "feelings.jsonl": b"".join(_canonical(_stated(feeling)) for feeling in feelings),
        "index.json": _canonical(_index(feelings, verbs)),
        "verbs.json": f"{verbs.to_json()}\n".encode(),
        **{
            f"{name}.json": _canonical([built.record.model_dump(mode="json") for built in records])
            for name, records in draft.sheets.items()
        },
        **{f"{name}.json": _canonical(table) for name, table in draft.tables.items()},
        "look_alikes.json": _canonical(_Files(directory).lines("derived/look_alikes.txt")),
        **{
            f"{name}.json": _canonical(read_run_table(_Files(directory).lines(f"derived/{name}.tsv"))._asdict())
            for name in ("blame_table", "care_table", "word_table")
        },
    }
    header = {
        "format": "emolex-lexicon",
        "format_version": FORMAT_VERSION,
        "lexicon_version": draft.version,
        "source_sha256": source_hash(directory),
        "content_sha256": _content_hash(files),
        "counts": {"families": len(draft.families), "feelings": len(feelings)}
        | {name: len(records) for name, records in draft.sheets.items()},
    }
    return {**files, "header.json": _canonical(header)}


def _stated(feeling: Feeling) -> dict[str, Any]:
    """A feeling without the fields that have their default value."""
    return feeling.model_dump(mode="json", exclude_defaults=True)


def _index(feelings: list[Feeling], verbs: VerbTable) -> dict[str, dict[str, str]]:
    """Every written form -> id, by how close it is to the entry's own word."""
    index: dict[str, dict[str, str]] = {how: {} for how in ("word", "alias", *Forms.model_fields, "inflected")}
    for feeling in feelings:
        if feeling.replaced_by is not None:
            continue
        index["word"][feeling.word.lower()] = feeling.id
        for alias in feeling.aliases:
            index["alias"][alias.lower()] = feeling.id
        for how, form in feeling.forms.named():
            index[how].setdefault(form.lower(), feeling.id)
        if feeling.forms.verb:
            forms = verbs.forms(feeling.forms.verb)
            for inflected in (forms.third, forms.ing):  # "hated" and "envied" are what others do to one
                index["inflected"].setdefault(inflected.lower(), feeling.id)
    for feeling in feelings:  # what a retired entry was called leads to its successor
        if feeling.replaced_by is not None:
            for form in feeling.written_forms():
                index["alias"].setdefault(form.lower(), feeling.replaced_by)
    return index


def _content_hash(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode() + b"\0" + files[name])
    return digest.hexdigest()


def _canonical(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{text}\n".encode()


def write(files: Mapping[str, bytes], target: Path) -> None:
    """Writes compiled files, header last, and removes files of an earlier compilation."""
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.suffix in (".json", ".jsonl") and old.name not in files:
            old.unlink()
    for name in sorted(files, key=lambda name: (name == "header.json", name)):
        (target / name).write_bytes(files[name])


def main() -> int:
    """Compiles the checkout's ``data/`` into the package, listing every fault if there are any."""
    directory = source_directory()
    if directory is None:
        print("There is no data/ here: this is an installed copy, not a checkout.", file=sys.stderr)
        return 2
    try:
        draft = read_draft(directory)
        faults = check(draft)
    except LexiconError as error:
        faults = [error]
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        write(_packed(draft, directory), Path(__file__).resolve().parents[1] / "_data")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
