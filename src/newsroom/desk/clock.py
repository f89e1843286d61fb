"""Times as the desk names them, with their zone."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone


def clock(time: dt.datetime) -> str:
    """A time in the user's zone: "2026-12-25 18:00 WIB"."""
    return f"{timezone.localtime(time):%Y-%m-%d %H:%M %Z}"


def zone() -> str:
    """The user's zone in words: "WIB, Asia/Jakarta"."""
    name = timezone.localtime().tzname()
    key = str(timezone.get_current_timezone())
    return name if name == key else f"{name}, {key}"
