"""Which verb a word is a form of."""

from __future__ import annotations

from ..text import Reading, kept_of_word, verb_table


@kept_of_word
def readings_of(word: str) -> tuple[Reading, ...]:
    """Which verbs a word may be a form of, likeliest first."""
    return verb_table().readings(word)


@kept_of_word
def bases(word: str) -> tuple[str, ...]:
    """The word, and the verbs that it may be a form of."""
    return tuple(dict.fromkeys([word, *(reading.base for reading in readings_of(word))]))


@kept_of_word
def is_base(word: str) -> bool:
    """Whether a word may be a verb as it stands in the dictionary, and no past: "ignore", but not "put"."""
    slots = {reading.slot for reading in readings_of(word)}
    return "base" in slots and "past" not in slots


def base_of(form: str, slots: tuple[str, ...]) -> str | None:
    """The verb of which a word is one of some forms ("ing", "participle" ...)."""
    readings = readings_of(form)
    return next((reading.base for reading in readings if reading.slot in slots and reading.base in verb_table()), None)


@kept_of_word
def gerund_base(form: str) -> str | None:
    """The verb of which a word is the -ing form."""
    return base_of(form, ("ing",))


@kept_of_word
def is_participle(form: str) -> bool:
    """Whether a word is a past participle of a known verb."""
    return base_of(form, ("participle",)) is not None


@kept_of_word
def regular_base(form: str) -> str | None:
    """The verb, known or not, of which a word in -ed is the participle by rule: "subbed" is of "sub"."""
    readings = readings_of(form) if form.endswith("ed") else ()
    return next((reading.base for reading in readings if reading.slot == "participle"), None)


@kept_of_word
def past_base(form: str) -> str | None:
    """The verb of which a word is the past and nothing else."""
    readings = readings_of(form)
    if any(reading.slot in ("base", "third", "ing") for reading in readings):
        return None
    return base_of(form, ("past",))


@kept_of_word
def is_agreeing(word: str) -> bool:
    """Whether a word can only be a verb after "he" or "she", or a past."""
    readings = readings_of(word)
    return any(reading.slot in ("third", "past") for reading in readings) and not any(
        reading.slot == "base" for reading in readings
    )


@kept_of_word
def is_finite(word: str) -> bool:
    """Whether a word can only be a verb that agrees with a noun before it."""
    if word in ("is", "are", "was", "were", "has", "have", "had", "does", "do", "did"):
        return True
    readings = readings_of(word)
    return any(reading.slot == "past" and reading.base in verb_table() for reading in readings)
