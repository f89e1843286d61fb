"""The same steps on a Spark cluster: partition → read → Arrow → Parquet, by `mapInArrow`.

A partition is a step's number. Its task has the step done by a worker process of its own, which is
kept for the next task, encoder and all, and which may die without the task. Workers write Parquet
from Arrow themselves, under names that the number tells: what a task did that Spark runs twice stands
there once, and nothing of it passes through the JVM. Sources and archive must be where every node
finds them under the same name, and every node needs this package.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.utils import require_minimum_pandas_version

from situasi.archive.folder import Folder
from situasi.archive.steps import UNIT_LIST, Step, found_name, part_name
from situasi.archive.worker import PATIENCE, Crew, Report
from situasi.errors import ArchiveError

POLL = 2.0
"""Seconds between two looks at what is done."""
TASK_FAILURES = 8
"""How often Spark runs a task whose node was lost. A story that ends its worker is no such loss."""
DONE = pa.schema([("number", pa.int64()), ("stop", pa.string())])


class SparkEngine:
    """A cluster, by its master's address; `cores` bounds how many of it are used.

    Nodes run the Python that PYSPARK_PYTHON names, else the one at the path of this. Raises
    ArchiveError where no master answers, ImportError where pandas lacks, which Spark asks for.
    """

    def __init__(self, master: str, cores: int | None = None, patience: float = PATIENCE) -> None:
        self.patience = patience
        require_minimum_pandas_version()  # or mapInArrow would ask for it when work has begun
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = (
            SparkSession.builder.master(master)
            .appName("situasi archive")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.task.maxFailures", str(TASK_FAILURES))
            .config("spark.executorEnv.PYTHONPATH", os.environ.get("PYTHONPATH", ""))
        )
        if cores is not None:
            builder = builder.config("spark.cores.max", str(cores))
        try:
            self._session = builder.getOrCreate()
        except Exception as error:  # Py4J and Java raise classes of their own
            what = f"no Spark cluster answers: {str(error).splitlines()[0][:200]}"
            raise ArchiveError(master, what, "start it, or check the address; it needs Java 17") from error
        self._session.sparkContext.setLogLevel("ERROR")

    def carry_out(self, address: str, step: Step, numbers: Sequence[int]) -> Iterator[Report]:
        """Have the steps done; a report comes when its file is there."""
        job = _Job(self._session, address, step, numbers, self.patience)
        folder, waiting = Folder(address), dict(zip(_names(address, step, numbers), numbers, strict=True))
        under = ".work/found" if step is Step.FIND else "stories"
        ended = False
        while not ended:
            ended = job.wait(POLL)
            for name in folder.names(under):
                if waiting.pop(name, None) is not None:
                    yield folder.report(name)
        job.check()
        if waiting:
            raise ArchiveError(address, f"{len(waiting)} steps left nothing", "give it again")

    def close(self) -> None:
        """Leave the cluster."""
        self._session.sparkContext.cancelAllJobs()
        self._session.stop()


def _names(address: str, step: Step, numbers: Sequence[int]) -> list[str]:
    if step is Step.FIND:
        return [found_name(n) for n in numbers]
    units = Folder(address).read_json(UNIT_LIST)["units"]
    return [part_name("stories", n, units[n]["year"]) for n in numbers]


class _Job:
    """A job of Spark, run beside the thread that watches it."""

    def __init__(
        self,
        session: SparkSession,
        address: str,
        step: Step,
        numbers: Sequence[int],
        patience: float,
    ) -> None:
        self._address, self._found, self._error = address, list[Any](), list[Exception]()
        # One partition a step, in the order given: the heaviest begin first.
        frame = session.range(0, len(numbers), 1, len(numbers))
        mapped = frame.mapInArrow(
            task(address, str(step), list(numbers), patience), "number bigint, stop string"
        )

        def run() -> None:
            try:
                self._found = mapped.collect()
            except Exception as error:
                self._error.append(error)

        self._thread = threading.Thread(target=run, name="situasi-spark", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Whether it has ended, within so many seconds."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def check(self) -> None:
        """Raises ArchiveError for what ended the job."""
        if self._error:
            lines = str(self._error[0]).splitlines() or [type(self._error[0]).__name__]
            raise ArchiveError(self._address, f"Spark gave up: {lines[0][:300]}", "see its logs")
        for row in self._found:
            if row.stop:
                raise ArchiveError(*json.loads(row.stop))


def task(
    address: str, step: str, numbers: list[int], patience: float
) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What a task does with the indexes that it is given."""

    def carry_out(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        crew = _crew(address, patience)
        for batch in batches:
            given = [numbers[i] for i in batch.column(0).to_pylist()]
            stop = None
            try:
                for _ in crew.carry_out(Step(step), given):
                    pass
            except ArchiveError as error:
                # No other attempt would fare better: the one who asked is told.
                stop = json.dumps([error.where, error.what, error.mend])
            yield pa.RecordBatch.from_pylist(
                [{"number": n, "stop": stop} for n in given], schema=DONE
            )

    return carry_out


@lru_cache(1)
def _crew(address: str, patience: float) -> Crew:
    """The one worker of this Python process of Spark's, kept from task to task."""
    return Crew(address, 1, patience)
