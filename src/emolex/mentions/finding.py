"""Feelings in running text: where, in which form, whose, and whether they are denied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from ..lexicon import Feeling, Idiom, Lexicon
from ..text import Page, Stretch, Word, clauses, kept_on_page, sentences
from .idioms import IdiomHit, find_idioms
from .saying import Sayings, sayings

_LOOKED_BACK = 40  # words before a feeling that can change what is said of it

FormKind = Literal["word", "alias", "noun", "verb", "adverb", "comparative", "superlative", "idiom"]
Polarity = Literal["stated", "negated", "other"]
_JOINING = ("and", "or", "but", "yet")  # what follows these may go on telling of the same person


class Mention(NamedTuple):
    """A feeling that is named in a text.

    Attributes:
        feeling: Which one.
        start: First character in the normalised text.
        end: One past the last.
        form: As what the word stands there.
        polarity: "stated" of the speaker, "negated", or "other" (somebody else's, or nobody's in particular).
        idiom: The saying that names it without its word, or None.
    """

    feeling: Feeling
    start: int
    end: int
    form: FormKind
    polarity: Polarity
    idiom: Idiom | None = None


class _Form(NamedTuple):
    words: tuple[str, ...]
    id: str
    kind: FormKind


class _Hit(NamedTuple):
    form: _Form
    first: int  # number of the first word
    last: int  # one past the number of the last word


class _Clause(NamedTuple):
    stretch: Stretch
    first: int
    last: int


@kept_on_page
def find_mentions(page: Page, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Every feeling named in a page, in order, longest form first.

    A word that is often no feeling ("close", "used", "down"), and a noun or verb form, counts only where the sentence
    says it as one.
    """
    said_found = find_idioms(page, lexicon)
    hits = [hit for hit in _hits(page.words, _forms(lexicon), page) if not _inside(hit, page.words, said_found)]
    if not hits and not said_found:
        return ()
    sentences_ = _clauses_of(page)
    mentions = [*_idiom_mentions(page, said_found, sentences_, lexicon)]
    waiting = iter(hits)
    hit = next(waiting, None)
    for sentence in sentences_:
        listed = max((at for at, clause in enumerate(sentence) if clause.stretch.lead in ("or", "nor")), default=-1)
        previous: Polarity | None = None
        for at, clause in enumerate(sentence):
            while hit is not None and hit.first < clause.last:
                before = previous or (_carried(sentence[at - 1], clause, page, lexicon) if at else None)
                mention = _mention(hit, clause, page.words, before, at <= listed, lexicon)
                if mention is not None:
                    mentions.append(mention)
                    previous = mention.polarity
                hit = next(waiting, None)
    return tuple(sorted(mentions, key=lambda mention: (mention.start, mention.feeling.id)))


def _mention(
    hit: _Hit, clause: _Clause, words: Sequence[Word], previous: Polarity | None, listed: bool, lexicon: Lexicon
) -> Mention | None:
    """The mention that a hit is, or None where the words are no feeling here."""
    feeling, said = lexicon[hit.form.id], sayings(lexicon)
    before = [word.text for word in words[max(clause.first, hit.first - _LOOKED_BACK) : hit.first]]
    after = words[hit.last].text if hit.last < clause.last else None
    if not _is_feeling(hit, feeling, before, after, said, previous):
        return None
    goes_on = listed and clause.stretch.lead in ("", "or", "nor")
    describing = hit.form.kind in ("word", "alias") and said.describes(before, after)
    polarity = "other" if describing else _polarity(before, hit.form.kind, said, previous, goes_on)
    return Mention(feeling, words[hit.first].start, words[hit.last - 1].end, hit.form.kind, polarity)


def _carried(earlier: _Clause, clause: _Clause, page: Page, lexicon: Lexicon) -> Polarity | None:
    """Whose state a clause without a subject goes on to tell: "you're inconsiderate and cold"."""
    if clause.stretch.lead not in _JOINING:
        return None
    spoken = [word.text for word in page.words[earlier.first : earlier.last]]
    return "other" if sayings(lexicon).tells_of_another(spoken) else None


def _inside(hit: _Hit, words: Sequence[Word], found: Sequence[IdiomHit]) -> bool:
    """Whether a word is part of a saying, which then decides what is meant."""
    start, end = words[hit.first].start, words[hit.last - 1].end
    at = bisect_left(found, end, key=lambda saying: saying.start)
    return at > 0 and found[at - 1].end > start


def _idiom_mentions(
    page: Page, found: Sequence[IdiomHit], sentences_: Sequence[Sequence[_Clause]], lexicon: Lexicon
) -> Iterator[Mention]:
    said = sayings(lexicon)
    starts = [clause.stretch.start for sentence in sentences_ for clause in sentence]
    for saying in found:
        at = bisect_left(starts, saying.start + 1)
        words = page.words_in(starts[at - 1], saying.start) if at else ()
        before = [word.text for word in words[-_LOOKED_BACK:]]
        polarity = _polarity(before, "word", said, None, goes_on=False)
        if polarity == "other" and not said.supposes(before) and _holds_me(saying, page, lexicon):
            polarity = "negated" if said.negates(before, "word") else "stated"
        for feeling in lexicon.get(saying.idiom.feelings):
            yield Mention(feeling, saying.start, saying.end, "idiom", polarity, saying.idiom)


def _holds_me(saying: IdiomHit, page: Page, lexicon: Lexicon) -> bool:
    """Whether a saying tells of the speaker, whoever brings it about: "she drives me up the wall"."""
    words = lexicon.table("words")
    own = {*words.get("me", ()), *words.get("my", ())}
    return any(word.text in own for word in page.words_in(saying.start, saying.end))


def _hits(words: Sequence[Word], forms: Mapping[str, Sequence[_Form]], page: Page) -> Iterator[_Hit]:
    number = 0
    while number < len(words):
        longest = next((form for form in forms.get(words[number].text, ()) if _stands(form, number, words, page)), None)
        if longest is None:
            number += 1
            continue
        yield _Hit(longest, number, number + len(longest.words))
        number += len(longest.words)


def _stands(form: _Form, number: int, words: Sequence[Word], page: Page) -> bool:
    last = number + len(form.words)
    if last > len(words) or any(words[number + at].text != word for at, word in enumerate(form.words)):
        return False
    gaps = (page.folded[words[at].end : words[at + 1].start] for at in range(number, last - 1))
    return all(gap.isspace() for gap in gaps)


def _clauses_of(page: Page) -> list[list[_Clause]]:
    """The clauses of each sentence, with the numbers of their words."""
    numbered, at = [], 0
    words = page.words
    for sentence in sentences(page):
        row = []
        for stretch in clauses(page, sentence):
            while at < len(words) and words[at].start < stretch.start:
                at += 1
            first = at
            while at < len(words) and words[at].end <= stretch.end:
                at += 1
            row.append(_Clause(stretch, first, at))
        numbered.append(row)
    return numbered


def _is_feeling(
    hit: _Hit, feeling: Feeling, before: list[str], after: str | None, said: Sayings, previous: Polarity | None
) -> bool:
    """Whether the words are said as a feeling here."""
    if hit.form.kind == "noun":
        return said.opens_noun(before)
    if hit.form.kind == "verb":
        return said.strip_fillers(before)[-1:] in (["i"], ["we"])
    if hit.form.kind == "adverb" or after in said.ambiguous.get(" ".join(hit.form.words), ()):
        return False
    if not feeling.ambiguous:
        return True
    if not said.may_follow(after, feeling):
        return False
    return said.opens(before) or (not said.strip_fillers(before) and (previous is not None or said.ends_before(after)))


def _polarity(before: list[str], form: str, said: Sayings, previous: Polarity | None, goes_on: bool) -> Polarity:
    """Whose feeling it is, and whether it is denied; ``goes_on``: a negation before reaches on ("not sad or angry")."""
    holder = said.holder(before)
    if said.supposes(before):
        return "other"
    if said.negates(before, form):
        return "negated" if holder != "other" else "other"
    if holder is not None:
        return "stated" if holder == "own" else "other"
    if previous == "negated" and goes_on:
        return "negated"
    return "other" if previous == "other" else "stated"


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> dict[str, tuple[_Form, ...]]:
    """Forms by their first word, longest first."""
    by_first: dict[str, list[_Form]] = {}
    for kind in _KIND_ORDER:
        for written, id_ in lexicon.index[kind].items():
            for spelling in {written, written.replace(" ", "-"), written.replace("-", " ")}:
                words = tuple(spelling.split())
                by_first.setdefault(words[0], []).append(_Form(words, id_, kind))
    return {
        first: tuple(sorted(forms, key=lambda form: (-len(form.words), _KIND_ORDER.index(form.kind), form.id)))
        for first, forms in by_first.items()
    }


_KIND_ORDER: tuple[FormKind, ...] = ("word", "alias", "comparative", "superlative", "noun", "verb", "adverb")
