"""The land under a map: Natural Earth's countries, cut to a region and projected on the server.

The projection keeps the parallel in the middle true to length (equirectangular), which no region is
wide enough to suffer from.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data" / "countries.json"
WIDTH, HEIGHT = 480.0, 380.0
EDGE = 12.0
"""Around what is shown, in units of the drawing."""
NARROWEST = 2.2
"""Degrees of latitude that a map shows at least: borders are good to a kilometre, no better."""
DEGREE_KM = 111.2
GAPS = (0.0, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
"""Units between two points of a coast or a border: the first that keeps the paths short enough."""
MOST_LETTERS = 48_000
"""Of all paths; a region takes 5,000 to 40,000, a map of the world ten times that."""

Point = tuple[float, float]
Box = tuple[float, float, float, float]


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


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes have a part in common."""
    return (
        one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Atlas:
    """Natural Earth as the data file has it: arcs that neighbours share, decoded as they are needed."""

    grid: float
    countries: list[tuple[str | None, list[list[int]]]]
    boxes: list[Box]
    arcs: list[str]

    def within(self, arc: int, box: Box) -> bool:
        """Whether an arc may lie in a box."""
        return meet(self.boxes[arc], box)

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


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the places: paths, and the countries large enough to be named."""

    land: str
    focus: str
    borders: str
    named: list[tuple[str, list[Point]]]


@lru_cache(maxsize=16)
def ground(sheet: Sheet, sides: frozenset[str]) -> Ground:
    """The land and its borders, as fine as a page has room for."""
    for gap in GAPS:
        found = _drawn(sheet, sides, gap)
        if len(found.land) + len(found.focus) + len(found.borders) <= MOST_LETTERS:
            break
    return found


def _drawn(sheet: Sheet, sides: frozenset[str], gap: float) -> Ground:
    known, box = atlas(), sheet.box
    lines: dict[int, list[Point]] = {}
    users: Counter[int] = Counter()
    land: list[str] = []
    focus: list[str] = []
    named: list[tuple[str, list[Point]]] = []

    def line(arc: int) -> list[Point]:
        """An arc on the paper, thinned once for all who share it."""
        if arc not in lines:
            lines[arc] = _spaced([sheet.at(*p) for p in known.points(arc)], gap)
        return lines[arc]

    for code, rings in known.countries:
        largest: tuple[float, list[Point]] = (0.0, [])
        users.update({i if i >= 0 else ~i for ring in rings for i in ring})
        for ring in rings:
            if not meet(_around([i if i >= 0 else ~i for i in ring], known), box):
                continue
            points = [p for i in ring for p in (line(i) if i >= 0 else line(~i)[::-1])]
            for whole in _unbroken(points, 360 * sheet.across):
                drawn = _thinned(_cut(whole))
                area = _area(drawn) if len(drawn) > 2 else 0.0
                if area > gap * gap / 2:  # an islet smaller than that is no more than a speck
                    (focus if code in sides else land).append(_path(drawn) + "Z")
                    largest = max(largest, (area, drawn), key=lambda x: x[0])
        if code and largest[0] > WIDTH * HEIGHT * 0.02:
            named.append((code, largest[1]))
    # The arcs between two countries; coasts are the land's own edge.
    borders = [
        _path(_thinned(run))
        for arc, number in users.items()
        if number > 1 and known.within(arc, box)
        for run in _runs(line(arc))
    ]
    return Ground("".join(land), "".join(focus), "".join(borders), named)


def _unbroken(ring: list[Point], turn: float) -> list[list[Point]]:
    """A ring that crosses the date line whole on either side of the map; any other as it is."""
    shift = 0.0
    out = ring[:1]
    for (before, _), (x, y) in pairwise(ring):
        if abs(x - before) > turn / 2:
            shift += turn if x < before else -turn
        out.append((x + shift, y))
    # What goes once round a pole is drawn along the edge of the map in the data already.
    if shift or out == ring:
        return [ring]
    return [[(x + side, y) for x, y in out] for side in (-turn, 0.0, turn)]


def _spaced(points: list[Point], gap: float) -> list[Point]:
    """A line without the points nearer than `gap` to the one before; its ends stay."""
    if not gap or len(points) < 3:
        return points
    out = [points[0]]
    for point in points[1:-1]:
        if math.dist(point, out[-1]) >= gap:
            out.append(point)
    return [*out, points[-1]]


def _around(arcs: Sequence[int], known: Atlas) -> Box:
    boxes = [known.boxes[i] for i in arcs]
    return (
        min(b[0] for b in boxes), min(b[1] for b in boxes),
        max(b[2] for b in boxes), max(b[3] for b in boxes),
    )  # fmt: skip


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
