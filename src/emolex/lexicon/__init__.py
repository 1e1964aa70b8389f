"""The words: their shapes, their strict source, the compiler, the loaded lexicon, matching, overlays."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .care import HelpLine, NoticeForm, NoticeKind, NoticeLevel, NoticeText, SafetyPhrase
    from .grammar import Tense, first_person
    from .lexicon import Lexicon, default_lexicon
    from .matching import Found, exact, fuzzy, nearest
    from .models import (
        Contrast,
        Family,
        Feeling,
        FeelingCard,
        Idiom,
        Need,
        Raised,
        Record,
        Sensitivity,
        Situation,
        TagQuestion,
        VaguePhrase,
    )
    from .results import FeelingOnCard, Result
    from .run_table import RunTable

__all__ = [
    "Contrast",
    "Family",
    "Feeling",
    "FeelingCard",
    "FeelingOnCard",
    "Found",
    "HelpLine",
    "Idiom",
    "Lexicon",
    "Need",
    "NoticeForm",
    "NoticeKind",
    "NoticeLevel",
    "NoticeText",
    "Raised",
    "Record",
    "Result",
    "RunTable",
    "SafetyPhrase",
    "Sensitivity",
    "Situation",
    "TagQuestion",
    "Tense",
    "VaguePhrase",
    "default_lexicon",
    "exact",
    "first_person",
    "fuzzy",
    "nearest",
]

_MODULES = {
    "care": "HelpLine NoticeForm NoticeKind NoticeLevel NoticeText SafetyPhrase",
    "grammar": "Tense first_person",
    "lexicon": "Lexicon default_lexicon",
    "matching": "Found exact fuzzy nearest",
    "models": (
        "Contrast Family Feeling FeelingCard Idiom Need Raised Record Sensitivity Situation TagQuestion VaguePhrase"
    ),
    "results": "FeelingOnCard Result",
    "run_table": "RunTable",
}

__getattr__ = lazy(__name__, {name: module for module, names in _MODULES.items() for name in names.split()})
