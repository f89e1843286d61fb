"""What every template may name."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, Any]:
    """The site's name and address, and whether it is the demonstration."""
    return {
        "publisher": settings.PUBLISHER,
        "address": settings.ADDRESS.url,
        "demo": settings.SITUASI_DEMO,
    }
