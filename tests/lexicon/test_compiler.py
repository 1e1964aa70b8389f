"""From YAML to packed files: the same bytes for the same sources, defaults, links, faults of fields."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from emolex.errors import LexiconError
from emolex.lexicon import Lexicon
from emolex.lexicon.compiler import compile_lexicon, source_hash, write
from emolex.lexicon.packed import PackedFiles

from ..conftest import Edited, lay_out, line_of, loaded, replace_once


def test_two_compilations_are_equal(mini_source: Path, tmp_path: Path) -> None:
    """Also from another directory, with other times and another order of creation."""
    copy = tmp_path / "elsewhere"
    for file in sorted(mini_source.rglob("*.*"), reverse=True):
        target = copy / file.relative_to(mini_source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    assert compile_lexicon(copy) == compile_lexicon(mini_source)


def test_line_ends_make_no_difference(mini_source: Path, tmp_path: Path) -> None:
    copy = lay_out(tmp_path / "data")
    file = copy / "needs.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert source_hash(copy) == source_hash(mini_source)


@pytest.mark.parametrize(
    ("file", "old", "new", "content_too"),
    [
        ("needs.yaml", "asked of you.", "asked of you!", True),
        ("derived/verbs.tsv", "yelling", "yellinq", True),
        ("needs.yaml", "needs:", "needs: # a remark", False),
    ],
)
def test_the_hash_changes_with_a_byte(
    mini_source: Path, edited: Edited, file: str, old: str, new: str, content_too: bool
) -> None:
    before = json.loads(compile_lexicon(mini_source)["header.json"])
    after = json.loads(compile_lexicon(edited(file, old, new))["header.json"])
    assert after["source_sha256"] != before["source_sha256"]
    assert (after["content_sha256"] != before["content_sha256"]) is content_too


def test_the_header_counts(mini: Lexicon, mini_source: Path) -> None:
    header = json.loads(compile_lexicon(mini_source)["header.json"])
    assert header["lexicon_version"] == mini.version == "9.9.9"
    assert header["content_sha256"] == mini.sha256
    assert header["counts"]["feelings"] == len(mini) == 16
    assert header["counts"]["vague_phrases"] == len(mini.vague_phrases) == 4


def test_canonical_json(mini_source: Path) -> None:
    for name, content in compile_lexicon(mini_source).items():
        if name == "verbs.json":
            continue
        for line in content.decode().splitlines():
            value = json.loads(line)
            assert line == json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_defaults(mini: Lexicon) -> None:
    """An entry's own field wins over its subfamily's, that over its family's; crosswalks join key by key."""
    assert mini["let-down"].pos == "phrase"
    assert mini["disappointed"].pos == "adjective"
    assert mini["hopeless"].valence == -3
    assert mini["sad"].valence == -2
    assert mini["down"].time == ("timeless",)
    assert mini["disappointed"].time == ("past",)
    assert mini["angry"].crosswalk == {"ekman": "anger", "goemotions": "anger"}
    assert mini["annoyed"].crosswalk == {"ekman": "anger"}
    assert mini["lonely"].crosswalk == {"ekman": "sadness", "goemotions": "sadness"}


def test_a_crosswalk_can_be_taken_back(edited: Edited, tmp_path: Path) -> None:
    source = edited("feelings/sadness.yaml", "crosswalk: {goemotions: sadness}", "crosswalk: {ekman: null}")
    replace_once(source / "lexicon.yaml", "unmapped: {}", "unmapped: {goemotions: {sadness: taken back here}}")
    assert loaded(source, tmp_path / "out")["lonely"].crosswalk == {}


def test_links_are_mirrored(mini: Lexicon) -> None:
    """Written at one end, there at both; own links first, mirrored ones after them by id."""
    assert mini["disappointed"].near == ("let-down", "sad")
    assert mini["let-down"].near == ("disappointed",)
    assert mini["angry"].near == ("resentful",)
    assert mini["happy"].opposite == ("sad",)
    assert mini["happy"].same_as == ("glad",)
    assert mini["angry"].stronger == ("furious",)
    assert mini["angry"].milder == ("annoyed",)
    assert mini["furious"].milder == ("angry",)
    assert mini["annoyed"].milder == ()


def test_patterns_are_written_out(mini: Lexicon) -> None:
    """So that no verb table is needed at run time; British and side forms come from the rulings."""
    cancelled = next(situation for situation in mini.situations if situation.id == "cancelled")
    assert {"=cancel", "=cancels", "=canceled", "=cancelled"} <= set(
        cancelled.patterns[0].source.strip("{other} .2()").split("|")
    )


def test_the_index(mini: Lexicon) -> None:
    assert mini.index["word"]["let down"] == "let-down"
    assert mini.index["alias"] == {"lonesome": "lonely"}
    assert mini.index["comparative"]["sadder"] == "sad"
    assert mini.index["inflected"] == {"resents": "resentful", "resenting": "resentful"}


FIELDS = {
    "E010 wrong type": (
        "feelings/calm.yaml",
        "level: 1\n    gloss: Breath",
        "level: one\n    gloss: Breath",
        "level: one",
    ),
    "E010 not a value": ("feelings/anger.yaml", "intensity: [4, 5]", "intensity: [4, 9]", "intensity: [4, 9]"),
    "E010 upside down": ("feelings/anger.yaml", "intensity: [4, 5]", "intensity: [5, 4]", "- id: furious"),
    "E010 field too many": ("feelings/calm.yaml", "needs_met: [rest]", "need_met: [rest]", "need_met"),
    "E010 field missing": ("needs.yaml", "phrase: rest, ", "", "{id: rest"),
    "E010 loner": ("feelings/sadness.yaml", "time: [timeless]", "time: [past, timeless]", "- id: down"),
    "E010 not a slug": ("feelings/calm.yaml", "id: calm", "id: Calm", "id: Calm"),
    "E010 blanks": ("vague.yaml", "question: What kind of bad?", "question: ' What kind of bad?'", "question: ' What"),
    "E010 no list": ("safety/lines.yaml", "help_lines:\n  - {", "help_lines: {", "help_lines"),
    "E010 no mapping": ("questions.yaml", "questions:\n", "questions:\n  - just text\n", "- just text"),
    "E010 no patterns": ("vague.yaml", 'patterns: ["=whatever"]', "patterns: text", "patterns: text"),
    "E010 table": ("words.yaml", "me: [me, us]", "me: {a: [b]}", "me: {a: [b]}"),
    "E011 unknown key": ("needs.yaml", "needs:\n", "other: 1\nneeds:\n", "other: 1"),
    "E011 derived": ("feelings/anger.yaml", "stronger: [furious]", "milder: [annoyed]", "milder"),
    "E011 family": ("feelings/anger.yaml", "stronger: [furious]", "family: calm", "    family: calm"),
    "E011 no default": ("families.yaml", "{arousal: 3, state: emotion}", "{gloss: same}", "id: gladness"),
    "E012 family": ("feelings/anger.yaml", "family: anger", "family: rage", "family: rage"),
    "E012 subfamily": ("feelings/sadness.yaml", "subfamily: despair", "subfamily: rage", "subfamily: rage"),
    "E013 pattern": ("situations/closeness.yaml", '"{other} ..2 cancel", ', '"{nobody} cancel", ', "{nobody}"),
    "E013 matches anything": ("vague.yaml", 'patterns: ["=whatever"]', 'patterns: ["..3 =x?"]', "..3"),
}


@pytest.mark.parametrize("name", FIELDS)
def test_faults_of_fields(edited: Edited, name: str) -> None:
    file, old, new, marker = FIELDS[name]
    source = edited(file, old, new)
    with pytest.raises(LexiconError) as caught:
        compile_lexicon(source)
    assert caught.value.code == name.split()[0]
    assert caught.value.path == f"data/{file}"
    assert caught.value.line == line_of(source / file, marker)
    assert caught.value.column


@pytest.mark.parametrize(
    "file",
    ["derived/verbs.tsv", "derived/verb_rulings.tsv", "derived/look_alikes.txt", "lexicon.yaml", "safety/notices.yaml"],
)
def test_missing_files(edited: Edited, file: str) -> None:
    source = edited("needs.yaml", "asked of you.", "asked.")
    (source / file).unlink()
    with pytest.raises(LexiconError) as caught:
        compile_lexicon(source)
    assert (caught.value.code, caught.value.path) == ("E001", f"data/{file}")


def test_faults_do_not_show_what_was_written(edited: Edited) -> None:
    """Pydantic likes to print the input; overlays may hold what a person wrote."""
    with pytest.raises(LexiconError) as caught:
        compile_lexicon(edited("needs.yaml", "max_neef: leisure", "max_neef: secret"))
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_the_first_fault_across_entries_stops_it(edited: Edited) -> None:
    with pytest.raises(LexiconError) as caught:
        compile_lexicon(edited("feelings/anger.yaml", "stronger: [angry]", "stronger: [nobody]"))
    assert caught.value.code == "E102"


def test_writing_removes_what_was_there_before(mini_source: Path, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("{}")
    (tmp_path / "keep.txt").write_text("")
    files = compile_lexicon(mini_source)
    write(files, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {*files, "keep.txt"}


def test_packed_files_that_cannot_be_used(mini_source: Path, tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="E021"):
        PackedFiles(tmp_path)
    write(compile_lexicon(mini_source), tmp_path)
    header = json.loads((tmp_path / "header.json").read_text())
    (tmp_path / "header.json").write_text(json.dumps({**header, "format_version": 99}))
    with pytest.raises(LexiconError, match="E022"):
        PackedFiles(tmp_path)
    (tmp_path / "header.json").write_text(json.dumps(header))
    (tmp_path / "needs.json").unlink()
    with pytest.raises(LexiconError, match=r"E021.*needs\.json"):
        _ = Lexicon(PackedFiles(tmp_path)).needs


def test_a_class_of_safety_words_stands_once(edited: Edited) -> None:
    source = edited("safety/words/spelling.yaml", "classes:\n", "verbs: {own: [grab]}\nclasses:\n")
    with pytest.raises(LexiconError) as caught:
        compile_lexicon(source)
    assert caught.value.code == "E007"
    assert caught.value.path == "data/safety/words/spelling.yaml"


def test_verbs_of_safety_words_are_written_out(edited: Edited) -> None:
    source = edited("safety/words/spelling.yaml", "classes:\n", "verbs: {grabs: [hit, hit out]}\nclasses:\n")
    words = json.loads(compile_lexicon(source)["safety_words.json"])
    assert {"hit", "hits", "hitting", "hit out", "hits out", "hitting out"} <= set(words["grabs"])
