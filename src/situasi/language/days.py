"""What a date phrase means: from the slots that it fills to a first and a last day.

Rules, learnt from the gold readings and their GUIDELINES:

- a weekday is the last one on or before the publish date, the next one beside future wording;
- a day without a year is the last one, or one soon to come; a month likewise;
- a week runs from Monday to Sunday, a month or year from its first to its last day; "this" week,
  month or year ends today unless the wording is future;
- "a day earlier" and "the next day" count from the day told of before.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from situasi.model import DateBasis

DAY = dt.timedelta(days=1)
Span = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, how they became known, and the grain: day, week, month, year or span."""

    first: dt.date
    last: dt.date
    basis: DateBasis
    grain: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a phrase is resolved against.

    The publish date, whether the wording is future, whether the phrase opens its sentence, the
    phrases before it, and how many of these stand in the same sentence; `year` is the one year that
    a story without a publish date states.
    """

    published: dt.date | None
    ahead: bool = False
    opens: bool = False
    before: tuple[Days, ...] = ()
    beside: int = 0
    year: int | None = None

    def day_before(self, beside: bool = False) -> dt.date | None:
        """The last single day told of, in the story or `beside` in the sentence."""
        told = self.before[len(self.before) - self.beside :] if beside else self.before
        return next((d.last for d in reversed(told) if d.grain == "day"), None)


Slots = Mapping[str, Any]


def valid(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day."""
    return (
        1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]
    )


def solve(s: Slots, asked: Asked) -> Days | None:
    """The days of a phrase by its filled slots, `None` where it fixes none.

    What the text states in full is known without a publish date; so is a weekday with its day and
    month, where the year that the story states agrees with it.
    """
    try:
        if (found := _stated(s)) is not None:
            return found
        if asked.published is not None:
            return _resolved(s, asked.published, asked)
        return _agreed(s, asked.year) if asked.year is not None else None
    except (ValueError, OverflowError):  # a day that the calendar lacks, or beyond its years
        return None


def month_of(year: int, month: int) -> Span:
    """First and last day of a month."""
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def part_of(days: Days, part: str) -> Days:
    """The early, middle or late part: ten days of a month, a quarter or the middle of a year."""
    first, last, third = days.first, days.last, (days.last - days.first) / 3
    if days.grain == "month":
        full = month_of(first.year, first.month)[1]
        cuts = (first, first.replace(day=10)), (first.replace(day=11), first.replace(day=20)), (
            first.replace(day=21), full)  # fmt: skip
    elif days.grain == "year":
        year = first.year
        cuts = (first, dt.date(year, 3, 31)), (dt.date(year, 5, 1), dt.date(year, 8, 31)), (
            dt.date(year, 10, 1), dt.date(year, 12, 31))  # fmt: skip
    else:
        cuts = (first, first + third), (first + third, last - third), (last - third, last)
    a, b = cuts[("early", "middle", "late").index(part)]
    return Days(a, b, days.basis, "span")


def _season(year: int, months: tuple[int, int]) -> Span:
    first, last = months
    return dt.date(year, first, 1), month_of(year + (last < first), last)[1]


def _stated(s: Slots) -> Days | None:
    """What is said in full: a day, or what has its year."""
    if "stated" in s:
        day = dt.date(*s["stated"])
        return Days(day, day, DateBasis.STATED, "day")
    if "decade" in s:
        first = dt.date(s["decade"], 1, 1)
        return Days(first, dt.date(s["decade"] + 9, 12, 31), DateBasis.STATED, "span")
    year = s["days"][0] if "days" in s else s.get("year")
    return _with_year(s, year) if year is not None else None


def _with_year(s: Slots, year: int) -> Days | None:
    """A day, month or season of that year, or the year."""
    days, grain = (dt.date(year, 1, 1), dt.date(year, 12, 31)), "year"
    if "days" in s or ("month" in s and "day" in s):
        _, month, a, b = s.get("days") or (year, s["month"], s["day"], s.get("day2", s["day"]))
        days, grain = (
            (dt.date(year, month, a), dt.date(year, month, b)),
            "day" if a == b else "span",
        )
    elif "month" in s:
        days, grain = month_of(year, s["month"]), "month"
    elif "season" in s:
        days, grain = _season(year, s["season"]), "span"
    return Days(*days, DateBasis.STATED, grain) if days[0] <= days[1] else None


def _agreed(s: Slots, year: int) -> Days | None:
    """ "Sabtu (07/11)" in a year in which that day is a Saturday."""
    if "weekday" not in s or not ("numeric" in s or ("month" in s and "day" in s)):
        return None
    month, day = s["numeric"] if "numeric" in s else (s["month"], s["day"])
    found = dt.date(year, month, day) if valid(year, month, day) else None
    if found is None or found.weekday() != s["weekday"]:
        return None
    return Days(found, found, DateBasis.PARTIAL, "day")


def _resolved(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    """What needs the publish date; goes by the most telling slot."""
    handler = next((h for slot, h in _HANDLERS if slot in s), _counted)
    return handler(s, pub, asked)


def _day_of_month(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    """ "7 November", "(7/11)", "tanggal 7", "7-8 November"."""
    if "month" not in s and "day" in s:
        return _bare_day(s["day"], pub, asked.ahead)
    if "numeric" in s:
        month, day = s["numeric"]
    else:
        _, month, day, _ = s.get("days") or (None, s["month"], s["day"], None)
    found = _yearless(month, day, pub, asked.ahead)
    last = s["days"][3] if "days" in s else s.get("day2")
    return _until(found, last) if last else found


def _named(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    """ "kemarin", "hari ini": days counted from the publish date."""
    a, b = s["relative"]
    return Days(pub + a * DAY, pub + b * DAY, DateBasis.RELATIVE, "day" if a == b else "span")


def _beside(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    """ "the next day": counted from the day told of before."""
    base = asked.day_before()
    step = 1 if "next_day" in s else -1 if "previous_day" in s else 0
    return _step(base, step, "day") if base else None


def _until(days: Days | None, last: int) -> Days | None:
    if days is None or last <= days.first.day:
        return None
    return Days(days.first, days.first.replace(day=last), days.basis, "span")


def _yearless(month: int, day: int, pub: dt.date, ahead: bool) -> Days | None:
    """A day and month: the last one, or one within 45 days to come (270 if told as future)."""
    years = (pub.year - 1, pub.year, pub.year + 1)
    options = [dt.date(y, month, day) for y in years if valid(y, month, day)]
    past = [d for d in options if d <= pub]
    coming = [d for d in options if pub < d <= pub + (270 if ahead else 45) * DAY]
    if not past and not coming:
        return None
    chosen = past[-1] if past else coming[0]
    if coming and (not ahead or coming[0] - pub < pub - chosen):
        chosen = coming[0]
    return Days(chosen, chosen, DateBasis.PARTIAL, "day")


def _bare_day(day: int, pub: dt.date, ahead: bool) -> Days | None:
    """ "tanggal 7": the last such day of a month, the next one if told as future."""
    first = pub.replace(day=1)
    months = [first, (first - DAY).replace(day=1), (first + 32 * DAY).replace(day=1)]
    days = sorted(m.replace(day=day) for m in months if valid(m.year, m.month, day))
    fit = [d for d in days if d > pub][:1] if ahead else [d for d in days if d <= pub][-1:]
    return Days(fit[0], fit[0], DateBasis.PARTIAL, "day") if fit else None


def _monday(day: dt.date) -> dt.date:
    return day - day.weekday() * DAY


def _shift(s: Slots) -> int:
    """How many units on: -1 for "last", 1 for "next", 0 for "this"."""
    return -1 if "last" in s else 1 if "next" in s else 0


def _weekday(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    wanted, back = s["weekday"], (pub.weekday() - s["weekday"]) % 7
    if "that" in s:
        base = asked.before[-1].last if asked.before else None
        if base is None:
            return None
        day = base - ((base.weekday() - wanted) % 7) * DAY
    elif "week_unit" in s:
        day = _monday(pub) + (7 * _shift(s) + wanted) * DAY
    elif "next" in s:
        day = pub + (7 - back) * DAY
    elif "last" in s:
        day = pub - (back or 7) * DAY
    else:
        day = pub + (7 - back) * DAY if asked.ahead and back else pub - back * DAY
    return Days(day, day, DateBasis.WEEKDAY, "day")


def _bare_month(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    """A month without a year: the last one, or one of the next six if told as future."""
    month, year = s["month"], pub.year
    if "that" in s:
        if not asked.before:
            return None
        year = asked.before[-1].first.year
    elif "year_unit" in s:
        year += _shift(s)
    elif "next" in s or (asked.ahead and "last" not in s):
        months_on = (month - pub.month) % 12 or (12 if "next" in s else 0)
        year += (
            (pub.month + months_on > 12) if "next" in s or months_on <= 6 else -(month > pub.month)
        )
    elif month > pub.month or ("last" in s and month == pub.month):
        year -= 1
    return Days(*month_of(year, month), DateBasis.PARTIAL, "month")


def _bare_season(s: Slots, pub: dt.date, asked: Asked) -> Days:
    year = pub.year + (_shift(s) if "year_unit" in s else 0)
    days = _season(year, s["season"])
    late = days[0] > pub and not asked.ahead
    if "year_unit" not in s and (late or ("last" in s and days[1] >= pub)):
        days = _season(year - 1, s["season"])
    return Days(*days, DateBasis.RELATIVE, "span")


def _counted(s: Slots, pub: dt.date, asked: Asked) -> Days | None:
    """Units with or without a count: "last week", "three days ago", "a month later"."""
    count, unit = s.get("period") or (s.get("count"), s.get("unit"))
    if {"earlier", "before", "later", "after"} & s.keys() and count:
        return _anchored(s, count, unit, asked)
    if "past" in s or (count and "next" in s):
        span = max((count or 1) * _length(unit), DAY)
        first, last = (pub - span, pub) if "past" in s else (pub, pub + span)
        return Days(first, last, DateBasis.RELATIVE, "span")
    if count:
        return _step(pub, -count, unit) if "ago" in s else None
    base = asked.before[-1].first if "that" in s and asked.before and unit != "day" else pub
    if "that" in s and base is pub:
        return None
    found = _step(base, _shift(s), unit)
    part = next((p for p in ("early", "middle", "late") if p in s), None)
    if found and part:
        found = part_of(found, part)
    elif found and "this" in s and unit != "day" and found.first <= pub and not asked.ahead:
        found = replace(found, last=min(pub, found.last))
    return found


def _anchored(s: Slots, count: int, unit: str | None, asked: Asked) -> Days | None:
    """ "two days later", "a day after …": counted from a day told of before.

    "A day after X" gives the day of X where the sentence dated its deed already, and the day of
    the deed where it opens the sentence; elsewhere it gives nothing.
    """
    sign = 1 if {"later", "after"} & s.keys() else -1
    clause = bool({"before", "after"} & s.keys())
    base = asked.day_before(beside=clause and not asked.opens)
    if asked.before and asked.before[-1].grain in ("month", "year"):
        base = asked.before[-1].first if unit in ("month", "year") else None
    if clause and not asked.opens:
        sign = -sign
    if unit == "week":
        count, unit = 7 * count, "day"
    return _step(base, sign * count, unit) if base else None


def _length(unit: str | None) -> dt.timedelta:
    """How long a unit lasts, in whole days but for hours."""
    days = {"week": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3652}.get(unit or "", 1)
    return dt.timedelta(hours=1) if unit == "hour" else days * DAY


def _step(base: dt.date, n: int, unit: str | None) -> Days | None:
    """The day, week, weekend, month or year `n` of them after the base; `None` for hours."""
    basis = DateBasis.RELATIVE
    if unit == "day":
        day = base + n * DAY
        return Days(day, day, basis, "day")
    if unit in ("week", "fortnight"):
        monday = _monday(base) + n * _length(unit)
        return Days(monday, monday + 6 * DAY, basis, "week")
    if unit == "weekend":
        saturday = _monday(base) + (5 + 7 * n) * DAY
        return Days(saturday, saturday + DAY, basis, "span")
    if unit == "month":
        years, month = divmod(base.month - 1 + n, 12)
        return Days(*month_of(base.year + years, month + 1), basis, "month")
    if unit == "year":
        year = base.year + n
        return Days(dt.date(year, 1, 1), dt.date(year, 12, 31), basis, "year")
    return None


_HANDLERS: tuple[tuple[str, Callable[[Slots, dt.date, Asked], Days | None]], ...] = (
    ("numeric", _day_of_month),
    ("days", _day_of_month),
    ("day", _day_of_month),
    ("relative", _named),
    ("weekday", _weekday),
    ("month", _bare_month),
    ("season", _bare_season),
    ("next_day", _beside),
    ("previous_day", _beside),
    ("same_day", _beside),
)
