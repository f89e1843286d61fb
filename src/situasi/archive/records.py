"""What a piece of an archive holds, one after the other: pages, lines, documents."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, BinaryIO, cast

import pyarrow as pa
import pyarrow.parquet as pq
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from situasi.archive.drops import Drop, Reason
from situasi.archive.packed import SCANNED, BrokenError, Gap, Packing, Stretch, members
from situasi.archive.pieces import MOST_OF_GROUP, Piece
from situasi.archive.sources import File, Kind, fault, unpacked
from situasi.story.characters import LARGEST
from situasi.story.jsonl import LONGEST_LINE

STORY_COLUMNS = ("id", "text", "language", "title", "published", "publisher", "url")
"""The columns of a Parquet of stories: the first two are needed."""

_PAGES = {"text/html", "application/xhtml+xml", ""}
_WARC = re.compile(rb"WARC/\d\.\d\r?\n[A-Za-z-]+:")


class Form(StrEnum):
    """What a record is to be read as."""

    PAGE = "page"
    TEXT = "text"  # what another program drew from a page (WET)
    LINE = "line"
    DOCUMENT = "document"  # told by its content


@dataclass(frozen=True, slots=True)
class Record:
    """One thing that may hold a story. `offset` and `where` say where it stands."""

    file: str
    offset: int
    where: str
    form: Form
    data: bytes
    url: str | None = None
    charset: str | None = None


def records(piece: Piece, files: Sequence[File]) -> Iterator[Record | Drop]:
    """The records of a piece, and what in it cannot be read. Raises nothing for bad input."""
    for number in piece.files:
        file = files[number]
        try:
            yield from _of_file(piece, file)
        except (OSError, pa.ArrowException, ImportError, ValueError) as error:
            yield fault(file.path, f"cannot be read: {_first_line(error)}", piece.start)
            continue
        try:
            changed = file.changed()
        except OSError as error:
            changed = f"cannot be looked at again: {_first_line(error)}"
        if changed:
            what = f"{changed}; what was there to read was read (read it anew when it rests)"
            yield fault(file.path, what)


def _first_line(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).splitlines()[0]


def _of_file(piece: Piece, file: File) -> Iterator[Record | Drop]:
    if file.kind is Kind.WARC:
        yield from _warc(piece, file)
    elif file.kind is Kind.JSONL:
        yield from _lines(piece, file)
    elif file.kind is Kind.PARQUET:
        yield from _rows(piece, file)
    else:
        data = unpacked(file)
        if len(data) > LARGEST:
            yield fault(file.path, "is larger than 10 MB (give the story's own page)")
        else:
            yield Record(file.path, 0, file.path, Form.DOCUMENT, data)


class _Plain:
    """A stream that can be read and no more: what FastWARC takes without looking for a file."""

    def __init__(self, stream: io.RawIOBase) -> None:
        self._stream, self._at = stream, 0

    def read(self, most: int = -1) -> bytes:
        """Up to so many bytes."""
        data = self._stream.read(most) or b""
        self._at += len(data)
        return data

    def tell(self) -> int:
        """How many bytes were read."""
        return self._at


def _warc(piece: Piece, file: File) -> Iterator[Record | Drop]:
    with file.open() as stream:
        if file.packing is Packing.NONE:
            yield from _plain_warc(piece, file, stream)
            return
        found = members(stream, file.size, piece.start, piece.end, file.packing, b"WARC/")
        for member in found:
            if isinstance(member, Gap):
                yield _gap(file, member.offset, member.what)
                continue
            try:
                for record in ArchiveIterator(cast(Any, _Plain(member)), parse_http=False, stream_detect=False):
                    yield _page(file, member.offset, record)
            except BrokenError:
                continue  # the member raises it again where the next one is looked for
            except OSError as error:
                yield _gap(file, member.offset, f"holds no record: {_first_line(error)}")


def _gap(file: File, offset: int, what: str) -> Drop:
    return fault(file.path, f"the record at byte {offset:,} {what}", offset)


def _plain_warc(piece: Piece, file: File, stream: BinaryIO) -> Iterator[Record | Drop]:
    at = _next_header(stream, piece.start, piece.end)
    while at is not None and at < piece.end:
        stretch, seen = Stretch(stream, at, file.size), at
        try:
            for record in ArchiveIterator(cast(Any, _Plain(stretch)), parse_http=False, stream_detect=False):
                seen = at + record.stream_pos
                if seen >= piece.end:
                    return
                yield _page(file, seen, record)
            return
        except OSError as error:
            yield _gap(file, seen, f"is followed by what is no record: {_first_line(error)}")
            at = _next_header(stream, seen + 1, piece.end)


def _next_header(stream: BinaryIO, start: int, end: int) -> int | None:
    at = start
    while at < end:
        stream.seek(at)
        seen = stream.read(SCANNED)
        match = _WARC.search(seen)
        if match:
            return at + match.start() if at + match.start() < end else None
        if len(seen) < SCANNED:
            return None
        at += len(seen) - 64
    return None


def _page(file: File, offset: int, record: WarcRecord) -> Record | Drop:
    # WARC 1.0 put it in angle brackets by a slip of its grammar, and wget still does.
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
    where = f"{file.path}: {url or f'record at byte {offset:,}'}"
    if record.content_length > LARGEST:
        return Drop(file.path, offset, where, Reason.BROKEN, "is larger than 10 MB", url)
    kind = record.record_type
    if kind not in (WarcRecordType.response, WarcRecordType.resource, WarcRecordType.conversion):
        said = record.headers.get("WARC-Type")
        return _no_page(file, offset, where, url, f"a record of type {said}")
    wanted = record.content_length
    try:
        record.freeze()
        if record.content_length < wanted:
            raise OSError(f"is cut off: {record.content_length:,} of {wanted:,} bytes are there")
        record.parse_http(auto_decode="all", quirks_mode=True)
        data = record.reader.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise OSError("unpacks to more than 10 MB")
    except BrokenError:
        raise
    except OSError as error:
        return Drop(file.path, offset, where, Reason.BROKEN, _first_line(error), url)
    headers, charset = record.http_headers, record.http_charset
    if headers is not None:
        said = record.http_content_type or ""
        if headers.status_code != 200:
            said = f"an answer {headers.status_code}"
    else:
        said = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    form = Form.TEXT if kind is WarcRecordType.conversion else Form.PAGE
    if said not in (_PAGES if form is Form.PAGE else {"text/plain"}):
        return _no_page(file, offset, where, url, said)
    return Record(file.path, offset, where, form, data, url, charset)


def _no_page(file: File, offset: int, where: str, url: str | None, what: str) -> Drop:
    return Drop(file.path, offset, where, Reason.NOT_A_PAGE, what, url)


def _lines(piece: Piece, file: File) -> Iterator[Record | Drop]:
    with file.open() as stream:
        if file.packing is Packing.NONE:
            yield from _numbered(piece, file, _stretch_lines(stream, piece, file.size))
        else:
            yield from _numbered(piece, file, _packed_lines(stream, file))


def _stretch_lines(stream: BinaryIO, piece: Piece, size: int) -> Iterator[tuple[int, bytes]]:
    """The lines that begin in the stretch, and where each does."""
    at = max(piece.start - 1, 0)
    source = io.BufferedReader(cast(Any, Stretch(stream, at, size)), SCANNED)
    if piece.start:  # the line that this falls into is the piece's before
        at += _skip_line(source)
    while at < piece.end:
        line = source.readline(LONGEST_LINE + 1)
        if not line:
            return
        yield at, line
        at += len(line)
        if not line.endswith(b"\n"):
            at += _skip_line(source)


def _skip_line(source: io.BufferedIOBase) -> int:
    """How many bytes there were to the end of the line."""
    passed = 0
    while line := source.readline(SCANNED):
        passed += len(line)
        if line.endswith(b"\n"):
            break
    return passed


def _packed_lines(stream: BinaryIO, file: File) -> Iterator[tuple[int, bytes] | Gap]:
    """The lines of all members; a line may begin in one and end in the next."""
    at, rest, long = 0, b"", False
    for member in members(stream, file.size, 0, file.size, file.packing, b"{"):
        if isinstance(member, Gap):
            rest, long = b"", False  # the line that broke off
            yield member
            continue
        try:
            while data := member.read(SCANNED):
                *whole, rest = (rest + data).split(b"\n")
                for line in whole:
                    if not long:
                        yield at, line + b"\n"
                    long = False
                    at += len(line) + 1
                if len(rest) > LONGEST_LINE:
                    if not long:
                        yield at, rest
                    at, rest, long = at + len(rest), b"", True
        except BrokenError:
            continue  # raised again, and told of, where the next member is looked for
    if rest and not long:
        yield at, rest


def _numbered(
    piece: Piece, file: File, lines: Iterator[tuple[int, bytes] | Gap]
) -> Iterator[Record | Drop]:
    """Lines with the place to show: a number where they are counted from the beginning."""
    for number, found in enumerate(lines, 1):
        if isinstance(found, Gap):
            yield _gap(file, found.offset, found.what)
            continue
        at, line = found
        if line.strip():
            where = f"{file.path}:{number}" if not piece.start else f"{file.path}@{at}"
            yield Record(file.path, at, where, Form.LINE, line)


def _rows(piece: Piece, file: File) -> Iterator[Record | Drop]:
    with file.open() as stream:
        table = pq.ParquetFile(stream)
        lacking = [c for c in STORY_COLUMNS[:2] if c not in table.schema_arrow.names]
        if lacking:
            yield fault(file.path, f"has no column {lacking[0]!r} (give id and text of each story)")
            return
        size = table.metadata.row_group(piece.start).total_byte_size
        if size > MOST_OF_GROUP:
            what = f"row group {piece.start} unpacks to {size // 1_000_000:,} MB"
            yield fault(file.path, f"{what} (write smaller row groups)", piece.start)
            return
        before = sum(table.metadata.row_group(g).num_rows for g in range(piece.start))
        columns = [c for c in STORY_COLUMNS if c in table.schema_arrow.names]
        at = before
        for batch in table.iter_batches(64, row_groups=[piece.start], columns=columns):
            for row in batch.to_pylist():
                where = f"{file.path}: row {at + 1:,}"
                data = json.dumps({k: _plain(v) for k, v in row.items()}, ensure_ascii=False)
                line = data.encode("utf-8", "surrogatepass")
                yield Record(file.path, at, where, Form.LINE, line)
                at += 1


def _plain(value: Any) -> Any:
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    return value if isinstance(value, str | None) else str(value)
