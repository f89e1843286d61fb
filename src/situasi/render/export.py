"""Readings as files for other programs: JSON, JSON Lines, CSV, GeoJSON.

Each format is written story by story, so that a long run needs no more memory than a short one,
and a run that is broken off can close what it has written.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePath
from typing import Any, Protocol

from situasi.language import available, load
from situasi.model import Event, Precision, Reading, Span, Story
from situasi.render import phrases


class Format(StrEnum):
    """What readings can be exported as."""

    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    GEOJSON = "geojson"

    @classmethod
    def of(cls, path: PurePath) -> Format | None:
        """The format that a file name's ending stands for."""
        ending = path.suffix.lower().removeprefix(".")
        return {**{f.value: f for f in cls}, "ndjson": cls.JSONL}.get(ending)


Write = Callable[[str], object]


class Exporter(Protocol):
    """Writes readings in one format; `close` makes what was written a whole document."""

    def add(self, story: Story, reading: Reading) -> None:
        """Write one reading."""

    def close(self) -> None:
        """Write what ends the document."""


def exporter(kind: Format, write: Write) -> Exporter:
    """The exporter of a format; it writes text by calling `write`."""
    if kind is Format.JSON:
        return _Json(write)
    if kind is Format.JSONL:
        return _JsonLines(write)
    if kind is Format.CSV:
        return _Csv(write)
    return _GeoJson(write)


def _dump(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


class _JsonLines:
    def __init__(self, write: Write) -> None:
        self._write = write

    def add(self, story: Story, reading: Reading) -> None:
        self._write(_dump(reading.to_json()) + "\n")

    def close(self) -> None:
        """A file of lines needs no end."""


class _Listed:
    """Items of one JSON list, with what stands before and after it."""

    opening, closing = "[", "]\n"

    def __init__(self, write: Write) -> None:
        self._write = write
        self._begun = False

    def _item(self, text: str) -> None:
        self._write((",\n" if self._begun else self.opening + "\n") + text)
        self._begun = True

    def close(self) -> None:
        self._write(("\n" if self._begun else self.opening) + self.closing)


class _Json(_Listed):
    def add(self, story: Story, reading: Reading) -> None:
        self._item(_dump(reading.to_json(), indent=1))


class _GeoJson(_Listed):
    opening, closing = '{"type": "FeatureCollection", "features": [', "]}\n"

    def add(self, story: Story, reading: Reading) -> None:
        for event in reading.events:
            self._item(_dump(feature(story, reading, event)))


class _Csv:
    def __init__(self, write: Write) -> None:
        self._write = write
        self._begun = False

    def add(self, story: Story, reading: Reading) -> None:
        self._head()
        for event in reading.events:
            self._row([cell(v) for v in row(story, reading, event).values()])

    def close(self) -> None:
        self._head()

    def _head(self) -> None:
        if not self._begun:
            self._row(list(COLUMNS))
            self._begun = True

    def _row(self, cells: list[str]) -> None:
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow(cells)
        self._write(line.getvalue())


COLUMNS: dict[str, str] = {
    "story": "id of the story",
    "language": "its language, ISO 639-1",
    "title": "its title",
    "publisher": "who published it",
    "published": "the day it was published",
    "url": "where it stands",
    "event": "id of the event in the reading",
    "type": "PLOVER type",
    "modes": "PLOVER modes, parted by `;`",
    "anchor": "the words that name the deed",
    "start": "first character of the anchor in the story's text",
    "end": "character after the anchor's last",
    "sentence": "the sentence that the anchor stands in",
    "sentence_start": "its first character",
    "sentence_end": "the character after its last",
    "actors": "who did it, parted by `;`",
    "actor_countries": "ISO 3166-1 alpha-3, in the order of `actors`; empty where unknown",
    "actor_sectors": "PLOVER sectors, in the order of `actors`",
    "recipients": "to whom, parted by `;`",
    "recipient_countries": "in the order of `recipients`",
    "recipient_sectors": "in the order of `recipients`",
    "place": "English name of the place",
    "place_text": "the story's words for it",
    "place_country": "ISO 3166-1 alpha-3",
    "latitude": "degrees, WGS 84",
    "longitude": "degrees, WGS 84",
    "precision": "how narrowly the coordinates fix the place",
    "from": "first day",
    "to": "last day",
    "date_basis": "how the days became known",
    "date_text": "the story's words for them",
    "status": "whether it was done, as told",
    "figures": "kind and bounds, as `killed 31..31; injured 150..`",
    "statement": "id of the statement that carries it; empty where the narrator tells it",
    "according_to": "that statement's sources, outermost first, parted by ` ← `",
    "manner": "how the statement is given",
    "same_as": "id of the earlier event that it tells again",
    "reader": "who read it, and in which version",
}
"""The columns of the CSV, in their order, and what stands in each."""


def row(story: Story, reading: Reading, event: Event) -> dict[str, object]:
    """One event as a row of the CSV."""
    place, date = event.place, event.date
    statement = phrases.carrier(event, reading)
    start, end = sentence(story.text, reading.language, event.anchor)
    values: dict[str, object] = {
        "story": story.id,
        "language": reading.language,
        "title": story.title,
        "publisher": story.publisher,
        "published": story.published,
        "url": story.url,
        "event": event.id,
        "type": event.type,
        "modes": "; ".join(event.modes),
        "anchor": event.anchor.text,
        "start": event.anchor.start,
        "end": event.anchor.end,
        "sentence": story.text[start:end],
        "sentence_start": start,
        "sentence_end": end,
        "place": place and (place.name or place.text),
        "place_text": place and place.text,
        "place_country": place and place.country,
        "latitude": place and place.latitude,
        "longitude": place and place.longitude,
        "precision": place and place.precision,
        "from": date and date.first,
        "to": date and date.last,
        "date_basis": date and date.basis,
        "date_text": date and date.phrase and date.phrase.text,
        "status": event.status,
        "figures": "; ".join(map(phrases.bounds, event.figures)),
        "statement": statement and statement.id,
        "according_to": statement and phrases.chain(statement),
        "manner": statement and statement.manner,
        "same_as": event.same_as,
        "reader": reading.reader,
    }
    for one, many, parties in (
        ("actor", "actors", event.actors),
        ("recipient", "recipients", event.recipients),
    ):
        values[many] = "; ".join(p.name or p.text for p in parties)
        values[f"{one}_countries"] = "; ".join(p.country or "" for p in parties)
        values[f"{one}_sectors"] = "; ".join(p.sector or "" for p in parties)
    return {name: values[name] for name in COLUMNS}


_FORMULA = re.compile(r"^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]")


def cell(value: object) -> str:
    """A value as a cell that no spreadsheet takes for a formula.

    Text that would be one gets an apostrophe before it; numbers of ours are left alone.
    """
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = str(value).replace("\x00", "")
    return f"'{text}" if _FORMULA.match(text) else text


NARROW = frozenset({Precision.POINT, Precision.CITY, Precision.DISTRICT})
"""Precisions that a dot on a map does justice to."""


def feature(story: Story, reading: Reading, event: Event) -> dict[str, Any]:
    """One event as a GeoJSON feature; without geometry where a dot would claim too much."""
    place = event.place
    geometry = None
    if place and place.precision in NARROW and None not in (place.latitude, place.longitude):
        geometry = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
    statement = phrases.carrier(event, reading)
    told = event.model_dump(mode="json", by_alias=True, exclude={"because"})
    return {
        "type": "Feature",
        "id": f"{story.id}#{event.id}",
        "geometry": geometry,
        "properties": {
            "story": story.id,
            "title": story.title,
            "publisher": story.publisher,
            "published": story.published.isoformat() if story.published else None,
            "url": story.url,
            "language": reading.language,
            **{("event" if name == "id" else name): value for name, value in told.items()},
            "chain": [phrases.source(s) for s in statement.sources] if statement else [],
            "reader": reading.reader,
        },
    }


def sentence(text: str, language: str, anchor: Span) -> tuple[int, int]:
    """Where the sentence around an anchor begins and ends.

    Its paragraph, where another reader read a language that we have no data of.
    """
    if language in available():
        for start, end in load(language).sentences(text):
            if start <= anchor.start < end:
                return start, end
    start = text.rfind("\n", 0, anchor.start) + 1
    end = text.find("\n", anchor.start)
    return start, end if end >= 0 else len(text)
