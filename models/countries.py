"""Make the map that situations are drawn on: `python models/countries.py`.

Natural Earth's countries at 1:10 million (public domain), by way of the npm package world-atlas
(ISC), which is fetched into `build/` once. Borders are kept as arcs that neighbours share, on a grid
of 0.002 degrees, thinned so that no line moves by more than 0.008 degrees (some 900 m, a pixel or
two of a map three degrees wide), and islands of less than 4 square kilometres are left out. Countries
carry their ISO 3166-1 alpha-3 code where `situasi.names` knows their name. Writes
`src/newsroom/situations/data/countries.json`; needs npm.
"""

from __future__ import annotations

import json
import math
import sys
from itertools import pairwise
from pathlib import Path

from pictures import ATLAS, ROOT, atlas
from situasi.names.fold import key
from situasi.names.register import lexicon

OUT = ROOT / "src/newsroom/situations/data/countries.json"
GRID = 0.002
TOLERANCE = 0.008
SMALLEST = 4.0
"""Square kilometres."""
NAMES = {
    "Bosnia and Herz.": "BIH", "Central African Rep.": "CAF", "Czechia": "CZE",
    "Dem. Rep. Congo": "COD", "Dominican Rep.": "DOM", "Eq. Guinea": "GNQ", "Macedonia": "MKD",
    "S. Sudan": "SSD", "Solomon Is.": "SLB", "eSwatini": "SWZ", "Côte d'Ivoire": "CIV",
    "Congo": "COG", "Myanmar": "MMR", "Palestine": "PSE", "Kosovo": "XKX", "W. Sahara": "ESH",
    "United States of America": "USA",
}  # fmt: skip

Point = tuple[int, int]


def decoded(topology: dict) -> list[list[Point]]:
    """The arcs on our grid."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        line: list[Point] = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            at = (round((x * sx + tx) / GRID), round((y * sy + ty) / GRID))
            if not line or line[-1] != at:
                line.append(at)
        arcs.append(line)
    return arcs


def thinned(line: list[Point]) -> list[Point]:
    """Douglas and Peucker, without recursion; the ends stay."""
    if len(line) < 3:
        return line
    keep = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    if line[0] == line[-1]:  # a ring of one arc needs a point that stands against its ends
        middle = max(range(len(line)), key=lambda i: math.dist(line[i], line[0]))
        keep.add(middle)
        stack = [(0, middle), (middle, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = line[first], line[last]
        length = math.hypot(bx - ax, by - ay)
        far, at = 0.0, -1
        for i in range(first + 1, last):
            px, py = line[i]
            off = (
                abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length
                if length
                else math.hypot(px - ax, py - ay)
            )
            if off > far:
                far, at = off, i
        if at >= 0 and far > TOLERANCE / GRID:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def area(ring: list[Point]) -> float:
    """Square kilometres, about."""
    middle = math.radians(sum(y for _, y in ring) / len(ring) * GRID)
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
    return abs(twice) / 2 * (GRID * 111.2) ** 2 * math.cos(middle)


def written(line: list[Point]) -> str:
    """Steps from point to point in the manner of Google's encoded polylines."""
    out = []
    x = y = 0
    for px, py in line:
        for step in (px - x, py - y):
            value = ~(step << 1) if step < 0 else step << 1
            while value >= 0x20:
                out.append(chr((0x20 | value & 0x1F) + 63))
                value >>= 5
            out.append(chr(value + 63))
        x, y = px, py
    return "".join(out)


def code(name: str) -> str | None:
    """The alpha-3 code of a name of Natural Earth's."""
    if name in NAMES:
        return NAMES[name]
    found = [e for e in lexicon("en").entries.get(key(name), []) if e.kind == "nation"]
    return found[0].country if found else None


def main() -> None:
    """Fetch, thin, write."""
    topology = json.loads((atlas() / "countries-10m.json").read_text("utf-8"))
    arcs = decoded(topology)
    whole = [thinned(arc) for arc in arcs]
    used: dict[int, int] = {}
    countries = []
    unknown = []
    for shape in topology["objects"]["countries"]["geometries"]:
        if shape["type"] not in ("Polygon", "MultiPolygon"):
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = []
        for polygon in polygons:
            for ring in polygon:
                points = [p for i in ring for p in (arcs[i] if i >= 0 else arcs[~i][::-1])]
                if area(points) < SMALLEST:
                    continue
                numbers = [
                    used.setdefault(i if i >= 0 else ~i, len(used)) for i in ring
                ]
                rings.append([n if i >= 0 else ~n for n, i in zip(numbers, ring, strict=True)])
        name = shape["properties"]["name"]
        found = code(name)
        if found is None:
            unknown.append(name)
        if rings:
            countries.append({"code": found, "rings": rings})
    kept = [whole[old] for old in used]
    boxes = [
        [min(x for x, _ in a), min(y for _, y in a), max(x for x, _ in a), max(y for _, y in a)]
        for a in kept
    ]
    made = {
        "source": f"Natural Earth 1:10m (public domain), npm {ATLAS} (ISC)",
        "grid": GRID,
        "countries": countries,
        "boxes": boxes,
        "arcs": list(map(written, kept)),
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(made, separators=(",", ":")) + "\n", "utf-8")
    points = sum(map(len, kept))
    sys.stdout.write(
        f"{OUT.relative_to(Path.cwd())}: {len(countries)} countries, {len(kept)} arcs, "
        f"{points} points, {OUT.stat().st_size // 1000} KB; no code: {', '.join(unknown)}\n"
    )


if __name__ == "__main__":
    main()
