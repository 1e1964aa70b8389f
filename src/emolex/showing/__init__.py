"""How a result shows itself: plain text, Markdown, HTML; everything escaped, the notice always first."""

from .sheet import Block, Shown, items, note, pairs, paragraph, title

__all__ = ["Block", "Shown", "items", "note", "pairs", "paragraph", "title"]
