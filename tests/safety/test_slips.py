"""One slip of the finger, and words run together."""

from __future__ import annotations

import pytest

from emolex.safety.respelling import Joined
from emolex.safety.slips import Slips, is_one_slip, one_slip_apart


@pytest.mark.parametrize(
    "typed",
    [
        "yself",  # missing
        "mself",
        "mysel",
        "mmyself",  # too many
        "myselff",
        "xyself",  # wrong
        "mysexf",
        "mysell",
        "ymself",  # exchanged
        "myslef",
        "mysefl",
    ],
)
def test_one_slip(typed: str) -> None:
    assert is_one_slip(typed, "myself")
    assert one_slip_apart(typed, ["pills", "myself"])


@pytest.mark.parametrize("typed", ["myself", "myse", "mysf", "mylsfe", "myselfxx", "sylmef", "", "other", "mfself"])
def test_no_slip_or_more_than_one(typed: str) -> None:
    assert is_one_slip(typed, "myself") == (typed == "mfself")
    assert one_slip_apart(typed, ["myself"]) == (typed == "mfself")


@pytest.mark.parametrize(("typed", "word"), [("di", "die"), ("dia", "die"), ("diee", "die")])
def test_short_words_are_too_easily_other_words(typed: str, word: str) -> None:
    assert not is_one_slip(typed, word)


@pytest.fixture
def slips() -> Slips:
    return Slips(["kill", "killed", "pills", "die"], {"will", "hill", "bills"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kil", "kill"),
        ("kll", "kill"),
        ("klil", "kill"),
        ("kyll", "kill"),
        ("kilk", "kill"),
        ("killde", "killed"),
        ("plils", "pills"),
        ("kill", None),
        ("will", None),
        ("hill", None),
        ("bills", None),
        ("ki", None),
        ("k", None),
        ("", None),
        ("dye", None),
        ("klli", None),
    ],
)
def test_what_was_meant(slips: Slips, typed: str, meant: str | None) -> None:
    assert slips.meant(typed) == meant


def test_of_two_words_the_first_of_the_alphabet() -> None:
    assert Slips(["pill", "kill"], ()).meant("xill") == "kill"


@pytest.fixture
def joined() -> Joined:
    return Joined(["i", "u", "want", "to", "die", "don't", "kill", "myself", "my", "self", "be"], ["die", "kill"])


@pytest.mark.parametrize(
    ("typed", "apart"),
    [
        ("iwanttodie", "i want to die"),
        ("dontkillmyself", "dont kill myself"),
        ("todie", "to die"),
        ("killme", None),
        ("iwantto", None),
        ("die", None),
        ("ikill", "i kill"),
        ("idie", None),  # too short to be sure
        ("todied", None),
        ("bemyself", None),
        ("kill" * 7, "kill kill kill kill kill kill kill"),
        ("kill" * 6 + "myself", "kill kill kill kill kill kill myself"),
        ("kill" * 7 + "die", None),  # too long
        ("ikillu", "i kill u"),
        ("", None),
    ],
)
def test_words_run_together(joined: Joined, typed: str, apart: str | None) -> None:
    assert joined.apart(typed) == apart


def test_a_single_word_is_not_run_together() -> None:
    assert Joined(["killed", "kill"], ["killed", "kill"]).apart("killed") is None


def test_nothing_to_run_together() -> None:
    assert Joined([], []).apart("iwanttodie") is None
