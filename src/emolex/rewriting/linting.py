"""The rules that a result must pass before it leaves (M1 to M8 and N1 of the specification)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..text import read
from .plainer import plain_words
from .verb_forms import bases
from .wordlists import BlameWords

_CAUSE = re.compile(r"\b(?:makes?|made|making) me\b|\bbecause of you\b|\byour fault\b|\byou (?:hurt|upset|ruin)")
_DISGUISE = re.compile(
    r"\bi (?:feel|felt) (?:like|that|as if|as though) (?:you|he|she|they|it)\b|\bi feel (?:you|he|she|they)\b"
)
_MIND = re.compile(
    r"^when (?:you|he|she|they) (?:don't |doesn't |do not )?(?:care|want|think|know|love|respect|mean)s?\b"
)
OWNED = "the story i tell myself is that "
_JUDGED = re.compile(r"\b(?:you|he|she|they)(?:'re|'s| are| is| were| was) ")
_DUTY = re.compile(r"\b(?:you|he|she|they) (?:should|must|ought|have to|need to|are supposed to)\b")


def faults(result: str, words: BlameWords) -> list[str]:
    """Ids of the rules that a result breaks."""
    page = read(result)
    folded = page.folded
    found = []
    if any(_is_said(phrase, folded, words) for phrase in words.of("absolutes") if phrase[0].isalpha()):
        found.append("M2")
    if any(words.labels.match(folded, judged.end()) for judged in _JUDGED.finditer(folded)):
        found.append("M3")
    if folded.startswith(OWNED):
        return found
    for rule, pattern in (("M4", _CAUSE), ("M5", _MIND), ("M6", _DISGUISE), ("M8", _DUTY)):
        if pattern.search(folded):
            found.append(rule)
    return found


def _is_said(absolute: str, folded: str, words: BlameWords) -> bool:
    """Whether an absolute stands in a text; "every day this week" counts and is none."""
    counted = rf"(?! (?:{words.either('counts_days')})\b)" if absolute.endswith(" day") else ""
    return re.search(rf"\b{re.escape(absolute)}\b{counted}", folded) is not None


def invented(written: Iterable[str], said: Iterable[str], words: BlameWords) -> list[str]:
    """Words of an observation, opened up, that are no form of a word that was said, and no small word (rule N1)."""
    said = list(said)
    known = {base for word in said for base in bases(word)} | words.of("unsaid") | plain_words(said, words)
    return [word for word in written if known.isdisjoint((*bases(word), word.removesuffix("'s")))]
