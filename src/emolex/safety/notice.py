"""What a person reads before anything else when their words call for care."""

from __future__ import annotations

from ..lexicon import NoticeForm, NoticeKind, NoticeLevel, Record


class Line(Record):
    """A help line."""

    name: str
    phone: str | None = None
    text: str | None = None
    url: str | None = None
    hours: str
    verified_on: str

    def __str__(self) -> str:
        ways = ", ".join(way for way in (self.phone, self.text and f"text {self.text}", self.url) if way)
        return f"{self.name}: {ways} ({self.hours}; last checked {self.verified_on})"


class Notice(Record):
    """Care first.

    Attributes:
        kind: What the recognized words are about.
        form: The narrower kind, for self-harm ("explicit", "passive") and abuse ("physical", "sexual", "threat",
            "control", "stalking", "fear"); "bereaved" where somebody has died by suicide.
        level: "urgent": the notice stands alone; "care": it stands before the answer.
        message: Two or three sentences that ask rather than tell.
        lines: Help lines for the region, if the lexicon has any.
        source: Which argument raised it ("text", "context", "event", "word", ...).
        span: Start and end of the recognized words in that argument.
    """

    kind: NoticeKind
    form: NoticeForm | None = None
    level: NoticeLevel
    message: str
    lines: tuple[Line, ...] = ()
    source: str = "text"
    span: tuple[int, int]

    def __str__(self) -> str:
        return "\n".join([self.message, *map(str, self.lines)])
