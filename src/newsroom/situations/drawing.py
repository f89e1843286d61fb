"""The map of a situation: its places on the land of its region.

A place is drawn as a point only where it is known to the point; a town or a district is a disc in
which the deed lies somewhere, to scale unless that would be too small to see; provinces, regions and
countries are listed beside the map, for no mark would be honest.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

from newsroom.situations.land import DEGREE_KM, HEIGHT, WIDTH, Box, Point, Sheet, ground, meet
from newsroom.situations.rows import Row
from situasi.model import Scope

SMALLEST_DISC = 6.0
"""Radius of a disc that would be smaller to scale: it says more doubt than there is, never less."""
POINT = 4.5
MOST_SPOTS = 24
LETTER = 6.6
"""Width of a letter of a label, about."""
LINE = 13.0


class Spot(TypedDict):
    """A place on the map; `scale` is whether its disc is drawn to scale."""

    name: str
    x: float
    y: float
    r: float
    point: bool
    scale: bool
    label: list[Any] | None


class Drawing(TypedDict):
    """What a template draws. Paths are in the units of the drawing."""

    land: str
    focus: str
    borders: str
    countries: list[list[Any]]
    spots: list[Spot]
    bar: list[Any]


def draw(rows: Sequence[Row], scope: Scope) -> Drawing | None:
    """The map of these episodes' places; `None` where none has coordinates."""
    sites = _sites(rows)
    view = _view(sites, scope)
    if view is None:
        return None
    sheet = Sheet.around(view)
    spots = [spot for spot in (_spot(site, sheet) for site in sites.values()) if spot][:MOST_SPOTS]
    taken = [
        (s["x"] - s["r"], s["y"] - s["r"], s["x"] + s["r"], s["y"] + s["r"]) for s in spots
    ]
    for spot in spots:
        spot["label"] = _label(spot, taken)
    under = ground(sheet, frozenset(scope.parties))
    names = [_named(code, ring, taken) for code, ring in under.named]
    return {
        "land": under.land,
        "focus": under.focus,
        "borders": under.borders,
        "countries": [name for name in names if name],
        "spots": spots,
        "bar": sheet.bar(),
    }


@dataclass(frozen=True, slots=True)
class _Site:
    name: str
    latitude: float
    longitude: float
    precision: str
    country: str | None
    km: float | None
    count: int


def _sites(rows: Sequence[Row]) -> dict[str, _Site]:
    """The places by name, those of most episodes first."""
    counted: dict[str, int] = {}
    found: dict[str, Any] = {}
    for row in rows:
        site = row["site"]
        if site and site["name"] and site["latitude"] is not None:
            counted[site["name"]] = counted.get(site["name"], 0) + 1
            found.setdefault(site["name"], site)
    ordered = sorted(counted, key=lambda n: (-counted[n], n))
    return {
        name: _Site(
            name, found[name]["latitude"], found[name]["longitude"], found[name]["precision"] or "",
            found[name]["country"], found[name]["km"], counted[name],
        )
        for name in ordered
    }  # fmt: skip


def _view(sites: dict[str, _Site], scope: Scope) -> Box | None:
    """West, south, east, north of the region: the area's, else of the places in the sides' countries."""
    if scope.area is not None and scope.area.west <= scope.area.east:
        area = scope.area
        box: Box = (area.west, area.south, area.east, area.north)
        # What happened in the sides' countries just outside the area belongs on the map.
        near = [s for s in _narrow(sites.values(), scope.parties) if _beside(s, box)]
    else:
        near = _narrow(sites.values(), scope.parties) or _narrow(sites.values(), ())
        if not near:
            return None
        first = near[0]
        box = (first.longitude, first.latitude, first.longitude, first.latitude)
    for site in near:
        box = (
            min(box[0], site.longitude), min(box[1], site.latitude),
            max(box[2], site.longitude), max(box[3], site.latitude),
        )  # fmt: skip
    return box


def _narrow(sites: Iterable[_Site], parties: Sequence[str]) -> list[_Site]:
    known = ("point", "city", "district")
    return [s for s in sites if s.precision in known and (not parties or s.country in parties)]


def _beside(site: _Site, box: Box) -> bool:
    wide, high = (box[2] - box[0]) * 0.6, (box[3] - box[1]) * 0.6
    return (
        box[0] - wide <= site.longitude <= box[2] + wide
        and box[1] - high <= site.latitude <= box[3] + high
    )


def _spot(site: _Site, sheet: Sheet) -> Spot | None:
    x, y = sheet.at(site.longitude, site.latitude)
    if not (0 <= x <= WIDTH and 0 <= y <= HEIGHT):
        return None
    if site.precision == "point":
        radius, point, scale = POINT, True, True
    elif site.km:
        true = site.km / DEGREE_KM * sheet.up
        radius, point, scale = max(true, SMALLEST_DISC), False, true >= SMALLEST_DISC
    else:
        return None
    return {
        "name": site.name, "x": round(x, 1), "y": round(y, 1), "r": round(radius, 1),
        "point": point, "scale": scale, "label": None,
    }  # fmt: skip


def _label(spot: Spot, taken: list[Box]) -> list[Any] | None:
    """Where the name stands free of all else: right, left, above or below; `None` where nowhere."""
    wide = len(spot["name"]) * LETTER + 4
    x, y, r = spot["x"], spot["y"], spot["r"] + 4
    for px, py, anchor, left in (
        (x + r, y + 4, "start", x + r),
        (x - r, y + 4, "end", x - r - wide),
        (x, y - r - 1, "middle", x - wide / 2),
        (x, y + r + 9, "middle", x - wide / 2),
    ):
        box = (left, py - LINE + 3, left + wide, py + 3)
        inside = box[0] >= 2 and box[2] <= WIDTH - 2 and box[1] >= 2 and box[3] <= HEIGHT - 2
        if inside and not any(meet(box, other) for other in taken):
            taken.append(box)
            return [round(px, 1), round(py, 1), anchor]
    return None


def _named(code: str, ring: Sequence[Point], taken: list[Box]) -> list[Any] | None:
    """A free place for a country's name: of a grid of places within it, the farthest from its edge."""
    wide = 11 * (LETTER + 2)
    best: tuple[float, float, float] | None = None
    for gy in range(24, int(HEIGHT) - 14, 18):
        for gx in range(40, int(WIDTH) - 39, 20):
            if not _holds(ring, gx, gy):
                continue
            box = (gx - wide / 2, gy - LINE, gx + wide / 2, gy + 4)
            if box[0] < 2 or box[2] > WIDTH - 2 or any(meet(box, other) for other in taken):
                continue
            edge = [math.dist((gx, gy), p) for p in ring[:: max(len(ring) // 80, 1)]]
            free = min(*edge, gx, gy, WIDTH - gx, HEIGHT - gy)
            if best is None or free > best[0]:
                best = (free, gx, gy)
    if best is None:
        return None
    _free, x, y = best
    taken.append((x - wide / 2, y - LINE, x + wide / 2, y + 4))
    return [code, x, y]


def _holds(ring: Sequence[Point], x: float, y: float) -> bool:
    """Whether a point lies in a ring (a ray to the right crosses it an odd number of times)."""
    inside = False
    ax, ay = ring[-1]
    for bx, by in ring:
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
        ax, ay = bx, by
    return inside
