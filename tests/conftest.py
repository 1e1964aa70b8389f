"""The mini lexicon of tests/mini: compiled once, and copied with one edit for tests of what goes wrong."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import HealthCheck, settings

from emolex.lexicon import Lexicon
from emolex.lexicon.compiler import compile_lexicon, write
from emolex.lexicon.packed import PackedFiles
from emolex.lexicon.sheets import SHEETS, TABLES

MINI = Path(__file__).parent / "mini"

# derandomized: a run on the same commit gives the same answer; no deadline: CI machines stall
settings.register_profile(
    "emolex", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("emolex")


class Edited(Protocol):
    """Copies tests/mini, replaces a text that stands once in one file, and gives the copy."""

    def __call__(self, file: str, old: str, new: str) -> Path: ...


def lay_out(target: Path) -> Path:
    """Copies tests/mini. What it lacks belongs to rooms that are tested elsewhere, and is there but empty."""
    shutil.copytree(MINI, target)
    # its keys belong to the code that says them, so that a copy would only go stale
    shutil.copyfile(MINI.parents[1] / "data" / "phrasing.yaml", target / "phrasing.yaml")
    lists = [(sheet.file, sheet.key, "[]") for sheet in SHEETS.values()]
    tables = [(file, key, "{}") for file, key in TABLES.values()]
    for file, key, empty in (*lists, *tables):
        if not (MINI / file).exists() and file != "phrasing.yaml":
            (target / file).parent.mkdir(parents=True, exist_ok=True)
            with (target / file).open("a", encoding="utf-8") as out:
                out.write(f"{key}: {empty}\n")
    return target


def loaded(source: Path, target: Path) -> Lexicon:
    """A source directory, compiled and loaded."""
    write(compile_lexicon(source), target)
    return Lexicon(PackedFiles(target))


def replace_once(path: Path, old: str, new: str) -> None:
    """Edits a file; refuses an edit that would not do what the test thinks."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path.name}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def line_of(path: Path, marker: str) -> int:
    """The line, from 1, of the first place where a text stands."""
    text = path.read_text(encoding="utf-8")
    return text[: text.index(marker)].count("\n") + 1


@pytest.fixture(scope="session")
def mini_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mini lexicon's files. Tests leave them as they are; `edited` is for those that do not."""
    return lay_out(tmp_path_factory.mktemp("mini") / "data")


@pytest.fixture(scope="session")
def mini(mini_source: Path, tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return loaded(mini_source, tmp_path_factory.mktemp("compiled"))


@pytest.fixture
def edited(tmp_path: Path) -> Edited:
    def edit(file: str, old: str, new: str) -> Path:
        copy = tmp_path / "data"
        if not copy.exists():
            lay_out(copy)
        replace_once(copy / file, old, new)
        return copy

    return edit
