"""`rewrite`: blame into responsibility framing, inventing nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, cast

from ..errors import InvalidOptionError
from ..lexicon import Feeling, Lexicon, default_lexicon
from ..mentions import resolve
from ..safety import Notice, screen_pages
from ..text import Page, Stretch, read
from .choosing import need_of, request_of, sensitivities_of, situation_of, stated_feelings, suggested_feelings
from .forms import Complaint, complaint_of
from .gate import verdict
from .kernel import Honesty
from .linting import faults
from .observing import Observation, observe
from .reading import apart, reading_of, statements
from .results import Edit, FeelingPart, Part, Rewrite
from .sentence import BlameWords, blame_words
from .writing import STYLES, Content, Style, feeling_clause, write

_HONESTY: tuple[Honesty, ...] = ("seen", "impression", "story", "missing")


class _Options(NamedTuple):
    style: Style
    request: bool
    strict: bool
    lexicon: Lexicon


class _Found(NamedTuple):
    """The best-supported complaint of a text."""

    complaint: Complaint
    stretch: Stretch
    others: tuple[Stretch, ...]


def rewrite(
    text: str,
    *,
    event: str | None = None,
    feeling: str | None = None,
    style: str = "when",
    request: bool = False,
    words: str = "everyday",
    region: str | None = None,
    lexicon: Lexicon | None = None,
) -> Rewrite:
    """Turns blame into responsibility framing: "When X, I feel Y".

    What was judged goes; what could be seen stays; what is missing is asked for. Nothing is invented: a feeling that
    the sentence does not name is a suggestion and marked as one, and where nothing observable is left the result has a
    slot instead of a guess. Praise, requests, facts and good I-statements come back unchanged. In this version ten
    common forms of blame are recognized; what is not recognized is left alone.

    Args:
        text: What a person wants to say; at most 1,000,000 characters.
        event: What happened, to fill the slot of a ``needs_event`` result ("you cancel plans last minute").
        feeling: The person's own word for the feeling; it replaces the suggested one.
        style: "when" (When X, I feel Y), "soft" (I feel Y when X), "nvc" (with a need) or "trigger" (When X, my fear
            of ... gets activated).
        request: Whether to add a request where one follows from the words.
        words: "everyday" keeps a stated word such as "ignored"; "strict" puts a feeling beneath it in its place.
        region: ISO 3166-1 alpha-2 code of the country whose help lines a notice should hold.
        lexicon: The lexicon to use; by default the shipped one.

    Raises:
        InvalidTextError: ``text`` or ``event`` is not a string, or too long.
        InvalidOptionError: ``style`` or ``words`` is none of those above.
        UnknownWordError: The lexicon does not know the word given as ``feeling``.

    Examples:
        >>> from emolex import rewrite
        >>> rewrite("You never lock the back door.").text
        "When you don't lock the back door, I feel worried."
        >>> rewrite("You always ruin everything").status
        'needs_event'
        >>> rewrite("You always ruin everything", event="you cancel plans last minute").text
        'When you cancel plans last minute, I feel disappointed.'
    """
    options = _options(style, request, words, lexicon)
    pages = {"text": read(text)} | ({"event": read(event)} if event is not None else {})
    own = _own_feeling(feeling, options.lexicon)
    notice = screen_pages(pages, region=region, lexicon=options.lexicon)
    page = pages["text"]
    if notice is not None:
        return _plain(page, "care", None, options, notice=notice)
    blame = blame_words(options.lexicon)
    judged = _judge(page, blame, options.lexicon)
    if isinstance(judged, Rewrite):
        return judged
    if isinstance(judged, str):
        return _left_alone(page, judged, options)
    observed = observe(judged.complaint, pages.get("event"), options.lexicon)
    return _compose(page, judged, observed, own, options)


def _options(style: str, request: bool, words: str, lexicon: Lexicon | None) -> _Options:
    if style not in STYLES:
        raise InvalidOptionError(f"style is one of {', '.join(STYLES)}")
    if words not in ("everyday", "strict"):
        raise InvalidOptionError("words is 'everyday' or 'strict'")
    return _Options(style, bool(request), words == "strict", lexicon or default_lexicon())


def _own_feeling(feeling: str | None, lexicon: Lexicon) -> Feeling | None:
    return None if feeling is None else resolve(feeling, lexicon, "feeling")


def _judge(page: Page, blame: BlameWords, lexicon: Lexicon) -> _Found | Rewrite | str:
    """The complaint to rewrite, or the verdict that there is none."""
    found: list[tuple[Complaint, Stretch]] = []
    verdicts: list[str] = []
    stretches = statements(page, lexicon)
    for stretch in stretches:
        reading = reading_of(page, stretch, blame, lexicon)
        said = verdict(apart(page, stretch), reading.row, reading.asks, blame, lexicon)
        complaint = complaint_of(reading) if said == "open" else None
        if complaint is not None:
            found.append((complaint, stretch))
        else:
            verdicts.append("unchanged" if said == "open" else said)
    if not found:
        return next((said for said in ("self", "uncertain") if said in verdicts), "unchanged")
    complaint, stretch = min(found, key=lambda one: (_HONESTY.index(one[0].honesty), one[1].start))
    return _Found(complaint, stretch, tuple(other for other in stretches if other is not stretch))


def _compose(page: Page, found: _Found, observed: Observation, own: Feeling | None, options: _Options) -> Rewrite:
    lexicon, said = options.lexicon, options.lexicon.phrasing["rewrite"]
    complaint = found.complaint
    feelings = _feelings(page, observed, complaint, own, options)
    cues = situation_of(observed.text if observed.provenance == "stated" else None, lexicon)
    sensitivities = sensitivities_of(cues, feelings[0][0], lexicon) if options.style == "trigger" else []
    need = need_of(cues, feelings[0][0], lexicon) if options.style == "nvc" else None
    asked = request_of(complaint.predicate, lexicon) if options.request or options.style == "nvc" else None
    contents = [
        Content(observed.text, observed.honesty, observed.tense, one, word, need, asked, sensitivity)
        for sensitivity in _phrases(sensitivities[:1], lexicon)
        for one, word, _ in feelings
    ]
    texts = list(dict.fromkeys(write(content, options.style, lexicon) for content in contents))
    if options.style == "trigger":
        texts = _trigger_texts(contents[0], sensitivities, options)
    if faults(texts[0], blame_words(lexicon)):
        return _left_alone(page, "uncertain", options)
    missing = observed.provenance == "placeholder"
    first = FeelingPart(
        feeling=feelings[0][0],
        text=feeling_clause(contents[0]).removeprefix("I feel ").removeprefix("I felt "),
        provenance=feelings[0][2],
    )
    return Rewrite(
        original=page.original,
        status="needs_event" if missing else "rewritten",
        text=texts[0],
        observation=Part(text=observed.text, provenance=observed.provenance),
        feelings=(first,),
        need=Part(text=need, provenance="suggested") if need else None,
        request=Part(text=asked, provenance="suggested") if asked else None,
        edits=_edits(page, found, said["left_out"]),
        ask=_ask(missing, feelings[0], sensitivities, options),
        alternatives=tuple(texts[1:4]),
        lexicon_version=lexicon.version,
    )


def _feelings(
    page: Page, observed: Observation, complaint: Complaint, own: Feeling | None, options: _Options
) -> list[tuple[Feeling, str | None, Literal["stated", "suggested"]]]:
    """The feeling to write first, then those for the alternatives."""
    lexicon = options.lexicon
    observation = observed.text if observed.provenance == "stated" else None
    suggested = [(one, None, "suggested") for one in suggested_feelings(observation, complaint.key, lexicon)]
    if own is not None:
        first: list[tuple[Feeling, str | None, str]] = [(own, None, "stated")]
    else:
        first = [(one, word, "stated") for one, word in stated_feelings(page, lexicon)[:1]]
    if first and options.strict and first[0][0].beneath:
        first = [(one, None, "suggested") for one in lexicon.get(first[0][0].beneath)] + first
    known = {one.id for one, _, _ in first}
    rest = [entry for entry in suggested if entry[0].id not in known]
    return cast("list[tuple[Feeling, str | None, Literal['stated', 'suggested']]]", [*first, *rest][:4])


def _trigger_texts(content: Content, sensitivities: Sequence[str], options: _Options) -> list[str]:
    phrases = _phrases(sensitivities, options.lexicon)
    return [write(content._replace(sensitivity=phrase), "trigger", options.lexicon) for phrase in phrases]


def _phrases(sensitivities: Sequence[str], lexicon: Lexicon) -> list[str | None]:
    """Sensitivities as they follow "my"; None alone when there is none."""
    return [lexicon.sensitivities[id_].phrase for id_ in sensitivities] or [None]


def _ask(
    missing: bool,
    feeling: tuple[Feeling, str | None, str],
    sensitivities: Sequence[str],
    options: _Options,
) -> str | None:
    said = options.lexicon.phrasing["rewrite"]
    if missing:
        return said["ask_event"]
    if sensitivities:
        question = options.lexicon.sensitivities[sensitivities[0]].question
        return said["ask_sensitivity"].format(question=question)
    return said["ask_feeling"].format(word=feeling[0].word) if feeling[2] == "suggested" else None


def _edits(page: Page, found: _Found, left_out: str) -> tuple[Edit, ...]:
    edits = []
    for row, rule, why in found.complaint.gone:
        if row:
            span = page.span(row[0].start, row[-1].end)
            edits.append(Edit(span=span, removed=page.original[span.start : span.end], rule=rule, why=why))
    for stretch in found.others:
        span = page.span(stretch.start, stretch.end)
        edits.append(Edit(span=span, removed=page.original[span.start : span.end], rule="G", why=left_out))
    outer = [edit for edit in edits if not any(_is_inside(edit, other) for other in edits)]
    return tuple(sorted(set(outer), key=lambda edit: (edit.span, edit.rule)))


def _is_inside(edit: Edit, other: Edit) -> bool:
    return edit.span != other.span and other.span[0] <= edit.span[0] and edit.span[1] <= other.span[1]


def _left_alone(page: Page, verdict_: str, options: _Options) -> Rewrite:
    said = options.lexicon.phrasing["rewrite"]
    if verdict_ == "self":
        return _plain(page, "self", said["self"], options, ask=said["ask_event"])
    if verdict_ == "uncertain":
        return _plain(page, "uncertain", None, options, ask=said["ask_meant"])
    return _plain(page, "unchanged", page.original, options)


def _plain(
    page: Page,
    status: Literal["care", "self", "uncertain", "unchanged"],
    text: str | None,
    options: _Options,
    *,
    notice: Notice | None = None,
    ask: str | None = None,
) -> Rewrite:
    return Rewrite(
        notice=notice,
        original=page.original,
        status=status,
        text=text,
        ask=ask,
        lexicon_version=options.lexicon.version,
    )
