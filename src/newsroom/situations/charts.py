"""The charts of a situation, as coordinates for a template to draw; each has a table behind it.

Coordinates are strings: a template would write a comma into a number in Indonesian.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsroom.situations import words
from newsroom.situations.rows import Row, day

WIDTH, HEIGHT = 480, 150
"""Of the drawing, in its own units: text of 13 stays legible on a phone."""
LEFT, FOOT = 4, 18
MOST_BARS = 92
"""Bars of the activity; longer situations are counted by week or by month."""
LINES_HEIGHT, LINES_LEFT, LINES_RIGHT, LINES_TOP = 260, 44, 22, 10


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on an axis."""

    at: str
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Bar:
    """The episodes of some days: those of conflict above the line, the others below."""

    label: str
    x: str
    width: str
    above: int
    below: int
    top: str
    up: str
    down: str


@dataclass(frozen=True, slots=True)
class Activity:
    """How many episodes there were, by day, week or month."""

    bars: list[Bar]
    ticks: list[Tick]
    middle: str
    unit: str
    most: int


def activity(
    rows: Sequence[Row], until: dt.date, since: dt.date | None = None
) -> Activity | None:
    """Bars from the first episode on; `None` where there are fewer than three days.

    What began before `since` and went on, as a deed of a war's years, counts on that day.
    """
    days = [(max(day(row["first"]), since or dt.date.min), row["conflict"]) for row in rows]
    days = [(on, conflict) for on, conflict in days if on <= until]
    if not days:
        return None
    begin = min(on for on, _ in days)
    length = (until - begin).days + 1
    if length < 3:
        return None
    unit = next((u for u, n in (("day", 1), ("week", 7)) if length / n <= MOST_BARS), "month")
    starts = list(_starts(begin, until, unit))
    above, below = [0] * len(starts), [0] * len(starts)
    at = 0
    for on, conflict in sorted(days):
        while at + 1 < len(starts) and starts[at + 1] <= on:
            at += 1
        (above if conflict else below)[at] += 1
    room = HEIGHT - FOOT
    highest, lowest = max(above), max(below)
    scale = room / max(highest + lowest, 1)
    middle = highest * scale
    wide = (WIDTH - 2 * LEFT) / len(starts)
    bars = [
        Bar(
            label=_label(start, unit),
            x=_c(LEFT + i * wide + wide * 0.1),
            width=_c(wide * 0.8),
            above=above[i],
            below=below[i],
            top=_c(middle - above[i] * scale),
            up=_c(above[i] * scale),
            down=_c(below[i] * scale),
        )
        for i, start in enumerate(starts)
    ]
    return Activity(bars, _ticks(starts, wide, unit), _c(middle), unit, highest)


def _starts(begin: dt.date, until: dt.date, unit: str) -> Any:
    if unit == "month":
        on = begin.replace(day=1)
        while on <= until:
            yield on
            on = (on + dt.timedelta(days=32)).replace(day=1)
        return
    step = dt.timedelta(days=7 if unit == "week" else 1)
    on = begin - dt.timedelta(days=begin.weekday()) if unit == "week" else begin
    while on <= until:
        yield on
        on += step


def _label(start: dt.date, unit: str) -> str:
    return words.month(start) if unit == "month" else words.day(start)


def _ticks(starts: Sequence[dt.date], wide: float, unit: str) -> list[Tick]:
    """At most four, evenly parted, the first and the last among them."""
    number = min(4, len(starts))
    places = [round(i * (len(starts) - 1) / max(number - 1, 1)) for i in range(number)]
    return [
        Tick(
            _c(LEFT + (i + 0.5) * wide),
            _label(starts[i], unit)
            if unit == "month" or i in (0, len(starts) - 1)
            else words.short_day(starts[i]),
            "start" if i == 0 else "end" if i == len(starts) - 1 else "middle",
        )
        for i in places
    ]


@dataclass(frozen=True, slots=True)
class Dot:
    """A figure: where it stands, and how far it reaches up or down where it is a range."""

    x: str
    y: str
    low: str
    high: str
    open: str
    said: str
    day: str


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one source."""

    number: int
    source: str
    steps: str
    end_x: str
    end_y: str
    dots: list[Dot] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Lines:
    """What sources counted from the beginning on, one line a source."""

    kind: str
    lines: list[Line]
    x: list[Tick]
    y: list[Tick]


def lines(found: Sequence[Mapping[str, Any]], kind: str = "killed") -> Lines | None:
    """What sources counted from the beginning on; `None` where none did so on two days."""
    if not found or len({r["on"] for r in found[0]["rows"]}) < 2:
        return None
    days = [day(r["on"]) for line in found for r in line["rows"]]
    first, last = min(days), max(days)
    most = _round_up(max(_value(r) for line in found for r in line["rows"]))
    across = WIDTH - LINES_LEFT - LINES_RIGHT
    down = LINES_HEIGHT - LINES_TOP - FOOT - 4

    def x(on: dt.date) -> float:
        return LINES_LEFT + across * (on - first).days / max((last - first).days, 1)

    def y(value: float) -> float:
        return LINES_TOP + down * (1 - value / most)

    made = []
    for number, line in enumerate(found, 1):
        rows = line["rows"]
        at = [(x(day(r["on"])), y(_value(r))) for r in rows]
        steps = f"M{_c(at[0][0])} {_c(at[0][1])}"
        steps += "".join(f"H{_c(px)}V{_c(py)}" for px, py in at[1:])
        dots = [_dot(r, px, py, y) for r, (px, py) in zip(rows, at, strict=True)]
        source = words.source(line["source"])
        made.append(Line(number, source, steps, _c(at[-1][0] + 8), _c(at[-1][1] + 4), dots))
    ticks = [Tick(_c(y(most * i / 4)), words.number(round(most * i / 4))) for i in range(5)]
    ends = [Tick(_c(x(first)), words.day(first), "start"), Tick(_c(x(last)), words.day(last), "end")]
    return Lines(kind, made, ends, ticks)


def _dot(row: Mapping[str, Any], px: float, py: float, y: Any) -> Dot:
    low, high = row["low"], row["high"]
    least, most = (low if low is not None else high), (high if high is not None else low)
    return Dot(
        _c(px), _c(py), _c(y(least)), _c(y(most)),
        "up" if high is None else "down" if low is None else "",
        words.amount(low, high), words.day(row["on"]),
    )  # fmt: skip


def _value(row: Mapping[str, Any]) -> int:
    return int(row["low"] if row["low"] is not None else row["high"])


def _round_up(value: int) -> int:
    """The next of 1, 2, 4, 5, 8, 10 times a power of ten, that quarters read well."""
    if value <= 4:
        return 4
    power = 10 ** int(math.log10(value))
    return next(power * n for n in (1, 2, 4, 6, 8, 10) if power * n >= value)


def _c(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
