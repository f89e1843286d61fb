"""Which mentions may tell the same event at all: those that share a key.

A key joins the group of the type, what the event is tied to (two countries, one country, a place)
and a stretch of days. So a mention is scored against few others, however long the record grows.
"""

from __future__ import annotations

import hashlib
import math
from functools import lru_cache
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
    return blocks_of(row.reshape(1))[0]


def blocks_of(rows: Row) -> list[list[int]]:
    """The keys of each of some mentions."""
    if not len(rows):
        return []
    columns = (
        rows["type"], rows["stem"], rows["who"][:, :, 2].reshape(len(rows), -1), rows["land"],
        rows["point"], rows["first"], rows["last"], rows["published"],
    )  # fmt: skip
    out = []
    for kind, stem, parties, land, point, *days in zip(
        *(c.tolist() for c in columns), strict=True
    ):
        group = GROUP[kind]
        countries = sorted({*parties, land} - {0})  # the lowest number first
        ties = [_tie("pair", group, *p) for p in combinations(countries[:4], 2)]
        ties += [_tie("country", kind, c) for c in countries[:3]]
        ties += [_tie("place", group, *cell) for cell in _cells(*point)]
        if not ties:
            ties = [_tie("type", kind, stem)]
        out.append(sorted({s << _TIE_BITS | tie for s in _stretches(*days) for tie in ties}))
    return out


@lru_cache(maxsize=65536)
def _cells(x: float, y: float, z: float) -> tuple[tuple[int, int, int], ...]:
    """The cells of a narrow place; none for an area."""
    if math.isnan(x):
        return ()
    lat, lon = math.degrees(math.asin(z)), math.degrees(math.atan2(y, x))
    return tuple(
        (lattice, int((lat + 90 + moved) // CELL), int((lon + 180 + moved) // CELL))
        for lattice, moved in enumerate((0.0, CELL / 2))
    )


_UNDATED = -(2**22)
"""The stretch before all others."""


@lru_cache(maxsize=65536)
def _stretches(*days: int) -> list[int]:
    """The stretches of days that a mention stands in; one before all others where no day is known.

    A long event stands where it begins, where it ends, and where it is told.
    """
    known = set(days) - {NEVER}
    return sorted({(d + m) // STRETCH for d in known for m in (-MARGIN, MARGIN)}) or [_UNDATED]


_TIE_BITS = 40
"""Of a key; the others are its stretch, so that what is new stands together in an index."""


@lru_cache(maxsize=262144)
def _tie(*parts: object) -> int:
    """The number of what a mention is tied to; two of one stretch share one in a million millions."""
    return int.from_bytes(hashlib.blake2b(repr(parts).encode(), digest_size=_TIE_BITS // 8).digest())
