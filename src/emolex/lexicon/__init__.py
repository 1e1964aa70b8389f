"""The words: their shapes, their strict source, the compiler, the loaded lexicon, matching, overlays."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .lexicon import Lexicon, default_lexicon
    from .matching import Found, exact, fuzzy, nearest
    from .models import Contrast, Family, Feeling, FeelingCard, Need, Record, Sensitivity, Situation, VaguePhrase

__all__ = [
    "Contrast",
    "Family",
    "Feeling",
    "FeelingCard",
    "Found",
    "Lexicon",
    "Need",
    "Record",
    "Sensitivity",
    "Situation",
    "VaguePhrase",
    "default_lexicon",
    "exact",
    "fuzzy",
    "nearest",
]

__getattr__ = lazy(
    __name__,
    {
        **dict.fromkeys(["Lexicon", "default_lexicon"], "lexicon"),
        **dict.fromkeys(["Found", "exact", "fuzzy", "nearest"], "matching"),
        **dict.fromkeys(
            [
                "Contrast",
                "Family",
                "Feeling",
                "FeelingCard",
                "Need",
                "Record",
                "Sensitivity",
                "Situation",
                "VaguePhrase",
            ],
            "models",
        ),
    },
)
