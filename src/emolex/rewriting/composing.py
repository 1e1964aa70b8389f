"""Composing a result from what was found: the sentence, its feeling, what was taken out, what to ask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..appraisal import Cue
from ..lexicon import Feeling, Lexicon
from ..safety import Notice
from ..text import Page, Stretch, read
from .choosing import need_of, request_of, sensitivities_of, situation_of, stated_feelings, suggested_feelings
from .complaints import Complaint
from .linting import faults
from .observing import Observation
from .results import Caution, Edit, FeelingPart, Part, Rewrite
from .wordlists import blame_words
from .writing import Content, Style, feeling_clause, write


class Options(NamedTuple):
    """How the caller wants it."""

    style: Style
    request: bool
    strict: bool
    lexicon: Lexicon


class Found(NamedTuple):
    """The best-supported complaint of a text."""

    complaint: Complaint
    stretch: Stretch
    others: tuple[Stretch, ...]


class Felt(NamedTuple):
    """A feeling, the words for it where they are not the entry's own, and whether it was said."""

    feeling: Feeling
    words: str | None
    provenance: Literal["stated", "suggested"]


def compose(
    page: Page,
    found: Found,
    observed: Observation,
    own: Felt | None,
    options: Options,
    cautions: tuple[Caution, ...] = (),
) -> Rewrite:
    """The result for a complaint."""
    lexicon = options.lexicon
    cues = situation_of(observed.text if observed.provenance == "stated" else None, lexicon)
    feelings = _feelings(page, found, observed, cues, own, options)
    if not feelings:
        return left_alone(page, "uncertain", options, ask="ask_own_feeling")
    sensitivities = sensitivities_of(cues, feelings[0].feeling, lexicon) if options.style == "trigger" else []
    need = need_of(cues, feelings[0].feeling, lexicon) if options.style == "nvc" else None
    wanted = options.request or options.style == "nvc"
    asked = request_of(observed.predicate, observed.honesty, lexicon) if wanted and observed.event != "used" else None
    plain = Content(observed.text, observed.honesty, observed.tense, feelings[0].feeling, None, need, asked)._replace(
        frame=observed.frame
    )
    contents = [plain._replace(feeling=one.feeling, feeling_text=one.words) for one in feelings]
    texts = _texts(contents, sensitivities, options)
    if faults(texts[0], blame_words(lexicon)):
        return left_alone(page, "uncertain", options)
    missing = observed.provenance == "placeholder"
    said = feeling_clause(contents[0]).removeprefix("I feel ").removeprefix("I felt ")
    first = FeelingPart(feeling=feelings[0].feeling, text=said, provenance=feelings[0].provenance)
    return Rewrite(
        original=page.original,
        status="needs_event" if missing else "rewritten",
        text=texts[0],
        observation=Part(text=observed.text, provenance=observed.provenance),
        feelings=(first,),
        need=Part(text=need, provenance="suggested") if need else None,
        request=Part(text=asked, provenance="suggested") if asked else None,
        edits=_edits(page, found, lexicon.phrasing["rewrite"]["left_out"]),
        ask=_ask(observed, feelings[0], sensitivities, lexicon),
        alternatives=tuple(texts[1:4]),
        cautions=cautions,
        lexicon_version=lexicon.version,
    )


def _texts(contents: Sequence[Content], sensitivities: Sequence[str], options: Options) -> list[str]:
    """The sentence and its alternatives: other feelings, in the style "trigger" other sore spots."""
    phrases = [options.lexicon.sensitivities[id_].phrase for id_ in sensitivities]
    if phrases:
        contents = [contents[0]._replace(sensitivity=phrase) for phrase in phrases]
    return list(dict.fromkeys(write(content, options.style, options.lexicon) for content in contents))


def _feelings(
    page: Page, found: Found, observed: Observation, cues: Sequence[Cue], own: Felt | None, options: Options
) -> list[Felt]:
    """The feeling to write first, then those for the alternatives."""
    lexicon = options.lexicon
    observation = observed.text if observed.provenance == "stated" else None
    likely = suggested_feelings(cues, observation, found.complaint.key, lexicon, key_first=observed.event != "used")
    suggested = [Felt(one, None, "suggested") for one in likely]
    first = [own] if own is not None else _stated(page, found, observation, lexicon)
    if first and options.strict and first[0].feeling.beneath and first[0].feeling.care == "none":
        first = [Felt(one, None, "suggested") for one in lexicon.get(first[0].feeling.beneath)] + first
    known = {one.feeling.id for one in first}
    return [*first, *(one for one in suggested if one.feeling.id not in known)][:4]


def _stated(page: Page, found: Found, observation: str | None, lexicon: Lexicon) -> list[Felt]:
    """The feeling that the person names, if any; a word of the observation itself is none ("when I was cut off")."""
    label = _judgment(found) if found.complaint.key == "label" else None
    observed = f" {read(observation or '').folded} "
    told = stated_feelings(page, label or _exclaimed(page, found), lexicon)
    apart = [(one, word) for one, word in told if word is None or f" {word.lower()} " not in observed]
    return [Felt(one, _as_said(word, found), "stated") for one, word in apart[:1]]


def _judgment(found: Found) -> Stretch:
    """Where a judgment stands: "you're such a coward", and not "I'm disappointed when" before it."""
    row = found.complaint.gone[0][0] if found.complaint.gone else ()
    return Stretch(row[0].start, row[-1].end) if row else found.stretch


def _exclaimed(page: Page, found: Found) -> Stretch | None:
    """A single word that is called out beside the complaint ("Unreal."): no feeling of the person's."""
    return next((one for one in found.others if " " not in page.plain[one.start : one.end].strip()), None)


def _as_said(word: str | None, found: Found) -> str | None:
    """The person's words where they can stand after "I feel", else None for the entry's own."""
    if word is None:
        return None
    said = word if word[:2] == "I " else word[:1].lower() + word[1:]
    for opening in ("I feel ", "i feel ", "feel ", "feeling "):
        said = said.removeprefix(opening)
    return None if found.complaint.form == "fed_up" or said[:2].lower() == "i " else said


def _ask(observed: Observation, felt: Felt, sensitivities: Sequence[str], lexicon: Lexicon) -> str | None:
    said = lexicon.phrasing["rewrite"]
    if observed.provenance == "placeholder":
        return said["ask_event_again" if observed.event == "refused" else "ask_event"]
    about_event = {"unneeded": "event_unneeded", "refused": "ask_event_again"}.get(observed.event)
    asked = [said[about_event]] if about_event else []
    if sensitivities:
        question = lexicon.sensitivities[sensitivities[0]].question
        asked.append(said["ask_sensitivity"].format(question=question))
    elif felt.provenance == "suggested":
        asked.append(said["ask_feeling"].format(word=felt.feeling.word))
    return " ".join(asked) or None


def _edits(page: Page, found: Found, left_out: str) -> tuple[Edit, ...]:
    edits = []
    for row, rule, why in found.complaint.gone:
        if row:
            span = page.span(row[0].start, row[-1].end)
            edits.append(Edit(span=span, removed=page.original[span.start : span.end], rule=rule, why=why))
    for stretch in found.others:
        span = page.span(stretch.start, stretch.end)
        edits.append(Edit(span=span, removed=page.original[span.start : span.end], rule="G", why=left_out))
    ordered = sorted(set(edits), key=lambda edit: (edit.span[0], -edit.span[1], edit.rule))
    outer: list[Edit] = []
    for edit in ordered:  # what lies inside another is part of it
        if not outer or edit.span == outer[-1].span or edit.span[1] > outer[-1].span[1]:
            outer.append(edit)
    return tuple(sorted(outer, key=lambda edit: (edit.span, edit.rule)))


def left_alone(
    page: Page, verdict: str, options: Options, *, ask: str = "ask_meant", cautions: tuple[Caution, ...] = ()
) -> Rewrite:
    """The result for what is not rewritten."""
    said = options.lexicon.phrasing["rewrite"]
    if verdict == "self":
        return unworded(page, "self", said["self"], options, ask=said["ask_event"])
    if verdict == "uncertain":
        return unworded(page, "uncertain", None, options, ask=said[ask], cautions=cautions)
    return unworded(page, "unchanged", page.original, options)


def unworded(
    page: Page,
    status: Literal["care", "self", "uncertain", "unchanged"],
    text: str | None,
    options: Options,
    *,
    notice: Notice | None = None,
    ask: str | None = None,
    cautions: tuple[Caution, ...] = (),
) -> Rewrite:
    """A result without a new sentence."""
    return Rewrite(
        notice=notice,
        original=page.original,
        status=status,
        text=text,
        ask=ask,
        cautions=cautions,
        lexicon_version=options.lexicon.version,
    )
