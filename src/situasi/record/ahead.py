"""Stories prepared by other processes while this one places those before.

What adding needs of a story alone is half of the work (`prepared.py`). A helper gets stories as JSON
down a pipe and sends back what was prepared, as archives' workers do; it ends when the pipe closes, so
none outlives a killed program. Whatever befalls a helper, the stories are prepared here instead: the
order of the stories, and what becomes of them, are the same with and without.
"""

from __future__ import annotations

import datetime as dt
import os
import pickle
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue

from situasi.model import Told
from situasi.piped import Piped, my_pipe
from situasi.record.log import entry, whole
from situasi.record.packing import uncollected
from situasi.record.prepared import Prepared, prepared

MANY = 5
"""Full batches after which helpers are started: each takes a second to load what it needs."""

_WAITING = 2
"""Batches for each helper that are prepared before the first of them is placed."""

_GONE = (EOFError, OSError, pickle.UnpicklingError)


def main() -> None:
    """Prepare what comes down a pipe, whose number is the first argument, until it closes."""
    pipe = my_pipe()
    try:
        while True:
            written, day = pipe.recv()
            try:
                answer = here([Told.model_validate_json(one) for one in written], written, day)
            except Exception:  # who asked prepares it then, and says what is wrong
                answer = None
            pipe.send(answer)
    except _GONE:
        os._exit(0)  # whoever asked is gone


def here(tolds: Sequence[Told], written: Sequence[bytes], day: dt.date) -> list[Prepared]:
    """Stories prepared in this process; `written` is each as it is logged, `day` when they are added."""
    with uncollected():
        entries = [entry(told, one) for told, one in zip(tolds, written, strict=True)]
        return prepared(tolds, entries, [day] * len(tolds))


class _Helper(Piped):
    """One such process, from outside."""

    def __init__(self) -> None:
        super().__init__("situasi.record.ahead")

    def ask(self, written: Sequence[bytes], day: dt.date) -> list[Prepared] | None:
        """What it prepares; None where it could not, or is no more."""
        try:
            self.pipe.send((written, day))
            answer: list[Prepared] | None = self.pipe.recv()
        except _GONE:
            return None
        return answer


@dataclass
class _Batch:
    """Stories as they are logged, the day when they are added, and what a helper makes of them."""

    tolds: list[Told]
    written: list[bytes]
    day: dt.date
    answer: Future[list[Prepared] | None] | None = None


class Ahead:
    """Batches of stories on their way to being placed, in their order. As a context it ends all helpers.

    `helpers` is how many processes may be started; with none, each batch is prepared where it is taken.
    """

    def __init__(self, helpers: int = 0) -> None:
        self._most = helpers
        self._swift = 0
        self._batches: deque[_Batch] = deque()
        self._helpers: list[_Helper] = []
        self._free: SimpleQueue[_Helper] = SimpleQueue()
        self.warm = False  # whether a helper has loaded what it needs
        self._threads = ThreadPoolExecutor(max_workers=max(helpers, 1))

    def __enter__(self) -> Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        """End the helpers."""
        for helper in self._helpers:
            helper.stop()
        self._threads.shutdown(cancel_futures=True)

    def give(self, tolds: list[Told], day: dt.date, swift: bool) -> None:
        """Take on a batch; `swift` is whether it came so fast that it is worth a helper."""
        batch = _Batch(tolds, [whole(told) for told in tolds], day)
        self._swift += swift
        if self._swift == MANY and not self._helpers:
            self._helpers = [_Helper() for _ in range(self._most)]
            for helper in self._helpers:
                self._threads.submit(self._start, helper, batch.written[:1], day)
        if self.warm:
            batch.answer = self._threads.submit(self._ask, batch.written, day)
        self._batches.append(batch)

    def ready(self) -> bool:
        """Whether the first batch is to be taken: it is prepared, or enough others are waiting."""
        if not self._batches:
            return False
        answer = self._batches[0].answer
        return answer is None or answer.done() or len(self._batches) > _WAITING * self._most

    def take(self) -> tuple[list[Prepared], dt.date]:
        """The first batch, prepared, and the day when it is added."""
        batch = self._batches.popleft()
        given = batch.answer.result() if batch.answer else None
        return given or here(batch.tolds, batch.written, batch.day), batch.day

    @property
    def pids(self) -> list[int]:
        """The processes that were started."""
        return [helper.process.pid for helper in self._helpers]

    def __len__(self) -> int:
        return len(self._batches)

    def _start(self, helper: _Helper, written: Sequence[bytes], day: dt.date) -> None:
        """Let a helper load what it needs; until one has, there is more done without."""
        helper.ask(written, day)
        self._free.put(helper)
        self.warm = True

    def _ask(self, written: Sequence[bytes], day: dt.date) -> list[Prepared] | None:
        helper = self._free.get()
        answer = helper.ask(written, day)
        self._free.put(helper)
        return answer


if __name__ == "__main__":
    main()
