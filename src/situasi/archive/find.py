"""The stories in the records of a piece, and why the others are none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from situasi.archive.drops import SAMPLE, Drop, Reason
from situasi.archive.pages import junk
from situasi.archive.pieces import Piece
from situasi.archive.records import Form, Record, records
from situasi.archive.sources import File, as_stream
from situasi.errors import NoStoryError, StoryError
from situasi.model import Story
from situasi.story import Format, Given, from_html, from_jsonl, from_stream, from_text, tell
from situasi.story.characters import decode
from situasi.story.detect import HEAD

SAMPLES = 3
"""Samples kept of each reason in a piece."""


@dataclass(frozen=True, slots=True)
class Found:
    """A story, and the record of its file that it was found in."""

    file: str
    offset: int
    story: Story


def find(
    piece: Piece,
    files: Sequence[File],
    *,
    languages: Collection[str],
    published: dt.date | None = None,
    language: str | None = None,
    at: Callable[[int], str | None] = lambda _: None,
) -> Iterator[Found | Drop]:
    """The stories of a piece in their order, and what was dropped.

    `at` is told twice the number of each record before it is got, and one more before it is looked
    at; where it answers, the record, or all from there on, is set aside as unreadable with that
    answer. `published` and `language` are `story.load`'s.
    """
    sampled: dict[Reason, int] = {}
    given = Given(published=published, language=language)
    every = records(piece, files)
    for number in count():
        if refused := at(2 * number):
            path = files[piece.files[0]].path
            what = f"record {number:,} of the stretch ended the worker that looked for it: {refused}"
            yield Drop(path, piece.start, path, Reason.UNREADABLE, f"{what}; the rest is not read")
            return
        record = next(every, None)
        if record is None:
            return
        refused = at(2 * number + 1)
        if isinstance(record, Drop):
            yield record
            continue
        if refused:
            yield _drop(record, Reason.UNREADABLE, refused)
            continue
        for found in _stories(record, given):
            if isinstance(found, Drop):
                kept = sampled[found.reason] = sampled.get(found.reason, 0) + 1
                yield found if kept > SAMPLES else _sampled(found, record)
            elif found.language not in languages:
                told = f"is in {found.language!r}" if found.language else "has too few words to tell"
                sample = found.text[:SAMPLE]
                yield _drop(record, Reason.LANGUAGE, told, sample=sample)
            else:
                yield Found(record.file, record.offset, found)


def _stories(record: Record, given: Given) -> Iterator[Story | Drop]:
    try:
        if record.form is Form.PAGE:
            yield _page(record, given)
        elif record.form is Form.TEXT:
            yield _text(record, given)
        elif record.form is Form.LINE:
            for line in from_jsonl([record.data], where=record.where, given=given):
                yield line if isinstance(line, Story) else _drop(record, Reason.BROKEN, _what(line))
        else:
            yield from _document(record, given)
    except NoStoryError as error:
        yield _drop(record, Reason.SHORT, error.what)
    except StoryError as error:
        yield _drop(record, Reason.BROKEN, _what(error))
    except RecursionError:
        yield _drop(record, Reason.BROKEN, "is nested too deep")


def _what(error: StoryError) -> str:
    return error.what + (f" ({error.mend})" if error.mend else "")


def _page(record: Record, given: Given) -> Story | Drop:
    text = decode(record.data, charset=record.charset)
    story = from_html(text, where=record.url or record.where, url=record.url, given=given)
    return _news(story, record, text)


def _text(record: Record, given: Given) -> Story | Drop:
    where = record.url or record.where
    return _news(from_text(record.data, where=where, url=record.url, given=given), record, None)


def _news(story: Story, record: Record, page: str | None) -> Story | Drop:
    why = junk(story, page, record.url)
    return _drop(record, *why, sample=story.text[:SAMPLE]) if why else story


def _document(record: Record, given: Given) -> Iterator[Story | Drop]:
    head = record.data[:HEAD]
    if head.startswith(b"WARC/"):
        raise StoryError(record.where, "is a WARC under another name", "let its name end in .warc")
    if tell(head, record.file) is Format.HTML:
        yield _page(record, given)
        return
    for found in from_stream(as_stream(record.data), record.where, given):
        if isinstance(found, Story):
            yield found
            continue
        reason = Reason.SHORT if isinstance(found, NoStoryError) else Reason.BROKEN
        yield Drop(record.file, record.offset, found.where, reason, _what(found))


def _drop(record: Record, reason: Reason, what: str, sample: str | None = None) -> Drop:
    return Drop(
        record.file, record.offset, record.where, reason, what, url=record.url, sample=sample
    )


def _sampled(drop: Drop, record: Record) -> Drop:
    """The drop with the beginning of what was dropped, as it stood where it was no text yet."""
    sample = drop.sample or decode(record.data[: 4 * SAMPLE])[:SAMPLE]
    return Drop(
        drop.file, drop.offset, drop.where, drop.reason, drop.what, drop.url, drop.kept, sample
    )
