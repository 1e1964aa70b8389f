"""A result as a sheet of blocks, and the three ways to print it.

A result that inherits `Shown` says what its blocks are; it cannot decide where its notice goes. The notice is printed
first, in every form, by this module alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from html import escape
from textwrap import fill
from typing import Literal, NamedTuple

WIDTH = 78
"""Columns of plain text unless told otherwise."""

_OPENS_BLOCK = re.compile(r"^[ \t]*(?=[-+=])|^[ \t]*\d+(?=[.)])", re.MULTILINE)  # a Markdown list or heading

_STYLE = {
    "box": "max-width:44em;font:15px/1.5 system-ui,sans-serif",
    "notice": "border-left:4px solid #b3541e;background:#fdf3ec;color:#3b2314;padding:.6em .9em;margin:.4em 0 .8em",
    "title": "font-weight:600;margin:.5em 0 .3em",
    "note": "opacity:.75;margin:.3em 0",
    "term": "font-weight:600",
}


class Block(NamedTuple):
    """A piece of a sheet.

    Attributes:
        kind: What it is.
        text: Its text; for ``pairs`` and ``items`` the lines stand in ``rows``.
        rows: (term, text, smaller text) for ``pairs``, (text,) for ``items``.
    """

    kind: Literal["notice", "title", "paragraph", "note", "pairs", "items"]
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def title(text: str) -> Block:
    """A heading."""
    return Block("title", text)


def paragraph(text: str) -> Block:
    """A paragraph."""
    return Block("paragraph", text)


def note(text: str) -> Block:
    """A remark in the margin."""
    return Block("note", text)


def pairs(rows: Iterable[Sequence[str]]) -> Block:
    """Terms with what is said of them, and optionally something smaller below."""
    return Block("pairs", rows=tuple(tuple(row) for row in rows))


def items(texts: Iterable[str]) -> Block:
    """A list."""
    return Block("items", rows=tuple((text,) for text in texts))


class Shown:
    """Something that shows itself. Subclasses give `_blocks`; a ``notice`` attribute, if there is one, comes first."""

    __slots__ = ()

    def _blocks(self) -> Iterable[Block]:
        """What there is to show, without the notice."""
        return ()

    def sheet(self) -> list[Block]:
        """The result as blocks, the notice first."""
        notice = getattr(self, "notice", None)
        first = [Block("notice", str(notice))] if notice is not None else []
        return [*first, *self._blocks()]

    def __str__(self) -> str:
        return as_text(self.sheet())

    def to_markdown(self) -> str:
        """The result as Markdown."""
        return as_markdown(self.sheet())

    def to_html(self) -> str:
        """The result as an HTML fragment: no scripts, no outside addresses, everything escaped."""
        return as_html(self.sheet())

    def _repr_html_(self) -> str:
        return self.to_html()

    def _repr_markdown_(self) -> str:
        return self.to_markdown()


def as_text(blocks: Iterable[Block], width: int = WIDTH) -> str:
    """Plain text for a terminal or a chat, wrapped at so many columns."""
    return "\n\n".join(filter(None, (_text(block, width) for block in blocks)))


def _text(block: Block, width: int) -> str:
    if block.kind == "pairs":
        return "\n".join(_text_pair(row, width) for row in block.rows)
    if block.kind == "items":
        return "\n".join(_wrap(row[0], width, "  - ", "    ") for row in block.rows)
    return _wrap(block.text, width)


def _text_pair(row: Sequence[str], width: int) -> str:
    term, text, *smaller = row
    lines = [_wrap(f"{term}: {text}", width, "  ", "      ")]
    return "\n".join([*lines, *(_wrap(extra, width, "      ", "      ") for extra in smaller if extra)])


def _wrap(text: str, width: int, first: str = "", later: str = "") -> str:
    paragraphs = [
        fill(clean(part), width, initial_indent=first, subsequent_indent=later, break_long_words=False)
        for part in text.split("\n")
    ]
    return "\n".join(paragraphs)


def as_markdown(blocks: Iterable[Block]) -> str:
    """Markdown; what a person wrote cannot become markup."""
    return "\n\n".join(filter(None, map(_markdown, blocks)))


def _markdown(block: Block) -> str:
    if block.kind == "notice":
        return "\n".join(f"> {_md(line)}" for line in block.text.split("\n"))
    if block.kind == "pairs":
        return "\n".join(
            f"- **{_md(row[0])}**: {_md(row[1])}" + "".join(f"  \n  {_md(extra)}" for extra in row[2:] if extra)
            for row in block.rows
        )
    if block.kind == "items":
        return "\n".join(f"- {_md(row[0])}" for row in block.rows)
    return {"title": "**{}**", "note": "_{}_"}.get(block.kind, "{}").format(_md(block.text))


def _md(text: str) -> str:
    escaped = "".join(f"\\{character}" if character in "\\`*_{}[]<>#|~$&" else character for character in clean(text))
    return _OPENS_BLOCK.sub(r"\g<0>\\", escaped)


def as_html(blocks: Iterable[Block]) -> str:
    """An HTML fragment with inline styles only."""
    return f'<div class="emolex" style="{_STYLE["box"]}">{"".join(map(_html, blocks))}</div>'


def _html(block: Block) -> str:
    if block.kind == "notice":
        lines = "<br>".join(_escaped(line) for line in block.text.split("\n"))
        return f'<div role="note" style="{_STYLE["notice"]}">{lines}</div>'
    if block.kind == "pairs":
        return f'<dl style="margin:.3em 0">{"".join(map(_html_pair, block.rows))}</dl>'
    if block.kind == "items":
        return f"<ul>{''.join(f'<li>{_escaped(row[0])}</li>' for row in block.rows)}</ul>"
    style = f' style="{_STYLE[block.kind]}"' if block.kind in _STYLE else ' style="margin:.3em 0"'
    return f"<p{style}>{_escaped(block.text)}</p>"


def _html_pair(row: Sequence[str]) -> str:
    term, text, *smaller = row
    below = "".join(f'<br><span style="opacity:.8">{_escaped(extra)}</span>' for extra in smaller if extra)
    said = f'<dd style="margin:0 0 .5em 1.2em">{_escaped(text)}{below}</dd>'
    return f'<dt style="{_STYLE["term"]}">{_escaped(term)}</dt>{said}'


def _escaped(text: str) -> str:
    return escape(clean(text), quote=True)


def clean(text: str) -> str:
    """Text without control characters, and with direction marks that could reorder what stands around them removed."""
    if text.isprintable():
        return text
    return "".join(character for character in text if character == "\n" or not _is_control(character))


def _is_control(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Cc", "Cs")
        or "\u202a" <= character <= "\u202e"
        or ("\u2066" <= character <= "\u2069" or character in "\u200e\u200f\u061c")
    )
