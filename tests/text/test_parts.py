"""Sentences and clauses."""

from __future__ import annotations

import pytest
from hypothesis import given

from emolex.text import clauses, read, sentences

from .test_page import TEXTS


def said(text: str) -> list[str]:
    page = read(text)
    return [page.plain[one.start : one.end] for one in sentences(page)]


def split(text: str) -> list[tuple[str, str]]:
    page = read(text)
    (sentence,) = sentences(page)
    return [(one.lead, page.plain[one.start : one.end]) for one in clauses(page, sentence)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm sad. He left.", ["I'm sad", "He left"]),
        ("Sad?! Yes", ["Sad", "Yes"]),
        ('She said "no." Then left', ['She said "no', "Then left"]),
        ("Dr. Lee came", ["Dr. Lee came"]),
        ("at 5 p.m. he left", ["at 5 p.m. he left"]),
        ("he left at 5 p.m.", ["he left at 5 p.m"]),
        ("it cost 3.50 today", ["it cost 3.50 today"]),
        ("one\nTwo", ["one", "Two"]),
        ("one\ngoes on", ["one\ngoes on"]),
        ("", []),
        (" ... !! ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not sad but angry", [("", "not sad"), ("but", "angry")]),
        ("I'm not angry, just let down", [("", "I'm not angry"), ("", "just let down")]),
        ("I cried because he left", [("", "I cried"), ("because", "he left")]),
        ("sad, and when he left, angry", [("", "sad"), ("and", ""), ("when", "he left"), ("", "angry")]),
        ("fine \u2014 really", [("", "fine"), ("", "really")]),
        ("the sand and the orchard", [("", "the sand"), ("and", "the orchard")]),
        ("the one that I love", [("", "the one that I love")]),
        ("well-being", [("", "well-being")]),
        ("it rained so we left", [("", "it rained"), ("so", "we left")]),
        ("he's so lazy", [("", "he's so lazy")]),
        ("late, so angry", [("", "late"), ("so", "angry")]),
    ],
)
def test_clauses(text: str, expected: list[tuple[str, str]]) -> None:
    assert split(text) == [(lead, part) for lead, part in expected if part]


@given(TEXTS)
def test_parts_are_in_order_and_not_blank(text: str) -> None:
    page = read(text)
    last = 0
    for sentence in sentences(page):
        for clause in clauses(page, sentence):
            assert last <= clause.start < clause.end <= sentence.end
            assert page.plain[clause.start : clause.end].strip()
            last = clause.end
