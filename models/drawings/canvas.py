"""The sheet that is drawn on: SVG elements from few shapes, in one palette, the same every time."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterable, Sequence

Point = tuple[float, float]

WIDE = (1600, 900)
SQUARE = (480, 480)

PAPER, SNOW, SAND = "#f3ede0", "#fbf8f1", "#e5d8bd"
OCHRE, CLAY, RUST, WINE = "#d6a650", "#c67a50", "#a9472f", "#6b2e32"
MIST, HAZE, SLATE, DEEP, NIGHT, INK = (
    "#ccd5d3", "#a2b4b7", "#607b87", "#365261", "#1e303b", "#141f27",
)  # fmt: skip
LEAF, MOSS, PINE = "#93a377", "#5f7759", "#3d5547"

SANS = "Liberation Sans, Arial, sans-serif"
SERIF = "Liberation Serif, Times New Roman, serif"


def blend(first: str, second: str, share: float) -> str:
    """The colour that lies `share` (0 to 1) of the way from the first to the second."""
    ends = [[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in (first, second)]
    mixed = (round(a + (b - a) * share) for a, b in zip(*ends, strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


class Sheet:
    """A drawing as it grows; what comes later lies on top. Lengths are pixels, y points down."""

    def __init__(self, size: tuple[int, int] = WIDE, ground: str = PAPER) -> None:
        self.width, self.height = size
        self._parts: list[str] = []
        self._definitions: list[str] = []
        self.rect(0, 0, self.width, self.height, ground)

    def svg(self) -> str:
        """The whole drawing."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{self.height}" '
            f'viewBox="0 0 {self.width} {self.height}"><defs>{"".join(self._definitions)}</defs>'
            f"{''.join(self._parts)}</svg>"
        )

    def add(self, element: str) -> None:
        """Any SVG element."""
        self._parts.append(element)

    def define(self, element: str) -> str:
        """A definition with `{id}` where its name goes; the name is returned."""
        name = f"d{len(self._definitions)}"
        self._definitions.append(element.replace("{id}", name))
        return name

    def gradient(self, *stops: str, across: bool = False) -> str:
        """A paint that runs evenly through the colours, downwards or across."""
        ends = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
        marks = "".join(
            f'<stop offset="{i / (len(stops) - 1):.3f}" stop-color="{colour}"/>'
            for i, colour in enumerate(stops)
        )
        name = self.define(f'<linearGradient id="{{id}}" {ends}>{marks}</linearGradient>')
        return f"url(#{name})"

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 0.8) -> None:
        """Light that fades outwards."""
        name = self.define(
            f'<radialGradient id="{{id}}"><stop offset="0" stop-color="{colour}" '
            f'stop-opacity="{strength}"/><stop offset="1" stop-color="{colour}" '
            'stop-opacity="0"/></radialGradient>'
        )
        self.circle(x, y, radius, f"url(#{name})")

    def sky(self, *colours: str) -> None:
        """A sky over the whole sheet, from the top down."""
        self.rect(0, 0, self.width, self.height, self.gradient(*colours))

    def rect(self, x: float, y: float, w: float, h: float, fill: str, more: str = "") -> None:
        """A rectangle by its upper left corner."""
        self.add(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{fill}" {more}/>'
        )

    def circle(self, x: float, y: float, radius: float, fill: str, more: str = "") -> None:
        """A disc by its middle."""
        self.add(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}" {more}/>')

    def ellipse(
        self, x: float, y: float, wide: float, high: float, fill: str, more: str = ""
    ) -> None:
        """An ellipse by its middle and half axes."""
        self.add(
            f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{wide:.1f}" ry="{high:.1f}" '
            f'fill="{fill}" {more}/>'
        )

    def poly(self, points: Iterable[Point], fill: str, more: str = "") -> None:
        """A filled polygon."""
        text = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self.add(f'<polygon points="{text}" fill="{fill}" {more}/>')

    def path(self, d: str, fill: str = "none", more: str = "") -> None:
        """A path in SVG's own notation."""
        self.add(f'<path d="{d}" fill="{fill}" {more}/>')

    def stroke(self, d: str, colour: str, wide: float, more: str = "") -> None:
        """A line along a path, with round ends."""
        style = 'stroke-linecap="round" stroke-linejoin="round"'
        self.path(d, "none", f'stroke="{colour}" stroke-width="{wide}" {style} {more}')

    def land(self, line: Sequence[Point], fill: str, more: str = "") -> None:
        """What lies below a line, to the lower edge of the sheet."""
        below = [(line[-1][0], self.height + 5.0), (line[0][0], self.height + 5.0)]
        self.poly([*line, *below], fill, more)

    def text(self, x: float, y: float, words: str, size: float, fill: str, more: str = "") -> None:
        """Words from their left end on a base line; `more` may anchor them otherwise."""
        self.add(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}" {more}>{words}</text>'
        )


def ridge(
    seed: int,
    base: float,
    relief: float,
    *,
    peaks: int = 4,
    rough: float = 0.52,
    left: float = -20,
    right: float = 1620,
) -> list[Point]:
    """A jagged skyline by midpoint displacement: about `base`, rising and falling by `relief`."""  # fmt: skip
    chance = random.Random(seed)
    heights = [base + chance.uniform(-relief, relief) for _ in range(peaks + 1)]
    swing = relief * rough
    for _ in range(5):
        finer = []
        for one, two in itertools.pairwise(heights):
            finer += [one, (one + two) / 2 + chance.uniform(-swing, swing)]
        heights = [*finer, heights[-1]]
        swing *= rough
    step = (right - left) / (len(heights) - 1)
    return [(left + i * step, y) for i, y in enumerate(heights)]


def hill(
    seed: int, base: float, relief: float, *, left: float = -20, right: float = 1620
) -> list[Point]:
    """A soft skyline of three waves."""
    chance = random.Random(seed)
    waves = [
        (relief / (k + 1), (k + 0.6) * chance.uniform(1.2, 2.2), chance.uniform(0, math.tau))
        for k in range(3)
    ]
    out = []
    for i in range(121):
        share = i / 120
        y = base + sum(a * math.sin(f * share * math.pi + p) for a, f, p in waves)
        out.append((left + share * (right - left), y))
    return out


def height_at(line: Sequence[Point], x: float) -> float:
    """The height of a skyline at `x`."""
    for (x1, y1), (x2, y2) in itertools.pairwise(line):
        if x1 <= x <= x2:
            return y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return line[-1][1]


def smoke(
    sheet: Sheet, seed: int, x: float, foot: float, top: float, wide: float, colour: str
) -> None:
    """A column of smoke that leans right, made of overlapping discs."""
    chance = random.Random(seed)
    steps = 26
    for i in range(steps):
        share = i / (steps - 1)
        y = foot + (top - foot) * share
        sway = wide * 1.6 * share**1.5
        radius = wide * (0.16 + 0.84 * share**0.8) * chance.uniform(0.72, 1.0)
        for side in (-1, 1):
            sheet.circle(
                x + sway + side * radius * 0.45 * chance.uniform(0.3, 1.1), y, radius, colour
            )


def person(sheet: Sheet, x: float, foot: float, tall: float, coat: str, head: str) -> None:
    """A standing figure, seen from behind or in shade."""
    wide = tall * 0.17
    top = foot - tall
    sheet.path(
        f"M{x - wide:.1f},{foot:.1f} C{x - wide * 1.25:.1f},{top + tall * 0.5:.1f} "
        f"{x - wide:.1f},{top + tall * 0.2:.1f} {x:.1f},{top + tall * 0.19:.1f} "
        f"C{x + wide:.1f},{top + tall * 0.2:.1f} {x + wide * 1.25:.1f},{top + tall * 0.5:.1f} "
        f"{x + wide:.1f},{foot:.1f} Z",
        coat,
    )
    sheet.circle(x, top + tall * 0.1, tall * 0.095, head)


def house(
    sheet: Sheet, x: float, foot: float, wide: float, tall: float, wall: str, roof: str
) -> None:
    """A gabled house seen a little from the side, with two windows."""
    shade = blend(wall, INK, 0.22)
    sheet.rect(x, foot - tall, wide, tall, wall)
    sheet.rect(x + wide * 0.68, foot - tall, wide * 0.32, tall, shade)
    sheet.poly(
        [
            (x - wide * 0.07, foot - tall), (x + wide * 0.22, foot - tall * 1.5),
            (x + wide * 0.86, foot - tall * 1.5), (x + wide * 1.06, foot - tall),
        ],
        roof,
    )  # fmt: skip
    pane = blend(wall, INK, 0.55)
    for share in (0.16, 0.42):
        sheet.rect(x + wide * share, foot - tall * 0.66, wide * 0.12, tall * 0.32, pane)
