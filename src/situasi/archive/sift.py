"""What was told before is dropped, and what is left is dealt out in units to be read.

A story is dropped where an earlier one has its text, its id, or one of its bands; earlier means the
order of the sources. So the outcome does not hang on who found what when, and needs no more than one
column in memory at a time: 24 bytes a story.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from situasi.archive.drops import SAMPLE, Drop, Reason
from situasi.archive.find import SAMPLES
from situasi.archive.folder import Folder, table_of
from situasi.archive.steps import BAND_COLUMNS, UNIT_LIST, UNITS, found_name

LEAST_STORIES, MOST_STORIES = 25, 5_000
SHARES = 2_000
"""Units that an archive is dealt out in, as far as the two bounds allow."""
MOST_CHARACTERS = 4_000
"""Characters a story, on average, at which a unit is full: a long story is a unit of its own."""

Ints = np.ndarray[Any, np.dtype[np.int64]]


def sift(folder: Folder, pieces: int) -> dict[str, Any]:
    """Settle which stories are read and in which units; what was dropped. Done once."""
    if folder.exists(UNIT_LIST):
        done: dict[str, Any] = folder.read_json(UNIT_LIST)
        return done
    sizes = [folder.report(found_name(n))["stories"] for n in range(pieces)]
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    earlier = np.arange(starts[-1], dtype=np.int64)
    reason = np.zeros(starts[-1], dtype=np.int8)
    kinds = (Reason.DUPLICATE, Reason.SAME_ADDRESS, *[Reason.NEAR_DUPLICATE] * len(BAND_COLUMNS))
    told = {kind: n for n, kind in enumerate(dict.fromkeys(kinds), 1)}
    for name, kind in zip(("text_key", "id_key", *BAND_COLUMNS), kinds, strict=True):
        first = _first(_column(folder, pieces, name))
        again = (first < np.arange(len(first))) & (reason == 0)
        earlier[again], reason[again] = first[again], told[kind]
    while (reason[earlier] != 0).any():  # what it repeats may repeat another
        earlier = earlier[earlier]
    counts = Counter[str]()
    for kind, n in told.items():
        counts[str(kind)] = int((reason == n).sum())
    names = {n: kind for kind, n in told.items()}
    _write_drops(folder, starts, reason, earlier, names)
    value = {"dropped": +counts, "lines": [], "units": _deal(folder, pieces, starts, reason == 0)}
    folder.write_json(UNIT_LIST, value)
    return value


def _column(folder: Folder, pieces: int, name: str) -> Ints:
    """A column of all found stories, in the order of the pieces; null is -1."""
    parts = []
    for n in range(pieces):
        table = folder.open_table(found_name(n))
        try:
            values = table.read([name]).column(0).cast(pa.int64()).fill_null(-1)
            parts.append(values.to_numpy())
        finally:
            table.close(force=True)
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)


def _first(keys: Ints) -> Ints:
    """For each key, where it stands for the first time."""
    _, first, which = np.unique(keys, return_index=True, return_inverse=True)
    return np.asarray(first[which], dtype=np.int64)


def _write_drops(
    folder: Folder, starts: Ints, reason: Any, earlier: Ints, names: dict[int, Reason]
) -> None:
    """A row for each dropped story, a file for each piece that has some."""
    ids: dict[int, str] = {}
    for piece in range(len(starts) - 1):
        gone = np.flatnonzero(reason[starts[piece] : starts[piece + 1]])
        if not len(gone):
            continue
        table = folder.open_table(found_name(piece))
        try:
            held = table.read(["file", "offset", "story"]).take(pa.array(gone)).to_pylist()
        finally:
            table.close(force=True)
        sampled, rows = Counter[Reason](), []
        for row, one in zip(gone, held, strict=True):
            at = int(starts[piece] + row)
            story, kind = json.loads(one["story"]), names[int(reason[at])]
            sampled[kind] += 1
            kept = _id(folder, starts, int(earlier[at]), ids)
            where = f"{one['file']}: {story['url'] or story['id']}"
            sample = story["text"][:SAMPLE] if sampled[kind] <= SAMPLES else None
            what = f"repeats {kept}"
            rows.append(
                Drop(
                    one["file"], one["offset"], where, kind, what, story["url"], kept, sample
                ).row()
            )  # fmt: skip
        folder.write_table(f"dropped/sift-{piece:06}.parquet", table_of(rows, "dropped"))


MOST_IDS = 100_000


def _id(folder: Folder, starts: Ints, at: int, known: dict[int, str]) -> str:
    """The id of a kept story."""
    if at not in known:
        if len(known) >= MOST_IDS:
            known.clear()
        piece = int(np.searchsorted(starts, at, side="right")) - 1
        table = folder.open_table(found_name(piece))
        try:
            stories = table.read(["story"]).column(0)
        finally:
            table.close(force=True)
        for row, text in enumerate(stories.to_pylist()):
            known[int(starts[piece]) + row] = json.loads(text)["id"]
    return known[at]


def _deal(folder: Folder, pieces: int, starts: Ints, kept: Any) -> list[dict[str, Any]]:
    """Write which unit holds which stories; a unit's stories are of one year.

    The number of a story is its place in the archive: by year, then in the order of the sources.
    """
    years = _column(folder, pieces, "year")
    sizes = _column(folder, pieces, "characters")
    chosen = np.flatnonzero(kept)
    chosen = chosen[np.argsort(years[chosen], kind="stable")]
    most = int(np.clip(-(-len(chosen) // SHARES), LEAST_STORIES, MOST_STORIES))
    units: list[dict[str, Any]] = []
    of_piece = np.searchsorted(starts, chosen, side="right") - 1
    sink = pa.BufferOutputStream()
    names = ("number", "piece", "row")
    schema = pa.schema([(name, pa.int64()) for name in names])
    with pq.ParquetWriter(sink, schema, compression="zstd") as writer:
        for begin, end in _cuts(years[chosen], sizes[chosen], most):
            rows = chosen[begin:end] - starts[of_piece[begin:end]]
            columns = (np.arange(begin, end), of_piece[begin:end], rows)
            table = pa.table([pa.array(c, pa.int64()) for c in columns], schema=schema)
            writer.write_table(table, row_group_size=len(table))
            year = int(years[chosen[begin]])
            units.append(
                {
                    "year": None if year < 0 else year,
                    "stories": end - begin,
                    "characters": int(sizes[chosen[begin:end]].sum()),
                }
            )
    folder.write(UNITS, sink.getvalue().to_pybytes())
    return units


def _cuts(years: Ints, sizes: Ints, most: int) -> Iterator[tuple[int, int]]:
    """From where to where each unit runs."""
    full, begin, weight = most * MOST_CHARACTERS, 0, 0
    for at in range(len(years)):
        size = int(sizes[at])
        heavy = weight + size > full or at - begin >= most
        if at > begin and (heavy or years[at] != years[begin]):
            yield begin, at
            begin, weight = at, 0
        weight += size
    if begin < len(years):
        yield begin, len(years)
