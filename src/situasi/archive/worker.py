"""A worker: a process that does steps, watched from outside.

A page can bring down the process that looks at it, or never let it go. So whoever hands out steps
knows at every moment which record or story a worker is at; where one fails a worker several times,
it is set aside and the rest goes on.
"""

from __future__ import annotations

import os
import signal
import time
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from typing import Any

from situasi.archive.piped import Piped, my_pipe
from situasi.archive.steps import Step, carry_out
from situasi.errors import ArchiveError, SituasiError

ATTEMPTS = 3
"""How often one record or story may end a worker, before it is set aside."""
PATIENCE = 300.0
"""Seconds that one record or story may take. The longest that is read, a million characters, takes
two minutes on a core of its own."""

Report = dict[str, Any]


def main() -> None:
    """Do the steps that come down a pipe, whose number is the first argument, until it closes."""
    # One story at a time on one core: threads of libraries would only get in each other's way.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    pipe = my_pipe()
    try:
        while True:
            address, step, number, refused = pipe.recv()

            def at(item: int | None, refused: dict[int, str] = refused) -> str | None:
                pipe.send(("at", item))
                return None if item is None else refused.get(item)

            pipe.send(_answer(address, Step(step), number, at))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        os._exit(0)  # whoever handed out the steps is gone


def _answer(address: str, step: Step, number: int, at: Any) -> tuple[str, Any]:
    try:
        return "done", carry_out(address, step, number, at)
    except (BrokenPipeError, ConnectionResetError):
        raise
    except SituasiError as error:
        return "stop", (error.where, error.what, error.mend)
    except OSError as error:
        return "stop", (address, f"cannot be written: {error.strerror or error}", None)
    except BaseException as error:  # also what Rust calls a panic
        what = str(error).partition("\n")[0][:200]
        return "failed", f"the worker failed with {type(error).__name__}: {what}"


class Worker(Piped):
    """One such process, from outside; what it had not finished is done anew another time."""

    def __init__(self) -> None:
        super().__init__("situasi.archive.worker")
        self.number: int | None = None
        self.item: int | None = None
        self.since = time.monotonic()

    def give(self, address: str, step: Step, number: int, refused: dict[int, str]) -> None:
        """Hand it a step."""
        self.number, self.item, self.since = number, None, time.monotonic()
        self.pipe.send((address, str(step), number, refused))


@dataclass
class Crew:
    """Workers and the steps that they are given. As a context it ends them."""

    address: str
    size: int
    patience: float = PATIENCE
    workers: list[Worker] = field(default_factory=list)

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.stop()
        self.workers = []

    def carry_out(self, step: Step, numbers: Iterable[int]) -> Iterator[Report]:
        """Have all steps done, in any order; the report of each as it comes.

        Raises ArchiveError where the archive cannot be written, or a step fails of itself.
        """
        waiting = deque(numbers)
        failures: Counter[tuple[int, int | None]] = Counter()
        refused: dict[int, dict[int, str]] = {}
        while True:
            self._hand_out(step, waiting, refused)
            busy = [w for w in self.workers if w.number is not None]
            if not busy:
                return
            wait([w.pipe for w in busy], timeout=1.0)
            for worker in busy:
                report, why = self._listen(worker)
                if report is not None:
                    worker.number = None
                    yield report
                elif why is not None:
                    self._count(worker, why, failures, refused)
                    waiting.appendleft(worker.number or 0)
                    worker.number = None

    def _hand_out(
        self, step: Step, waiting: deque[int], refused: dict[int, dict[int, str]]
    ) -> None:
        while len(self.workers) < min(self.size, len(waiting)):
            self.workers.append(Worker())
        for worker in self.workers:
            if worker.number is None and waiting:
                number = waiting.popleft()
                worker.give(self.address, step, number, refused.get(number, {}))

    def _listen(self, worker: Worker) -> tuple[Report | None, str | None]:
        """What a worker has done, or what befell it; neither where it is at work."""
        try:
            while worker.pipe.poll():
                kind, value = worker.pipe.recv()
                if kind == "at":
                    worker.item, worker.since = value, time.monotonic()
                elif kind == "done":
                    return value, None
                elif kind == "failed":
                    return None, str(value)
                else:
                    raise ArchiveError(*value)
        except (EOFError, ConnectionResetError):
            code = worker.process.wait()
            self._leave(worker)
            ended = signal.Signals(-code).name if code < 0 else f"code {code}"
            return None, f"it ended the worker ({ended})"
        # Before the first record it loads libraries, and after the last it writes, both with a disk
        # that may be slow.
        patience = self.patience if worker.item is not None else max(self.patience, PATIENCE)
        if time.monotonic() - worker.since > patience:
            self._leave(worker)
            return None, f"it did not end within {self.patience:g} seconds"
        return None, None

    def _leave(self, worker: Worker) -> None:
        self.workers.remove(worker)
        worker.stop()

    def _count(
        self,
        worker: Worker,
        why: str,
        failures: Counter[tuple[int, int | None]],
        refused: dict[int, dict[int, str]],
    ) -> None:
        number = worker.number or 0
        failures[number, worker.item] += 1
        if failures[number, worker.item] < ATTEMPTS:
            return
        if worker.item is None:
            raise ArchiveError(self.address, f"step {number} fails {ATTEMPTS} times: {why}")
        refused.setdefault(number, {})[worker.item] = f"{why}, {ATTEMPTS} times"


if __name__ == "__main__":
    main()
