"""One fault per code: the mini lexicon with one edit raises it, at the right file and line."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from emolex.lexicon.checks import CATALOGUE, check
from emolex.lexicon.compiler import read_draft

from ..conftest import Edited, line_of


class Case(NamedTuple):
    """An edit, and where the fault must be shown: a text on its line, in the same file unless another is named."""

    code: str
    file: str
    old: str
    new: str
    at: str
    shown_in: str = ""


SADNESS, ANGER, CALM = "feelings/sadness.yaml", "feelings/anger.yaml", "feelings/calm.yaml"
SMILE = "senses:\n      - {sense: all is well"
CASES = {
    "question twice": Case(
        "E101", "questions.yaml", "- id: pleasant", "- id: cause", "- id: cause\n    field: valence"
    ),
    "feeling twice": Case("E101", CALM, "- id: close", "- id: content", "- id: content\n    word: close"),
    "link to nobody": Case(
        "E102", ANGER, "stronger: [furious]", "stronger: [furious, raging]", "stronger: [furious, r"
    ),
    "link to itself": Case("E102", CALM, "near: [calm]", "near: [calm, content]", "near: [calm, content]"),
    "link twice": Case(
        "E102", SADNESS, "beneath: [sad, angry]", "beneath: [sad, angry, sad]", "beneath: [sad, angry, s"
    ),
    "also in nothing": Case("E103", SADNESS, "also_in: [anger]", "also_in: [fear]", "also_in: [fear]"),
    "also in its own": Case("E103", SADNESS, "also_in: [anger]", "also_in: [sadness]", "also_in: [sadness]"),
    "empty circle": Case(
        "E103",
        "families.yaml",
        "      - {id: peace",
        "      - {id: void, name: Void, gloss: Nothing is here.}\n      - {id: peace",
        "subfamilies:\n      - {id: void",
    ),
    "no such need": Case("E104", CALM, "needs_met: [rest]", "needs_met: [sleep]", "needs_met: [sleep]"),
    "no such need of a situation": Case(
        "E104", "situations/closeness.yaml", "needs: [belonging]", "needs: [sleep]", "needs: [sleep]"
    ),
    "no such sensitivity": Case(
        "E104", SADNESS, "sensitivities: [rejection]", "sensitivities: [cold]", "sensitivities: [cold]"
    ),
    "form of two": Case("E105", CALM, "{noun: gladness}", "{noun: Fury}", "- id: glad"),
    "gloss with its word": Case(
        "E106", CALM, "gloss: What you have is enough.", "gloss: You are content.", "gloss: You are c"
    ),
    "gloss with its root": Case("E106", CALM, "gloss: There is", "gloss: Closeness and", "gloss: Closeness"),
    "example without word": Case("E107", CALM, "I am calm after the walk.", "I am quiet.", "example: I am quiet."),
    "said twice": Case(
        "E108",
        CALM,
        "gloss: What you have is enough.",
        "gloss: heat rises at something that is not right",
        "- id: content",
    ),
    "stronger reaches less far": Case("E109", ANGER, "intensity: [4, 5]", "intensity: [1, 2]", "stronger: [furious]"),
    "stronger the other way": Case(
        "E109", ANGER, "stronger: [furious]", "stronger: [furious, happy]", "stronger: [furious, h"
    ),
    "no such label": Case(
        "E110", CALM, "crosswalk: {goemotions: joy}", "crosswalk: {goemotions: glee}", "goemotions: glee"
    ),
    "judgment on nothing": Case("E111", SADNESS, "beneath: [sad, angry]", "beneath: []", "beneath: []"),
    "judgment on one": Case("E111", SADNESS, "beneath: [sad, angry]", "beneath: [sad]", "beneath: [sad]"),
    "judgment on a judgment": Case(
        "E111", SADNESS, "beneath: [sad, angry]", "beneath: [sad, let-down]", "beneath: [sad, let"
    ),
    "feeling on feelings": Case("E111", CALM, "near: [calm]", "beneath: [calm, sad]", "beneath: [calm, sad]"),
    "frame not complete": Case("E112", CALM, "[feel ~, feel ~ to]", "[feel ~ to]", "frames: [feel ~ to]"),
    "frame without word": Case(
        "E112", CALM, "[feel ~, feel ~ to]", "[feel ~, feel warm]", "frames: [feel ~, feel warm]"
    ),
    "frame without noun": Case(
        "E112", SADNESS, "certainty: any\n", "frames: [feel ~, 'have {noun}']\n", "frames: [feel ~, 'have"
    ),
    "pair of nobody": Case("E113", "contrasts.yaml", "[sad, lonely]", "[sad, forlorn]", "[sad, forlorn]"),
    "pair twice": Case(
        "E113", "contrasts.yaml", "[sad, lonely]", "[disappointed, let-down]", "[disappointed, let-down]"
    ),
    "pair of one": Case("E113", "contrasts.yaml", "[sad, lonely]", "[sad, sad]", "[sad, sad]"),
    "pair of twins": Case("E113", "contrasts.yaml", "[sad, lonely]", "[glad, happy]", "[glad, happy]"),
    "pair example": Case("E113", "contrasts.yaml", "I am sad about the old tree.", "A tree.", "A tree."),
    "situation to nobody": Case(
        "E114", "situations/closeness.yaml", "[lonely, sad]", "[lonely, forlorn]", "[lonely, forlorn]"
    ),
    "sense of nobody": Case("E114", "vague.yaml", "feelings: [happy, glad]", "feelings: [merry]", SMILE),
    "sense of a heavy word": Case("E114", "vague.yaml", "feelings: [happy, glad]", "feelings: [hopeless]", SMILE),
    "label that leads nowhere": Case(
        "E120", "lexicon.yaml", "goemotions: [anger, joy, sadness]", "goemotions: [anger, joy, sadness, awe]", "version"
    ),
    "label explained in vain": Case(
        "E120", "lexicon.yaml", "unmapped: {}", "unmapped: {ekman: {anger: why}}", "version"
    ),
    "sides equal in every tag": Case(
        "E121",
        "contrasts.yaml",
        "examples: [I am sad about the old tree., I am lonely at the long table.]",
        "examples: [I am sad about the old tree., I am lonely at the long table.]\n    source: made up\n"
        "  - pair: [annoyed, resentful]\n    dimensions: [age]\n    shared: Both rub.\n"
        "    sides: [It is new., It is old.]\n    question: Is it old?\n"
        "    examples: [I am annoyed now., I am resentful still.]",
        "pair: [annoyed, resentful]",
    ),
    "event with its word": Case(
        "E122", SADNESS, "[The parcel held the wrong book.]", "[It was a disappointment.]", "[It was a disappointment.]"
    ),
    "valence against its circle": Case("E115", CALM, "word: glad\n", "word: glad\n    valence: -2\n", "valence: -2"),
    "scale not explained": Case("E116", "lexicon.yaml", ", shared: together", "", "social: {"),
    "scale with too much": Case("E116", "lexicon.yaml", "hours: hours,", "hours: hours, years: years,", "duration: {"),
    "false friend of nobody": Case("E117", "false_friends.yaml", "angrry: [angry]", "angrry: [hangry]", "angrry:"),
    "false friend that is one": Case("E117", "false_friends.yaml", "angrry: [angry]", "happy: [angry]", "happy:"),
    "rewriter suggests nobody": Case(
        "E118", "blame/feelings.yaml", "[disappointed, angry]", "[angry, forlorn]", "forgot:"
    ),
    "rewriter suggests a heavy word": Case(
        "E118", "blame/feelings.yaml", "[disappointed, angry]", "[hopeless]", "forgot:"
    ),
    "kind without a notice": Case(
        "E123",
        "safety/notices.yaml",
        "{kind: harm-to-others, level: care,",
        "{kind: harm-to-others, level: urgent,",
        "kind: harm-to-others",
        shown_in="safety/phrases/all.yaml",
    ),
    "everyday word of another family": Case(
        "E124", "families.yaml", "everyday: [annoyed]", "everyday: [sad]", "everyday: [sad]"
    ),
    "retired for nobody": Case(
        "E119", SADNESS, "beneath: [sad, angry]", "beneath: [sad, angry]\n    replaced_by: me", "replaced_by: me"
    ),
    "link to the retired": Case(
        "E119",
        CALM,
        "frames: [feel ~, feel ~ to]\n  - id: happy\n",
        "frames: [feel ~, feel ~ to]\n    replaced_by: content\n  - id: happy\n    near: [close]\n",
        "near: [close]",
    ),
}


def test_the_mini_lexicon_has_no_fault(mini_source: Path) -> None:
    assert check(read_draft(mini_source)) == []


def test_every_code_has_a_case() -> None:
    assert {case.code for case in CASES.values()} == set(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_code_has_a_message(code: str) -> None:
    message = CATALOGUE[code].__doc__
    assert message
    assert message.endswith(".")


@pytest.mark.parametrize("name", CASES)
def test_fault(edited: Edited, name: str) -> None:
    case = CASES[name]
    source, shown_in = edited(case.file, case.old, case.new), case.shown_in or case.file
    faults = check(read_draft(source))
    assert faults[0].code == case.code  # what compiling stops at; an id that stands twice draws others after it
    assert (f"data/{shown_in}", line_of(source / shown_in, case.at)) in {
        (fault.path, fault.line) for fault in faults if fault.code == case.code
    }
    assert str(faults[0]).startswith(f"data/{shown_in}:")
