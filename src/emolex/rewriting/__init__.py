"""From blame to responsibility framing: keep what could be seen, own the feeling, ask for what is missing."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .results import Edit, FeelingPart, Part, Rewrite
    from .rewriting import rewrite

__all__ = ["Edit", "FeelingPart", "Part", "Rewrite", "rewrite"]

__getattr__ = lazy(
    __name__, {**dict.fromkeys(["Edit", "FeelingPart", "Part", "Rewrite"], "results"), "rewrite": "rewriting"}
)
