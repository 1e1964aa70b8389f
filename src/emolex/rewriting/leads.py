"""What shows, before an act is told, that it is told in blame: "I'm late? You missed the whole christening!"."""

from __future__ import annotations

from .complaints import Reading
from .grammar import ME
from .tokens import spoken

_LOOKED_AT = 14  # words


def shows_blame(reading: Reading) -> bool:
    """Whether it throws a charge back, compares, reckons up, or tells how one was treated."""
    return is_thrown_back(reading) or reading.words.opens("before_blame", _opening(reading))


def is_thrown_back(reading: Reading) -> bool:
    """Whether a charge is repeated in a question: "I'm late?", "You say I never help?", "Me, careless?"."""
    if not reading.asks or not reading.row:
        return False
    own = reading.row[0].fold in ME and len(reading.row) > 1
    return own or reading.words.opens("charged", _opening(reading))


def _opening(reading: Reading) -> str:
    return f"{spoken(reading.row[:_LOOKED_AT])} "
