"""How a result shows itself: plain text, Markdown, HTML; everything escaped, the notice always first."""

from .sheet import (
    WIDTH,
    Block,
    Shown,
    as_html,
    as_markdown,
    as_text,
    clean,
    items,
    note,
    pairs,
    paragraph,
    title,
)

__all__ = [
    "WIDTH",
    "Block",
    "Shown",
    "as_html",
    "as_markdown",
    "as_text",
    "clean",
    "items",
    "note",
    "pairs",
    "paragraph",
    "title",
]
