"""Scopes: small YAML files that say which episodes make a situation.

id: nagorno-karabakh-2020
names: {en: Nagorno-Karabakh war, id: Perang Nagorno-Karabakh}
parties: [ARM, AZE]
places: [Stepanakert, Shushi]
area: {west: 46.2, south: 38.8, east: 47.6, north: 40.4}
from: 2020-09-27
to: 2020-11-10
record: war.situasi
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, ValidationError

from situasi.datafile import Shape, values
from situasi.errors import DataError, fault
from situasi.model import Area, Belonging, Entry, Episode, Scope
from situasi.names.fold import key


class ScopeFile(Shape):
    """A scope as a file has it; `record` is the record it is read from, beside the file."""

    id: str
    names: dict[str, str]
    parties: list[str] = Field(default_factory=list)
    places: list[str] = Field(default_factory=list)
    area: Area | None = None
    first: dt.date | None = Field(default=None, alias="from")
    last: dt.date | None = Field(default=None, alias="to")
    record: str | None = None


_KEYS = "id, names, parties, places, area, from, to and record"
_WRITE = {
    "id": "small letters, digits and hyphens, as karabakh-2020; a number in quotes",
    "names": "a name in each language, as {en: The war, id: Perang}",
    "parties": "codes of three letters, as [ARM, AZE]",
    "places": "names of places, as [Shusha]; those of numbers in quotes",
    "area": "{west: 46.0, south: 38.8, east: 47.6, north: 40.4}, in degrees",
    "from": "a day, as 2020-09-27",
    "to": "a day, as 2020-11-10",
    "record": "the name of a file or the address of a database",
}
"""What each key holds, in the words of an error."""


def load(path: Path) -> tuple[Scope, str | None]:
    """The scope of a file, and the record that it names.

    Raises DataError with the file, the key and the mend.
    """
    written = values(path)
    if not isinstance(written, dict):
        raise DataError(str(path), "is no scope", f"write {_KEYS}; docs/situation.md has one")
    try:
        found = ScopeFile.model_validate(written)
        whole = {k: v for k, v in found.model_dump(exclude={"record"}).items() if v is not None}
        scope = Scope(**whole)
    except ValidationError as error:
        place = error.errors()[0]["loc"]
        mend = f"write {_WRITE.get(str(place[0]), _KEYS)}" if place else None
        raise DataError(str(path), fault(error), mend) from error
    record = found.record
    if record and "://" not in record:
        record = str(path.parent / record)
    return scope, record


def beside(path: Path, record: str) -> str:
    """A record as a scope's file names it: by the way from there to it, or by its address."""
    if "://" in record:
        return record
    return os.path.relpath(Path(record).resolve(), path.parent.resolve())


def dump(scope: Scope, record: str | None = None) -> str:
    """The file of a scope."""
    whole: dict[str, Any] = {"id": scope.id, "names": dict(scope.names)}
    if scope.parties:
        whole["parties"] = list(scope.parties)
    if scope.places:
        whole["places"] = list(scope.places)
    if scope.area:
        whole["area"] = scope.area.model_dump()
    if scope.first:
        whole["from"] = scope.first
    if scope.last:
        whole["to"] = scope.last
    if record:
        whole["record"] = record
    return str(yaml.safe_dump(whole, sort_keys=False, allow_unicode=True))


def select(scope: Scope, episodes: Sequence[Episode]) -> tuple[Entry, ...]:
    """The episodes that belong to a situation, in the order of their days, and why each does."""
    places = {key(p) for p in scope.places}
    out: dict[str, Belonging] = {}
    for episode in episodes:
        if not _in_time(scope, episode):
            continue
        if _in_place(scope, episode, places):
            out[episode.id] = Belonging.PLACE
        elif len(_sides(episode) & set(scope.parties)) >= 2:
            out[episode.id] = Belonging.PARTIES
    stories = {m.story for e in episodes if e.id in out for m in e.mentions}
    for episode in episodes:
        if episode.id in out or not _in_time(scope, episode):
            continue
        sides = _sides(episode)
        near = bool(sides & set(scope.parties)) or len(sides) >= 2
        if (
            near
            and any(m.story in stories for m in episode.mentions)
            and not _elsewhere(scope, episode)
        ):
            out[episode.id] = Belonging.STORY
    entries = [Entry(episode=e, belongs=out[e.id]) for e in episodes if e.id in out]
    return tuple(sorted(entries, key=lambda x: (day(x.episode), x.episode.id)))


def day(episode: Episode) -> dt.date:
    """The day of an episode: its first, or the one on which it was first told."""
    return episode.days.first if episode.days else min(m.since for m in episode.mentions)


def _in_time(scope: Scope, episode: Episode) -> bool:
    first = day(episode)
    last = episode.days.last if episode.days else first
    if scope.first and last < scope.first:
        return False
    return not (scope.last and first > scope.last)


def _sides(episode: Episode) -> set[str]:
    return {a.country for a in (*episode.actors, *episode.recipients) if a.country}


def _in_place(scope: Scope, episode: Episode, places: set[str]) -> bool:
    site = episode.site
    if site is None:
        return False
    if site.name and key(site.name) in places:
        return True
    if scope.area and site.latitude is not None and site.longitude is not None:
        # The middle of a country says nothing of where in it something happened.
        return site.precision != "country" and scope.area.holds(site.latitude, site.longitude)
    return False


def _elsewhere(scope: Scope, episode: Episode) -> bool:
    """Whether an episode happened in a country that is none of the parties', on the ground there."""
    site = episode.site
    on_the_ground = episode.type in ("ASSAULT", "PROTEST", "COERCE", "MOBILIZE")
    return bool(
        scope.parties and on_the_ground and site and site.country
        and site.country not in scope.parties
    )  # fmt: skip
