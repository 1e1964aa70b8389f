"""Strict YAML: every value keeps its line and column, and whatever YAML would guess is refused.

PyYAML's loaders read a bare ``no`` as False and ``1:20`` as 80, keep the last of two equal keys without a word, and
expand a few hundred bytes of anchors into millions of nodes. Here the stream of parser events is read directly: no
anchors, no tags, no duplicate keys, no guessed words, bounded size and depth.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from ..errors import LexiconError

MAX_BYTES = 2_000_000
MAX_DEPTH = 12
MAX_EVENTS = 200_000

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?[0-9]{1,17}\.[0-9]{1,17}")
_GUESSED = re.compile(
    r"(?i:yes|no|on|off|y|n|true|false|null|~|[-+]?\.?[0-9][0-9_:.,e+-]*|[-+]?\.(?:inf|nan)|[-+]?0[xob][0-9a-f_]+)"
)
_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Where = tuple[str | int, ...]
"""The way to a value: keys and positions from the top of the file."""


class Located(NamedTuple):
    """A parsed file: its value, and line and column (from 1) of every value in it."""

    value: Any
    places: Mapping[Where, tuple[int, int]]
    path: str

    def error(self, code: str, message: str, where: Where = ()) -> LexiconError:
        """An error at a place of this file, or at the nearest enclosing place that is known."""
        while where and where not in self.places:
            where = where[:-1]
        line, column = self.places.get(where, (1, 1))
        return LexiconError(code, message, path=self.path, line=line, column=column)


def read_file(path: Path, shown: str) -> Located:
    """Reads a YAML file.

    Args:
        path: The file.
        shown: How errors name it.

    Raises:
        LexiconError: The file cannot be read (E001) or is not strict YAML (E002 to E009).
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise LexiconError("E003", f"the file is larger than {MAX_BYTES:,} bytes; split it", path=shown)
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError("E001", f"cannot be read as UTF-8 text ({type(error).__name__})", path=shown) from None
    return read_text(text, shown)


def read_text(text: str, shown: str) -> Located:
    """Reads YAML from a string; see `read_file`."""
    reader = _Reader(shown)
    if len(text) > MAX_BYTES:
        raise LexiconError("E003", f"the file is larger than {MAX_BYTES:,} bytes; split it", path=shown)
    try:
        value = reader.document(_bounded(yaml.parse(text, Loader=_PARSER), shown))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
        message = f"not YAML: {error.problem or error.context or 'it cannot be parsed'}"
        raise LexiconError("E002", message, path=shown, line=line, column=column) from None
    except (yaml.YAMLError, UnicodeError, ValueError) as error:
        if isinstance(error, LexiconError):
            raise
        raise LexiconError("E002", "not YAML: a character that YAML does not allow", path=shown) from None
    return Located(value, reader.places, shown)


def _bounded(events: Iterator[yaml.Event], shown: str) -> Iterator[yaml.Event]:
    """Passes events on, and stops at whatever is too much or not allowed."""
    depth = 0
    for count, event in enumerate(events):
        line, column = _place(event)
        if count > MAX_EVENTS:
            raise LexiconError("E003", f"more than {MAX_EVENTS:,} values; split the file", path=shown, line=line)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise LexiconError(
                "E004", "anchors and aliases are not allowed; write it out", path=shown, line=line, column=column
            )
        if getattr(event, "tag", None) not in (None, "!"):
            raise LexiconError("E005", "tags are not allowed; remove it", path=shown, line=line, column=column)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise LexiconError(
                    "E003", f"nested deeper than {MAX_DEPTH} levels", path=shown, line=line, column=column
                )
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        yield event


class _Reader:
    """Builds plain values from events and notes where each stood."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self.places: dict[Where, tuple[int, int]] = {}

    def document(self, events: Iterator[yaml.Event]) -> Any:
        """The only document of the stream."""
        value = None
        seen = False
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if seen:
                    raise self._error("E002", "a second document; write one per file", event)
                seen = True
            elif isinstance(event, yaml.NodeEvent):
                value = self._value(event, events, ())
        return value

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event], where: Where) -> Any:
        self.places[where] = _place(event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, where)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, where)
        assert isinstance(event, yaml.ScalarEvent)  # noqa: S101 - aliases were refused before
        return self._scalar(event)

    def _mapping(self, events: Iterator[yaml.Event], where: Where) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._error("E006", "a key must be a word", event)
            key = self._key(event)
            if key in values:
                raise self._error("E007", f"the key {key!r} stands twice", event)
            values[key] = self._value(next(events), events, (*where, key))
            self.places[(*where, key)] = _place(event)
        return values

    def _sequence(self, events: Iterator[yaml.Event], where: Where) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            values.append(self._value(event, events, (*where, len(values))))
        return values

    def _key(self, event: yaml.ScalarEvent) -> str:
        if event.implicit[0] and _GUESSED.fullmatch(event.value):
            raise self._error("E008", f"the bare key {event.value} is ambiguous in YAML; put it in quotes", event)
        return self._text(event)

    def _scalar(self, event: yaml.ScalarEvent) -> Any:
        if not event.implicit[0]:
            return self._text(event)
        value = event.value
        if value in ("true", "false"):
            return value == "true"
        if value == "null" or value == "":
            return None
        if _INTEGER.fullmatch(value):
            return int(value)
        if _FLOAT.fullmatch(value):
            return float(value)
        if _GUESSED.fullmatch(value):
            raise self._error("E008", f"the bare word {value} is ambiguous in YAML; put it in quotes", event)
        return self._text(event)

    def _text(self, event: yaml.ScalarEvent) -> str:
        text: str = event.value
        if not unicodedata.is_normalized("NFC", text):
            raise self._error("E009", "text is not in Unicode form NFC; retype the accented letters", event)
        if any(unicodedata.category(character) in ("Cc", "Cs", "Cn", "Co") for character in text if character != "\n"):
            raise self._error("E009", "an unprintable character; remove it", event)
        return text

    def _error(self, code: str, message: str, event: yaml.Event) -> LexiconError:
        line, column = _place(event)
        return LexiconError(code, message, path=self.shown, line=line, column=column)


def _place(event: yaml.Event) -> tuple[int, int]:
    """Line and column of an event, from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
