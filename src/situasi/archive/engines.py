"""What has the steps done: a crew of processes on this machine, or a Spark cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from situasi.archive.steps import Step
from situasi.archive.worker import PATIENCE, Crew, Report


class Engine(Protocol):
    """Has steps done. What it yields and writes is the same for all engines, in any order."""

    def carry_out(self, address: str, step: Step, numbers: Sequence[int]) -> Iterator[Report]:
        """Have the steps done in the archive at that address; the report of each as it comes.

        Raises ArchiveError where it cannot go on.
        """

    def close(self) -> None:
        """End what was started."""


class LocalEngine:
    """Processes of this machine, each with one core's work and an encoder of its own."""

    def __init__(self, workers: int, patience: float = PATIENCE) -> None:
        self.workers, self.patience = workers, patience
        self._crew: Crew | None = None

    def carry_out(self, address: str, step: Step, numbers: Sequence[int]) -> Iterator[Report]:
        """Have the steps done."""
        if self._crew is None:
            self._crew = Crew(address, self.workers, self.patience)
        yield from self._crew.carry_out(step, numbers)

    def close(self) -> None:
        """End the processes."""
        if self._crew is not None:
            self._crew.__exit__()
            self._crew = None
