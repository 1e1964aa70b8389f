"""Fails when fewer than 95 of 100 mutants are noticed. Reads what `mutmut export-cicd-stats` wrote."""

from __future__ import annotations

import json
import sys
from pathlib import Path

STATS = Path("mutants") / "mutmut-cicd-stats.json"
LEAST = 0.95


def main() -> int:
    """Prints the share of mutants that a test noticed."""
    stats = json.loads(STATS.read_text(encoding="utf-8"))
    noticed = stats["killed"] + stats["timeout"]
    made = stats["total"] - stats["skipped"]
    print(f"{noticed} of {made} mutants noticed ({100 * noticed / made:.1f} %)")
    return 0 if made and noticed / made >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
