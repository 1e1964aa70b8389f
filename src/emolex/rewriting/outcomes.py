"""What came of an act: told after "because", turned about after "if you had ...", or all that is told."""

from __future__ import annotations

from collections.abc import Sequence

from .complaints import ASIDE, CAUSE, Complaint, Reading
from .facts import Told, as_fact, told_of
from .grammar import NOUN_DETERMINERS, OBJECTS, WOULD
from .infinitives import wished
from .predicates import Predicate
from .subjects import Subject, is_plural, subject_of
from .tokens import Token, as_typed, small
from .wordlists import BlameWords


def outcome_told(row: Sequence[Token], reading: Reading) -> Told | None:
    """What a row of words tells that came of it: "I've to pay the fine", "my basement flooded"."""
    leads = reading.words.of("leads_to_outcome")
    while row and row[0].fold in leads:
        row = row[1:]
    while row and row[-1].fold in leads:
        row = row[:-1]
    told = told_of(row, reading) if row else None
    return None if told is None or told[0].text.split()[0] == "you" else told


def act_ends(row: Sequence[Token], start: int, reading: Reading) -> int:
    """Where an act ends and what came of it begins: "(thanks to you) bidding against me I paid double"."""
    places = (at for at in range(start + 2, len(row) - 1) if _may_open_outcome(row, at))
    return next((at for at in places if outcome_told(row[at:], reading) is not None), len(row))


def _may_open_outcome(row: Sequence[Token], at: int) -> bool:
    """Whether a pause stands at a place, or one speaks of oneself behind an object: "against me I (paid)"."""
    return "," in row[at].before or (row[at].fold in ("i", "we") and row[at - 1].fold in OBJECTS)


def outcome_turned(row: Sequence[Token], reading: Reading) -> Told | None:
    """What came of it after "if you had ...": "we wouldn't have forfeited" tells that they did."""
    subject = subject_of(row, reading.persons) or _before_would(row, reading.words)
    if subject is None or subject.person == "you" or subject.text == "it":
        return None
    if not row[subject.size :] or row[subject.size].fold not in WOULD:
        return None
    rest = row[subject.size + 1 :]
    all_ = next((token for token in rest[:2] if token.fold == "all"), None)
    told = wished([token for token in rest if token is not all_], reading.words)
    if told is None:
        return None
    after = (all_, *told.rest) if all_ is not None and told.kind == "being" else told.rest
    return subject, told._replace(negated=not told.negated, said=None, rest=after)


def _before_would(row: Sequence[Token], words: BlameWords) -> Subject | None:
    """A thing or another person: "the cake (wouldn't have burned)"."""
    at = next((at for at in range(2, min(_LONGEST_NOUN, len(row))) if row[at].fold in WOULD), 0)
    if not at or row[0].fold not in NOUN_DETERMINERS:
        return None
    return Subject(small(as_typed(row[:at])), "they" if is_plural(row[at - 1].fold, words) else "he", at)


_LONGEST_NOUN = 5  # words and "would"


def only_outcome(reading: Reading, row: Sequence[Token], gone: Sequence[Token]) -> Complaint | None:
    """What came of it, where that is all that is told: "we missed the train", "my marks went down"."""
    row = row[1:] if row and row[0].fold in reading.words.of("opens_outcome") else row
    told = outcome_turned(row, reading) if gone and gone[0].fold == "if" else told_of(row, reading)
    if told is None or told[0].person == "you" or reading.words.opens("no_outcome", told[1].text):
        return None
    if not told[1].negated and reading.words.of("good_outcomes").intersection(told[1].text.split()):
        return None
    subject, predicate = told
    fact = as_fact(told, reading.words, reading.lexicon)
    is_fault = any(token.fold == "fault" for token in gone)
    if fact is None or (subject.person not in ("i", "we") and reading.odds < (_FAULT if is_fault else _OF_OTHERS)):
        return None
    left_out = ((tuple(gone), *CAUSE), *_behind(row, predicate))
    return Complaint("fault", "seen", subject, predicate, "outcome", left_out, "that", fact.clause)


def _behind(row: Sequence[Token], told: Predicate) -> Sequence[tuple[tuple[Token, ...], str, str]]:
    """What follows the outcome after a pause: "(that we got banned), you drove your van onto it"."""
    end = told.rest[-1].end if told.rest else 0
    after = tuple(token for token in row if token.start >= end)
    return [(after, *ASIDE)] if end and after and "," in after[0].before else []


# log odds that "because of you" must have before an outcome for others, "it's your fault", and another way to put it
_OF_OTHERS, _FAULT, _HANDED_OVER = 1.0, 0.0, 0.5


def handed_over(reading: Reading) -> Complaint | None:
    """What came of it, in "It's down to you that we lost the client", "Due to you I'm without internet"."""
    row = reading.row if reading.odds >= _HANDED_OVER else ()
    for at in range(2, min(_LATEST_OUTCOME, len(row) - 2)):
        opens = row[at].fold in ("that", "i", "we") or "," in row[at].before
        found = only_outcome(reading, row[at:], row[:at]) if opens else None
        if found is not None:
            return found
    return None


_LATEST_OUTCOME = 8  # words before it


def is_gain(reading: Reading) -> bool:
    """Whether something good came of it: "Because of you I finally learned to swim"."""
    return any(reading.words.at("gains", reading.row, at) for at in range(len(reading.row)))
