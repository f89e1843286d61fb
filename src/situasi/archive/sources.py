"""The files that sources name: paths, folders, globs, and whatever fsspec opens (s3://, memory://)."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, cast

import fsspec
from fsspec.core import url_to_fs

from situasi.archive.drops import Drop, Reason
from situasi.archive.packed import Packing, head_of
from situasi.errors import StoryError
from situasi.story.characters import LARGEST
from situasi.story.detect import ENDINGS, HEAD, Format, tell

CONTAINERS = (".warc", ".parquet", ".gz", ".zst")
"""Endings that a folder is searched for beside those of single stories."""
MAGIC = ("*", "?", "[")


class Kind(StrEnum):
    """What a file holds."""

    WARC = "warc"
    JSONL = "jsonl"
    PARQUET = "parquet"
    DOCUMENT = "document"  # one page, text or feed


@dataclass(frozen=True, slots=True)
class File:
    """A file of an archive. `path` is as it was named, `address` is what fsspec opens.

    `mark` changes when the file does: a time of change or an ETag; "" where the store tells none.
    """

    path: str
    address: str
    size: int
    mark: str
    kind: Kind
    packing: Packing

    def open(self) -> BinaryIO:
        """The bytes as they are stored. Raises OSError."""
        return cast(BinaryIO, fsspec.open(self.address, "rb").open())

    def changed(self) -> str | None:
        """What is otherwise than when the file was listed; None where nothing is."""
        fs, path = url_to_fs(self.address)
        try:
            size, mark = _state(fs.info(path))
        except FileNotFoundError:
            return "is gone since it was listed"
        if size != self.size:
            return f"changed while it was read: {self.size:,} bytes when listed, {size:,} now"
        if mark != self.mark:
            return "changed while it was read"
        return None


def listed(sources: Iterable[str]) -> tuple[list[File], list[Drop]]:
    """The files of all sources in their order, each once, and what cannot be read of them."""
    files: dict[str, File] = {}
    faults: list[Drop] = []
    for source in sources:
        try:
            found = list(_found(source))
        except (OSError, ValueError, ImportError) as error:
            faults.append(fault(source, _why(error)))
            continue
        for path, address, info in found:
            if address in files:
                continue
            try:
                files[address] = _file(path, address, info)
            except StoryError as error:
                faults.append(fault(path, error.what + (f" ({error.mend})" if error.mend else "")))
            except (OSError, ValueError) as error:
                faults.append(fault(path, _why(error)))
    return list(files.values()), faults


def fault(path: str, what: str, offset: int | None = None, where: str | None = None) -> Drop:
    """What is wrong with a file or a stretch of it."""
    return Drop(path, offset, where or path, Reason.BROKEN, what)


def _why(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "is not there (check the path)"
    if isinstance(error, ImportError):
        return f"cannot be opened: {error}"
    return f"cannot be read: {getattr(error, 'strerror', None) or error}"


def _found(source: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path as named, address, and what the store says of each file, by name."""
    fs, root = url_to_fs(source)
    local = "://" not in source
    if any(c in source for c in MAGIC) and not fs.exists(root):
        matches = fs.glob(root, detail=True)
        if not matches:
            raise FileNotFoundError(source)
    else:
        info = fs.info(root)
        if info["type"] != "directory":
            yield source, root if local else source, info
            return
        matches = {
            name: info
            for name, info in fs.find(root, detail=True).items()
            if _wanted(name[len(root) :])
        }
        if not matches:
            kinds = ", ".join(sorted({*ENDINGS, *CONTAINERS}))
            raise ValueError(f"the folder holds no {kinds}")
    here = f"{Path.cwd()}/"
    for name in sorted(matches):
        if matches[name]["type"] == "file":
            address = name if local else fs.unstrip_protocol(name)
            plain = local and not source.startswith("/")
            yield (name.removeprefix(here) if plain else address), address, matches[name]


def _wanted(below: str) -> bool:
    parts = PurePosixPath(below).parts
    ending = PurePosixPath(below).suffix.lower()
    return (ending in ENDINGS or ending in CONTAINERS) and not any(
        p.startswith(".") for p in parts
    )


def _state(info: dict[str, Any]) -> tuple[int, str]:
    marks = (info.get(k) for k in ("ETag", "etag", "mtime", "LastModified", "last_modified"))
    return int(info["size"] or 0), str(next((m for m in marks if m), ""))


def _file(path: str, address: str, info: dict[str, Any]) -> File:
    size, mark = _state(info)
    if size == 0:
        raise StoryError(path, "is empty", "give it with its content")
    ending = PurePosixPath(path).suffix.lower()
    if size <= LARGEST and ENDINGS.get(ending, Format.JSONL) is not Format.JSONL:
        # Many small pages: told by content when they are read, not one by one beforehand.
        return File(path, address, size, mark, Kind.DOCUMENT, Packing.NONE)
    file = File(path, address, size, mark, Kind.DOCUMENT, Packing.NONE)
    with file.open() as stream:
        packing, head = head_of(stream, size, HEAD)
    kind = _kind(head, path, packing)
    if kind is Kind.DOCUMENT and size > LARGEST:
        raise StoryError(path, "is larger than 10 MB", "give the story's own page")
    return File(path, address, size, mark, kind, packing)


def _kind(head: bytes, path: str, packing: Packing) -> Kind:
    if head.startswith(b"PAR1") and packing is Packing.NONE:
        return Kind.PARQUET
    if head.startswith(b"WARC/"):
        return Kind.WARC
    name = path if packing is Packing.NONE else str(PurePosixPath(path).with_suffix(""))
    return Kind.JSONL if tell(head, name) is Format.JSONL else Kind.DOCUMENT


def unpacked(file: File) -> bytes:
    """A whole document, not more than one byte beyond the largest that is read."""
    with file.open() as stream:
        if file.packing is Packing.NONE:
            return stream.read(LARGEST + 1)
        return head_of(stream, file.size, LARGEST + 1)[1]


def as_stream(data: bytes) -> BinaryIO:
    """Bytes as a stream."""
    return io.BytesIO(data)
