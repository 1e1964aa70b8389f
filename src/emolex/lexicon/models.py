"""The shapes of the lexicon: what an entry of each data file is. ``data/README.md`` explains every field and scale."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, StringConstraints, model_validator

from ..showing import Block, Shown, items, note, paragraph, title
from ..text import Pattern

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""A permanent id: lower-case words joined by hyphens."""
Prose = Annotated[str, StringConstraints(min_length=2, max_length=600, pattern=r"^\S(.*\S)?$")]
"""Text for people: one paragraph, no blanks at the ends."""

Step = Annotated[int, Field(ge=1, le=5)]
"""An ordinal scale from 1 (least) to 5 (most)."""
Valence = Annotated[int, Field(ge=-3, le=3)]
"""-3 agony, 0 neither, 3 rapture."""

PartOfSpeech = Literal["adjective", "participle", "noun", "phrase"]
Level = Literal[1, 2, 3]
Register = Literal["neutral", "informal", "slang", "literary", "vulgar", "clinical", "dated"]
State = Literal["emotion", "mood", "feeling", "attitude", "appraisal"]
Kind = Literal["affect", "affect-cognition", "cognitive", "bodily", "evaluative", "self-judgment"]
Agency = Literal["self", "other", "circumstance", "none", "any"]
Certainty = Literal["low", "mid", "high", "any"]
Goal = Literal["congruent", "achieved", "blocked", "lost", "threatened", "none"]
Control = Annotated[int, Field(ge=1, le=5)] | Literal["any"]
Fairness = Literal["fair", "unfair", "own-violation", "na"]
Expectedness = Literal["expected", "unexpected", "any"]
Time = Literal["past", "present", "future", "timeless"]
Social = Literal["private", "other-directed", "self-conscious", "shared"]
Region = Literal["head", "face", "throat", "chest", "stomach", "limbs", "whole"]
Change = Literal["activate", "deactivate", "warm", "cold", "tight", "heavy", "shaky"]
Action = Literal[
    "approach",
    "avoidance",
    "being-with",
    "attending",
    "rejecting",
    "nonattending",
    "agonistic",
    "interrupting",
    "dominating",
    "submitting",
    "repair",
    "hide",
    "rest",
    "share",
    "savor",
    "explore",
    "withdraw",
]
Duration = Literal["seconds", "minutes", "hours", "days", "enduring"]
Care = Literal["none", "watch"]
Quadrant = Literal["high-pleasant", "low-pleasant", "high-unpleasant", "low-unpleasant", "neutral"]
Crosswalk = Literal["healthkit", "fhir", "goemotions", "ekman", "plutchik", "emotionml", "xmpp"]
Scope = Literal["said", "alone", "anywhere"]


class Record(BaseModel):
    """A frozen entry of some data file; unknown fields and wrong types are errors."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, hide_input_in_errors=True, serialize_by_alias=True
    )


class Forms(Record):
    """Other forms of a feeling's word. Each belongs to one entry only."""

    noun: str | None = None
    adverb: str | None = None
    verb: str | None = None
    comparative: str | None = None
    superlative: str | None = None

    def named(self) -> tuple[tuple[str, str], ...]:
        """The forms that there are, each with its name."""
        return tuple((name, form) for name in type(self).model_fields if (form := getattr(self, name)))

    def all(self) -> tuple[str, ...]:
        """The forms that there are."""
        return tuple(form for _, form in self.named())


class FeelingCard(Record):
    """A feeling on one line: how it appears inside dumped results."""

    id: str
    word: str
    gloss: str
    family: str
    subfamily: str


class Feeling(Shown, Record):
    """One feeling: its word, what it means, how it differs, how it is said."""

    id: Slug
    word: str
    pos: PartOfSpeech = "adjective"
    forms: Forms = Forms()
    aliases: tuple[str, ...] = ()
    level: Level
    register_: Register = Field(default="neutral", alias="register")
    mature: bool = False
    ambiguous: bool = False
    replaced_by: Slug | None = None

    gloss: Prose
    example: Prose
    events: tuple[Prose, ...] = ()

    family: Slug
    subfamily: Slug
    also_in: tuple[Slug, ...] = ()
    near: tuple[Slug, ...] = ()
    opposite: tuple[Slug, ...] = ()
    same_as: tuple[Slug, ...] = ()
    stronger: tuple[Slug, ...] = ()
    milder: tuple[Slug, ...] = ()

    broad: bool = False
    state: State
    kind: Kind
    beneath: tuple[Slug, ...] = ()

    valence: Valence
    mixed: bool = False
    arousal: Step
    dominance: Step
    intensity: tuple[Step, Step]

    agency: tuple[Agency, ...] = Field(min_length=1)
    certainty: Certainty
    goal: tuple[Goal, ...] = Field(min_length=1)
    control: Control
    fairness: Fairness
    expectedness: Expectedness
    time: tuple[Time, ...] = Field(min_length=1)
    social: Social
    requires_other: bool

    body: dict[Region, tuple[Change, ...]] = {}
    action: tuple[Action, ...] = Field(min_length=1)
    duration: Duration

    needs_met: tuple[Slug, ...] = ()
    needs_unmet: tuple[Slug, ...] = ()
    sensitivities: tuple[Slug, ...] = ()

    frames: tuple[str, ...] = Field(min_length=1)
    crosswalk: dict[Crosswalk, str] = {}
    care: Care = "none"
    note: Prose | None = None

    @property
    def quadrant(self) -> Quadrant:
        """Pleasantness and energy in one word; energy is high from arousal 3 up."""
        if self.valence == 0:
            return "neutral"
        if self.valence > 0:
            return "high-pleasant" if self.arousal >= 3 else "low-pleasant"
        return "high-unpleasant" if self.arousal >= 3 else "low-unpleasant"

    @property
    def card(self) -> FeelingCard:
        """The feeling on one line."""
        return FeelingCard(id=self.id, word=self.word, gloss=self.gloss, family=self.family, subfamily=self.subfamily)

    def written_forms(self) -> tuple[str, ...]:
        """Every way the feeling is written: its word, its forms, its aliases."""
        return (self.word, *self.forms.all(), *self.aliases)

    @model_validator(mode="after")
    def _check(self) -> Self:
        _stand_alone(self.agency, ("none", "any"), "agency")
        _stand_alone(self.goal, ("none",), "goal")
        _stand_alone(self.time, ("timeless",), "time")
        if self.intensity[0] > self.intensity[1]:
            raise ValueError("intensity: write the lower end first")
        return self

    def __str__(self) -> str:
        return f"{self.word}: {self.gloss}"

    def _blocks(self) -> Iterable[Block]:
        yield title(self.word)
        yield paragraph(self.gloss)
        yield items([self.example])
        if self.note:
            yield note(self.note)


def _stand_alone(values: tuple[str, ...], loners: tuple[str, ...], field: str) -> None:
    if len(set(values)) != len(values):
        raise ValueError(f"{field}: a value stands twice")
    if len(values) > 1 and any(value in loners for value in values):
        raise ValueError(f"{field}: {' and '.join(loners)} stand alone")


class Subfamily(Record):
    """A smaller circle inside a family. ``defaults`` are the tags that its feelings share unless they say otherwise."""

    id: Slug
    name: str
    gloss: Prose
    family: Slug
    defaults: dict[str, JsonValue] = {}


class Family(Record):
    """One of the 18 families of feelings: one useful arrangement, not a fact of nature.

    Families of one ``group`` answer the same kind of event; the word table tells groups apart before families.
    ``everyday`` are the feelings that most people would say first.
    """

    id: Slug
    name: str
    group: Slug
    everyday: tuple[Slug, ...] = Field(min_length=1)
    gloss: Prose
    defaults: dict[str, JsonValue] = {}
    subfamilies: tuple[Subfamily, ...]


class Contrast(Record):
    """Two feelings that people mix up, and what tells them apart. Lists follow the order of ``pair``."""

    pair: tuple[Slug, Slug]
    dimensions: tuple[str, ...] = Field(min_length=1)
    shared: Prose
    sides: tuple[Prose, Prose]
    question: Prose
    examples: tuple[Prose, Prose]
    source: str


class Sense(Record):
    """One thing that a vague phrase may stand for."""

    sense: Prose
    feelings: tuple[Slug, ...] = Field(min_length=1, max_length=6)


class VaguePhrase(Record):
    """What people say instead of a feeling, and what it usually covers (a judgement of the authors, not a count)."""

    id: Slug
    phrase: str
    kind: str
    scope: Scope
    patterns: tuple[Pattern, ...] = Field(min_length=1)
    senses: tuple[Sense, ...] = Field(min_length=1, max_length=5)
    question: Prose
    care: Care = "none"
    note: Prose | None = None


class Idiom(Record):
    """A saying that names feelings without their word, or one that looks as if it did (then ``feelings`` is empty)."""

    id: Slug
    phrase: str
    means: Prose
    patterns: tuple[Pattern, ...] = Field(min_length=1)
    feelings: tuple[Slug, ...] = Field(default=(), max_length=4)


class Raised(Record):
    """What a situation says about how it is appraised; None says nothing."""

    valence: Literal["pleasant", "unpleasant", "any"] = "any"
    agency: Agency | None = None
    certainty: Certainty | None = None
    goal: Goal | None = None
    control: Step | None = None
    fairness: Fairness | None = None
    expectedness: Expectedness | None = None
    time: Time | None = None
    social: Social | None = None


class Situation(Record):
    """A cue: something that happened, and what it says about what a person may feel."""

    id: Slug
    area: str
    means: Prose
    patterns: tuple[Pattern, ...] = Field(min_length=1)
    unless: tuple[Pattern, ...] = ()
    raises: Raised
    needs: tuple[Slug, ...] = ()
    sensitivities: tuple[Slug, ...] = ()
    feelings: tuple[Slug, ...] = ()


class Need(Record):
    """Something that people need; ``phrase`` follows "I need"."""

    id: Slug
    phrase: str
    gloss: Prose
    sdt: Literal["relatedness", "competence", "autonomy"] | None
    max_neef: Literal[
        "subsistence",
        "protection",
        "affection",
        "understanding",
        "participation",
        "leisure",
        "creation",
        "identity",
        "freedom",
    ]


class Sensitivity(Record):
    """An old sore spot that a moment can touch; ``phrase`` follows "my"."""

    id: Slug
    phrase: str
    gloss: Prose
    question: Prose


class Option(Record):
    """An answer to a question, and the tag values that it speaks for."""

    text: str
    values: tuple[str, ...] = Field(min_length=1)


class TagQuestion(Record):
    """A question about one tag that can split feelings; ``about`` says for which ones its wording makes sense."""

    id: Slug
    field: str
    about: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    text: Prose
    options: tuple[Option, ...] = Field(min_length=2, max_length=5)
