"""Tables of weights: how far words, and runs of two or three, speak for something."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..text import Token, runs_of

_ZERO = ord("O")
_UNIT = 8


class RunTable(NamedTuple):
    """Weights of words and of runs of words; made by a script of ``scripts/``.

    Attributes:
        columns: What runs speak for, in the order of the weights.
        longest: Words of the longest run.
        forms: Word as written -> word as it stands in the runs ("was" -> "be").
        runs: Run -> its weights, a character each: "O" is 0, "P" is 1; eight are one unit.
        base: The weights that every text begins with, in eighths too.
        limits: Scores, in units, that mean something to who reads the table.
    """

    columns: Sequence[str]
    longest: int
    forms: Mapping[str, str]
    runs: Mapping[str, str]
    base: Sequence[int]
    limits: Mapping[str, float]

    def weights(self, run: str) -> list[float]:
        """The weights of a run that the table holds, in units."""
        return [(ord(weight) - _ZERO) / _UNIT for weight in self.runs[run]]

    def weight(self, run: str, column: int) -> float:
        """The weight of a run that the table holds for one column, in units."""
        return (ord(self.runs[run][column]) - _ZERO) / _UNIT

    def held(self, tokens: Sequence[Token]) -> dict[str, tuple[int, int]]:
        """The runs among some tokens that the table holds, each with where it stands first."""
        found: dict[str, tuple[int, int]] = {}
        for run, first, last in runs_of(tokens, self.longest):
            if run in self.runs:
                found.setdefault(run, (first, last))
        return found

    def scores(self, held: Iterable[str]) -> dict[str, float]:
        """What runs say together for each column, in units; the more there are, the less each counts."""
        rows = [self.runs[run] for run in held]
        share = 1 / math.sqrt(max(1, len(rows)))
        sums = [(sum(map(ord, column)) - _ZERO * len(rows)) / _UNIT for column in zip(*rows, strict=True)]
        totals = [total * share for total in sums] or [0.0] * len(self.columns)
        return {name: base / _UNIT + total for name, base, total in zip(self.columns, self.base, totals, strict=True)}


def read_run_table(lines: Iterable[str]) -> RunTable:
    """Reads a table of ``data/derived``: each row says first what it is, then a name, then values."""
    rows: dict[str, dict[str, list[str]]] = {"columns": {}, "base": {}, "limit": {}, "form": {}, "run": {}}
    for line in lines:
        what, name, *values = line.split("\t")
        rows[what][name] = values
    (longest, columns), *_ = rows["columns"].items()
    return RunTable(
        columns=columns,
        longest=int(longest),
        forms={form: plain for form, (plain,) in rows["form"].items()},
        runs={run: "".join(chr(_ZERO + int(weight)) for weight in weights) for run, weights in rows["run"].items()},
        base=[int(weight) for weight in rows["base"].get("", ["0"] * len(columns))],
        limits={name: float(value) for name, (value,) in rows["limit"].items()},
    )
