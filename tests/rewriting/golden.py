"""What `rewrite` says to a thousand statements, kept so that any change of its output is seen.

    python -m tests.rewriting.golden           prints what would change
    python -m tests.rewriting.golden --write   keeps the answers as they are now

The statements are every second open one of ``sets`` and every so many of ``data/said``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from emolex import rewrite

from .scoring import paths, rows

GOLDEN = Path(__file__).with_name("golden.tsv")
SAID = Path(__file__).parents[2] / "data" / "said"
SIZE = 1000


def statements() -> list[str]:
    """The statements, in order."""
    opened = [row.text for path in paths(locked=False) for row in rows(path)]
    said = [
        line.partition("\t")[2]
        for path in sorted(SAID.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    opened = opened[::2]
    wanted = SIZE - len(opened)
    return opened + said[:: len(said) // wanted][:wanted]


def answers() -> Iterator[str]:
    """A line for each: status, statement, answer, and what is asked."""
    for statement in statements():
        result = rewrite(statement)
        answer = result.text if result.status in ("rewritten", "needs_event", "self") else ""
        yield "\t".join([result.status, statement, answer or ""])


def kept() -> list[str]:
    """The lines as they were kept."""
    return GOLDEN.read_text(encoding="utf-8").splitlines()


def main(arguments: list[str]) -> int:
    """See the top of the file."""
    now = list(answers())
    if arguments == ["--write"]:
        GOLDEN.write_text("\n".join([*now, ""]), encoding="utf-8")
        return 0
    for before, after in zip(kept(), now, strict=True):
        if before != after:
            print(f"- {before}\n+ {after}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
