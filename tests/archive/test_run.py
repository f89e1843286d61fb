"""An archive from beginning to end, on one machine: broken off, gone on with, and the same."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import duckdb
import fsspec
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from archive_tests import READER, Go, line, rows, same
from made_archives import Maker
from situasi.archive import columns
from situasi.archive.folder import Folder, GrowingTable
from situasi.archive.plan import Asked
from situasi.archive.run import read_archive
from situasi.archive.steps import UNIT_LIST, Step, carry_out
from situasi.archive.taken import tellings
from situasi.errors import ArchiveError
from situasi.model import Told
from situasi.reading import read_story
from situasi.story import from_jsonl
from word_reader import WordReader


def texts(number: int, word: str = "") -> str:
    """Lines of stories that are like nothing but themselves."""
    return "".join(json.dumps(s.line() | {"text": f"{s.text} {word}"}) + "\n"
                   for s in Maker(5).stories(number))  # fmt: skip


def command(source: Path, out: Path, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "situasi.cli", "archive", "read", str(source), "--to", str(out),
        "--reader", READER, "--workers", "2", *more,
    ]  # fmt: skip


def test_same_stories_come_out_of_every_kind_of_source(tmp_path: Path, go: Go) -> None:
    lines = texts(7)
    (tmp_path / "a.jsonl").write_text(lines)
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    (tmp_path / "c.jsonl.zst").write_bytes(zstandard.ZstdCompressor().compress(lines.encode()))
    table = pa.Table.from_pylist([json.loads(one) for one in lines.splitlines()])
    pq.write_table(table, tmp_path / "d.parquet", row_group_size=3)
    told = {}
    for kind in ("a.jsonl", "b.jsonl.gz", "c.jsonl.zst", "d.parquet"):
        summary, lines_told = go(tmp_path / kind, out=kind + ".out")
        assert (summary["stories"], lines_told) == (7, [])
        told[kind] = list(tellings(str(tmp_path / f"{kind}.out")))
    assert all(one == told["a.jsonl"] for one in told.values())


def test_what_is_read_comes_out_as_the_reader_gave_it(tmp_path: Path, go: Go) -> None:
    lines = texts(20)
    (tmp_path / "a.jsonl").write_text(lines)
    go(tmp_path / "a.jsonl")
    stories = {s.id: s for s in from_jsonl(lines.splitlines(), where="a")}
    found = {t.story.id: t for t in tellings(str(tmp_path / "out"))}
    assert found == {
        name: Told(story=story, reading=read_story(story, WordReader()))
        for name, story in stories.items()
    }


def test_crawl_gives_its_stories_and_says_why_the_rest_is_none(
    crawl: Path, tmp_path: Path, go: Go
) -> None:
    summary, told = go(crawl)
    truth = [json.loads(one) for one in Path(f"{crawl}.truth.jsonl").read_text().splitlines()]
    wanted = {kind: sum(t["is_a"] == kind for t in truth) for kind in {t["is_a"] for t in truth}}
    assert summary["stories"] == wanted.pop("story")
    assert summary["dropped"].pop("not_a_page") == len(truth) + wanted.pop("not_a_page")
    assert summary["dropped"] == wanted
    assert told == []
    kept = [json.loads(r) for r in rows(tmp_path / "out", "dropped")]
    assert {r["reason"] for r in kept if r["sample"]} >= set(wanted)
    ids = {json.loads(r)["id"] for r in rows(tmp_path / "out", "stories")}
    repeats = [r for r in kept if r["kept"]]
    assert len(repeats) == sum(wanted[k] for k in ("duplicate", "near_duplicate", "same_address"))
    assert {r["kept"] for r in repeats} <= ids


def test_duckdb_pandas_and_polars_read_it(tmp_path: Path, go: Go) -> None:
    (tmp_path / "a.jsonl").write_text(texts(30) + line("undated", published=None))
    summary, _ = go(tmp_path / "a.jsonl")
    for table in ("stories", "statements", "events"):
        folder = tmp_path / "out" / table
        number = summary[table]
        assert number > 0
        pattern = f"{folder}/*/*.parquet"
        counted = duckdb.sql(f"SELECT count(*) FROM '{pattern}'").fetchall()  # noqa: S608
        assert counted == [(number,)]
        assert len(pd.read_parquet(folder)) == number
        assert pl.scan_parquet(pattern).select(pl.len()).collect().item() == number
        schema = pq.read_schema(next(folder.rglob("*.parquet")))
        assert schema.metadata[columns.VERSION_KEY] == str(columns.VERSION).encode()
        assert schema.remove_metadata() == columns.TABLES[table].remove_metadata()
    years = duckdb.sql(
        f"SELECT DISTINCT year(published) = year FROM '{tmp_path}/out/stories/*/*.parquet'"  # noqa: S608
        " WHERE published IS NOT NULL"
    ).fetchall()
    assert years == [(True,)]


@pytest.mark.xdist_group("archive-kills")
def test_killed_run_goes_on_and_ends_as_an_unbroken_one(tmp_path: Path) -> None:
    source = tmp_path / "many.jsonl"
    source.write_text(texts(300, "TAKES-TIME"))
    subprocess.run(command(source, tmp_path / "whole"), check=True, capture_output=True)
    out, kept = tmp_path / "out", 0
    for times in range(3):
        run = subprocess.Popen(command(source, out), stderr=subprocess.PIPE, text=True)
        wait_until(lambda wanted=kept + 1: parts(out) >= wanted)
        if times == 1:
            run.send_signal(signal.SIGINT)
            _, told = run.communicate(timeout=60)
            assert run.returncode == 130
            assert "stopped; " in told
            assert "are read and kept; the same command goes on" in told
        else:
            run.kill()
            run.communicate(timeout=60)
        assert parts(out) > kept, "what was finished is kept, and more was finished"
        kept = parts(out)
    done = subprocess.run(command(source, out), check=True, capture_output=True, text=True)
    assert "300 stories" in done.stdout
    same(out, tmp_path / "whole")
    assert not (out / ".work").exists()
    again = subprocess.run(command(source, out), check=True, capture_output=True, text=True)
    assert "read before; nothing was done" in again.stdout


def parts(out: Path) -> int:
    return len(list(out.glob("stories/*/*.parquet")))


def wait_until(so: object, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if so():  # type: ignore[operator]
            return
        time.sleep(0.05)
    raise AssertionError("waited in vain")


def test_poisoned_stories_are_set_aside_with_their_error_and_the_others_read(
    tmp_path: Path, go: Go
) -> None:
    (tmp_path / "a.jsonl").write_text(
        line("good") + line("kills", "Kills\n\nENDS-THE-WORKER now, whatever it is given to do.")
        + line("hangs", "Hangs\n\nNEVER-ENDS, and sleeps on the way to the end of the world.")
        + line("fails", "Fails\n\nFAILS with an error of its own, as any other reader may do.")
        + line("better")
    )  # fmt: skip
    summary, told = go(tmp_path / "a.jsonl", patience=3)
    assert (summary["stories"], summary["dropped"]) == (2, {"unreadable": 3})
    assert len(told) == 3
    aside = {r["where"].rpartition(" ")[2]: r["what"] for r in map(json.loads, rows(tmp_path / "out", "dropped"))}
    assert aside["kills"] == "it ended the worker (SIGKILL), 3 times"
    assert aside["hangs"] == "it did not end within 3 seconds, 3 times"
    assert aside["fails"].startswith("the reader failed with ValueError: no sense")


def test_slow_disk_is_no_fault_of_the_last_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that writes is at no story: patience with one does not run out meanwhile."""
    at: list[int | None] = []
    wrote_at: dict[str, int | None] = {}
    write = GrowingTable.write

    class Here:
        """Has the steps done in this process."""

        def carry_out(self, address: str, step: Step, numbers: Sequence[int]) -> Iterator[dict[str, object]]:
            for number in numbers:
                yield carry_out(address, step, number, at.append)
                wrote_at[step] = at[-1]

        def close(self) -> None:
            """There is nothing to end."""

    def seen(self: GrowingTable, *more: object) -> None:
        if at:
            wrote_at["table"] = at[-1]
            assert at[-1] is None, "a table is written while a story is looked at"
        write(self, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(GrowingTable, "write", seen)
    (tmp_path / "a.jsonl").write_text(texts(3))
    read_archive(Asked(sources=(str(tmp_path / "a.jsonl"),), reader=READER), str(tmp_path / "out"), Here())
    assert wrote_at == {Step.FIND: None, Step.READ: None, "table": None}
    assert {0, 1, 2} <= set(at)


def test_long_story_is_a_unit_of_its_own(tmp_path: Path, go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    long = "Long\n\n" + " ".join(f"word{n * n:x} stood." for n in range(30_000))
    (tmp_path / "a.jsonl").write_text(line("long", long) + texts(5).replace("made-", "x-"))
    dealt = {}
    write = Folder.write_json

    def seen(self: Folder, name: str, value: object) -> None:
        dealt[name] = value
        write(self, name, value)

    monkeypatch.setattr(Folder, "write_json", seen)
    summary, _ = go(tmp_path / "a.jsonl")
    assert summary["stories"] == 6
    assert [u["stories"] for u in dealt[UNIT_LIST]["units"] if u["characters"] > 200_000] == [1]


def test_other_sources_or_another_folder_are_refused(tmp_path: Path, go: Go) -> None:
    (tmp_path / "a.jsonl").write_text(line("a"))
    (tmp_path / "b.jsonl").write_text(line("b"))
    go(tmp_path / "a.jsonl")
    with pytest.raises(ArchiveError, match="holds an archive already"):
        go(tmp_path / "b.jsonl")
    with pytest.raises(ArchiveError, match="none of the sources"):
        go(tmp_path / "c.jsonl", out="other")
    with pytest.raises(ArchiveError, match="holds no archive"):
        next(tellings(str(tmp_path / "nothing")))


def test_sources_and_archive_may_be_anywhere_that_fsspec_reaches(tmp_path: Path, go: Go) -> None:
    (tmp_path / "a.jsonl").write_text(texts(3))
    (tmp_path / "b.jsonl").write_text(texts(5))
    summary, told = go(f"file://{tmp_path}/?.jsonl")
    assert (summary["stories"], summary["dropped"], told) == (5, {"duplicate": 3}, [])

    from situasi.archive.pieces import cut
    from situasi.archive.records import records
    from situasi.archive.sources import listed

    with fsspec.open("memory://paper/1999/a.jsonl.gz", "wb") as out:
        out.write(gzip.compress(texts(4).encode()))
    for source in ("memory://paper/1999", "memory://paper/*/*.gz", "memory://paper/1999/a.jsonl.gz"):
        files, faults = listed([source])
        (piece,) = cut(files)[0]
        assert (len(list(records(piece, files))), faults) == (4, [])
    folder = Folder("memory://read")
    folder.write_json("archive.json", {"version": columns.VERSION + 1})
    with pytest.raises(ArchiveError, match="install a newer situasi"):
        folder.check_version()


def test_archive_goes_into_a_record(tmp_path: Path, go: Go) -> None:
    (tmp_path / "a.jsonl").write_text(texts(3))
    go(tmp_path / "a.jsonl")
    add = [sys.executable, "-m", "situasi.cli", "record", "add", str(tmp_path / "r.situasi")]
    done = subprocess.run([*add, str(tmp_path / "out")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert [one.split() for one in sorted(done.stdout.splitlines())] == [
        ["new", f"made-{n}"] for n in range(3)
    ]
    (tmp_path / "out" / "archive.json").unlink()
    (tmp_path / "out" / ".work").mkdir()
    (tmp_path / "out" / ".work" / "plan.json").write_text("{}")
    done = subprocess.run([*add, str(tmp_path / "out")], capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "is not read to its end" in done.stderr


def test_workers_end_when_the_one_who_hands_out_is_killed(tmp_path: Path) -> None:
    source = tmp_path / "many.jsonl"
    source.write_text(texts(200, "TAKES-TIME"))
    run = subprocess.Popen(command(source, tmp_path / "out"), stderr=subprocess.DEVNULL)
    wait_until(lambda: parts(tmp_path / "out") > 0)
    workers = children(run.pid)
    assert len(workers) == 2
    run.kill()
    run.wait()
    wait_until(lambda: not any(alive(pid) for pid in workers), 20)


def children(pid: int) -> list[int]:
    return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def alive(pid: int) -> bool:
    try:
        return "situasi.archive.worker" in Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return False


@pytest.mark.parametrize("where", ["{tmp}/out", "memory://growing"])
def test_a_table_that_grows_is_there_once_it_is_whole(tmp_path: Path, where: str) -> None:
    folder = Folder(where.format(tmp=tmp_path))
    schema = pa.schema([("n", pa.int64())])
    with pytest.raises(ValueError, match="half"), folder.growing_table("t/x.parquet", schema) as half:
        half.write(pa.table({"n": [1]}, schema=schema))
        raise ValueError("half")
    assert folder.names("t", "") == []
    with folder.growing_table("t/x.parquet", schema) as whole:
        for n in range(3):
            whole.write(pa.table({"n": [n]}, schema=schema))
        whole.report({"rows": whole.rows})
    assert folder.report("t/x.parquet") == {"rows": 3}
    table = folder.open_table("t/x.parquet")
    assert (table.num_row_groups, table.read()["n"].to_pylist()) == (3, [0, 1, 2])
    table.close(force=True)
