"""Verb forms: the rules, the table, and the derived files."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml

from emolex.text.conjugation import Slot, american_spelling, bases_by_rule, conjugate_by_rule, syllables
from emolex.text.verbs import Reading, VerbForms, VerbTable

ROOT = Path(__file__).resolve().parents[2]
DERIVED = ROOT / "data" / "derived"


def tsv(name: str) -> list[list[str]]:
    """The fields of a derived file, comment and header left out."""
    return [line.split("\t") for line in (DERIVED / name).read_text(encoding="utf-8").splitlines()[2:]]


SLOTS: dict[str, Slot] = {slot: slot for slot in ("base", "third", "past", "participle", "ing")}


def reading(text: str) -> Reading:
    base, _, slot = text.partition(":")
    return Reading(base, SLOTS[slot])


def pairs(text: str) -> list[list[str]]:
    return [pair.split("=") for pair in text.split()]


@pytest.fixture(scope="module")
def table() -> VerbTable:
    rows = [VerbForms(*fields) for fields in tsv("verbs.tsv")]
    return VerbTable(
        rows, {form: [reading(one) for one in readings.split()] for form, readings in tsv("verb_rulings.tsv")}
    )


RULES = """
walk walks walked walked walking
hope hopes hoped hoped hoping
hop hops hopped hopped hopping
quip quips quipped quipped quipping
show shows showed showed showing
fix fixes fixed fixed fixing
play plays played played playing
try tries tried tried trying
quiz quizzes quizzed quizzed quizzing
ditch ditches ditched ditched ditching
veto vetoes vetoed vetoed vetoing
radio radios radioed radioed radioing
tie ties tied tied tying
agree agrees agreed agreed agreeing
dye dyes dyed dyed dyeing
hoe hoes hoed hoed hoeing
panic panics panicked panicked panicking
sync syncs synced synced syncing
taxi taxis taxied taxied taxiing
guilt-trip guilt-trips guilt-tripped guilt-tripped guilt-tripping
"""


@pytest.mark.parametrize("line", RULES.strip().splitlines())
def test_conjugates_by_rule(line: str) -> None:
    assert conjugate_by_rule(line.split()[0]) == VerbForms(*line.split())


def test_doubles_when_told() -> None:
    assert conjugate_by_rule("admit", doubling=True) == ("admit", "admits", "admitted", "admitted", "admitting")
    assert conjugate_by_rule("gas", doubling=True).third == "gasses"


@pytest.mark.parametrize(
    ("word", "count"), [("hope", 1), ("admit", 2), ("quit", 1), ("yap", 1), ("try", 1), ("apologize", 4), ("zzz", 1)]
)
def test_counts_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_writes_american() -> None:
    assert american_spelling("analysed") == "analyzed"
    assert american_spelling("apologising") == "apologizing"


GUESSES = """
hoped=hope:past rated=rate:past scared=scare:past stopped=stop:past wanted=want:past called=call:past
missed=miss:past buzzed=buzz:past added=add:past tried=try:past died=die:past agreed=agree:past
panicked=panic:past travelled=travel:past judged=judge:past handled=handle:past promised=promise:past
ghosted=ghost:past uploaded=upload:past forced=force:past loved=love:past yeeted=yeet:past running=run:ing
making=make:ing dying=die:ing agreeing=agree:ing texting=text:ing vlogging=vlog:ing singing=sing:ing
cries=cry:third dies=die:third boxes=box:third uses=use:third buzzes=buzz:third vetoes=veto:third
hopes=hope:third
"""


@pytest.mark.parametrize(("form", "first"), pairs(GUESSES))
def test_guesses_unknown_verbs(form: str, first: str) -> None:
    assert bases_by_rule(form)[0] == reading(first)


@pytest.mark.parametrize("form", ["hoped", "stopped", "yeeted"])
def test_guesses_past_and_participle(form: str) -> None:
    assert [one.slot for one in bases_by_rule(form)[:2]] == ["past", "participle"]


NO_VERBS = (
    "bed red sled shed bleed speed exceed indeed sing king thing spring nothing morning kindness always sometimes this "
    "his is was bus gas us less towards sideways physics famous basis it's kindred a s ed ing es ies ied ying"
)


@pytest.mark.parametrize("word", NO_VERBS.split())
def test_guesses_nothing(word: str) -> None:
    assert bases_by_rule(word) == ()


IRREGULARS = """
be is was been being
have has had had having
do does did done doing
go goes went gone going
get gets got gotten getting
feel feels felt felt feeling
leave leaves left left leaving
forget forgets forgot forgotten forgetting
begin begins began begun beginning
read reads read read reading
hurt hurts hurt hurt hurting
lay lays laid laid laying
lie lies lied lied lying
find finds found found finding
see sees saw seen seeing
wind winds wound wound winding
wound wounds wounded wounded wounding
spit spits spat spat spitting
admit admits admitted admitted admitting
equip equips equipped equipped equipping
forbid forbids forbade forbidden forbidding
travel travels traveled traveled traveling
cancel cancels canceled canceled canceling
visit visits visited visited visiting
singe singes singed singed singeing
stomach stomachs stomached stomached stomaching
ghost ghosts ghosted ghosted ghosting
unfollow unfollows unfollowed unfollowed unfollowing
google googles googled googled googling
gaslight gaslights gaslit gaslit gaslighting
vent vents vented vented venting
"""


@pytest.mark.parametrize("line", IRREGULARS.strip().splitlines())
def test_knows(table: VerbTable, line: str) -> None:
    base = line.split()[0]
    assert base in table
    assert table.forms(base) == VerbForms(*line.split())


RULINGS = {
    "lay": "lie:past lay:base",
    "lie": "lie:base",
    "found": "find:past find:participle found:base",
    "saw": "see:past saw:base",
    "read": "read:base read:past read:participle",
    "put": "put:past put:participle put:base",
    "cut": "cut:past cut:participle cut:base",
    "let": "let:base let:past let:participle",
    "fell": "fall:past fell:base",
    "bound": "bind:participle bind:past bound:base",
    "ground": "grind:past grind:participle ground:base",
    "wound": "wind:past wind:participle wound:base",
    "bore": "bore:base bear:past",
    "felt": "feel:past feel:participle",
    "left": "leave:past leave:participle",
    "rose": "rise:past",
    "spat": "spit:past spit:participle spat:base",
    "stove": "stave:past stave:participle",
    "wove": "weave:past",
    "dove": "dive:past",
    "shot": "shoot:past shoot:participle",
    "hurt": "hurt:participle hurt:past hurt:base",
    "hit": "hit:past hit:participle hit:base",
    "quit": "quit:past quit:participle quit:base",
    "set": "set:past set:participle set:base",
    "cast": "cast:past cast:participle cast:base",
    "cost": "cost:past cost:participle cost:base",
    "beat": "beat:past beat:base",
    "come": "come:base come:participle",
    "become": "become:base become:participle",
    "run": "run:base run:participle",
    "resent": "resent:base resend:past resend:participle",
}


@pytest.mark.parametrize(("form", "readings"), RULINGS.items())
def test_rules_on_ambiguous_forms(table: VerbTable, form: str, readings: str) -> None:
    assert table.readings(form) == tuple(reading(one) for one in readings.split())


FIRST_READINGS = """
travelled=travel:past cancelling=cancel:ing realised=realize:past analysing=analyze:ing promised=promise:past
coloured=color:past practise=practice:base fulfil=fulfill:base learnt=learn:past got=get:past were=be:past
am=be:base LOVED=love:past goed=go:past reshot=reshoot:past unfriended=unfriend:past dyeing=dye:ing
dying=die:ing lying=lie:ing leaves=leave:third
"""


@pytest.mark.parametrize(("form", "first"), pairs(FIRST_READINGS))
def test_reads(table: VerbTable, form: str, first: str) -> None:
    assert table.readings(form)[0] == reading(first)


@pytest.mark.parametrize("word", ["kindness", "always", "the", "nothing", "outcast", "must", "can", "", "bed's"])
def test_reads_no_verb(table: VerbTable, word: str) -> None:
    assert table.readings(word) == ()


PHRASES = [
    ("show up", "shows up|showed up|shown up|showing up"),
    ("let me down", "lets me down|let me down|let me down|letting me down"),
    ("Go out", "goes out|went out|gone out|going out"),
    ("lie down", "lies down|lay down|lain down|lying down"),
    ("lie to", "lies to|lied to|lied to|lying to"),
    ("self-harm", "self-harms|self-harmed|self-harmed|self-harming"),
    ("re-read", "re-reads|re-read|re-read|re-reading"),
    ("reshoot", "reshoots|reshot|reshot|reshooting"),
    ("upsell", "upsells|upsold|upsold|upselling"),
    ("vlog", "vlogs|vlogged|vlogged|vlogging"),
]


@pytest.mark.parametrize(("base", "forms"), PHRASES)
def test_inflects_phrases_and_strangers(table: VerbTable, base: str, forms: str) -> None:
    assert table.forms(base) == VerbForms(base.lower(), *forms.split("|"))


def test_expands(table: VerbTable) -> None:
    assert table.expand("forget") == ("forget", "forgets", "forgetting", "forgot", "forgotten")
    assert table.expand("hurt") == ("hurt", "hurting", "hurts")
    assert {"travelled", "travelling", "traveled"} <= set(table.expand("travel"))
    assert {"apologise", "apologised", "apologized"} <= set(table.expand("apologize"))
    assert "fuelled" in table.expand("fuel")
    assert "revealled" not in table.expand("reveal")
    assert table.expand("kindness") == ("kindness",)


def test_packs_and_unpacks(table: VerbTable) -> None:
    packed = table.to_json()
    again = VerbTable.from_json(packed)
    assert again.to_json() == packed
    assert len(again) == len(table)
    assert again.readings("lay") == table.readings("lay")
    assert again.forms("be") == table.forms("be")
    assert ", " not in packed


def test_packs_rows_in_any_order_alike() -> None:
    rows = [conjugate_by_rule("hope"), conjugate_by_rule("ask")]
    rulings = {"hope": [Reading("hope", "base")]}
    assert VerbTable(rows, rulings).to_json() == VerbTable(rows[::-1], rulings).to_json()
    assert VerbTable(rows).readings("asked")[0] == Reading("ask", "past")


def test_every_form_leads_back(table: VerbTable) -> None:
    for fields in tsv("verbs.tsv"):
        for form in fields:
            assert fields[0] in {one.base for one in table.readings(form)}


def test_derived_files_are_up_to_date() -> None:
    script = ROOT / "scripts" / "make_verbs.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_lists_no_verb_twice_and_enough_of_them() -> None:
    source = yaml.safe_load((ROOT / "data" / "verbs.yaml").read_text(encoding="utf-8"))
    counts = Counter(verb for words in source["verbs"].values() for verb in words.split())
    assert [verb for verb, count in counts.items() if count > 1] == []
    assert len(counts) >= 3_000
    assert not counts.keys() & {"can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought"}


def test_gives_a_reason_for_every_ruling() -> None:
    source = yaml.safe_load((ROOT / "data" / "verbs.yaml").read_text(encoding="utf-8"))
    assert all(ruling["why"].endswith(".") for ruling in source["ambiguous"].values())


def test_disagrees_with_the_oracle_seldom_and_never_without_a_reason() -> None:
    disagreements, forms = tsv("verb_disagreements.tsv"), 4 * len(tsv("verbs.tsv"))
    assert len(disagreements) <= 0.005 * forms
    assert all(fields[4].startswith("ours: ") for fields in disagreements)
