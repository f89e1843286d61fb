"""How often one address, or one key, may ask."""

from __future__ import annotations

import time
from dataclasses import dataclass

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

from newsroom.api.models import ApiKey, digest
from newsroom.operation.limits import client_address

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left of a minute; `wait` is 0 while there is something left."""

    most: int
    left: int
    wait: int


class UnknownKeyError(Exception):
    """A key was sent that is none, or no more."""


def ask(request: HttpRequest) -> Allowance:
    """Count a request. Raises `UnknownKeyError`."""
    who, most = _who(request)
    now = time.time()
    window = int(now) // MINUTE
    slot = f"api:{window}:{who}"
    if cache.add(slot, 1, MINUTE + 1):
        count = 1
    else:
        try:
            count = cache.incr(slot)
        except ValueError:  # it ran out between the two
            count = 1
    wait = 0 if count <= most else max(1, int((window + 1) * MINUTE - now))
    return Allowance(most, max(most - count, 0), wait)


def _who(request: HttpRequest) -> tuple[str, int]:
    scheme, _space, secret = request.headers.get("Authorization", "").partition(" ")
    if not scheme:
        return client_address(request), settings.API_A_MINUTE
    row = None
    if scheme.lower() == "bearer":
        row = ApiKey.objects.filter(digest=digest(secret.strip()), active=True).first()
    if row is None:
        raise UnknownKeyError
    return f"key-{row.pk}", row.a_minute
