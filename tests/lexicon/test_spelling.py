"""Which slips of spelling are likely, and which make another word."""

import pytest

from emolex.lexicon.spelling import slip_cost


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dissapointed", "disappointed"),
        ("embarassed", "embarrassed"),
        ("greatful", "grateful"),
        ("lonley", "lonely"),
        ("anxius", "anxious"),
        ("desparate", "desperate"),
        ("happpy", "happy"),
        ("worryed", "worried"),
    ],
)
def test_usual_slips_cost_little(typed: str, meant: str) -> None:
    assert 0 < slip_cost(typed, meant) <= 1.0


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("election", "elation"), ("production", "productive"), ("green", "greed"), ("along", "alone"), ("local", "loyal")],
)
def test_other_words_cost_more_than_a_slip(typed: str, meant: str) -> None:
    assert slip_cost(typed, meant) > (1.5 if len(typed) >= 8 else 1.0)


def test_nothing_costs_nothing() -> None:
    assert slip_cost("sad", "sad") == 0.0
