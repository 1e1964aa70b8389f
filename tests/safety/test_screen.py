"""What is recognized before anything else."""

from __future__ import annotations

import pytest

from emolex import rewrite, screen, suggest
from emolex.errors import InvalidOptionError
from emolex.lexicon import Lexicon
from emolex.safety import Line, Notice, screen_pages
from emolex.text import read

from ..timing import grows_linearly


def seen(text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    notice = screen(text, lexicon=lexicon)
    return (notice.kind, notice.level) if notice else None


def notice_of(text: str, lexicon: Lexicon) -> Notice:
    notice = screen(text, lexicon=lexicon)
    assert notice is not None
    return notice


URGENT, CARE, OTHER = ("self-harm", "urgent"), ("self-harm", "care"), ("about-other", "care")
EMERGENCY = ("emergency", "urgent")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I want to die", URGENT),
        ("I just want to kill myself", URGENT),
        ("I can't go on", CARE),
        ("he hit me", ("abuse", "care")),
        ("he threatened me", ("abuse", "care")),
        ("I will hurt him", ("harm-to-others", "care")),
        ("I am sad", None),
        ("", None),
        # softened: denied, past, of somebody else, quoted
        ("I don't want to die", CARE),
        ("I never want to die", CARE),
        ("I used to want to die", CARE),
        ("when I was a child I wanted to die", CARE),
        ("my brother wants to die", OTHER),
        ("he wants to die", OTHER),
        ('"I want to die" was the title', CARE),
        ("She said she wanted to die", OTHER),
        # not softened
        ("he left me. I want to die", URGENT),
        ("he left and I want to die", URGENT),
        ('"hello" I want to die', URGENT),
        ("I'm not joking, I want to die", URGENT),
        # softened once, and then not
        ("I don't want to die. I want to die", URGENT),
        # of what is softened the first decides
        ("I don't want to die. My brother wants to die", CARE),
        ("My brother wants to die. I don't want to die", OTHER),
        # only what is urgent is softened
        ("my brother can't go on", CARE),
        # an emergency is one whoever is in it, but not when it is denied or over
        ("I overdosed", EMERGENCY),
        ("my brother overdosed", EMERGENCY),
        ("I never overdosed", ("emergency", "care")),
        ("I overdosed years ago", ("emergency", "care")),
        # what somebody else says of me is less urgent
        ("I am hurting him", ("harm-to-others", "urgent")),
        ("my brother said I am hurting him", ("harm-to-others", "care")),
        # a sign, also right behind a word
        ("you \U0001f52a", ("harm-to-others", "care")),
        ("you\U0001f52a", ("harm-to-others", "care")),
        ("\U0001f52a\U0001f35e", None),
        # another meaning
        ("I want to die laughing", None),
        ("he beats me at chess", None),
        # an excuse covers its own place only
        ("he beats me at chess and then he hit me", ("abuse", "care")),
        ("I want to die laughing. I want to die", URGENT),
        # the most serious wins
        ("he hit me and I want to die", URGENT),
        ("he threatened me and hit me", ("abuse", "care")),
        ("I overdosed years ago. I want to die", URGENT),
        ("I can't go on. I am hurting him", ("harm-to-others", "urgent")),
    ],
)
def test_kinds_and_levels(mini: Lexicon, text: str, expected: tuple[str, str] | None) -> None:
    assert seen(text, mini) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO DIE",
        "i want\nto\ndie",
        "I w\u200ban\u00adt to d\u200die",
        "Ｉ ｗａｎｔ ｔｏ ｄｉｅ",
        "I want\u00a0to\u3000die",
        "I wa\u0336nt to die",
        "I want to \u202edie",
        "I, want, to, die",
        "I want to die\ud83d",
        "\x00I wa\x07nt to die",
        "I w\u3164ant to die",
    ],
)
def test_disguises(mini: Lexicon, text: str) -> None:
    assert seen(text, mini) == URGENT


@pytest.mark.parametrize("quote", ["can't", "can\u2019t", "can\u02bct", "cant", "can`t", "can\uff07t"])
def test_apostrophes(mini: Lexicon, quote: str) -> None:
    assert seen(f"I {quote} go on", mini) == CARE


def test_the_span_is_in_the_original(mini: Lexicon) -> None:
    text = "\u200b\u201cHello\u201d \u2014 so: I  want to d\u200bie!"
    notice = screen(text, lexicon=mini)
    assert notice is not None
    assert text[slice(*notice.span)] == "want to d\u200bie"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I lined up the pills", None),
        ("goodbye", None),
        ("I lined up the pills. Goodbye", CARE),
        ("Goodbye. I lined up the pills", CARE),
        ("Goodbye" + " x" * 115 + " I lined up the pills", CARE),
        ("Goodbye" + " x" * 116 + " I lined up the pills", None),
        ("I lined up the pills" + " x" * 116 + " goodbye", CARE),
        ("I lined up the pills" + " x" * 117 + " goodbye", None),
        ("Goodbye" + " x" * 150 + " I lined up the pills, lined up the pills. goodbye", CARE),
    ],
)
def test_some_words_need_others_near(mini: Lexicon, text: str, expected: tuple[str, str] | None) -> None:
    assert seen(text, mini) == expected


@pytest.mark.parametrize(
    ("text", "form", "words"),
    [
        ("he threatened me and hit me", "threat", "threatened me"),
        ("he hit me and threatened me", "physical", "hit me"),
        ("my brother is suicidal, he wants to die", None, "suicidal"),
        ("my brother wants to die, he is suicidal", None, "wants to die"),
    ],
)
def test_among_equals_the_first_in_the_text(mini: Lexicon, text: str, form: str | None, words: str) -> None:
    notice = notice_of(text, mini)
    assert notice.form == form
    assert text[slice(*notice.span)] == words


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("he threatened me", "This sounds like a threat."),
        ("he hit me", "It sounds as if someone is being hurt."),  # no text for this form: that of its kind
        ("I want to die", "Urgent. Is there someone who could be with you now?"),
        ("I never wanted to die", "That sounds heavy. Is there someone you could tell?"),
        ("I am hurting him", "Could you step away for now?"),  # no text for this level: that of its kind
    ],
)
def test_the_message_is_the_one_that_fits_best(mini: Lexicon, text: str, message: str) -> None:
    assert notice_of(text, mini).message == message


LINE = Line(name="Fjord Line", phone="000", hours="day and night", verified_on="2026-01-01")


@pytest.mark.parametrize(
    ("ways", "said"),
    [
        ({}, "Fjord Line: 000 (day and night; last checked 2026-01-01)"),
        ({"text": "HELP to 111"}, "Fjord Line: 000, text HELP to 111 (day and night; last checked 2026-01-01)"),
        ({"phone": None, "url": "fjord.example"}, "Fjord Line: fjord.example (day and night; last checked 2026-01-01)"),
    ],
)
def test_a_help_line_says_how_to_reach_it(ways: dict[str, str | None], said: str) -> None:
    assert str(LINE.model_copy(update=ways)) == said


def test_a_notice_as_text_is_its_message_and_then_its_lines(mini: Lexicon) -> None:
    notice = screen("I want to die", region="NO", lexicon=mini)
    assert notice is not None
    assert str(notice) == f"{notice.message}\n{LINE}"


@pytest.mark.parametrize(("region", "names"), [("NO", ["Fjord Line"]), ("no", ["Fjord Line"]), ("SE", []), (None, [])])
def test_help_lines(mini: Lexicon, region: str | None, names: list[str]) -> None:
    notice = screen("I want to die", region=region, lexicon=mini)
    assert notice is not None
    assert [line.name for line in notice.lines] == names
    assert all(name in str(notice) for name in names)
    violence = screen("he hit me", region=region, lexicon=mini)
    assert violence is not None
    assert violence.lines == ()  # the line is for another kind


def test_the_source_says_which_argument(mini: Lexicon) -> None:
    pages = {"text": read("he hit me"), "context": read("I want to die")}
    notice = screen_pages(pages, region=None, lexicon=mini)
    assert notice is not None
    assert (notice.source, notice.kind) == ("context", "self-harm")
    assert notice_of("he hit me", mini).source == "text"


# The shipped phrases: a few that must never be lost, and idioms that must not raise a thing.


@pytest.mark.parametrize(
    "text",
    ["I want to kill myself", "kms", "I wish I was dead", "I'm suicidal", "unalive myself"],
)
def test_shipped_urgent(text: str) -> None:
    notice = screen(text)
    assert notice is not None
    assert (notice.kind, notice.level) == URGENT


@pytest.mark.parametrize(
    "text",
    [
        "This homework is killing me",
        "I almost died laughing",
        "I'm dying to see the movie",
        "my phone is about to die",
        "I could murder a pizza",
        "it hit me that I was late",
        "she beat me at tennis",
        "I'd kill for a coffee",
        "break a leg",
        "that joke killed me",
    ],
)
def test_shipped_idioms(text: str) -> None:
    assert screen(text) is None


# The region


@pytest.mark.parametrize(
    "region", [" NZ ", "", "N", "NZL", "New Zealand", "\U0001f1f3\U0001f1ff", "1Z", 1, ["NZ"], b"NZ", True, "\u0130Z"]
)
@pytest.mark.parametrize("text", ["I want to die", "I am sad"])
def test_a_region_that_is_none_is_refused(text: str, region: object) -> None:
    with pytest.raises(InvalidOptionError):
        screen(text, region=region)  # type: ignore[arg-type]
    with pytest.raises(InvalidOptionError):
        suggest(text, region=region)  # type: ignore[arg-type]
    with pytest.raises(InvalidOptionError):
        rewrite(text, region=region)  # type: ignore[arg-type]


def test_the_refusal_says_what_a_region_is() -> None:
    with pytest.raises(InvalidOptionError) as refused:
        screen("I am sad", region="New Zealand")
    assert str(refused.value) == "region is a two-letter country code (ISO 3166-1 alpha-2), such as 'NZ'"


@pytest.mark.parametrize("region", ["UK", "uk", "GB", "gb"])
def test_uk_is_taken_for_gb(mini: Lexicon, region: str) -> None:
    line = {
        "region": "GB",
        "name": "Thames Line",
        "phone": "000",
        "hours": "always",
        "kinds": ["self-harm"],
        "source": "made up",
        "verified_on": "2026-01-01",
    }
    notice = screen("I want to die", region=region, lexicon=mini.overlay({"help_lines": [line]}))
    assert notice is not None
    assert [one.name for one in notice.lines] == ["Thames Line"]


def test_an_empty_lexicon_is_not_the_shipped_one(mini: Lexicon) -> None:
    empty = mini.where(family="nope")
    assert not len(empty)
    assert screen("I want to die", lexicon=empty) == screen("I want to die", lexicon=mini)


# Long texts


@pytest.mark.parametrize(
    "words",
    [
        "he hit me ",
        "he beat me at chess ",
        "i want to die ",
        "i don't want to die ",
        'my " want to die ',
        "d i e ",
        "k1ll ",
        "5 kms ",
        "<b",
    ],
)
def test_time_grows_with_the_text(words: str) -> None:
    assert grows_linearly(lambda size: screen(words * (size // len(words))), 15_000)


def test_in_a_long_text_what_is_excused_many_times_is_still_found_once() -> None:
    text = "he beat me at chess. " * 400
    assert screen(text) is None
    notice = screen(text + "then he beat me at home")
    assert notice is not None
    assert notice.span[0] > len(text)


FILLER = "We went on and on. " * 250


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"beat me at chess. {FILLER}", None),
        (f"{FILLER}he beat me at chess. {FILLER}", None),
        (f"{FILLER}he beat me at home. Then he beats me at chess. {FILLER}", ("abuse", "care")),
        (f"{FILLER}he beats me at chess. Then he beat me at home. {FILLER}", ("abuse", "care")),
    ],
)
def test_in_a_long_text_an_excuse_covers_its_own_place_only(
    mini: Lexicon, text: str, expected: tuple[str, str] | None
) -> None:
    assert seen(text, mini) == expected
