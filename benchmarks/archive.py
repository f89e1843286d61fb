"""What an archive costs: processor time, memory and bytes a story, on one worker and on two.

usage: python benchmarks/archive.py [--stories 1000] [--kind warc.gz] [--reader NAME] [--keep FOLDER]

An archive is made of the samples, its stories are read once without an archive around it, for its
own speed, then so by two processes at once, for what the machine's second core is worth, and then by
`situasi archive read` with one worker and with two. Processor time is of all processes together, so
that other work on the machine disturbs it less than it does the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

import made_archives
from situasi.model import Story
from situasi.story import from_jsonl

SINGLE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def alone(source: Path, reader: str) -> dict[str, float]:
    """What finding and reading the stories takes in one loop of this process, after a first one."""
    from situasi.archive.pieces import cut
    from situasi.archive.records import records
    from situasi.archive.sources import listed
    from situasi.batch import reader_named
    from situasi.model import Story
    from situasi.story import from_html, from_jsonl

    read = reader_named(reader)
    files, _ = listed([str(source)])
    held = [r for piece in cut(files)[0] for r in records(piece, files) if hasattr(r, "data")]
    urls = stories_of(source)

    def story(record: object) -> Story:
        data, url = record.data, record.url  # type: ignore[attr-defined]
        if url is None:
            (found,) = from_jsonl([data], where="line")
            assert isinstance(found, Story)
            return found
        return from_html(data, where=url, url=url)

    chosen = [r for r in held if not urls or r.url in urls]
    read(story(chosen[0]))
    cpu, began, events = time.process_time(), time.perf_counter(), 0
    for record in chosen:
        events += len(read(story(record)).events)
    return {
        "stories": len(chosen),
        "events": events,
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - began,
        "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def beside(source: Path, reader: str) -> float:
    """Seconds by the clock that each of two processes takes which do at once what `alone` does."""
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        both = [pool.submit(alone, source, reader) for _ in range(2)]
        return sum(one.result()["wall"] for one in both) / 2


def shares(source: Path, out: Path, reader: str) -> dict[str, float]:
    """How much of an archive's processor time is the reading itself: all steps in this process.

    Reading and the rest are timed in turns, story by story, so that a busy machine slows both alike.
    What reading is: making a story of a page or line, and `read_story`.
    """
    from situasi.archive import find, steps
    from situasi.archive.folder import Folder
    from situasi.archive.plan import Asked, settle
    from situasi.archive.sift import sift
    from situasi.batch import reader_named

    shutil.rmtree(out, ignore_errors=True)
    spent = {"made": 0.0, "read": 0.0}
    read = reader_named(reader)

    def timed(what: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **more: Any) -> Any:
            began = time.process_time()
            try:
                return work(*args, **more)
            finally:
                spent[what] += time.process_time() - began

        return run

    find.from_html = timed("made", find.from_html)
    find.from_jsonl = timed("made", lambda *a, **k: iter(list(from_jsonl(*a, **k))))
    steps._reader = lambda _: timed("read", read)  # type: ignore[assignment]
    read(first_story())  # loads the encoder, once a worker's life
    folder = Folder(str(out))
    plan, _ = settle(folder, Asked(sources=(str(source),), reader=reader))
    began = time.process_time()
    for number in range(len(plan.pieces)):
        steps.find_piece(folder, plan, number, lambda _: None)
    found = time.process_time() - began
    units = sift(folder, len(plan.pieces))["units"]
    sifted = time.process_time() - began
    for number in range(len(units)):
        steps.read_unit(folder, plan, number, lambda _: None)
    total = time.process_time() - began
    number = sum(u["stories"] for u in units)
    return {
        "stories": number, "find": found, "sift": sifted - found, "read": total - sifted,
        "total": total, "made": spent["made"], "reader": spent["read"],
    }  # fmt: skip


def first_story() -> Story:
    """A story to load the encoder with."""
    text = "Troops shelled the town\n\nTroops shelled the town on Tuesday, officials said."
    return Story(id="first", text=text, title=text.split("\n", 1)[0], language="en")


def stories_of(source: Path) -> set[str]:
    """The addresses of the stories of a made crawl; none for lines, which are all stories."""
    truth = [json.loads(one) for one in Path(f"{source}.truth.jsonl").read_text().splitlines()]
    return {t["url"] for t in truth if t["is_a"] == "story"}


def archived(source: Path, out: Path, workers: int, reader: str) -> dict[str, object]:
    """What the command takes, all its processes together; and its workers' memory as it goes."""
    shutil.rmtree(out, ignore_errors=True)
    command = [
        sys.executable, "-m", "situasi.cli", "archive", "read", str(source), "--to", str(out),
        "--workers", str(workers), "--reader", reader,
    ]  # fmt: skip
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.Popen(command, env={**os.environ, **SINGLE}, stderr=subprocess.PIPE)
    curve: list[tuple[int, float]] = []
    ended = threading.Event()
    held: dict[Path, int] = {}

    def watch() -> None:
        while not ended.wait(0.5):
            for part in out.glob("stories/*/*.parquet"):
                if part not in held:
                    held[part] = pq.read_metadata(part).num_rows
            done = sum(held.values())
            most = max((resident(pid) for pid in children(run.pid)), default=0.0)
            if most and (not curve or curve[-1][0] != done):
                curve.append((done, most))

    watcher = threading.Thread(target=watch)
    watcher.start()
    told = run.communicate()[1]
    ended.set()
    watcher.join()
    # What a worker that outlives no one took is counted when it is waited for: all are.
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode not in (0, 1):
        raise SystemExit(told.decode())
    size = {t: weight(out / t) for t in ("stories", "statements", "events", "dropped")}
    return {
        "workers": workers,
        "stories": json.loads((out / "archive.json").read_text())["stories"],
        "cpu": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        "wall": time.perf_counter() - began,
        "bytes": size,
        "curve": thinned(curve),
    }


def children(pid: int) -> list[int]:
    """The processes that a process started."""
    try:
        found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [int(n) for n in found]


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError, ValueError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def weight(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(p.stat().st_size for p in folder.rglob("*.parquet"))


def thinned(curve: list[tuple[int, float]], most: int = 20) -> list[tuple[int, float]]:
    """Some points of a curve, its last among them."""
    step = max(len(curve) // most, 1)
    return [*curve[::step], *curve[-1:]]


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--stories", type=int, default=1_000)
    options.add_argument("--kind", default="warc.gz")
    options.add_argument("--reader", default="situasi")
    options.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    options.add_argument("--no-alone", action="store_true")
    options.add_argument("--shares", action="store_true", help="only what the time goes to")
    options.add_argument("--keep", type=Path, help="folder to work in, left as it is")
    chosen = options.parse_args()
    sys.path.insert(0, "")
    folder = chosen.keep or Path(tempfile.mkdtemp(prefix="situasi-archive-"))
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / f"made.{chosen.kind}"
    if not source.exists():
        made_archives.make(source, chosen.stories)
    size = source.stat().st_size
    print(f"{source.name}: {chosen.stories:,} stories, {size:,} bytes", flush=True)
    per = 0.0
    if chosen.shares:
        part = shares(source, folder / "out-shares", chosen.reader)
        number, total = part["stories"], part["total"]
        own = part["made"] + part["reader"]
        print(
            f"{number:,.0f} stories in one process, ms of processor time each:"
            + "".join(f" {k} {1000 * part[k] / number:.1f}" for k in list(part)[1:])
            + f"; {own / total:.1%} of it is making stories and reading them"
        )
        return 0
    if not chosen.no_alone:
        one = alone(source, chosen.reader)
        per = one["cpu"] / one["stories"]
        print(
            f"read alone: {one['stories']:,.0f} stories, {one['events']:,.0f} events, {1000 * per:.1f} ms"
            f" of processor time each, {one['wall']:.1f} s, {one['megabytes']:.0f} MB",
            flush=True,
        )
        each = beside(source, chosen.reader)
        print(
            f"two at once: {each:.1f} s each; the second core makes it"
            f" {2 * one['wall'] / each:.2f} times as fast",
            flush=True,
        )
    for workers in chosen.workers:
        found = archived(source, folder / f"out-{workers}", workers, chosen.reader)
        number = int(str(found["stories"]))
        cpu = float(str(found["cpu"])) / number
        out = found["bytes"]
        assert isinstance(out, dict)
        print(
            f"{workers} worker(s): {number:,} stories, {1000 * cpu:.1f} ms of processor time each,"
            f" {found['wall']:.1f} s" + (f", {per / cpu:.1%} of read's own speed" if per else "")
        )
        told = ", ".join(f"{t} {n / number:,.0f}" for t, n in out.items())
        print(f"  bytes a story: in {size / number:,.0f}; out {told}")
        print(f"  memory of the largest worker, MB: {found['curve']}", flush=True)
    if chosen.keep is None:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
