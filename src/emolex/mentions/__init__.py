"""Which feelings are named: by a word that is asked for, or in running text with span and negation."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .finding import Mention, find_mentions
    from .looking_up import Match, Matches, lookup, resolve, search
    from .saying import sayings
    from .vague import VagueHit, find_vague

__all__ = [
    "Match",
    "Matches",
    "Mention",
    "VagueHit",
    "find_mentions",
    "find_vague",
    "lookup",
    "resolve",
    "sayings",
    "search",
]

__getattr__ = lazy(
    __name__,
    {
        **dict.fromkeys(["Mention", "find_mentions"], "finding"),
        **dict.fromkeys(["Match", "Matches", "lookup", "resolve", "search"], "looking_up"),
        "sayings": "saying",
        **dict.fromkeys(["VagueHit", "find_vague"], "vague"),
    },
)
