"""The two steps that workers do: find the stories of a piece, read the stories of a unit.

Each writes files whose names its number tells and whose content its input tells, so a step that is
done twice, by chance or after a kill, does no harm. Between the two stands `sift`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa

from situasi.archive import columns
from situasi.archive.drops import Drop, Reason
from situasi.archive.find import SAMPLES, Found, find
from situasi.archive.folder import WORK, Folder, table_of
from situasi.archive.likeness import BANDS, bands, text_key
from situasi.archive.plan import Plan, load
from situasi.batch import Batch, reader_named
from situasi.errors import SituasiError
from situasi.model import Reading, Story, Told

BAND_COLUMNS = tuple(f"band_{k:02}" for k in range(BANDS))
FOUND = pa.schema(
    [
        *(pa.field(k, pa.int64()) for k in ("id_key", "text_key", *BAND_COLUMNS)),
        pa.field("characters", pa.int64()),
        pa.field("year", pa.int32()),
        pa.field("file", pa.string()),
        pa.field("offset", pa.int64()),
        pa.field("story", pa.string()),
    ]
)
"""What is kept of a found story between the steps; `story` is its JSON."""
FOUND_GROUP = 64
ROWS = 50
"""Stories whose rows are held as Python objects before they become Arrow."""
TOLD = 20
"""Faults of one piece or unit that are told of one by one."""
NO_YEAR = "0"
"""The partition of stories without a publish day. Hive's name for null is one that pandas fails on."""
UNITS = f"{WORK}/units.parquet"
UNIT_LIST = f"{WORK}/units.json"

At = Callable[[int | None], "str | None"]


class Step(StrEnum):
    """What a worker does."""

    FIND = "find"
    READ = "read"


def found_name(piece: int) -> str:
    """Where the stories of a piece are kept between the steps."""
    return f"{WORK}/found/piece-{piece:06}.parquet"


def part_name(table: str, unit: int, year: int | None) -> str:
    """Where the rows of a unit stand: all its stories are of one year."""
    return f"{table}/year={NO_YEAR if year is None else year}/part-{unit:06}.parquet"


@dataclass
class Tally:
    """What was dropped in a step: counts, lines to tell, rows to keep."""

    counts: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)

    def add(self, drop: Drop) -> None:
        """Count one; what is no page is kept only as a few samples."""
        self.counts[str(drop.reason)] += 1
        if drop.reason.aside and len(self.lines) < TOLD:
            self.lines.append(f"{drop.where}: {drop.what}")
        if drop.reason is not Reason.NOT_A_PAGE or self.counts[str(drop.reason)] <= SAMPLES:
            self.rows.append(drop.row())

    def report(self, **more: Any) -> dict[str, Any]:
        """What the step tells of itself."""
        return {"dropped": dict(self.counts), "lines": self.lines, **more}


def carry_out(address: str, step: Step, number: int, at: At) -> dict[str, Any]:
    """Do one step; what it did. A step that was done is not done again.

    `at` is told of each record or story, by its number, before it is looked at; where it answers,
    that one is set aside with the answer. It is told None when all were looked at: what is then
    written is no record's fault. Raises OSError where the archive cannot be written.
    """
    folder = Folder(address)
    plan = _plan(address)
    done = find_piece if step is Step.FIND else read_unit
    report = done(folder, plan, number, at)
    return {**report, "number": number, "process": os.getpid(), "memory": resident()}


@lru_cache(1)
def _plan(address: str) -> Plan:
    return load(Folder(address))


def resident() -> int:
    """Bytes of memory that this process holds now; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")


def _key(text: str) -> int:
    digest = blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def find_piece(folder: Folder, plan: Plan, number: int, at: At) -> dict[str, Any]:
    """Find the stories of a piece."""
    name, asked, tally = found_name(number), plan.asked, Tally()
    if folder.exists(name):
        return folder.report(name)
    waiting: list[dict[str, Any]] = []
    with folder.growing_table(name, FOUND) as table:
        for found in find(
            plan.pieces[number],
            plan.files,
            languages=asked.kept_languages,
            published=asked.day,
            language=asked.language,
            at=at,
        ):
            if isinstance(found, Drop):
                tally.add(found)
                continue
            waiting.append(_row(found))
            if len(waiting) >= FOUND_GROUP:
                table.write(pa.Table.from_pylist(waiting, schema=FOUND))
                waiting = []
        at(None)
        table.write(pa.Table.from_pylist(waiting, schema=FOUND))
        if tally.rows:
            dropped = f"dropped/find-{number:06}.parquet"
            folder.write_table(dropped, table_of(tally.rows, "dropped"))
        report = tally.report(stories=table.rows, size=plan.pieces[number].size)
        table.report(report)
    return report


def _row(found: Found) -> dict[str, Any]:
    story = found.story
    return {
        "id_key": _key(story.id),
        "text_key": text_key(story.text),
        **dict(zip(BAND_COLUMNS, bands(story.text), strict=True)),
        "characters": len(story.text),
        "year": story.published and story.published.year,
        "file": found.file,
        "offset": found.offset,
        "story": story.model_dump_json(),
    }


class _Asides(Batch):
    """A batch that keeps why a story could not be read, instead of telling of it."""

    last: str = ""

    def set_aside(self, error: SituasiError) -> None:
        self.aside += 1
        self.last = error.what


@lru_cache(1)
def _reader(name: str) -> Callable[[Story], Reading]:
    return reader_named(name)


def read_unit(folder: Folder, plan: Plan, number: int, at: At) -> dict[str, Any]:
    """Read the stories of a unit."""
    unit = _units(folder.address)[number]
    year: int | None = unit["year"]
    name = part_name("stories", number, year)
    if folder.exists(name):
        return folder.report(name)
    tally, batch = Tally(), _Asides(_reader(plan.asked.reader))
    parts: dict[str, list[pa.Table]] = {t: [] for t in columns.TABLES}
    rows: dict[str, list[dict[str, Any]]] = {t: [] for t in columns.TABLES}

    def keep() -> None:
        for table, waiting in rows.items():
            parts[table].append(table_of(waiting, table))
            rows[table] = []

    for row, file, offset, story in _stories(folder, number):
        refused = at(row)
        read = None if refused else next(batch.readings([story]), None)
        if read is None:
            what = refused or batch.last
            where = f"{file}: {story.id}"
            drop = Drop(file, offset, where, Reason.UNREADABLE, what, story.url)
            tally.add(drop)
            continue
        of_story, statements, events = columns.rows(
            Told(story=story, reading=read[1]), row, file, offset
        )
        rows["stories"].append(of_story)
        rows["statements"] += statements
        rows["events"] += events
        if len(rows["stories"]) >= ROWS:
            keep()
    at(None)
    rows["dropped"] = tally.rows
    keep()
    tables = {table: pa.concat_tables(found) for table, found in parts.items()}
    size = 0
    for table in ("events", "statements"):
        size += folder.write_table(part_name(table, number, year), tables[table])
    if tally.rows:
        folder.write_table(f"dropped/read-{number:06}.parquet", tables["dropped"])
    counts = {t: tables[t].num_rows for t in ("stories", "statements", "events")}
    report = tally.report(size=unit["characters"], bytes=size, **counts)
    # The stories come last: with them, the unit is done.
    folder.write_table(name, tables["stories"], report)
    return report


@lru_cache(1)
def _units(address: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = Folder(address).read_json(UNIT_LIST)["units"]
    return found


def _stories(folder: Folder, unit: int) -> Iterator[tuple[int, str, int, Story]]:
    """Number, file, offset and story of each that a unit holds, in their order."""
    table = folder.open_table(UNITS)
    try:
        # One row group a unit.
        told = table.read_row_group(unit).to_pylist()
    finally:
        table.close(force=True)
    for piece, rows in groupby(told, key=lambda r: int(r["piece"])):
        source = folder.open_table(found_name(piece))
        try:
            for group, wanted in groupby(rows, key=lambda r: r["row"] // FOUND_GROUP):
                held = source.read_row_group(group, columns=["file", "offset", "story"])
                for row in wanted:
                    one = held.slice(row["row"] % FOUND_GROUP, 1).to_pylist()[0]
                    story = Story.model_validate_json(one["story"])
                    yield row["number"], one["file"], one["offset"], story
        finally:
            source.close(force=True)
