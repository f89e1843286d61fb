"""Which mentions may tell the same event at all: those that share a key.

A key joins the group of the type, what the event is tied to (two countries, one country, a place)
and a stretch of days. So a mention is scored against few others, however long the record grows.
"""

from __future__ import annotations

import hashlib
import math
import struct
from itertools import combinations

from situasi.model import EventType
from situasi.record.traits import NEVER, TYPES, Row

STRETCH = 8
"""Days of one stretch. A day near its end also stands in the next (`MARGIN`)."""

MARGIN = 2
"""Days around a mention's own in which it may meet another: a story is printed the day after."""

CELL = 2.0
"""Degrees of latitude and longitude of a place's cell; each place stands in two lattices of
cells, one moved by half a cell, so that neighbours meet in one of them."""

_GROUPS = (
    ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"),
    ("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION"),
    ("PROTEST", "MOBILIZE", "COERCE", "ASSAULT"),
)
"""Types that readers take for one another; a deed is never looked for outside its group."""

GROUP = {TYPES.index(EventType(t)): g for g, types in enumerate(_GROUPS) for t in types}


def blocks(row: Row) -> list[int]:
    """The keys of a mention (signed 64-bit numbers, sorted); `row` is one of TRAITS, shape ()."""
    group, kind = GROUP[int(row["type"])], int(row["type"])
    countries = _countries(row)
    ties: list[tuple[object, ...]] = [("pair", group, *p) for p in combinations(countries[:4], 2)]
    ties += [("country", kind, c) for c in countries[:3]]
    ties += [("place", group, *cell) for cell in _cells(row)]
    if not ties:
        ties = [("type", kind, int(row["stem"]))]
    keys: set[int] = set()
    for stretch in _stretches(row):
        keys.update(_key(*tie, stretch) for tie in ties)
    return sorted(keys)


def _countries(row: Row) -> list[int]:
    """The countries of the parties and of the place, the lowest number first."""
    return sorted({*row["who"][:, 2].ravel().tolist(), int(row["land"])} - {0})


def _cells(row: Row) -> list[tuple[int, int, int]]:
    """The cells of a narrow place; none for an area."""
    x, y, z = row["point"].tolist()
    if math.isnan(x):
        return []
    lat, lon = math.degrees(math.asin(z)), math.degrees(math.atan2(y, x))
    return [
        (lattice, int((lat + 90 + moved) // CELL), int((lon + 180 + moved) // CELL))
        for lattice, moved in enumerate((0.0, CELL / 2))
    ]


def _stretches(row: Row) -> list[int]:
    """The stretches of days that a mention stands in; one before all others where no day is known.

    A long event stands where it begins, where it ends, and where it is told.
    """
    days = {int(row[name]) for name in ("first", "last", "published")} - {NEVER}
    return sorted({(d + m) // STRETCH for d in days for m in (-MARGIN, MARGIN)}) or [-(2**31)]


def _key(*parts: object) -> int:
    digest = hashlib.blake2b(repr(parts).encode(), digest_size=8).digest()
    return int(struct.unpack("<q", digest)[0])
