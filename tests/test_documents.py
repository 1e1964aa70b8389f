"""Every example in the README, the docs and the docstrings is run, and what it prints is compared."""

import contextlib
import doctest
import importlib
import io
import pkgutil
import re
from pathlib import Path

import pytest

import emolex

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "data" / "README.md"]
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
SAVED = re.compile(r"Save this as `(?P<name>[\w.]+)`:\n\n```yaml\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
MODULES = [
    module.name for module in pkgutil.walk_packages(emolex.__path__, "emolex.") if module.name != "emolex.__main__"
]


def blocks(path: Path) -> list[tuple[str, str]]:
    return [(found["language"], found["body"]) for found in BLOCK.finditer(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_python_blocks_print_what_the_text_block_after_them_shows(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A YAML block after "Save this as `name`" is saved under that name first."""
    monkeypatch.chdir(tmp_path)
    for saved in SAVED.finditer(path.read_text(encoding="utf-8")):
        (tmp_path / saved["name"]).write_text(saved["body"], encoding="utf-8")
    names: dict[str, object] = {}
    printed = ""
    for language, body in blocks(path):
        if language == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(body, path.name, "exec"), names)  # noqa: S102 - our own documents
            printed = out.getvalue()
        elif language == "text":
            assert printed.strip("\n") == body.strip("\n")
            printed = ""


def test_the_quick_start_is_two_shell_blocks_of_one_line() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("## Quick start", 1)[1].split("\n## ", 1)[0]
    shell = [
        body for language, body in ((f["language"], f["body"]) for f in BLOCK.finditer(section)) if language == "sh"
    ]
    assert len(shell) == 2
    assert all(len(body.strip().splitlines()) == 1 for body in shell)


def test_the_first_screen_shows_what_the_command_prints() -> None:
    shown = next(body for language, body in blocks(ROOT / "README.md") if language == "console")
    assert shown.strip() == str(emolex.suggest("I'm fine")).strip()


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def test_public_functions_have_an_example() -> None:
    functions = [getattr(emolex, name) for name in emolex.__all__ if name.islower() and not name.startswith("_")]
    assert [function.__name__ for function in functions if ">>>" not in (function.__doc__ or "")] == ["default_lexicon"]


def test_the_counts_in_the_readme_are_those_of_the_lexicon() -> None:
    lexicon = emolex.default_lexicon()
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for label, count in (
        ("feelings", len(lexicon)),
        ("curated distinctions", len(lexicon.contrasts)),
        ("vague phrases", len(lexicon.vague_phrases)),
        ("situations", len(lexicon.situations)),
    ):
        row = next(line for line in text.splitlines() if line.startswith(f"| {label}"))
        assert row.rstrip(" |").endswith(f" {count}")
