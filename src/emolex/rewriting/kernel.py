"""The observable kernel: what could have been filmed, as a clause that can stand after "when"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from ..lexicon import Lexicon, Tense
from ..text import verb_table
from .sentence import BlameWords, Subject, Token, closed, spoken, written

Honesty = Literal["seen", "impression", "story", "missing"]
"""How much of an observation a sentence holds: X1 as it is, X2 as an impression, X3 as a story, X4 none."""

Kind = Literal["act", "being", "perfect", "unable"]
"""A verb, "be" with something after it, "have done", or what somebody is not able to do."""

_BE = {
    ("you", "present"): "are",
    ("we", "present"): "are",
    ("they", "present"): "are",
    ("he", "present"): "is",
    ("i", "present"): "am",
    ("he", "past"): "was",
    ("i", "past"): "was",
}
_BE_FORMS = frozenset("am is are was were".split())
_HAVE_FORMS = frozenset("have has had".split())
_DO_FORMS = frozenset("do does did".split())
# What opens a clause inside another: what is denied or claimed in there stays in there.
_OPENS_CLAUSE = frozenset(
    "that when if because what how who where why which while until unless before after since though although than "
    "as whenever whether i he she they we".split()
)
_BEFORE_VERB = _BE_FORMS | _HAVE_FORMS | _DO_FORMS | {"can", "could", "will", "would", "not", "never", "always", "ever"}
_GOES_ON = frozenset("never always are is do does did can will would have keep constantly".split())


class Predicate(NamedTuple):
    """What is said of a subject, taken apart.

    Attributes:
        kind: "act" (a verb), "being" (to be with something after it), "perfect" (have done) or "unable" (cannot do).
        verb: Base form of the verb ("be" for being).
        tense: Present or past.
        negated: Whether it is denied, by "not" or by "never".
        rest: What follows the verb, without absolutes and heat.
        absolute: Whether an absolute stood in it.
        removed: Absolutes and heat that were taken out.
        progressive: Whether it was said as going on ("you are shouting").
        said: The verb as it was written, where that form can stay.
        ever: Whether "ever" stood in it, which says "never" where it is denied.
    """

    kind: Kind
    verb: str
    tense: Tense
    negated: bool
    rest: tuple[Token, ...]
    absolute: bool
    removed: tuple[Token, ...]
    progressive: bool = False
    said: str | None = None
    ever: bool = False

    @property
    def text(self) -> str:
        """What is done, for look-ups: verb in its base form, and the rest; without "be" for a state."""
        rest = self.rest
        if self.kind == "perfect" and self.verb == "be" and rest and (base := _base_of(rest[0].fold, ("ing",))):
            return f"{base} {spoken(rest[1:])}".rstrip()
        return spoken(rest) if self.kind == "being" else f"{self.verb} {spoken(rest)}".rstrip()


class _Cleared(NamedTuple):
    row: list[Token]
    removed: list[Token]
    absolute: bool
    negated: bool
    ever: bool

    def predicate(self, kind: Kind, verb: str, tense: Tense, rest: Sequence[Token]) -> Predicate:
        """A predicate with what was noted on the way."""
        removed = tuple(self.removed)
        return Predicate(kind, verb, tense, self.negated, tuple(rest), self.absolute, removed, ever=self.ever)


def predicate_of(row: Sequence[Token], subject: Subject, words: BlameWords) -> Predicate | None:
    """Takes apart what follows a subject; None where it is not understood."""
    cleared = _clear(row, words)
    row = cleared.row
    if not row:
        return None
    first, rest = row[0].fold, row[1:]
    if _is_going_to(row):
        return _about_to(row, cleared)
    if first in _BE_FORMS:
        return _being(first, rest, cleared)
    if first in _MODALS and len(row) > 1:
        return _modal(first, rest, cleared)
    if first in _HAVE_FORMS and rest and (participle := _base_of(rest[0].fold, ("participle",))):
        return _perfect(first, participle, rest, cleared)
    helps = not any(token.fold == "never" and token.start < row[0].start for token in cleared.removed)
    if first in _DO_FORMS and helps and rest and (base := _base_of(rest[0].fold, ("base",))):
        said = rest[0].text if cleared.negated else None
        return cleared.predicate("act", base, "past" if first == "did" else "present", rest[1:])._replace(said=said)
    return _act(row, subject, cleared)


def wished(row: Sequence[Token]) -> Predicate | None:
    """What follows "should", "could" or "would": "have warned me" is past, "warn me" is not; negation is kept."""
    kept = [token for token in _without_at_least(row) if token.fold not in _BY_THE_WAY]
    negated = bool(kept) and kept[0].fold in ("not", "never")
    kept = kept[1:] if negated else kept
    if (
        len(kept) > 1
        and kept[0].fold in ("have", "of")
        and (base := _base_of(kept[1].fold, ("participle", "past", "base")))
    ):
        kind: Kind = "being" if base == "be" else "act"
        return Predicate(kind, base, "past", negated, tuple(kept[2:]), False, ())
    if len(kept) > 1 and kept[0].fold == "be" and (going := done_by(kept[1:])) is not None:
        return going._replace(negated=negated, absolute=False)
    if kept and (base := _base_of(kept[0].fold, ("base",))):
        kind = "being" if base == "be" else "act"
        return Predicate(kind, base, "present", negated, tuple(kept[1:]), False, (), said=kept[0].text)
    return None


_BY_THE_WAY = frozenset("still also even just really ever actually maybe simply once".split())


def _without_at_least(row: Sequence[Token]) -> list[Token]:
    """As in "could have at least rung"."""
    return [
        token
        for at, token in enumerate(row)
        if (token.fold, *(other.fold for other in row[at + 1 : at + 2])) != ("at", "least")
        and (token.fold != "least" or at == 0 or row[at - 1].fold != "at")
    ]


def yours(row: Sequence[Token]) -> tuple[Token, ...]:
    """With "your" for "his" and "her", where what is said of anybody is meant of the one spoken to."""
    return tuple(
        token._replace(text="your", fold="your") if token.fold in ("his", "her", "their") else token for token in row
    )


def done_by(row: Sequence[Token], *, tense: Tense = "present") -> Predicate | None:
    """What a row that opens with an -ing form tells: "leaving hair in the plughole"."""
    base = _base_of(row[0].fold, ("ing",)) if row else None
    if base is None:
        return None
    return Predicate("being" if base == "be" else "act", base, tense, False, tuple(row[1:]), True, ())


def without_trouble(predicate: Predicate) -> Predicate:
    """Puts "don't bother to greet me" and "couldn't be bothered to come" as what is not done: "don't greet me"."""
    rest = predicate.rest
    troubled = bool(rest) and predicate.negated and (predicate.kind, predicate.verb, rest[0].fold) in _TROUBLED
    if troubled:
        rest = rest[1:]
    elif not (predicate.negated and predicate.verb in _TAKES_TROUBLE and predicate.kind == "act"):
        return predicate
    base = _base_of(rest[1].fold, ("base",)) if len(rest) > 1 and rest[0].fold == "to" else None
    if base is None:
        return predicate
    kind: Kind = "being" if base == "be" else "act"
    return predicate._replace(kind=kind, verb=base, rest=rest[2:], said=rest[1].text)


_TROUBLED = {("unable", "be", "bothered"), ("unable", "be", "arsed"), ("unable", "be", "fussed"), ("act", "see", "fit")}
_TAKES_TROUBLE = frozenset("bother deign think".split())


def turned(predicate: Predicate) -> Predicate:
    """The opposite: what somebody would do if ... is what they do not do."""
    return predicate._replace(negated=not predicate.negated, said=predicate.said if not predicate.negated else None)


def _modal(first: str, rest: list[Token], cleared: _Cleared) -> Predicate | None:
    """What "won't" and "wouldn't" say is not done; "can't" and "couldn't" say that somebody is not able to."""
    base = _base_of(rest[0].fold, ("base",))
    if base is None or not cleared.negated:
        return None
    tense: Tense = "past" if first in ("would", "could") else "present"
    kind: Kind = "unable" if first in ("can", "could") else "act"
    return cleared.predicate(kind, base, tense, rest[1:])._replace(said=rest[0].text)


_MODALS = frozenset("can could will would".split())


def _being(first: str, rest: list[Token], cleared: _Cleared) -> Predicate | None:
    tense: Tense = "past" if first in ("was", "were") else "present"
    if _is_going_to(rest):
        return _about_to(rest, cleared)
    if len(rest) > 1 and rest[0].fold == "after" and (base := _base_of(rest[1].fold, ("ing",))):
        return cleared.predicate("act", base, "past", rest[2:])  # as the Irish say what has just been done
    if rest and rest[0].fold.endswith("ing") and (base := _base_of(rest[0].fold, ("ing",))):
        return cleared.predicate("act", base, tense, rest[1:])._replace(progressive=True)
    return cleared.predicate("being", "be", tense, rest)


def _is_going_to(row: Sequence[Token]) -> bool:
    return len(row) > 2 and row[0].fold == "going" and row[1].fold == "to"


def _about_to(row: Sequence[Token], cleared: _Cleared) -> Predicate | None:
    """What somebody is "always" or "just going to" do is done; any other future cannot be seen."""
    base = _base_of(row[2].fold, ("base",))
    often = cleared.absolute or any(token.fold in _AS_ALWAYS for token in cleared.removed)
    if base is None or not often:
        return None
    kind: Kind = "being" if base == "be" else "act"
    return cleared.predicate(kind, base, "present", row[3:])._replace(said=row[2].text, absolute=True)


_AS_ALWAYS = frozenset("just really seriously".split())


def _perfect(first: str, participle: str, rest: list[Token], cleared: _Cleared) -> Predicate:
    """What was done is past; what was not done yet, or goes on, stays as it is."""
    goes_on = participle == "be" and len(rest) > 1 and rest[1].fold.endswith("ing")
    if cleared.negated or goes_on or participle == "be":
        return cleared.predicate("perfect", participle, "past" if first == "had" else "present", rest[1:])
    return cleared.predicate("act", participle, "past", rest[1:])


def _act(row: list[Token], subject: Subject, cleared: _Cleared) -> Predicate | None:
    first = row[0].fold
    if len(row) > 1 and (first in ("only", "still") or (first.endswith("ly") and first not in verb_table())):
        return _with_adverb(row, subject, cleared)
    if first in ("keep", "keeps", "kept") and len(row) > 1 and (base := _base_of(row[1].fold, ("ing",))):
        tense: Tense = "past" if first == "kept" else "present"
        habit = cleared._replace(absolute=True, removed=[row[0], *cleared.removed])
        return habit.predicate("being" if base == "be" else "act", base, tense, row[2:])
    readings = [reading for reading in verb_table().readings(first) if reading.base in verb_table()]
    # A form that may be base or past ("read", "cut") is past after he, she, it, and present after I, you, we, they.
    wanted = ("third", "past") if subject.person == "he" else ("base", "past")
    reading = next((one for slot in wanted for one in readings if one.slot == slot), None)
    if reading is None and cleared.absolute:  # "he never say thank you"
        reading = next((one for one in readings if one.slot == "base"), None)
    if reading is None or (reading.base in ("do", "have", "be") and len(row) == 1):
        return None
    if reading.base == "use" and row[1:2] and row[1].fold == "to":
        return None
    tense = "past" if reading.slot == "past" else "present"
    said = None if reading.slot == "base" and subject.person == "he" else row[0].text
    return cleared.predicate("act", reading.base, tense, row[1:])._replace(said=said)


def _with_adverb(row: list[Token], subject: Subject, cleared: _Cleared) -> Predicate | None:
    """An adverb before the verb: "only" goes behind it, "still" goes, "secretly" stays where it is."""
    adverb, *after = row
    inner = _act(after, subject, cleared)
    if inner is None or adverb.fold == "still":
        return inner
    if adverb.fold == "only" or inner.negated or inner.said is None:
        at = int(bool(inner.rest) and inner.rest[0].fold in _PARTICLES)
        return inner._replace(rest=(*inner.rest[:at], adverb._replace(text=adverb.fold), *inner.rest[at:]))
    return inner._replace(said=f"{adverb.fold} {inner.said}")


_PARTICLES = frozenset("out up in on off down away back around over".split())


def _base_of(form: str, slots: tuple[str, ...]) -> str | None:
    readings = verb_table().readings(form)
    return next((reading.base for reading in readings if reading.slot in slots and reading.base in verb_table()), None)


def gerund_base(form: str) -> str | None:
    """The verb of which a word is the -ing form."""
    return _base_of(form, ("ing",))


def is_participle(form: str) -> bool:
    """Whether a word is a past participle of a known verb."""
    return _base_of(form, ("participle",)) is not None


def past_base(form: str) -> str | None:
    """The verb of which a word is the past and nothing else."""
    readings = verb_table().readings(form)
    if any(reading.slot in ("base", "third", "ing") for reading in readings):
        return None
    return _base_of(form, ("past",))


def _clear(row: Sequence[Token], words: BlameWords) -> _Cleared:
    """Takes out absolutes and heat, and notes negation; what an inner clause says is left as it is."""
    kept: list[Token] = []
    removed: list[Token] = []
    absolute = negated = ever = False
    at, inner = 0, _inner_clause(row)
    while at < len(row):
        verb_seen = _verb_seen(kept)
        joined = at > 0 and row[at - 1].fold in _JOINS
        quoted = '"' in row[at].before  # said by somebody, and never to be changed
        size = words.at("absolutes", row, at) if at < inner and not joined and not quoted else 0
        heat = 0 if size else _heat(row, at, words, verb_seen=verb_seen)
        if size:
            absolute = absolute or row[at].fold != "ever"
            ever = ever or row[at].fold == "ever"
            negated = negated or row[at].fold in ("never", "not")
        if size and row[at + size - 1].fold == "time" and at + size < len(row) and row[at + size].fold in _SUBJECTS:
            kept.append(row[at]._replace(text="when", fold="when", end=row[at].start, after=""))
        if size or heat:
            removed += row[at : at + (size or heat)]
            at += size or heat
            continue
        if row[at].fold == "not" and not verb_seen:
            negated = True
        elif row[at].fold in _JOINS and at + 2 < len(row) and row[at + 1].fold == "never" and verb_seen:
            kept += [row[at], *_denied(row[at + 2])]
            at += 2
        else:
            kept.append(row[at])
        at += 1
    return _Cleared(kept, removed, absolute, negated, ever)


_JOINS = frozenset("and but then".split())
_SUBJECTS = frozenset("i you he she we they it my our your his her their the".split())


def _denied(verb: Token) -> list[Token]:
    """Words for "never went": "didn't go"."""
    base = _base_of(verb.fold, ("past", "third", "base")) or verb.fold
    past = any(reading.slot == "past" for reading in verb_table().readings(verb.fold))
    did = "didn't" if past else "don't"
    return [verb._replace(text=did, fold=did), verb._replace(text=base, fold=base, before=" ")]


def _heat(row: Sequence[Token], at: int, words: BlameWords, *, verb_seen: bool) -> int:
    """How many words at a place are heat; "seriously" is none after the verb."""
    return words.at("swearing", row, at) or (0 if verb_seen else words.at("heat", row, at))


def _inner_clause(row: Sequence[Token]) -> int:
    """Where a clause inside this one begins; the length of the row when there is none."""
    after_verb = False
    for at, token in enumerate(row):
        you_go_on = token.fold == "you" and at + 1 < len(row) and row[at + 1].fold in _GOES_ON
        if after_verb and (you_go_on or token.fold in _OPENS_CLAUSE):
            return at
        after_verb = after_verb or token.fold not in _BEFORE_VERB
    return len(row)


def _verb_seen(kept: Sequence[Token]) -> bool:
    """Whether a full verb stands before: then "not" belongs to something later."""
    return any(token.fold not in _BE_FORMS | _HAVE_FORMS | _DO_FORMS | _MODALS for token in kept)


def kernel_text(subject: Subject, predicate: Predicate, lexicon: Lexicon) -> str:
    """The kernel as a clause: "you don't lock the back door", "he forgot my birthday"."""
    head = f"{subject.text} {_conjugated(subject, predicate)}"
    rest = written(predicate.rest, lexicon) if predicate.rest else ""
    # "you are" at the very end stays whole: nobody says "how you're".
    if not rest and not predicate.negated:
        return head
    if predicate.kind != "act" or predicate.verb != "have" or predicate.negated:
        head = closed(head, lexicon)
    return f"{head} {rest}".strip()


def _goes_on_too(predicate: Predicate) -> bool:
    """Whether another -ing form is joined to the verb: "copying my work and telling them it's hers"."""
    joined = [token.fold for token in predicate.rest]
    return any(word in ("and", "then") and joined[at + 1].endswith("ing") for at, word in enumerate(joined[:-1]))


def _base_as_typed(predicate: Predicate) -> str:
    """The base form, in British spelling where it was typed so."""
    said = (predicate.said or "").lower()
    readings = verb_table().readings(said) if said else ()
    typed_base = any(reading.slot == "base" and reading.base == predicate.verb for reading in readings)
    return said if typed_base else predicate.verb


def _conjugated(subject: Subject, predicate: Predicate) -> str:
    forms = verb_table().forms(predicate.verb)
    past, third = predicate.tense == "past", subject.person == "he"
    if predicate.kind == "being":
        be = _BE.get((subject.person, predicate.tense), "were")
        return f"{be} not" if predicate.negated else be
    if predicate.kind == "perfect":
        have = "had" if past else "has" if third else "have"
        return f"{have} not {forms.participle}" if predicate.negated else f"{have} {forms.participle}"
    if predicate.kind == "unable":
        return f"{'could' if past else 'can'} not {_base_as_typed(predicate)}"
    if predicate.verb == "be":
        be = _BE.get((subject.person, predicate.tense), "were")
        return f"{be} not" if predicate.negated else be
    if predicate.progressive and (not predicate.absolute or _goes_on_too(predicate)):
        be = _BE.get((subject.person, predicate.tense), "were")
        return f"{be} not {forms.ing}" if predicate.negated else f"{be} {forms.ing}"
    if predicate.negated:
        return f"{'did' if past else 'does' if third else 'do'} not {_base_as_typed(predicate)}"
    if predicate.said is not None:
        return predicate.said.lower()
    return forms.past if past else forms.third if third else predicate.verb
