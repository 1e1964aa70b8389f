"""Complaints that name nobody, everybody, "we" or a thing, and habits told by "every time" and "all you do"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from .complaints import ABSOLUTE, OTHERS, Complaint, Reading
from .kernel import Predicate, done_by, is_participle, kernel_text, predicate_of, wished
from .known import depends_on_me
from .plain import act, judged
from .sentence import BlameWords, Subject, Token, as_typed, noun_phrase, small, someone_else, subject_of, written
from .turning import statement_order

_YOU = Subject("you", "you", 0)
_PEOPLE = Subject("people", "they", 0)


def every_time(reading: Reading) -> Complaint | None:
    """Form 3: "Every time we host, you vanish", "Day in, day out you stroll in late"."""
    row, words = reading.row, reading.words
    size = words.at("every_time", row)
    if not size:
        return None
    starts = (at for at in range(size, len(row) - 1) if subject_of(row[at:], reading.persons) is not None)
    for at in islice(starts, _STARTS_TRIED):
        subject = someone_else(row[at:], reading.persons)
        if subject is None:
            continue
        predicate = predicate_of(row[at + subject.size :], subject, words)
        found = judged(reading, subject, predicate._replace(absolute=True), sure=True) if predicate else None
        if found is None or predicate is None:
            continue
        gone = (*found.gone, (row[:size], *ABSOLUTE))
        if at == size or found.predicate is None:
            return found._replace(gone=gone)
        inner = found.predicate
        clause = f"{kernel_text(subject, inner, reading.lexicon)} when {written(row[size:at], reading.lexicon)}"
        return found._replace(gone=gone, clause=clause) if found.honesty in ("seen", "impression") else found
    return None


_STARTS_TRIED = 4  # so that time stays in proportion to the text


def all_you_do(reading: Reading) -> Complaint | None:
    """Form 4: "All you do is complain about dinner", "All you ever talk about is work"."""
    row, words = reading.row, reading.words
    if size := words.at("only_time", row):
        subject = subject_of(row[size:], reading.persons)
        joint = next((at for at in range(size, len(row)) if row[at].fold == "is"), 0)
        if subject is None or not joint:
            return None
        told = predicate_of((*row[size + subject.size : joint], *row[joint + 1 :]), subject, words)
        return judged(reading, subject, told, sure=True) if told is not None else None
    if [token.fold for token in row[:3]] == ["the", "only", "thing"]:
        row = row[2:]  # as if it were "all"
    elif len(row) < 5 or row[0].fold != "all":
        return None
    subject = subject_of(row[1:], reading.persons) or _those_who_ever(row[1:])
    joint = next((at for at in range(2, min(12, len(row) - 1)) if row[at].fold == "is"), 0)
    if subject is None or subject.person in ("i", "we") or not joint:
        return None
    said, rest = row[1 + subject.size : joint], row[joint + 1 :]
    verb = next((token for token in said if token.fold in _ALL_THEY), None)
    if verb is None:
        return None
    if verb.fold in ("do", "does", "done", "did"):
        told = done_by(rest) or wished(rest)
        told = (
            told._replace(absolute=True, said=None, tense="past" if verb.fold == "did" else "present") if told else None
        )
    elif verb.fold not in ("think", "care"):
        told = predicate_of((verb, *said[said.index(verb) + 1 :], *rest), subject, words)
    else:
        return Complaint("all_you_do", "missing", subject, None, "label", ((row, *ABSOLUTE),))
    found = judged(reading, subject, told, sure=True) if told is not None else None
    return found._replace(gone=(*found.gone, (row[: joint + 1], *ABSOLUTE))) if found is not None else None


def _those_who_ever(row: Sequence[Token]) -> Subject | None:
    """As in "(all) your agents ever (do)"."""
    at = next((at for at in range(2, min(5, len(row))) if row[at].fold in ("ever", "do", "does")), 0)
    if not at or row[0].fold not in ("your", "the", "these", "those", "our", "my"):
        return None
    said = as_typed(row[:at])
    return Subject(small(said), "they" if said.endswith("s") else "he", at)


_ALL_THEY = frozenset("talk talks eat play watch buy cook post think thinks care cares do done does did".split())


def we_never(reading: Reading) -> Complaint | None:
    """Form 14: "We never laugh anymore", "We haven't had a proper date in months", "We only talk about bills"."""
    opening = reading.words.at("why", reading.row)
    row = reading.row[opening:]
    row = tuple(statement_order(row, reading.persons)) if opening and row and row[0].fold != "we" else row
    if not row or row[0].fold != "we":
        return None
    we = Subject("we", "we", 1)
    predicate = predicate_of(row[1:], we, reading.words)
    if predicate is not None and predicate.kind == "unable" and _mocked(predicate):
        predicate = predicate._replace(kind="act", absolute=True)
    if predicate is not None and not predicate.negated and row[1].fold in ("only", "just", "always"):
        return act(reading, we, predicate, sure=True) if reading.odds >= _ONLY else None
    if predicate is None or not predicate.negated:
        if reading.words.opens("not_we", f"{reading.folded(12)} "):
            return Complaint("we", "missing", None, None, "lonely", ((row, *ABSOLUTE),))
        return None
    if not (predicate.absolute or predicate.kind == "perfect" or _mocked(predicate) or _so_long(predicate.text)):
        return None
    no_longer = _so_long(predicate.text)
    enough = reading.odds >= (_NO_LONGER if no_longer else _TOGETHER)
    return act(reading._replace(odds=max(0.0, reading.odds)), we, predicate, sure=True) if enough else None


_TOGETHER, _NO_LONGER, _ONLY = -1.0, -6.0, 1.0  # log odds


def _mocked(predicate: Predicate) -> bool:
    return any(token.fold == "even" for token in predicate.removed)


def _so_long(text: str) -> bool:
    return any(word in text.split() for word in ("anymore", "more", "months", "weeks", "years", "ages"))


def nobody(reading: Reading) -> Complaint | None:
    """Form 40: "Nobody here ever says thank you", "I never get a say", "I have to do everything myself"."""
    row, words = reading.row, reading.words
    if size := words.at("nobody", row):
        place = words.at("among_us", row, size)
        predicate = predicate_of(row[size + place :], Subject("nobody", "he", 0), words)
        if predicate is None:
            return None
        people = (
            _PEOPLE if not place else Subject(f"people {written(row[size : size + place], reading.lexicon)}", "they", 0)
        )
        told = predicate._replace(negated=True, said=None, absolute=True)
        if not place and not depends_on_me(told) and reading.odds < 0:
            return None
        if row[0].fold in ("everyone", "everybody"):
            told = predicate._replace(absolute=True, said=None)
            if reading.odds < _CROWD:
                return None
        found = judged(reading, people, told, sure=True)
        # "Nobody cares about me" may be said by somebody who does not want to live: no sentence is made of it
        if found is None or found.honesty == "story":
            return None
        return found._replace(gone=(*found.gone, (row[:size], *OTHERS)))
    return _only_me(reading)


_CROWD = 1.0  # log odds


def _only_me(reading: Reading) -> Complaint | None:
    """What always falls to oneself, or never comes to one; forms 40 and 41."""
    row, words = reading.row, reading.words
    subject = subject_of(row, reading.persons)
    if subject is None or subject.person not in ("i", "we"):
        return None
    predicate = predicate_of(row[1:], subject, words)
    if predicate is not None and _was_done_to_me(predicate) and reading.odds >= _DONE_TO_ME:
        return act(reading, subject, predicate, sure=True)
    if predicate is None or subject.person == "we" or not words.opens("falls_to_me", _said(predicate)):
        return None
    often = predicate.absolute or predicate.ever
    if not often and not words.opens("falls_to_me_alone", _said(predicate)):
        return None
    if predicate.verb == "have" and reading.odds < _DUTIES:
        return None
    return act(reading._replace(odds=max(0.0, reading.odds)), subject, predicate, sure=True)


def _was_done_to_me(predicate: Predicate) -> bool:
    """As in "I was put on hold for an hour"."""
    first = predicate.rest[0].fold if predicate.rest else ""
    return predicate.kind == "being" and predicate.tense == "past" and is_participle(first) and len(predicate.rest) > 1


_DONE_TO_ME = 1.75  # log odds
_DUTIES = 0.5  # log odds that "I always have to ..." must have


def whose_part(reading: Reading) -> Complaint | None:
    """Forms 2 and 40 turned about: "It's never you who rings", "It's always me who tidies up", "I'm the one paying"."""
    opening = reading.words.at("why", reading.row)
    row = reading.row[opening:]
    row = tuple(statement_order(row, reading.persons)) if opening else row
    size = reading.words.at("absolutes", row)
    if size and len(row) > size + 2 and row[size].fold == "me":  # "(it's) always me washing up"
        it, is_ = (Token(word, word, row[0].start, row[0].start) for word in ("it", "is"))
        row = (it, is_, *row)
    if [token.fold for token in row[:3]] in (["is", "not", "it"], ["was", "not", "it"]) and reading.asks:
        row = (row[2], row[0], row[1]._replace(fold="just"), *row[3:])  # "Wasn't it you who ...?" says that it was
    if len(row) < _A_PART or row[1].fold not in ("is", "was", "am") or row[0].fold not in ("it", "i"):
        return None
    at, absolutes = 2, list(reading.row[:opening])
    while at + 1 < len(row) and (size := _absolute(row, at, reading.words)):
        absolutes += row[at : at + size]
        at += size
    denied = any(token.fold in ("never", "not") for token in absolutes)
    who, size = _who_it_is(row, at)
    alone = any(token.fold == "only" for token in row[at : at + size])
    if who is None or reading.odds < (_PART if absolutes or alone else _PLAIN_PART):
        return None
    rest = row[at + size :]
    told = predicate_of(rest, Subject("he", "he", 0), reading.words) or done_by(rest)
    if told is None:
        return None
    told = told._replace(said=None, absolute=True, progressive=False, negated=denied ^ told.negated)
    gone = ((tuple(absolutes), *ABSOLUTE),) if absolutes else ()
    if who.person != "i":
        found = judged(reading, who, told, sure=True)
        return found._replace(gone=(*found.gone, *gone)) if found is not None else None
    if told.negated or told.kind != "act":
        return None
    falls = reading.lexicon.phrasing["rewrite"]["falls_to_me"]
    clause = falls.format(act=kernel_text(Subject("who", "he", 0), told, reading.lexicon))
    return Complaint("generic", "seen", Subject("I", "i", 0), told, "falls to me", gone, clause=clause)


def _absolute(row: Sequence[Token], at: int, words: BlameWords) -> int:
    return words.at("absolutes", row, at) or int(row[at].fold in ("not", "just"))


def _who_it_is(row: Sequence[Token], at: int) -> tuple[Subject | None, int]:
    """Whose part it is, and how many words say so: "you who", "the only one who"."""
    if row[0].fold == "it":
        who = _WHO.get(row[at].fold)
        return who, 1 + (at + 1 < len(row) and row[at + 1].fold in ("who", "that"))
    said = [token.fold for token in row[at : at + 4]]
    size = next((len(one) for one in _THE_ONE if said[: len(one)] == list(one)), 0)
    follows = row[at + size : at + size + 1]
    if not size or not (row[at + size - 1].fold == "who" or (follows and follows[0].fold.endswith("ing"))):
        return None, 0
    return _WHO["me"], size


_THE_ONE = (
    ("the", "only", "one", "who"),
    ("the", "only", "person", "who"),
    ("the", "one", "who"),
    ("the", "only", "one"),
    ("the", "one"),
)
_A_PART = 5  # words
_PART, _PLAIN_PART = -1.0, 1.5  # log odds, with "always" or "only" and without
_WHO = {
    "me": Subject("I", "i", 0),
    "you": Subject("you", "you", 0),
    "him": Subject("he", "he", 0),
    "her": Subject("she", "he", 0),
    "them": Subject("they", "they", 0),
}


def _said(predicate: Predicate) -> str:
    return f"{'be ' if predicate.kind == 'being' else ''}{predicate.text} "


def passive(reading: Reading) -> Complaint | None:
    """Form 41: "The salt never gets refilled unless I do it", "My feelings are never considered"."""
    row = reading.row
    if reading.words.opens("passive_verdict", f"{reading.folded(8)} "):
        return Complaint("passive", "missing", None, None, "label", ((row, *ABSOLUTE),))
    subject = noun_phrase(row)
    if subject is None and len(row) > 3 and row[0].fold == "nothing":
        subject = Subject("things", "they", 1)
        predicate = predicate_of(row[1:], Subject("nothing", "he", 0), reading.words)
        predicate = predicate._replace(negated=True, said=None, absolute=True) if predicate else None
    else:
        predicate = predicate_of(row[subject.size :], subject, reading.words) if subject else None
    if (
        subject is None
        or predicate is None
        or not predicate.absolute
        or not reading.words.opens("made_passive", _said(predicate))
    ):
        return None
    return act(reading, subject, predicate, sure=True)


def look_at(reading: Reading) -> Complaint | None:
    """Form 42: "Look at the state of this car", "This kitchen is a pigsty"; "That's so unfair" names nothing seen."""
    row, words = reading.row, reading.words
    text = f"{reading.folded(14)} "
    if words.opens("unfair", text):
        return Complaint("situation", "missing", None, None, "default", ((row, *ABSOLUTE),))
    if not words.opens("looks_bad", text):
        return None
    size = words.at("look_at", row)
    rest = row[size:] if size else row[: next((at for at in range(1, len(row)) if row[at].fold in ("is", "are")), 0)]
    if not 1 < len(rest) <= 6:
        return Complaint("situation", "missing", None, None, "clean", ((row, *ABSOLUTE),))
    told = reading.lexicon.phrasing["rewrite"]["looked_at"].format(thing=small(written(rest, reading.lexicon)))
    return Complaint("situation", "seen", None, None, "clean", ((row, *OTHERS),), clause=told)
