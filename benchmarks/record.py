"""How fast a record grows, how large it gets, and how soon it answers.

usage: record.py [STORIES…]      (1000 10000 100000)

Makes one record of made stories (`made_stories.py`, ten events each) and prints a line of the table in
README.md whenever it holds so many. The stories come in calls of a few thousand, made before the clock
runs, and helpers work beside, as for `situasi record add`. What is added is measured by the clock
and by processor time, that of the helpers and their start too; all else by processor time, so that what
else runs on the machine matters less, but the command `situasi situation show`, which is timed by the
clock as its user would. Beside it, in turns with it, the same stories are put as JSON into
one table of SQLite, in transactions of the same size: the least that keeping them takes.
"""

from __future__ import annotations

import gc
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
from situasi.record import Record, spare
from situasi.record.record import BATCH
from situasi.situation import situation

CALL = 5_000
"""Stories of one call: so many made ones fit into half a gigabyte."""
ONE_MORE = 5
"""Stories that are added one by one at each size."""
SHOWN = 7
"""Times that the command shows a situation; the least counts."""


class Clock:
    """Adds up processor time, that of processes which ended too, and time by the clock."""

    def __init__(self) -> None:
        self.seconds = self.elapsed = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count what is done within."""
        since, began = processor_time(), time.perf_counter()
        yield
        self.elapsed += time.perf_counter() - began
        self.seconds += processor_time() - since


def processor_time() -> float:
    """Seconds of this process and of those that it started and saw end."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime


def naive(path: Path) -> sqlite3.Connection:
    """A table of stories, as little as will do."""
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("CREATE TABLE told (id TEXT PRIMARY KEY, published TEXT, whole TEXT)")
    return db


def keep(db: sqlite3.Connection, tolds: list[Told]) -> None:
    """Put stories into it."""
    for start in range(0, len(tolds), BATCH):
        some = tolds[start : start + BATCH]
        rows = [(t.story.id, str(t.story.published), t.model_dump_json(by_alias=True)) for t in some]
        with db:
            db.executemany("INSERT INTO told VALUES (?, ?, ?)", rows)


def measure(sizes: list[int]) -> None:
    """Let a record grow; a line of the table at each of the sizes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.situasi"
        beside = naive(Path(folder) / "naive.db")
        made = Making().stories(sizes[-1] + len(sizes) * ONE_MORE)
        held = 0
        for size in sizes:
            adding, keeping, since = Clock(), Clock(), held
            with Record(str(path), create=True) as record:
                while held < size:
                    batch = [told for _, told in zip(range(min(CALL, size - held)), made, strict=False)]
                    held += len(batch)
                    gc.freeze()  # the made stories are no part of what is measured
                    with adding.running():
                        list(record.add(batch, helpers=spare()))
                    with keeping.running():
                        keep(beside, batch)
                    batch = []
            line(path, adding, keeping.seconds / (held - since), held - since, held, made)
            held += ONE_MORE


def line(
    path: Path, adding: Clock, keeping: float, added: int, held: int, made: Iterator[Told]
) -> None:
    """Ask what a user asks of a record that was not open before; print all of it."""
    one, showing = Clock(), Clock()
    with Record(str(path)) as record:
        size = record.size()
    for _, told in zip(range(ONE_MORE), made, strict=False):
        with one.running(), Record(str(path)) as record:
            list(record.add([told]))
    scope = Scope(id="made", names={"en": "Made"}, parties=conflict_of(held - 1))
    with showing.running(), Record(str(path)) as record:
        found = situation(record, scope)
    command = min(command_time(path, scope) for _ in range(SHOWN))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"| {size.stories:,} | {size.mentions:,} | {size.episodes:,} "
        f"| {added / adding.elapsed:,.0f} | {added / adding.seconds:,.0f} "
        f"| {1 / keeping:,.0f} | {adding.seconds / added / keeping:.0f} | {one.seconds / ONE_MORE * 1000:.0f} "
        f"| {showing.seconds:.2f} | {command:.2f} | {found.stories} / {len(found.timeline)} "
        f"| {peak:,.0f} | {path.stat().st_size / 1e6:,.0f} |",
        flush=True,
    )


def command_time(path: Path, scope: Scope) -> float:
    """Seconds by the clock of `situasi situation show`, start and end of the process among them."""
    file = path.with_name("made.yml")
    parties = ", ".join(scope.parties)
    file.write_text(f"id: made\nnames: {{en: Made}}\nparties: [{parties}]\n", encoding="utf-8")
    command = [sys.executable, "-m", "situasi.cli", "situation", "show", str(file), "--record", str(path)]
    since = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - since


def main() -> None:
    """Print the table."""
    print(
        "| stories | events | episodes | added/s | per CPU s | naive/s | times naive | one more, ms "
        "| situation, s | command, s | its stories / episodes | peak MB | file MB |"
    )
    print("|---" * 13 + "|", flush=True)
    measure(sorted(int(a) for a in sys.argv[1:]) or [1_000, 10_000, 100_000])


if __name__ == "__main__":
    main()
