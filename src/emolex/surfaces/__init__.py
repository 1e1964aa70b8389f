"""The ways in from outside: thin, each an optional extra."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .commandline import run

__all__ = ["run"]

__getattr__ = lazy(__name__, {"run": "commandline"})
