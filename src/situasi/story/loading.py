"""Reads stories from wherever they are: files, folders, the web, standard input."""

from __future__ import annotations

import datetime as dt
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from situasi.errors import FetchError, StoryError
from situasi.model import Story
from situasi.story.assemble import NOTHING_GIVEN, Given
from situasi.story.characters import LARGEST
from situasi.story.detect import ENDINGS, HEAD, Format, tell
from situasi.story.feed import from_feed
from situasi.story.fetch import fetch
from situasi.story.html import from_html
from situasi.story.jsonl import LONGEST_LINE, from_jsonl
from situasi.story.markdown import from_markdown
from situasi.story.text import from_text


def load(
    sources: Iterable[str],
    *,
    stdin: BinaryIO | None = None,
    published: dt.date | None = None,
    language: str | None = None,
    allow_private: bool = False,
) -> Iterator[Story | StoryError]:
    """The stories of all sources, in their order, and for each that fails the error instead.

    A source is a file, a folder (its files of known endings, by name, and those of the folders in
    it), an http(s) address, or "-" for standard input. `published` and `language` stand above what
    a page says of itself, and fill in what an entry of a feed or a JSON line does not say. A story
    whose id came before, in any source, is an error. `allow_private` is `fetch`'s.

    One bad story never ends the batch. At most one source is held in memory; JSON Lines, which are
    read line by line, may be of any size.
    """
    given = Given(published=published, language=language)
    seen: dict[str, str] = {}
    for source in sources:
        for where in _files(source):
            for found in _safely(where, stdin, given, allow_private):
                if isinstance(found, Story):
                    if found.id in seen:
                        yield _again(where, found, seen[found.id])
                        continue
                    seen[found.id] = where
                yield found


def _again(where: str, found: Story, first: str) -> StoryError:
    return StoryError(
        where, f"the story {found.id!r} came before, from {first}", "give each story once"
    )


def _files(source: str) -> list[str]:
    if source == "-" or _is_address(source):
        return [source]
    try:
        folder = Path(source)
        if not folder.is_dir():
            return [source]
        found = [
            str(path)
            for path in sorted(folder.rglob("*"))
            if path.suffix.lower() in ENDINGS and path.is_file()
            if not any(part.startswith(".") for part in path.relative_to(folder).parts)
        ]
    except (OSError, ValueError):  # reported when it is opened
        return [source]
    return found or [source]


def _is_address(source: str) -> bool:
    return "://" in source[:12]


def _safely(
    where: str, stdin: BinaryIO | None, given: Given, allow_private: bool
) -> Iterator[Story | StoryError]:
    """What `_read` yields, with every exception turned into the error of this source."""
    try:
        yield from _read(where, stdin, given, allow_private)
    except StoryError as error:
        yield error
    except IsADirectoryError:
        yield StoryError(where, "is a folder without stories", f"put {_endings()} in it")
    except (FileNotFoundError, NotADirectoryError):
        yield StoryError(where, "is not there", "check the path")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        yield StoryError(where, f"cannot be read: {reason}", "check the path and its rights")
    except RecursionError:
        yield StoryError(where, "is nested too deep", "give a story's own page")


def _endings() -> str:
    return ", ".join(sorted(ENDINGS))


def _read(
    where: str, stdin: BinaryIO | None, given: Given, allow_private: bool
) -> Iterator[Story | StoryError]:
    if _is_address(where):
        if not where.lower().startswith(("http://", "https://")):
            raise FetchError(where, "is no http(s) address", "give a web page or a file")
        page = fetch(where, allow_private=allow_private)
        data = io.BytesIO(page.data)
        yield from from_stream(data, where, given, url=page.url, charset=page.charset)
    elif where == "-":
        stream = stdin if stdin is not None else sys.stdin.buffer
        yield from from_stream(stream, "standard input", given)
    else:
        with Path(where).open("rb") as stream:
            yield from from_stream(stream, where, given)


def from_stream(
    stream: BinaryIO,
    where: str,
    given: Given = NOTHING_GIVEN,
    *,
    url: str | None = None,
    charset: str | None = None,
) -> Iterator[Story | StoryError]:
    """The stories of one source whose format its content tells, or what is wrong with them.

    `url` and `charset` are what is known of a page that was fetched. Raises `StoryError` where the
    source as a whole cannot be read.
    """
    head = _exactly(stream, HEAD)
    form = tell(head, where)
    if form is Format.JSONL:
        yield from from_jsonl(_lines(head, stream), where=where, given=given)
        return
    data = head + _exactly(stream, LARGEST - len(head) + 1)
    if len(data) > LARGEST:
        raise StoryError(where, "is larger than 10 MB", "give the story's own page")
    if form is Format.FEED:
        yield from from_feed(data, where=where, url=url, given=given)
    elif form is Format.HTML:
        yield from_html(data, where=where, url=url, charset=charset, given=given)
    elif form is Format.MARKDOWN:
        yield from_markdown(data, where=where, given=given)
    else:
        yield from_text(data, where=where, given=given)


def _exactly(stream: BinaryIO, size: int) -> bytes:
    """Up to `size` bytes: a pipe may give less at a time though more is coming."""
    pieces = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _lines(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """The lines of the head and of what follows it. An overlong line comes cut, to be reported."""
    *whole, last = head.splitlines(keepends=True) or [b""]
    yield from whole
    if not last.endswith(b"\n"):
        last += stream.readline(LONGEST_LINE)
    yield _cut(last, stream)
    while raw := stream.readline(LONGEST_LINE + 1):
        yield _cut(raw, stream)


def _cut(raw: bytes, stream: BinaryIO) -> bytes:
    if len(raw) > LONGEST_LINE and not raw.endswith(b"\n"):
        while (more := stream.readline(LONGEST_LINE)) and not more.endswith(b"\n"):
            pass
    return raw
