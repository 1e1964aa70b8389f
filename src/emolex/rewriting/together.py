"""What the statements of a text say for one another: beside an angry one, a plain one is likelier a complaint."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ..lexicon import Lexicon, exact
from ..text import Page, Stretch, read
from .complaints import Complaint, Reading
from .facts import told_of
from .forms import complaint_of
from .gate import verdict
from .grammar import AUXILIARIES, JOINS, OF_YOU
from .infinitives import done_by
from .leads import shows_blame
from .plain import judged
from .predicates import Predicate, predicate_of
from .reading import reading_of
from .sights import as_complaint, sight_beside
from .statements import apart
from .subjects import YOU, someone_else
from .tokens import Token, spoken
from .verb_forms import past_base
from .wordlists import BlameWords

_SHARE, _MOST = 0.5, 1.25  # how much of the log odds of the angriest other statement counts, and at most


def seen_together(
    page: Page, stretches: Sequence[Stretch], blame: BlameWords, lexicon: Lexicon
) -> list[tuple[Complaint, Stretch]]:
    """The acts that are complaints only beside what else is said: "You're pushing in. Excuse me, there is a queue!"."""
    if len(stretches) < _SEVERAL:
        return []
    every = [(stretch, reading_of(page, stretch, blame, lexicon)) for stretch in stretches]
    led = _led(every)
    open_ = [(stretch, one) for stretch, one in every if verdict(apart(page, stretch), one, lexicon) == "open"]
    odds = sorted((one.odds for _, one in open_), reverse=True)
    return [
        (found, stretch)
        for stretch, one in open_
        if not one.asks and (found := _act_in(one, max(_warmth(one, odds), led.get(stretch, 0.0)))) is not None
    ]


_SEVERAL = 2


def _led(read: Sequence[tuple[Stretch, Reading]]) -> dict[Stretch, float]:
    """What the deeds gain that are told after what shows blame: "I'm late? You missed the whole christening!"."""
    first = next((at for at, (_, one) in enumerate(read) if shows_blame(one)), len(read))
    return {stretch: _LED for stretch, one in read[first + 1 :] if is_deed(one)}


_LED = 3.25  # log odds


def is_deed(reading: Reading) -> bool:
    """Whether somebody else is told to do, to have done or not to have done something."""
    told = told_of(reading.row, reading) if someone_else(reading.row, reading.persons) is not None else None
    if told is None or told[1].kind == "unable" or (told[1].kind == "perfect" and not told[1].rest):
        return False
    if told[1].kind == "being":
        return _was_there(told[1], reading.words)
    return told[1].negated or not any(reading.words.opens(name, told[1].text) for name in _NO_DEED)


def _was_there(told: Predicate, words: BlameWords) -> bool:
    """Whether it tells where somebody was, or how long: "You were at the pub", "You were forty minutes late"."""
    first = told.rest[0].fold if told.rest else ""
    counted = first in words.of("count_words") or first.isdigit()
    return told.tense == "past" and (counted or first in words.of("opens_place"))


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
    told = {stretch for _, stretch in found}
    about = {about_whom(complaint) for complaint, _ in found}
    anybody = any(one.form in RECKONED or is_held_up(one) or is_told_of_me(one) for one, _ in found)
    of_a_place = any(complaint.form == "situation" for complaint, _ in found)
    beside: list[tuple[Complaint, Stretch]] = []
    for stretch in stretches:
        if stretch in told:
            continue
        reading = reading_of(page, stretch, blame, lexicon)
        if verdict(apart(page, stretch), reading, lexicon, beside=True) != "open" or reading.asks:
            continue
        more = _BESIDE_SAME if is_deed_of(about, reading) or (anybody and is_deed(reading)) else _BESIDE
        reading = reading._replace(odds=reading.odds_alone + more)
        complaint = complaint_of(reading) or _trailing_deed(reading, found)
        if complaint is not None and complaint.honesty in ("seen", "impression") and complaint.form not in UNWORDED:
            beside.append((complaint, stretch))
        elif complaint is None and (seen := sight_beside(reading, of_a_place=of_a_place)) is not None:
            beside.append((as_complaint(seen), stretch))
    return beside


def _trailing_deed(reading: Reading, verdicts: Sequence[tuple[Complaint, Stretch]]) -> Complaint | None:
    """As in "You embarrassed me, Roy. Sending back the wine twice in front of my boss!"."""
    of_them = verdicts[0][0]
    done = _done_without_subject(reading, of_them)
    if done is not None:
        return done
    told = done_by(reading.row)
    if told is None or told.kind == "being" or not told.rest or _is_subject(reading):
        return None
    if of_them.form not in ("cause_harm", "make_feel", "label"):
        return None
    row = of_them.gone[0][0] if of_them.gone else ()
    is_past = any(past_base(token.fold) is not None for token in row)
    return judged(reading, of_them.subject or YOU, told._replace(tense="past" if is_past else "present"), sure=True)


def _done_without_subject(reading: Reading, of_them: Complaint) -> Complaint | None:
    """As in "You let me down. Promised to come and never showed."; "Told you so" tells what the speaker did."""
    row, who = reading.row, of_them.subject or YOU
    if len(row) < _A_DEED or who.person in ("i", "we") or not _opens_in_the_past(row) or _is_mine(row, reading.words):
        return None
    if exact(read(row[0].fold), reading.lexicon) is not None:  # "Disappointed in the whole team"
        return None
    told = predicate_of(row, who, reading.words)
    if told is None or told.tense != "past" or _only_said(told, reading.words):
        return None
    return judged(reading, who, told, sure=True)


def _only_said(told: Predicate, words: BlameWords) -> bool:
    """Whether only a promise is told, and not what came of it: "said you'd call"."""
    return told.verb in words.of("speaks_to_me") and JOINS.isdisjoint(token.fold for token in told.rest)


_A_DEED = 3  # words


def _opens_in_the_past(row: Sequence[Token]) -> bool:
    """Whether a sentence opens with its verb: "left me there", "didn't even ring", "never showed"."""
    if row[0].fold == "never":
        return past_base(row[1].fold) is not None
    return past_base(row[0].fold) is not None or spoken(row[:2]) == "did not"


def _is_mine(row: Sequence[Token], words: BlameWords) -> bool:
    """Whether it is done to the one spoken to: "told you twice", "made your lunch"; "said you'd come" is not."""
    clause = next((at for at, token in enumerate(row) if token.fold in words.of("opens_clause")), len(row))
    to_you = next((at for at in range(1, clause) if row[at].fold in OF_YOU), 0)
    return to_you > 0 and not (to_you + 1 < len(row) and row[to_you + 1].fold in AUXILIARIES)


def _is_subject(reading: Reading) -> bool:
    """Whether an -ing form is what a sentence is about: "Cooking is fun"."""
    clause = next((at for at, one in enumerate(reading.row) if one.fold in reading.words.of("opens_clause")), None)
    return any(token.fold in AUXILIARIES for token in reading.row[:clause])


def about_whom(complaint: Complaint) -> str:
    """Whom a complaint is about; the one spoken to, where it names nobody."""
    return complaint.subject.text if complaint.subject is not None else YOU.text


def is_held_up(complaint: Complaint) -> bool:
    """Whether it tells of somebody who may be held up to the other: "Your brother wrote. You sent one postcard."."""
    subject = complaint.subject
    return subject is not None and subject.person != "you" and subject.text.startswith("your ") and not complaint.known


def is_told_of_me(complaint: Complaint) -> bool:
    """Whether it only tells what one is fed up with doing oneself: "I'm tired of chasing you"."""
    return complaint.form == "fed_up" and complaint.subject is not None and complaint.subject.person == "i"


def is_deed_of(about: Container[str], reading: Reading) -> bool:
    """Whether somebody who is judged is told to have done something: "You're so rude. You left at half time.".

    What names nothing ("You did this"), or is missed when it is not done ("You cleaned the house"), counts for nothing.
    """
    told = told_of(reading.row, reading)
    done = told is not None and (told[1].kind == "perfect" or told[1].tense == "past")
    return done and told is not None and told[0].text in about and is_deed(reading)


_NO_DEED = ("vague", "missed", "missed_ever")
# log odds by which a statement beside a verdict is more of a complaint, and a deed of the one who is judged
_BESIDE, _BESIDE_SAME = 1.0, 4.25
UNWORDED = ("pressing", "harm")
RECKONED = frozenset("compared owed hopeless".split())
"""Forms of a reckoning, beside which what anybody did counts, and what can be seen may be told alone."""
