"""What the other is said to have brought about, and the act behind it where it is named."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import Tense, exact
from ..text import read, verb_table
from .complaints import CAUSE, Complaint, Reading
from .grammar import DETERMINERS, DO, NOUN_DETERMINERS, OBJECTS, PRONOUNS
from .infinitives import done_by
from .known import how_it_is_known, is_harm, is_pressing, is_verdict, past
from .lasting import until_now
from .made_to import fallen_to_me
from .predicates import Predicate, predicate_of
from .subjects import YOU, Subject, is_plural, subject_of
from .tokens import Token, spoken
from .trimming import trimmed
from .verb_forms import gerund_base, past_base
from .wordlists import BlameWords


def makes_feel(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 28: "You make me (feel) nervous"; with "when" the act itself follows."""
    rest = predicate.rest
    size = reading.words.at("all_of_us", rest)
    if predicate.verb not in reading.words.of("brings") or predicate.negated or not size:
        return None
    size += rest[size : size + 1] != () and rest[size].fold == "to"
    if predicate.verb != "make" and not reading.words.opens("driven", f"{spoken(rest[size:])} "):
        return None
    rest = rest[size - 1 :]
    felt = spoken(rest[1:])
    if not reading.words.opens("made", felt) and not is_unpleasant(rest[1:], reading):
        return None
    gone = ((reading.row[: subject.size + 1], *CAUSE),)
    found = Complaint("make_feel", "missing", subject, None, "make_feel", gone)
    return with_act(found._replace(outcome=fallen_to_me(predicate, reading.words)), predicate, reading)


def is_unpleasant(rest: Sequence[Token], reading: Reading) -> bool:
    """Whether words name an unpleasant feeling of the lexicon."""
    at = past(rest, reading.words, "degree", start=1 if rest and rest[0].fold == "feel" else 0)
    for size in (3, 2, 1):
        found = exact(read(spoken(rest[at : at + size])), reading.lexicon) if len(rest) >= at + size else None
        if found is not None:
            return found.feeling.valence < 0
    return False


def outcome(reading: Reading, subject: Subject, predicate: Predicate) -> Complaint | None:
    """Form 29: "You ruin everything", "You embarrassed me"; with "by" or "when" the act itself follows."""
    if not is_harm(predicate, reading.words):
        return None
    if not predicate.absolute and verb_table().forms(predicate.verb).past == predicate.verb:
        predicate = predicate._replace(tense="past")  # "You upset Mam" tells of one time
    gone = ((reading.row, *CAUSE),)
    return with_act(Complaint("cause_harm", "missing", subject, None, predicate.text, gone), predicate, reading)


def with_trailing_act(complaint: Complaint, reading: Reading) -> Complaint:
    """A verdict with the act that follows it: "You've got a cheek, asking me for another loan"."""
    row, subject = reading.row, complaint.subject or YOU
    if complaint.honesty not in ("missing", "story") or complaint.form == "pressing" or reading.odds < _TRAILS:
        return complaint
    for at in range(_A_VERDICT, len(row) - 1):
        who = subject_of(row[at:], reading.persons)
        named = (
            who.size if who is not None and who.text == subject.text else 0
        )  # "this is the thanks I get, you telling"
        told = done_by(row[at + named :]) if "," in row[at].before else None
        if told is None or told.kind == "being" or subject.person in ("i", "we") or _introduces(row[at], reading):
            continue
        told = trimmed(told._replace(tense=_tense_of(row[:at])), reading.words).predicate
        if is_pressing(told, reading.words):
            return Complaint("pressing", "missing", subject, None, "label")
        if is_verdict(told, reading.words):
            continue
        gone = tuple((row[:at], rule, why) for _, rule, why in complaint.gone[:1])
        honesty = how_it_is_known(told, reading.words)
        return complaint._replace(subject=subject, predicate=told, honesty=honesty, gone=gone, key=f"done {told.text}")
    return complaint


_TRAILS = -0.5  # log odds
_A_VERDICT = 2  # words


def _introduces(token: Token, reading: Reading) -> bool:
    """Whether an -ing form tells no act: "considering", "judging by"."""
    return token.fold in reading.words.of("introduces")


def _tense_of(row: Sequence[Token]) -> Tense:
    """Past, where a verb before it is."""
    is_past = any(token.fold in ("did", "was", "were", "had") or past_base(token.fold) for token in row)
    return "past" if is_past else "present"


def with_act(complaint: Complaint, predicate: Predicate, reading: Reading) -> Complaint:
    """The complaint with the act that "by telling ..." or "when you told ..." names, where it names one."""
    act = _act_named(complaint, predicate, reading)
    if act is None or complaint.subject is None:
        return complaint
    act = trimmed(act, reading.words).predicate
    if is_pressing(act, reading.words):
        return Complaint("pressing", "missing", complaint.subject, None, "label")
    if is_verdict(act, reading.words):
        return complaint
    first = next(
        at
        for at, token in enumerate(reading.row)
        if token in act.rest[:1] or token.fold in ("by", "when", "because") or gerund_base(token.fold)
    )
    gone = tuple((reading.row[:first] if row is reading.row else row, rule, why) for row, rule, why in complaint.gone)
    honesty = how_it_is_known(act, reading.words)
    act = _named(until_now(act, reading.words), predicate, reading.words)
    return complaint._replace(predicate=act, honesty=honesty, gone=gone, known=True)


def act_joined(subject: Subject, predicate: Predicate, words: BlameWords) -> Predicate | None:
    """The act that is joined to a verdict: "You act like a know-it-all and take the drill out of my hand"."""
    for at in range(1, len(predicate.rest) - 1):
        size = words.at("verdict_joints", predicate.rest, at)
        if not size or _is_inner(predicate.rest[:at], subject, predicate.rest[at + size - 1]):
            continue
        row = _opened(predicate.rest[at + size :])
        told = done_by(row, tense=predicate.tense) or _as_before(predicate_of(row, subject, words), predicate)
        if told is not None and _is_act_of(subject, told, words):
            return told
    return None


def _opened(row: Sequence[Token]) -> Sequence[Token]:
    """Opens up the denial that was put for "and never": "don't say" is "do not say"."""
    did = row[0].fold.removesuffix("n't")
    if did not in DO or did == row[0].fold:
        return row
    return (row[0]._replace(text=did, fold=did), row[0]._replace(text="not", fold="not", before=" "), *row[1:])


def _is_inner(before: Sequence[Token], subject: Subject, joint: Token) -> bool:
    """Whether the verb after "and" may belong to a clause inside: "You act as if I lie and cheat"."""
    has_clause = any(token.fold in PRONOUNS for token in before)
    return has_clause and subject.person != "he" and joint.fold == "and"


def _is_act_of(subject: Subject, told: Predicate, words: BlameWords) -> bool:
    """Whether something done is told, and not to the one who did it."""
    clause = next((at for at, one in enumerate(told.rest) if one.fold in words.of("opens_clause")), None)
    to_itself = any(token.fold == subject.text for token in told.rest[:clause])
    return told.kind == "act" and bool(told.rest) and not to_itself and not is_verdict(told, words)


def _named(act: Predicate, predicate: Predicate, words: BlameWords) -> Predicate:
    """The act with its pronoun named: "You wrecked the surprise by posting it" tells of posting the surprise."""
    end = next(
        (at for at, one in enumerate(predicate.rest) if "," in one.before or _joins(predicate.rest, at, words)), 0
    )
    return _with_name(act, predicate.rest[:end], predicate.verb, words)


def named_after(verdict: Sequence[Token], act: Predicate, reading: Reading) -> Predicate:
    """The act with its pronoun named by a verdict before it: "You ruined my jeans. You put them in with your kit"."""
    start = reading.words.at("to_blame", verdict)  # "You're the one who ruined the chat"
    subject = YOU if start else subject_of(verdict, reading.persons)
    told = predicate_of(verdict[start + subject.size :], subject, reading.words) if subject is not None else None
    if told is None or not is_harm(told, reading.words):
        return act
    return _with_name(act, told.rest, told.verb, reading.words)


def _with_name(act: Predicate, harmed: Sequence[Token], verb: str, words: BlameWords) -> Predicate:
    """The act with what was harmed in the place of the pronoun for it."""
    meant = _pronouns_for(harmed, verb, words)
    at = next((at for at, one in enumerate(act.rest) if one.fold in meant), None)
    if at is None:
        return act
    *before, name = (harmed[0]._replace(before=" "), *harmed[1:])
    follows = act.rest[at + 1].fold if at + 1 < len(act.rest) else ""
    alone = {"", *words.of("ends_object"), *words.of("particles"), *NOUN_DETERMINERS, *PRONOUNS}
    if act.rest[at].fold == "his" or (act.rest[at].fold == "her" and follows not in alone):
        name = name._replace(text=f"{name.text}'s", fold=f"{name.fold}'s")
    return act._replace(rest=(*act.rest[:at], *before, name, *act.rest[at + 1 :]))


def _pronouns_for(harmed: Sequence[Token], verb: str, words: BlameWords) -> frozenset[str]:
    """By which pronouns what was harmed may be meant: "it" for the surprise, "her" and "him" for a name."""
    if 1 < len(harmed) <= _A_NAME and harmed[0].fold in DETERMINERS:
        if verb not in words.of("hurts_somebody"):
            return frozenset({"them"} if is_plural(harmed[-1].fold, words) else {"it"})
        return frozenset({"them"} if is_plural(harmed[-1].fold, words) else {"her", "him", "his"})
    is_name = len(harmed) == 1 and (harmed[0].text[:1].isupper() or harmed[0].fold in words.of("kin_alone"))
    return frozenset({"her", "him"}) if is_name else frozenset()


def _joins(rest: Sequence[Token], at: int, words: BlameWords) -> bool:
    return rest[at].fold in ("by", "with") or words.at("act_joints", rest, at) > 0


_A_NAME = 3  # words


def _act_named(complaint: Complaint, predicate: Predicate, reading: Reading) -> Predicate | None:
    subject = complaint.subject
    for at, token in enumerate(predicate.rest):
        after = predicate.rest[at + 1 :]
        if token.fold == "by" and after and (base := gerund_base(after[0].fold)):
            return predicate._replace(
                kind="act", verb=base, rest=after[1:], progressive=False, said=None, absolute=True
            )
        behind = "," in token.before or _is_driven(predicate, at, reading.words)
        if at and behind and (base := gerund_base(token.fold)):
            rest = predicate.rest[at + 1 :]
            return predicate._replace(kind="act", verb=base, rest=rest, progressive=False, said=None, absolute=True)
        if token.fold == "with" and (told := _with_your(after, predicate, reading.words)) is not None:
            return told
        joint = reading.words.at("act_joints", predicate.rest, at)
        if joint and subject is not None:
            after = predicate.rest[at + joint :]
            inner = subject_of(after, reading.persons)
            if inner is not None and inner.text == subject.text:
                return _as_before(predicate_of(after[inner.size :], inner, reading.words), predicate)
    return None


def _is_driven(predicate: Predicate, at: int, words: BlameWords) -> bool:
    """Whether an act may follow without a comma: "driving me nuts tapping that pen", "embarrassed me shouting"."""
    before = predicate.rest[at - 1].fold if at else ""
    if predicate.verb == "drive":
        return before in words.of("driven_there")
    hurts = predicate.verb in words.of("hurts_somebody") and (before in OBJECTS or at > 1)
    return hurts and at + 1 < len(predicate.rest)


def _with_your(after: Sequence[Token], predicate: Predicate, words: BlameWords) -> Predicate | None:
    """What "with your drilling" and "with all that tapping" name."""
    at = words.at("whose_doing", after)
    base = gerund_base(after[at].fold) if 0 < at < len(after) else None
    follows = after[at + 1].fold if at + 1 < len(after) else "at"
    of_a_thing = follows not in words.of("ends_object") | DETERMINERS  # "with that leaving card"
    if base is None or of_a_thing or after[at].fold in words.of("things_in_ing"):
        return None
    told = predicate._replace(kind="act", verb=base, rest=tuple(after[at + 1 :]), said=None, absolute=True)
    return told._replace(progressive=False)


def _as_before(act: Predicate | None, before: Predicate) -> Predicate | None:
    """An act in the past where the verb before it is, and its own form may be: "You upset me when you read it"."""
    if act is None or act.absolute or act.negated or before.tense != "past" or act.kind != "act":
        return act
    return act._replace(tense="past") if verb_table().forms(act.verb).past == act.verb else act
