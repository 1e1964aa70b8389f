"""The forms of blame that are recognized, the more special ones first; each is a small function that says what is left.

A form that is not here is not guessed at, and neither is a predicate that nobody is known to complain of.
"""

from __future__ import annotations

from collections.abc import Callable

from .asked_when import when_will
from .comparing import compared
from .complaints import HEAT, Complaint, Reading
from .daring import had_the_nerve
from .disguises import fed_up, feel_that, it_makes_me, loaded_frame
from .faults import because_of, because_you, fault, good_friend, has_a, if_you_had, verdict_of_its_own
from .generals import look_at, nobody, passive, we_never
from .habits import all_you_do, every_time, only_time
from .harms import with_trailing_act
from .hopeless import hopeless
from .lately import borne, lies_about, since_last, when_last
from .outrages import outrage
from .parts import whose_part
from .plain import name_calling, statement
from .questions import (
    how_could,
    how_many_times,
    what_question,
    who_question,
    why_question,
    would_it_kill_you,
)
from .sights import out_of_place
from .wishes import should_have, stop
from .yes_no import yes_no_question


def complaint_of(reading: Reading) -> Complaint | None:
    """The first form that fits."""
    found = feel_that(reading, complaint_of)
    if found is None:
        found = next((found for form in _FORMS if (found := form(reading)) is not None), None)
    if found is None:
        return None
    found = with_trailing_act(found, reading)
    if found.form != "pressing" and _leans_to_harm(found, reading):
        return found._replace(form="harm")
    return found._replace(gone=(*found.gone, *(((token,), *HEAT) for token in reading.heat)))


def _leans_to_harm(found: Complaint, reading: Reading) -> bool:
    limit = _limit(found)
    return reading.harm >= limit or (limit < _HARMFUL_FAMOUS and reading.harm_around >= _HARMFUL_AROUND)


def _limit(found: Complaint) -> float:
    """Log odds of control or harm from which on nothing is worded: the less is known of a sentence, the fewer."""
    if found.form in ("make_feel", "absolute"):
        return _HARMFUL_FAMOUS
    if found.honesty == "missing":
        return _HARMFUL_VERDICT
    by_weight = found.form in _BY_WEIGHT and not found.known
    return _HARMFUL if by_weight else _HARMFUL_KNOWN


_BY_WEIGHT = frozenset("negated specific_past absolute_never absolute_always".split())
_HARMFUL, _HARMFUL_VERDICT, _HARMFUL_KNOWN, _HARMFUL_FAMOUS = 0.0, 0.5, 1.5, 6.0  # docs/rewriting.md
_HARMFUL_AROUND = 1.0  # of a statement together with what is said around it

_FORMS: tuple[Callable[[Reading], Complaint | None], ...] = (
    loaded_frame,
    fed_up,
    it_makes_me,
    outrage,
    whose_part,
    hopeless,
    compared,
    verdict_of_its_own,
    why_question,
    would_it_kill_you,
    how_could,
    how_many_times,
    when_last,
    when_will,
    out_of_place,
    what_question,
    who_question,
    yes_no_question,
    every_time,
    only_time,
    all_you_do,
    if_you_had,
    because_you,
    good_friend,
    fault,
    because_of,
    had_the_nerve,
    has_a,
    should_have,
    stop,
    nobody,
    since_last,
    we_never,
    look_at,
    lies_about,
    name_calling,
    statement,
    passive,
    borne,
)
