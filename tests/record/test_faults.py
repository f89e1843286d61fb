"""Whatever happens while stories are added, what was told of as added is there, and it goes on."""

from __future__ import annotations

import multiprocessing
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from made_stories import Making
from situasi.errors import RecordError
from situasi.model import Told
from situasi.record import Record
from situasi.record import record as room

TRIES = 30
STORIES = 90
NOBODY = 65534
fork = multiprocessing.get_context("fork")


def state(record: Record) -> list[dict[str, Any]]:
    return [e.model_dump() for e in record.episodes()]


def names(path: Path) -> set[str]:
    with Record(str(path)) as record:
        return {name for name, _ in record.stories()}


@pytest.fixture(scope="module")
def tolds() -> list[Told]:
    return list(Making(3).stories(STORIES))


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many transactions, so that a kill falls between and within them."""
    monkeypatch.setattr(room, "BATCH", 4)


def adding(path: Path, tolds: list[Told], out: int) -> None:
    """What the child does: add, and tell of each story through a pipe."""
    with Record(str(path), create=True) as record:
        for added in record.add(tolds):
            os.write(out, f"{added.story}\n".encode())


def child(work: Callable[..., None], *given: Any) -> tuple[Any, int]:
    """Start a process of its own; with the end of the pipe that it writes to."""
    end, out = os.pipe()
    process = fork.Process(target=work, args=(*given, out))
    process.start()
    os.close(out)
    return process, end


def told(end: int) -> set[str]:
    """The whole lines that a child wrote until it ended."""
    with os.fdopen(end, "rb") as pipe:
        return {line.decode().strip() for line in pipe.readlines() if line.endswith(b"\n")}


@pytest.mark.usefixtures("small_batches")
def test_a_kill_at_any_moment_loses_nothing_that_was_told_of(
    tmp_path: Path, tolds: list[Told]
) -> None:
    chance = random.Random(9)
    path = tmp_path / "killed.situasi"
    safe: set[str] = set()
    killed = 0
    for n in range(TRIES):
        # New stories come in as the tries go on, so that there is always something to kill.
        upto = tolds[: STORIES * (n + 1) // TRIES]
        process, end = child(adding, path, upto)
        time.sleep(chance.uniform(0, 0.12))
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        killed += process.exitcode == -signal.SIGKILL
        safe |= told(end)
        if path.exists() and path.stat().st_size and safe:
            assert safe <= names(path)
    assert killed > TRIES / 2
    with Record(str(path), create=True) as record:
        list(record.add(tolds))
        after = state(record)
        record.rebuild()
        assert state(record) == after
    with Record(str(tmp_path / "unharmed.situasi"), create=True) as record:
        list(record.add(tolds))
        assert state(record) == after


def test_the_command_that_was_killed_goes_on_where_it_was(
    tmp_path: Path, tolds: list[Told]
) -> None:
    source, path = tmp_path / "told.jsonl", tmp_path / "r.situasi"
    few = tolds[:30]
    source.write_text("".join(f"{t.model_dump_json(by_alias=True)}\n" for t in few), "utf-8")
    command = [sys.executable, "-m", "situasi.cli", "record", "add", str(path), str(source)]
    slow = "import sys, situasi.record.record as r; r.BATCH = 3; from situasi.cli import main; main()"
    command[1:3] = ["-c", slow]
    first = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    safe = {first.stdout.readline().split()[1] for _ in range(4)}
    first.kill()
    safe |= {line.split()[1] for line in first.stdout if line.endswith("\n")}
    first.wait()
    assert safe <= names(path)
    again = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [line.split() for line in again.stdout.splitlines()]
    assert {story for _, story in lines} == {t.story.id for t in few}
    assert {story for what, story in lines if what == "unchanged"} >= safe


def short_of_room(path: Path, tolds: list[Told], out: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
    try:
        with Record(str(path), create=True) as record:
            for added in record.add(tolds):
                os.write(out, f"{added.story}\n".encode())
    except RecordError as error:
        os.write(out, f"error: {error}\n".encode())


@pytest.mark.usefixtures("small_batches")
def test_a_full_disk_is_one_clear_error_and_loses_nothing(
    tmp_path: Path, tolds: list[Told]
) -> None:
    path = tmp_path / "full.situasi"
    process, end = child(short_of_room, path, tolds)
    said = told(end)
    process.join()
    assert process.exitcode == 0
    (error,) = [line for line in said if line.startswith("error: ")]
    assert str(path) in error
    assert "kept" in error
    safe = said - {error}
    assert 0 < len(safe) < STORIES
    assert safe <= names(path)
    with Record(str(path)) as record:  # there is room again
        list(record.add(tolds))
    assert len(names(path)) == STORIES


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others can look into, as pytest's own cannot be."""
    folder = Path(tempfile.mkdtemp(prefix="situasi-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def without_rights(path: Path, tolds: list[Told], out: int) -> None:
    if os.geteuid() == 0:  # whom no mode of a file stops
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    for create in (False, True):
        try:
            with Record(str(path), create=create) as record:
                os.write(out, f"stories: {len(list(record.stories()))}\n".encode())
                list(record.add(tolds))
        except RecordError as error:
            os.write(out, f"error: {error}\n".encode())


def test_a_folder_that_cannot_be_written_is_one_clear_error_and_can_be_read(
    open_folder: Path, tolds: list[Told]
) -> None:
    path = open_folder / "r.situasi"
    with Record(str(path), create=True) as record:
        list(record.add(tolds[:3]))
    path.chmod(0o444)
    open_folder.chmod(0o555)
    process, end = child(without_rights, path, tolds[3:6])
    said = told(end)
    process.join()
    assert process.exitcode == 0
    assert "stories: 3" in said
    (error,) = said - {"stories: 3"}
    assert str(path) in error
    assert "cannot be written" in error
    process, end = child(without_rights, open_folder / "new.situasi", tolds[3:6])
    refused = told(end)
    process.join()
    assert any("cannot be opened" in line for line in refused)
    open_folder.chmod(0o755)
    assert names(path) == {t.story.id for t in tolds[:3]}


@pytest.mark.usefixtures("small_batches")
def test_two_that_add_at_once_both_succeed(tmp_path: Path, tolds: list[Told]) -> None:
    path = tmp_path / "both.situasi"
    both = [child(adding, path, part) for part in (tolds[:40], tolds[40:80])]
    said = [told(end) for _, end in both]
    for process, _ in both:
        process.join()
        assert process.exitcode == 0
    assert [len(lines) for lines in said] == [40, 40]
    assert names(path) == {t.story.id for t in tolds[:80]}
    with Record(str(path)) as record:
        after = state(record)
        record.rebuild()
        assert state(record) == after


@pytest.mark.usefixtures("small_batches")
def test_who_reads_sees_whole_batches_while_another_writes(
    tmp_path: Path, tolds: list[Told]
) -> None:
    path = tmp_path / "read.situasi"
    Record(str(path), create=True).close()
    process, end = child(adding, path, tolds[:40])
    seen = []
    while process.is_alive():
        with Record(str(path)) as record:
            seen.append(sum(1 for _ in record.stories()))
    told(end)
    assert seen == sorted(seen)
    assert all(count % 4 == 0 for count in seen)
    assert len(set(seen)) > 1
