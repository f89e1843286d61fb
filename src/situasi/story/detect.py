"""Tells the format of a source: from its content first, then from its name's ending."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import PurePath

from situasi.errors import StoryError
from situasi.story.characters import BOMS, decode

HEAD = 65_536
"""Bytes that are looked at."""


class Format(StrEnum):
    """What a source is written in."""

    HTML = "html"
    TEXT = "text"
    MARKDOWN = "markdown"
    FEED = "feed"
    JSONL = "jsonl"


ENDINGS = {
    ".html": Format.HTML, ".htm": Format.HTML, ".xhtml": Format.HTML,
    ".txt": Format.TEXT, ".text": Format.TEXT,
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".rss": Format.FEED, ".atom": Format.FEED, ".xml": Format.FEED,
    ".jsonl": Format.JSONL, ".ndjson": Format.JSONL, ".json": Format.JSONL,
}  # fmt: skip
"""The endings of the files that a folder is searched for."""

_BINARY = (
    (b"%PDF", "a PDF"), (b"\x89PNG", "a PNG picture"), (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"), (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"), (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"), (b"{\\rtf", "an RTF document"), (b"wOF", "a font"),
    (b"OggS", "sound"), (b"ID3", "sound"), (b"\x28\xb5\x2f\xfd", "a zstd archive"),
)  # fmt: skip
_WIDE = tuple(mark for mark, name in BOMS if name != "utf-8")  # their text is full of zeros
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]")
_HTML = re.compile(
    r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)[\s>]", re.I | re.S
)
_TAGS = re.compile(
    r"</?(?:p|div|span|br|h[1-6]|a|li|meta|title|section|b|i|em|strong)\b[^<>]*>", re.I
)
_MARKS = re.compile(
    r"^(?:---\n[\w-]+\s*:|#{1,6}\s+\S)|^#{1,6} \S|^!\[[^\]\n]*\]\(|\]\(https?://", re.M
)


def tell(head: bytes, where: str) -> Format:
    """The format of a source by its first bytes, then by the ending of its name.

    Raises `StoryError` for an empty source and for one that is no text at all.
    """
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise StoryError(where, "is empty", "give a story")
    _refuse_binary(head, where)
    text = decode(head[:HEAD]).lstrip("\ufeff \t\r\n")
    ending = ENDINGS.get(PurePath(where.partition("?")[0]).suffix.lower())
    if text.startswith("[") and ending is Format.JSONL:
        raise StoryError(where, "is a JSON list", "write one object a line (JSON Lines)")
    if text.partition("\n")[0].strip() == "{":
        raise StoryError(where, "is JSON over several lines", "write one object a line")
    return _by_content(text, ending) or ending or _by_marks(text)


def _by_content(text: str, ending: Format | None) -> Format | None:
    """What begins as JSON or markup is that, whatever its name says."""
    if text.startswith("{"):
        return Format.JSONL if _is_object(text) or ending in {None, Format.JSONL} else None
    if text.startswith("<"):
        feed = _FEED.search(text[:4_096]) and not _HTML.match(text)
        return Format.FEED if feed else Format.HTML
    return _by_marks(text) if ending is Format.FEED else None


def _by_marks(text: str) -> Format:
    if len(_TAGS.findall(text)) >= 3:
        return Format.HTML
    return Format.MARKDOWN if _MARKS.search(text) else Format.TEXT


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text.partition("\n")[0]), dict)
    except (ValueError, RecursionError):
        return False


def _refuse_binary(head: bytes, where: str) -> None:
    kind = next((name for magic, name in _BINARY if head.startswith(magic)), None)
    if kind is None and not head.startswith(_WIDE):
        sample = head[:4_096]
        controls = sum(
            byte < 9 or (13 < byte < 32 and byte != 27) or byte == 127 for byte in sample
        )
        if controls > max(2, len(sample) // 50):
            kind = "no text"
    if kind is not None:
        raise StoryError(where, f"is {kind}", "give HTML, plain text, Markdown, RSS or JSON Lines")
