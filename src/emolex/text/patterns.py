"""A small language for what people say, compiled to bounded regular expressions.

A pattern is a row of words::

    {other} (forget|miss) my ..2 (birthday|anniversary)

==============  ====================================================================================
``forget``      the word in any of its forms: forgets, forgot, forgotten; a noun also in the plural
``=left``       this form only
``(a|b c)``     one of several
``x?``          perhaps; also ``(a|b)?``
``..3``         up to three words in between; never a negation, never across the end of a sentence
``{other}``     a word class of ``data/words.yaml``
``#``           a number in digits
==============  ====================================================================================

When the lexicon is compiled (or a user's overlay read), the forms of each word are written out, so that no table of
verbs is needed afterwards. Everything in the final regular expression is bounded: time grows with the length of the
text alone. A pattern is tried only on pages that hold one of its *anchors*, the forms of its rarest required word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from .alternatives import one_of
from .keeping import kept_on_page
from .page import Page

_BETWEEN = r"[^\w.!?]{1,3}"
_GAP_WORD = (
    r"(?<![\w'])(?!(?:not|never|no|without|cannot)\b)"
    r"(?!(?:do|does|did|wo|would|ca|could|is|are|was|were|has|have|had|should|ai|must|need)n'?t\b)"
    r"(?>\w{1,30}(?:['-]\w{1,30}){0,3})"
)
_MAX_GAP = 6
_NUMBER = r"(?<![\w'])\d{1,6}(?!\w)"
# Short forms that are other words when the apostrophe is left out.
_KEEPS_APOSTROPHE = frozenset("i'll we'll he'll she'll i'd he'd she'd we'd we're it's who're let's".split())
_GAP = re.compile(r"\.\.\d")
_TOKEN = re.compile(r"\s*(\.\.\d|[()|?]|\{\w+\}|=?[^\s()|?{}]+)")


class Pattern(NamedTuple):
    """A pattern with the forms of its words written out.

    Attributes:
        source: The pattern, in the same language.
        anchors: Words, or classes of words ("{other}"), of which one at least stands in every text that matches; see
            `PatternCompiler.anchors`.
    """

    source: str
    anchors: tuple[str, ...]


class PatternError(ValueError):
    """A pattern that does not follow the language; the message says where."""


class _Item(NamedTuple):
    """One element of a row: its regex (written when it is needed), whether it may be missing, the words it needs."""

    regex: Callable[[], str]
    optional: bool
    anchors: tuple[str, ...]  # () when any text would do
    gap: int = 0  # how often it may be repeated, for a gap
    phrases: tuple[str, ...] = ()  # all that it matches, where that is a list of phrases


class PatternCompiler:
    """Compiles patterns.

    Args:
        classes: Word classes: name -> plain words or phrases, taken as they are.
        forms: Every form in which a word may appear, the word itself among them. Not needed for patterns whose forms
            are written out.
        common: Words too frequent to be looked for first.
    """

    def __init__(
        self,
        classes: Mapping[str, Sequence[str]],
        forms: Callable[[str], Iterable[str]] = lambda word: (word,),
        common: Iterable[str] = (),
    ) -> None:
        self._classes = classes
        self._forms = forms
        self._common = frozenset(common)
        self._class_items: dict[str, _Item] = {}

    def pattern(self, source: str) -> Pattern:
        """Writes out the forms of a pattern's words and finds its anchors.

        Raises:
            PatternError: The pattern is broken, names an unknown class or would match anything.
        """
        item = self._read(source)
        if not item.anchors:
            raise PatternError(f"{source!r} holds no word that must be there")
        return Pattern(_plainer(" ".join(map(self._written_out, _tokenise(source)))), item.anchors)

    def needs(self, pattern: Pattern) -> tuple[frozenset[str], ...]:
        """For each element that must be there, the words or classes of which a text that matches holds one.

        The rarest come first: mostly the first two tell that a pattern does not match.
        """
        row, _ = self._row(_tokenise(pattern.source), 0)
        needed = (item.anchors for item in row if not item.optional and item.anchors)
        return tuple(map(frozenset, sorted(needed, key=self._cost)))

    def present(self, page: Page) -> frozenset[str]:
        """The vocabulary of a page and the classes ("{other}") that its words may belong to."""
        return _present(page, self)

    def with_classes(self, words: Collection[str]) -> frozenset[str]:
        """Words and the classes that they may belong to."""
        return frozenset(words).union(*(self._classes_of.get(word, ()) for word in words))

    @cached_property
    def _classes_of(self) -> dict[str, list[str]]:
        """The classes of each word; of a phrase its longest word speaks for it."""
        classes: dict[str, list[str]] = {}
        for name, phrases in self._classes.items():
            for anchor in {anchor for phrase in phrases for anchor in _anchors(phrase)}:
                classes.setdefault(anchor, []).append(f"{{{name}}}")
        return classes

    def regex(self, source: str) -> str:
        """The regular expression of a pattern, for the folded text of a page.

        Raises:
            PatternError: As `pattern`.
        """
        return self._read(source).regex()

    def _written_out(self, token: str) -> str:
        if token[0] in "(|)?={#" or _GAP.fullmatch(token):
            return token
        forms = sorted(self._forms(token))
        return f"={forms[0]}" if len(forms) == 1 else f"({'|'.join(f'={form}' for form in forms)})"

    def _read(self, source: str) -> _Item:
        tokens = _tokenise(source)
        row, rest = self._row(tokens, 0)
        if rest != len(tokens):
            raise PatternError(f"unexpected {tokens[rest]!r} in {source!r}")
        return self._join([row])

    def _row(self, tokens: list[str], at: int) -> tuple[list[_Item], int]:
        """Reads elements up to ``|``, ``)`` or the end."""
        row: list[_Item] = []
        while at < len(tokens) and tokens[at] not in "|)":
            item, at = self._element(tokens, at)
            if at < len(tokens) and tokens[at] == "?":
                item, at = item._replace(optional=True, anchors=(), phrases=()), at + 1
            row.append(item)
        return row, at

    def _element(self, tokens: list[str], at: int) -> tuple[_Item, int]:
        token = tokens[at]
        if token == "(":
            return self._group(tokens, at + 1)
        if token in ")|?=":
            raise PatternError(f"unexpected {token!r}")
        if _GAP.fullmatch(token):
            return _gap(int(token[2:])), at + 1
        if token.startswith("{"):
            return self._class(token[1:-1]), at + 1
        if token == "#":
            return _Item(lambda: _NUMBER, optional=False, anchors=()), at + 1
        return self._word(token), at + 1

    def _group(self, tokens: list[str], at: int) -> tuple[_Item, int]:
        rows = []
        while True:
            row, at = self._row(tokens, at)
            rows.append(row)
            if at >= len(tokens):
                raise PatternError("a '(' is not closed")
            at += 1
            if tokens[at - 1] == ")":
                return self._join(rows), at

    def _join(self, rows: list[list[_Item]]) -> _Item:
        """One item out of alternative rows; plain phrases become one list, which is quicker to compile and to match."""
        anchors = [self._row_anchors(row) for row in rows]
        every = tuple(sorted({word for words in anchors for word in words})) if all(anchors) else ()
        phrases = [_phrases(row) for row in rows]
        if len(rows) > 1 and all(phrases):
            return self._words([phrase for listed in phrases for phrase in listed])._replace(anchors=every)
        return _Item(lambda: _one_row(map(_sequence, rows)), optional=False, anchors=every)

    def _row_anchors(self, row: list[_Item]) -> tuple[str, ...]:
        """The anchors of the rarest item of a row."""
        required = [item for item in row if not item.optional]
        if not required:
            raise PatternError("every word of a pattern or alternative is optional")
        return min((item.anchors for item in required if item.anchors), key=self._cost, default=())

    def _cost(self, anchors: tuple[str, ...]) -> tuple[bool, int]:
        words = [
            word for anchor in anchors for word in (self._classes[anchor[1:-1]] if anchor[0] == "{" else (anchor,))
        ]
        return any(word in self._common for word in words), len(words)

    def _class(self, name: str) -> _Item:
        if name not in self._class_items:
            words = self._classes.get(name)
            if words is None:
                raise PatternError(f"there is no word class {{{name}}}")
            item = self._words(words, shortened=True)
            self._class_items[name] = item._replace(regex=cache(item.regex), anchors=(f"{{{name}}}",))
        return self._class_items[name]

    def _word(self, token: str) -> _Item:
        return self._words([token[1:]] if token.startswith("=") else sorted(self._forms(token)))

    def _words(self, words: Sequence[str], *, shortened: bool = False) -> _Item:
        """An item that is one of some words or phrases; a class also with a short form ("she's")."""
        anchors = {anchor for word in words for anchor in _anchors(word)}
        phrases = () if shortened else tuple(dict.fromkeys(words))
        return _Item(lambda: _list_regex(words, shortened), False, tuple(sorted(anchors)), phrases=phrases)


@kept_on_page
def _present(page: Page, compiler: PatternCompiler) -> frozenset[str]:
    """Kept, since safety phrases, sayings and situations are looked for in the same page."""
    return compiler.with_classes(vocabulary(page))


def vocabulary(page: Page) -> set[str]:
    """The distinct words of a page, also without an apostrophe and by the parts of a hyphen, and its other signs."""
    words = {word.text for word in page.words}
    words.update(sign for sign in set(page.folded) if not sign.isalnum() and not sign.isspace())
    for word in [word for word in words if "'" in word or "-" in word]:
        words.add(word.replace("'", ""))
        words.update(word.replace("'", "-").split("-"))
    return words


def _plainer(written: str) -> str:
    """A pattern without needless blanks, groups inside groups and words that stand twice in a group."""
    written = _BLANKS.sub(r"\1", written).replace(" ?", "?")
    written = _GROUP_IN_GROUP.sub(r"\1", written)
    return _WORDS_ONLY.sub(lambda group: f"({'|'.join(dict.fromkeys(group[1].split('|')))})", written)


_BLANKS = re.compile(r" ?([(|)]) ?")
_GROUP_IN_GROUP = re.compile(r"(?<=[(|])\(([^()?]*)\)(?=[|)])")
_WORDS_ONLY = re.compile(r"\(([^()?]*)\)")


def _tokenise(source: str) -> list[str]:
    tokens, at = [], 0
    source = source.strip()
    while at < len(source):
        found = _TOKEN.match(source, at)
        if found is None:
            raise PatternError(f"cannot read {source[at:]!r}")
        tokens.append(found[1])
        at = found.end()
    return tokens


def _gap(size: int) -> _Item:
    if not 1 <= size <= _MAX_GAP:
        raise PatternError(f"a gap holds 1 to {_MAX_GAP} words, not {size}")
    return _Item(lambda: _GAP_WORD, optional=True, anchors=(), gap=size)


def _one_row(rows: Iterable[str]) -> str:
    ways = list(rows)
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"


def _sequence(row: Sequence[_Item]) -> str:
    """The regex of a row; blanks go where both sides are there."""
    first = next(index for index, item in enumerate(row) if not item.optional)
    parts = []
    for index, item in enumerate(row):
        regex = item.regex()
        if index < first:
            parts.append(f"(?:{regex}{_BETWEEN})" + (f"{{0,{item.gap}}}" if item.gap else "?"))
        elif index == first:
            parts.append(regex)
        else:
            parts.append(f"(?:{_BETWEEN}{regex})" + (f"{{0,{item.gap}}}?" if item.gap else "?" * item.optional))
    return "".join(parts)


def _list_regex(words: Iterable[str], shortened: bool) -> str:
    """The regex of one of some words or phrases."""
    ordered = sorted(set(words))
    before = r"(?<![\w'])" if all(word[0].isalnum() for word in ordered) else ""
    after = r"(?!\w|'(?!s\b)\w)" if all(word[-1].isalnum() for word in ordered) else ""
    after = r"(?:'(?:s|re|ve|d|ll|m))?" + after if shortened and after else after
    return f"{before}(?:{one_of(map(_literal, ordered))}){after}"


def _phrases(row: Sequence[_Item]) -> list[str]:
    """What a row matches, where it is a list of phrases that is not too long; empty where it is not."""
    if not row or any(not item.phrases or len(item.phrases) > _MOST_FORMS for item in row[1:]):
        return []
    found = [""]
    for item in row:
        found = [f"{start} {phrase}".lstrip() for start in found for phrase in item.phrases]
    return found if len(row) == 1 or len(found) <= _MOST_FORMS else []


_MOST_FORMS = 60


@cache
def _anchors(phrase: str) -> frozenset[str]:
    """The longest word of a phrase, with and without its apostrophe; of signs the first stands for all."""
    if phrase.isalpha():
        return frozenset((phrase,))
    anchor = max(re.findall(r"[^\W_]+(?:'[^\W_]+)*", phrase), key=len, default=phrase[:1])
    return frozenset((anchor, anchor.replace("'", "")))


def _literal(phrase: str) -> list[str]:
    """A phrase letter by letter: a blank is what may stand between words, an apostrophe may be missing."""
    parts: list[str] = []
    for word in phrase.split(" "):
        apostrophe = "'" if word in _KEEPS_APOSTROPHE else "'?"
        parts += [_BETWEEN, *(apostrophe if letter == "'" else re.escape(letter) for letter in word)]
    return parts[1:]
