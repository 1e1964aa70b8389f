"""What must hold across entries: the whole catalogue, ready to be used."""

from __future__ import annotations

from . import checks_of_links, checks_of_words
from .checking import CATALOGUE, Draft, check

__all__ = ["CATALOGUE", "Draft", "check", "checks_of_links", "checks_of_words"]
