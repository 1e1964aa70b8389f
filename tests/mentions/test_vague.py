"""Vague phrases, and where they count."""

from __future__ import annotations

import pytest

from emolex.lexicon import Lexicon
from emolex.mentions import find_vague
from emolex.text import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # said: of the speaker's own state, or with nothing else around
        ("I'm fine", [("im-fine", "fine")]),
        ("I\u2019m ok, thanks", [("im-fine", "ok")]),
        ("fine", [("im-fine", "fine")]),
        ("honestly fine...", [("im-fine", "fine")]),
        ("I'm honestly fine but tired", [("im-fine", "fine")]),
        ("a fine day", []),
        ("the weather is fine", []),
        ("my friend is fine", []),
        ("I am not fine", []),
        ("I'm not fine", []),
        ("I don't feel bad", []),
        ("I'm fine wine", []),
        ("I feel bad about it", [("bad", "bad")]),
        ("a bad idea", []),
        ("bad friends make me upset", []),
        ("he upset me", []),
        # alone
        ("whatever", [("whatever", "whatever")]),
        ("yeah whatever!", [("whatever", "whatever")]),
        ("whatever you want", []),
        ("take whatever", []),
        # anywhere
        ("🙂", [("smile", "🙂")]),
        ("the meeting 🙂 is at nine", [("smile", "🙂")]),
        # each sentence for itself, in order
        ("Whatever. I'm fine", [("whatever", "Whatever"), ("im-fine", "fine")]),
        ("It rained. Fine. He left", [("im-fine", "Fine")]),
        ("", []),
        ("unfine finest", []),
    ],
)
def test_scopes(mini: Lexicon, text: str, expected: list[tuple[str, str]]) -> None:
    page = read(text)
    found = [(hit.phrase.id, page.plain[hit.start : hit.end]) for hit in find_vague(page, mini)]
    assert found == expected


def test_the_longest_wins(mini: Lexicon) -> None:
    longer = {
        "id": "fine-then",
        "phrase": "fine then",
        "kind": "mask",
        "scope": "said",
        "patterns": ["=fine =then"],
        "senses": [{"sense": "you gave in", "feelings": ["annoyed"]}],
        "question": "What did you want?",
    }
    (hit,) = find_vague(read("I'm fine then"), mini.overlay({"vague_phrases": [longer]}))
    assert hit.phrase.id == "fine-then"
