"""The shapes of what comes before vocabulary: safety phrases, notices, help lines."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from ..text import Pattern
from .models import Prose, Record, Slug

NoticeKind = Literal["self-harm", "about-other", "harm-to-others", "abuse", "emergency"]
NoticeForm = Literal["explicit", "passive", "physical", "sexual", "threat", "control", "stalking", "fear", "bereaved"]
NoticeLevel = Literal["urgent", "care"]


class SafetyPhrase(Record):
    """Words that bring care before vocabulary.

    Attributes:
        id: A permanent name.
        kind: What they are about.
        form: The narrower kind, for self-harm ("explicit", "passive") and abuse ("physical" to
            "fear"), "bereaved" of about-other.
        level: "urgent": the notice stands alone; "care": it stands before the answer.
        patterns: The words.
        doubtful: Words that say harmless things as well: they count if the care table does not speak against them.
        beside: If there are any, one of these must stand near the words, before or after.
        unless: What shows that the words mean something else, where it overlaps them.
        certain: Whether the care table never takes it back; so with every phrase of an overlay.
    """

    id: Slug
    kind: NoticeKind
    form: NoticeForm | None = None
    level: NoticeLevel
    patterns: tuple[Pattern, ...] = Field(min_length=1)
    doubtful: tuple[Pattern, ...] = ()
    beside: tuple[Pattern, ...] = ()
    unless: tuple[Pattern, ...] = ()
    certain: bool = False


class NoticeText(Record):
    """What a notice says. Without a form it speaks for every form of its kind that has no text of its own."""

    kind: NoticeKind
    form: NoticeForm | None = None
    level: NoticeLevel
    message: Prose


class HelpLine(Record):
    """Where people can turn to. ``region`` is an ISO 3166-1 alpha-2 code."""

    region: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    name: str
    phone: str | None = None
    text: str | None = None
    url: str | None = None
    hours: str
    kinds: tuple[NoticeKind, ...]
    source: str
    verified_on: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
