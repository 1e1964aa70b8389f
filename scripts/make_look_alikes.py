"""Writes data/derived/look_alikes.txt: real words that look like a slip of the finger in a safety word.

A word of `slips` (data/safety/words/spelling.yaml) is also recognized with one slip in it, but not where that gives
a word of its own: "will" is not a misspelt "kill". The real words come from the lists of Debian's packages wamerican
and wbritish (SCOWL) and from the lexicon's own verb table.

Usage: make_look_alikes.py [--check] [WORD_LIST ...]   (by default the two lists below /usr/share/dict)

With --check only the hash of the inputs is compared, so that no word list is needed.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

import yaml

from emolex.safety.slips import one_slip_apart

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "data" / "safety" / "words" / "spelling.yaml"
VERBS = ROOT / "data" / "derived" / "verbs.tsv"
TARGET = ROOT / "data" / "derived" / "look_alikes.txt"
LISTS = ("/usr/share/dict/american-english", "/usr/share/dict/british-english")


def main() -> int:
    """Writes the file, or with --check says whether its inputs have changed."""
    slips = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))["classes"]["slips"]
    header = f"# made by scripts/make_look_alikes.py from the slips of spelling.yaml sha256={_hash(slips)}"
    if "--check" in sys.argv:
        if TARGET.read_text(encoding="utf-8").startswith(header + "\n"):
            return 0
        print("data/derived/look_alikes.txt is stale; run scripts/make_look_alikes.py", file=sys.stderr)
        return 1
    lists = [Path(name) for name in sys.argv[1:] or LISTS]
    real = {word for path in lists for word in path.read_text(encoding="utf-8").lower().split()} | _verb_forms()
    found = sorted(word for word in real if one_slip_apart(word, slips) and word not in slips)
    TARGET.write_text("\n".join([header, *found, ""]), encoding="utf-8")
    print(f"{len(found)} words")
    return 0


def _verb_forms() -> set[str]:
    rows = VERBS.read_text(encoding="utf-8").splitlines()[2:]
    return {form for row in rows for form in row.split("\t")}


def _hash(words: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(words)).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
