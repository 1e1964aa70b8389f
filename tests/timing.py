"""Whether time grows with the size of what is worked on, measured so that a busy machine does not decide."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_TRIES = 4


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether four times the size takes less than eight times as long, and 100 ms for the machine.

    A square would take sixteen times as long. Only a slow answer can be an accident, so the best of some tries counts.
    """
    work(size)  # what is done once only is done now
    return any(_seconds(work, 4 * size) < 8 * _seconds(work, size) + 0.1 for _ in range(_TRIES))


def _seconds(work: Callable[[int], object], size: int) -> float:
    gc.collect()
    gc.disable()  # what the garbage collector takes depends on all that the suite holds
    try:
        start = time.process_time()
        work(size)
        return time.process_time() - start
    finally:
        gc.enable()
