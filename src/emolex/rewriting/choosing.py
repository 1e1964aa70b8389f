"""Choosing what the sentence does not say: a feeling, a need, a request. Every choice is marked as a suggestion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from ..appraisal import Cue, find_cues, rank
from ..lexicon import Feeling, Lexicon, Situation, first_person
from ..mentions import Mention, find_mentions
from ..text import Page, Stretch, read, sentences
from .complaints import Honesty
from .grammar import ME
from .predicates import Predicate
from .tokens import written
from .verb_forms import bases
from .wordlists import BlameWords, blame_words

_ALTERNATIVES = 3
_LOOKED_AT = 6  # of the ranked feelings
_PLAIN = ("affect", "affect-cognition")


def stated_feelings(page: Page, label: Stretch | None, lexicon: Lexicon) -> list[tuple[Feeling, str | None]]:
    """Feelings that the person names as their own, each with its strength as said ("so angry").

    Of a saying it is the feeling that it means first, without the words ("sick of it") but after "feel" ("like dirt").

    What stands in a judgment ("You're always so sensitive") is no feeling of the speaker's, nor what is called out
    after the act and judges the one who did it ("So selfish.").
    """
    words = blame_words(lexicon)
    return [
        (mention.feeling, _with_degree(page, mention, words.of("strengths")) if _is_felt(page, mention) else None)
        for mention in find_mentions(page, lexicon)
        if mention.polarity == "stated"
        and (mention.idiom is None or mention.feeling.id == mention.idiom.feelings[0])
        and not (label and label.start <= mention.start < label.end)
        and not _is_called_out(page, mention, words)
        and not _is_thrown_back(page, mention)
    ]


def _is_felt(page: Page, mention: Mention) -> bool:
    """Whether what was said can stand after "I feel": any word, and a saying that is said so."""
    said = page.words_in(mention.start, mention.end)[:2]
    before = [word for word in page.words if word.end <= mention.start][-1:]
    return mention.idiom is None or any("feel" in bases(word.text) for word in (*before, *said))


def _is_called_out(page: Page, mention: Mention, words: BlameWords) -> bool:
    """Whether a judging word stands without anybody whom it is said of."""
    if page.folded[mention.start : mention.end] not in words.of("label_adjectives"):
        return False
    start = max(one.start for one in sentences(page) if one.start <= mention.start)
    said = {word.text.partition("'")[0] for word in page.words_in(start, mention.start)}
    return ME.isdisjoint(said)


def _is_thrown_back(page: Page, mention: Mention) -> bool:
    """Whether it is a charge that is repeated in a question: "I'm selfish? You ate the whole cake."."""
    said = next(one for one in reversed(sentences(page)) if one.start <= mention.start)
    opens = page.words_in(said.start, said.end)[:1]
    asks = page.plain[said.end : said.end + 1] == "?"
    return asks and any(word.text.partition("'")[0] in ME for word in opens)


def _with_degree(page: Page, mention: Mention, strengths: frozenset[str]) -> str:
    start = mention.start
    for word in reversed([word for word in page.words if word.end <= mention.start]):
        if word.text not in strengths or page.plain[word.end : start].strip():
            break
        start = word.start
    return page.plain[start : mention.end]


def suggested_feelings(
    cues: Sequence[Cue], observation: str | None, key: str, lexicon: Lexicon, *, key_first: bool = False
) -> list[Feeling]:
    """Feelings that may fit, likeliest first: from the situation, else from the kind of complaint; never a verdict.

    Only plain feelings are suggested (rule M7): a word such as "ignored" says what the other did.
    """
    table = lexicon.table("blame_feelings")
    usual = _listed(_usual(key, table), lexicon)
    default = _listed(table.get("default" if _is_about_me(observation) else "default_apart", ()), lexicon)
    situation = _fitting(tuple(cue.situation.id for cue in cues), lexicon) if cues else ()
    ordered = (*usual, *situation, *default) if key_first else (*situation, *usual, *default)
    feelings = dict.fromkeys(feeling.id for feeling in ordered)
    return list(lexicon.get(list(feelings)))[: _ALTERNATIVES + 1]


@lru_cache(maxsize=512)  # texts tell of the same situations again and again, and some 60 feelings are ranked for each
def _fitting(situations: Sequence[str], lexicon: Lexicon) -> Sequence[Feeling]:
    """The feelings that situations speak for and that may be suggested, likeliest first."""
    may = lexicon.table("blame_suggested")
    cues = [Cue(_situations(lexicon)[id_], 0, 0) for id_ in situations]
    ranked = [one.feeling for one in rank(cues, lexicon) if one.cue is not None and _may_suggest(one.feeling, may)]
    heated = may.get("heated", ())
    ranked = sorted(ranked[:_LOOKED_AT], key=lambda feeling: feeling.family in heated)  # distress before anger
    return tuple(ranked[:_ALTERNATIVES])


@lru_cache(maxsize=8)
def _situations(lexicon: Lexicon) -> Mapping[str, Situation]:
    return {situation.id: situation for situation in lexicon.situations}


def _is_about_me(observation: str | None) -> bool:
    """Whether the speaker stands in it, or nothing is known: then it rather hurts, else it rather frustrates."""
    return observation is None or not ME.isdisjoint(observation.lower().replace("'", " ").split())


def _listed(ids: Sequence[str], lexicon: Lexicon) -> list[Feeling]:
    return [feeling for feeling in lexicon.get(ids) if feeling.valence < 0 and feeling.care == "none"]


def _usual(key: str, table: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """The row of the longest key that what is said opens with: "call me names" before "call"."""
    words = key.split()
    keys = [" ".join(words[:size]) for size in range(len(words), 0, -1)]
    if words[:1] == ["done"]:  # "You call me" in one that also says "You never call me"
        keys = [one for key in keys for one in (key, key.removeprefix("done "))]
    return next((table[one] for one in keys if one in table), ())


def _may_suggest(feeling: Feeling, may: Mapping[str, Sequence[str]]) -> bool:
    """Whether it is plain and of a family that may be suggested, or one of those that may be besides."""
    plain = feeling.kind in _PLAIN and feeling.level == 1 and feeling.register_ != "informal"
    fits = plain and (feeling.family in may.get("families", ()) or feeling.id in may.get("besides", ()))
    fits = fits or feeling.id in may.get("always", ())
    points_on = first_person(feeling).endswith(" it")  # "When you gave her the shift, I am dreading it"
    return fits and not points_on and feeling.valence < 0 and feeling.care == "none"


def situation_of(observation: str | None, lexicon: Lexicon) -> tuple[Cue, ...]:
    """The situations that an observation tells of."""
    return find_cues(read(observation), lexicon) if observation else ()


def need_of(cues: Sequence[Cue], feeling: Feeling, lexicon: Lexicon) -> str | None:
    """A need, as it follows "I need"."""
    ids = [need for cue in cues for need in cue.situation.needs] + list(feeling.needs_unmet)
    return next((lexicon.needs[id_].phrase for id_ in ids if id_ in lexicon.needs), None)


def sensitivities_of(cues: Sequence[Cue], feeling: Feeling, lexicon: Lexicon) -> list[str]:
    """Ids of old sore spots that it may touch, likeliest first."""
    ids = [id_ for cue in cues for id_ in cue.situation.sensitivities] + list(feeling.sensitivities)
    return [id_ for id_ in dict.fromkeys(ids) if id_ in lexicon.sensitivities]


def request_of(predicate: Predicate | None, honesty: Honesty, lexicon: Lexicon) -> str | None:
    """A request that follows from the words: what is missed, or what the table of requests puts for an act.

    What goes on in the other cannot be asked for, and "any more" and "yet" do not go into a request.
    """
    if predicate is None or honesty == "story":
        return None
    if predicate.kind == "act" and predicate.negated and predicate.tense == "present":
        not_asked = blame_words(lexicon).of("not_requested")
        rest = [token for token in predicate.rest if token.fold not in not_asked]
        said = written(rest, lexicon) if rest else ""
        return f"Would you be willing to {predicate.verb} {said}".rstrip() + "?"
    asked = lexicon.table("requests").get(predicate.text if predicate.kind == "being" else predicate.verb)
    return f"Would you be willing to {asked[0]}?" if asked else None
