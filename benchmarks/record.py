"""How fast a record grows, how large it gets, and how soon it answers.

usage: record.py [STORIES…]      (1000 10000 100000)

Makes a record of so many made stories (`made_stories.py`, ten events each) in a process of its own,
and prints a line of the table in README.md for each. Seconds are of processor time, so that what else
runs beside it matters less. Beside it, in the same process and in turns with it, the same stories are
put as JSON into one table of SQLite with an index, in transactions of the same size: the least that
keeping them takes.
"""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from made_stories import Making, conflict_of
from situasi.model import Scope, Told
from situasi.record import Record
from situasi.record.record import BATCH
from situasi.situation import situation

PARTS = 5
"""Of the whole: each is timed, and the curve is the last against the first."""


class Clock:
    """Adds up processor time."""

    def __init__(self) -> None:
        self.seconds = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count what is done within."""
        since = time.process_time()
        yield
        self.seconds += time.process_time() - since


def naive(path: Path) -> sqlite3.Connection:
    """A table of stories, as little as will do."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE told (id TEXT PRIMARY KEY, published TEXT, whole TEXT)")
    return db


def keep(db: sqlite3.Connection, tolds: list[Told]) -> None:
    """Put stories into it."""
    rows = [(t.story.id, str(t.story.published), t.model_dump_json(by_alias=True)) for t in tolds]
    with db:
        db.executemany("INSERT INTO told VALUES (?, ?, ?)", rows)


def measure(number: int) -> None:
    """Make a record of so many stories and print a line of the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.situasi"
        adding, keeping = Clock(), Clock()
        beside = naive(Path(folder) / "naive.db")
        made = Making().stories(number + 20)
        parts = []
        with Record(str(path), create=True) as record:
            for _ in range(PARTS):
                before = adding.seconds
                for at in range(0, number // PARTS, BATCH):
                    batch = [next(made) for _ in range(min(BATCH, number // PARTS - at))]
                    with adding.running():
                        list(record.add(batch))
                    with keeping.running():
                        keep(beside, batch)
                parts.append(adding.seconds - before)
            held = record.size()
        one, showing = Clock(), Clock()
        for told in [next(made) for _ in range(5)]:
            # As the command does it: a record that was not open before.
            with one.running(), Record(str(path)) as record:
                list(record.add([told]))
        conflict = conflict_of(number - 1)
        scope = Scope(id="made", names={"en": "Made"}, parties=conflict)
        with showing.running(), Record(str(path)) as record:
            found = situation(record, scope)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        size = path.stat().st_size / 1e6
    print(
        f"| {held.stories:,} | {held.mentions:,} | {held.episodes:,} | {number / adding.seconds:,.0f} "
        f"| {number / keeping.seconds:,.0f} | {adding.seconds / keeping.seconds:.1f} "
        f"| {parts[-1] / parts[0]:.2f} | {one.seconds / 5 * 1000:.0f} "
        f"| {showing.seconds:.2f} ({found.stories} stories, {len(found.timeline)} episodes) "
        f"| {peak:,.0f} | {size:,.0f} |",
        flush=True,
    )


def main() -> None:
    """Measure each size in a process of its own."""
    sizes = [int(a) for a in sys.argv[1:]] or [1_000, 10_000, 100_000]
    if len(sizes) == 1:
        measure(sizes[0])
        return
    print(
        "| stories | events | episodes | added/s | naive/s | times naive | last fifth / first "
        "| one more, ms | situation, s | peak MB | file MB |"
    )
    print("|---" * 11 + "|", flush=True)
    for size in sizes:
        subprocess.run([sys.executable, __file__, str(size)], check=True)


if __name__ == "__main__":
    main()
