"""When Python looks for rubbish: not while much is made that stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Without looking for rubbish meanwhile.

    Whoever makes a hundred thousand parts that all stay would have the collector go over them again
    and again: it takes as long as making them.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()  # both together let all that is there count as old, without a look at it
            gc.unfreeze()
            gc.enable()
