"""Chat spelling and disguise are undone, and places still point to what was written."""

from __future__ import annotations

import pytest

from emolex import screen
from emolex.lexicon import Lexicon
from emolex.safety.respelling import Joined, Respelled, Spelling
from emolex.safety.slips import Slips
from emolex.text import read


@pytest.fixture
def spelling() -> Spelling:
    return Spelling(
        known=frozenset("want to die kill my self myself life is suicide killing hit".split()),
        meant={"u": "you", "ur": "your", "killmyself": "kill myself"},
        grave=("kill", "die", "rape", "suicide"),
        slips=Slips(["kill", "suicide", "myself"], {"bill"}),
        joined=Joined(["i", "want", "to", "die", "kill"], ["die", "kill"]),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i want 2 die", "i want to die"),
        ("i want too die", "i want to die"),
        ("2 cups, too late", "2 cups, too late"),
        ("dieeee", "die"),
        ("diee", "die"),
        ("rapee", "rape"),
        ("sucide", "suicide"),
        ("bill", "bill"),
        ("killlll me", "kill me"),
        ("hiiiit", "hit"),
        ("sooo goood", "sooo goood"),
        ("k1ll myse1f", "kill myself"),
        ("k!ll", "kill"),
        ("kil1", "kill"),
        ("5uicide", "suicide"),
        ("d13", "die"),
        ("15", "15"),
        ("h3llo", "h3llo"),
        ("k*ll", "kill"),
        ("k*1l", "kill"),
        ("di*", "die"),
        ("wantn't mysel's", "wantn't mysel's"),
        ("want,,, to --- die", "want, to - die"),
        ("k#ll", "kill"),
        ("k*8ll", "kill"),
        ("su*c1de", "suicide"),
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
        ("iwanttodie", "i want to die"),
        ("my self, ur self, them selves", "myself, yourself, themselves"),
        ("d\u0456e", "die"),
        ("\u043a\u0438\u043d\u043e", "\u043a\u0438\u043d\u043e"),
        ("i ran 5 kms", "i ran 5 km"),
        ("kms", "kms"),
        ("u and ur friend", "you and your friend"),
        ("urrr friend", "your friend"),
        ("", ""),
    ],
)
def test_what_was_meant(spelling: Spelling, text: str, expected: str) -> None:
    assert Respelled(read(text), spelling).page.folded == expected


def test_a_page_without_disguise_is_kept(spelling: Spelling) -> None:
    page = read("I want to die.")
    assert Respelled(page, spelling).page is page


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("so", "So"),
        ("so i", "So iwanttodie"),
        ("i want to die", "iwanttodie"),
        ("want", "iwanttodie"),
        ("die now", "iwanttodie now"),
        ("now", "now"),
    ],
)
def test_a_place_inside_a_change_is_all_of_it(spelling: Spelling, words: str, written: str) -> None:
    text = "So iwanttodie now"
    respelled = Respelled(read(text), spelling)
    start = respelled.page.folded.index(words)
    assert text[slice(*respelled.span(start, start + len(words)))] == written


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
def test_places_are_those_of_the_original(mini: Lexicon, text: str, expected: str) -> None:
    notice = screen(text, lexicon=mini)
    assert notice is not None
    assert text[slice(*notice.span)] == expected
