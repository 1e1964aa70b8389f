"""Complains about help lines that were checked more than 180 days ago. Run before a release, never in the test suite.

Usage: check_help_lines.py [DATE]   (YYYY-MM-DD; by default today)
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date, timedelta

from emolex.lexicon import HelpLine, default_lexicon

OLDEST = timedelta(days=180)


def main() -> int:
    """Prints every line that is too old to be relied on."""
    today = date.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else date.today()
    stale = too_old(default_lexicon().help_lines, today)
    for line in stale:
        print(f"{line.region} {line.name}: checked on {line.verified_on}; open {line.source}", file=sys.stderr)
    return 1 if stale else 0


def too_old(lines: Iterable[HelpLine], today: date) -> list[HelpLine]:
    """The lines whose check lies more than 180 days back, or in the future."""
    return [line for line in lines if not timedelta() <= today - date.fromisoformat(line.verified_on) <= OLDEST]


if __name__ == "__main__":
    sys.exit(main())
