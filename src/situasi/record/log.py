"""The log's entries: what was read and what was judged, as they are written down."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from situasi.model import Event, Judgement, Reading, Story, Told
from situasi.model.story import place_of
from situasi.record.squeeze import squeeze, whole_of

READING = "reading"
JUDGEMENT = "judgement"


class Outcome(StrEnum):
    """What adding a story did."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CORRECTED = "corrected"  # the story has another text than before
    REREAD = "reread"  # the same text, read or described otherwise


def digest(text: str | bytes) -> bytes:
    """Sixteen bytes that stand for a text."""
    return hashlib.blake2b(
        text if isinstance(text, bytes) else text.encode(), digest_size=16
    ).digest()


@dataclass(frozen=True)
class Entry:
    """A reading ready to be logged, and what the record is asked for it by."""

    story: str
    url: str | None  # only what says where it stands (`place_of`)
    reader: str
    digest: bytes
    text_digest: bytes
    payload: bytes


def whole(told: Told) -> bytes:
    """A story and its reading as they are logged, before they are compressed."""
    return told.model_dump_json(by_alias=True, exclude_defaults=True).encode()


def entry(told: Told, written: bytes, payload: bytes | None = None) -> Entry:
    """A story and its reading as an entry; `written` is the `whole` of it, `payload` if it is logged."""
    return Entry(
        told.story.id, place_of(told.story.url) if told.story.url else None,
        told.reading.reader, digest(written),
        digest(told.story.text),
        squeeze(written) if payload is None else payload,
    )  # fmt: skip


class _Part(BaseModel):
    """A part of an entry of which only some is wanted."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)


class _StoryPart(_Part):
    id: str
    publisher: str | None = None
    url: str | None = None
    title: str
    text: str
    published: dt.date | None = None


class _ReadingPart(_Part):
    language: str
    events: tuple[Event, ...] = ()


class Logged(_Part):
    """What mentions are made of, beside the Attribution: to check all the rest takes as long again."""

    story: _StoryPart
    reading: _ReadingPart


def logged_of(payload: bytes) -> Logged:
    """What a logged entry holds for mentions."""
    return Logged.model_validate_json(whole_of(payload))


def told_of(payload: bytes) -> Told:
    """The story and its reading from a logged entry."""
    return Told.model_validate_json(whole_of(payload))


def emptied(told: Told, on: dt.date) -> Told:
    """A story that was taken down on a day: its headline alone, which tells nothing.

    It has no address, so that another story may have it.
    """
    before, reading = told.story, told.reading
    return Told(
        story=Story(
            id=before.id, title=before.title, text=before.title, language=before.language,
            publisher=before.publisher, published=before.published, modified=on,
        ),
        reading=Reading(story=before.id, language=reading.language, reader=reading.reader),
    )  # fmt: skip


def judged_of(payload: bytes) -> Judgement:
    """The judgement from a logged entry."""
    return Judgement.model_validate_json(whole_of(payload))


def pack(judgement: Judgement) -> bytes:
    """A judgement as it is logged."""
    return squeeze(judgement.model_dump_json(exclude_defaults=True).encode())
