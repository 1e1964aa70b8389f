"""Strict YAML: what is refused, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from emolex.errors import LexiconError
from emolex.lexicon.source import MAX_BYTES, MAX_DEPTH, read_file, read_text


def fault(text: str) -> tuple[str, str | None, int | None, int | None]:
    with pytest.raises(LexiconError) as caught:
        read_text(text, "some.yaml")
    return caught.value.code, caught.value.path, caught.value.line, caught.value.column


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1", {"a": 1}),
        ("a: -3\nb: 2.5\nc: +1", {"a": -3, "b": 2.5, "c": 1}),
        ("a: true\nb: false\nc: null\nd:", {"a": True, "b": False, "c": None, "d": None}),
        ("a: 'no'\nb: \"on\"\nc: '1:20'", {"a": "no", "b": "on", "c": "1:20"}),
        ("'no': 1", {"no": 1}),
        ("a: [b, {c: d}]", {"a": ["b", {"c": "d"}]}),
        ("a: >-\n  one\n  two", {"a": "one two"}),
        ("a: no one", {"a": "no one"}),
        ("a: 2026-01-01x", {"a": "2026-01-01x"}),
        ("- é 🙂", ["é 🙂"]),
        ("", None),
        ("# only a comment", None),
    ],
)
def test_values(text: str, value: object) -> None:
    assert read_text(text, "some.yaml").value == value


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        pytest.param("a: [1}", "E002", 1, 6, id="unclosed"),
        pytest.param("a: 1\n b: 2", "E002", 2, 3, id="indentation"),
        pytest.param("a: 1\n\tb: 2", "E002", 2, 1, id="tab"),
        pytest.param("a: 1\n---\nb: 2", "E002", 2, 1, id="second document"),
        pytest.param("[" * (MAX_DEPTH + 1), "E003", 1, MAX_DEPTH + 1, id="deep list"),
        pytest.param("a: &x 1", "E004", 1, 4, id="anchor"),
        pytest.param("a: 1\nb: *x", "E004", 2, 4, id="alias"),
        pytest.param("a: 1\nb: {<<: *x}", "E004", 2, 9, id="merge"),
        pytest.param("a: !!python/object:os.system x", "E005", 1, 4, id="python tag"),
        pytest.param("a: !!str 1", "E005", 1, 4, id="plain tag"),
        pytest.param("a: !own [1]", "E005", 1, 4, id="own tag"),
        pytest.param("a: 1\n? [b]\n: 2", "E006", 2, 3, id="list as a key"),
        pytest.param("a: 1\nb: 2\na: 3", "E007", 3, 1, id="duplicate key"),
        pytest.param("a:\n  - {b: 1, b: 2}", "E007", 2, 12, id="duplicate key in a flow"),
        pytest.param("a: 1\n'a': 2", "E007", 2, 1, id="duplicate key in quotes"),
        pytest.param("a: cafe\u0301", "E009", 1, 4, id="not NFC"),
        pytest.param("cafe\u0301: 1", "E009", 1, 1, id="key not NFC"),
        pytest.param('a: "\\a"', "E009", 1, 4, id="escaped control character"),
        pytest.param('a: "\\ue000"', "E009", 1, 4, id="private use"),
        pytest.param('a: "\\t"', "E009", 1, 4, id="tab in text"),
    ],
)
def test_faults(text: str, code: str, line: int, column: int) -> None:
    assert fault(text) == (code, "some.yaml", line, column)


@pytest.mark.parametrize(
    "word",
    "no NO No yes on off y n True FALSE Null ~ 1:20 007 -0x1F 0b1 0o7 1e3 1. .5 .inf -.INF .NaN 2026-01-01".split(),
)
def test_bare_words_that_yaml_would_guess(word: str) -> None:
    assert fault(f"k: v\na: {word}")[:3] == ("E008", "some.yaml", 2)
    if word != "~":
        assert fault(f"k: v\n{word}: a" if ":" not in word else f"k: v\n? {word}\n: a")[:3] == ("E008", "some.yaml", 2)
    assert read_text(f"a: '{word}'", "x").value == {"a": word}


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\ufffe", "\ud800", "\x80"])
def test_characters_that_no_file_should_hold(character: str) -> None:
    code, path, _, _ = fault(f"a: x{character}y")
    assert code in ("E002", "E009")
    assert path == "some.yaml"


def test_bombs() -> None:
    laughs = "a: &a [x,x]\n" + "".join(f"{k}: &{k} [*{j},*{j}]\n" for j, k in zip("abcdefgh", "bcdefghi", strict=True))
    assert fault(laughs)[0] == "E004"
    assert fault("x" * (MAX_BYTES + 1))[0] == "E003"
    assert fault("- a\n" * 200_001)[0] == "E003"
    assert fault("{a: " * 100_000)[0] == "E003"
    assert fault("[" * 100_000)[0] in ("E002", "E003")  # libyaml itself stops at a thousand
    assert fault("- " * 100_000)[0] == "E003"


def test_the_depth_that_is_allowed() -> None:
    assert read_text("[" * MAX_DEPTH + "]" * MAX_DEPTH, "x").value


def test_places() -> None:
    file = read_text("a:\n  - b: 1\n    c: [x, z]\n", "some.yaml")
    assert file.places[("a", 0, "c")] == (3, 5)
    assert file.places[("a", 0, "c", 1)] == (3, 12)
    nearest = file.error("E999", "m", ("a", 0, "c", 7, "deeper"))
    assert (nearest.line, nearest.column, nearest.path) == (3, 5, "some.yaml")
    assert str(nearest) == "some.yaml:3:5: E999 m"


def test_files(tmp_path: Path) -> None:
    for name, content in [("latin.yaml", b"a: caf\xe9"), ("big.yaml", b"#" * (MAX_BYTES + 1))]:
        (tmp_path / name).write_bytes(content)
    codes = {}
    for name in ("latin.yaml", "big.yaml", "none.yaml", "."):
        with pytest.raises(LexiconError) as caught:
            read_file(tmp_path / name, f"shown/{name}")
        assert caught.value.path == f"shown/{name}"
        codes[name] = caught.value.code
    assert codes == {"latin.yaml": "E001", "big.yaml": "E003", "none.yaml": "E001", ".": "E001"}


YAMLISH = st.text(st.sampled_from("ab:- \n\t[]{},'\"|>&*!#%?@`\\0.~=<x\u0301\ud800\x00é"), max_size=40)


@given(st.one_of(st.text(max_size=60), YAMLISH))
@example("a: !<")
@example("%YAML 9.9\n---\na")
@example("'\\")
@example('"\\xZZ"')
@example("? ")
@example("\ufeffa: 1")
def test_no_other_error_escapes(text: str) -> None:
    """Whatever is read gives a value or a LexiconError."""
    fault = None
    try:
        read_text(text, "some.yaml")
    except LexiconError as error:
        fault = error
    if fault is not None:
        assert fault.path == "some.yaml"
        assert fault.code.startswith("E00")
        assert fault.line is None or fault.line >= 1
