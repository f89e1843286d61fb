"""Years, months and days in addresses."""

from __future__ import annotations

from django.urls import register_converter
from django.urls.converters import get_converters


class YearConverter:
    """A year of our time."""

    regex = "(?:19|20)[0-9]{2}"

    def to_python(self, value: str) -> int:
        """The number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Four digits."""
        return f"{value:04}"


class MonthOrDayConverter:
    """Two digits; whether there is such a month or day, the view finds."""

    regex = "[0-3][0-9]"

    def to_python(self, value: str) -> int:
        """The number."""
        return int(value)

    def to_url(self, value: int) -> str:
        """Two digits."""
        return f"{value:02}"


def register() -> None:
    """Make them known to Django, once."""
    for name, kind in {"yyyy": YearConverter, "mm": MonthOrDayConverter}.items():
        if name not in get_converters():
            register_converter(kind, name)
