"""Days as the tables keep them: numbers, counted from 1970."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

_EPOCH = dt.date(1970, 1, 1).toordinal()


@lru_cache(maxsize=65536)  # the same days come again and again
def day_number(day: dt.date) -> int:
    """Days since 1970."""
    return day.toordinal() - _EPOCH


def day_of(number: int) -> dt.date:
    """The day of a number of days since 1970."""
    return dt.date.fromordinal(number + _EPOCH)
