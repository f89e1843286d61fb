"""A value of the model in a few words, as tables and cells show it.

Whatever comes from a story passes through `safe` before it reaches a terminal: a page may carry
escape sequences and marks that turn the direction of writing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from situasi.model import (
    Claim,
    Dates,
    Event,
    Figure,
    FigureKind,
    Origin,
    Party,
    Place,
    Reading,
    Source,
    Statement,
)

ARROW = "→"
RELAY = " ← "

_CONTROLS = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\ufffd"),
    0x09: " ",
    0x0A: "\n",
    # Marks that reorder what is shown, and line breaks that no terminal counts.
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029), "\u200b"),
}


def safe(text: str) -> str:
    """The text with what a terminal would obey replaced, one character for one."""
    return text.translate(_CONTROLS)


def on_one_line(text: str) -> str:
    """The text safe for a terminal and without line breaks."""
    return " ".join(safe(text).split())


def day(date: dt.date) -> str:
    """`13 Sep 2022`, the same in every locale."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def days(dates: Dates) -> str:
    """One day, a whole month or year, or the first and the last day: `27 Sep – 8 Nov 2020`."""
    first, last = dates.first, dates.last
    if first == last:
        return day(first)
    if first.day == 1 and (last + dt.timedelta(days=1)).day == 1 and first.year == last.year:
        if first.month == last.month:
            return f"{_MONTHS[first.month - 1]} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    if first.year != last.year:
        return f"{day(first)} – {day(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} – {day(last)}"
    return f"{first.day}–{day(last)}"


def party(item: Party) -> str:
    """The name, or the words of the story where there is none, and the codes: `Baku (AZE GOV)`."""
    codes = " ".join(c for c in (item.country, item.sector) if c)
    name = on_one_line(item.name or item.text)
    return f"{name} ({codes})" if codes else name


def parties(items: tuple[Party, ...]) -> str:
    """All of them, parted by commas; empty where there are none."""
    return ", ".join(map(party, items))


def deed(event: Event) -> str:
    """The type and its modes: `CONSULT phone`."""
    return " ".join((event.type, *event.modes))


def place(item: Place) -> str:
    """`Goris, ARM`."""
    name = on_one_line(item.name or item.text)
    return f"{name}, {item.country}" if item.country else name


_WHAT = {FigureKind.SIZE: "people"}


def with_commas(number: int) -> str:
    """`1,000`."""
    return f"{number:,}"


def figure(
    item: Figure | Claim,
    kinds: Mapping[FigureKind, str] = _WHAT,
    said: Callable[[int], str] = with_commas,
) -> str:
    """`≥ 1,000 killed`, `20–30 injured`, `≤ 7 people`; `4 killed “four boys”` of a part."""
    low, high = item.low, item.high
    if low is not None and high is not None:
        number = said(low) if low == high else f"{said(low)}–{said(high)}"
    elif low is not None:
        number = f"≥ {said(low)}"
    elif high is not None:
        number = f"≤ {said(high)}"
    else:
        number = "?"
    text = f"{number} {kinds.get(item.kind, item.kind)}"
    if isinstance(item, Claim) and item.part:
        text += f" “{clipped(item.part.text, 40)}”"
    return text


def bounds(item: Figure) -> str:
    """`killed 31..31`, `injured 150..`, `size ..7`: kind and bounds for a program."""
    low, high = ("" if n is None else n for n in (item.low, item.high))
    return f"{item.kind} {low}..{high}"


def source(item: Source) -> str:
    """The source's plain name, or the story's words for it."""
    return on_one_line(item.name or item.text)


def origin(item: Origin, unnamed: str = "unnamed") -> str:
    """An original source by its name, or by the state that it speaks for: `unnamed (AZE)`."""
    if item.name:
        return on_one_line(item.name)
    return f"{unnamed} ({item.country})" if item.country else unnamed


def chain(statement: Statement) -> str:
    """The sources from the outermost to the innermost: `Reuters ← Kremlin`."""
    return RELAY.join(map(source, statement.sources)) or "somebody"


def carrier(event: Event, reading: Reading) -> Statement | None:
    """The statement that carries the event; `None` where the narrator tells it."""
    return next((s for s in reading.statements if s.id == event.according_to), None)


def teller(event: Event, reading: Reading) -> str | None:
    """The sources of the statement that carries the event; `None` where the narrator tells it."""
    statement = carrier(event, reading)
    return chain(statement) if statement else None


def clipped(text: str, most: int) -> str:
    """The text on one line, cut at a word with an ellipsis where it is longer than `most`."""
    line = on_one_line(text)
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 event`, `2 events`, `2 stories`."""
    return f"{with_commas(number)} {one if number == 1 else many or one + 's'}"
