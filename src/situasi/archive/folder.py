"""The folder of an archive, on a disk or wherever fsspec writes; a file in it is whole or absent."""

from __future__ import annotations

import contextlib
import io
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq
from fsspec.core import url_to_fs

from situasi.archive.columns import TABLES, VERSION, VERSION_KEY
from situasi.errors import ArchiveError

SUMMARY = "archive.json"
"""Written last: with it, an archive is whole."""
WORK = ".work"
PLAN = f"{WORK}/plan.json"
ROW_GROUP = 2_000
REPORT_KEY = b"situasi.report"


class Folder:
    """Files of an archive by their names in it.

    Writing is told by `OSError`; what was there before stays, and what was half written goes.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._fs, self._root = url_to_fs(address)
        self._local = "file" in (
            (self._fs.protocol,) if isinstance(self._fs.protocol, str) else self._fs.protocol
        )

    def path(self, name: str) -> str:
        """Where a file stands, in fsspec's own spelling."""
        return f"{self._root}/{name}"

    def exists(self, name: str) -> bool:
        """Whether it is there, and so whole."""
        return bool(self._fs.exists(self.path(name)))

    def names(self, under: str, ending: str = ".parquet") -> list[str]:
        """The files of a folder and of those in it, in their order."""
        root = self.path(under)
        if not self._fs.exists(root):
            return []
        found = sorted(p for p in self._fs.find(root) if p.endswith(ending))
        return [p[len(self._root) + 1 :] for p in found]

    def read(self, name: str) -> bytes:
        """The bytes of a file."""
        return bytes(self._fs.cat_file(self.path(name)))

    def write(self, name: str, data: bytes) -> None:
        """Put a file there, whole or not at all."""
        path = self._room_for(name)
        if not self._local:
            self._fs.pipe_file(path, data)  # an object is there when all of it is
            return
        with self._whole(path) as stream:
            stream.write(data)

    def _room_for(self, name: str) -> str:
        """Where a file is to stand, its folder made."""
        path = self.path(name)
        self._fs.makedirs(path.rpartition("/")[0], exist_ok=True)
        return path

    @contextlib.contextmanager
    def _whole(self, path: str) -> Iterator[BinaryIO]:
        """A file to write into, which stands at `path` once the context ends without an error."""
        if self._local:
            partial = Path(f"{path}.{os.getpid()}.partial")
        else:
            handle, name = tempfile.mkstemp(suffix=".partial")
            os.close(handle)
            partial = Path(name)
        try:
            with partial.open("wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if self._local:
                partial.replace(path)
            else:
                self._fs.put_file(str(partial), path)
        finally:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)

    def read_json(self, name: str) -> Any:
        """The value of a JSON file."""
        return json.loads(self.read(name))

    def write_json(self, name: str, value: Any) -> None:
        """A JSON file."""
        self.write(name, json.dumps(value, ensure_ascii=False, indent=1).encode())

    def write_table(
        self,
        name: str,
        table: pa.Table,
        report: Mapping[str, Any] | None = None,
        group: int = ROW_GROUP,
    ) -> int:
        """A Parquet file, with what is reported of it in its metadata; returns its bytes."""
        out = io.BytesIO()
        with pq.ParquetWriter(out, table.schema, compression="zstd") as writer:
            grown = GrowingTable(writer)
            grown.write(table, group)
            if report is not None:
                grown.report(report)
        data = out.getvalue()
        self.write(name, data)
        return len(data)

    @contextlib.contextmanager
    def growing_table(self, name: str, schema: pa.Schema) -> Iterator[GrowingTable]:
        """A Parquet file that is written row group by row group, so that it need not fit in memory.

        It is there once the context ends without an error.
        """
        with (
            self._whole(self._room_for(name)) as stream,
            pq.ParquetWriter(stream, schema, compression="zstd") as writer,
        ):
            yield GrowingTable(writer)

    def open_table(self, name: str) -> pq.ParquetFile:
        """A Parquet file of the archive, to be closed by the caller."""
        return pq.ParquetFile(self._fs.open(self.path(name), "rb"))

    def report(self, name: str) -> dict[str, Any]:
        """What was reported of a table when it was written."""
        table = self.open_table(name)
        try:
            found: dict[str, Any] = json.loads(table.metadata.metadata[REPORT_KEY])
        finally:
            table.close(force=True)
        return found

    def remove(self, under: str) -> None:
        """Take a folder away with all in it."""
        if self._fs.exists(self.path(under)):
            self._fs.rm(self.path(under), recursive=True)

    def sweep(self) -> None:
        """Take away what killed workers left half written."""
        for name in self.names("", ".partial"):
            self._fs.rm(self.path(name))

    def check_version(self) -> None:
        """Raises ArchiveError where the folder holds no archive of ours, or one of a later version."""
        if not self.exists(SUMMARY):
            begun = self.exists(PLAN)
            what = "is not read to its end" if begun else "holds no archive"
            mend = "give the same `situasi archive read` again" if begun else "check the path"
            raise ArchiveError(self.address, what, mend)
        version = self.read_json(SUMMARY)["version"]
        if version > VERSION:
            what = f"has columns of version {version}; this program knows {VERSION}"
            raise ArchiveError(self.address, what, "install a newer situasi")


class GrowingTable:
    """A Parquet file that is being written."""

    def __init__(self, writer: pq.ParquetWriter) -> None:
        self._writer = writer
        self.rows = 0

    def write(self, table: pa.Table, group: int = ROW_GROUP) -> None:
        """Add rows."""
        self._writer.write_table(table, row_group_size=group)
        self.rows += len(table)

    def report(self, report: Mapping[str, Any]) -> None:
        """Put what is reported of it into its metadata."""
        told = json.dumps(report, ensure_ascii=False).encode()
        self._writer.add_key_value_metadata({REPORT_KEY: told})


def table_of(rows: Iterable[Mapping[str, Any]], table: str) -> pa.Table:
    """Rows of one of the archive's tables."""
    return pa.Table.from_pylist(list(rows), schema=TABLES[table])


def version_of(schema: pa.Schema) -> int:
    """The version of the columns that a Parquet file was written with; 0 where it says none."""
    return int((schema.metadata or {}).get(VERSION_KEY, b"0"))
