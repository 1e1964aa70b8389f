"""What the statements of a text say for one another: beside an angry one, a plain one is likelier a complaint."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .complaints import Complaint, Reading
from .forms import complaint_of
from .gate import verdict
from .reading import apart, reading_of
from .wordlists import BlameWords

_SHARE, _MOST = 0.5, 1.25  # how much of the log odds of the angriest other statement counts, and at most


def seen_together(
    page: Page, stretches: Sequence[Stretch], blame: BlameWords, lexicon: Lexicon
) -> list[tuple[Complaint, Stretch]]:
    """The acts that are complaints only beside what else is said: "You're pushing in. Excuse me, there is a queue!"."""
    if len(stretches) < _SEVERAL:
        return []
    read = [(stretch, reading_of(page, stretch, blame, lexicon)) for stretch in stretches]
    read = [(stretch, one) for stretch, one in read if verdict(apart(page, stretch), one, lexicon) == "open"]
    odds = sorted((one.odds for _, one in read), reverse=True)
    return [
        (found, stretch)
        for stretch, one in read
        if not one.asks and (found := _act_in(one, _warmth(one, odds))) is not None
    ]


_SEVERAL = 2


def _warmth(reading: Reading, odds: Sequence[float]) -> float:
    """The log odds that the angriest other statement lends to one."""
    others = odds[1:] if reading.odds == odds[0] else odds
    return min(_MOST, _SHARE * others[0]) if others else 0.0


def _act_in(reading: Reading, warmth: float) -> Complaint | None:
    """An act that could be seen, with the warmth of the rest; what somebody is, is no act."""
    found = complaint_of(reading._replace(odds=reading.odds + warmth)) if warmth > 0 else None
    if found is None or found.form in ("pressing", "harm") or found.honesty not in ("seen", "impression"):
        return None
    is_state = found.predicate is not None and found.predicate.kind == "being"
    return None if is_state else found
