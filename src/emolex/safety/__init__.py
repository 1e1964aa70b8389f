"""What is screened before anything else. It recognizes some phrases; it does not detect risk."""

from .._doors import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .notice import Line, Notice
    from .screening import leans_to_care, screen, screen_pages

__all__ = ["Line", "Notice", "leans_to_care", "screen", "screen_pages"]

__getattr__ = lazy(
    __name__,
    {
        "Line": "notice",
        "Notice": "notice",
        "leans_to_care": "screening",
        "screen": "screening",
        "screen_pages": "screening",
    },
)
