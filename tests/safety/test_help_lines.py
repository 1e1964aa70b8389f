"""The shipped help lines as data; whether they are recent is a matter of the release check."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path

import pytest

from emolex import default_lexicon, screen
from emolex.lexicon import HelpLine

LINES = default_lexicon().help_lines
SCRIPT = Path(__file__).parents[2] / "scripts" / "check_help_lines.py"


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.region} {line.name}")
def test_each_line_can_be_reached_and_names_its_source(line: HelpLine) -> None:
    assert line.phone or line.text or line.url
    assert line.source.startswith("https://")
    assert line.url is None or line.url.startswith("https://")
    assert line.kinds
    assert line.hours
    assert date.fromisoformat(line.verified_on) >= date(2026, 11, 1)


def test_no_country_is_the_default() -> None:
    notice = screen("I want to kill myself")
    assert notice is not None
    assert notice.lines == ()


@pytest.mark.parametrize("region", ["US", "GB", "AU", "NZ", "CA", "FR"])
def test_a_wish_to_die_has_a_line_where_one_is_known(region: str) -> None:
    notice = screen("I want to kill myself", region=region)
    assert notice is not None
    assert notice.lines
    assert "last checked 20" in str(notice)
    assert str(notice).startswith(notice.message)


def test_the_release_check_complains_after_180_days() -> None:
    spec = importlib.util.spec_from_file_location("check_help_lines", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    line = LINES[0].model_copy(update={"verified_on": "2026-01-01"})
    assert script.too_old([line], date(2026, 6, 30)) == []
    assert script.too_old([line], date(2026, 7, 1)) == [line]
    assert script.too_old([line], date(2025, 12, 31)) == [line]
