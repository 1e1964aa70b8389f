"""Plain statements of blame: somebody else, and what is said of them. One small function a form."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import ABSOLUTE, ASIDE, HEAT, LABEL, LOADED, MIND, Complaint, Reading
from .described import described
from .harms import act_joined, makes_feel, outcome, with_act
from .infinitives import done_by, going_on, without_trouble
from .known import (
    how_it_is_known,
    is_complaint,
    is_empty,
    is_everything,
    is_excused,
    is_label,
    is_label_noun,
    is_mind,
    is_of_the_mind,
    is_pressing,
    is_profane,
    is_vague,
    is_verdict,
    so_much_that,
    without_tail,
)
from .lasting import until_now
from .predicates import Predicate, predicate_of
from .subjects import Subject, noun_phrase, someone_else
from .tokens import Token, spoken
from .trimming import Trimmed, trimmed
from .turning import uninverted, with_subject
from .wordlists import BlameWords


def name_calling(reading: Reading) -> Complaint | None:
    """Form 6 without a verb: "You idiot!"."""
    row = reading.row
    if len(row) in (2, 3) and row[0].fold == "you" and is_label_noun(row[1:], reading.words):
        return Complaint.unseen("label", row, LABEL, subject=Subject("you", "you", 1))
    return None


def statement(reading: Reading) -> Complaint | None:
    """Forms 1, 2, 3, 5, 6, 9, 10, 17, 28 and 29: somebody else, and what is said of them."""
    row = uninverted(reading.row, reading.words, reading.persons)
    subject = someone_else(row, reading.persons)
    if subject is None and not reading.asks and reading.odds >= _LEFT_OUT:
        row = with_subject(row)
        subject = someone_else(row, reading.persons)
    reading = reading._replace(row=tuple(row))
    for who in (subject, thing_of(reading)):
        if who is not None and who.text not in reading.words.of("small_ones"):
            rest = reading.row[who.size :]
            predicate = predicate_of(rest, who, reading.words)
            if predicate is None and who.person == "you" and reading.odds >= _LIKE_BLAME:
                predicate = going_on(rest, reading.words)
            if predicate is not None:
                return judged(reading, who, predicate)
    return None


def judged(reading: Reading, subject: Subject, predicate: Predicate, *, sure: bool = False) -> Complaint | None:
    """What is said of somebody, as a complaint; ``sure`` where the form of the sentence says already that it is one."""
    words = reading.words
    predicate = without_trouble(predicate, words)
    if is_pressing(predicate, words):
        return Complaint("pressing", "missing", subject, predicate, "pressing")
    if is_excused(predicate, words) and not sure:
        return None
    found = makes_feel(reading, subject, predicate) or outcome(reading, subject, predicate)
    if found is None and predicate.verb == "make" and words.at("all_of_us", predicate.rest):
        return None
    told, loaded, other = without_tail(predicate, words)
    plain = trimmed(told, words)
    found = found or _judged_plainly(reading, subject, plain, sure=sure) or _judged_as_told(reading, subject, told)
    if found is None:
        return None
    if (behind := _behind_verdict(reading, subject, told, found, other)) is not None:
        return behind._replace(outcome=behind.outcome or found.outcome)
    if is_profane(predicate, words):
        return found._replace(honesty="missing", predicate=None, key="label")
    if found.predicate is not None and is_empty(found.predicate, words):
        return found._replace(honesty="missing", predicate=None).without(reading.row, LABEL)
    gone = (
        *_removed(predicate, words),
        *((row, *LOADED) for row in plain.gone),
        *([(loaded, *LOADED)] if loaded else []),
        *([(other, *ASIDE)] if other else []),
    )
    return found._replace(gone=(*found.gone, *gone))


def _behind_verdict(
    reading: Reading, subject: Subject, told: Predicate, found: Complaint, other: Sequence[Token]
) -> Complaint | None:
    """The act behind a verdict: "act like a child and slam the door", "(because) you're so careless, you left ..."."""
    empty = found.predicate is not None and is_empty(found.predicate, reading.words)
    if found.form == "pressing" or not (empty or found.honesty == "missing"):
        return None
    act_ = act_joined(subject, told, reading.words)
    other = other or so_much_that(told, reading.words)
    who = someone_else(other, reading.persons)
    if act_ is None and who is not None and who.text == subject.text:
        act_ = predicate_of(other[who.size :], who, reading.words)
    behind = judged(reading, subject, act_, sure=True) if act_ is not None else None
    return behind.without(reading.row, LABEL) if behind is not None and behind.honesty in _KNOWN else None


def _judged_plainly(reading: Reading, subject: Subject, plain: Trimmed, *, sure: bool) -> Complaint | None:
    """What stays of an act without what judges it; None where nothing is told but that it was meant."""
    if plain.sure and reading.words.opens("untold", plain.predicate.text):
        return None
    if is_pressing(plain.predicate, reading.words):
        return Complaint("pressing", "missing", subject, plain.predicate, "pressing")
    meant = _meant(reading, subject, plain.predicate) if not plain.sure else None
    judges = (judge(reading, subject, plain.predicate) for judge in (_label, _mind, _cannot))
    found = meant or next((one for one in judges if one is not None), None)
    return found or act(reading, subject, plain.predicate, sure=sure or plain.sure)


def _judged_as_told(reading: Reading, subject: Subject, told: Predicate) -> Complaint | None:
    """What is said of somebody, with all its judging."""
    judges = (judge(reading, subject, told) for judge in (_meant, _label, _cannot))
    return next((one for one in judges if one is not None), None)


def thing_of(reading: Reading) -> Subject | None:
    """A person or a thing before a verb, where the words weigh like a complaint: "your alarm has been going"."""
    if reading.odds < _LIKE_BLAME:
        return None
    found = noun_phrase(reading.row) or described(reading.row, reading.words)
    return None if found is None or reading.words.has("profanity", found.text.lower()) else found


_KNOWN = ("seen", "impression")
_LIKE_BLAME = 0.4  # log odds
_LEFT_OUT = 1.75  # log odds that a sentence without its subject must have
_NO_ODDS = -99.0
_SURE = -0.75  # log odds that a sentence whose form is that of blame must have
_DOUBT = -2.5  # log odds under which it is no complaint, whatever the lists say
_NAMED = 0.75  # log odds that "you are the ..." must have
_UNABLE, _SURELY_UNABLE = 0.0, 1.5  # log odds that "you can't ..." must have, and to be told as left undone
_ASKED = 1.0  # log odds that a statement with a question mark must have


def _names_only(predicate: Predicate, words: BlameWords) -> bool:
    """Whether "be" is followed by a name for somebody ("a bunch of clowns", "your mother"), or by "this"."""
    first = predicate.rest[0].fold if predicate.rest else ""
    if [token for token in predicate.rest[1:3] if token.fold in words.of("spans_of_time")]:
        return False
    return first in words.of("opens_name") or spoken(predicate.rest[:2]) in ("like this", "like that")


def _removed(predicate: Predicate, words: BlameWords) -> list[tuple[tuple[Token, ...], str, str]]:
    heat, loaded = words.of("heat") | words.of("swearing"), words.of("loaded_adverbs")
    return [
        ((token,), *(LOADED if token.fold in loaded else HEAT if token.fold in heat else ABSOLUTE))
        for token in predicate.removed
    ]


def _label(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Forms 5 and 6: "You're so careless", "You're such a slob"."""
    if not is_label(predicate, reading.words):
        return None
    label = Complaint.unseen("label", reading.row, LABEL, subject=subject)
    return with_act(label, predicate, reading) if reading.odds >= _UNABLE else label


def _mind(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 17: "You don't care about my exams"."""
    if not is_mind(predicate, reading.words):
        return None
    return Complaint("mind_care", "story", subject, predicate, "mental", ((reading.row, *MIND),))


def _meant(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 18: "You did that on purpose", "You're just trying to make me look bad"."""
    if predicate.negated or not reading.words.holds("meant", f"{predicate.text} "):
        return None
    return Complaint("mind_intent", "story", subject, predicate, "mental", ((reading.row, *MIND),))


def _cannot(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 8: "You can't even boil an egg" judges; "You couldn't even text" tells that it was not done."""
    if predicate.kind != "unable":
        return None
    mocks = any(token.fold == "even" for token in predicate.removed)
    if reading.odds < _UNABLE and not mocks:
        return None
    sure = mocks or predicate.tense == "past" or reading.odds >= _SURELY_UNABLE
    seen = _without_doing(predicate) or (_left_undone(predicate, reading.words) if sure else None)
    if seen is not None and not is_pressing(seen, reading.words) and not is_verdict(seen, reading.words):
        return Complaint("cant_ability", how_it_is_known(seen, reading.words), subject, seen, seen.text)
    return Complaint.unseen("cant_ability", reading.row, LABEL, subject=subject)


def _without_doing(predicate: Predicate) -> Predicate | None:
    """What "can't go an hour without checking the score" tells: "check the score"."""
    at = next((at for at, token in enumerate(predicate.rest) if token.fold == "without"), 0)
    told = done_by(predicate.rest[at + 1 :], tense=predicate.tense) if at else None
    return told if told is not None and told.kind == "act" and told.rest else None


def _left_undone(predicate: Predicate, words: BlameWords) -> Predicate | None:
    """What "couldn't even text" and "can't keep a promise" tell: that it is not done; "can't boil an egg" judges."""
    if predicate.kind != "unable" or predicate.verb == "be":
        return None
    if predicate.tense == "present" and not words.opens("cannot_seen", predicate.text):
        return None
    return predicate._replace(kind="act")


def act(reading: Reading, subject: Subject, predicate: Predicate, *, sure: bool = False) -> Complaint | None:
    """Forms 1, 2, 3, 9, 10 and 11: something done or not done that people complain of."""
    words = reading.words
    if is_vague(predicate, words):
        return Complaint.unseen("absolute", reading.row, ABSOLUTE, subject=subject)
    if predicate.kind == "being" and _names_only(predicate, words):
        named = Complaint.unseen("label", reading.row, LABEL, subject=subject)
        return named if sure or reading.odds >= _NAMED else None
    if _is_good(predicate, words, sure=sure) or not _weighs_enough(reading, predicate, sure=sure):
        return None
    if predicate.verb != "say" and is_everything(predicate.rest, words):
        return Complaint.unseen("absolute", reading.row, ABSOLUTE, key=predicate.text, subject=subject)
    form = _form(predicate)
    predicate = until_now(_left_undone(predicate, words) or predicate, words)
    if is_of_the_mind(predicate, words) and subject.person not in ("i", "we"):
        return Complaint(form, "story", subject, predicate, "mental", ((reading.row, *MIND),))
    key = predicate.text if predicate.negated else f"done {predicate.text}"
    known = is_complaint(predicate, words, _NO_ODDS)
    own = subject.person == "i" and predicate.kind == "act"  # what one does oneself one knows
    honesty = "seen" if own else how_it_is_known(predicate, words)
    return Complaint(form, honesty, subject, predicate, key, known=known)


def _form(predicate: Predicate) -> str:
    if predicate.negated:
        return "absolute_never" if predicate.absolute else "negated"
    return "absolute_always" if predicate.absolute else "specific_past"


def _is_good(predicate: Predicate, words: BlameWords, *, sure: bool) -> bool:
    """Whether it lets somebody off ("You're not lazy", "You never gave up on me") or tells a mind's good side."""
    if not predicate.negated:
        return is_of_the_mind(predicate, words) and not sure
    denies_fault = predicate.kind == "being" and is_label(predicate._replace(negated=False), words)
    return denies_fault or words.opens("good_missed", predicate.text)


def _weighs_enough(reading: Reading, predicate: Predicate, *, sure: bool) -> bool:
    """Whether a list, the form or the words of the sentence make it a complaint."""
    if sure:
        return reading.odds >= _SURE
    known = reading.odds >= _DOUBT and is_complaint(predicate, reading.words, reading.odds)
    return known and (not reading.asks or reading.odds >= _ASKED)
