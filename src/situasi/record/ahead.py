"""Stories prepared by other processes while this one places those before.

What adding needs of a story alone is half of the work (`prepared.py`). For some batches at a time copies
of this process are forked off, which have the stories in their memory as they are, and leave in files
without a name what they prepared. They take one batch after the other; this process takes one too where
it would else have to wait. Whatever befalls the copies, the stories are prepared here instead: the order
of the stories, and what becomes of them, are the same with and without.
"""

from __future__ import annotations

import datetime as dt
import os
import pickle
import select
import tempfile
from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import IO, NamedTuple

from situasi.errors import StoryError
from situasi.model import Told
from situasi.record.line import Line
from situasi.record.log import entry, whole
from situasi.record.prepared import Prepared, prepared
from situasi.rubbish import uncollected

_TOGETHER = 3
"""Batches that are worth another copy of this process while one is at its last."""
_WAITING = 6
"""Batches that wait before the first of them is waited for."""


class Made(NamedTuple):
    """Stories prepared, and what is wrong with the lines that are none."""

    stories: list[Prepared]
    refused: list[StoryError]


def here(given: Sequence[Told | Line], day: dt.date) -> Made:
    """Stories prepared in this process; `day` is when they are added."""
    tolds: list[Told] = []
    refused: list[StoryError] = []
    with uncollected():
        for one in given:
            try:
                tolds.append(one.told() if isinstance(one, Line) else one)
            except StoryError as error:
                refused.append(error)
        entries = [entry(told, whole(told)) for told in tolds]
        return Made(prepared(tolds, entries, [day] * len(tolds)), refused)


@dataclass(eq=False)
class _Batch:
    """Stories and the day when they are added; who prepares them, or what was prepared here."""

    tolds: list[Told | Line]
    day: dt.date
    swift: bool
    crew: _Crew | None = None
    at: int = 0  # of the crew's batches
    made: Made | None = None

    def prepare(self) -> Made:
        """Prepare it here, unless it is."""
        if self.made is None:
            self.made = here(self.tolds, self.day)
        return self.made

    def done(self) -> bool:
        """Whether there is nothing to wait for."""
        return self.made is not None or self.crew is None or self.crew.done(self.at)

    def answer(self) -> Made:
        """What was prepared, waited for."""
        if self.crew is not None:
            self.made = self.made or self.crew.answer(self.at)
            self.crew.leave()
        return self.prepare()


class _Crew:
    """Copies of this process that prepare batches, and end when none is left.

    They and this process share a place in a file, which says which batch is next; a pipe tells which
    are done.
    """

    def __init__(self, batches: Sequence[_Batch], helpers: int) -> None:
        """Raises OSError where there is no room for any."""
        self._batches = batches
        self._left = len(batches)  # to be asked for
        self._told: set[int] = set()
        self._over = False
        self._pids: list[int] = []
        with ExitStack() as opened:
            self._next = opened.enter_context(tempfile.TemporaryFile(buffering=0))
            self._next.write(bytes(range(len(batches))))
            self._next.seek(0)
            self._files = [opened.enter_context(tempfile.TemporaryFile()) for _ in batches]
            hears, tells = os.pipe()
            self._hears = opened.enter_context(os.fdopen(hears, "rb", 0))
            with os.fdopen(tells, "wb", 0) as telling:
                for _ in range(min(helpers, len(batches))):
                    self._fork(telling)
            self._opened = opened.pop_all()
        for at, batch in enumerate(batches):
            batch.crew, batch.at = self, at

    def _fork(self, telling: IO[bytes]) -> None:
        try:
            pid = os.fork()
        except OSError:
            if self._pids:
                return
            raise
        if pid:
            self._pids.append(pid)
            return
        ended = 1
        try:  # it ends without closing what it shares with the process that it is a copy of
            while (at := self._take()) is not None:
                batch, file = self._batches[at], self._files[at]
                pickle.dump(here(batch.tolds, batch.day), file, pickle.HIGHEST_PROTOCOL)
                file.flush()
                telling.write(bytes([at]))
            ended = 0
        finally:
            os._exit(ended)

    def _take(self) -> int | None:
        """The next batch, which is then nobody else's; None when none is left."""
        at = self._next.read(1)
        return at[0] if at else None

    def spent(self) -> bool:
        """Whether no batch is left to take."""
        return self._over or self._next.tell() == len(self._batches)

    def help(self) -> bool:
        """Prepare a batch here that nobody has taken; whether there was one."""
        at = self._take()
        if at is not None:
            self._batches[at].prepare()
        return at is not None

    def done(self, at: int) -> bool:
        """Whether a batch was prepared, or no copy is left that could."""
        return self.over() or at in self._told

    def over(self) -> bool:
        """Whether all copies have ended."""
        while not self._over and select.select([self._hears], [], [], 0)[0]:
            self._hear()
        return self._over

    def _hear(self) -> None:
        """Wait for what is done next, or for the end of all copies."""
        at = self._hears.read(1)
        self._told.update(at)
        self._over = not at

    def answer(self, at: int) -> Made | None:
        """What a copy prepared, waited for; None if it could not."""
        while at not in self._told and not self._over:
            self._hear()
        if at not in self._told:
            return None
        with self._files[at] as file, uncollected():
            file.seek(0)
            answer: Made = pickle.load(file)  # noqa: S301 - our own
            return answer

    def leave(self) -> None:
        """Take note that one batch is no longer needed; with the last, the copies end."""
        self._left -= 1
        if not self._left:
            self.end()

    def end(self) -> None:
        """Leave nothing to take, and wait for the copies."""
        if self._next.closed:
            return
        self._next.seek(0, os.SEEK_END)
        while self._pids:
            os.waitpid(self._pids[-1], 0)
            self._pids.pop()
        self._over = True
        self._opened.close()


class Ahead:
    """Batches of stories on their way to being placed, in their order.

    `helpers` is how many processes may work beside this one; with none, and where processes cannot be
    forked, each batch is prepared where it is taken.
    """

    def __init__(self, helpers: int = 0) -> None:
        self._most = helpers if hasattr(os, "fork") else 0
        self._batches: deque[_Batch] = deque()
        self._crew: _Crew | None = None

    def __enter__(self) -> Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for the helpers that were not needed."""
        for crew in {batch.crew for batch in self._batches if batch.crew is not None}:
            crew.end()

    def give(self, tolds: list[Told | Line], day: dt.date, swift: bool) -> None:
        """Take on a batch; `swift` is whether it came so fast that it is worth a helper."""
        self._batches.append(_Batch(tolds, day, swift))
        self._begin()

    def ready(self) -> bool:
        """Whether the first batch is to be taken: it is prepared, or enough others are waiting."""
        return bool(self._batches) and (len(self._batches) > _WAITING or self._batches[0].done())

    def take(self) -> tuple[Made, dt.date]:
        """The first batch, prepared, and the day when it is added."""
        first = self._batches[0]
        while not first.done() and self._help():
            self._begin()
        given = first.answer()
        self._batches.popleft()  # not before: what is broken off here leaves no copy behind
        self._begin()
        return given, first.day

    def __len__(self) -> int:
        return len(self._batches)

    def _help(self) -> bool:
        """Prepare a batch here that nobody has; whether there was one."""
        if self._crew is not None and self._crew.help():
            return True
        free = next(iter(self._free()), None)
        if free is not None:
            free.prepare()
        return free is not None

    def _free(self) -> list[_Batch]:
        """What was given to no crew yet, and is worth one."""
        return [b for b in self._batches if b.swift and b.crew is None and b.made is None]

    def _begin(self) -> None:
        """Let copies come to what waits, once all that was given to others is in somebody's hands."""
        if not self._most or (self._crew and not self._crew.spent()):
            return
        free = self._free()
        if len(free) >= _TOGETHER or (free and (self._crew is None or self._crew.over())):
            if self._crew is None:  # copies find looked up what the first story needs
                here(free[0].tolds[:1], free[0].day)
            try:
                self._crew = _Crew(free, self._most)
            except OSError:  # no room for one more process, or for its files
                self._most = 0
