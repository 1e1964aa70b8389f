"""What emolex raises.

::

    EmolexError
    ├── InvalidTextError     (also TypeError and ValueError)
    ├── InvalidOptionError   (also ValueError)
    ├── UnknownWordError     (also LookupError)
    └── LexiconError         (also ValueError)

No message, attribute or argument of these errors ever holds the text of a person who is being helped. An unknown
*word* is the one exception: it is what was asked for, and it is kept in ``UnknownWordError.word``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .safety import Notice


class EmolexError(Exception):
    """The base of every error that emolex raises on purpose."""


class InvalidTextError(EmolexError, ValueError, TypeError):
    """A text that cannot be read: not a string, or longer than the limit."""


class InvalidOptionError(EmolexError, ValueError):
    """An option outside its documented values."""


class UnknownWordError(EmolexError, LookupError):
    """A word that the lexicon does not know.

    Attributes:
        word: The word as it was asked for; "" when it was longer than a word or two, since it may be a sentence.
        nearest: Words of the lexicon that look alike, best first; may be empty.
        notice: Set when the word itself was recognised as something that needs care first.
        vague: True for a phrase such as "fine", which covers several feelings and is none: `suggest` opens it up.
    """

    def __init__(
        self, word: str, nearest: Sequence[str] = (), notice: Notice | None = None, *, vague: bool = False
    ) -> None:
        self.word = word
        self.nearest = tuple(nearest)
        self.notice = notice
        self.vague = vague
        super().__init__(word, self.nearest, notice)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self.args, {"vague": self.vague}

    def __str__(self) -> str:
        said = f"The lexicon does not know {self.word!r}." if self.word else "The lexicon has no such word."
        if self.vague:
            said = f"{self.word!r} covers several feelings and is none itself; suggest({self.word!r}) offers them."
        elif self.nearest:
            said += f" Nearest: {', '.join(self.nearest)}."
        return f"{self.notice}\n\n{said}" if self.notice is not None else said


class LexiconError(EmolexError, ValueError):
    """Data that cannot be used: a broken YAML file, a failed check, a stale or missing compiled lexicon.

    Attributes:
        code: A stable code such as ``E103``; the catalogue is in ``data/README.md``.
        path: The file, as it was given, or None.
        line: The line in that file, counted from 1, or None.
        column: The column in that line, counted from 1, or None.
    """

    def __init__(
        self, code: str, message: str, *, path: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        self.code = code
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        super().__init__(code, message, path, line, column)

    def __reduce__(self) -> tuple[object, ...]:
        return _lexicon_error, self.args

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)
        return f"{place}: {self.code} {self.message}" if place else f"{self.code} {self.message}"


def _lexicon_error(code: str, message: str, path: str | None, line: int | None, column: int | None) -> LexiconError:
    return LexiconError(code, message, path=path, line=line, column=column)
