"""JSON Lines into stories: one object a line, its text taken exactly as it is given."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from situasi.errors import StoryError
from situasi.model import Span, Story
from situasi.model.story import LONGEST_NAME
from situasi.story import dateline
from situasi.story.assemble import NOTHING_GIVEN, Given, sections
from situasi.story.blocks import web_address
from situasi.story.characters import HALVES, key
from situasi.story.furniture import label
from situasi.story.language import code, settle
from situasi.story.text import LONGEST, is_deck, is_heading

LONGEST_LINE = 10_000_000
"""Bytes of one line; a longer one is reported and skipped."""

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


def from_jsonl(
    lines: Iterable[bytes | str], *, where: str, given: Given = NOTHING_GIVEN
) -> Iterator[Story | StoryError]:
    """A story, or what is wrong with it, for each line that is not blank.

    Keys: `id` and `text` (needed), `language`, `title`, `published` (a day, or a time of which the
    day is taken), `publisher`, `url`; others are let be. `id` and `url` have up to
    2,000 bytes. An id that came before in the same file is an error. `given` fills in what a line
    does not say. Spans count characters of the given text, so nothing in it is cleaned or told apart.
    """
    seen: dict[str, int] = {}
    for number, raw in enumerate(lines, start=1):
        if not raw.strip():
            continue
        place = f"{where}:{number}"
        try:
            read = _story(_record(raw, place), place, given)
            if read.id in seen:
                raise StoryError(
                    place,
                    f"the id {read.id!r} stands in line {seen[read.id]} already",
                    "give each story an id of its own",
                )
            seen[read.id] = number
            yield read
        except StoryError as error:
            yield error


def _record(raw: bytes | str, place: str) -> dict[str, Any]:
    if len(raw) > LONGEST_LINE:
        raise StoryError(place, "the line is longer than 10 MB", "give one story a line")
    try:
        text = raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw.removeprefix("\ufeff")
        record = json.loads(text)
    except UnicodeDecodeError as error:
        raise StoryError(place, "is not UTF-8", "save the file as UTF-8") from error
    except RecursionError as error:
        raise StoryError(place, "is nested too deep", "give flat objects") from error
    except ValueError as error:
        what = (
            f"is no JSON object: {error}"
            if isinstance(error, json.JSONDecodeError)
            else "is no JSON"
        )
        raise StoryError(place, what, "write one JSON object a line") from error
    if not isinstance(record, dict):
        raise StoryError(place, "is no JSON object", 'write {"id": "...", "text": "..."}')
    return record


def _string(record: dict[str, Any], field: str, place: str, *, needed: bool = False) -> str | None:
    value = record.get(field)
    if value is None and not needed:
        return None
    if field not in record:
        raise StoryError(place, f"has no {field!r}", f"add {field!r}, a string")
    if not isinstance(value, str):
        raise StoryError(place, f"{field!r} is no string", f"write {field!r} as a string")
    if HALVES.search(value):
        raise StoryError(
            place, f"{field!r} holds half a surrogate pair", "write the whole character"
        )
    if needed and not value.strip():
        raise StoryError(place, f"{field!r} is empty", f"give the story's {field}")
    return value


def _story(record: dict[str, Any], place: str, given: Given) -> Story:
    name = _string(record, "id", place, needed=True) or ""
    _not_too_long("id", name, place)
    text = _string(record, "text", place, needed=True) or ""
    if len(text) > LONGEST:
        raise StoryError(place, f"'text' is longer than {LONGEST:,} characters", "split it up")
    language = _string(record, "language", place)
    if language is not None and code(language) is None:
        raise StoryError(place, f"the language {language!r} is no code", 'write "id" or "en"')
    url = _string(record, "url", place)
    _not_too_long("url", url or "", place)
    if url is not None and web_address(url, None) is None:
        raise StoryError(place, "'url' is no http(s) address", "write the full address or null")
    title = _string(record, "title", place) or ""
    publisher = _string(record, "publisher", place)
    published = _day(_string(record, "published", place), place) or given.published
    return Story(
        id=name,
        text=text,
        language=code(language) or given.language or settle(None, text),
        title=title,
        publisher=publisher,
        published=published,
        url=url,
        **_structure(text, title, publisher),
    )


def _not_too_long(field: str, value: str, place: str) -> None:
    if len(value.encode()) > LONGEST_NAME:
        what = f"{field!r} is longer than {LONGEST_NAME:,} bytes"
        raise StoryError(place, what, f"give a shorter {field}")


def _day(value: str | None, place: str) -> dt.date | None:
    if value is None:
        return None
    try:
        return dt.datetime.fromisoformat(value.strip()).date()
    except ValueError as error:
        raise StoryError(
            place, f"'published' is no day: {value[:40]!r}", 'write it as "2020-11-08", or null'
        ) from error


def _structure(text: str, title: str, publisher: str | None) -> dict[str, Any]:
    """Deck, dateline and sections, found in the text where it stands, furniture and all."""
    spans = []
    for found in _PARAGRAPH.finditer(text):
        words = found[0].strip()
        start = found.start() + found[0].index(words)
        spans.append(Span(start=start, end=start + len(words), text=words))
    if spans and title and key(spans[0].text) == key(title):
        spans = spans[1:]
        deck = spans[0] if is_deck([s.text for s in spans[:2]], title) else None
    else:
        deck = None
    body = spans[1:] if deck else spans
    pairs = zip(body, [*body[1:], None], strict=False)
    headings = [s for s, after in pairs if is_heading(s.text, after.text if after else None)]
    # A byline or a stray mark may stand before the first paragraph.
    lead = (s for s in body[:5] if s not in headings and label(s.text) is None)
    first = next(lead, None)
    line = dateline.find(first.text, publisher) if first else None
    where = None
    if first and line and line.place:
        start, end = (first.start + offset for offset in line.place)
        where = Span(start=start, end=end, text=text[start:end])
    return {"deck": deck, "dateline": where, "sections": tuple(sections(text, headings))}
