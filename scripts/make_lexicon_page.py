"""Writes docs/lexicon.md from the data.

Usage: make_lexicon_page.py [--check]
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from emolex import Feeling, Lexicon, default_lexicon

TARGET = Path(__file__).resolve().parents[1] / "docs" / "lexicon.md"
SHOWN = ("valence", "arousal", "dominance", "agency", "certainty", "goal", "control", "fairness", "time", "social")


def main() -> int:
    """Writes the page, or with --check says whether it is up to date."""
    page = "\n".join(_page(default_lexicon())) + "\n"
    if "--check" not in sys.argv:
        TARGET.write_text(page, encoding="utf-8")
        return 0
    if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == page:
        return 0
    print("docs/lexicon.md is not what the data says; run scripts/make_lexicon_page.py", file=sys.stderr)
    return 1


def _page(lexicon: Lexicon) -> Iterator[str]:
    levels = Counter(feeling.level for feeling in lexicon)
    events = sum(len(feeling.events) for feeling in lexicon)
    yield "# The lexicon"
    yield ""
    yield "<!-- made by scripts/make_lexicon_page.py from data/; do not edit -->"
    yield ""
    yield f"Version {lexicon.version}: {len(lexicon)} feelings in {len(lexicon.families)} families."
    yield "One useful arrangement among several, not a fact of nature."
    yield ""
    yield "| | |"
    yield "|---|--:|"
    for label, count in (
        ("core / standard / extended feelings", f"{levels[1]} / {levels[2]} / {levels[3]}"),
        ("event sentences", f"{events:,}"),
        ("distinctions", len(lexicon.contrasts)),
        ("vague phrases", len(lexicon.vague_phrases)),
        ("idioms", len(lexicon.idioms)),
        ("situations", len(lexicon.situations)),
        ("needs / sensitivities", f"{len(lexicon.needs)} / {len(lexicon.sensitivities)}"),
    ):
        yield f"| {label} | {count} |"
    yield ""
    yield "## Families"
    yield ""
    yield from _families(lexicon)
    yield ""
    yield "## Scales"
    yield ""
    yield from _scales(lexicon)
    yield ""
    yield "## An entry, whole"
    yield ""
    yield from _entry(lexicon["disappointed"])
    yield ""
    yield "## Every word"
    yield ""
    yield "Core words in bold, extended ones in italics."
    for family in lexicon.families.values():
        yield ""
        yield f"### {family.name}"
        yield ""
        yield family.gloss
        yield ""
        for circle in family.subfamilies:
            words = [feeling for feeling in lexicon if (feeling.family, feeling.subfamily) == (family.id, circle.id)]
            yield f"- {circle.name} ({circle.gloss.rstrip('.')}): {', '.join(map(_marked, _by_level(words)))}"


def _families(lexicon: Lexicon) -> Iterator[str]:
    yield "| family | circles | core | standard | extended | example |"
    yield "|---|--:|--:|--:|--:|---|"
    for family in lexicon.families.values():
        members = [feeling for feeling in lexicon if feeling.family == family.id]
        levels = Counter(feeling.level for feeling in members)
        first = next(feeling for feeling in _by_level(members) if feeling.level == 1)
        counts = " | ".join(str(levels[level]) for level in (1, 2, 3))
        yield f"| {family.name} | {len(family.subfamilies)} | {counts} | {first.word}: {first.gloss} |"


def _scales(lexicon: Lexicon) -> Iterator[str]:
    yield "| tag | it says | values |"
    yield "|---|---|---|"
    for tag in SHOWN:
        scale = lexicon.scales[tag]
        values = "; ".join(f"{value}: {meaning}" for value, meaning in scale.items() if value != "name")
        yield f"| {tag} | {scale['name']} | {values} |"


def _entry(feeling: Feeling) -> Iterator[str]:
    yield "| field | value |"
    yield "|---|---|"
    for field, value in feeling.model_dump(mode="json").items():
        if value not in (None, [], {}, False):
            yield f"| {field} | {_plain(value)} |"


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(inner)}" for key, inner in value.items() if inner)
    return str(value)


def _by_level(words: Iterable[Feeling]) -> list[Feeling]:
    return sorted(words, key=lambda feeling: (feeling.level, feeling.word))


def _marked(feeling: Feeling) -> str:
    return {1: "**{}**", 2: "{}", 3: "_{}_"}[feeling.level].format(feeling.word)


if __name__ == "__main__":
    sys.exit(main())
