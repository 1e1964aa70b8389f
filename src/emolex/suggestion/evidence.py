"""What a text and its context say: feelings named, vague phrases, situations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Literal, NamedTuple

from ..appraisal import Cue, find_cues
from ..lexicon import Lexicon
from ..mentions import Mention, VagueHit, find_mentions, find_vague
from ..safety import Notice
from ..text import Page

Source = Literal["text", "context"]
_BREATH = 60  # characters around a situation that can turn it into its opposite


class FoundCue(NamedTuple):
    """A cue and the page that holds it."""

    cue: Cue
    source: Source


class Evidence(NamedTuple):
    """Everything that there is to go on.

    Attributes:
        pages: The pages by source.
        named: Feelings that the text names as the speaker's own, in order.
        broad: Broad feelings that it names with a vague phrase ("stressed"), which can cover narrower ones.
        denied: Ids of feelings that it denies.
        vague: Vague phrases in the text.
        cues: Situations in text and context.
        own: Places in the text where the person says how they are.
        taken_back: Whether something pleasant was told and taken back in the same breath.
    """

    pages: dict[Source, Page]
    named: tuple[Mention, ...]
    broad: tuple[Mention, ...]
    denied: frozenset[str]
    vague: tuple[VagueHit, ...]
    cues: tuple[FoundCue, ...]
    own: tuple[tuple[int, int], ...]
    taken_back: bool

    @property
    def is_silent(self) -> bool:
        """Whether nothing was recognized."""
        return not (self.named or self.broad or self.vague or self.cues)


def gather(pages: dict[Source, Page], lexicon: Lexicon, *, beside: Notice | None = None) -> Evidence:
    """Reads the pages. The text speaks of the feeling; the context only of what happened.

    Beside a notice neither pleasant situations nor one's own mistakes are read, and the words that raised it are no
    feeling; nor are they a situation, unless they tell what is done to somebody.
    """
    text = pages["text"]
    mentions = [
        mention
        for mention in find_mentions(text, lexicon)
        if not _raised(beside, "text", text, mention.start, mention.end)
    ]
    vague = find_vague(text, lexicon)
    read = [found for found in _situations(pages, lexicon) if not _is_phrase(found, vague)]
    whole = [found for found in read if not _is_spoiled(found.cue, pages[found.source], lexicon)]
    cues = _of_one_mind([found for found in whole if not _is_barred(found, pages, beside)])
    denied = frozenset(mention.feeling.id for mention in mentions if mention.polarity == "negated")
    stated = _first_of_each(mention for mention in mentions if mention.polarity == "stated")
    stated = [mention for mention in stated if mention.feeling.id not in denied]
    narrow = [mention for mention in stated if not mention.feeling.broad]
    broad = [mention for mention in stated if _covered(mention, vague)] if not narrow and not cues else []
    named = [*narrow, *(mention for mention in stated if mention.feeling.broad and mention not in broad)]
    own = (*((one.start, one.end) for one in mentions), *((hit.start, hit.end) for hit in vague))
    return Evidence(pages, tuple(named), tuple(broad), denied, vague, cues, own, len(whole) < len(read))


def _situations(pages: dict[Source, Page], lexicon: Lexicon) -> Iterable[FoundCue]:
    """The situations of all pages, each once."""
    found: dict[str, FoundCue] = {}
    for source, page in pages.items():
        for cue in find_cues(page, lexicon):
            found.setdefault(cue.situation.id, FoundCue(cue, source))
    return found.values()


def _is_phrase(found: FoundCue, vague: tuple[VagueHit, ...]) -> bool:
    """Whether a situation is only read out of a vague phrase, whose senses say more: "what's the point"."""
    return found.source == "text" and any(hit.start <= found.cue.start and found.cue.end <= hit.end for hit in vague)


def _of_one_mind(found: Sequence[FoundCue]) -> tuple[FoundCue, ...]:
    """Where pleasant and unpleasant situations stand together, the unpleasant ones alone.

    Where at least twice as many are pleasant, and nobody and nothing was lost, the unpleasant one is taken for a chance
    likeness: "the ring I had lost in 2015" was found.
    """
    glad = [one for one in found if one.cue.situation.raises.valence == "pleasant"]
    sad = [one for one in found if one.cue.situation.raises.valence == "unpleasant"]
    if not glad or not sad:
        return tuple(found)
    outweighed = len(glad) >= 2 * len(sad) and all(one.cue.situation.area != "loss" for one in sad)
    out = sad if outweighed else glad
    return tuple(one for one in found if one not in out)


def _first_of_each(mentions: Iterable[Mention]) -> list[Mention]:
    """The first mention of every feeling."""
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.feeling.id, mention)
    return list(first.values())


def _is_barred(found: FoundCue, pages: dict[Source, Page], beside: Notice | None) -> bool:
    """Whether a situation must not be read beside a notice."""
    if beside is None:
        return False
    cue, source = found
    raised = beside.kind != "abuse" and _raised(beside, source, pages[source], cue.start, cue.end)
    return raised or _is_out_of_place(cue)


def _raised(beside: Notice | None, source: Source, page: Page, start: int, end: int) -> bool:
    """Whether a place overlaps the words that raised the notice."""
    if beside is None or beside.source != source:
        return False
    span = page.span(start, end)
    return span.start < beside.span[1] and beside.span[0] < span.end


def _is_out_of_place(cue: Cue) -> bool:
    """Whether a situation must not be read to somebody who is being hurt."""
    raises = cue.situation.raises
    return raises.valence == "pleasant" or raises.agency == "self" or raises.fairness == "own-violation"


def _is_spoiled(cue: Cue, page: Page, lexicon: Lexicon) -> bool:
    """Whether a pleasant situation is taken back in the same breath: "my baby was born and died"."""
    if cue.situation.raises.valence != "pleasant":
        return False
    spoilers, background = lexicon.table("words")["spoils"], lexicon.table("words")["background"]
    before = page.words_in(max(0, cue.start - _BREATH), cue.start)
    after = takewhile(lambda word: word.text not in background, page.words_in(cue.end, cue.end + _BREATH))
    return any(word.text in spoilers or word.text.endswith("n't") for word in (*before, *after))


def _covered(mention: Mention, vague: tuple[VagueHit, ...]) -> bool:
    """Whether a broad feeling is part of a vague phrase."""
    return mention.feeling.broad and any(mention.start < hit.end and hit.start < mention.end for hit in vague)
