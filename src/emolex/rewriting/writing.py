"""Writing the new sentence, in one of the styles."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..lexicon import Feeling, Lexicon, Tense, first_person
from .kernel import Honesty

Style = Literal["when", "soft", "nvc", "trigger"]
STYLES: tuple[Style, ...] = ("when", "soft", "nvc", "trigger")


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
    """

    observation: str
    honesty: Honesty
    tense: Tense
    feeling: Feeling
    feeling_text: str | None = None
    need: str | None = None
    request: str | None = None
    sensitivity: str | None = None


def write(content: Content, style: Style, lexicon: Lexicon) -> str:
    """The sentence. What a style needs and the content lacks falls back to the plain form."""
    said = lexicon.phrasing["rewrite"]
    parts = {
        "observation": content.observation,
        "feeling": feeling_clause(content),
        "need": content.need or "",
        "sensitivity": content.sensitivity or "",
    }
    if style == "trigger" and content.sensitivity:
        return _sentence(
            said[{"impression": "trigger_impression", "story": "trigger_story"}.get(content.honesty, "trigger")].format(
                **parts
            )
        )
    if content.honesty == "story":
        return _with_request(_sentence(said["story"].format(**parts)), content)
    ending = "_impression" if content.honesty == "impression" else ""
    if style == "soft":
        soft = said[f"soft{ending}"].format(**parts)
        return _with_request(_sentence(f"{soft}."), content)
    if style == "nvc" and content.need:
        return _with_request(_sentence(said[f"nvc{ending}"].format(**parts)), content)
    return _with_request(_sentence(said[f"when{ending}"].format(**parts)), content)


def feeling_clause(content: Content) -> str:
    """The feeling in the first person: "I feel disappointed", or the person's own "I felt so angry"."""
    if content.feeling_text is None:
        return first_person(content.feeling, content.tense)
    return f"I {'felt' if content.tense == 'past' else 'feel'} {content.feeling_text}"


def _with_request(sentence: str, content: Content) -> str:
    return f"{sentence} {content.request}" if content.request else sentence


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
