"""The sheets of the lexicon: which data file holds which records."""

from __future__ import annotations

from typing import NamedTuple

from .care import HelpLine, NoticeText, SafetyPhrase
from .models import (
    Contrast,
    Idiom,
    Need,
    Record,
    Sensitivity,
    Situation,
    TagQuestion,
    VaguePhrase,
)


class Sheet(NamedTuple):
    """A list of records in one file or several.

    Attributes:
        file: Path below ``data/`` of a file, or of a directory of such files.
        key: The key in each file under which the list stands.
        model: What each record is.
        patterned: Fields that hold patterns.
        overlay: Whether a user's overlay may add to it.
    """

    file: str
    key: str
    model: type[Record]
    patterned: tuple[str, ...] = ()
    overlay: bool = False


SHEETS: dict[str, Sheet] = {
    "contrasts": Sheet("contrasts.yaml", "contrasts", Contrast, overlay=True),
    "help_lines": Sheet("safety/lines.yaml", "help_lines", HelpLine, overlay=True),
    "idioms": Sheet("idioms.yaml", "idioms", Idiom, patterned=("patterns",), overlay=True),
    "needs": Sheet("needs.yaml", "needs", Need),
    "notices": Sheet("safety/notices.yaml", "notices", NoticeText),
    "questions": Sheet("questions.yaml", "questions", TagQuestion),
    "safety_phrases": Sheet(
        "safety/phrases",
        "safety_phrases",
        SafetyPhrase,
        patterned=("patterns", "doubtful", "beside", "unless"),
        overlay=True,
    ),
    "sensitivities": Sheet("sensitivities.yaml", "sensitivities", Sensitivity),
    "situations": Sheet("situations", "situations", Situation, patterned=("patterns", "unless"), overlay=True),
    "vague_phrases": Sheet("vague.yaml", "vague_phrases", VaguePhrase, patterned=("patterns",), overlay=True),
}
"""Every list of records except families and feelings, which have rules of their own."""

TABLES = {
    "words": ("words.yaml", "classes"),
    "ambiguous": ("ambiguous.yaml", "ambiguous"),
    "false_friends": ("false_friends.yaml", "false_friends"),
    "blame": ("blame/words.yaml", "blame"),
    "blame_forms": ("blame/forms.yaml", "forms"),
    "blame_feelings": ("blame/feelings.yaml", "blame_feelings"),
    "blame_suggested": ("blame/feelings.yaml", "suggested"),
    "requests": ("blame/requests.yaml", "requests"),
    "contractions": ("contractions.yaml", "contractions"),
    "crosswalks": ("lexicon.yaml", "crosswalks"),
    "phrasing": ("phrasing.yaml", "phrasing"),
    "scales": ("lexicon.yaml", "scales"),
    "unmapped": ("lexicon.yaml", "unmapped"),
}
"""Tables: name -> (file, key). Those with sentences ("scales", "phrasing", "contractions", "unmapped") map a name to
key -> text, the others to a list of words."""

SAFETY_WORDS = "safety/words"
"""The directory of the word classes of safety phrases: ``classes`` as they are, ``verbs`` in all their forms."""
