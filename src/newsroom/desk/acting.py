"""Who is at work in the admin, for what Wagtail does without saying who asked for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_acting: ContextVar[Any] = ContextVar("acting", default=None)


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
