"""Writing the new sentence, in one of the styles."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..lexicon import Feeling, Lexicon, Tense, first_person
from .complaints import Frame, Honesty

Style = Literal["when", "impersonal", "soft", "nvc", "trigger"]
STYLES: tuple[Style, ...] = ("when", "impersonal", "soft", "nvc", "trigger")


class Content(NamedTuple):
    """What goes into a sentence.

    Attributes:
        observation: The kernel as a clause, or the slot for it.
        honesty: How much of an observation it is.
        tense: Tense of the feeling.
        feeling: The feeling.
        feeling_text: The feeling as the person said it ("so angry"); None to use its frame.
        need: As it follows "I need".
        request: A question.
        sensitivity: As it follows "my".
        frame: How the observation goes into it.
    """

    observation: str
    honesty: Honesty
    tense: Tense
    feeling: Feeling
    feeling_text: str | None = None
    need: str | None = None
    request: str | None = None
    sensitivity: str | None = None
    frame: Frame = "when"


def write(content: Content, style: Style, lexicon: Lexicon) -> str:
    """The sentence. What a style needs and the content lacks falls back to the plain form."""
    said = lexicon.phrasing["rewrite"]
    parts = {
        "observation": content.observation,
        "feeling": feeling_clause(content),
        "need": content.need or "",
        "sensitivity": content.sensitivity or "",
    }
    name = _template(content, style)
    sentence = said[name].format(**parts)
    sentence = _sentence(sentence if sentence.endswith((".", '."')) else f"{sentence}.")
    return sentence if name.startswith("trigger") else _with_request(sentence, content)


def _template(content: Content, style: Style) -> str:
    """The name of the pattern: by style, honesty and tense. A story is told now, whenever it was."""
    if style == "trigger" and not content.sensitivity:
        style = "when"
    if style == "nvc" and not content.need:
        style = "when"
    if style == "impersonal":
        style = "when"
    if content.frame != "when":
        return content.frame
    if content.honesty == "story":
        return "trigger_story" if style == "trigger" else "story"
    tense = "_past" if content.tense == "past" else ""
    if content.honesty == "impression":
        return f"{style}_impression{tense}"
    return f"{style}{tense}" if style in ("nvc", "trigger") else style


def feeling_clause(content: Content) -> str:
    """The feeling in the first person: "I feel disappointed", or the person's own "I felt so angry"."""
    past = content.tense == "past" and content.honesty != "story"
    if content.feeling_text is None:
        return first_person(content.feeling, "past" if past else "present")
    return f"I {'felt' if past else 'feel'} {content.feeling_text}"


def _with_request(sentence: str, content: Content) -> str:
    return f"{sentence} {content.request}" if content.request else sentence


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
