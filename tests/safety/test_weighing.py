"""Words that together call for care where no phrase is known, and that take back a phrase that can be harmless."""

from __future__ import annotations

import pytest

from emolex import Lexicon, default_lexicon, rewrite, screen, suggest
from emolex.lexicon import RunTable
from emolex.safety import leans_to_care
from emolex.safety.weighing import Weighed, weigh
from emolex.text import read


@pytest.fixture
def table() -> RunTable:
    def row(care: int, harm: int, abuse: int) -> str:
        return "".join(chr(ord("O") + weight) for weight in (care, harm, abuse))

    return RunTable(
        columns=("care", "self-harm", "abuse"),
        longest=2,
        forms={"hid": "hide"},
        runs={"hide": row(24, 0, 16), "hide the": row(16, 0, 8), "key": row(8, 0, 8), "soup": row(-24, 0, 0)},
        base=(-16, 0, 0),
        limits={"raises_from": 0.5},
    )


def only(text: str, table: RunTable) -> Weighed:
    (weighed,) = weigh(read(text), table)
    return weighed


def test_it_adds_up_what_runs_say(table: RunTable) -> None:
    weighed = only("he hid the key", table)
    assert weighed.odds == pytest.approx(-2 + (3 + 2 + 1) / 3**0.5)
    assert weighed.kind == "abuse"
    assert weighed.size == 4


def test_it_points_at_the_words_that_stand_out(table: RunTable) -> None:
    text = "on sunday he hid the car of my sister"
    weighed = only(text, table)
    assert text[weighed.start : weighed.end] == "hid the"
    assert weighed.holds(weighed.start)
    assert not weighed.holds(len(text))


def test_sentences_are_weighed_alone_and_together(table: RunTable) -> None:
    text = "He hid the key. There was soup."
    assert [text[slice(*one.within)] for one in weigh(read(text), table)] == [
        "He hid the key",
        "He hid the key. There was soup",
        "There was soup",
    ]


def test_a_long_sentence_is_weighed_in_parts(table: RunTable) -> None:
    weighed = weigh(read("he hid the key and " * 20), table)
    assert all(one.size <= 45 for one in weighed)
    assert weighed[-1].within[1] == len(("he hid the key and " * 20).strip())


def test_words_that_it_does_not_know_say_nothing(table: RunTable) -> None:
    assert weigh(read("nothing of that sort"), table) == []
    assert weigh(read(""), table) == []
    assert weigh(read("he hid the key"), table._replace(runs={})) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he goes through every receipt and makes me explain each one", "abuse"),
        ("I keep thinking they would all cope so much better if I just wasn't around", "self-harm"),
    ],
)
def test_shipped_words_bring_care_without_a_phrase(text: str, kind: str) -> None:
    notice = screen(text)
    assert notice is not None
    assert (notice.kind, notice.level) == (kind, "care")
    assert 0 <= notice.span[0] < notice.span[1] <= len(text)


def test_words_alone_are_never_urgent(mini: Lexicon) -> None:
    assert screen("he hid the key from me again", lexicon=mini) is None  # its table knows no runs


def test_a_phrase_of_an_overlay_is_never_taken_back() -> None:
    added = default_lexicon().overlay(
        {
            "safety_phrases": [
                {"id": "own-soup", "kind": "abuse", "form": "control", "level": "care", "patterns": ["soup"]}
            ]
        }
    )
    text = "we had a lovely lunch of soup and bread in the garden with the neighbors"
    assert screen(text) is None
    assert screen(text, lexicon=added) is not None


def test_a_phrase_is_taken_back_where_all_around_it_is_harmless() -> None:
    """The same words, "follows me to the toilet", of a small child and of a partner."""
    assert screen("My daughter follows me to the toilet, stands there, and tells me about horses.") is None
    assert screen("He follows me to the toilet and stands there until I come out") is not None


@pytest.mark.parametrize("around", ["", "and then we sang to the baby and ate the lovely birthday cake "])
def test_doubtful_words_need_less_to_be_taken_back(around: str) -> None:
    phrases = {
        "safety_phrases": [
            {
                "id": "own-soup",
                "kind": "abuse",
                "form": "control",
                "level": "care",
                "patterns": ["never said"],
                "doubtful": ["happy birthday"],
            }
        ]
    }
    notice = screen(f"happy birthday {around}", lexicon=_doubting(default_lexicon().overlay(phrases)))
    assert (notice is None) == bool(around)


@pytest.mark.parametrize("doubtful", [False, True])
def test_of_what_is_said_in_so_many_words_the_doubtful_is_taken_back_first(doubtful: bool) -> None:
    words = "the ball hit me"
    phrase = {"id": "own-soup", "kind": "abuse", "form": "physical", "level": "care", "patterns": ["never said"]}
    phrase["doubtful" if doubtful else "patterns"] = [words]
    lexicon = _doubting(default_lexicon().overlay({"safety_phrases": [phrase]}))
    assert (screen(f"we sat there with the neighbors and then {words}", lexicon=lexicon) is None) == doubtful


def _doubting(lexicon: Lexicon) -> Lexicon:
    """The same, as if its phrases were not an app's own."""
    for phrase in lexicon.safety_phrases:
        if phrase.id == "own-soup":
            object.__setattr__(phrase, "certain", False)
    return lexicon


def test_where_words_lean_to_care_nothing_is_worded() -> None:
    text = "You throw my clothes on the lawn and laugh about it with your mates"
    assert screen(text) is None
    assert rewrite(text).status == "uncertain"


def test_what_a_list_knows_as_a_complaint_may_weigh_more() -> None:
    lexicon = default_lexicon()
    page = read("You throw my clothes on the lawn and laugh about it with your mates")
    leans = [leans_to_care([page], lexicon, known=known) for known in (False, True)]
    assert leans == [True, False]


def test_what_is_said_in_so_many_words_is_hardly_ever_taken_back() -> None:
    soup = "We had soup and bread in the garden with the neighbors, and the roses smelled lovely, "
    assert screen(f"{soup}and then he beat me with a belt.") is not None
    assert screen(f"{soup}and I want to kill myself.") is not None


@pytest.mark.parametrize("certain", [False, True])
def test_among_harmless_words_an_urgent_phrase_is_care_unless_it_is_an_apps_own(certain: bool) -> None:
    phrase = {"id": "own-soup", "kind": "self-harm", "form": "explicit", "level": "urgent", "patterns": ["eat my hat"]}
    lexicon = default_lexicon().overlay({"safety_phrases": [phrase]})
    lexicon = lexicon if certain else _doubting(lexicon)
    notice = screen(
        "we had soup and cake in the garden with the neighbors, I eat my hat in the lovely roses", lexicon=lexicon
    )
    assert notice is not None
    assert notice.level == ("urgent" if certain else "care")
    alone = screen("I eat my hat", lexicon=lexicon)
    assert alone is not None
    assert alone.level == "urgent"


def test_a_notice_of_words_alone_says_what_and_where() -> None:
    text = "You check my bag when I come home from work and then you go quiet"
    notice = screen(text)
    assert notice is not None
    assert (notice.kind, notice.form, notice.level, notice.source) == ("abuse", None, "care", "text")
    start, end = notice.span
    assert text[start:end] in text
    assert 0 <= start < end < len(text)
    beside = suggest("hm", context=text).notice
    assert beside is not None
    assert (beside.source, beside.span) == ("context", notice.span)
    later = screen(f"Hello there. {text}")
    assert later is not None
    assert later.span == (start + len("Hello there. "), end + len("Hello there. "))


@pytest.mark.parametrize("doubtful", [False, True])
def test_a_usual_phrase_needs_more_to_be_taken_back_than_a_doubtful_one(doubtful: bool) -> None:
    words = "the ball hit me"
    phrase = {"id": "own-soup", "kind": "abuse", "form": "control", "level": "care", "patterns": ["never said"]}
    phrase["doubtful" if doubtful else "patterns"] = [words]
    lexicon = _doubting(default_lexicon().overlay({"safety_phrases": [phrase]}))
    assert (screen(f"the others were late today and then {words}", lexicon=lexicon) is None) == doubtful
