"""What `suggest` returns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ..lexicon import FeelingOnCard, Result
from ..safety import Notice
from ..showing import Block, items, note, pairs, paragraph, title

Status = Literal["vague", "named", "inferred", "unknown", "care"]


class Reason(Result):
    """Why a candidate is offered.

    Attributes:
        kind: "named" (the text holds the word), "idiom" (it says it without the word), "sense" (a vague phrase can mean
            it), "cue" (something that happened points to it), "neighbor" (it lies close to the named word), "answer"
            (an answer to a question of the Finder fits it) or "event" (a guess, with a moment that it is said of).
        sentence: The reason in a sentence.
        rule: Id of the vague phrase, cue or feeling behind it.
        source: "text", "context" or "answers".
        span: Start and end of the words behind it in that source, or None.
    """

    kind: Literal["named", "idiom", "sense", "cue", "neighbor", "answer", "event"]
    sentence: str
    rule: str
    source: Literal["text", "context", "answers"] = "text"
    span: tuple[int, int] | None = None

    def _blocks(self) -> Iterable[Block]:
        yield paragraph(self.sentence)


class Candidate(Result):
    """A feeling that it may be.

    Attributes:
        feeling: The feeling.
        fit: 0..1; comparable within one result only.
        reasons: Why it is here, strongest first; never empty.
        sentence: The feeling said in the first person, with the situation where it can be cut out cleanly.
        gentle: A sentence to show with a heavy word; None for others.
    """

    feeling: FeelingOnCard
    fit: float
    reasons: tuple[Reason, ...]
    sentence: str
    gentle: str | None = None

    def _blocks(self) -> Iterable[Block]:
        yield pairs([row(self)])


class Phrase(Result):
    """The vague phrase that was recognized.

    Attributes:
        text: As written.
        rule: Id of the entry in ``data/vague.yaml``.
        span: Start and end in the text.
        senses: What it usually covers, in the order in which that is likely.
    """

    text: str
    rule: str
    span: tuple[int, int]
    senses: tuple[str, ...]

    def _blocks(self) -> Iterable[Block]:
        yield title(self.text)
        yield items(self.senses)


class Question(Result):
    """What to ask next.

    Attributes:
        text: The question.
        options: Two to five answers, and "not sure" as the last one.
        rule: Where it comes from: a vague phrase, a pair of words or a tag.
    """

    text: str
    options: tuple[str, ...]
    rule: str

    def _blocks(self) -> Iterable[Block]:
        yield paragraph(self.text)
        yield items(self.options)


class Suggestions(Result):
    """More precise words.

    Attributes:
        notice: Shown first; set when the text or context calls for care.
        text: The text as given.
        context: The context as given, or None.
        status: "vague": a vague phrase was found; "named": the text already holds a precise feeling; "inferred":
            neither, but the situation tells; "unknown": nothing to go on; "care": the notice comes first.
        phrase: The vague phrase, if one was found.
        situations: What was read from text and context, one sentence each; empty where nothing was recognized.
        candidates: Best first.
        question: The question that splits the candidates, or asks for something to go on; None beside an urgent notice.
        gentle: A sentence to show with heavy words or phrases; None for others.
        guessed: A sentence that says so when nothing was recognized and the candidates are guesses; None otherwise.
        unread: A sentence that says so when a context was given and no situation was recognized in it; None beside a
            notice, which has recognized something.
        lexicon_version: Which lexicon answered.
    """

    notice: Notice | None = None
    text: str
    context: str | None = None
    status: Status
    phrase: Phrase | None = None
    situations: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    question: Question | None = None
    gentle: str | None = None
    guessed: str | None = None
    unread: str | None = None
    lexicon_version: str

    def _blocks(self) -> Iterable[Block]:
        if self.guessed:
            yield note(self.guessed)
        if self.candidates:
            yield title("It could be")
            yield pairs(_rows(self.candidates))
        if self.question is not None:
            yield paragraph(self.question.text)
            if self.question.options:
                yield items(self.question.options)
        if self.gentle:
            yield note(self.gentle)
        if self.unread:
            yield note(self.unread)


def _rows(candidates: Iterable[Candidate]) -> Iterable[tuple[str, str, str]]:
    """A row for each candidate; a reason that the row above has given already is not said again."""
    above = ""
    for candidate in candidates:
        word, sentence, reason = row(candidate)
        yield word, sentence, "" if reason == above else reason
        above = reason


def row(candidate: Candidate) -> tuple[str, str, str]:
    """A candidate as the row of a table: word, sentence, first reason."""
    return candidate.feeling.word, candidate.sentence, candidate.reasons[0].sentence
