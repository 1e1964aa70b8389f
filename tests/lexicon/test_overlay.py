"""A user's own words on top, and lexicons with fewer words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from emolex import compare, lookup, screen, search, suggest
from emolex.errors import InvalidOptionError, LexiconError
from emolex.lexicon import Lexicon

from ..conftest import Edited, loaded

HANGRY: dict[str, object] = {
    "id": "hangry",
    "word": "hangry",
    "forms": {"noun": "hanger-rage", "verb": "hanger"},
    "aliases": ["hangery"],
    "level": 3,
    "gloss": "An empty stomach makes everything unbearable.",
    "example": "I am hangry before lunch.",
    "family": "anger",
    "subfamily": "irritation",
    "near": ["annoyed"],
}
PHRASE: dict[str, object] = {
    "id": "comme-ci",
    "phrase": "comme ci",
    "kind": "vague",
    "scope": "said",
    "patterns": ["comme ci"],
    "senses": [{"sense": "it goes", "feelings": ["content", "sad"]}],
    "question": "Which of the two?",
}
SITUATION: dict[str, object] = {
    "id": "late-train",
    "area": "travel",
    "means": "you had to wait",
    "patterns": ["train ..2 late"],
    "raises": {"valence": "unpleasant", "goal": "blocked"},
    "feelings": ["annoyed"],
}
LINE: dict[str, object] = {
    "region": "XX",
    "name": "Own Line",
    "phone": "123",
    "hours": "always",
    "kinds": ["abuse"],
    "source": "own",
    "verified_on": "2026-02-02",
}
SAFETY: dict[str, object] = {
    "id": "own",
    "kind": "abuse",
    "form": "physical",
    "level": "care",
    "patterns": ["=locked =me =in"],
}


def test_words(mini: Lexicon) -> None:
    own = mini.overlay({"feelings": [HANGRY]})
    assert len(own) == len(mini) + 1
    for typed in ("hangry", "Hangery", "hanger-rage", "hangers", "hangering", "I feel hangry"):
        assert lookup(typed, lexicon=own).id == "hangry"
    assert own["hangry"].valence == -2  # of its family
    assert own["annoyed"].near == ("hangry",)
    assert not compare("hangry", "annoyed", lexicon=own).curated
    assert suggest("I'm so hangry", lexicon=own).candidates[0].feeling.id == "hangry"


def test_the_lexicon_below_stays_as_it_was(mini: Lexicon) -> None:
    before = (len(mini), mini.sha256, mini.version, mini["annoyed"].near, dict(mini.index["word"]))
    mini.overlay({"feelings": [HANGRY], "vague_phrases": [PHRASE]})
    assert (len(mini), mini.sha256, mini.version, mini["annoyed"].near, dict(mini.index["word"])) == before


def test_vague_phrases(mini: Lexicon) -> None:
    result = suggest("I feel comme ci", lexicon=mini.overlay({"vague_phrases": [PHRASE]}))
    assert result.status == "vague"
    assert result.phrase is not None
    assert result.phrase.rule == "comme-ci"
    assert suggest("I feel comme ci", lexicon=mini).status == "unknown"


def test_situations_with_all_forms_of_their_words(mini: Lexicon) -> None:
    own = mini.overlay({"situations": [SITUATION]})
    for text in ("the train was late", "trains were late"):
        assert suggest(text, lexicon=own).candidates[0].feeling.id == "annoyed"


def test_distinctions(mini: Lexicon) -> None:
    contrast = {
        "pair": ["calm", "content"],
        "dimensions": ["what it is about"],
        "shared": "Nothing presses.",
        "sides": ["The body is quiet.", "The wish is quiet."],
        "question": "Body or wish?",
        "examples": ["I am calm now.", "I am content with it."],
        "source": "own",
    }
    assert compare("content", "calm", lexicon=mini.overlay({"contrasts": [contrast]})).question == "Body or wish?"


def test_help_lines_and_safety_phrases(mini: Lexicon) -> None:
    own = mini.overlay({"help_lines": [LINE], "safety_phrases": [SAFETY]})
    notice = screen("he locked me in", region="xx", lexicon=own)
    assert notice is not None
    assert [line.name for line in notice.lines] == ["Own Line"]
    assert screen("I want to die", lexicon=own) == screen("I want to die", lexicon=mini)
    assert len(own.safety_phrases) == len(mini.safety_phrases) + 1


def test_own_help_lines_take_the_place_of_those_of_the_same_country(mini: Lexicon) -> None:
    own = mini.overlay({"help_lines": [{**LINE, "region": "NO"}]})
    assert [line.name for line in own.help_lines] == ["Own Line"]
    assert len(mini.overlay({"help_lines": [LINE]}).help_lines) == len(mini.help_lines) + 1


def test_a_safety_phrase_cannot_be_taken_away(mini: Lexicon) -> None:
    """Not even by one with the same id that matches nothing, or excuses everything."""
    sly = {"id": "wants-to-die", "kind": "self-harm", "level": "care", "patterns": ["=zzz"], "unless": ["=die"]}
    try:
        own = mini.overlay({"safety_phrases": [sly]})
    except LexiconError:
        return
    notice = screen("I want to die", lexicon=own)
    assert notice is not None
    assert notice.level == "urgent"


def test_a_file(mini: Lexicon, tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(
        "feelings:\n"
        "  - {id: hangry, word: hangry, level: 3, family: anger, subfamily: irritation,\n"
        "     gloss: An empty stomach speaks., example: I am hangry.}\n",
        encoding="utf-8",
    )
    for path in (file, str(file)):
        assert "hangry" in mini.overlay(path)


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ("feelings: [", "E002", None),
        ("a: &x 1", "E004", 1),
        ("words: {}", "E011", 1),
        ("\nfeelings: []\nnotices: []", "E011", 3),
        ("feelings: hangry", "E010", 1),
        ("feelings: [hangry]", "E010", 1),
        ("vague_phrases: {}", "E010", 1),
        ("[1, 2]", "E010", 1),
        ("", "E010", 1),
        ("feelings:\n  - {id: x, family: rage}", "E012", 2),
        ('situations:\n  - id: x\n    patterns: ["("]', "E013", 3),
    ],
)
def test_broken_files(mini: Lexicon, tmp_path: Path, content: str, code: str, line: int | None) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        mini.overlay(file)
    assert (caught.value.code, caught.value.path) == (code, "own.yaml")
    assert line is None or caught.value.line == line


@pytest.mark.parametrize(
    ("addition", "code"),
    [
        ({}, "E010"),
        ({"safety": []}, "E011"),
        ({"notices": []}, "E011"),
        ({"feelings": [{**HANGRY, "wordd": "x"}]}, "E010"),
        ({"feelings": [{**HANGRY, "id": "sad"}]}, "E101"),
        ({"feelings": [HANGRY, {**HANGRY, "word": "peckish", "aliases": []}]}, "E101"),
        ({"feelings": [{**HANGRY, "near": ["nobody"]}]}, "E102"),
        ({"feelings": [{**HANGRY, "needs_unmet": ["food"]}]}, "E104"),
        ({"feelings": [{**HANGRY, "word": "Angry", "example": "I am angry."}]}, "E105"),
        ({"feelings": [{**HANGRY, "aliases": ["LONELINESS"]}]}, "E105"),
        ({"feelings": [{**HANGRY, "example": "Lunch is late."}]}, "E107"),
        ({"vague_phrases": [{**PHRASE, "senses": [{"sense": "it goes", "feelings": ["hopeless"]}]}]}, "E114"),
        ({"vague_phrases": [{**PHRASE, "senses": [{"sense": "it goes", "feelings": ["nobody"]}]}]}, "E114"),
        ({"feelings": object()}, "E010"),
        ({"feelings": {1, 2}}, "E010"),
        ({1: 2}, "E011"),
        (3, "E010"),
        (None, "E010"),
        ("no such file.yaml", "E001"),
        ("", "E001"),
    ],
)
def test_what_is_refused(mini: Lexicon, addition: Mapping[str, object], code: str) -> None:
    with pytest.raises(LexiconError) as caught:
        mini.overlay(addition)
    assert caught.value.code == code


def test_a_heavy_word_of_the_lexicon_below_stays_out_of_vague_phrases(mini: Lexicon) -> None:
    own = mini.overlay({"situations": [SITUATION]})
    with pytest.raises(LexiconError, match="E114"):
        own.overlay({"vague_phrases": [{**PHRASE, "senses": [{"sense": "it goes", "feelings": ["hopeless"]}]}]})


def test_nothing_is_half_loaded(mini: Lexicon) -> None:
    broken = {"feelings": [HANGRY], "situations": [{**SITUATION, "feelings": ["nobody"]}]}
    with pytest.raises(LexiconError):
        mini.overlay(broken)
    assert "hangry" not in mini
    assert not search("hangry", lexicon=mini).matches


def test_overlays_stack_and_have_fingerprints(mini: Lexicon) -> None:
    one = mini.overlay({"feelings": [HANGRY]})
    two = one.overlay({"vague_phrases": [PHRASE]})
    assert "hangry" in two
    assert len({mini.sha256, one.sha256, two.sha256}) == 3
    assert one.sha256 == mini.overlay({"feelings": [dict(reversed(HANGRY.items()))]}).sha256
    assert one.version == two.version == "9.9.9+changed"


def test_retired_ids_survive_an_overlay(edited: Edited, tmp_path: Path) -> None:
    """Apps keep ids in their records; a retired one stays known for ever."""
    source = edited("feelings/calm.yaml", "frames: [feel ~, feel ~ to]", "replaced_by: content")
    lexicon = loaded(source, tmp_path / "out")
    assert lexicon["close"].replaced_by == "content"
    assert "close" not in [feeling.id for feeling in lexicon]
    assert lexicon.overlay({"feelings": [HANGRY]})["close"].replaced_by == "content"


@pytest.mark.parametrize(
    ("tags", "ids"),
    [
        ({"family": "anger"}, {"annoyed", "resentful", "angry", "furious"}),
        ({"family": "anger", "subfamily": "hot-anger"}, {"angry", "furious"}),
        ({"agency": "circumstance"}, {"disappointed", "let-down", "used", "down", "lonely", "sad"}),
        ({"level": 2, "family": ("anger", "calm")}, {"resentful", "glad"}),
        ({"crosswalk": ("goemotions", "sadness")}, {"lonely"}),
        ({"ambiguous": True, "family": "calm"}, {"content", "close"}),
        ({"quadrant": "high-pleasant"}, {"happy", "glad"}),
        ({"register": "slang"}, set()),
    ],
)
def test_where(mini: Lexicon, tags: dict[str, object], ids: set[str]) -> None:
    fewer = mini.where(**tags)
    assert {feeling.id for feeling in fewer} == ids
    assert all(id_ in ids for forms in fewer.index.values() for id_ in forms.values())


def test_where_reaches_everything(mini: Lexicon) -> None:
    fewer = mini.where(family="sadness")
    result = suggest("I'm fine", lexicon=fewer, limit=20)
    assert {candidate.feeling.id for candidate in result.candidates} == {"disappointed", "lonely"}
    assert not search("angry", lexicon=fewer).matches
    assert frozenset(("sad", "lonely")) in fewer.contrasts
    assert not mini.where(family="anger").contrasts
    assert fewer.where(level=2).where(family="anger").feelings == {}


def test_where_knows_its_fields(mini: Lexicon) -> None:
    with pytest.raises(InvalidOptionError, match="familly"):
        mini.where(familly="anger")
