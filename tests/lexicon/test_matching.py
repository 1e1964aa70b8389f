"""From something typed to feelings."""

from __future__ import annotations

import pytest

from emolex.lexicon import Lexicon, exact, fuzzy, nearest
from emolex.text import read


@pytest.mark.parametrize(
    ("typed", "id_", "how"),
    [
        ("lonely", "lonely", "word"),
        ("LONELY", "lonely", "word"),
        (" lonely! ", "lonely", "word"),
        ("lonesome", "lonely", "alias"),
        ("loneliness", "lonely", "noun"),
        ("lonelier", "lonely", "comparative"),
        ("angrily", "angry", "adverb"),
        ("resent", "resentful", "verb"),
        ("resents", "resentful", "inflected"),
        ("resenting", "resentful", "inflected"),
        ("let down", "let-down", "word"),
        ("let-down", "let-down", "word"),
        ("let\u00a0down", "let-down", "word"),
        ("I feel let down.", "let-down", "word"),
        ("feeling sad", "sad", "word"),
        ("the sadness", "sad", "noun"),
        ("ｓａｄ", "sad", "word"),
    ],
)
def test_exact(mini: Lexicon, typed: str, id_: str, how: str) -> None:
    found = exact(read(typed), mini)
    assert found is not None
    assert (found.feeling.id, found.how) == (id_, how)
    assert (found.similarity == 1.0) == (how in ("word", "alias"))


@pytest.mark.parametrize("typed", ["resented", "sads", "lonly", "", "I feel", "down the hall"])
def test_not_exact(mini: Lexicon, typed: str) -> None:
    """ "resented" is what others do to one: it is no form of resentful."""
    assert exact(read(typed), mini) is None


@pytest.mark.parametrize(
    ("typed", "id_"),
    [
        ("lonley", "lonely"),
        ("lonelly", "lonely"),
        ("dissapointed", "disappointed"),
        ("disapointed", "disappointed"),
        ("furiuos", "furious"),
        ("anoyed", "annoyed"),
        ("lonelyness", "lonely"),
        ("Hapiness", "happy"),
        ("happyy", "happy"),
    ],
)
def test_misspelt(mini: Lexicon, typed: str, id_: str) -> None:
    found = fuzzy(read(typed), mini, 5)
    assert found[0].feeling.id == id_
    assert found[0].how == "misspelt"
    assert 0.75 < found[0].similarity < 1


@pytest.mark.parametrize("typed", ["saad", "sda", "calmy"[:4], "gald", "dwon", "usde"])
def test_under_five_letters_nothing_is_guessed(mini: Lexicon, typed: str) -> None:
    assert fuzzy(read(typed), mini, 5) == []


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("loonely", "a false friend of lonely"),
        ("angrry", "a false friend of angry"),
        ("annoys", "a form of a verb"),
        ("calmed", "a form of a verb"),
        ("kangry", "another first letter"),
        ("angrxyz", "too far"),
        ("anxgrxy", "two slips in a short word"),
    ],
)
def test_guards(mini: Lexicon, typed: str, why: str) -> None:
    assert fuzzy(read(typed), mini, 5) == [], why


def test_without_the_table_of_false_friends_they_would_be_guesses(mini: Lexicon) -> None:
    """So the test of the guard cannot pass for another reason."""
    assert mini.table("false_friends") == {"loonely": ("lonely",), "angrry": ("angry",)}
    assert fuzzy(read("lonnely"), mini, 5)
    assert fuzzy(read("angery"), mini, 5)


def test_nearest_has_no_guards(mini: Lexicon) -> None:
    assert "lonely" in nearest("lovely", mini)
    assert nearest("lonle", mini)[0] == "lonely"
    assert nearest("zzzzz", mini) == ()
    assert nearest("", mini) == ()
    assert len(nearest("sad", mini, limit=1)) == 1
