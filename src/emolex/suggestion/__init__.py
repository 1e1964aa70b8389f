"""More precise words for a vague phrase: recognizing it, choosing the candidates, wording them, asking on."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .finder import Answer, Finder
    from .results import Candidate, Phrase, Question, Reason, Suggestions
    from .suggesting import suggest, suggest_many

__all__ = ["Answer", "Candidate", "Finder", "Phrase", "Question", "Reason", "Suggestions", "suggest", "suggest_many"]

__getattr__ = lazy(
    __name__,
    {
        **dict.fromkeys(["Candidate", "Phrase", "Question", "Reason", "Suggestions"], "results"),
        **dict.fromkeys(["Answer", "Finder"], "finder"),
        **dict.fromkeys(["suggest", "suggest_many"], "suggesting"),
    },
)
