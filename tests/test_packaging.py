"""What is packed: the compiled lexicon on demand, nothing stale, and an import that costs nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from emolex.errors import LexiconError
from emolex.lexicon.compiler import compile_lexicon, source_directory, source_hash, write
from emolex.lexicon.packed import PackedFiles

ROOT = Path(__file__).resolve().parents[1]


def loaded_by(statement: str) -> set[str]:
    """The modules that a fresh interpreter has after a statement."""
    code = f"import sys\n{statement}\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.decode().split())


def test_importing_emolex_brings_in_nothing_heavy() -> None:
    brought = loaded_by("import emolex") - loaded_by("pass")
    assert not brought & {"pydantic", "yaml", "rapidfuzz", "re", "typing", "json", "importlib.metadata"}


def test_answering_needs_no_yaml() -> None:
    assert "yaml" not in loaded_by("import emolex; emolex.suggest('meh'); emolex.rewrite('You never call')")


def test_the_version_is_the_one_in_pyproject() -> None:
    import tomllib

    import emolex

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert emolex.__version__ == project["version"]
    assert project["dependencies"] == ["pydantic>=2.10", "rapidfuzz>=3.10", "pyyaml>=6.0"]


@pytest.fixture(scope="module")
def compiled() -> dict[str, bytes]:
    directory = source_directory()
    assert directory is not None
    return compile_lexicon(directory)


def test_the_packed_files_are_those_of_the_sources(compiled: dict[str, bytes]) -> None:
    packed = PackedFiles()
    assert packed.header["source_sha256"] == source_hash(ROOT / "data")
    assert compiled["header.json"] == (ROOT / "src/emolex/_data/header.json").read_bytes()


def test_missing_and_foreign_files_say_what_to_do(compiled: dict[str, bytes], tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"E021.*pip install"):
        PackedFiles(tmp_path)
    write({**compiled, "header.json": b'{"format":"something","format_version":1}\n'}, tmp_path)
    with pytest.raises(LexiconError, match="E022"):
        PackedFiles(tmp_path)


@pytest.mark.long
def test_an_edited_source_is_never_served_stale(tmp_path: Path) -> None:
    """A copy of the checkout, compiled, then edited: loading refuses and says what to run; compiling mends it."""
    import shutil

    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "data", tmp_path / "data")
    load = "from emolex import default_lexicon; print(len(default_lexicon()))"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *arguments]
        environment = {"PYTHONPATH": str(tmp_path / "src"), "PATH": "/usr/bin:/bin"}
        return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)

    assert run("-m", "emolex.lexicon.compiler").returncode == 0
    assert run("-c", load).returncode == 0
    needs = tmp_path / "data" / "needs.yaml"
    needs.write_text(needs.read_text(encoding="utf-8").replace("phrase: rest,", "phrase: a rest,"), encoding="utf-8")
    stale = run("-c", load)
    assert "E023" in stale.stderr
    assert "python -m emolex.lexicon.compiler" in stale.stderr
    assert run("-m", "emolex.lexicon.compiler").returncode == 0
    assert run("-c", load).returncode == 0
