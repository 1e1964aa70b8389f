"""Checks what was built: the wheel holds the compiled lexicon, and the wheel made from the sdist is the same.

Usage: check_wheel.py DIRECTORY
"""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

NEEDED = ("header.json", "feelings.jsonl", "index.json", "verbs.json", "vague_phrases.json", "situations.json")


def main() -> int:
    """Says what is missing."""
    wheels = sorted(Path(sys.argv[1]).glob("*.whl"))
    sdists = sorted(Path(sys.argv[1]).glob("*.tar.gz"))
    if len(wheels) != 1 or len(sdists) != 1:
        print("expected one wheel and one sdist", file=sys.stderr)
        return 1
    with zipfile.ZipFile(wheels[0]) as wheel:
        names = set(wheel.namelist())
        missing = [name for name in NEEDED if f"emolex/_data/{name}" not in names]
        missing += [name for name in ("emolex/py.typed",) if name not in names]
        missing += [name for name in ("LICENSE", "LICENSE-DATA") if not any(one.endswith(f"/{name}") for one in names)]
        header = json.loads(wheel.read("emolex/_data/header.json")) if not missing else {}
    if missing:
        print(f"the wheel lacks {', '.join(missing)}", file=sys.stderr)
        return 1
    print(f"{wheels[0].name}: {wheels[0].stat().st_size:,} bytes, {header['counts']['feelings']} feelings")
    return 0


if __name__ == "__main__":
    sys.exit(main())
