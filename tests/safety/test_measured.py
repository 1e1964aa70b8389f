"""What is recognized may only get better: the counts of measured.json are held, and docs/safety.md shows them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .scoring import MEASURED, measure_disguises, measure_locked, measure_open, sets, stratum, table

KEPT: dict[str, dict[str, int]] = json.loads(MEASURED.read_text(encoding="utf-8"))
OPEN = frozenset(sets(locked=False))
DOCUMENT = Path(__file__).parents[2] / "docs" / "safety.md"
NO_FEWER, NO_MORE = 1, -1


@pytest.fixture(scope="module")
def fresh() -> dict[str, dict[str, int]]:
    return measure_locked() | measure_disguises()


@pytest.fixture(scope="module")
def fresh_open() -> dict[str, dict[str, int]]:
    return measure_open()


def direction(name: str, column: str) -> int:
    """Whether a count may only grow, only shrink, or either."""
    if column == "rows":
        return 0
    if column == "reworded" or stratum(name) == "negatives":
        return NO_MORE
    return 0 if column in ("any notice", "urgent") and stratum(name) != "explicit" else NO_FEWER


def worse(name: str, fresh: dict[str, int]) -> dict[str, tuple[int, int]]:
    """The counts that got worse, as they were and as they are."""
    return {
        column: (kept, fresh[column])
        for column, kept in KEPT[name].items()
        if (fresh[column] - kept) * direction(name, column) < 0
    }


@pytest.mark.parametrize("name", [name for name in KEPT if name not in OPEN])
def test_no_count_gets_worse(name: str, fresh: dict[str, dict[str, int]]) -> None:
    assert fresh[name]["rows"] == KEPT[name]["rows"] or name.startswith("disguise")
    assert not worse(name, fresh[name])


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(OPEN))
def test_no_count_of_the_open_sets_gets_worse(name: str, fresh_open: dict[str, dict[str, int]]) -> None:
    assert fresh_open[name]["rows"] == KEPT[name]["rows"]
    assert not worse(name, fresh_open[name])


def test_every_set_is_counted(fresh: dict[str, dict[str, int]]) -> None:
    assert set(fresh) | OPEN == set(KEPT)
    assert {stratum(name) for name in sets(locked=True)} == {stratum(name) for name in OPEN}


def test_the_document_shows_the_counts() -> None:
    assert table(KEPT) in DOCUMENT.read_text(encoding="utf-8")
