"""Stories that other processes prepare become the same record, whatever befalls those processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from made_stories import Making
from situasi.model import Told
from situasi.record import Record, ahead, schema
from situasi.record import record as room

BATCH = 4
STORIES = 40


@pytest.fixture(scope="module")
def tolds() -> list[Told]:
    return list(Making(5).stories(STORIES))


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "BATCH", BATCH)


def wait_for(so: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not so():
        assert time.monotonic() < until
        time.sleep(0.02)


class Patient(ahead.Ahead):
    """Waits until a helper is there, which stories as few as these would not."""

    asked = 0
    kill_at = 0

    def give(self, tolds: list[Told], day: object, swift: bool) -> None:
        super().give(tolds, day, swift)  # type: ignore[arg-type]
        if self.pids:
            wait_for(lambda: self.warm)
            Patient.asked += 1
            if Patient.asked == Patient.kill_at:
                for pid in self.pids:
                    os.kill(pid, signal.SIGKILL)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> type[Patient]:
    monkeypatch.setattr(ahead, "Ahead", Patient)
    monkeypatch.setattr(Patient, "asked", 0)
    return Patient


def derived(path: Path, tolds: list[Told], helpers: int) -> dict[str, list[tuple[object, ...]]]:
    """All rows that are derived from the log, after stories were added."""
    with Record(str(path), create=True) as record:
        outcomes = [a.outcome for a in record.add(tolds, helpers=helpers)]
        assert len(outcomes) == len(tolds)
        with record._store.reading() as connection:
            return {
                table.name: sorted(map(tuple, connection.execute(table.select())), key=repr)
                for table in schema.DERIVED
            }


def corrected(tolds: list[Told]) -> list[Told]:
    """The stories, and then some of them once more: as they were, and with another title."""
    again = [
        t.model_copy(update={"story": t.story.model_copy(update={"title": t.story.title[:-1]})})
        for t in tolds[:6]
    ]
    return [*tolds, *again, *tolds[6:10]]


def test_helpers_leave_the_record_as_it_is_without(
    tmp_path: Path, tolds: list[Told], patient: type[Patient]
) -> None:
    given = corrected(tolds)
    alone = derived(tmp_path / "alone.situasi", given, helpers=0)
    assert patient.asked == 0
    helped = derived(tmp_path / "helped.situasi", given, helpers=2)
    assert patient.asked > 5
    assert helped == alone


def test_helpers_that_die_are_done_without(
    tmp_path: Path, tolds: list[Told], patient: type[Patient], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = derived(tmp_path / "alone.situasi", tolds, helpers=0)
    monkeypatch.setattr(patient, "kill_at", 3)
    assert derived(tmp_path / "helped.situasi", tolds, helpers=2) == alone
    assert patient.asked > 3


def test_few_stories_start_no_helper(tmp_path: Path, tolds: list[Told], patient: type[Patient]) -> None:
    derived(tmp_path / "few.situasi", tolds[: 2 * BATCH - 1], helpers=2)
    assert patient.asked == 0


def gone(pid: int) -> bool:
    """Whether a process is no more, or dead and not yet fetched by its parent."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_no_helper_outlives_a_killed_program() -> None:
    program = (
        "import datetime as dt, time\n"
        "from made_stories import Making\n"
        "from situasi.record.ahead import MANY, Ahead\n"
        "with Ahead(1) as ahead:\n"
        "    for _ in range(MANY):\n"
        "        ahead.give(list(Making().stories(2)), dt.date(2020, 1, 1), True)\n"
        "    print(*ahead.pids, flush=True)\n"
        "    time.sleep(60)\n"
    )
    paths = os.pathsep.join(p for p in sys.path if p)
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip
    assert process.stdout is not None
    (helper,) = map(int, process.stdout.readline().split())
    assert not gone(helper)
    process.kill()
    process.wait()
    process.stdout.close()
    wait_for(lambda: gone(helper))
