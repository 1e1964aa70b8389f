"""What to bear in mind with a result: a well-made sentence can be dangerous to say, and it can control."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ..lexicon import Lexicon
from ..text import Page
from .known import is_own_matter
from .results import Caution
from .wordlists import blame_words


def safe_to_say(pages: Iterable[Page], lexicon: Lexicon) -> tuple[Caution, ...]:
    """One careful line where two partners are meant."""
    words = blame_words(lexicon)
    between_partners = any(words.holds("partners", page.folded) for page in pages)
    return (_caution("safe-to-say", lexicon),) if between_partners else ()


def own_freedom(pages: Iterable[Page], lexicon: Lexicon) -> tuple[Caution, ...]:
    """The flag where what is complained of is the other person's own: friends, clothes, phone, work, faith."""
    words = blame_words(lexicon)
    return (_caution("own-freedom", lexicon),) if any(is_own_matter(page.folded, words) for page in pages) else ()


def _caution(kind: Literal["safe-to-say", "own-freedom"], lexicon: Lexicon) -> Caution:
    return Caution(kind=kind, text=lexicon.phrasing["rewrite"][kind.replace("-", "_")])
