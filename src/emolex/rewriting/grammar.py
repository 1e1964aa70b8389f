"""The closed classes of English grammar that the rewriter's code names; all other words stand in ``data/blame``."""

from __future__ import annotations

PRONOUNS = frozenset("i you he she they we it".split())
POSSESSIVES = frozenset("my our your his her their".split())
THEIRS = POSSESSIVES - {"my", "our"}
DETERMINERS = POSSESSIVES | {"the", "this", "that"}
NOUN_DETERMINERS = DETERMINERS | {"a", "an", "these", "those", "some"}

OF_YOU = frozenset("you your".split())
TO_ME = frozenset("me us".split())
OBJECTS = TO_ME | {"you", "him", "it", "them"}
THIRD_OBJECTS = frozenset("him her them".split())
OWN = TO_ME | {"my", "our", "mine"}
ME = OWN | {"i", "we", "myself"}

BE = frozenset("am is are was were".split())
HAVE = frozenset("have has had".split())
DO = frozenset("do does did".split())
MODALS = frozenset("can could will would".split())
AUXILIARIES = BE | HAVE | DO | MODALS
WOULD = frozenset("would could should will".split())
PAST_BE = frozenset("was were".split())
JOINS = frozenset("and then but or".split())
LISTS = frozenset("and or nor".split())
LIKENS = frozenset("like as than".split())
POINTS_BACK = frozenset("it them that".split())
BEFORE_PARTICIPLES = frozenset("already never not only just always".split())

DENIED = {"nothing": "anything", "nobody": "anybody", "none": "any"}
"""What a second denial in a clause is put as."""
DENIED_TOO = {"some": "any", "something": "anything", "someone": "anyone", "somebody": "anybody"}
"""What takes another form where a clause is denied."""
AS_YOURS = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "am": "are",
    "was": "were",
}
"""What is said of me, as it is said of the one spoken to."""
