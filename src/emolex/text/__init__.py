"""A page of text: normalising with a map back, words, sentences, clauses, verb forms, patterns. Knows no feelings."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .index import PatternIndex, longest_apart
    from .keeping import kept, kept_of_word, kept_on_page
    from .page import MAX_LENGTH, Page, Span, Word, read
    from .parts import Stretch, clauses, sentences
    from .patterns import Pattern, PatternCompiler, PatternError, vocabulary
    from .runs import Token, rows_of, runs_of, tokens_of
    from .verbs import Reading, VerbForms, VerbTable, verb_table

__all__ = [
    "MAX_LENGTH",
    "Page",
    "Pattern",
    "PatternCompiler",
    "PatternError",
    "PatternIndex",
    "Reading",
    "Span",
    "Stretch",
    "Token",
    "VerbForms",
    "VerbTable",
    "Word",
    "clauses",
    "kept",
    "kept_of_word",
    "kept_on_page",
    "longest_apart",
    "read",
    "rows_of",
    "runs_of",
    "sentences",
    "tokens_of",
    "verb_table",
    "vocabulary",
]

__getattr__ = lazy(
    __name__,
    {
        **dict.fromkeys(["MAX_LENGTH", "Page", "Span", "Word", "read"], "page"),
        **dict.fromkeys(["kept", "kept_of_word", "kept_on_page"], "keeping"),
        **dict.fromkeys(["Stretch", "clauses", "sentences"], "parts"),
        **dict.fromkeys(["Pattern", "PatternCompiler", "PatternError", "vocabulary"], "patterns"),
        **dict.fromkeys(["Token", "rows_of", "runs_of", "tokens_of"], "runs"),
        **dict.fromkeys(["PatternIndex", "longest_apart"], "index"),
        **dict.fromkeys(["Reading", "VerbForms", "VerbTable", "verb_table"], "verbs"),
    },
)
