"""`Finder`: a dialogue that narrows down what a person feels, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationInfo, model_validator

from ..errors import InvalidOptionError, UnknownWordError
from ..lexicon import Feeling, Lexicon, Result, TagQuestion, VaguePhrase, default_lexicon
from ..mentions import resolve
from ..safety import Notice, screen_pages
from ..showing import Block, items, note, pairs, paragraph, title
from ..text import Page, read
from .belief import Belief, PairQuestion
from .choosing import choose, is_out_of_place
from .chosen import Chosen
from .evidence import Evidence, Source, gather
from .results import Candidate, Question, Reason, row
from .tags import fitting, how_common
from .wording import candidate

_LIMIT = 5
_ENOUGH = 12  # answers; whoever has given so many is not helped by one more
_CLEAR = 0.85  # share of the belief at which nothing more need be asked
_EARNED = 3  # answers after which a heavy word may be among the candidates
_TELLING = 2  # answers before which candidates would be little more than the alphabet
_REASONS = 3
_FROM_TEXT = 20  # candidates of suggest() that a text brings along


class Answer(BaseModel):
    """An answer that was given.

    Attributes:
        rule: Which question: its ``rule``.
        option: Number of the option, from 0; None for "not sure".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: str
    option: Annotated[int, Field(ge=0)] | None = None


class _State(NamedTuple):
    """What a Finder is made from; everything else follows."""

    text: str | None
    context: str | None
    region: str | None
    answers: tuple[Answer, ...]
    kept: str | None


class Finder(Result):
    """A dialogue that narrows down a feeling, question by question; each answer gives a new, unchangeable state.

    It is plain data: ``model_dump_json()`` between two turns of a chat, ``Finder.model_validate_json()`` to go on (with
    ``context={"lexicon": ...}`` for a lexicon of one's own). Question and candidates are worked out afresh, never read.

    Attributes:
        notice: Shown first; set when the words call for care. Beside it there is no question, beside an urgent one no
            candidate either.
        text: What was said about the feeling, or None.
        context: What happened, or None.
        region: Country code for help lines, or None.
        answers: The answers so far.
        kept: A word of the person's own that ended the dialogue, or None.
        question: The next question, with "not sure" as its last option; None when nothing more need be asked, beside a
            notice and after a loss.
        candidates: The likeliest feelings, best first; empty while there is nothing to go on. ``fit`` is the share of
            the belief that a feeling has.
        lexicon_version: Which lexicon answered.

    Examples:
        >>> from emolex import Finder
        >>> finder = Finder.start()
        >>> finder.question.text
        'Is it something you would like to keep, or something you would rather be without?'
        >>> finder = finder.answer("I would rather be without it")
        >>> len(finder.answers), finder.back().answers
        (1, ())
    """

    notice: Notice | None = None
    text: str | None = None
    context: str | None = None
    region: str | None = None
    answers: tuple[Answer, ...] = ()
    kept: str | None = None
    question: Question | None = None
    candidates: tuple[Candidate, ...] = ()
    lexicon_version: str = ""

    _lexicon: Lexicon = PrivateAttr()

    @classmethod
    def start(
        cls,
        text: str | None = None,
        *,
        context: str | None = None,
        region: str | None = None,
        lexicon: Lexicon | None = None,
    ) -> Finder:
        """Begins the dialogue.

        Args:
            text: What was said about the feeling ("I'm fine"), if anything; at most 1,000,000 characters.
            context: What happened, if it is known.
            region: ISO 3166-1 alpha-2 code of the country whose help lines a notice should hold.
            lexicon: The lexicon to use; by default the shipped one.

        Raises:
            InvalidTextError: ``text`` or ``context`` is not a string, or too long.
            InvalidOptionError: ``region`` is no two-letter code.
        """
        return cls._at(_State(text, context, region, (), None), lexicon or default_lexicon())

    def answer(self, option: str) -> Finder:
        """The state after an answer.

        Args:
            option: One of ``question.options``, as it stands there.

        Raises:
            InvalidOptionError: There is no question, or no such option.
        """
        if self.question is None:
            raise InvalidOptionError("there is no question to answer")
        if option not in self.question.options:
            raise InvalidOptionError("the answer is one of question.options")
        place = self.question.options.index(option)
        last = place == len(self.question.options) - 1
        given = Answer(rule=self.question.rule, option=None if last else place)
        return self._at(self._state()._replace(answers=(*self.answers, given)), self._lexicon)

    def back(self) -> Finder:
        """The state before the last answer, or before a word was kept; at the beginning it stays."""
        if self.kept is not None:
            return self._at(self._state()._replace(kept=None), self._lexicon)
        return self._at(self._state()._replace(answers=self.answers[:-1]), self._lexicon)

    def keep(self, word: str) -> Finder:
        """None of these: ends the dialogue with a word of the person's own, known or not.

        Raises:
            InvalidTextError: Not a string, or too long.
        """
        return self._at(self._state()._replace(kept=word), self._lexicon)

    def _state(self) -> _State:
        return _State(self.text, self.context, self.region, self.answers, self.kept)

    @classmethod
    def _at(cls, state: _State, lexicon: Lexicon) -> Finder:
        return cls.model_validate(state._asdict(), context={"lexicon": lexicon})

    @model_validator(mode="wrap")
    @classmethod
    def _worked_out(cls, data: Any, handler: Any, info: ValidationInfo) -> Finder:
        """Works out everything that follows from the state, whatever was given for it."""
        if isinstance(data, cls):
            return data
        lexicon: Lexicon = (info.context or {}).get("lexicon") or default_lexicon()
        given = dict(data) if isinstance(data, Mapping) else data
        if isinstance(given, dict):
            for derived in ("notice", "question", "candidates", "lexicon_version"):
                given.pop(derived, None)
        finder: Finder = handler(given)
        finder._lexicon = lexicon
        for name, value in _derived(finder._state(), lexicon).items():
            finder.__dict__[name] = value
        return finder

    def _blocks(self) -> Iterable[Block]:
        if self.kept is not None and not self.candidates and self.notice is None:
            yield title(self.kept)
        if self.question is not None:
            yield paragraph(self.question.text)
            yield items(self.question.options)
        if self.candidates:
            yield title("It could be")
            yield pairs([row(one) for one in self.candidates])
        for gentle in {one.gentle for one in self.candidates if one.gentle}:
            yield note(gentle)


def _derived(state: _State, lexicon: Lexicon) -> dict[str, object]:
    """Notice, question and candidates of a state."""
    pages = {name: read(words) for name, words in _words(state).items()}
    notice = screen_pages(pages, region=state.region, lexicon=lexicon)
    derived: dict[str, object] = {"notice": notice, "lexicon_version": lexicon.version}
    if notice is not None and notice.level == "urgent":
        return derived
    dialogue = _Dialogue(state, pages, notice, lexicon)
    return {**derived, "question": dialogue.question(), "candidates": dialogue.candidates()}


def _words(state: _State) -> dict[str, str]:
    """What may hold a sentence, by the name of its argument."""
    given = {"text": state.text, "context": state.context, "word": state.kept}
    return {name: words for name, words in given.items() if words is not None}


class _Dialogue:
    """A state of the dialogue with what is believed in it."""

    def __init__(self, state: _State, pages: Mapping[str, Page], notice: Notice | None, lexicon: Lexicon) -> None:
        self._state, self._notice, self._lexicon = state, notice, lexicon
        self._questions = {question.id: question for question in lexicon.questions}
        sources: dict[Source, Page] = {"text": pages.get("text", read(""))}
        if "context" in pages:
            sources["context"] = pages["context"]
        self._evidence: Evidence = gather(sources, lexicon, beside=notice)
        beside = notice.kind if notice is not None else None
        chosen = choose(self._evidence, lexicon, _FROM_TEXT, beside=beside)
        self._brought = {one.feeling.id: one for one in chosen}
        barred = self._evidence.denied | {
            one.id for one in lexicon if beside is not None and is_out_of_place(one, beside)
        }
        belief = Belief.start(lexicon, {id_: one.fit for id_, one in self._brought.items()}, barred)
        for answer in state.answers:
            belief = self._heard(belief, answer)
        self._belief = belief

    def _heard(self, belief: Belief, answer: Answer) -> Belief:
        phrase = self._phrase()
        if phrase is not None and answer.rule == phrase.id:
            chosen = phrase.senses[answer.option : answer.option + 1] if answer.option is not None else ()
            return belief.towards(chosen[0].feelings) if chosen else belief
        return belief.after(answer.rule, answer.option)

    def question(self) -> Question | None:
        """The next question, or None where enough was asked."""
        if self._state.kept is not None or len(self._state.answers) >= _ENOUGH or self._is_beyond_asking():
            return None
        phrase = self._phrase()
        if phrase is not None and not self._state.answers:
            return self._asked(phrase.question, [sense.sense for sense in phrase.senses], phrase.id)
        if any(share > _CLEAR for _, share in self._belief.ranked()):
            return None
        best = self._belief.best_question(frozenset(answer.rule for answer in self._state.answers))
        if isinstance(best, PairQuestion):
            words = [self._lexicon[id_].word for id_ in best.contrast.pair]
            return self._asked(best.contrast.question, words, best.id)
        return self._asked(best.text, [option.text for option in best.options], best.id) if best else None

    def _is_beyond_asking(self) -> bool:
        """Beside a notice the notice asks; and whoever has lost somebody is not asked whose doing it was."""
        return self._notice is not None or any(one.cue.situation.area == "loss" for one in self._evidence.cues)

    def _phrase(self) -> VaguePhrase | None:
        """The vague phrase, where nothing else tells which of its senses is meant."""
        hits = self._evidence.vague if not self._evidence.named and not self._evidence.cues else ()
        return next((hit.phrase for hit in hits if len(hit.phrase.senses) > 1), None)

    def _asked(self, text: str, options: Iterable[str], rule: str) -> Question:
        not_sure = self._lexicon.phrasing["suggest"]["not_sure"]
        return Question(text=text, options=(*options, not_sure), rule=rule)

    def candidates(self) -> tuple[Candidate, ...]:
        """The likeliest feelings that something speaks for."""
        if self._state.kept is not None:
            return self._kept(self._state.kept)
        if not self._brought and sum(answer.option is not None for answer in self._state.answers) < _TELLING:
            return ()
        found: list[Candidate] = []
        for feeling, share in self._belief.ranked():
            if feeling.care == "watch" and not self._is_earned(feeling):
                continue
            offered = self._candidate(feeling, share, self._reasons(feeling))
            if offered.reasons:
                found.append(offered)
            if len(found) == _LIMIT:
                break
        return tuple(found)

    def _is_earned(self, feeling: Feeling) -> bool:
        return len(self._state.answers) >= _EARNED or feeling.id in self._brought

    def _candidate(self, feeling: Feeling, share: float, reasons: tuple[Reason, ...]) -> Candidate:
        brought = self._brought.get(feeling.id, Chosen(feeling, share))
        worded = candidate(brought, self._evidence, self._lexicon, alone=self._notice is not None)
        return worded.model_copy(update={"fit": round(share, 3), "reasons": (*worded.reasons, *reasons)})

    def _reasons(self, feeling: Feeling) -> tuple[Reason, ...]:
        """The answers that speak for a feeling, those that fit the fewest feelings first."""
        fits = [
            (how_common(question.id, answer.option, self._lexicon), question, answer.option)
            for answer in self._state.answers
            if (question := self._questions.get(answer.rule)) is not None
            and answer.option is not None
            and answer.option in fitting(question, feeling)
        ]
        fits.sort(key=lambda fit: (fit[0], fit[1].id))
        return tuple(self._answered(question, option) for _, question, option in fits[:_REASONS])

    def _answered(self, question: TagQuestion, option: int) -> Reason:
        sentence = self._lexicon.phrasing["suggest"]["answer"].format(answer=question.options[option].text)
        return Reason(kind="answer", sentence=sentence, rule=question.id, source="answers")

    def _kept(self, word: str) -> tuple[Candidate, ...]:
        """The feeling that a kept word names; none where the lexicon does not have it."""
        try:
            feeling = resolve(word, self._lexicon)
        except UnknownWordError:
            return ()
        named = Reason(kind="named", sentence=self._lexicon.phrasing["suggest"]["named"], rule=feeling.id)
        return (self._candidate(feeling, 1.0, (named,)),)
