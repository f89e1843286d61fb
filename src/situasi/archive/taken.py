"""What an archive tells, story by story, as the record takes it in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import pyarrow.parquet as pq

from situasi.archive.columns import told
from situasi.archive.folder import Folder
from situasi.errors import ArchiveError
from situasi.model import Told

BATCH = 200
"""Rows held at a time of each table."""


def tellings(source: str) -> Iterator[Told]:
    """The stories of an archive with their readings, in the archive's order.

    Raises ArchiveError where it is not whole, of a later version, or damaged.
    """
    folder = Folder(source.rstrip("/"))
    folder.check_version()
    for name in folder.names("stories"):
        part = name.removeprefix("stories/")
        try:
            yield from _of_part(folder, part)
        except (OSError, ValueError, KeyError) as error:
            what = f"cannot be read: {str(error).splitlines()[0]}"
            raise ArchiveError(f"{source}/{name}", what, "read the archive anew") from error


def _of_part(folder: Folder, part: str) -> Iterator[Told]:
    tables = {t: folder.open_table(f"{t}/{part}") for t in ("stories", "statements", "events")}
    try:
        # Both follow the order of the stories, whose numbers they bear.
        said = _Following(tables["statements"])
        done = _Following(tables["events"])
        for row in _rows(tables["stories"]):
            yield told(row, said.of(row["number"]), done.of(row["number"]))
    finally:
        for table in tables.values():
            table.close(force=True)


def _rows(table: pq.ParquetFile) -> Iterator[dict[str, Any]]:
    for batch in table.iter_batches(BATCH):
        yield from batch.to_pylist()


class _Following:
    """The rows of a table by the story that they belong to, asked for in its order."""

    def __init__(self, table: pq.ParquetFile) -> None:
        self._groups = groupby(_rows(table), key=lambda row: row["number"])
        self._next = self._read()

    def _read(self) -> tuple[int, list[dict[str, Any]]] | None:
        group = next(self._groups, None)
        return None if group is None else (group[0], list(group[1]))

    def of(self, number: int) -> list[dict[str, Any]]:
        """The rows of a story; none where it has none."""
        if self._next is None or self._next[0] != number:
            return []
        found, self._next = self._next[1], self._read()
        return found
