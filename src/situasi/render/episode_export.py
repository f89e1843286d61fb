"""Episodes as files for other programs.

Each format is written episode by episode, so that a big record needs no more memory than a small
one, and what a failure breaks off never takes the place of what was there.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import math
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain
from pathlib import PurePath
from typing import IO, Any

from situasi.model import Actor, Episode, Mention, Precision
from situasi.render import phrases
from situasi.render.episode_rows import COLUMNS, STATEMENT_COLUMNS, rows, statements
from situasi.render.export import cell


class EpisodeFormat(StrEnum):
    """What episodes can be exported as."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    GEOJSON = "geojson"
    PLOVER = "plover"  # JSON Lines with the fields of the PLOVER manual
    STATEMENTS = "statements"  # CSV in the manner of FollowTheMoney's statements

    @classmethod
    def of(cls, path: PurePath) -> EpisodeFormat | None:
        """The format that a file name's ending stands for."""
        ending = path.suffix.lower().removeprefix(".")
        endings = {f.value: f for f in (cls.JSONL, cls.CSV, cls.PARQUET, cls.GEOJSON)}
        return {**endings, "ndjson": cls.JSONL}.get(ending)

    @property
    def binary(self) -> bool:
        """Whether it is written as bytes."""
        return self is EpisodeFormat.PARQUET


def export(kind: EpisodeFormat, episodes: Iterable[Episode], out: IO[Any]) -> int:
    """Write all episodes to `out`, a text stream, or one of bytes for Parquet; how many there were."""
    counted = _Counted(episodes)
    if kind is EpisodeFormat.JSONL:
        out.writelines(_line(as_json(e)) for e in counted)
    elif kind is EpisodeFormat.PLOVER:
        out.writelines(_line(as_plover(e)) for e in counted)
    elif kind is EpisodeFormat.CSV:
        _csv(list(COLUMNS), chain.from_iterable(map(rows, counted)), out)
    elif kind is EpisodeFormat.STATEMENTS:
        _csv(list(STATEMENT_COLUMNS), chain.from_iterable(map(statements, counted)), out)
    elif kind is EpisodeFormat.GEOJSON:
        _geojson(counted, out)
    else:
        _parquet(counted, out)
    return counted.number


class _Counted:
    def __init__(self, episodes: Iterable[Episode]) -> None:
        self._episodes = episodes
        self.number = 0

    def __iter__(self) -> Iterator[Episode]:
        for episode in self._episodes:
            self.number += 1
            yield episode


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def as_json(episode: Episode) -> dict[str, Any]:
    """The episode in JSON values; each mention's event id as `event`, the event itself as `reading`.

    `start` and `end` of a mention are its anchor's characters in the text of `story`. Why they are one
    is left out: it is told of one episode at a time.
    """
    value = episode.model_dump(mode="json", by_alias=True, exclude={"ties"})
    for mention in value["mentions"]:
        event = mention.pop("event")
        anchor = event["anchor"]
        mention.update(
            event=event["id"],
            start=anchor["start"],
            end=anchor["end"],
            text=anchor["text"],
            reading=event,
        )
    return value


def as_plover(episode: Episode) -> dict[str, Any]:
    """The episode with the parts that the PLOVER manual names: event, mode, actor, recipient, location.

    The manual codes one source's telling; `tellings` gives each, with its text and who says so.
    """
    days, site = episode.days, episode.site
    return {
        "id": episode.id,
        "date": days and days.first.isoformat(),
        "date_end": days and days.last.isoformat(),
        "event": str(episode.type),
        "mode": list(episode.modes),
        "status": str(episode.status),
        "contested": episode.contested,
        "actor": [_plover_party(a) for a in episode.actors],
        "recipient": [_plover_party(a) for a in episode.recipients],
        "location": site
        and {
            "name": site.name,
            "country": site.country,
            "latitude": site.latitude,
            "longitude": site.longitude,
            "precision": site.precision and str(site.precision),
        },
        "tellings": [_plover_telling(m) for m in episode.mentions],
    }


def _plover_party(actor: Actor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "country": actor.country,
        "sector": actor.sector and str(actor.sector),
    }


def _plover_telling(mention: Mention) -> dict[str, Any]:
    return {
        "story": mention.story,
        "publisher": mention.publisher,
        "url": mention.url,
        "published": mention.published and mention.published.isoformat(),
        "language": mention.language,
        "event": str(mention.event.type),
        "text": mention.sentence.text,
        "text_start": mention.sentence.start,
        "text_end": mention.sentence.end,
        "event_text": mention.event.anchor.text,
        "event_start": mention.event.anchor.start,
        "event_end": mention.event.anchor.end,
        "sources": [phrases.source(s) for s in mention.chain],
        "origin": mention.origin.key,
        "figures": [
            {"kind": str(f.kind), "low": f.low, "high": f.high, "text": f.text}
            for f in mention.event.figures
        ],
    }


def _csv(head: list[str], table: Iterable[dict[str, Any]], out: IO[str]) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([cell(row[name]) for name in head] for row in table)


def _geojson(episodes: Iterable[Episode], out: IO[str]) -> None:
    out.write('{"type": "FeatureCollection", "features": [')
    between = "\n"
    for episode in episodes:
        out.write(between + json.dumps(feature(episode), ensure_ascii=False))
        between = ",\n"
    out.write("\n]}\n")


REACH_KM = {Precision.CITY: 10.0, Precision.DISTRICT: 25.0}
"""How far around the coordinates the deed may lie, in km, by what they fix.

Generous radii of a large town and of a district, after the idea of Darwin Core's
`coordinateUncertaintyInMeters`: the area says "somewhere here". Provinces, regions and countries
get none, for a circle would not be their shape.
"""

CORNERS = 24
EARTH_KM = 6371.0


def feature(episode: Episode) -> dict[str, Any]:
    """The episode as a GeoJSON feature: a point only where a point is known, else an area, or nothing."""
    properties = as_json(episode)
    properties["mentions"] = [
        {k: m[k] for k in ("story", "event", "start", "end", "title", "publisher", "url")}
        | {"sentence": m["sentence"]["text"], "origin": m["origin"]["key"]}
        for m in properties["mentions"]
    ]
    site = episode.site
    geometry: dict[str, Any] | None = None
    reach = site and site.precision and REACH_KM.get(site.precision)
    if site and site.latitude is not None and site.longitude is not None:
        if site.precision is Precision.POINT:
            geometry = {"type": "Point", "coordinates": [site.longitude, site.latitude]}
        elif reach:
            geometry = {
                "type": "Polygon",
                "coordinates": [_around(site.latitude, site.longitude, reach)],
            }
    properties["uncertainty_km"] = reach if geometry and geometry["type"] == "Polygon" else None
    return {
        "type": "Feature",
        "id": properties.pop("id"),
        "geometry": geometry,
        "properties": {k: v for k, v in properties.items() if k != "claims"},
    }


def _around(latitude: float, longitude: float, reach: float) -> list[list[float]]:
    """A ring of corners, anticlockwise as RFC 7946 has it, closed; cut off where the map ends."""
    height = math.degrees(reach / EARTH_KM)
    width = height / max(math.cos(math.radians(latitude)), 0.01)
    turn = 2 * math.pi / CORNERS
    ring = [
        [
            round(min(max(longitude + width * math.cos(i * turn), -180), 180), 5),
            round(min(max(latitude + height * math.sin(i * turn), -90), 90), 5),
        ]
        for i in range(CORNERS)
    ]
    return [*ring, ring[0]]


ROW_GROUP = 20_000
"""Rows that are held before they are written: some 30 MB."""


def _parquet(episodes: Iterable[Episode], out: IO[bytes]) -> None:
    import pyarrow as pa  # noqa: PLC0415 - heavy, and only this format needs it
    import pyarrow.parquet as pq  # noqa: PLC0415

    kinds = {
        str: pa.string(),
        int: pa.int64(),
        float: pa.float64(),
        bool: pa.bool_(),
        dt.date: pa.date32(),
    }
    schema = pa.schema(
        [
            pa.field(name, kinds[kind], metadata={"description": what})
            for name, (kind, what) in COLUMNS.items()
        ]
    )
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        waiting: list[dict[str, Any]] = []
        for row in chain.from_iterable(map(rows, episodes)):
            waiting.append(row)
            if len(waiting) >= ROW_GROUP:
                writer.write_table(pa.Table.from_pylist(waiting, schema=schema))
                waiting = []
        writer.write_table(pa.Table.from_pylist(waiting, schema=schema))
