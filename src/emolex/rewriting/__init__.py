"""From blame to responsibility framing: keep what could be seen, own the feeling, ask for what is missing."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .results import Caution, Edit, FeelingPart, Part, Rewrite
    from .rewriting import rewrite

__all__ = ["Caution", "Edit", "FeelingPart", "Part", "Rewrite", "rewrite"]

__getattr__ = lazy(
    __name__,
    {**dict.fromkeys(["Caution", "Edit", "FeelingPart", "Part", "Rewrite"], "results"), "rewrite": "rewriting"},
)
