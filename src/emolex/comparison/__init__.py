"""How two feelings differ."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .comparing import Comparison, Difference, compare

__all__ = ["Comparison", "Difference", "compare"]

__getattr__ = lazy(__name__, dict.fromkeys(["Comparison", "Difference", "compare"], "comparing"))
