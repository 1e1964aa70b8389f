"""`lookup` and `search`: from a word to feelings."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import InvalidOptionError, UnknownWordError
from ..lexicon import Feeling, FeelingOnCard, Found, Lexicon, Result, default_lexicon, exact, fuzzy, nearest
from ..safety import Notice, screen_pages
from ..showing import Block, pairs, paragraph
from ..text import read
from .vague import find_vague

_LONGEST_WORD = 80  # longer than any entry; what is longer is a text and no word
_QUOTED = 30  # characters; what is longer than a word or two may be a person's sentence, which errors never hold


class Match(Result):
    """A feeling that a query leads to.

    Attributes:
        feeling: The feeling.
        form: The form of it that was matched.
        similarity: 0..1; 1 for the word itself, under 0.95 for a guess at a misspelling.
    """

    feeling: FeelingOnCard
    form: str
    similarity: float

    def _blocks(self) -> Iterable[Block]:
        yield pairs([(self.feeling.word, self.feeling.gloss)])


class Matches(Result):
    """What `search` found, best first."""

    notice: Notice | None = None
    query: str
    matches: tuple[Match, ...]
    lexicon_version: str

    def _blocks(self) -> Iterable[Block]:
        if self.matches:
            yield pairs((match.feeling.word, match.feeling.gloss) for match in self.matches)
        elif self.notice is None:
            yield paragraph("Nothing in the lexicon is spelled like that.")


def lookup(word: str, *, lexicon: Lexicon | None = None) -> Feeling:
    """The feeling that a word names: exactly, inflected, by an alias or misspelt.

    Args:
        word: A word or phrase such as "lonely", "loneliness" or "let down".
        lexicon: The lexicon to use; by default the shipped one.

    Returns:
        The whole entry.

    Raises:
        UnknownWordError: The lexicon has no such word; ``nearest`` lists what looks alike.
        InvalidTextError: Not a string, or too long.

    Examples:
        >>> from emolex import lookup
        >>> lookup("dissapointed").word
        'disappointed'
        >>> lookup("loneliness").id
        'lonely'
    """
    return resolve(word, default_lexicon() if lexicon is None else lexicon)


def search(query: str, *, limit: int = 5, lexicon: Lexicon | None = None) -> Matches:
    """Feelings whose word, form or alias is or looks like the query, best first.

    Args:
        query: A word or phrase. What is too short or too far from any word finds nothing.
        limit: How many matches at most, 1 to 50.
        lexicon: The lexicon to use; by default the shipped one.

    Raises:
        InvalidOptionError: ``limit`` is out of range.
        InvalidTextError: Not a string, or too long.

    Examples:
        >>> from emolex import search
        >>> [match.feeling.word for match in search("overwelmed").matches]
        ['overwhelmed']
        >>> search("lovely").matches
        ()
    """
    if not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= 50:
        raise InvalidOptionError("limit is a whole number from 1 to 50")
    lexicon = default_lexicon() if lexicon is None else lexicon
    page = read(query)
    notice = screen_pages({"query": page}, region=None, lexicon=lexicon)
    found = [] if notice is not None and notice.level == "urgent" else _found(query, limit, lexicon)
    return Matches(
        notice=notice,
        query=page.original,
        matches=tuple(Match(feeling=one.feeling, form=one.form, similarity=one.similarity) for one in found),
        lexicon_version=lexicon.version,
    )


def resolve(word: str, lexicon: Lexicon, source: str = "word") -> Feeling:
    """The feeling that a word names; see `lookup`."""
    found = _found(word, 1, lexicon)
    if found:
        return found[0].feeling
    page = read(word)
    notice = screen_pages({source: page}, region=None, lexicon=lexicon)
    if len(page.original) > _QUOTED or len(page.words) > 2:
        raise UnknownWordError("", notice=notice)
    vague = bool(find_vague(page, lexicon))
    alike = () if vague or notice is not None else nearest(word, lexicon)
    raise UnknownWordError(page.original, alike, notice, vague=vague)


def _found(word: str, limit: int, lexicon: Lexicon) -> list[Found]:
    page = read(word)
    if not 0 < len(page.folded) <= _LONGEST_WORD:
        return []
    same = exact(page, lexicon)
    return [same] if same is not None else fuzzy(page, lexicon, limit)
