"""The shapes of what comes before vocabulary: safety phrases, notices, help lines."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from ..text import Pattern
from .models import Prose, Record, Slug

NoticeKind = Literal["self-harm", "violence", "threat", "harm-to-others"]
NoticeLevel = Literal["urgent", "care"]


class SafetyPhrase(Record):
    """Words that bring care before vocabulary. ``unless`` lists what shows that they mean something else."""

    id: Slug
    kind: NoticeKind
    level: NoticeLevel
    patterns: tuple[Pattern, ...] = Field(min_length=1)
    unless: tuple[Pattern, ...] = ()


class NoticeText(Record):
    """What a notice says."""

    kind: NoticeKind
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
