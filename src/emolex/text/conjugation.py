"""English verb forms by spelling rules alone: how a regular verb inflects, which verbs an unknown form may be of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Slot = Literal["base", "third", "past", "participle", "ing"]


class VerbForms(NamedTuple):
    """The five forms of a verb.

    Attributes:
        base: "go".
        third: "goes".
        past: "went".
        participle: "gone".
        ing: "going".
    """

    base: str
    third: str
    past: str
    participle: str
    ing: str


class Reading(NamedTuple):
    """What a word may be: the form of a verb that stands in a slot.

    Attributes:
        base: The verb.
        slot: Which of its forms.
    """

    base: str
    slot: Slot


_VOWELS = re.compile(r"(?:qu)?(?:(?!^)y|[aeiou])+|^y(?![aeiou])")
# One vowel letter, then one consonant letter that can double; "qu" counts as a consonant, a first "y" too.
_SHORT_END = re.compile(r"(?:^|[^aeiouy]|qu|^y)[aeiouy][bdfgklmnprtvz]$")
_HISSING_END = re.compile(r"(?:[sxz]|ch|sh|[^aeiou]o)$")
_Y_END = re.compile(r"[^aeiou]y$|quy$")
# The e stays: agreeing, dyeing, hoeing.
_KEPT_E = re.compile(r"[eoy]e$")


def syllables(word: str) -> int:
    """Counts groups of vowel letters, a silent final e left out."""
    spoken = word[:-1] if re.search(r"[^aeiouy]e$", word) else word
    return len(_VOWELS.findall(spoken.replace("qu", "q"))) or 1


def conjugate_by_rule(base: str, doubling: bool = False) -> VerbForms:
    """Inflects a verb as if it were regular.

    Args:
        base: The base form, in small letters. Of a hyphenated verb the last part is inflected ("guilt-trip").
        doubling: The last consonant doubles though the word is long (admit), which spelling does not show.
    """
    head, hyphen, tail = base.rpartition("-")
    stem = _stem(tail, doubling)
    ed = _ed(stem)
    forms = VerbForms(tail, _third(tail, stem), ed, ed, _ing(stem))
    return VerbForms(*(head + hyphen + form for form in forms))


def _stem(base: str, doubling: bool) -> str:
    """What -ed and -ing are added to: stopp-, panick-, or the verb itself."""
    if base.endswith("ic") and syllables(base) > 1:
        return base + "k"
    if doubling or (_SHORT_END.search(base) and syllables(base) == 1):
        return base + base[-1]
    return base


def _third(base: str, stem: str) -> str:
    if _Y_END.search(base):
        return base[:-1] + "ies"
    if base[-1:] in ("s", "z"):
        return stem + "es"
    return base + ("es" if _HISSING_END.search(base) else "s")


def _ed(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if _Y_END.search(stem) else stem + "ed"


def _ing(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    if stem.endswith("e") and len(stem) > 2 and not _KEPT_E.search(stem):
        return stem[:-1] + "ing"
    return stem + "ing"


# British spellings.

_ISE = re.compile(r"([iy])s(e|es|ed|ing)$")
_IZE_VERB = re.compile(r"[aeiouy].*[^aeiou]ize$|lyze$")
_SIZE_VERBS = frozenset({"capsize", "downsize", "resize"})
# Doubles its l in Britain though the last syllable is weak: travel, fuel, dial; not reveal.
_WEAK_L = re.compile(r"(?:[^aeiou]|qu|[iu](?=[ae]))[aeiou]l$")

_HAS_WEAK_END = re.compile(r"[aeiouy][^aeiou]+[aeiou]l$|[iu][ae]l$")


def american_spelling(form: str) -> str:
    """Writes -ise and -yse words with z: "apologized". Makes nonsense of "promise", so look that up first."""
    return _ISE.sub(r"\1z\2", form)


def british_spellings(forms: VerbForms) -> tuple[str, ...]:
    """The forms of a verb that British English spells by another rule: realised, travelled."""
    base = forms.base
    if _IZE_VERB.search(base) and base not in _SIZE_VERBS:
        return tuple(re.sub(r"z(?=(?:e|es|ed|ing)$)", "s", form) for form in forms)
    if _WEAK_L.search(base) and _HAS_WEAK_END.search(base) and forms == conjugate_by_rule(base):
        doubled = conjugate_by_rule(base, doubling=True)
        return (doubled.past, doubled.ing)
    return ()


# From a form back to its verb.

_MIN_STEM = 2
_VOWEL = re.compile(r"[aeiouy]")
# Looks like a form of a verb, is none. Whatever is a form of a verb of the table never comes here.
_NOT_FORMS = frozenset(
    """
    always besides sometimes perhaps afterwards nowadays upstairs downstairs ours hers yours theirs news series species
    clothes whereas thereabouts alas minus plus does goes lens gallows nothing something anything everything plaything
    morning evening during ceiling sibling darling sterling pudding shilling inkling duckling dumpling herring earring
    offspring hundred naked wicked sacred kindred hatred wretched rugged indeed biped beloved hotbed flatbed infrared
    aniseed linseed
    """.split()
)
_NO_THIRD = re.compile(r"(?:[^e]ss|ess|us|is|ics|(?:[dkpnret]|to)wards|ways|'s|^.{0,2}s|^.{1,3}[aeiou]as|.{3}ings)$")
# A silent e is likely after these endings (hop-, judg-, handl-, creat-); a plain verb after all others.
_SILENT_E = re.compile(
    r"(?:[uv]|[aeiouy]z|[^aeiou][aeiouy]s|[aeo][aeiou]s|uis|ows|[nrlp]s|[iou]?c|[dlr]g|eng|[aiou]g|[^aeiouy]l|"
    r"(?:ea|oa|oo)th|^[^aeiou]+[aiy]th|creat|[iu]at|neat|quir|plor|gnor|stor|ang|ung|ieg|iev|"
    r"(?:[^aeiou]|^)(?:[aeiou]d|at|ut|in|ur|ir|ar|il|ul|um|ib|is|iv|ak|ok|ik|uk|ap))$"
)
_PLAIN_L = re.compile(r"(?:l|r|w)l$")
_DOUBLE = re.compile(r"([bdfgklmnprtvz])\1$|([s])s$|ick$")
# Verbs themselves end so: call, miss, puff, buzz.
_STAYS_DOUBLE = re.compile(r"[lsfz]$")


def bases_by_rule(form: str) -> tuple[Reading, ...]:
    """Guesses which regular verbs a word may be a form of.

    Args:
        form: A word in small letters.

    Returns:
        Readings, likeliest first; none where the word does not look like an inflected verb. Whether such a verb
        exists is not known here.
    """
    if form in _NOT_FORMS:
        return ()
    if form.endswith("ed"):
        bases = _of_ed(form)
        return tuple(Reading(base, slot) for base in bases for slot in _ED_SLOTS)
    if form.endswith("ing"):
        return tuple(Reading(base, "ing") for base in _of_ing(form))
    if form.endswith("s") and not _NO_THIRD.search(form):
        return tuple(Reading(base, "third") for base in _of_s(form))
    return ()


_ED_SLOTS: tuple[Slot, Slot] = ("past", "participle")


def _of_ed(form: str) -> list[str]:
    stem = form[:-2]
    if stem.endswith("i"):
        bases = [stem + "e"] if len(stem) == _MIN_STEM else [stem[:-1] + "y"]
    elif stem.endswith("e"):
        # "agreed" is of a verb; "speed", "exceed" and their like are verbs themselves.
        bases = [form[:-1]] if stem.endswith(("re", "te")) and syllables(form) > 1 else []
    else:
        bases = list(_of_stem(stem))
    return [base for base in bases if _inflects_to(base, form, "past")]


def _of_ing(form: str) -> list[str]:
    stem = form[:-3]
    if stem.endswith("y") and len(stem) == _MIN_STEM:
        return [stem[:-1] + "ie"]
    return [base for base in _of_stem(stem) if _inflects_to(base, form, "ing")]


def _of_s(form: str) -> list[str]:
    bases = [form[:-1]]
    if form.endswith("ies"):
        bases = [form[:-1]] if len(form) <= len("dies") else [form[:-3] + "y"]
    elif form.endswith("es"):
        longer = bool(_HISSING_END.search(form[:-2])) and not re.search(r"[^sz][sz]es$", form)
        bases.insert(0 if longer else 1, form[:-2])
        bases += [form[:-3]] if form.endswith(("zzes", "sses")) else []
    return [
        base for base in bases if _VOWEL.search(base) and len(base) >= _MIN_STEM and _inflects_to(base, form, "third")
    ]


def _of_stem(stem: str) -> Iterator[str]:
    """Yields what a stem before -ed or -ing may come from, likeliest first; each has yet to prove it inflects so."""
    if len(stem) < _MIN_STEM or not _VOWEL.search(stem.lstrip("y")):
        return
    if _DOUBLE.search(stem):
        yield from _of_doubled(stem)
    elif _takes_e(stem):
        yield from (stem + "e", stem)
    else:
        yield stem
        if re.search(r"(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxyc]$", stem):
            yield stem + "e"


def _of_doubled(stem: str) -> tuple[str, str]:
    single = stem[:-1]
    plain = syllables(stem) == 1 and (_STAYS_DOUBLE.search(stem) or len(single) == _MIN_STEM)
    return (stem, single) if plain or stem.endswith("ss") else (single, stem)


def _takes_e(stem: str) -> bool:
    return bool(_SILENT_E.search(stem)) and not _PLAIN_L.search(stem)


def _inflects_to(base: str, form: str, slot: Literal["third", "past", "ing"]) -> bool:
    """Checks a guess by inflecting it: "hop" makes "hopped", so "hoped" is of "hope"."""
    weak = len(base) > _MIN_STEM and bool(_SHORT_END.search(base) or base.endswith("s")) and syllables(base) > 1
    options = (False, True) if weak or base.endswith(("s", "z")) else (False,)
    return any(getattr(conjugate_by_rule(base, option), slot) == form for option in options)
