"""What the statements of a text say for one another: beside an angry one, a plain one is likelier a complaint."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ..lexicon import Lexicon
from ..text import Page, Stretch
from .complaints import Complaint, Reading
from .facts import told_of
from .forms import complaint_of
from .gate import verdict
from .reading import apart, reading_of
from .subjects import YOU
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
    if found is None or found.form in UNWORDED or found.honesty not in ("seen", "impression"):
        return None
    is_state = found.predicate is not None and found.predicate.kind == "being"
    return None if is_state else found


def seen_beside(
    page: Page,
    stretches: Sequence[Stretch],
    found: Sequence[tuple[Complaint, Stretch]],
    blame: BlameWords,
    lexicon: Lexicon,
) -> list[tuple[Complaint, Stretch]]:
    """What was seen, beside a verdict: after "You snake!" an act of somebody else is likelier part of the complaint."""
    judged = {stretch for _, stretch in found}
    about = {complaint.subject.text if complaint.subject is not None else YOU.text for complaint, _ in found}
    beside: list[tuple[Complaint, Stretch]] = []
    for stretch in stretches:
        if stretch in judged:
            continue
        reading = reading_of(page, stretch, blame, lexicon)
        if verdict(apart(page, stretch), reading, lexicon) != "open" or reading.asks:
            continue
        more = _BESIDE_SAME if _is_deed_of(about, reading) else _BESIDE
        complaint = complaint_of(reading._replace(odds=reading.odds + more))
        if complaint is not None and complaint.honesty in ("seen", "impression") and complaint.form not in UNWORDED:
            beside.append((complaint, stretch))
    return beside


def _is_deed_of(about: Container[str], reading: Reading) -> bool:
    """Whether somebody who is judged is told to have done something: "You're so rude. You left at half time.".

    What names nothing ("You did this"), or is missed when it is not done ("You cleaned the house"), counts for nothing.
    """
    told = told_of(reading.row, reading)
    if told is None or told[0].text not in about or told[1].kind != "act" or told[1].tense != "past":
        return False
    return told[1].negated or not any(reading.words.opens(name, told[1].text) for name in _NO_DEED)


_NO_DEED = ("vague", "missed", "missed_ever")
# log odds by which a statement beside a verdict is more of a complaint, and a deed of the one who is judged
_BESIDE, _BESIDE_SAME = 1.0, 3.0
UNWORDED = ("pressing", "harm")
