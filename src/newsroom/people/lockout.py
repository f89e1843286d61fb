"""How a sign-in that failed too often is refused."""

from __future__ import annotations

from typing import Any

from axes.helpers import get_cool_off
from django.http import HttpRequest, HttpResponse

from newsroom.operation.limits import too_many


def name_tried(request: HttpRequest | None, credentials: dict[str, Any] | None) -> str | None:
    """The address that was tried, as it is counted: in small letters, whether it exists or not."""
    said = credentials or {}
    name = said.get("email") or said.get("username") or ""
    if not name and request is not None:
        name = request.POST.get("login", "")
    return str(name).strip().lower()[:255] or None


def refused(
    request: HttpRequest, original: HttpResponse | None = None, credentials: Any = None
) -> HttpResponse:
    """The page that says to wait; the same for accounts that exist and that do not."""
    pause = get_cool_off(request)
    return too_many(request, int(pause.total_seconds()) if pause else 900)
