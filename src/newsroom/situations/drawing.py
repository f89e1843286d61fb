"""The map of a situation: Natural Earth's countries, cut to its region and projected on the server.

A place is drawn as a point only where it is known to the point; a town or a district is a disc in
which the deed lies somewhere, to scale unless that would be too small to see; provinces, regions and
countries are listed beside the map, for no mark would be honest. The projection keeps the parallel in
the middle true to length (equirectangular), which no region is wide enough to suffer from.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

from newsroom.situations.digest import Row
from situasi.model import Scope

DATA = Path(__file__).parent / "data" / "countries.json"
WIDTH, HEIGHT = 480.0, 380.0
EDGE = 12.0
"""Around what is shown, in units of the drawing."""
NARROWEST = 2.2
"""Degrees of latitude that a map shows at least: borders are good to a kilometre, no better."""
SMALLEST_DISC = 6.0
"""Radius of a disc that would be smaller to scale: it says more doubt than there is, never less."""
POINT = 4.5
MOST_SPOTS = 24
LETTER = 6.6
"""Width of a letter of a label, about."""
LINE = 13.0
DEGREE_KM = 111.2

Point = tuple[float, float]
Box = tuple[float, float, float, float]


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
    land, focus, names = _countries(sheet, set(scope.parties), taken)
    return {
        "land": land,
        "focus": focus,
        "borders": _borders(sheet),
        "countries": names,
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


@dataclass(frozen=True, slots=True)
class Sheet:
    """The drawing's paper: degrees in, units out."""

    west: float
    north: float
    across: float
    up: float

    @classmethod
    def around(cls, box: Box) -> Sheet:
        """Paper that shows a box whole, and no less than `NARROWEST`."""
        west, south, east, north = box
        lat = (south + north) / 2
        narrowing = max(math.cos(math.radians(lat)), 0.1)
        high = max(north - south, NARROWEST)
        up = (HEIGHT - 2 * EDGE) / high
        across = (WIDTH - 2 * EDGE) / max(east - west, 1e-6)
        # One scale for both: a degree of longitude is shorter by the cosine.
        up = min(up, across / narrowing)
        across = up * narrowing
        middle = (west + east) / 2
        return cls(middle - WIDTH / 2 / across, lat + HEIGHT / 2 / up, across, up)

    def at(self, longitude: float, latitude: float) -> Point:
        """Where a place lies."""
        return (longitude - self.west) * self.across, (self.north - latitude) * self.up

    @property
    def box(self) -> Box:
        """What the paper shows, in degrees, with a margin."""
        wide, high = WIDTH / self.across, HEIGHT / self.up
        return (
            self.west - wide * 0.02, self.north - high * 1.02,
            self.west + wide * 1.02, self.north + high * 0.02,
        )  # fmt: skip

    def bar(self) -> list[Any]:
        """A scale bar: its length in units, and in kilometres."""
        unit = self.up / DEGREE_KM
        for km in (1000, 500, 250, 100, 50, 25, 10):
            if km * unit <= WIDTH / 3:
                return [round(km * unit, 1), km]
        return [round(10 * unit, 1), 10]


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
        if inside and not any(_meet(box, other) for other in taken):
            taken.append(box)
            return [round(px, 1), round(py, 1), anchor]
    return None


def _meet(one: Box, other: Box) -> bool:
    return (
        one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    )  # fmt: skip


# The atlas ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Atlas:
    """Natural Earth as the data file has it: arcs that neighbours share, decoded as they are needed."""

    grid: float
    countries: list[tuple[str | None, list[list[int]]]]
    boxes: list[Box]
    arcs: list[str]

    def within(self, arc: int, box: Box) -> bool:
        """Whether an arc may lie in a box."""
        return _meet(self.boxes[arc], box)

    def points(self, arc: int) -> list[Point]:
        """The points of an arc, in degrees."""
        return _decoded(arc)


@cache
def atlas() -> Atlas:
    """The data file, read once."""
    found = json.loads(DATA.read_text("utf-8"))
    grid = found["grid"]
    return Atlas(
        grid,
        [(c["code"], c["rings"]) for c in found["countries"]],
        [(b[0] * grid, b[1] * grid, b[2] * grid, b[3] * grid) for b in found["boxes"]],
        found["arcs"],
    )


@cache
def _decoded(arc: int) -> list[Point]:
    known = atlas()
    numbers = _numbers(known.arcs[arc])
    x = y = 0
    out = []
    for dx, dy in zip(numbers, numbers, strict=True):
        x, y = x + dx, y + dy
        out.append((x * known.grid, y * known.grid))
    return out


def _numbers(text: str) -> Iterator[int]:
    value = shift = 0
    for letter in text:
        bits = ord(letter) - 63
        value |= (bits & 0x1F) << shift
        shift += 5
        if bits < 0x20:
            yield ~(value >> 1) if value & 1 else value >> 1
            value = shift = 0


def _countries(sheet: Sheet, sides: set[str], taken: list[Box]) -> tuple[str, str, list[list[Any]]]:
    """The land as paths, that of the sides apart, and where the countries' names stand."""
    known, box = atlas(), sheet.box
    land: list[str] = []
    focus: list[str] = []
    names: list[list[Any]] = []
    for code, rings in known.countries:
        largest: list[Point] = []
        for ring in rings:
            arcs = [i if i >= 0 else ~i for i in ring]
            if not _meet(_around(arcs, known), box):
                continue
            points = [
                p for i in ring
                for p in (known.points(i) if i >= 0 else known.points(~i)[::-1])
            ]  # fmt: skip
            drawn = _thinned(_cut([sheet.at(*p) for p in points]))
            if len(drawn) > 2:
                (focus if code in sides else land).append(_path(drawn) + "Z")
                if _area(drawn) > _area(largest):
                    largest = drawn
        if code and _area(largest) > WIDTH * HEIGHT * 0.02:
            place = _named(code, largest, taken)
            if place:
                names.append(place)
    return "".join(land), "".join(focus), names


def _around(arcs: Sequence[int], known: Atlas) -> Box:
    boxes = [known.boxes[i] for i in arcs]
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )  # fmt: skip


def _borders(sheet: Sheet) -> str:
    """The arcs between two countries as one path; coasts are the land's own edge."""
    known, box = atlas(), sheet.box
    users: dict[int, int] = {}
    for _code, rings in known.countries:
        for arc in {i if i >= 0 else ~i for ring in rings for i in ring}:
            users[arc] = users.get(arc, 0) + 1
    out = []
    for arc, number in users.items():
        if number > 1 and known.within(arc, box):
            for run in _runs([sheet.at(*p) for p in known.points(arc)]):
                out.append(_path(_thinned(run)))
    return "".join(out)


def _runs(points: Sequence[Point]) -> Iterator[list[Point]]:
    """The stretches of a line that lie on the paper, each with a point before and after."""
    run: list[Point] = []
    for i, point in enumerate(points):
        around = points[max(i - 1, 0) : i + 2]
        if any(-5 <= x <= WIDTH + 5 and -5 <= y <= HEIGHT + 5 for x, y in around):
            run.append(point)
        elif run:
            yield run
            run = []
    if len(run) > 1:
        yield run


def _cut(ring: list[Point]) -> list[Point]:
    """A ring cut to the paper and a little more (Sutherland and Hodgman)."""
    edges = (
        (0, -4.0, 1), (0, WIDTH + 4, -1), (1, -4.0, 1), (1, HEIGHT + 4, -1),
    )  # fmt: skip
    for axis, limit, sign in edges:
        if not ring:
            return ring
        out: list[Point] = []
        before = ring[-1]
        for point in ring:
            inside, was = (
                sign * (point[axis] - limit) >= 0,
                sign * (before[axis] - limit) >= 0,
            )
            if inside != was:
                part = (limit - before[axis]) / (point[axis] - before[axis])
                out.append(
                    (
                        before[0] + part * (point[0] - before[0]),
                        before[1] + part * (point[1] - before[1]),
                    )
                )
            if inside:
                out.append(point)
            before = point
        ring = out
    return ring


def _thinned(points: Sequence[Point]) -> list[Point]:
    """Half units, each once: neighbours' shared borders come out the same."""
    out: list[Point] = []
    for x, y in points:
        at = (round(x * 2) / 2, round(y * 2) / 2)
        if not out or out[-1] != at:
            out.append(at)
    return out


def _path(points: Sequence[Point]) -> str:
    """Steps from point to point, in the fewest letters."""
    out = []
    x = y = 0.0
    for i, (px, py) in enumerate(points):
        out.append(f"{'M' if i == 0 else 'l'}{_n(px - x)} {_n(py - y)}")
        x, y = px, py
    return "".join(out)


def _n(value: float) -> str:
    return f"{value:g}"


def _area(ring: Sequence[Point]) -> float:
    pairs = zip(ring, [*ring[1:], *ring[:1]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def _named(code: str, ring: Sequence[Point], taken: list[Box]) -> list[Any] | None:
    """A free place for a country's name: of a grid of places within it, the farthest from its edge."""
    wide = 11 * (LETTER + 2)
    best: tuple[float, float, float] | None = None
    for gy in range(24, int(HEIGHT) - 14, 18):
        for gx in range(40, int(WIDTH) - 39, 20):
            if not _holds(ring, gx, gy):
                continue
            box = (gx - wide / 2, gy - LINE, gx + wide / 2, gy + 4)
            if box[0] < 2 or box[2] > WIDTH - 2 or any(_meet(box, other) for other in taken):
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
