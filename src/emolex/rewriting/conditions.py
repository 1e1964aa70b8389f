"""What will come of an act: limits with what the speaker will do ("if you shout, I'll leave"), threats, ultimatums."""

from __future__ import annotations

import re

from .verb_forms import is_base

_LIMIT = re.compile(
    r"no(?:$|[,.!])|stop$|"
    r"(?:the )?(?:next time|if|either|unless|one more|once more)\b.{1,120}"
    r"\b(?:i'll|i will|i'm|i am|we'll|we're|or|you're|and)\b|"
    r".{1,80}\bor (?:i'm|i am|i'll|i will|we're|we'll|get out|else|find|leave)\b|"
    r"you (?!never|always|said|told|promised).{1,100}(?:,| and| again) (?:i|we|you)(?:'ll| will) "
    r"(?!have|need|be|never|miss|lose|get)"
)
_ONCE_MORE = re.compile(
    r"(?:^|(?<=[.!?] ))you (\w{2,20}) .{0,80}?"
    r"\b(?:again|one more time|once more|one more \w{1,20}|anyone|now),? (?:and|you|i|we|it)\b"
)
_BID_AND_OUTCOME = re.compile(
    r"(?:^|(?<=[.!?] ))(\w{2,20}) (?:(?!you\b)[^.,]){1,60} "
    r"and (?:(?:you|i|it|we)(?:'ll|'re|'s| will| are| mess| answer)|watch|see)\b"
)
_ANNOUNCED = re.compile(
    r"(?:\b(?:and|so|but)|[,.]) (?:\w{1,20} ){0,3}(?:i|we)(?:'ll| will|(?:'m|'re| am| are) going to) "
    r"(?!have|need|be |never|miss|lose|get|just|do)"
)


def sets_limit(written: str) -> bool:
    """Whether a statement says what the speaker will do, or "no": "If you shout, I will hang up", "Pay or I'm out"."""
    return _LIMIT.match(written) is not None


def holds_condition(written: str) -> bool:
    """Whether a text says what will come of an act: "You ignore me again and I'm telling Dad"; a past says nothing.

    So does what the speaker is going to do about it: "You never reply. I'll tell everyone why".
    """
    happens_then = any(is_base(found[1]) for form in (_ONCE_MORE, _BID_AND_OUTCOME) for found in form.finditer(written))
    return happens_then or _ANNOUNCED.search(written) is not None
