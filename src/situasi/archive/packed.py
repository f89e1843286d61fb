"""Compressed files read member by member, so that a broken member costs no more than itself.

A gzip file is a row of members, a zstd file one of frames; crawls have one for each record. Nothing
is unpacked further than it is read, and what grows beyond all measure is refused as a bomb.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, BinaryIO, cast

import zstandard

GZIP, ZSTD = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd"
CHUNK = 1 << 16
SCANNED = 1 << 20
FREE = 64_000_000
"""Bytes that a member may grow to before its growth is looked at."""
MOST_GROWTH = 200
"""Bytes out for each byte in, beyond `FREE`. News packs 3 to 20 times; gzip's utmost is 1,032."""
CUT_OFF = "is cut off: the file ends in the middle of it"
_DICTIONARY = 0x184D2A5D  # the frame that holds a WARC's dictionary (IIPC, WARC-Zstandard 1.0)


class Packing(StrEnum):
    """How a file is compressed."""

    NONE = "none"
    GZIP = "gzip"
    ZSTD = "zstd"

    @property
    def magic(self) -> bytes:
        """The bytes that a member begins with."""
        return {Packing.NONE: b"", Packing.GZIP: GZIP, Packing.ZSTD: ZSTD}[self]


class BrokenError(OSError):
    """A member that cannot be unpacked; `str()` says why."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a file that could not be read: from `offset` to where reading went on."""

    offset: int
    what: str


class Stretch(io.RawIOBase):
    """A stream from where it stands to an end."""

    def __init__(self, stream: BinaryIO, start: int, end: int) -> None:
        self._stream, self._left = stream, end - start
        stream.seek(start)

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        """Read up to the buffer's length."""
        data = self._stream.read(min(len(buffer), self._left))
        self._left -= len(data)
        buffer[: len(data)] = data
        return len(data)


class Member(io.RawIOBase):
    """The content of one member. Reading raises `BrokenError`; `end` is known when it is drained."""

    def __init__(self, stream: BinaryIO, offset: int, packing: Packing, words: bytes = b"") -> None:
        self.offset, self.end = offset, offset
        self._out = 0
        self._broken: BrokenError | None = None
        self._stream, self._packing = stream, packing
        if packing is Packing.ZSTD:
            self.end = _frame_end(stream, offset)
            if self.end > stream.seek(0, io.SEEK_END):
                raise BrokenError(CUT_OFF)
            # Its reader would go on into the next frame.
            within = Stretch(stream, offset, self.end)
            shared = zstandard.ZstdCompressionDict(words) if words else None
            unpack = zstandard.ZstdDecompressor(dict_data=shared)
            self._frame = unpack.stream_reader(cast(Any, within), read_size=CHUNK, closefd=False)
        else:
            stream.seek(offset)
            self._zip = zlib.decompressobj(wbits=31)
            self._fed = offset

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        """Unpack up to the buffer's length. What is broken stays broken."""
        if self._broken is not None:
            raise self._broken
        try:
            data = self._unpack(len(buffer))
            self._out += len(data)
            packed = (self.end if self._packing is Packing.ZSTD else self._fed) - self.offset
            if self._out > FREE and self._out > MOST_GROWTH * max(packed, 1):
                size = f"{self._out // 1_000_000:,} MB from {packed:,} bytes"
                raise BrokenError(f"unpacks to more than {size}: a bomb")
        except BrokenError as error:
            self._broken = error
            raise
        buffer[: len(data)] = data
        return len(data)

    def _unpack(self, most: int) -> bytes:
        if self._packing is Packing.ZSTD:
            try:
                return self._frame.read(most)
            except zstandard.ZstdError as error:
                raise BrokenError(f"is damaged ({error})") from error
        while not self._zip.eof:
            waiting = self._zip.unconsumed_tail
            if not waiting:
                waiting = self._stream.read(CHUNK)
                self._fed += len(waiting)
                if not waiting:
                    raise BrokenError(CUT_OFF)
            try:
                data = self._zip.decompress(waiting, most)
            except zlib.error as error:
                raise BrokenError(f"is damaged ({error})") from error
            if data:
                return data
        self.end = self._fed - len(self._zip.unused_data)
        return b""

    def drain(self) -> None:
        """Read to the end, to know where it is."""
        buffer = bytearray(CHUNK)
        while self.readinto(buffer):
            pass


def members(
    stream: BinaryIO, size: int, start: int, end: int, packing: Packing, begins: bytes
) -> Iterator[Member | Gap]:
    """The members that begin in `start` to `end`, each to be read before the next is asked for.

    `begins` is how the content of every member begins: where a member is broken, or `start` is none,
    reading goes on at the next place that begins so.
    """
    words = dictionary(stream, size) if packing is Packing.ZSTD else b""
    at = _next(stream, size, start, end, packing, begins, words) if start else 0
    while at is not None and at < end:
        try:
            if packing is Packing.ZSTD and _is_skippable(stream, at):
                at = _frame_end(stream, at)
                continue
            member = Member(stream, at, packing, words)
            yield member
            member.drain()
            at = member.end
            if at >= size:
                return
            stream.seek(at)
            if stream.read(4)[: len(packing.magic)] != packing.magic and not (
                packing is Packing.ZSTD and _is_skippable(stream, at)
            ):
                raise BrokenError("is no compressed data")
        except BrokenError as error:
            yield Gap(at, str(error))
            at = _next(stream, size, at + 1, end, packing, begins, words)


def _next(
    stream: BinaryIO, size: int, start: int, end: int, packing: Packing, begins: bytes, words: bytes
) -> int | None:
    """Where the next member begins, from `start` on; None where none does before `end`."""
    magic, at = packing.magic, start
    while at < end:
        stream.seek(at)
        seen = stream.read(SCANNED)
        found = seen.find(magic)
        if found < 0:
            if len(seen) < SCANNED:
                return None
            at += len(seen) - len(magic) + 1
            continue
        at += found
        if at >= end:
            return None
        try:
            if Member(stream, at, packing, words).read(len(begins)) == begins:
                return at
        except BrokenError:
            pass
        at += 1
    return None


def _is_skippable(stream: BinaryIO, at: int) -> bool:
    stream.seek(at)
    return int.from_bytes(stream.read(4), "little") & 0xFFFFFFF0 == 0x184D2A50


def _frame_end(stream: BinaryIO, at: int) -> int:
    """Where a zstd frame ends, by its headers alone (RFC 8878, 3.1). Raises `BrokenError`."""
    stream.seek(at)
    head = stream.read(18)
    if len(head) < 6:
        raise BrokenError(CUT_OFF)
    if int.from_bytes(head[:4], "little") & 0xFFFFFFF0 == 0x184D2A50:
        return at + 8 + int.from_bytes(head[4:8], "little")
    if not head.startswith(ZSTD):
        raise BrokenError("is no compressed data")
    told = head[4]
    single = bool(told & 0x20)
    size = (0, 2, 4, 8)[told >> 6] or (1 if single else 0)
    at += 5 + (not single) + (0, 1, 2, 4)[told & 3] + size
    while True:
        stream.seek(at)
        block = stream.read(3)
        if len(block) < 3:
            raise BrokenError(CUT_OFF)
        header = int.from_bytes(block, "little")
        kind = header >> 1 & 3
        if kind == 3:
            raise BrokenError("is damaged (a block of no kind)")
        at += 3 + (1 if kind == 1 else header >> 3)
        if header & 1:
            return at + (4 if told & 4 else 0)


def dictionary(stream: BinaryIO, size: int) -> bytes:
    """The dictionary that a .warc.zst may begin with; b"" where there is none."""
    stream.seek(0)
    head = stream.read(8)
    if len(head) < 8 or int.from_bytes(head[:4], "little") != _DICTIONARY:
        return b""
    data = stream.read(min(int.from_bytes(head[4:], "little"), size, FREE))
    if data.startswith(ZSTD):
        data = zstandard.ZstdDecompressor().decompress(data, max_output_size=FREE)
    return data


def head_of(stream: BinaryIO, size: int, most: int) -> tuple[Packing, bytes]:
    """How a file is packed, and the first `most` bytes of what it holds, or fewer where it breaks."""
    head = stream.read(8)
    packing = Packing.GZIP if head.startswith(GZIP) else Packing.NONE
    at, words = 0, b""
    if head.startswith(ZSTD) or int.from_bytes(head[:4], "little") & 0xFFFFFFF0 == 0x184D2A50:
        packing = Packing.ZSTD
        words = dictionary(stream, size)
        while at < size and _is_skippable(stream, at):
            at = _frame_end(stream, at)
    if packing is Packing.NONE:
        return packing, head + stream.read(most - len(head))
    return packing, b"".join(_first(Member(stream, at, packing, words), most))


def _first(member: Member, most: int) -> Iterator[bytes]:
    try:
        while most > 0 and (piece := member.read(min(most, CHUNK))):
            yield piece
            most -= len(piece)
    except BrokenError:
        return
