"""Files cut into pieces: what one worker goes through at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from situasi.archive.drops import Drop
from situasi.archive.packed import Packing
from situasi.archive.sources import File, Kind, fault

LEAST_STRETCH, STRETCH = 500_000, 8_000_000
"""Bytes of a container in a piece; of a crawl, eight million are some 250 pages, ten seconds of work."""
SHARES = 32
"""Pieces that containers are cut into, as far as the two bounds allow, so that no worker waits long."""
DOCUMENTS = 100
"""Single pages in a piece."""
MOST_OF_GROUP = 500_000_000
"""Bytes that a row group of Parquet may unpack to."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one container, by bytes (of Parquet: by row groups), or several documents.

    What begins in `start` to `end` belongs to it.
    """

    files: tuple[int, ...]
    start: int
    end: int
    size: int


def cut(files: Sequence[File]) -> tuple[list[Piece], list[Drop]]:
    """The pieces of the files, in their order, and what cannot be cut."""
    pieces: list[Piece] = []
    faults: list[Drop] = []
    waiting: list[int] = []
    weight = 0
    whole = sum(file.size for file in files if file.kind is not Kind.DOCUMENT)
    stretch = min(STRETCH, max(LEAST_STRETCH, whole // SHARES))
    for number, file in enumerate(files):
        if file.kind is Kind.DOCUMENT:
            waiting.append(number)
            weight += file.size
            if len(waiting) == DOCUMENTS or weight >= STRETCH:
                pieces.append(Piece(tuple(waiting), 0, 0, weight))
                waiting, weight = [], 0
            continue
        if waiting:
            pieces.append(Piece(tuple(waiting), 0, 0, weight))
            waiting, weight = [], 0
        try:
            pieces += _container(number, file, stretch)
        except (OSError, pa.ArrowException) as error:
            faults.append(fault(file.path, f"cannot be read: {str(error).splitlines()[0]}"))
    if waiting:
        pieces.append(Piece(tuple(waiting), 0, 0, weight))
    return pieces, faults


def _container(number: int, file: File, stretch: int) -> Iterator[Piece]:
    if file.kind is Kind.PARQUET:
        with file.open() as stream:
            groups = pq.ParquetFile(stream).metadata.num_row_groups
        for group in range(groups):
            yield Piece((number,), group, group + 1, file.size // groups)
    elif file.kind is Kind.JSONL and file.packing is not Packing.NONE:
        # Lines can be found only from the beginning.
        yield Piece((number,), 0, file.size, file.size)
    else:
        for start in range(0, file.size, stretch):
            end = min(start + stretch, file.size)
            yield Piece((number,), start, end, end - start)
