"""How results show themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emolex.showing import Block, Shown, items, note, pairs, paragraph, title
from emolex.showing.sheet import as_html, as_markdown, as_text, clean

HOSTILE = st.text(
    st.one_of(st.sampled_from("<>&\"'`*_[]()#|~$\\!/=\n\x00\x1b\u202e\u2066"), st.characters()), max_size=40
)


class Result(Shown):
    def __init__(self, text: str, notice: str | None) -> None:
        self.text = text
        self.notice = notice

    def _blocks(self) -> Iterable[Block]:
        yield title(self.text)
        yield paragraph(self.text)
        yield note(self.text)
        yield pairs([(self.text, self.text, self.text)])
        yield items([self.text])


class Reader(HTMLParser):
    """Collects what a browser would make of a fragment."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")


@pytest.mark.parametrize("show", ["__str__", "to_markdown", "to_html", "_repr_html_", "_repr_markdown_"])
def test_the_notice_comes_first(show: str) -> None:
    shown = getattr(Result("later", "First.\nLine 1"), show)()
    assert 0 <= shown.index("First.") < shown.index("Line 1") < shown.index("later")
    assert "First." not in getattr(Result("later", None), show)()


def test_text() -> None:
    blocks = [title("T"), pairs([("a", "b", "c"), ("d", "e", "")]), items(["x", "y"]), paragraph(""), note("n")]
    assert as_text(blocks) == "T\n\n  a: b\n      c\n  d: e\n\n  - x\n  - y\n\nn"


def test_markdown() -> None:
    blocks = [Block("notice", "n\nm"), title("T"), pairs([("a", "b", "c")]), items(["x"]), paragraph("p"), note("n")]
    assert as_markdown(blocks) == "> n\n> m\n\n**T**\n\n- **a**: b  \n  c\n\n- x\n\np\n\n_n_"


@given(HOSTILE)
def test_text_stays_within_78_columns(text: str) -> None:
    shown = str(Result(f"{text} and then some more words", "Take care. " * 20))
    assert max(map(len, shown.split("\n"))) <= 78


@given(HOSTILE)
def test_html_text_is_text(text: str) -> None:
    """Whatever was written comes out as text: the tags are ours, and the text is whole."""
    plain = Reader(as_html([paragraph("x"), items(["x"]), pairs([("x", "x", "x")]), Block("notice", "x")]))
    blocks = [
        paragraph(text or "x"),
        items([text]),
        pairs([(text, text, text or "x")]),
        Block("notice", text.replace("\n", "")),
    ]
    hostile = Reader(as_html(blocks))
    assert hostile.tags == plain.tags
    assert not hostile.open
    assert "".join(hostile.text) == clean(text or "x") + clean(text) * 3 + clean(text or "x") + clean(
        text.replace("\n", "")
    )


@given(HOSTILE)
def test_html_text_is_safe_inside_an_attribute(text: str) -> None:
    """A page may put a fragment into a quoted attribute (`title="..."`, `srcdoc='...'`): no quote gets out."""
    inside = as_html([paragraph(text)]).partition(">")[2].partition(">")[2].rpartition("</p>")[0]
    for quote in "\"'":
        ((tag, attributes),) = Reader(f"<p title={quote}{inside}{quote}>").tags
        assert tag == "p"
        assert attributes == {"title": clean(text)}


@given(HOSTILE)
def test_html_has_no_scripts_and_no_addresses(text: str) -> None:
    for tag, attributes in Reader(Result(text, text).to_html()).tags:
        assert tag in {"div", "p", "dl", "dt", "dd", "ul", "li", "br", "span"}
        assert set(attributes) <= {"style", "class", "role"}


@given(HOSTILE)
def test_markdown_text_is_text(text: str) -> None:
    shown = as_markdown([paragraph(text)])
    assert re.sub(r"\\([!-/:-@\[-`{-~0-9])", r"\1", shown) == clean(text)
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_{}\[\]<>#|~$&]", shown)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1. one", id="numbered list"),
        pytest.param("- one", id="list"),
        pytest.param("+ one", id="list with plus"),
        pytest.param("one\n===", id="underlined"),
        pytest.param("&lt;b&gt;", id="entity"),
        pytest.param("# one", id="heading"),
        pytest.param("> one", id="quote"),
        pytest.param("![a](b)", id="image"),
    ],
)
def test_markdown_at_the_start_of_a_line(text: str) -> None:
    """What a person wrote cannot become markup: nothing that opens a block or an entity stands bare."""
    shown = as_markdown([paragraph(text)])
    assert not re.search(r"^(?:[-+>#]|\d+[.)]|=+$)|(?<!\\)&|(?<!\\)\]", shown, re.MULTILINE)


@pytest.mark.parametrize("show", ["__str__", "to_markdown", "to_html"])
@given(text=HOSTILE)
def test_control_and_direction_marks_are_gone(show: str, text: str) -> None:
    shown = getattr(Result(text + "\x1b[31m\x00\u202e\u2066\ud800", text), show)()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)


def test_clean_keeps_what_people_write() -> None:
    assert clean("é 🙂\n👩\u200d👧 مn") == "é 🙂\n👩\u200d👧 مn"


def test_clean_drops_marks_of_direction() -> None:
    assert clean("a\u200eb\u200fc\u061cd\u202ee") == "abcde"
