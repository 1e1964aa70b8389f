"""Two feelings side by side: from the curated distinctions, else from the tags, and then it says so."""

from __future__ import annotations

from collections.abc import Iterable

from ..lexicon import Contrast, Feeling, FeelingOnCard, Lexicon, Result, default_lexicon
from ..mentions import resolve
from ..showing import Block, items, note, pairs, paragraph, title

_COMPARED = (
    "agency",
    "goal",
    "time",
    "certainty",
    "control",
    "arousal",
    "dominance",
    "valence",
    "social",
    "fairness",
    "requires_other",
    "expectedness",
    "state",
    "duration",
)
"""Tags in the order in which they tell most about a difference: agency and control separate feelings best."""

_MOST_DIFFERENCES = 4


class Difference(Result):
    """One tag in which two feelings differ, in plain words."""

    dimension: str
    a: str
    b: str

    def _blocks(self) -> Iterable[Block]:
        yield paragraph(f"{self.dimension}: {self.a} / {self.b}")


class Comparison(Result):
    """How two feelings differ.

    Attributes:
        a: The first feeling.
        b: The second feeling.
        shared: What they have in common.
        a_side: What the first one is.
        b_side: What the second one is.
        question: What to ask oneself.
        examples: A sentence for each that would sound wrong with the other.
        differs: The tags in which they differ, most telling first.
        curated: True when people wrote this distinction; False when it was derived from the tags alone.
    """

    a: FeelingOnCard
    b: FeelingOnCard
    shared: str
    a_side: str
    b_side: str
    question: str
    examples: tuple[str, str]
    differs: tuple[Difference, ...]
    curated: bool
    lexicon_version: str

    def _blocks(self) -> Iterable[Block]:
        if self.a.id == self.b.id:
            yield title(self.a.word)
            yield paragraph(self.shared)
            yield pairs([(self.a.word, self.a_side)])
            return
        yield title(f"{self.a.word} / {self.b.word}")
        yield paragraph(self.shared)
        yield pairs([(self.a.word, self.a_side), (self.b.word, self.b_side)])
        yield paragraph(f"Ask yourself: {self.question}")
        yield items(self.examples)
        if not self.curated:
            yield note("Derived from the tags of the two words; nobody has written this distinction yet.")


def compare(a: str, b: str, *, lexicon: Lexicon | None = None) -> Comparison:
    """Tells two feelings apart.

    ``compare(b, a)`` gives the same with sides exchanged.

    Args:
        a: A feeling's word, in any form ("disappointed", "disappointment", "dissapointed").
        b: Another one.
        lexicon: The lexicon to use; by default the shipped one.

    Raises:
        UnknownWordError: The lexicon does not know one of the words; ``nearest`` lists what looks alike.
        InvalidTextError: Not a string, or too long.

    Examples:
        >>> from emolex import compare
        >>> compare("loneliness", "emptiness").question
        'Would the right person beside you help, or would something still be missing with them there?'
        >>> compare("angry", "grateful").curated
        False
    """
    lexicon = default_lexicon() if lexicon is None else lexicon
    first, second = resolve(a, lexicon, "a"), resolve(b, lexicon, "b")
    contrast = lexicon.contrasts.get(frozenset((first.id, second.id)))
    if contrast is not None and first.id != second.id:
        return _curated(first, second, contrast, lexicon)
    return _derived(first, second, lexicon)


def _curated(a: Feeling, b: Feeling, contrast: Contrast, lexicon: Lexicon) -> Comparison:
    order = (0, 1) if contrast.pair[0] == a.id else (1, 0)
    return Comparison(
        a=a,
        b=b,
        shared=contrast.shared,
        a_side=contrast.sides[order[0]],
        b_side=contrast.sides[order[1]],
        question=contrast.question,
        examples=(contrast.examples[order[0]], contrast.examples[order[1]]),
        differs=_differences(a, b, lexicon),
        curated=True,
        lexicon_version=lexicon.version,
    )


def _derived(a: Feeling, b: Feeling, lexicon: Lexicon) -> Comparison:
    differs = _differences(a, b, lexicon)
    return Comparison(
        a=a,
        b=b,
        shared=_shared(a, b, lexicon),
        a_side=a.gloss,
        b_side=b.gloss,
        question=_question(a, b, differs),
        examples=(a.example, b.example),
        differs=differs,
        curated=False,
        lexicon_version=lexicon.version,
    )


def _differences(a: Feeling, b: Feeling, lexicon: Lexicon) -> tuple[Difference, ...]:
    """What separates them clearly, then what separates them in part; the most telling tags first."""
    clear: list[Difference] = []
    partial: list[Difference] = []
    for tag in _COMPARED:
        in_a, in_b = _readings(a, tag, lexicon), _readings(b, tag, lexicon)
        if in_a == in_b or lexicon.scales[tag].get("any") in (*in_a, *in_b):
            continue
        difference = Difference(dimension=lexicon.scales[tag]["name"], a=" or ".join(in_a), b=" or ".join(in_b))
        (partial if set(in_a) & set(in_b) else clear).append(difference)
    return tuple((clear + partial)[:_MOST_DIFFERENCES])


def _readings(feeling: Feeling, tag: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The values of a tag in plain words."""
    value, meanings = getattr(feeling, tag), lexicon.scales[tag]
    if isinstance(value, bool):
        return (meanings[str(value).lower()],)
    if isinstance(value, int):
        middle = 0 if tag == "valence" else 3
        return (meanings["low" if value < middle else "high" if value > middle else "mid"],)
    return tuple(meanings[one] for one in (value if isinstance(value, tuple) else (value,)))


def _shared(a: Feeling, b: Feeling, lexicon: Lexicon) -> str:
    if a.id == b.id:
        return "This is one and the same word."
    if b.id in a.same_as:
        return "Most people use the two words alike; they differ in tone."
    if a.family == b.family:
        return lexicon.families[a.family].gloss
    if a.valence * b.valence > 0:
        return f"Both are {'pleasant' if a.valence > 0 else 'unpleasant'}; they belong to different families."
    if a.valence * b.valence < 0:
        return "One is pleasant and the other is not, and both can be there at once."
    return "They belong to different families."


def _question(a: Feeling, b: Feeling, differs: tuple[Difference, ...]) -> str:
    if a.id == b.id or b.id in a.same_as:
        return "Which word sounds more like you?"
    if not differs:
        return f"Is it more like this: {_lowered(a.gloss)} Or like this: {_lowered(b.gloss)}"
    first = differs[0]
    return (
        f"Think of {first.dimension}: "
        f"is it rather \u201c{first.a}\u201d ({a.word}) or \u201c{first.b}\u201d ({b.word})?"
    )


def _lowered(sentence: str) -> str:
    return sentence if sentence.startswith(("I ", "I'")) else sentence[:1].lower() + sentence[1:]
