"""Complaints that name nobody, everybody, "we" or a thing."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import ABSOLUTE, ASIDE, LABEL, OTHERS, Complaint, Reading
from .kernel import kernel_text
from .known import depends_on_me, is_careless, without_tail
from .listing import opens_clause
from .plain import act, judged
from .predicates import Predicate, predicate_of
from .subjects import Subject, noun_phrase, subject_of
from .tokens import Token, small, spoken, written
from .trimming import trimmed
from .turning import statement_order
from .verb_forms import is_participle
from .wordlists import BlameWords

_PEOPLE = Subject("people", "they", 0)


def we_never(reading: Reading) -> Complaint | None:
    """Form 14: "We never laugh anymore", "We haven't had a proper date in months", "We only talk about bills"."""
    words = reading.words
    opening = words.at("why", reading.row)
    row = reading.row[opening:]
    row = tuple(statement_order(row, reading.persons)) if opening and row and row[0].fold != "we" else row
    if not row or row[0].fold != "we":
        return None
    we = Subject("we", "we", 1)
    predicate = predicate_of(row[1:], we, words)
    if predicate is not None and predicate.kind == "unable" and _mocked(predicate):
        predicate = predicate._replace(kind="act", absolute=True)
    if predicate is not None and not predicate.negated and row[1].fold in words.of("we_only"):
        return act(reading, we, predicate, sure=True) if reading.odds >= _ONLY else None
    if predicate is not None and row[1].fold in words.of("we_hardly"):
        return _seldom(reading, we, predicate)
    if predicate is None or not predicate.negated:
        if words.opens("not_we", f"{reading.folded(12)} "):
            return Complaint.unseen("we", row, ABSOLUTE, key="lonely")
        return None
    told, _, other = without_tail(predicate, words)
    other = other if other and opens_clause(other, words) else ()
    predicate = trimmed(told if other else predicate, words).predicate
    no_longer = not words.of("so_long").isdisjoint(predicate.text.split())
    if not (predicate.absolute or predicate.kind == "perfect" or _mocked(predicate) or no_longer):
        return None
    enough = reading.odds >= (_NO_LONGER if no_longer else _TOGETHER)
    found = act(reading.surely(), we, predicate, sure=True) if enough else None
    return found.without(other, ASIDE) if found is not None and other else found


def _seldom(reading: Reading, we: Subject, predicate: Predicate) -> Complaint | None:
    """As in "We hardly speak any more"; "We rarely fight" is none."""
    no_longer = not reading.words.of("so_long").isdisjoint(predicate.text.split())
    enough = reading.odds >= (_NO_LONGER if no_longer else _SELDOM)
    return act(reading.surely(), we, predicate, sure=True) if enough else None


_TOGETHER, _NO_LONGER, _ONLY, _SELDOM = -0.5, -6.0, 0.5, 0.5  # log odds


def _mocked(predicate: Predicate) -> bool:
    return any(token.fold == "even" for token in predicate.removed)


def nobody(reading: Reading) -> Complaint | None:
    """Form 40: "Nobody here ever says thank you", "I never get a say", "I have to do everything myself"."""
    size = reading.words.at("nobody", reading.row)
    return _none_of_them(reading, size) if size else _only_me(reading)


def _none_of_them(reading: Reading, size: int) -> Complaint | None:
    """What nobody does, or everybody, and where."""
    row, words = reading.row, reading.words
    place = words.at("among_us", row, size)
    predicate = predicate_of(row[size + place :], Subject("nobody", "he", 0), words)
    if predicate is None:
        return None
    everyone = row[0].fold in ("everyone", "everybody")
    if everyone and row[size - 1].fold == "else":  # it holds them up to somebody
        return None
    alone = None if everyone else _but_me(reading, predicate, row[size : size + place])
    if alone is not None:
        return alone
    denied = predicate._replace(negated=True, said=None, absolute=True)
    if not place and not depends_on_me(denied) and reading.odds < 0:
        return None
    if everyone and reading.odds < _CROWD:
        return None
    people = _PEOPLE
    if place:
        people = people._replace(text=f"people {written(row[size : size + place], reading.lexicon)}")
    found = judged(reading, people, predicate._replace(absolute=True, said=None) if everyone else denied, sure=True)
    # "Nobody cares about me" may be said by somebody who does not want to live: no sentence is made of it
    uncared_for = found is None or found.honesty == "story" or is_careless(denied, words)
    return None if found is None or uncared_for else found.without(row[:size], OTHERS)


def _but_me(reading: Reading, predicate: Predicate, place: Sequence[Token]) -> Complaint | None:
    """As in "Nobody refills the printer except me", which says whose part it is."""
    rest, words = predicate.rest, reading.words
    at = next((at for at in range(len(rest)) if at + words.at("but_me", rest, at) == len(rest)), None)
    if at is None or reading.odds < 0 or predicate.negated or predicate.kind != "act":
        return None
    if predicate.verb in words.of("mental"):
        return None
    told = predicate._replace(rest=(*rest[:at], *place), absolute=True, said=None)
    act_ = kernel_text(Subject("who", "he", 0), told, reading.lexicon)
    clause = reading.lexicon.phrasing["rewrite"]["falls_to_me"].format(act=act_)
    return Complaint("generic", "seen", Subject("I", "i", 0), told, "falls to me", clause=clause)


_CROWD = 1.0  # log odds


def _only_me(reading: Reading) -> Complaint | None:
    """What always falls to oneself, or never comes to one; forms 40 and 41."""
    row, words = _with_me(reading.row), reading.words
    subject = subject_of(row, reading.persons)
    if subject is None or subject.person not in ("i", "we"):
        return None
    predicate = predicate_of(row[1:], subject, words)
    if predicate is not None and _was_done_to_me(predicate, words) and reading.odds >= _enough(predicate):
        return _suffered(reading, subject, predicate)
    if predicate is None or subject.person == "we" or not words.opens("falls_to_me", _said(predicate)):
        return None
    often = predicate.absolute or predicate.ever
    if not often and not words.opens("falls_to_me_alone", _said(predicate)):
        return None
    if predicate.verb == "have" and reading.odds < _DUTIES:
        return None
    return _suffered(reading.surely(), subject, predicate)


def _suffered(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """What falls to one or is done to one; "I'm always being used" holds nothing that was seen."""
    found = act(reading, subject, predicate, sure=True)
    judges = predicate.verb == "be" and reading.words.opens("verdict_suffered", spoken(predicate.rest))
    if found is None or not judges:
        return found
    return Complaint.unseen("passive", reading.row, LABEL, key=found.key, subject=subject)


def _with_me(row: Sequence[Token]) -> Sequence[Token]:
    """Puts "always get picked last" as "I always get picked last"."""
    said = [token.fold for token in row[:3]]
    if len(said) < _GOT or said[0] not in ("always", "never") or said[1] != "get" or not is_participle(said[2]):
        return row
    return (Token("I", "i", row[0].start, row[0].start), *row)


_GOT = 3  # words


def _was_done_to_me(predicate: Predicate, words: BlameWords) -> bool:
    """As in "I was put on hold for an hour", "We weren't given any notice"; "I was supposed to be there" is none."""
    first = predicate.rest[0].fold if predicate.rest and not words.opens("not_suffered", predicate.text) else ""
    return predicate.kind == "being" and predicate.tense == "past" and is_participle(first) and len(predicate.rest) > 1


def _enough(predicate: Predicate) -> float:
    """Log odds from which on what was done to one, or not done for one, is a complaint."""
    return _DENIED_ME if predicate.negated else _DONE_TO_ME


_DONE_TO_ME, _DENIED_ME = 1.75, 0.75  # log odds
_DUTIES = 0.5  # log odds that "I always have to ..." must have


def _said(predicate: Predicate) -> str:
    return f"{'be ' if predicate.kind == 'being' else ''}{predicate.text} "


def passive(reading: Reading) -> Complaint | None:
    """Form 41: "The salt never gets refilled unless I do it", "My feelings are never considered"."""
    row = reading.row
    if reading.words.opens("passive_verdict", f"{reading.folded(8)} "):
        return Complaint.unseen("passive", row, ABSOLUTE)
    subject = noun_phrase(row)
    if subject is None and len(row) > 3 and row[0].fold == "nothing":
        subject = Subject("things", "they", 1)
        predicate = predicate_of(row[1:], Subject("nothing", "he", 0), reading.words)
        predicate = predicate._replace(negated=True, said=None, absolute=True) if predicate else None
    else:
        predicate = predicate_of(row[subject.size :], subject, reading.words) if subject else None
    if subject is None or predicate is None or not predicate.absolute or not _is_passive(predicate, reading):
        return None
    return act(reading, subject, predicate, sure=True)


def _is_passive(predicate: Predicate, reading: Reading) -> bool:
    """Whether something is done or not done to it: a list knows it, or its words weigh like a complaint."""
    first = predicate.rest[0].fold if predicate.rest else ""
    passive_ = predicate.verb in ("be", "get") and is_participle(first) and reading.odds >= _NOT_DONE
    return passive_ or reading.words.opens("made_passive", _said(predicate))


_NOT_DONE = 0.75  # log odds


def look_at(reading: Reading) -> Complaint | None:
    """Form 42: "Look at the state of this car", "This kitchen is a pigsty"; "That's so unfair" names nothing seen."""
    row, words = reading.row, reading.words
    text = f"{reading.folded(14)} "
    if words.opens("unfair", text):
        return Complaint.unseen("situation", row, ABSOLUTE, key="default")
    if not words.opens("looks_bad", text):
        return None
    size = words.at("look_at", row)
    rest = row[size:] if size else row[: next((at for at in range(1, len(row)) if row[at].fold in ("is", "are")), 0)]
    if not 1 < len(rest) <= 6:
        return Complaint.unseen("situation", row, ABSOLUTE, key="clean")
    told = reading.lexicon.phrasing["rewrite"]["looked_at"].format(thing=small(written(rest, reading.lexicon)))
    return Complaint("situation", "seen", None, None, "clean", ((row, *OTHERS),), clause=told)
