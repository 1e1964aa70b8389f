"""Normalizing a page, and the way back to the original."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emolex.errors import InvalidTextError
from emolex.text import MAX_LENGTH, Page, read

from ..timing import grows_linearly

# Pieces that have broken offset maps before, next to any character at all.
NASTY = (
    "\u2019 \u200b \ufeff ａ Ｂ \ufb01 \ufdfa e\u0301 \u0301 İ ı ß ς Σ ŉ \ud800 \udfff \x00 \x07 \x85 \u2028 "
    "👩\u200d👩\u200d👧 🙂 \u202e \u2066 ½ ㎏ … — ' \" a b I . - _ é ü 中 한 \u1100\u1161 a\u0327\u0301 \u00ad"
).split(" ")
TEXTS = st.lists(
    st.one_of(st.sampled_from([*NASTY, "\u00a0", "\u3000", " ", "  ", "\t", "\n", "\r\n"]), st.characters(codec=None)),
    max_size=14,
).map("".join)
"""`st.text()` leaves lone surrogates out; these do not."""


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param("I\u2019m", "I'm", id="curly apostrophe"),
        pytest.param("I\u02bcm I\uff07m I`m", "I'm I'm I'm", id="other apostrophes"),
        pytest.param("\u201cfine\u201d \u00abfine\u00bb", '"fine" "fine"', id="quotes"),
        pytest.param("s\u200ba\u2060d\ufeff", "sad", id="zero width"),
        pytest.param("s\u00adad", "sad", id="soft hyphen"),
        pytest.param("s\u3164a\u115fd", "sad", id="letters that cannot be seen"),
        pytest.param("ｓａｄ", "sad", id="full width"),
        pytest.param("so\u00a0\u3000\t sad", "so sad", id="blanks"),
        pytest.param("con\ufb01dent", "confident", id="ligature"),
        pytest.param("\ufdfa", "\ufdfa", id="U+FDFA grows too much and stays"),
        pytest.param("cafe\u0301", "café", id="combining accent composes"),
        pytest.param("s\u0301a\u0323d\u0335", "śạd", id="a mark without a composed letter goes"),
        pytest.param("fine\u2014really", "fine - really", id="dash"),
        pytest.param("let\u2010down", "let-down", id="hyphen"),
        pytest.param("a\r\nb\u2028c\n\n\nd", "a\nb\nc\nd", id="line breaks"),
        pytest.param("a \n b", "a\nb", id="blanks around a line break"),
        pytest.param("\ud83dx\udc00", "\ufffdx\ufffd", id="lone surrogates one for one"),
        pytest.param("s\x00a\x07d\x1b[0m", "sad[0m", id="control characters"),
        pytest.param("\u202esad\u202c\u2066x\u2069", "sadx", id="direction marks"),
        pytest.param("👩\u200d👩\u200d👧", "👩👩👧", id="emoji joined"),
        pytest.param("  sad  ", "sad", id="ends"),
        pytest.param("a  é  b", "a é b", id="blanks around another script"),
        pytest.param("", "", id="empty"),
        pytest.param("\u200b \u200b", "", id="nothing visible"),
    ],
)
def test_plain(text: str, plain: str) -> None:
    assert read(text).plain == plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [("SAD", "sad"), ("İstanbul", "i"), ("ΛΥΠΗΣ", "λυπησ"), ("Ὀδύσσευς", "ὀδύσσευσ"), ("Straße", "straße")],
)
def test_folding_keeps_the_length(text: str, folded: str) -> None:
    page = read(text)
    assert page.folded.startswith(folded)
    assert len(page.folded) == len(page.plain)


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("I feel s\u200bad", "sad", "s\u200bad"),
        ("so con\ufb01dent!", "confident", "con\ufb01dent"),
        ("I\u2019m", "i'm", "I\u2019m"),
        ("\ufeff  ｓａｄ ", "sad", "ｓａｄ"),
        ("cafe\u0301 sad", "café", "cafe\u0301"),
        ("a \u2014 sad", "sad", "sad"),
        ("👩\u200d👧 sad", "sad", "sad"),
    ],
)
def test_a_word_is_found_in_the_original(text: str, word: str, written: str) -> None:
    page = read(text)
    found = next(one for one in page.words if one.text == word)
    span = page.span(found.start, found.end)
    assert page.original[span.start : span.end] == written


@settings(max_examples=400)
@given(TEXTS)
@example("I\xfc  \u1fb3 e")
@example("\u2026\xba\u2026\u03a3\u2026")  # a final sigma is final only in its surroundings
def test_the_map_leads_back(text: str) -> None:
    page = read(text)
    assert len(page.original) == len(text)
    for word in page.words:
        span = page.span(word.start, word.end)
        written = page.original[span.start : span.end]
        # "in", not "==": one character such as ½ may hold two words
        assert written
        assert word.text in read(written).folded


@settings(max_examples=400)
@given(TEXTS)
def test_places_never_run_backwards(text: str) -> None:
    page = read(text)
    spans = [page.span(at, at + 1) for at in range(len(page.plain))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans)


@settings(max_examples=400)
@given(TEXTS)
@example("I\xfcD\u0131D  \u1fb3a\u0327")
def test_normalizing_twice_changes_nothing(text: str) -> None:
    plain = read(text).plain
    assert read(plain).plain == plain
    assert "  " not in plain
    assert plain == plain.strip(" ")


@pytest.mark.parametrize("text", [None, b"sad", 3, ["sad"], Page])
def test_only_strings_are_read(text: object) -> None:
    with pytest.raises(InvalidTextError, match="expected a string"):
        read(text)


def test_the_longest_text() -> None:
    assert len(read("a" * MAX_LENGTH).plain) == MAX_LENGTH
    with pytest.raises(InvalidTextError, match="1,000,001") as caught:
        read("secret" + "a" * (MAX_LENGTH - 5))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("unit", ["a", "e\u0301", "\u200b", " ", "'", "-", "\u2014", "🙂", "ａ", "\u0301", "中 "])
def test_time_grows_with_the_length(unit: str) -> None:
    assert grows_linearly(lambda times: read(unit * times).words, 50_000 // len(unit))


def test_a_megabyte_of_one_letter() -> None:
    start = time.process_time()
    (word,) = read("a" * MAX_LENGTH).words
    assert len(word.text) == MAX_LENGTH
    assert time.process_time() - start < 5
