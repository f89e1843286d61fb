"""Words for the templates of situations."""

from __future__ import annotations

import datetime as dt

from django import template

from newsroom.situations import words

register = template.Library()


@register.filter
def said_day(value: dt.date | str) -> str:
    """`17 Okt 2020`."""
    return words.day(value) if value else ""


@register.filter
def said_stories(count: int) -> str:
    """`3 stories`."""
    return words.stories(count)


@register.filter
def said_sources(count: int) -> str:
    """`3 independent sources`."""
    return words.sources(count)
