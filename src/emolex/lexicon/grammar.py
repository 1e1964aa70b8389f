"""Saying a feeling in the first person, from its frames."""

from __future__ import annotations

from typing import Literal

from .models import Feeling

Tense = Literal["present", "past"]
_VERBS: dict[str, dict[Tense, str]] = {
    "feel": {"present": "feel", "past": "felt"},
    "am": {"present": "am", "past": "was"},
    "have": {"present": "have", "past": "had"},
}


def first_person(feeling: Feeling, tense: Tense = "present") -> str:
    """A feeling as a clause: "I feel let down", "I was in awe".

    It is said with the first frame of the entry, which is complete in itself.
    """
    verb, _, rest = feeling.frames[0].partition(" ")
    said = rest.replace("~", feeling.word).replace("{noun}", feeling.forms.noun or feeling.word)
    return f"I {_VERBS[verb][tense]} {said}"
