"""Stories prepared by other processes while this one places those before.

What adding needs of a story alone is half of the work (`prepared.py`). For each batch a copy of this
process is forked off, which has the stories in its memory as they are, and leaves in a file without a
name what it prepared. Whatever befalls it, the stories are prepared here instead: the order of the
stories, and what becomes of them, are the same with and without.
"""

from __future__ import annotations

import datetime as dt
import os
import pickle
import tempfile
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

from situasi.model import Told
from situasi.record.log import entry, whole
from situasi.record.packing import uncollected
from situasi.record.prepared import Prepared, prepared

_WAITING = 2
"""Batches for each helper that wait before the first of them is placed."""


def here(tolds: Sequence[Told], day: dt.date) -> list[Prepared]:
    """Stories prepared in this process; `day` is when they are added."""
    with uncollected():
        entries = [entry(told, whole(told)) for told in tolds]
        return prepared(tolds, entries, [day] * len(tolds))


class _Helper:
    """A copy of this process that prepares one batch and ends."""

    def __init__(self, tolds: Sequence[Told], day: dt.date) -> None:
        """Raises OSError where there is no room for it."""
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it is read
        self._ended: int | None = None
        self.pid = os.fork()
        if self.pid == 0:
            self._prepare(tolds, day)

    def _prepare(self, tolds: Sequence[Told], day: dt.date) -> None:
        """All that the copy does; it ends without closing what it shares with this process."""
        ended = 1
        try:
            pickle.dump(here(tolds, day), self._file, pickle.HIGHEST_PROTOCOL)
            self._file.flush()
            ended = 0
        finally:
            os._exit(ended)

    def done(self) -> bool:
        """Whether it has ended."""
        return self._wait(os.WNOHANG)

    def answer(self) -> list[Prepared] | None:
        """What it prepared, once it has ended; None where it could not."""
        self._wait(0)
        with self._file as file:
            if self._ended != 0:
                return None
            file.seek(0)
            answer: list[Prepared] = pickle.load(file)  # noqa: S301 - our own
            return answer

    def _wait(self, how: int) -> bool:
        if self._ended is None:
            pid, status = os.waitpid(self.pid, how)
            self._ended = status if pid else None
        return self._ended is not None


@dataclass
class _Batch:
    """Stories, the day when they are added, and who prepares them."""

    tolds: list[Told]
    day: dt.date
    swift: bool
    helper: _Helper | None = None


class Ahead:
    """Batches of stories on their way to being placed, in their order.

    `helpers` is how many processes may work at once; with none, and where processes cannot be forked,
    each batch is prepared where it is taken.
    """

    def __init__(self, helpers: int = 0) -> None:
        self._most = helpers if hasattr(os, "fork") else 0
        self._batches: deque[_Batch] = deque()
        self._warm = False  # whether this process has looked up what copies would look up each

    def __enter__(self) -> Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for the helpers that were not needed."""
        for batch in self._batches:
            if batch.helper is not None:
                batch.helper.answer()

    def give(self, tolds: list[Told], day: dt.date, swift: bool) -> None:
        """Take on a batch; `swift` is whether it came so fast that it is worth a helper."""
        self._batches.append(_Batch(tolds, day, swift))
        self._begin()

    def ready(self) -> bool:
        """Whether the first batch is to be taken: it is prepared, or enough others are waiting."""
        if not self._batches:
            return False
        helper = self._batches[0].helper
        return helper is None or helper.done() or len(self._batches) > _WAITING * self._most

    def take(self) -> tuple[list[Prepared], dt.date]:
        """The first batch, prepared, and the day when it is added."""
        batch = self._batches.popleft()
        given = batch.helper.answer() if batch.helper else None
        given = given or here(batch.tolds, batch.day)
        self._warm |= batch.swift
        self._begin()
        return given, batch.day

    def __len__(self) -> int:
        return len(self._batches)

    def _begin(self) -> None:
        """Let as many batches be prepared at once as may."""
        if not self._warm:
            return
        free = self._most - sum(b.helper is not None and not b.helper.done() for b in self._batches)
        for batch in self._batches:
            if free > 0 and batch.swift and batch.helper is None:
                try:
                    batch.helper = _Helper(batch.tolds, batch.day)
                except OSError:  # no room for one more process, or for its file
                    self._most = 0
                    return
                free -= 1
