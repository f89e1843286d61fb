"""The maps: Natural Earth's countries, drawn in our palette, with what `maps.yml` asks for."""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from drawings.canvas import (
    CLAY,
    DEEP,
    HAZE,
    INK,
    LEAF,
    MIST,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SANS,
    SERIF,
    SLATE,
    SNOW,
    Point,
    Sheet,
    blend,
)  # fmt: skip

_ASKED = yaml.safe_load(Path(__file__).with_name("maps.yml").read_text(encoding="utf-8"))
_LAND, _SEA = blend(PAPER, MIST, 0.42), blend(MIST, HAZE, 0.35)
_FOCUS = (blend(PAPER, LEAF, 0.42), blend(PAPER, OCHRE, 0.32))
_LEASED = "Baikonur"  # which Natural Earth counts among the countries
_AREAS = {
    "first": blend(OCHRE, CLAY, 0.15),
    "second": blend(RUST, SNOW, 0.25),
    "third": blend(SLATE, SNOW, 0.28),
}
_SIDES: dict[str, tuple[float, float, str]] = {
    "right": (18, 8, "start"), "left": (-18, 8, "end"), "above": (0, -20, "middle"),
    "below": (0, 36, "middle"), "below-left": (-10, 34, "end"), "below-right": (12, 32, "start"),
}  # fmt: skip


def names() -> list[str]:
    """The maps that can be drawn."""
    return list(_ASKED["maps"])


def draw(name: str, atlas: Path) -> Sheet:
    """One map. `atlas` is the folder of the package world-atlas."""
    asked: dict[str, Any] = _ASKED["maps"][name]
    sheet = Sheet(ground=_SEA)
    place = _projection(asked["middle"], asked["across"], sheet)
    focus: list[str] = asked["focus"]
    borders = []
    for country, rings in _countries(atlas, asked.get("detail", "10m")).items():
        d = " ".join(filter(None, (_ring(ring, place, sheet) for ring in rings)))
        if not d:
            continue
        fill = _FOCUS[focus.index(country)] if country in focus else _LAND
        rim = _LAND if country == _LEASED else SNOW
        line = f'stroke="{rim}" stroke-width="2.4" stroke-linejoin="round"'
        sheet.path(d, fill, f'fill-rule="evenodd" {line}')
        if country in focus:
            borders.append(d)
    for d in borders:
        sheet.stroke(d, blend(OCHRE, INK, 0.45), 2)
    _areas(sheet, asked, place, atlas)
    for water in asked.get("waters", []):
        sheet.path(_smooth(_outline(water, place)), _SEA)
    for road in asked.get("roads", []):
        d = "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in _outline(road, place))
        sheet.stroke(d, SNOW, 11)
        sheet.stroke(d, RUST, 5)
    for arc in asked.get("arcs", []):
        _arc(sheet, place(*arc["from"]), place(*arc["to"]))
    _words(sheet, asked, place)
    if asked["across"] < 60:
        _scale(sheet, asked)
    if asked.get("areas"):
        sheet.text(
            40, 866, "Garis arsir dan bidang skematis · Hatching and fills are schematic", 21,
            blend(INK, PAPER, 0.25), f'font-family="{SANS}"',
        )  # fmt: skip
    return sheet


def _areas(sheet: Sheet, asked: dict[str, Any], place: Any, atlas: Path) -> None:
    """Areas drawn by hand, kept within Azerbaijan where they are districts."""
    hatch = sheet.define(
        '<pattern id="{id}" width="16" height="16" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="16" height="16" fill="{CLAY}" '
        f'fill-opacity="0.20"/><rect width="4" height="16" fill="{RUST}" '
        'fill-opacity="0.42"/></pattern>'
    )
    azerbaijan = "".join(
        _ring(ring, place, sheet) for ring in _countries(atlas, "10m")["Azerbaijan"]
    )
    inside = sheet.define(f'<clipPath id="{{id}}"><path d="{azerbaijan}"/></clipPath>')
    for area in asked.get("areas", []):
        points = _outline(area["outline"], place)
        if area["look"] == "hatched":
            more = f'stroke="{RUST}" stroke-width="3" stroke-linejoin="round"'
            sheet.path(_smooth(points), f"url(#{hatch})", more)
        else:
            more = f'stroke="{SNOW}" stroke-width="3" clip-path="url(#{inside})"'
            sheet.path(_smooth(points), _AREAS[area["look"]], more)


def _words(sheet: Sheet, asked: dict[str, Any], place: Any) -> None:
    """Names of countries and seas in serif capitals, of towns in sans beside their mark."""
    for country in asked.get("countries", []):
        x, y = place(*country["at"])
        _halo(sheet, x, y, country["name"], 29, blend(INK, SLATE, 0.45), SERIF, "middle", 6)
    for sea in asked.get("seas", []):
        x, y = place(*sea["at"])
        more = f'font-family="{SERIF}" font-style="italic" text-anchor="middle"'
        sheet.text(x, y, sea["name"], 27, DEEP, more)
    for note in asked.get("notes", []):
        x, y = place(*note["at"])
        more = f'font-family="{SANS}" text-anchor="middle"'
        sheet.text(x, y, note["name"], 24, NIGHT, f'{more} letter-spacing="2" font-weight="bold"')
        sheet.text(x, y + 33, note["under"], 26, NIGHT, more)
    for town in asked["towns"]:
        x, y = place(*town["at"])
        strong, capital = town.get("strong"), town.get("capital")
        if capital:
            sheet.rect(x - 8, y - 8, 16, 16, NIGHT, f'stroke="{SNOW}" stroke-width="3"')
        else:
            colour = RUST if strong else NIGHT
            sheet.circle(x, y, 11 if strong else 7.5, colour, f'stroke="{SNOW}" stroke-width="3"')
        dx, dy, anchor = _SIDES[town["side"]]
        size = 36 if strong else 29
        if "under" in town and town["side"] == "above":
            dy -= 34
        if strong and town["side"] == "below":
            dy += 8
        weight = "bold" if strong or capital else "normal"
        _halo(sheet, x + dx, y + dy, town["name"], size, NIGHT, SANS, anchor, 0, weight)
        if "under" in town:
            _halo(sheet, x + dx, y + dy + 34, town["under"], 28, RUST, SERIF, anchor)


def _halo(
    sheet: Sheet,
    x: float,
    y: float,
    words: str,
    size: float,
    colour: str,
    face: str,
    anchor: str,
    spaced: float = 0,
    weight: str = "normal",
) -> None:
    """Words with a rim of paper, so that they read on any ground."""  # fmt: skip
    more = (
        f'font-family="{face}" text-anchor="{anchor}" letter-spacing="{spaced}" '
        f'font-weight="{weight}"'
    )
    rim = f'{more} stroke="{SNOW}" stroke-width="6" stroke-linejoin="round" stroke-opacity="0.8"'
    sheet.text(x, y, words, size, SNOW, rim)
    sheet.text(x, y, words, size, colour, more)


def _arc(sheet: Sheet, start: Point, end: Point) -> None:
    """A line that rises between two places."""
    (x1, y1), (x2, y2) = start, end
    lift = math.hypot(x2 - x1, y2 - y1) * 0.28
    d = f"M{x1:.1f},{y1:.1f} Q{(x1 + x2) / 2:.1f},{(y1 + y2) / 2 - lift:.1f} {x2:.1f},{y2:.1f}"
    sheet.stroke(d, SNOW, 9, 'stroke-opacity="0.7"')
    sheet.stroke(d, RUST, 4.5, 'stroke-dasharray="2 11"')


def _scale(sheet: Sheet, asked: dict[str, Any]) -> None:
    """A bar of a round number of kilometres, at the lower right."""
    wide = asked["across"] * 111.32 * math.cos(math.radians(asked["middle"][1]))
    length = next(km for km in (500, 200, 100, 50, 20, 10, 5) if km <= wide / 6)
    pixels = length / wide * sheet.width
    right, y = sheet.width - 44, 858
    d = f"M{right - pixels:.1f},{y - 9} V{y} H{right} V{y - 9}"
    sheet.stroke(d, SNOW, 8, 'stroke-opacity="0.8"')
    sheet.stroke(d, NIGHT, 3)
    _halo(sheet, right - pixels / 2, y - 16, f"{length} km", 23, NIGHT, SANS, "middle")


def _projection(middle: Point, across: float, sheet: Sheet) -> Any:
    """Degrees to pixels: Mercator's, with `across` degrees over the width of the sheet."""

    def north(latitude: float) -> float:
        bounded = max(-84.0, min(84.0, latitude))
        return math.degrees(math.log(math.tan(math.pi / 4 + math.radians(bounded) / 2)))

    unit = sheet.width / across
    centre = north(middle[1])

    def place(longitude: float, latitude: float) -> Point:
        return (
            sheet.width / 2 + (longitude - middle[0]) * unit,
            sheet.height / 2 - (north(latitude) - centre) * unit,
        )

    return place


def _smooth(points: list[Point]) -> str:
    """A closed line that bends through the middles of the sides, for what is schematic anyway."""
    around = list(zip(points, [*points[1:], points[0]], strict=True))
    middles = [((x1 + x2) / 2, (y1 + y2) / 2) for (x1, y1), (x2, y2) in around]
    bends = " ".join(
        f"Q{x:.1f},{y:.1f} {mx:.1f},{my:.1f}"
        for (x, y), (mx, my) in zip(
            [*points[1:], points[0]], [*middles[1:], middles[0]], strict=True
        )
    )
    return f"M{middles[0][0]:.1f},{middles[0][1]:.1f} {bends} Z"


def _outline(name: str, place: Any) -> list[Point]:
    return [place(*at) for at in _ASKED["outlines"][name]]


def _ring(ring: list[Point], place: Any, sheet: Sheet) -> str:
    """A ring as a path, or nothing where it lies off the sheet."""
    longitudes = [x for x, _ in ring]
    if max(longitudes) - min(longitudes) > 300:  # crosses the 180th meridian
        ring = [(x + 360 if x < 0 else x, y) for x, y in ring]
    points = [place(*at) for at in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if max(xs) < 0 or min(xs) > sheet.width or max(ys) < 0 or min(ys) > sheet.height:
        return ""
    return "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in points) + " Z"


@cache
def _countries(atlas: Path, detail: str) -> dict[str, list[list[Point]]]:
    """Each country's rings in degrees, from the atlas's TopoJSON."""
    topology = json.loads((atlas / f"countries-{detail}.json").read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[list[Point]] = []
    for steps in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        arcs.append(line)
    found: dict[str, list[list[Point]]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        if shape["type"] not in ("Polygon", "MultiPolygon"):
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = found.setdefault(shape["properties"]["name"], [])
        for polygon in polygons:
            for ring in polygon:
                rings.append([at for i in ring for at in (arcs[i] if i >= 0 else arcs[~i][::-1])])
    return found
