"""The emotional vocabulary for software."""

from ._doors import lazy

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .comparison import Comparison, Difference, compare
    from .errors import EmolexError, InvalidOptionError, InvalidTextError, LexiconError, UnknownWordError
    from .lexicon import Contrast, Family, Feeling, Lexicon, Need, Sensitivity, Situation, VaguePhrase, default_lexicon
    from .mentions import Match, Matches, lookup, search
    from .rewriting import Caution, Edit, Rewrite, rewrite
    from .safety import Notice, screen
    from .suggestion import Answer, Candidate, Finder, Question, Reason, Suggestions, suggest, suggest_many

_HOMES = {
    "Answer": "suggestion",
    "Candidate": "suggestion",
    "Caution": "rewriting",
    "Comparison": "comparison",
    "Contrast": "lexicon",
    "Difference": "comparison",
    "Edit": "rewriting",
    "EmolexError": "errors",
    "Family": "lexicon",
    "Feeling": "lexicon",
    "Finder": "suggestion",
    "InvalidOptionError": "errors",
    "InvalidTextError": "errors",
    "Lexicon": "lexicon",
    "LexiconError": "errors",
    "Match": "mentions",
    "Matches": "mentions",
    "Need": "lexicon",
    "Notice": "safety",
    "Question": "suggestion",
    "Reason": "suggestion",
    "Rewrite": "rewriting",
    "Sensitivity": "lexicon",
    "Situation": "lexicon",
    "Suggestions": "suggestion",
    "UnknownWordError": "errors",
    "VaguePhrase": "lexicon",
    "compare": "comparison",
    "default_lexicon": "lexicon",
    "lookup": "mentions",
    "rewrite": "rewriting",
    "screen": "safety",
    "search": "mentions",
    "suggest": "suggestion",
    "suggest_many": "suggestion",
}

__all__ = [
    "Answer",
    "Candidate",
    "Caution",
    "Comparison",
    "Contrast",
    "Difference",
    "Edit",
    "EmolexError",
    "Family",
    "Feeling",
    "Finder",
    "InvalidOptionError",
    "InvalidTextError",
    "Lexicon",
    "LexiconError",
    "Match",
    "Matches",
    "Need",
    "Notice",
    "Question",
    "Reason",
    "Rewrite",
    "Sensitivity",
    "Situation",
    "Suggestions",
    "UnknownWordError",
    "VaguePhrase",
    "__version__",
    "compare",
    "default_lexicon",
    "lookup",
    "rewrite",
    "screen",
    "search",
    "suggest",
    "suggest_many",
]

__getattr__ = lazy(__name__, _HOMES)


def __dir__() -> list[str]:
    return __all__
