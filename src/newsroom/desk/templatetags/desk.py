"""Durations in words."""

from __future__ import annotations

import datetime as dt

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

register = template.Library()


@register.filter
def duration(span: dt.timedelta) -> str:
    """A time span in its largest fitting unit: "3 days", "5 hours", "12 minutes"."""
    minutes = max(0, int(span.total_seconds() // 60))
    if minutes < 1:
        return _("less than a minute")
    if minutes < 120:
        return ngettext("%(n)s minute", "%(n)s minutes", minutes) % {"n": minutes}
    hours = round(minutes / 60)
    if hours < 49:
        return ngettext("%(n)s hour", "%(n)s hours", hours) % {"n": hours}
    days = round(hours / 24)
    return ngettext("%(n)s day", "%(n)s days", days) % {"n": days}


@register.filter
def overdue(left: dt.timedelta) -> str:
    """How long ago a clock ran out."""
    return duration(-left)
