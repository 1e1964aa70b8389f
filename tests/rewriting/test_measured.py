"""What is recognized of the statements of ``sets`` may not get worse unseen, and the golden answers stay."""

import json
import re

import pytest

from emolex.lexicon import default_lexicon
from emolex.rewriting.sentence import blame_words

from ..timing import grows_linearly
from .golden import answers, kept
from .scoring import (
    DOCS,
    MEASURED,
    SHARES,
    kinds_table,
    measure,
    measure_dangers,
    measure_pairs,
    pairs,
    paths,
    right_statuses,
    rows,
    table,
)

KEPT = json.loads(MEASURED.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", [pytest.param("open", marks=pytest.mark.long), "locked"])
def test_no_figure_is_worse_than_the_one_kept(name: str) -> None:
    listed = [row for path in paths(locked=name == "locked") for row in rows(path)]
    assert measure(listed) == KEPT[name]


@pytest.mark.long
def test_no_more_is_lost_of_what_writers_keep() -> None:
    assert measure_pairs(pairs()) == KEPT["pairs"]


@pytest.mark.long
def test_no_more_harm_in_the_words_of_a_complaint_is_worded() -> None:
    assert measure_dangers() == KEPT["dangers"]


def test_the_tables_of_the_docs_are_those_measured() -> None:
    written = DOCS.read_text(encoding="utf-8")
    assert table(KEPT["locked"]) in written
    assert kinds_table(KEPT["pairs"]) in written
    assert kinds_table(KEPT["dangers"]) in written


def test_the_answers_are_the_golden_ones() -> None:
    assert list(answers()) == kept()


def test_nothing_dangerous_of_the_open_statements_is_worded() -> None:
    assert KEPT["open"]["all"]["danger, worded"] == 0  # of the locked ones some is: docs/rewriting.md


def test_every_share_counts_what_was_measured() -> None:
    for counts in (KEPT["open"], KEPT["locked"]):
        assert all(counts["all"][name] <= counts["all"][whole] for name, whole in SHARES)


def test_a_class_is_right_in_some_way() -> None:
    assert all(right_statuses(form) for form in KEPT["open"] if form != "all")


WORDS = blame_words(default_lexicon())
LISTS = sorted(name.removesuffix("_patterns") for name in WORDS.table if name.endswith("_patterns"))


@pytest.mark.parametrize("name", LISTS)
def test_a_pattern_takes_time_in_proportion_to_the_text(name: str) -> None:
    words = sorted({word for source in WORDS.table[f"{name}_patterns"] for word in re.findall(r"[a-z]{2,}", source)})
    text = " ".join(words[:40])
    assert grows_linearly(lambda times: WORDS.holds(name, f"{text} " * times), 40)
