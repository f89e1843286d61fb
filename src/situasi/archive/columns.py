"""The columns of an archive, derived from the model: a story, a statement and an event as rows.

A row holds the whole of what the model holds, so that a reading comes out of an archive as it went
in. In `stories` a span is only `start` and `end`, for its words stand in `text`; in `statements` and
`events` it has its words too.
"""

from __future__ import annotations

import datetime as dt
import types
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

import pyarrow as pa
from pydantic import BaseModel

from situasi.language import available, load
from situasi.model import Event, Reading, Span, Statement, Story, Told
from situasi.render.export import sentence

VERSION = 1
"""Of the columns: rises when a column goes or changes its sense, not when one is added."""
VERSION_KEY = b"situasi.archive"

_PLAIN = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    dt.date: pa.date32(),
}


def _type(annotation: Any, words: bool) -> pa.DataType:
    """The Arrow type of a field; `words` is whether spans carry their text."""
    origin = get_origin(annotation)
    if origin is not None:
        (one, *_) = (a for a in get_args(annotation) if a is not type(None))
        if origin in (Annotated, Union, types.UnionType):
            return _type(one, words)
        return pa.list_(_type(one, words))  # a tuple of any length
    if annotation is Span and not words:
        return pa.struct([("start", pa.int64()), ("end", pa.int64())])
    if issubclass(annotation, BaseModel):
        return pa.struct(fields(annotation, words))
    return pa.string() if issubclass(annotation, StrEnum) else _PLAIN[annotation]


def fields(model: type[BaseModel], words: bool = True) -> list[pa.Field]:
    """An Arrow field for each field of a class of the model, named as in its JSON."""
    return [
        pa.field(field.alias or name, _type(field.annotation, words))
        for name, field in model.model_fields.items()
    ]


def _schema(own: Mapping[str, pa.DataType], more: Iterable[pa.Field] = ()) -> pa.Schema:
    first = [pa.field(name, kind) for name, kind in own.items()]
    return pa.schema([*first, *more], metadata={VERSION_KEY: str(VERSION).encode()})


STORIES = _schema(
    {
        "number": pa.int64(),
        "file": pa.string(),
        "offset": pa.int64(),
        "reader": pa.string(),
        "read_as": pa.string(),
        "statements": pa.int64(),
        "events": pa.int64(),
    },
    fields(Story, words=False),
)
_OF_STORY = {
    "number": pa.int64(),
    "story": pa.string(),
    "publisher": pa.string(),
    "published": pa.date32(),
}
STATEMENTS = _schema(_OF_STORY, fields(Statement))
EVENTS = _schema(
    {**_OF_STORY, "language": pa.string(), "url": pa.string(), "sentence": pa.struct(fields(Span))},
    fields(Event),
)
DROPPED = _schema(
    {
        "file": pa.string(),
        "offset": pa.int64(),
        "where": pa.string(),
        "reason": pa.string(),
        "what": pa.string(),
        "url": pa.string(),
        "kept": pa.string(),
        "sample": pa.string(),
    }
)
TABLES = {"stories": STORIES, "statements": STATEMENTS, "events": EVENTS, "dropped": DROPPED}
"""The folders of an archive and the columns of the Parquet files in each."""

Rows = list[dict[str, Any]]


def rows(
    told: Told, number: int, file: str, offset: int
) -> tuple[dict[str, Any], Rows, Rows]:
    """The row of a story, those of its statements, and those of its events."""
    story, reading = told.story, told.reading
    own = {
        "number": number,
        "file": file,
        "offset": offset,
        "reader": reading.reader,
        "read_as": reading.language,
        "statements": len(reading.statements),
        "events": len(reading.events),
        **_without_words(story.model_dump(by_alias=True)),
    }
    shared = {
        "number": number,
        "story": story.id,
        "publisher": story.publisher,
        "published": story.published,
    }
    statements = [{**shared, **s.model_dump(by_alias=True)} for s in reading.statements]
    events = []
    sentences = _sentences(story.text, reading.language) if reading.events else []
    for event in reading.events:
        start, end = _around(sentences, story, reading.language, event.anchor)
        row = {
            **shared,
            "language": reading.language,
            "url": story.url,
            "sentence": {"start": start, "end": end, "text": story.text[start:end]},
        }
        events.append({**row, **event.model_dump(by_alias=True)})
    return own, statements, events


def _sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Where the sentences of a text stand, found once for all its events."""
    return list(load(language).sentences(text)) if language in available() else []


def _around(
    sentences: list[tuple[int, int]], story: Story, language: str, anchor: Span
) -> tuple[int, int]:
    at = bisect_right(sentences, anchor.start, key=lambda s: s[0]) - 1
    if at >= 0 and anchor.start < sentences[at][1]:
        return sentences[at]
    return sentence(story.text, language, anchor)


def told(row: Mapping[str, Any], statements: Rows, events: Rows) -> Told:
    """The story and its reading that `rows` made these of.

    Raises pydantic's ValidationError where they were made by something else.
    """
    story = Story.model_validate(
        _with_words({k: row[k] for k in Story.model_fields}, str(row["text"]))
    )
    reading = Reading.model_validate(
        {
            "story": story.id,
            "language": row["read_as"],
            "reader": row["reader"],
            "statements": [_only(Statement, s) for s in statements],
            "events": [_only(Event, e) for e in events],
        }
    )
    return Told(story=story, reading=reading)


def _only(model: type[BaseModel], row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in model.model_fields}


def _without_words(value: Any) -> Any:
    if isinstance(value, dict):
        kept = value if value.keys() != {"start", "end", "text"} else {**value, "text": None}
        return {k: _without_words(v) for k, v in kept.items() if kept is value or k != "text"}
    if isinstance(value, list | tuple):
        return [_without_words(v) for v in value]
    return value


def _with_words(value: Any, text: str) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"start", "end"}:
            return {**value, "text": text[value["start"] : value["end"]]}
        return {k: _with_words(v, text) for k, v in value.items()}
    if isinstance(value, list):
        return [_with_words(v, text) for v in value]
    return value
