"""Stories that other processes prepare become the same record, whatever befalls those processes."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from made_stories import Making
from situasi.errors import StoryError
from situasi.model import Told
from situasi.record import Line, Record, ahead, schema
from situasi.record import record as room

BATCH = 4
STORIES = 40


@pytest.fixture(scope="module")
def tolds() -> list[Told]:
    return list(Making(5).stories(STORIES))


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "BATCH", BATCH)


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The helpers that were started, by process."""
    pids: list[int] = []
    fork = os.fork

    def counted() -> int:
        pids.append(fork())
        return pids[-1]

    monkeypatch.setattr(os, "fork", counted)
    return pids


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
    tmp_path: Path, tolds: list[Told], forked: list[int]
) -> None:
    given = corrected(tolds)
    alone = derived(tmp_path / "alone.situasi", given, helpers=0)
    assert not forked
    helped = derived(tmp_path / "helped.situasi", given, helpers=2)
    assert len(forked) > 5
    assert helped == alone


@pytest.mark.parametrize("fault", ["killed", "raises", "no room"])
def test_helpers_that_fail_are_done_without(
    tmp_path: Path, tolds: list[Told], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    alone = derived(tmp_path / "alone.situasi", tolds, helpers=0)
    ours, prepare, failed = os.getpid(), ahead.here, tmp_path / "failed"

    def here(*given: Any) -> Any:
        if os.getpid() != ours:
            failed.touch()
            if fault == "killed":
                os.kill(os.getpid(), signal.SIGKILL)
            raise ValueError(fault)
        return prepare(*given)

    def fork() -> int:
        failed.touch()
        raise BlockingIOError(fault)

    monkeypatch.setattr(ahead, "here", here)
    if fault == "no room":
        monkeypatch.setattr(os, "fork", fork)
    assert derived(tmp_path / "helped.situasi", tolds, helpers=2) == alone
    assert failed.exists()


def test_what_nobody_has_is_prepared_here_instead_of_waiting(
    tmp_path: Path, tolds: list[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = derived(tmp_path / "alone.situasi", tolds, helpers=0)
    ours, prepare, seen = os.getpid(), ahead.here, []

    def here(given: list[Told], day: Any) -> Any:
        if os.getpid() == ours:
            seen.append(len(given))
        else:
            time.sleep(0.5)
        return prepare(given, day)

    monkeypatch.setattr(ahead, "here", here)
    assert derived(tmp_path / "helped.situasi", tolds, helpers=1) == alone
    assert BATCH in seen


@pytest.mark.parametrize("helpers", [0, 2])
def test_lines_are_read_where_they_are_prepared_and_bad_ones_set_aside(
    tmp_path: Path, tolds: list[Told], forked: list[int], helpers: int
) -> None:
    good = [told.model_dump_json(by_alias=True).encode() for told in tolds]
    lied = good[9].replace(b' forces ', b' troops ', 1)
    written = [*good[:5], b"{}", *good[5:9], lied, *good[10:], b"no JSON"]
    lines = [Line(f"war.jsonl:{n}", text) for n, text in enumerate(written, 1)]
    refused: list[StoryError] = []
    with Record(str(tmp_path / "war.situasi"), create=True) as record:
        added = [a.story for a in record.add(lines, helpers=helpers, aside=refused.append)]
    assert added == [told.story.id for told in (*tolds[:9], *tolds[10:])]
    assert [error.where for error in refused] == ["war.jsonl:6", "war.jsonl:11", "war.jsonl:42"]
    assert "quote the story letter for letter" in str(refused[1])
    assert bool(forked) == bool(helpers)


def test_a_bad_line_that_nobody_sets_aside_is_raised(tmp_path: Path, tolds: list[Told]) -> None:
    with Record(str(tmp_path / "war.situasi"), create=True) as record:
        adding = record.add([*tolds[:BATCH], Line("war.jsonl:5", b"{}")])
        assert [a.story for _, a in zip(range(BATCH), adding, strict=False)]
        with pytest.raises(StoryError, match=r"war\.jsonl:5"):
            next(adding)
        assert record.size().stories == BATCH


def test_few_stories_start_no_helper(tmp_path: Path, tolds: list[Told], forked: list[int]) -> None:
    derived(tmp_path / "few.situasi", tolds[: BATCH - 1], helpers=2)
    assert not forked


def test_no_helper_is_left_when_adding_is_broken_off(
    tmp_path: Path, tolds: list[Told], forked: list[int]
) -> None:
    with Record(str(tmp_path / "war.situasi"), create=True) as record:
        adding = record.add(tolds, helpers=2)
        for _ in range(3 * BATCH):
            next(adding)
        adding.close()  # type: ignore[attr-defined]
        assert record.size().stories >= 3 * BATCH
    assert forked
    for pid in forked:
        with pytest.raises(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)
