"""Chat spelling and disguise are undone, and places still point to what was written."""

from __future__ import annotations

import pytest

from emolex import screen
from emolex.lexicon import default_lexicon
from emolex.safety.respelling import Joined, Respelled, Spelling
from emolex.safety.slips import Slips
from emolex.text import read

WORDS = default_lexicon().table("safety_words")
SPELLING = Spelling(
    frozenset("want to die kill myself my life suicide wanna killing hit".split()),
    default_lexicon().contractions["meant"],
    WORDS["grave"],
    Slips(WORDS["slips"], default_lexicon().look_alikes),
    Joined(WORDS["run_together"], WORDS["run_together_grave"]),
)


def meant(text: str) -> str:
    return Respelled(read(text), SPELLING).page.folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i want 2 die", "i want to die"),
        ("i want too die", "i want to die"),
        ("2 cups, too late", "2 cups, too late"),
        ("dieeee", "die"),
        ("diee", "die"),
        ("killlll me", "kill me"),
        ("hiiiit", "hit"),
        ("sooo goood", "sooo goood"),
        ("k1ll myse1f", "kill myself"),
        ("k!ll", "kill"),
        ("k*ll", "kill"),
        ("m*th", "m*th"),
        ("kill!", "kill!"),
        ("d i e", "die"),
        ("k-i-l-l m.y.s.e.l.f", "kill myself"),
        ("a b c d", "a b c d"),
        ("k i l l m y s e l f", "kill myself"),
        ("to.die", "to die"),
        ("example.com", "example.com"),
        ("_kill myself_", "kill myself"),
        ("<b>die</b>", "die"),
        ("3 < 4 > 2", "3 < 4 > 2"),
        ("killmyself", "kill myself"),
        ("my self, ur self, them selves", "myself, yourself, themselves"),
        ("d\u0456e", "die"),
        ("\u043a\u0438\u043d\u043e", "\u043a\u0438\u043d\u043e"),
        ("i ran 5 kms", "i ran 5 km"),
        ("kms", "kms"),
        ("u and ur friend", "you and your friend"),
        ("", ""),
    ],
)
def test_what_was_meant(text: str, expected: str) -> None:
    assert meant(text) == expected


def test_a_page_without_disguise_is_kept() -> None:
    page = read("I want to die.")
    assert Respelled(page, SPELLING).page is page


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So, u know: i want 2 dieeee!! ok", "want 2 dieeee"),
        ("<b>hello</b> k1ll my self", "k1ll my self"),
        ("\u200bI w\u00e0nt <i>u</i>: \u2014 killmyself now", "killmyself"),
        ("ur _kill myself_ x", "kill myself"),
        ("k i l l myself", "k i l l myself"),
    ],
)
def test_places_are_those_of_the_original(text: str, expected: str) -> None:
    notice = screen(text)
    assert notice is not None
    assert text[slice(*notice.span)] == expected
