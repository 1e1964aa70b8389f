"""The shipped lists of `data/blame`, as data."""

from pathlib import Path

from emolex import default_lexicon, rewrite
from emolex.rewriting import wordlists

ROOM = Path(wordlists.__file__).parent


def test_a_list_stands_in_one_file() -> None:
    lexicon = default_lexicon()
    assert set(lexicon.table("blame")).isdisjoint(lexicon.table("blame_forms"))


def test_every_list_of_forms_is_asked_for() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(ROOM.glob("*.py")))
    forms = default_lexicon().table("blame_forms")
    names = {name.removesuffix("_patterns") for name in forms}
    assert {name for name in names if f'"{name}"' not in code and f"'{name}'" not in code} == set()


def test_what_may_be_suggested_exists() -> None:
    lexicon = default_lexicon()
    may = lexicon.table("blame_suggested")
    assert set(may["families"]) | set(may["heated"]) <= set(lexicon.families)
    assert [feeling.id for feeling in lexicon.get((*may["besides"], *may["always"]))] == ["embarrassed", "tired"]


def test_a_part_that_names_nobody_is_left_alone() -> None:
    assert rewrite("It is always every day").status == "unchanged"
