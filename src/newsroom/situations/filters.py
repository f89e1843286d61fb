"""What a reader chose to see of a situation. What makes no sense is taken for not chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from newsroom.situations import words
from newsroom.situations.digest import Digest
from newsroom.situations.rows import Row, party
from situasi.model import EventType


@dataclass(frozen=True, slots=True)
class Chosen:
    """The reader's choice; `since` and `known` are days, `page` counts from 1."""

    type: str = ""
    party: str = ""
    source: str = ""
    place: str = ""
    since: dt.date | None = None
    known: dt.date | None = None
    page: int = 1

    @property
    def narrows(self) -> bool:
        """Whether some of the timeline is left out."""
        return bool(self.type or self.party or self.source or self.place)

    def query(self, **other: Any) -> str:
        """The address's query, with some of it chosen otherwise; empty where nothing is chosen."""
        chosen = replace(self, **{"page": 1, **other})
        said = {
            "type": chosen.type, "party": chosen.party, "source": chosen.source,
            "place": chosen.place, "since": chosen.since, "known": chosen.known,
            "page": chosen.page if chosen.page > 1 else None,
        }  # fmt: skip
        return urlencode({name: str(value) for name, value in said.items() if value})


def read(query: Mapping[str, str]) -> Chosen:
    """The choice that an address makes."""
    kind = query.get("type", "")
    page = query.get("page", "1")
    return Chosen(
        type=kind if kind in EventType.__members__ else "",
        party=query.get("party", "")[:120],
        source=query.get("source", "")[:200],
        place=query.get("place", "")[:200],
        since=_day(query.get("since", "")),
        known=_day(query.get("known", "")),
        page=int(page) if page.isascii() and page.isdigit() and 0 < len(page) < 5 else 1,
    )


def _day(text: str) -> dt.date | None:
    try:
        found = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return found if dt.date(1900, 1, 1) <= found <= dt.date(2199, 12, 31) else None


def rows(digest: Digest, chosen: Chosen) -> list[Row]:
    """The episodes that the reader wants to see, the latest first."""
    found = [row for row in digest["rows"] if _wanted(row, chosen)]
    return found[::-1]


def _wanted(row: Row, chosen: Chosen) -> bool:
    if chosen.type and row["type"] != chosen.type:
        return False
    if chosen.party and chosen.party not in parties(row):
        return False
    if chosen.source and not any(o[0] == chosen.source for o in row["origins"]):
        return False
    site = row["site"]
    return not chosen.place or bool(site and site["name"] == chosen.place)


def parties(row: Row) -> set[str]:
    """Whose part in an episode can be asked for: states by code, others by their name."""
    return {party(actor) for actor in (*row["actors"], *row["recipients"])} - {""}


@dataclass(frozen=True, slots=True)
class Choice:
    """One that can be chosen, and how many episodes it leaves."""

    value: str
    label: str
    count: int


def choices(digest: Digest) -> dict[str, list[Choice]]:
    """What can be chosen of each: types in PLOVER's order, all else by the number of episodes."""
    found = digest["choices"]
    types = found["types"]
    return {
        "types": [
            Choice(kind, words.type_label(kind), types[kind]) for kind in EventType if kind in types
        ],
        "parties": [
            Choice(slot, words.country(country) or words.name(name), count)
            for slot, name, country, count in found["parties"]
        ],
        "sources": [Choice(slot, words.source(name), n) for slot, name, n in found["sources"]],
        "places": [Choice(name, words.name(name), count) for name, count in found["places"]],
    }


def fresh(items: Iterable[Any], since: dt.date, field: str = "since") -> list[Any]:
    """The rows that were not known before a day."""
    begin = since.isoformat()
    return [one for one in items if one[field] and one[field] >= begin]
