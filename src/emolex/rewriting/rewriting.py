"""`rewrite`: blame into responsibility framing, inventing nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..errors import InvalidOptionError
from ..lexicon import Lexicon, default_lexicon, exact, first_person
from ..mentions import resolve
from ..safety import leans_to_care, screen_pages
from ..text import Page, Stretch, read
from .cautions import own_freedom, safe_to_say
from .complaints import Complaint, Honesty
from .composing import Felt, Found, Options, compose, left_alone, unworded
from .conditions import holds_condition
from .forms import complaint_of
from .gate import is_grave, verdict
from .linting import invented
from .made_to import as_borne
from .observing import observe
from .reading import reading_of
from .results import Rewrite
from .sentence import words_of
from .statements import apart, statements
from .subjects import persons_of
from .together import UNWORDED, seen_beside, seen_together
from .weighing import weigh
from .widening import fuller
from .wordlists import BlameWords, blame_words
from .writing import STYLES, Style

_HONESTY: tuple[Honesty, ...] = ("seen", "impression", "story", "missing")


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
    slot instead of a guess. Praise, requests, facts and good I-statements come back unchanged, as far as they are told
    apart (docs/rewriting.md). For force, and for pressing the other for what is theirs (body, friends, money, phone),
    nothing is worded.

    Args:
        text: What a person wants to say; at most 1,000,000 characters.
        event: What happened, to fill the slot of a ``needs_event`` result ("you cancel plans last minute"). Where the
            sentence itself holds an observation, that one is kept and ``ask`` says so.
        feeling: The person's own word for the feeling; it replaces the suggested one and is said as typed where it can
            be ("dread").
        style: "when" (When X, I feel Y), "impersonal" (the same without "you", except in a story one tells oneself),
            "soft" (I feel Y when X), "nvc" (with a need) or "trigger" (When X, my fear of ... gets activated).
        request: Whether to add a request where one follows from the words.
        words: "everyday" keeps a stated word such as "ignored"; "strict" puts a feeling beneath it in its place.
        region: ISO 3166-1 alpha-2 code of the country whose help lines a notice should hold.
        lexicon: The lexicon to use; by default the shipped one.

    Raises:
        InvalidTextError: ``text`` or ``event`` is not a string, or too long.
        InvalidOptionError: ``style`` or ``words`` is none of those above, or ``region`` is no two-letter code.
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
        return unworded(page, "care", None, options, notice=notice)
    judged = _judge(page, options.lexicon)
    if not isinstance(judged, str) and _leans(judged.complaint, pages, options.lexicon):
        judged = "pressing"
    if judged == "pressing":
        return _pressing(page, pages, options)
    if isinstance(judged, str):
        return left_alone(page, judged, options)
    judged = judged._replace(complaint=as_borne(judged.complaint))
    result = _composed(page, judged, pages, own, options)
    if not _stays(result, options.lexicon):
        return left_alone(page, "uncertain", options)
    return _fuller(page, judged, pages, own, options) or result


def _fuller(page: Page, found: Found, pages: Mapping[str, Page], own: Felt | None, options: Options) -> Rewrite | None:
    """The result with what is told beside the act, where there is something and the longer sentence passes as well."""
    if options.style == "impersonal":
        return None
    for longer in fuller(page, found, options.lexicon):
        result = _composed(page, longer, pages, own, options)
        if result.status == "rewritten" and _stays(result, options.lexicon):
            return result
    return None


def _composed(page: Page, found: Found, pages: Mapping[str, Page], own: Felt | None, options: Options) -> Rewrite:
    impersonal = options.style == "impersonal"
    observed = observe(found.complaint, pages.get("event"), options.lexicon, impersonal=impersonal)
    if observed.event == "pressing":
        return _pressing(page, pages, options)
    if observed.provenance == "stated" and _invents(observed.text, pages, options.lexicon):
        return left_alone(page, "uncertain", options)
    return compose(page, found, observed, own, options, safe_to_say(pages.values(), options.lexicon))


def _invents(observation: str, pages: Mapping[str, Page], lexicon: Lexicon) -> bool:
    """Whether a word stands in an observation that nobody said (rule N1)."""
    said = [fold for page in pages.values() for fold in words_of(page, lexicon)]
    return invented(words_of(read(observation), lexicon), said, blame_words(lexicon)) != []


def _pressing(page: Page, pages: Mapping[str, Page], options: Options) -> Rewrite:
    """No sentence for what presses the other; where it is the other's own to decide, that is said."""
    cautions = own_freedom(pages.values(), options.lexicon)
    return left_alone(page, "uncertain", options, ask="ask_own_freedom" if cautions else "ask_meant", cautions=cautions)


def _leans(complaint: Complaint, pages: Mapping[str, Page], lexicon: Lexicon) -> bool:
    return leans_to_care(pages.values(), lexicon, known=complaint.known)


def _stays(result: Rewrite, lexicon: Lexicon) -> bool:
    """Whether a new sentence would itself be left alone (rule M15), and calls for no care."""
    if result.text is None or result.status == "uncertain":
        return True
    page = read(result.text)
    calm = screen_pages({"text": page}, region=None, lexicon=lexicon) is None
    return calm and _judge(page, lexicon) == "unchanged"


def _options(style: str, request: bool, words: str, lexicon: Lexicon | None) -> Options:
    if style not in STYLES:
        raise InvalidOptionError(f"style is one of {', '.join(STYLES)}")
    if words not in ("everyday", "strict"):
        raise InvalidOptionError("words is 'everyday' or 'strict'")
    lexicon = default_lexicon() if lexicon is None else lexicon
    return Options(_STYLE[style], bool(request), words == "strict", lexicon)


_STYLE: dict[str, Style] = {style: style for style in STYLES}


def _own_feeling(feeling: str | None, lexicon: Lexicon) -> Felt | None:
    """The person's own word: as typed where another form of the entry makes a sentence, else the entry's word."""
    if feeling is None:
        return None
    entry = resolve(feeling, lexicon, "feeling")
    found = exact(read(feeling), lexicon)
    typed = found.form if found is not None else ""
    framed = first_person(entry).removeprefix("I feel ")
    words = None
    if typed != entry.word.lower() and typed in (*entry.aliases, entry.forms.comparative):
        fits = first_person(entry).startswith("I feel ") and entry.word in framed
        words = framed.replace(entry.word, typed) if fits else None
    elif typed == entry.forms.noun and typed != entry.word:
        words = typed
    return Felt(entry, words, "stated")


def _judge(page: Page, lexicon: Lexicon) -> Found | str:
    """The complaint to rewrite, or the verdict that there is none."""
    blame = blame_words(lexicon)
    if any(sign in page.plain for sign in blame.of("fond_signs")) or blame.has("fond_words", page.folded):
        return "unchanged"
    if holds_condition(page.folded):
        return "unchanged"
    stretches = statements(page, lexicon)
    unquoted = list(_unquoted(page, stretches))
    found, verdicts = _all_read(page, unquoted, blame, lexicon)
    for said_so, verdict_of_all in _VERDICTS:
        if said_so in verdicts:
            return verdict_of_all
    unclear = next((one for one in ("self", "uncertain") if one in verdicts), None)
    found = found or ([] if unclear else seen_together(page, unquoted, blame, lexicon))
    if not found:
        return unclear or "unchanged"
    if all(one.honesty == "missing" for one, _ in found):
        found += seen_beside(page, unquoted, found, blame, lexicon)
    complaint, stretch = min(found, key=lambda one: _rank(one, page, lexicon))
    others = tuple(other for other in stretches if other is not stretch)
    harm = any(_leans_to_harm(page, other, blame, lexicon) for other in others)
    return "pressing" if harm else Found(complaint, stretch, others)


_VERDICTS = (("pressing", "pressing"), ("grave", "unchanged"), ("harm", "pressing"))
"""What is said of one statement, and what it makes of the whole text; the first counts."""


def _all_read(
    page: Page, stretches: Sequence[Stretch], blame: BlameWords, lexicon: Lexicon
) -> tuple[list[tuple[Complaint, Stretch]], set[str]]:
    """The complaints that may be worded, and what else is to be said of the statements."""
    found: list[tuple[Complaint, Stretch]] = []
    verdicts: set[str] = set()
    for stretch in stretches:
        complaint, said = _read(page, stretch, blame, lexicon)
        verdicts |= said
        if complaint is not None and complaint.form in UNWORDED:
            verdicts.add(complaint.form)
        elif complaint is not None:
            found.append((complaint, stretch))
    return found, verdicts


def _leans_to_harm(page: Page, stretch: Stretch, blame: BlameWords, lexicon: Lexicon) -> bool:
    """Whether a statement leans to control or harm; a few words of the speaker's own do not ("I'm so angry")."""
    if weigh(page, stretch, lexicon).harm < _HARM_BESIDE:
        return False
    row = reading_of(page, stretch, blame, lexicon).row
    of_mine = bool(row) and row[0].fold in ("i", "we") and all(token.fold != "will" for token in row[1:2])
    return len(row) > _FEW or not of_mine


_FEW = 4  # words
_HARM_BESIDE = 1.5  # log odds of control or harm in another statement, from which on nothing is worded


def _rank(found: tuple[Complaint, Stretch], page: Page, lexicon: Lexicon) -> tuple[bool, int, bool, bool, int]:
    """What others do comes last, then the most honest first, behind it what fell to oneself and one's own things."""
    complaint, stretch = found
    others = blame_words(lexicon).opens("others_compared", page.folded[stretch.start : stretch.end])
    who = complaint.subject.text if complaint.subject is not None else ""
    of_mine = who.startswith(_OF_MINE) and who not in persons_of(lexicon).phrases
    return others, _HONESTY.index(complaint.honesty), complaint.form == "borne", of_mine, stretch.start


_OF_MINE = ("my ", "our ")


def _unquoted(page: Page, stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """The statements that do not begin inside quotation marks."""
    quotes = done = 0
    for stretch in stretches:
        quotes += page.plain.count('"', done, stretch.start)
        done = stretch.start
        if quotes % 2 == 0:
            yield stretch


def _read(page: Page, stretch: Stretch, blame: BlameWords, lexicon: Lexicon) -> tuple[Complaint | None, set[str]]:
    """The complaint in a statement, and what else is to be said of it."""
    reading = reading_of(page, stretch, blame, lexicon)
    verdicts = {"grave"} if is_grave(reading) else set()
    said = verdict(apart(page, stretch), reading, lexicon)
    complaint = complaint_of(reading) if said == "open" else None
    if complaint is not None and complaint.key == "label" and _is_joke(page, stretch, blame):
        complaint = None
    return complaint, verdicts if complaint is not None else {said, *verdicts}


def _is_joke(page: Page, stretch: Stretch, blame: BlameWords) -> bool:
    """Whether "lol" or the like stands with it."""
    return blame.has("banter", page.folded[stretch.start : stretch.end])
