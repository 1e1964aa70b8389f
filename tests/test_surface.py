"""The table of contents, what importing it costs, and which errors come out."""

from __future__ import annotations

import ast
import contextlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import emolex
from emolex import EmolexError, InvalidOptionError, UnknownWordError

SOURCE = Path(emolex.__file__).parent
ROOMS = sorted(path.parent.name for path in SOURCE.glob("*/__init__.py"))
LAZY_ROOMS = [room for room in ROOMS if "lazy(" in (SOURCE / room / "__init__.py").read_text(encoding="utf-8")]


def typed_names(module: Path) -> dict[str, str]:
    """Name -> home, of what stands under `if TYPE_CHECKING` (what type checkers and editors see)."""
    names = {}
    for node in ast.parse(module.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for statement in node.body:
                assert isinstance(statement, ast.ImportFrom)
                names.update({alias.name: statement.module or "" for alias in statement.names})
    return names


def test_one_table_of_contents() -> None:
    typed = typed_names(SOURCE / "__init__.py")
    assert typed == emolex._HOMES
    assert [*emolex.__all__] == sorted([*typed, "__version__"])
    assert dir(emolex) == sorted(emolex.__all__)


@pytest.mark.parametrize("room", LAZY_ROOMS)
def test_one_table_of_contents_per_room(room: str) -> None:
    module = __import__(f"emolex.{room}", fromlist=["__all__"])
    typed = typed_names(SOURCE / room / "__init__.py")
    assert list(module.__all__) == sorted(typed)
    for name in typed:
        assert getattr(module, name) is not None


@pytest.mark.parametrize("name", emolex.__all__)
def test_every_name_resolves(name: str) -> None:
    first = getattr(emolex, name)
    assert first is getattr(emolex, name)
    assert name in vars(emolex)  # kept, so that the second use costs nothing


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="no attribute 'sugest'"):
        _ = emolex.sugest


def brought_in(statement: str) -> set[str]:
    """The modules that a bare interpreter has after a statement and had not before."""
    code = (
        f"import sys; sys.path[:0] = {[str(SOURCE.parent), *sys.path]!r}; before = set(sys.modules)\n{statement}\n"
        "print(*(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


HEAVY = {
    "re",
    "typing",
    "enum",
    "dataclasses",
    "pydantic",
    "pydantic_core",
    "yaml",
    "rapidfuzz",
    "unicodedata",
    "pathlib",
}


def test_importing_brings_in_nothing() -> None:
    new = brought_in("import emolex")
    assert {name for name in new if name.startswith("emolex")} == {"emolex", "emolex._doors"}
    assert not new & HEAVY


def test_suggesting_brings_in_no_yaml() -> None:
    """And none of the compiler, which only overlays and the build hook need."""
    new = brought_in("import emolex; emolex.suggest('fine')")
    assert "pydantic" in new
    assert not {"yaml", "emolex.lexicon.compiler", "emolex.lexicon.checks", "emolex.comparison"} & new


def test_the_compiler_needs_neither_rapidfuzz_nor_data() -> None:
    new = brought_in("import emolex.lexicon.compiler")
    assert "yaml" in new
    assert not {"rapidfuzz", "emolex.lexicon.lexicon", "emolex.lexicon.matching"} & new


TEXTS = st.one_of(
    st.text(st.characters(codec=None), max_size=60),
    st.lists(
        st.sampled_from(
            "I'm fine so sad not never angry but he hit me kill myself \u2019 \n . , ! ? \" ( \u200b 🙂 \ud800 let "
            "down used to close nobody when because \ufdfa ½ ... - whatever you always".split(" ")
        ),
        max_size=14,
    ).map(" ".join),
)


@settings(max_examples=200)
@given(TEXTS, TEXTS)
@example("\ud800", "\ud800")
@example("", "\x00")
@example("sad" * 30, "'" * 90)
def test_only_documented_errors(text: str, other: str) -> None:
    """On the shipped lexicon: no text makes suggest, screen or search raise; lookup and compare may not know a word."""
    result = emolex.suggest(text, context=other)
    json.loads(result.model_dump_json())
    assert result.to_html()
    assert result.to_markdown()
    assert str(result) == str(emolex.suggest(text, context=other))
    with contextlib.suppress(InvalidOptionError):
        str(emolex.screen(text, region=other))
    json.loads(emolex.search(text).model_dump_json())
    with contextlib.suppress(UnknownWordError):
        emolex.lookup(text)
    with contextlib.suppress(UnknownWordError):
        emolex.compare(text, other)


@pytest.mark.parametrize("call", [emolex.suggest, emolex.screen, emolex.search, emolex.lookup, emolex.rewrite])
@pytest.mark.parametrize("value", [None, 1, b"x", ["x"], "x" * 1_000_001])
def test_what_is_no_text(call: object, value: object) -> None:
    assert callable(call)
    with pytest.raises(emolex.InvalidTextError) as caught:
        call(value)
    assert isinstance(caught.value, EmolexError)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, TypeError)


def test_an_entry_shows_itself_in_a_notebook() -> None:
    feeling = emolex.lookup("lonely")
    assert str(feeling) == f"lonely: {feeling.gloss}"
    for shown in (feeling._repr_html_(), feeling.to_markdown()):
        assert "lonely" in shown
        assert feeling.gloss in shown
