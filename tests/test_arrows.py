"""The arrows between the rooms, read from the imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import emolex

SOURCE = Path(emolex.__file__).parent
FEATURES = frozenset({"comparison", "suggestion", "rewriting", "annotation", "practice"})
BELOW: dict[str, frozenset[str]] = {
    "text": frozenset(),
    "showing": frozenset(),
    "errors": frozenset(),
    "_doors": frozenset(),
}
"""Room -> the rooms that it may import."""
for _upper, _lower in [
    ("lexicon", {"text", "showing"}),
    ("safety", {"lexicon"}),
    ("mentions", {"safety"}),
    ("appraisal", {"mentions"}),
    *((feature, {"appraisal"}) for feature in sorted(FEATURES)),
    ("journal", FEATURES),
    ("surfaces", {"journal"}),
    ("__main__", {"surfaces"}),
    ("__init__", {"surfaces"}),
]:
    BELOW[_upper] = frozenset(_lower).union(*(BELOW[lower] for lower in _lower))
FOR_ALL = frozenset({"errors", "_doors", "__init__"})  # `from . import __version__` is the package itself

PAST_THE_DOOR: set[tuple[str, str]] = set()
"""Imports of another room's module that go past its door. Each is a debt: add none, and strike out what is paid."""
IN_TYPES_ONLY = {("errors", "safety")}
"""UnknownWordError carries a notice; the import stands under TYPE_CHECKING."""


class Import(NamedTuple):
    file: str
    room: str
    target: str
    typing_only: bool

    @property
    def other(self) -> str:
        return self.target.partition(".")[0]


def imports() -> Iterator[Import]:
    """Every import of one module of the package by another."""
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        tree = ast.parse(path.read_text(encoding="utf-8"))
        guarded = {
            id(node)
            for branch in ast.walk(tree)
            if isinstance(branch, ast.If) and isinstance(branch.test, ast.Name) and branch.test.id == "TYPE_CHECKING"
            for node in ast.walk(branch)
        }
        for node in ast.walk(tree):
            for target in targets(node, parts):
                yield Import("/".join(parts), parts[0], target, id(node) in guarded)


def targets(node: ast.AST, parts: tuple[str, ...]) -> Iterator[str]:
    """The modules, named from below the package, that an import statement reaches."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and node.level:
        base = ("emolex", *parts)[: len(parts) + 1 - node.level]
        module = ".".join((*base, node.module) if node.module else base)
        # `from . import x` and `from .. import x` name modules, not contents
        names = [module] if node.module else [f"{module}.{alias.name}" for alias in node.names]
    else:
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
    for name in names:
        if name == "emolex":
            yield "__init__"
        elif name.startswith("emolex."):
            yield name.removeprefix("emolex.").replace("__version__", "__init__")


ALL = [one for one in imports() if one.other != one.room]


def test_the_reader_of_imports_sees_them() -> None:
    """Against a test that passes because it looks at nothing."""
    assert {("mentions/finding", "text"), ("lexicon/models", "text"), ("__init__", "safety")} <= {
        (one.file, one.target) for one in ALL
    }
    assert {one.target for one in ALL if one.file == "errors" and one.typing_only} == {"safety"}


def test_every_room_has_its_place() -> None:
    rooms = {path.parent.name for path in SOURCE.glob("*/__init__.py")} | {path.stem for path in SOURCE.glob("*.py")}
    assert rooms <= set(BELOW)


@pytest.mark.parametrize("room", sorted({one.room for one in ALL}))
def test_arrows_point_down(room: str) -> None:
    wrong = [
        (one.file, one.target)
        for one in ALL
        if one.room == room
        and one.other not in BELOW[room] | FOR_ALL
        and not (one.typing_only and (room, one.other) in IN_TYPES_ONLY)
    ]
    assert wrong == []


def test_features_never_import_one_another() -> None:
    assert not [one for one in ALL if one.room in FEATURES and one.other in FEATURES]


def test_rooms_are_entered_through_their_door() -> None:
    past = {(one.room, one.target) for one in ALL if "." in one.target}
    assert past - PAST_THE_DOOR == set()
    assert PAST_THE_DOOR - past == set()


def test_showing_and_doors_need_the_standard_library_alone() -> None:
    for path in [*(SOURCE / "showing").glob("*.py"), SOURCE / "_doors.py", SOURCE / "errors.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            assert not {module.partition(".")[0] for module in modules} & {"pydantic", "yaml", "rapidfuzz"}
