"""Tables of weights of runs."""

from __future__ import annotations

import pytest

from emolex.lexicon import RunTable
from emolex.lexicon.run_table import read_run_table
from emolex.text import tokens_of

LINES = [
    "columns\t2\tgood\tbad",
    "base\t\t-8\t4",
    "limit\traises_from\t2.5",
    "form\twas\tbe",
    "run\tbe\t0\t16",
    "run\tbe late\t-8\t45",
]


@pytest.fixture
def table() -> RunTable:
    return read_run_table(LINES)


def test_it_reads_every_sort_of_row(table: RunTable) -> None:
    assert table.columns == ["good", "bad"]
    assert table.longest == 2
    assert table.forms == {"was": "be"}
    assert table.limits == {"raises_from": 2.5}
    assert table.weights("be late") == [-1.0, 45 / 8]


def test_a_run_is_held_once_with_its_first_place(table: RunTable) -> None:
    tokens = list(tokens_of("he was late, was late", table.forms))
    assert table.held(tokens) == {"be": (1, 2), "be late": (1, 3)}


def test_scores_are_sums_over_the_root_of_how_many_there_are(table: RunTable) -> None:
    assert table.scores(["be"]) == {"good": -1.0, "bad": 0.5 + 2.0}
    both = table.scores(["be", "be late"])
    assert both["good"] == pytest.approx(-1 - 1 / 2**0.5)
    assert both["bad"] == pytest.approx(0.5 + (2 + 45 / 8) / 2**0.5)


def test_without_runs_only_the_base_counts(table: RunTable) -> None:
    assert table.scores([]) == {"good": -1.0, "bad": 0.5}
    assert read_run_table(["columns\t1\tgood"]).scores([]) == {"good": 0.0}
