"""What happened -> how it is appraised, which needs it touches -> feelings ranked by fit, with reasons."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .clause import SituationClause, situation_clause
    from .likeness import Leaning, lean
    from .ranking import Ranked, rank
    from .reading import Cue, find_cues

__all__ = [
    "Cue",
    "Leaning",
    "Ranked",
    "SituationClause",
    "find_cues",
    "lean",
    "rank",
    "situation_clause",
]

__getattr__ = lazy(
    __name__,
    {
        **dict.fromkeys(["SituationClause", "situation_clause"], "clause"),
        **dict.fromkeys(["Leaning", "lean"], "likeness"),
        **dict.fromkeys(["Ranked", "rank"], "ranking"),
        **dict.fromkeys(["Cue", "find_cues"], "reading"),
    },
)
