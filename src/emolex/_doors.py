"""How a room opens its door only when somebody comes in: names that are imported on first use (PEP 562)."""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(room: str, homes: "Mapping[str, str]") -> "Callable[[str], object]":
    """Makes the ``__getattr__`` of a package.

    Args:
        room: The package's ``__name__``.
        homes: Public name -> the module inside the package that defines it.
    """

    def __getattr__(name: str) -> object:  # noqa: N807 - it becomes the package's own
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {room!r} has no attribute {name!r}")
        value = getattr(import_module(f"{room}.{home}"), name)
        import_module(room).__dict__[name] = value
        return value

    return __getattr__
