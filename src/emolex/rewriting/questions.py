"""Questions that are complaints: why, how, how many times, who and what."""

from __future__ import annotations

from collections.abc import Sequence

from ..text import verb_table
from .complaints import LABEL, QUESTION, Complaint, Reading
from .generals import nobody
from .grammar import AUXILIARIES, DO, ME, OBJECTS, PRONOUNS
from .habits import every_time
from .infinitives import done_by, wished, yours
from .known import depends_on_me, is_label, is_pressing
from .plain import judged, statement
from .predicates import predicate_of
from .subjects import YOU, Subject, someone_else, subject_of
from .tokens import Token, closed, spoken, written
from .turning import statement_order
from .verb_forms import bases
from .wishes import stop
from .wordlists import BlameWords

_YOU = YOU._replace(size=1)


def why_question(reading: Reading) -> Complaint | None:
    """Forms 19 and 20: "Why do you always slam doors?"; an offer or a real question is none."""
    row = _asking_why(reading.row)
    opening = reading.words.at("why", row)
    if not opening or len(row) <= opening + 2:
        return None
    rest: Sequence[Token] = row[opening:]
    if (often := every_time(reading._replace(row=tuple(rest), asks=False))) is not None:
        return asked(often, row[:opening])
    if rest[0].fold in AUXILIARIES and rest[1].fold in reading.words.of("asked_of_nobody"):
        none = nobody(reading._replace(row=(rest[1], rest[0], *rest[2:]), odds=reading.odds + _WHY))  # "does nobody"
        return asked(none, row[:opening]) if none is not None else None
    if subject_of(rest, reading.persons) is None:
        rest = statement_order(rest, reading.persons)
    must = row[opening].fold == "must"  # nobody really asks so
    odds = reading.odds + _WHY + (_MUST if must else 0)
    inner = statement(reading._replace(row=tuple(rest), asks=False, odds=odds))
    if inner is None or not (must or _is_rhetorical(inner, tuple(rest), reading)):
        return None
    return asked(inner, row[:opening])


def _asking_why(row: tuple[Token, ...]) -> tuple[Token, ...]:
    """Puts "What did you tell him that for?" as "Why did you tell him that?"."""
    if len(row) < _A_DEED or row[0].fold != "what" or row[-1].fold != "for" or row[1].fold not in DO:
        return row
    return (row[0]._replace(text="why", fold="why"), *row[1:-1])


def would_it_kill_you(reading: Reading) -> Complaint | None:
    """Form 22: "Would it kill you to say thanks?", "Did it even cross your mind to ring?", "Is it so hard to ...?"."""
    size = reading.words.at("would_it_kill", reading.row)
    rest = reading.row[size:]
    predicate = wished(rest, reading.words) if size and rest else None
    if predicate is None:
        return None
    past = reading.row[0].fold == "did"
    predicate = predicate._replace(negated=not predicate.negated, tense="past" if past else "present", said=None)
    inner = judged(reading, _YOU, predicate, sure=True)
    return asked(inner, reading.row[:size]) if inner is not None else None


def how_could(reading: Reading) -> Complaint | None:
    """Form 21: "How could you forget the passports?", "How dare you read my diary"."""
    row = reading.row
    opening = reading.words.at("how_could", row)
    subject = subject_of(row[opening:], reading.persons) if opening else None
    if subject is None or subject.person in ("i", "we"):
        return None
    predicate = wished(row[opening + subject.size :], reading.words)
    if len(row) == opening + subject.size:
        return Complaint.unseen("rhetorical_how", row, QUESTION, subject=subject)
    if predicate is None:
        return None
    past = row[1].fold in ("could", "dare")
    if predicate.kind == "being" and is_label(predicate, reading.words):
        return Complaint.unseen("label", row, LABEL, subject=subject)
    if predicate.kind == "being":
        return Complaint.unseen("rhetorical_how", row, QUESTION, subject=subject)
    predicate = predicate._replace(tense="past" if past else "present", said=None)
    inner = judged(reading, subject, predicate, sure=True)
    return asked(inner, row[:opening]) if inner is not None else None


def how_many_times(reading: Reading) -> Complaint | None:
    """Form 21: "How many times do I have to ask about the bins?" tells that one has asked more than once."""
    row = reading.row
    opening = reading.words.at("how_many_times", row)
    if not opening:
        return None
    rest = [token for token in row[opening:] if token.fold not in ("do", "did", "must", "have", "to")][:1]
    verb = next((at for at in range(opening, len(row)) if reading.words.at("asks_again", row[at : at + 1])), 0)
    if not rest or rest[0].fold != "i" or not verb or verb + 1 == len(row):
        told = _again_and_again(reading, opening) or _done_again(reading, opening)
        return told or Complaint.unseen("rhetorical_how", row, QUESTION)
    clause = _asked_again(row[verb:], reading, before=row[opening].fold == "have")
    if clause is None:
        return _forbidden_again(reading, verb) or Complaint.unseen("rhetorical_how", row, QUESTION)
    return Complaint("rhetorical_how", "seen", None, None, "listen", ((row[:verb], *QUESTION),), clause=clause)


def _done_again(reading: Reading, opening: int) -> Complaint | None:
    """As in "How many times do I have to send this form?": I have to send it more than once."""
    row = reading.row[opening:]
    at = next((at for at in range(1, len(row) - 1) if spoken(row[at - 1 : at + 1]) == "have to"), 0)
    told = wished(row[at + 1 :], reading.words) if at and any(one.fold == "i" for one in row[:at]) else None
    if told is None or told.kind != "act" or not told.rest or told.verb in reading.words.of("mental"):
        return None
    said = reading.lexicon.phrasing["rewrite"]["asked_again"]
    clause = said.format(asked=written(row[at + 1 :], reading.lexicon), what="")
    gone = ((reading.row[:opening], *QUESTION),)
    return Complaint("rhetorical_how", "seen", None, None, "listen", gone, clause=clause)


def _forbidden_again(reading: Reading, verb: int) -> Complaint | None:
    """As in "How many times do I have to say it, stop feeding the cat": what is not to be done is done."""
    row = reading.row
    at = next((at for at in range(verb + 1, len(row)) if row[at].fold in ("do", "stop", "quit")), len(row))
    found = stop(reading._replace(row=row[at:])) if at < len(row) else None
    return asked(found, row[:at]) if found is not None else None


def _asked_again(row: Sequence[Token], reading: Reading, *, before: bool) -> str | None:
    """As in "I ask you more than once not to sit on that wall"; None for what was said in other words."""
    words, lexicon = reading.words, reading.lexicon
    size = 1 + _asked_whom(row[1:], words)
    what, whom = row[size:], written(row[:size], lexicon)
    if what and (bases(row[0].fold)[-1] == "say" or "," in what[0].before) and what[0].fold in ("do", "stop"):
        return None
    that = "that " if what and subject_of(what, reading.persons) is not None and what[0].fold in PRONOUNS else ""
    told = f" {that}{written(what, lexicon)}" if what else ""
    is_whole = bases(row[0].fold)[-1] in words.of("said_whole")  # "say sorry (more than once)"
    if what and not that and is_whole and what[0].fold not in words.of("opens_clause"):
        whom, told = f"{whom}{told}", ""
    told = lexicon.phrasing["rewrite"]["asked_again"].format(asked=f"have {whom}" if before else whom, what=told)
    return closed(told, lexicon)


def _asked_whom(after: Sequence[Token], words: BlameWords) -> int:
    """How many words after "ask" say whom: "you", "you lads", "them"."""
    if not after or after[0].fold not in OBJECTS:
        return 0
    several = len(after) > 1 and (after[1].fold in words.of("you_several") or after[1].fold == "people")
    return 2 if after[0].fold == "you" and several else 1


def _again_and_again(reading: Reading, opening: int) -> Complaint | None:
    """As in "How many more times are you going to cancel on us?"."""
    rest = statement_order(reading.row[opening:], reading.persons)
    subject = someone_else(rest, reading.persons)
    if subject is None:
        return None
    said = rest[subject.size :]
    said = said[3:] if [token.fold for token in said[1:3]] == ["going", "to"] else said
    told = predicate_of(said, subject, reading.words)
    inner = judged(reading, subject, told, sure=True) if told is not None and not told.negated else None
    return asked(inner, reading.row[:opening]) if inner is not None else None


def who_question(reading: Reading) -> Complaint | None:
    """Form 23: "Who finishes the milk and buys no more?!" tells of somebody that they do; "Who rang?" only asks."""
    row = reading.row
    if len(row) < _A_DEED or row[0].fold != "who" or row[1].fold in reading.words.of("who_asks_only"):
        return None
    told = predicate_of(row[1:], Subject("who", "he", 1), reading.words)
    limit = _WHO_DOES if told is not None and told.tense == "present" else _WHO_DID
    limit -= _CALLED if reading.called else 0
    if told is None or told.kind != "act" or told.progressive or reading.odds < limit:
        return None
    whom = _YOU if reading.called else Subject("somebody", "he", 1)  # "Who leaves the iron on, Daniel?" means him
    inner = judged(reading, whom, told._replace(said=None) if reading.called else told, sure=True)
    return asked(inner, row[:1]) if inner is not None else None


_A_DEED = 4  # words
_WHO_DOES, _WHO_DID = 1.0, 2.0  # log odds: a question in the past may really ask
_CALLED = 0.75  # log odds by which one that calls somebody by name is more of a complaint


def what_question(reading: Reading) -> Complaint | None:
    """Form 23: "What possessed you to tell my boss?" holds an act; "What's wrong with you?" holds nothing."""
    words, row = reading.words, reading.row
    if size := words.at("what_are_you_doing", row):
        told = done_by(row[size:], tense="past" if row[1].fold == "were" else "present")
        inner = judged(reading, _YOU, told, sure=True) if told is not None else None
        return asked(inner, row[:size]) if inner is not None else None
    opening = words.at("what_made_you", row)
    predicate = wished(row[opening:], words) if opening and len(row) > opening else None
    if predicate is not None:
        inner = judged(reading, _YOU, predicate._replace(tense="past", said=None), sure=True)
        return asked(inner, row[:opening]) if inner is not None else None
    if (found := _what_kind(reading)) is not None:
        return found
    if words.opens("asks_plainly", f"{reading.folded(12)} "):
        return None
    if words.opens("what_is_wrong", f"{reading.folded(12)} "):
        return Complaint.unseen("rhetorical_what", row, QUESTION)
    return None


def _what_kind(reading: Reading) -> Complaint | None:
    """As in "What kind of friend posts private messages?", which tells of you that you post them."""
    row = reading.row
    if len(row) < 6 or row[0].fold not in ("what", "which") or row[1].fold not in reading.words.of("kinds"):
        return None
    for at in range(3, min(7, len(row) - 1)):
        third = any(one.slot == "third" and one.base in verb_table() for one in verb_table().readings(row[at].fold))
        if third and at > 3:
            predicate = predicate_of(yours(row[at:]), Subject("he", "he", 1), reading.words)
            inner = judged(reading, _YOU, predicate._replace(said=None), sure=True) if predicate else None
            return asked(inner, row[:at]) if inner is not None else None
    return None


def asked(inner: Complaint, opening: Sequence[Token]) -> Complaint:
    """What a question holds, without the words that ask."""
    form = inner.form if inner.form == "pressing" else "question"
    return inner.without(opening, QUESTION)._replace(form=form)


def _is_rhetorical(inner: Complaint, rest: Sequence[Token], reading: Reading) -> bool:
    """Whether it can hardly be meant as a question: "ever", a judgment, or something done to the speaker."""
    predicate, words = inner.predicate, reading.words
    of_others = inner.subject is not None and inner.subject.person != "you"
    if of_others and reading.odds < _SURELY and not any(token.fold in _ME for token in reading.row):
        return False
    if predicate is None or any(words.at("absolutes", rest, at) for at in range(len(rest))):
        return True
    if inner.form == "pressing":
        return is_pressing(predicate._replace(negated=False), words)
    offered = predicate.negated and predicate.kind == "act" and predicate.tense == "present"
    refused = any(token.fold in ("will", "can") for token in reading.row[: words.at("why", reading.row) + 1])
    if offered and not refused and words.opens("offer", predicate.text):
        return False
    missed = predicate.negated and (predicate.tense == "past" or predicate.kind == "perfect")
    return depends_on_me(predicate) or reading.odds >= (_SURELY_MISSED if missed else _SURELY)


_WHY, _MUST = 1.0, 0.75  # log odds by which "why do you ...?" is more of a complaint than "you ...", and "must"
_ME = ME - {"mine", "myself"}
_SURELY, _SURELY_MISSED = 2.0, 0.75  # log odds; "why didn't you ...?" is seldom a mere question
