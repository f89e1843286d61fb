"""Who is at work in the admin, for what Wagtail does without saying who asked for it; and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.utils import timezone

_acting: ContextVar[Any] = ContextVar("acting", default=None)
_moment: ContextVar[dt.datetime | None] = ContextVar("moment", default=None)


@contextmanager
def acting_as(user: Any) -> Iterator[None]:
    """For the time of a request, this is who acts."""
    token = _acting.set(user)
    try:
        yield
    finally:
        _acting.reset(token)


def acting() -> Any:
    """Who acts now; `None` outside the admin and for whoever is not signed in."""
    user = _acting.get()
    return user if user is not None and user.is_authenticated else None


@contextmanager
def happened_at(time: dt.datetime) -> Iterator[None]:
    """What the desk does within was done then: a past that is loaded from files."""
    token = _moment.set(time)
    try:
        yield
    finally:
        _moment.reset(token)


def moment() -> dt.datetime:
    """When what is done now is done."""
    return _moment.get() or timezone.now()
