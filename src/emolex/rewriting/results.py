"""What `rewrite` returns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ..lexicon import FeelingOnCard, Result
from ..safety import Notice
from ..showing import Block, items, note, paragraph

Status = Literal["rewritten", "needs_event", "unchanged", "uncertain", "self", "care"]
Provenance = Literal["stated", "suggested", "placeholder"]


class Part(Result):
    """A part of a rewrite and where it comes from: the sentence, a suggestion, or nowhere yet."""

    text: str
    provenance: Provenance

    def _blocks(self) -> Iterable[Block]:
        yield paragraph(self.text)


class FeelingPart(Result):
    """A feeling in a rewrite.

    Attributes:
        feeling: The feeling.
        text: As it stands in the sentence, with the strength that was stated ("so angry").
        provenance: "stated" when the person said it, "suggested" when the library proposes it.
    """

    feeling: FeelingOnCard
    text: str
    provenance: Provenance

    def _blocks(self) -> Iterable[Block]:
        yield paragraph(self.text)


class Edit(Result):
    """Something that was taken out or put differently.

    Attributes:
        span: Start and end in the original.
        removed: What stood there.
        rule: Id of the rule behind it.
        why: The reason in a sentence.
    """

    span: tuple[int, int]
    removed: str
    rule: str
    why: str

    def _blocks(self) -> Iterable[Block]:
        yield paragraph(f"{self.removed}: {self.why}")


class Caution(Result):
    """What to bear in mind with a result.

    Attributes:
        kind: "safe-to-say": two partners are meant, and it should feel safe to say; "own-freedom": what was complained
            of is the other person's own to decide (friends, clothes, phone, work, faith), so no sentence is offered.
        text: The same for a person.
    """

    kind: Literal["safe-to-say", "own-freedom"]
    text: str

    def _blocks(self) -> Iterable[Block]:
        yield note(self.text)


class Rewrite(Result):
    """A blame statement as responsibility framing, or why not.

    Attributes:
        notice: Shown first; set when the words call for care.
        original: The sentence as given.
        status: "rewritten"; "needs_event" (what happened is missing, see ``ask``); "unchanged" (nothing to rewrite);
            "uncertain" (not clear what was meant); "self" (blame of oneself); "care" (this is not about wording).
        text: The new sentence; the sentence with a slot when needs_event; the original when unchanged; a kind
            first-person form when self; None when uncertain or care.
        observation: What could have been seen.
        feelings: The feeling in the sentence.
        need: A need that may be behind it (style "nvc").
        request: Something that can be asked for, if it follows from the words.
        edits: What was taken out or put differently, and why.
        ask: What to ask the person, when something is missing or guessed.
        alternatives: The sentence with other feelings.
        cautions: What to bear in mind.
        lexicon_version: Which lexicon answered.
    """

    notice: Notice | None = None
    original: str
    status: Status
    text: str | None
    observation: Part | None = None
    feelings: tuple[FeelingPart, ...] = ()
    need: Part | None = None
    request: Part | None = None
    edits: tuple[Edit, ...] = ()
    ask: str | None = None
    alternatives: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()
    lexicon_version: str

    def _blocks(self) -> Iterable[Block]:
        if self.status == "care":
            return
        if self.text is not None:
            yield paragraph(self.text)
        if self.ask:
            yield paragraph(self.ask)
        yield from (note(caution.text) for caution in self.cautions)
        if self.alternatives:
            yield items(self.alternatives)
        yield from (note(f"\u201c{edit.removed}\u201d: {edit.why}") for edit in self.edits)
