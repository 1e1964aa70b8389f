"""The pattern language."""

from __future__ import annotations

import re

import pytest

from emolex.text import PatternCompiler, PatternError, PatternIndex, read, vocabulary

from ..timing import grows_linearly

FORMS = {
    "forget": ("forget", "forgets", "forgot", "forgotten"),
    "leave": ("leave", "leaves", "left", "leaving"),
    "birthday": ("birthday", "birthdays"),
}
CLASSES = {"other": ("he", "she", "my friend"), "not": ("not", "never", "don't")}
COMPILER = PatternCompiler(CLASSES, lambda word: FORMS.get(word, (word,)), common=["my", "the"])


def found(source: str, text: str) -> list[str]:
    """What a pattern finds, by way of anchors, in the normalized text."""
    page = read(text)
    index = PatternIndex([COMPILER.pattern(source)], PatternCompiler(CLASSES))
    return [page.plain[start:end] for _, start, end in index.find(page)]


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        ("forget", "She forgot it", ["forgot"]),
        ("forget", "unforgotten forgetful", []),
        ("=left", "he left, he leaves", ["left"]),
        ("=leave", "he left", []),
        ("(forget|leave) me", "leaving me; forgot  me", ["leaving me", "forgot me"]),
        ("(=no one|=nobody) came", "No one came, nobody came", ["No one came", "nobody came"]),
        ("=so? sad", "so sad, sad", ["so sad", "sad"]),
        ("sad (=indeed|very much)?", "sad very much, sad", ["sad very much", "sad"]),
        ("forget my ..2 birthday", "forgot my very first birthday", ["forgot my very first birthday"]),
        ("forget my ..2 birthday", "forgot my very very first birthday", []),
        ("forget my ..2 birthday", "forgot my birthday", ["forgot my birthday"]),
        ("..2 sad", "so very sad", ["so very sad"]),
        ("{other} forget", "my friend forgot", ["my friend forgot"]),
        ("{other} forget", "the forgot", []),
        ("{not} sad", "I don't dont sad", ["dont sad"]),
        ("=don't go", "dont go, don\u2019t go", ["dont go", "don't go"]),
        ("=i'll go", "ill go", []),  # "ill" is another word
        ("birthday", "my birthday's over", ["birthday"]),
        ("=🙂", "ok🙂", ["🙂"]),
        ("let down", "let\ndown let, down", ["let\ndown", "let, down"]),
        ("let down", "let. Down", []),
        ("sad # times", "sad 30 times, sad 3x times", ["sad 30 times"]),
        ("sad", "SAD ｓａｄ s\u200bad", ["SAD", "sad", "sad"]),
    ],
)
def test_language(source: str, text: str, expected: list[str]) -> None:
    assert found(source, text) == expected


@pytest.mark.parametrize("negation", ["not", "never", "no", "without", "don't", "dont", "isn't", "can't", "cannot"])
def test_a_gap_never_crosses_a_negation(negation: str) -> None:
    assert found("forget ..3 birthday", "forgot about the birthday")
    assert not found("forget ..3 birthday", f"forgot {negation} the birthday")


@pytest.mark.parametrize("word", ["parent", "important", "wants", "went", "note", "nothing", "knot"])
def test_a_gap_takes_words_that_only_look_like_a_negation(word: str) -> None:
    assert found("forget ..3 birthday", f"forgot one {word} birthday")


@pytest.mark.parametrize("edge", [". ", "! ", "? ", "... "])
def test_a_gap_never_crosses_the_end_of_a_sentence(edge: str) -> None:
    assert not found("forget ..3 birthday", f"forgot it{edge}The birthday")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("(forget", "not closed"),
        ("forget)", "unexpected"),
        ("forget | leave", "unexpected"),
        ("?", "unexpected"),
        ("{nobody} left", "no word class"),
        ("..7 left", "1 to 6"),
        ("..0 left", "1 to 6"),
        ("", "optional"),
        ("forget?", "optional"),
        ("(forget|) me", "optional"),
        ("..3", "optional"),
        ("()", "optional"),
        ("{", "cannot read"),
    ],
)
def test_broken_patterns(source: str, message: str) -> None:
    with pytest.raises(PatternError, match=message):
        COMPILER.pattern(source)


@pytest.mark.parametrize(
    ("source", "anchors"),
    [
        ("forget my birthday", {"birthday", "birthdays"}),
        ("my friend", {"friend"}),  # "my" is common
        ("(=left|=gone) the", {"left", "gone"}),
        ("so? sad", {"sad"}),
        ("{other} =left", {"left"}),
        ("=don't", {"don't", "dont"}),
        ("=🙂", {"🙂"}),
    ],
)
def test_anchors(source: str, anchors: set[str]) -> None:
    assert set(COMPILER.pattern(source).anchors) == anchors


@pytest.mark.parametrize("source", ["forget my ..2 birthday", "(forget|=left)? {not} so? (a b|c)", "=🙂", "..2 sad"])
def test_written_out_patterns_need_no_forms(source: str) -> None:
    written, bare = COMPILER.pattern(source), PatternCompiler(CLASSES)
    text = "she forgot my last birthdays, forgotten, not so c; left never a b, so very sad 🙂"
    expected = [found.span() for found in re.finditer(COMPILER.regex(source), text)]
    assert expected
    assert [found.span() for found in re.finditer(bare.regex(written.source), text)] == expected


def test_the_index_tells_patterns_apart() -> None:
    patterns = [COMPILER.pattern(source) for source in ("sad", "forget", "so sad")]
    matches = list(PatternIndex(patterns, COMPILER).find(read("so sad that he forgot")))
    assert matches == [(0, 3, 6), (1, 15, 21), (2, 0, 6)]
    assert not list(PatternIndex(patterns, COMPILER).find(read("")))


def test_vocabulary_looks_inside_words() -> None:
    assert vocabulary(read("Don't, mother-in-law's")) >= {"don't", "dont", "mother", "law", "s"}


NASTY = [
    "a ",
    "my ",
    "forgot ",
    "forgot my ",
    "he ",
    "not ",
    "so ",
    "'",
    "a'",
    "a-",
    "..",
    "\n",
    "🙂",
    "forgot, ",
    "my friend ",
]
SOURCES = [
    "{other} ..6 forget ..6 birthday",
    "forget my ..6 (so ..6 sad|birthday ..6 left)",
    "..6 sad",
    "so? so? so? sad",
    "🙂",
]


@pytest.mark.parametrize("unit", NASTY)
def test_bounded_time(unit: str) -> None:
    regexes = PatternIndex([COMPILER.pattern(source) for source in SOURCES], PatternCompiler(CLASSES))
    # the ending brings every anchor, so that every pattern is really tried
    ending = " forgot my sad birthday 🙂"
    assert grows_linearly(lambda times: list(regexes.find(read(unit * times + ending))), 2000)
