"""The lexicon: feelings and all that is known about them, as one immutable object."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from os import PathLike
from typing import Any, Self, TypeVar

from ..errors import InvalidOptionError
from ..text import PatternCompiler
from .care import HelpLine, NoticeText, SafetyPhrase
from .models import (
    Contrast,
    Family,
    Feeling,
    Idiom,
    Need,
    Record,
    Sensitivity,
    Situation,
    TagQuestion,
    VaguePhrase,
)
from .packed import PackedFiles
from .run_table import RunTable

_Index = Mapping[str, Mapping[str, str]]
_Model = TypeVar("_Model", bound=Record)


_NO_FILTERS = ("word", "forms", "aliases", "gloss", "example", "events", "body", "frames", "note", "register_")
_FILTERS = (frozenset(Feeling.model_fields) - set(_NO_FILTERS)) | {"quadrant", "register"}
"""The tags that `Lexicon.where` takes."""


class Lexicon:
    """The words, and what belongs to them.

    Iterating gives the feelings by id, without retired ones, which only their id still finds. A lexicon never changes:
    `where` and `overlay` give new ones, which every function takes as ``lexicon=``.

    Examples:
        >>> from emolex import default_lexicon
        >>> lexicon = default_lexicon()
        >>> lexicon["disappointed"].family
        'sadness'
        >>> [feeling.word for feeling in lexicon.where(subfamily="betrayal", level=1)][:2]
        ['betrayed', 'deceived']
    """

    def __init__(self, packed: PackedFiles, replaced: Mapping[str, Any] | None = None, change: str = "") -> None:
        self._packed = packed
        self._replaced = dict(replaced or {})
        self._change = change
        self._tables: dict[str, Mapping[str, tuple[str, ...]]] = {}

    # Feelings

    @property
    def feelings(self) -> Mapping[str, Feeling]:
        """The feelings by id."""
        replaced: Mapping[str, Feeling] = self._replaced.get("feelings", self._packed.feelings)
        return replaced

    def __iter__(self) -> Iterator[Feeling]:
        return (feeling for feeling in self.feelings.values() if feeling.replaced_by is None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, id_: object) -> bool:
        return id_ in self.feelings

    def __getitem__(self, id_: str) -> Feeling:
        """The feeling with an id. Raises KeyError; `emolex.lookup` is the forgiving way in."""
        return self.feelings[id_]

    def __repr__(self) -> str:
        return f"<Lexicon {self.version}: {len(self)} feelings>"

    def get(self, ids: Sequence[str]) -> tuple[Feeling, ...]:
        """The feelings with these ids, in this order; ids that this lexicon leaves out are passed over."""
        return tuple(self.feelings[id_] for id_ in ids if id_ in self.feelings)

    @cached_property
    def index(self) -> _Index:
        """How written forms lead to ids: "word", "alias", "noun", ..., "inflected" -> folded form -> id."""
        index: _Index = self._replaced["index"] if "index" in self._replaced else self._packed.json("index")
        if "feelings" not in self._replaced:
            return index
        return {how: {form: id_ for form, id_ in forms.items() if id_ in self} for how, forms in index.items()}

    # What belongs to them

    @cached_property
    def families(self) -> Mapping[str, Family]:
        """The families by id."""
        return {family.id: family for family in self._packed.families()}

    @cached_property
    def contrasts(self) -> Mapping[frozenset[str], Contrast]:
        """The curated distinctions, by the set of their two ids."""
        contrasts = self._sheet("contrasts", Contrast)
        return {
            frozenset(contrast.pair): contrast for contrast in contrasts if all(id_ in self for id_ in contrast.pair)
        }

    @cached_property
    def vague_phrases(self) -> tuple[VaguePhrase, ...]:
        """Phrases that cover a feeling rather than name it."""
        return self._sheet("vague_phrases", VaguePhrase)

    @cached_property
    def idioms(self) -> tuple[Idiom, ...]:
        """Sayings that name feelings without their word, and sayings that only look like it."""
        return self._sheet("idioms", Idiom)

    @cached_property
    def situations(self) -> tuple[Situation, ...]:
        """Cues to what happened."""
        return self._sheet("situations", Situation)

    @cached_property
    def needs(self) -> Mapping[str, Need]:
        """The needs by id."""
        return {need.id: need for need in self._sheet("needs", Need)}

    @cached_property
    def sensitivities(self) -> Mapping[str, Sensitivity]:
        """The sensitivities by id."""
        return {sensitivity.id: sensitivity for sensitivity in self._sheet("sensitivities", Sensitivity)}

    @cached_property
    def questions(self) -> tuple[TagQuestion, ...]:
        """Questions over one tag."""
        return self._sheet("questions", TagQuestion)

    @cached_property
    def safety_phrases(self) -> tuple[SafetyPhrase, ...]:
        """Phrases that bring care first."""
        return self._sheet("safety_phrases", SafetyPhrase)

    @cached_property
    def notices(self) -> tuple[NoticeText, ...]:
        """What notices say."""
        return self._sheet("notices", NoticeText)

    @cached_property
    def help_lines(self) -> tuple[HelpLine, ...]:
        """Help lines, if any are known."""
        return self._sheet("help_lines", HelpLine)

    def table(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """A table of plain word lists: "words", "false_friends", "blame" or "crosswalks"."""
        if name not in self._tables:
            self._tables[name] = {key: tuple(words) for key, words in self._packed.json(name).items()}
        return self._tables[name]

    @cached_property
    def scales(self) -> Mapping[str, Mapping[str, str]]:
        """What each tag is called ("name") and what its values mean, in plain words."""
        scales: Mapping[str, Mapping[str, str]] = self._packed.json("scales")
        return scales

    @cached_property
    def look_alikes(self) -> frozenset[str]:
        """Words that look like a slip of the finger in a word of the safety phrases, and are none."""
        return frozenset(self._packed.json("look_alikes"))

    @cached_property
    def blame_table(self) -> RunTable:
        """How far words speak for a complaint about what somebody does (`rewrite`)."""
        return RunTable(**self._packed.json("blame_table"))

    @cached_property
    def care_table(self) -> RunTable:
        """How far runs of words speak for what calls for care; made by ``scripts/make_care_table.py``."""
        return RunTable(**self._packed.json("care_table"))

    @cached_property
    def word_table(self) -> RunTable:
        """How far single words speak for each family; made by ``scripts/make_word_table.py``."""
        return RunTable(**self._packed.json("word_table"))

    @cached_property
    def patterns(self) -> PatternCompiler:
        """The compiler for the patterns of this lexicon, whose words are already written out."""
        return PatternCompiler(self.word_classes, common=self.table("words").get("common", ()))

    @cached_property
    def word_classes(self) -> Mapping[str, tuple[str, ...]]:
        """The word classes that patterns may name, those of safety phrases among them."""
        return {**self.table("words"), **self.table("safety_words")}

    def _sheet(self, name: str, model: type[_Model]) -> tuple[_Model, ...]:
        if name in self._replaced:
            replaced: tuple[_Model, ...] = self._replaced[name]
            return replaced
        return self._packed.records(name, model)

    @cached_property
    def phrasing(self) -> Mapping[str, Mapping[str, str]]:
        """What the library says to a person: function -> key -> sentence."""
        phrasing: Mapping[str, Mapping[str, str]] = self._packed.json("phrasing")
        return phrasing

    @cached_property
    def contractions(self) -> Mapping[str, Mapping[str, str]]:
        """Short forms: "opened" for reading, "closed" for writing."""
        contractions: Mapping[str, Mapping[str, str]] = self._packed.json("contractions")
        return contractions

    @cached_property
    def unmapped(self) -> Mapping[str, Mapping[str, str]]:
        """Labels of other systems that lead to no feeling: system -> label -> why."""
        unmapped: Mapping[str, Mapping[str, str]] = self._packed.json("unmapped")
        return unmapped

    # Which lexicon this is

    @property
    def version(self) -> str:
        """The lexicon's own version (not the package's)."""
        return str(self._packed.header["lexicon_version"]) + ("+changed" if self._change else "")

    @property
    def sha256(self) -> str:
        """A fingerprint of all that this lexicon holds."""
        content = str(self._packed.header["content_sha256"])
        return hashlib.sha256((content + self._change).encode()).hexdigest() if self._change else content

    # New lexicons from this one

    def where(self, **tags: object) -> Self:
        """A lexicon that holds only the feelings with all of these tags.

        Args:
            tags: Tag -> value. A list field matches a value that it holds, and a tuple, list or set of values matches
                any of them. A crosswalk's label is given as ``crosswalk=("goemotions", "anger")``; an ``intensity``
                matches where it lies in the word's range.

        Raises:
            InvalidOptionError: There is no such tag.

        Examples:
            >>> from emolex import default_lexicon
            >>> words = default_lexicon().where(family="anger", arousal=(4, 5))
            >>> "furious" in words, "annoyed" in words
            (True, False)
        """
        for field in tags:
            if field not in _FILTERS:
                raise InvalidOptionError(f"there is no filter {field!r}; there are {', '.join(sorted(_FILTERS))}")
        kept = {feeling.id: feeling for feeling in self if all(_has(feeling, *tag) for tag in tags.items())}
        change = f"{self._change}|where {sorted(tags.items(), key=str)}"
        return type(self)(self._packed, {**self._replaced, "feelings": kept}, change)

    def overlay(self, addition: str | PathLike[str] | Mapping[str, object]) -> Self:
        """A lexicon with words, phrases, cues, distinctions, help lines or safety phrases added.

        Nothing is taken away, and nothing is half-loaded: a fault anywhere leaves the lexicon as it was.

        Args:
            addition: A YAML file in the grammar of ``data/README.md``, or the same as dicts and lists. Its top-level
                keys are any of ``feelings`` (each with ``family``), ``contrasts``, ``vague_phrases``, ``situations``,
                ``idioms``, ``help_lines`` and ``safety_phrases``.

        Raises:
            LexiconError: The addition cannot be used; it says where and why.
        """
        from .overlaying import overlaid

        replaced, change = overlaid(self, addition)
        return type(self)(self._packed, {**self._replaced, **replaced}, f"{self._change}|overlay {change}")


def _has(feeling: Feeling, field: str, wanted: object) -> bool:
    value = getattr(feeling, "register_" if field == "register" else field)
    if field == "crosswalk":
        return isinstance(wanted, tuple | list) and len(wanted) == 2 and value.get(wanted[0]) == wanted[1]
    if field == "intensity":
        return isinstance(wanted, int) and value[0] <= wanted <= value[1]
    choices = tuple(wanted) if isinstance(wanted, tuple | list | set | frozenset) else (wanted,)
    return value in choices or (isinstance(value, tuple) and any(choice in value for choice in choices))


@cache
def default_lexicon() -> Lexicon:
    """The lexicon that ships with the package.

    Raises:
        LexiconError: The compiled lexicon is missing or stale; the message says what to run.
    """
    return Lexicon(PackedFiles())
