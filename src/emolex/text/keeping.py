"""Keeping answers that are asked for again and again: those about a word, and those about a stretch of a page."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from .page import Page

_P = ParamSpec("_P")
_T = TypeVar("_T")

_ON_A_PAGE = 4096  # answers: some two hundred sentences, so that a page of a million letters keeps no more
_UNKNOWN = object()


def kept(most: int, longest: int) -> Callable[[Callable[[str], _T]], Callable[[str], _T]]:
    """Keeps what a pure function says of a text.

    Args:
        most: Of how many texts, those that were asked for last.
        longest: Of how many letters at most; nothing is kept of a longer one.
    """

    def keeper(function: Callable[[str], _T]) -> Callable[[str], _T]:
        keeping = lru_cache(maxsize=most)(function)

        @wraps(function)
        def asked(text: str) -> _T:
            return keeping(text) if len(text) <= longest else function(text)

        return asked

    return keeper


kept_of_word = kept(most=4096, longest=40)
"""Keeps what a pure function says of a word; a text of a thousand sentences has no more different ones."""


def kept_on_page(
    function: Callable[Concatenate[Page, _P], _T],
) -> Callable[Concatenate[Page, _P], _T]:
    """Keeps on a page what a pure function says of it, as long as there is the page."""

    @wraps(function)
    def asked(page: Page, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        key = (function, args, *kwargs.items())
        known = page.kept.get(key, _UNKNOWN)
        if known is not _UNKNOWN:
            return cast(_T, known)
        said = function(page, *args, **kwargs)
        if len(page.kept) >= _ON_A_PAGE:
            page.kept.clear()
        page.kept[key] = said
        return said

    return asked
