"""Whether an urgent phrase is denied, over, quoted or about somebody else. Each must really govern the phrase."""

from __future__ import annotations

import re

_LOOK_BACK = 80
_LOOK_AHEAD = 60

_KIN = (
    "mom mum mommy mummy mother dad daddy father stepdad stepfather stepmom stepmother parents sister brother twin son "
    "daughter kid kids child children baby grandma grandpa grandmother grandfather nan gran aunt uncle cousin niece "
    "nephew husband wife partner fiance boyfriend girlfriend bf gf ex friend friends bestie roommate flatmate neighbor "
    "neighbour boss coworker colleague teacher student pupil classmate patient client character hero heroine"
)
_OTHER = f"he she they who you people someone somebody everyone everybody anyone girl boy man woman guy teens {_KIN}"
_SUBJECT = rf"\b(?:{'|'.join(_OTHER.split())})(?:'(?:s|d|ve|re|ll))?\b"
# With one of these in between, the phrase is no longer governed by what stands before them.
_BREAKS = (
    "i im me us we my myself and but so then now because cause cuz bc since until till if when while makes make made "
    "making left leave leaves gone died dead hate hates hated drives drove driving told"
)
_OF_OTHERS = re.compile(
    rf"{_SUBJECT}(?:[^\w.!?,;:]{{1,3}}(?!(?:{'|'.join(_BREAKS.split())})\b|i')[\w'-]{{1,30}}){{0,4}}[^\w.!?,;:]{{0,3}}$"
)
_SAYS_OF_ME = re.compile(
    rf"{_SUBJECT} (?:(?:just|even|also|always|once|keeps?|kept) )?(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|thinks?|thought|"
    r"worr(?:y|ies|ied)|says?|said|joke[sd]?|assume[sd]?|(?:is|was|are|were) (?:worried|convinced|afraid|scared))"
    r"(?: (?:me|that|if|whether)){0,2} i(?:'?m|'d|'ll)?(?: (?:am|was|would|might|could|will|want(?:ed)? to|"
    r"going to)){0,2} ?$"
)
_OWN = re.compile(r"\b(?:i|i'?m|i'd|my|myself|me)\b")
_THIRD_PERSON = re.compile(r"(?:wants|wishes|needs|hopes|plans|deserves|doesn'?t)\b")
_NEGATED = re.compile(
    r"\b(?:not|never|no longer|(?:do|does|did|would|wo|am|is|was|are|were|have|has|had|ai|should)n'?t)"
    r"(?: (?:ever|even|really|actually|truly|currently|actively|exactly|at all|want(?:ed|ing)? to|wanna|going to|gonna|"
    r"try(?:ing)? to|tried to|plan(?:ning)? (?:to|on)|intend to|about to|be|been|being|feel|feeling|of|about|suicide|"
    r"attempt(?:ed)?|(?:any )?plans? to|(?:think(?:ing)?|thought|say|saying|mean|feel|like|that|saying that)"
    r"(?: about| of)?(?: that| like)?(?: i(?:'?m|'d|'ll| am| would| will)?)?)){0,4} ?$"
)
_NOT_DENIED_AFTER_ALL = re.compile(r" ?(?:yet\b|(?:so|this|that|as) (?:bad|badly|much|strongly)\b|more\b)")
_USED_TO = re.compile(
    r"\bused to(?: (?:always|often|really|just|constantly|sometimes|want to|wanna|think about|think of|feel|feel like|"
    r"be|say i|wish i|dream (?:of|about)|try to|fantasize about)){0,3} ?$"
)
_THEN = (
    r"(?:years ago|back then|in the past|(?:a )?long time ago|when i was (?:an? \w{1,12}|\d{1,2}|young|little|younger|"
    r"in|at)|as a (?:kid|child|teen|teenager)|in (?:high school|middle school|college))"
)
_BEFORE_THEN = re.compile(rf"\b{_THEN}\b([^.!?]{{0,60}})$")
_AFTER_THEN = re.compile(rf"[ ,]{{0,2}}(?:(?:(?:about|a few|many|some|several|\w{{1,8}}) ){{0,2}}){_THEN}")
_PRESENT = re.compile(
    r"\b(?:i'?m|am|want|wanna|wish|need|will|i'll|gonna|going|now|again|still|today|tonight|anymore|can'?t|keep|think|feel|"
    r"but|since|ever since|lately|these days|have|i've)\b"
)


def is_softened(text: str, start: int, end: int) -> bool:
    """Whether an urgent phrase, ``text[start:end]``, is denied, over, quoted or about somebody else."""
    before, phrase = text[max(0, start - _LOOK_BACK) : start], text[start:end]
    after = text[end : end + _LOOK_AHEAD]
    return (
        _is_quoted(text, start, end)
        or _is_denied(before, after)
        or _is_over(before, phrase, after)
        or _is_of_others(before, phrase)
    )


def _is_quoted(text: str, start: int, end: int) -> bool:
    """In quotation marks; a text that is nothing but one quotation is the person's own."""
    opening = text.rfind('"', max(0, start - _LOOK_BACK), start)
    if opening < 0 or text.count('"', max(0, start - _LOOK_BACK), start) % 2 == 0:
        return False
    closing = text.find('"', end, end + 4 * _LOOK_BACK)
    return closing >= 0 and bool(text[:opening].strip(" \n.,!") or text[closing + 1 : closing + 40].strip(" \n.,!?"))


def _is_denied(before: str, after: str) -> bool:
    return bool(_NEGATED.search(before)) and not _NOT_DENIED_AFTER_ALL.match(after)


def _is_over(before: str, phrase: str, after: str) -> bool:
    if _USED_TO.search(before) or "used to " in phrase:
        return True
    said = re.split(r"[.!?\n]", before)[-1]
    then = _BEFORE_THEN.search(before)
    if then and not _PRESENT.search(then[1] + phrase):
        return True
    return bool(_AFTER_THEN.match(after)) and not _PRESENT.search(said[-40:] + phrase)


def _is_of_others(before: str, phrase: str) -> bool:
    if _SAYS_OF_ME.search(before + "i" if phrase.startswith("i ") else before):
        return True
    if _THIRD_PERSON.match(phrase):
        return not re.search(r"\bi (?:\w{1,12} )?$", before)
    return not _OWN.search(phrase) and bool(_OF_OTHERS.search(before))
