"""Complaints inside something else: a thought dressed as a feeling, a good frame with a judgment in it, disgust."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .complaints import CAUSE, DISGUISE, LABEL, LOADED, Complaint, Reading
from .described import described
from .grammar import NOUN_DETERMINERS, OWN, POSSESSIVES, TO_ME
from .harms import is_unpleasant
from .infinitives import done_by
from .known import is_label, is_mind, past
from .outcomes import outcome_told
from .parts import whose_part
from .plain import act, judged
from .predicates import Predicate, predicate_of
from .subjects import OF_POSSESSIVE, Subject, is_plural, someone_else, subject_of
from .tokens import Token, as_typed, small
from .verb_forms import gerund_base, is_finite
from .wordlists import BlameWords

Form = Callable[[Reading], Complaint | None]


def feel_that(reading: Reading, inner_form: Form) -> Complaint | None:
    """Form 35: "I feel like you don't care"."""
    size = reading.words.at("feel_that", reading.row)
    inner = reading._replace(row=reading.row[size:], odds=reading.odds + _DRESSED_UP)
    if not size or not inner.row or _starts_with_me(inner):
        return None
    found = inner_form(inner)
    if found is None:
        return None
    form = found.form if found.form == "pressing" else "feel_that"
    return found.without(reading.row[:size], DISGUISE)._replace(form=form)


_DRESSED_UP = 1.0  # log odds by which "I feel that you ..." is more of a complaint than "you ..."


def _starts_with_me(reading: Reading) -> bool:
    subject = subject_of(reading.row, reading.persons)
    return subject is not None and subject.person == "i"


def loaded_frame(reading: Reading) -> Complaint | None:
    """Form 37: "I get angry when you act like a toddler", "I'm hurt because you're a snob": the judgment goes."""
    row = _turned_round(reading)
    if not row or row[0].fold != "i":
        return None
    at = next((at for at in range(2, len(row) - 2) if row[at].fold in reading.words.of("joints")), 0)
    if not at:
        return None
    rest = row[at + 1 :]
    subject = someone_else(rest, reading.persons)
    if subject is None:
        return None
    predicate = predicate_of(rest[subject.size :], subject, reading.words)
    if predicate is None:
        return None
    whole = judged(reading._replace(row=tuple(rest)), subject, predicate, sure=True)
    if whole is None:
        return None
    because = row[at].fold != "when"
    judges = any(test(predicate, reading.words) for test in (is_label, is_mind)) or whole.honesty != "seen" or because
    loaded = any(why in (LOADED[1], LABEL[1]) for _, _, why in whole.gone)
    if not judges and not loaded:
        return None
    return whole._replace(outcome=outcome_told(row[:at], reading)) if because else whole


def _turned_round(reading: Reading) -> Sequence[Token]:
    """Puts "When you ..., I feel ..." as "I feel ... when you ..."."""
    row = reading.row
    if not row or row[0].fold not in ("when", "whenever"):
        return row
    for at in range(3, len(row) - 1):
        if row[at].fold == "i" and row[at + 1].fold in reading.words.of("i_feel"):
            return (*row[at:], *row[:at])
    return row


def it_makes_me(reading: Reading) -> Complaint | None:
    """Form 28: "It makes me feel invisible when you scroll"; "It makes me happy when you sing" is none."""
    row = reading.row
    if len(row) < _MADE or row[0].fold != "it" or row[1].fold not in ("makes", "made") or row[2].fold not in TO_ME:
        return None
    at = next((at for at in range(4, len(row) - 2) if row[at].fold in reading.words.of("joints")), 0)
    if not at or not is_unpleasant(row[3:at], reading):
        return None
    found = clause_of(reading, row[at + 1 :])
    return found.without(row[:at], CAUSE) if found is not None else None


_MADE = 7  # words


def fed_up(reading: Reading) -> Complaint | None:
    """Form 38: "I hate it when you chew gum", "I'm sick of your excuses", "I can't believe you told him"."""
    row, words = reading.row, reading.words
    size = words.at("fed_up", row)
    if not size:
        return None
    rest = row[size:]
    opened = words.at("how_you", rest)
    rest = rest[opened:]
    found = (
        _the_only_one(reading, rest)
        or _lying_there(reading, rest)
        or clause_of(reading, rest)
        or _gerund(reading, rest)
    )
    if found is None:
        about = bool(rest) and rest[0].fold in words.of("about_them") and reading.odds >= _ABOUT
        if row[size - 1].fold in ("it", "believe") or not about:
            return None
        found = Complaint.unseen("fed_up", rest, CAUSE, key="fed_up")
    return found._replace(form="fed_up" if found.form != "pressing" else found.form, key=found.key or "fed_up")


_ABOUT = -2.0  # log odds: "I'm over the moon" is none
# log odds that it must have of somebody described, one more with "my": "I hate it when my phone dies" is none
_OF_OTHERS = 1.25


def clause_of(reading: Reading, rest: Sequence[Token]) -> Complaint | None:
    """What a clause says of somebody else: "(I hate it when) the receptionist sighs at me"."""
    subject = someone_else(rest, reading.persons)
    own = bool(rest) and rest[0].fold in OWN
    if subject is None and reading.odds >= _OF_OTHERS + own:
        subject = described(rest, reading.words)  # "the receptionist", "people in this choir"
    if subject is None:
        return None
    predicate = predicate_of(rest[subject.size :], subject, reading.words)
    if predicate is not None:
        return judged(reading, subject, predicate, sure=True)
    told = done_by(rest[subject.size :])
    return judged(reading, subject, told, sure=True) if told is not None else None


def _gerund(reading: Reading, rest: Sequence[Token]) -> Complaint | None:
    """As in "sick of your moaning about work", "tired of doing your share"."""
    if (found := _of_a_thing(reading, rest)) is not None:
        return found
    own = bool(rest) and rest[0].fold in OF_POSSESSIVE
    if not own and not any(token.fold in OF_POSSESSIVE or token.fold == "you" for token in rest):
        return None
    doing = past(rest, reading.words, "adjectives_of_doing", "degree", start=1) if own else 0
    told: Predicate | None = done_by(rest[doing:])
    if told is None or told.kind == "being":
        return None
    subject = OF_POSSESSIVE[rest[0].fold] if own else Subject("I", "i", 0)
    if own:
        return judged(reading, subject, told, sure=True)
    return act(reading, subject, told, sure=True)


def _the_only_one(reading: Reading, rest: Sequence[Token]) -> Complaint | None:
    """As in "sick of being the only one who puts the bins out"."""
    row = rest[reading.words.at("absolutes", rest) :]
    if not row or row[0].fold != "being":
        return None
    i_am = (row[0]._replace(text="I", fold="i"), row[0]._replace(text="am", fold="am", before=" "))
    return whose_part(reading._replace(row=(*i_am, *row[1:])))


def _lying_there(reading: Reading, rest: Sequence[Token]) -> Complaint | None:
    """As in "sick of your bike in the hall": a thing, and where it is; "your attitude in meetings" is none."""
    words = reading.words
    thing = _noun_somewhere(rest, words)
    if thing is None or reading.odds < 0 or not words.of("no_lying_things").isdisjoint(thing.text.split()):
        return None
    there = Predicate("being", "be", "present", False, tuple(rest[thing.size :]), False, ())
    return Complaint("fed_up", "seen", thing, there, "clean")


def _noun_somewhere(rest: Sequence[Token], words: BlameWords) -> Subject | None:
    """A thing of the other's before where it is: "your bike (in the hall)"."""
    if not rest or rest[0].fold not in POSSESSIVES | {"that", "those", "these", "this"}:
        return None
    places = range(2, min(_LONGEST_THING, len(rest) - 2) + 1)
    at = next((at for at in places if rest[at].fold in words.of("lies_in")), 0)
    if not at or rest[at + 1].fold not in NOUN_DETERMINERS:
        return None
    if any(is_finite(token.fold) or gerund_base(token.fold) for token in rest[at:]):  # "your dog on my bed barking"
        return None
    several = is_plural(rest[at - 1].fold, words)
    return Subject(small(as_typed(rest[:at])), "they" if several else "he", at)


def _of_a_thing(reading: Reading, rest: Sequence[Token]) -> Complaint | None:
    """As in "fed up of your dog barking": what is done by somebody's dog, car, guests."""
    if not rest or rest[0].fold not in OF_POSSESSIVE:
        return None
    for size in range(2, min(_LONGEST_THING, len(rest) - 1) + 1):
        told = done_by(rest[size:])
        if told is not None and not reading.words.at("adjectives_of_doing", rest, size - 1):
            several = is_plural(rest[size - 1].fold, reading.words)
            subject = Subject(small(as_typed(rest[:size])), "they" if several else "he", 0)
            return judged(reading, subject, told, sure=True)
    return None


_LONGEST_THING = 4  # words
