"""What must be left alone: praise, requests, facts, good I-statements, reported speech, sarcasm, blame of oneself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from ..lexicon import Lexicon
from ..mentions import find_mentions
from ..text import Page
from .sentence import BlameWords, Token, subject_of

Verdict = Literal["open", "unchanged", "uncertain", "self"]

_REQUEST = re.compile(
    r"^(?:please\b|(?:can|could|would|will) (?:you|we)\b(?! not\b)|let's\b|lets\b|i would like\b|i'd like\b|"
    r"would you be willing\b|do you mind\b|would you mind\b|don't forget\b|can i\b|may i\b)"
)
_BOUNDARY = re.compile(
    r"^(?:no\b|stop\b|don't\b|please don't\b|"
    r"if (?:you|he|she|they)\b.{1,80}\b(?:i'll|i will|i'm going to|i am going to)\b)"
)
_APOLOGY = re.compile(r"\b(?:sorry|apologi[sz]e|my mistake|my fault|thank you|thanks for|i should have)\b")
_STORY = re.compile(
    r"^the story i tell myself\b|\bmy [a-z ]{3,40} gets activated\b|\bit seems to me that\b|\bmy impression that\b"
)
_OWN_FRAME = re.compile(r"\b(?:i feel|i felt|i'm feeling|i am feeling|i get|i got|i was|i'm|i am|we feel|we felt)\b")
_DISGUISED = re.compile(
    r"\bi (?:feel|felt) (?:like|that|as if|as though) (?:you|he|she|they)\b|"
    r"\bi (?:feel|think) (?:you|he|she|they)(?:'re| |$)"
)
_REPORTED = re.compile(
    r"^(?:he|she|they|you|my \w+|the \w+) (?:always |never )?(?:said|says|told|tells|asked|asks|thinks|claims|claimed) "
    r"(?:me |us |that |why |i )"
)
_SELF = re.compile(
    r"^(?:i (?:always|never|keep|can never|can't ever|ruin|ruined|messed|mess|screwed|screw|fail|failed)\b|"
    r"(?:i'm|i am|im) (?:such an?|so|a|an|the|always|never) ?|"
    r"it(?:'s| is| was) (?:all )?my fault|i hate myself|i should have)"
)
_NOT_ALWAYS = re.compile(r"\bnot (?:always|everything|all|every|constantly|completely)\b")
_SLOT = re.compile(r"\[[^\]]{1,80}\]")

_LEFT_ALONE = (_STORY, _SLOT, _REPORTED, _REQUEST, _BOUNDARY)


def verdict(page: Page, row: Sequence[Token], asks: bool, words: BlameWords, lexicon: Lexicon) -> Verdict:
    """Whether a statement may be rewritten at all ("open"), and what to do with it if not."""
    folded = " ".join(token.fold for token in row)
    written = page.folded
    if not row or _is_left_alone(written, folded, words):
        return "unchanged"
    if any(phrase in written for phrase in words.bare["sarcasm"]):
        return "uncertain"
    if _is_self_blame(written, row, words):
        return "self"
    if _APOLOGY.search(written) or _is_good_statement(page, written, lexicon) or is_praise(row, words):
        return "unchanged"
    if asks and not folded.startswith(("why", "how come")):
        return "uncertain" if _blames(row, words) else "unchanged"
    return "open"


def _is_left_alone(written: str, folded: str, words: BlameWords) -> bool:
    """Rewrites, quotations, reported speech, requests, boundaries, sayings, and "not always"."""
    if '"' in written or any(pattern.search(written) for pattern in _LEFT_ALONE) or _NOT_ALWAYS.search(folded):
        return True
    return any(folded.startswith(phrase) or written.startswith(phrase) for phrase in words.bare["sayings"])


def is_praise(row: Sequence[Token], words: BlameWords) -> bool:
    """Whether the whole says something good: "You always make me laugh", "You never let me down"."""
    negated = any(token.fold in ("never", "not") for token in row)
    list_name = "bad_verbs" if negated else "good_verbs"
    if any(words.at(list_name, row, at) for at in range(1, len(row))):
        return not negated or "never" in [token.fold for token in row]
    if not negated and any(token.fold in words.bare["good_words"] for token in row):
        return True
    good = any(words.at("good_adjectives", row, at) for at in range(2, len(row)))
    return good and not negated and any(token.fold in ("are", "is", "were", "was") for token in row[:4])


def _is_self_blame(written: str, row: Sequence[Token], words: BlameWords) -> bool:
    if not _SELF.match(written):
        return False
    judged = any(
        words.at(name, row, at)
        for at in range(1, len(row))
        for name in ("label_adjectives", "label_nouns", "outcome", "everything")
    )
    return judged or "my fault" in written or "hate myself" in written or "should have" in written


def _is_good_statement(page: Page, written: str, lexicon: Lexicon) -> bool:
    """A feeling of one's own, named, with no judgment of the other person in it."""
    if not _OWN_FRAME.search(written) or _DISGUISED.search(written):
        return False
    return any(mention.polarity == "stated" for mention in find_mentions(page, lexicon))


def _blames(row: Sequence[Token], words: BlameWords) -> bool:
    subject = subject_of(row[1:], frozenset())
    return subject is not None and any(words.at("absolutes", row, at) for at in range(len(row)))
