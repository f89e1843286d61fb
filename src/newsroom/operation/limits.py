"""How often one address may ask for what costs much or can be abused."""

from __future__ import annotations

import datetime as dt
import functools
import ipaddress
import re
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from newsroom.operation.models import Tally

View = Callable[..., HttpResponse]
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_RATE = re.compile(r"(\d+)/(\d*)([smhd])")


def client_address(request: HttpRequest) -> str:
    """The address that asks.

    Behind n proxies of ours it is the n-th from the right of X-Forwarded-For: what stands left of
    it, anybody can write there.
    """
    hops = settings.PROXIES
    said = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",")]
    if hops and len(said) >= hops and _is_address(said[-hops]):
        return said[-hops]
    found = str(request.META.get("REMOTE_ADDR") or "")
    return found if _is_address(found) else "127.0.0.1"  # a socket of this machine has no address


def _is_address(word: str) -> bool:
    try:
        ipaddress.ip_address(word)
    except ValueError:
        return False
    return True


def _household(address: str) -> str:
    """What is counted as one: an IPv4 address, or the 64 bits of IPv6 that one customer is given."""
    found = ipaddress.ip_address(address)
    if found.version == 4:
        return address
    return str(ipaddress.ip_network((int(found) >> 64 << 64, 64)))


def limited(
    what: str, rate: str, *, methods: tuple[str, ...] = ("GET", "POST")
) -> Callable[[View], View]:
    """Answer 429 where one address asks more often: `@limited("search", "30/m")`."""
    found = _RATE.fullmatch(rate)
    if found is None:
        raise ValueError(f"{rate!r} is no rate; write 30/m or 5/10m")
    most, seconds = int(found[1]), int(found[2] or 1) * SECONDS[found[3]]

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def guarded(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponse:
            if request.method in methods and not _may(what, most, seconds, request):
                return too_many(request, seconds)
            return view(request, *arguments, **options)

        return guarded

    return decorate


def too_many(request: HttpRequest, seconds: int) -> HttpResponse:
    """The page that says to wait."""
    answer = render(request, "429.html", {"seconds": seconds}, status=429)
    answer["Retry-After"] = str(seconds)
    answer["Cache-Control"] = "no-store"
    return answer


def too_many_for_an_account(request: HttpRequest) -> HttpResponse:
    """The same where the accounts' own limits, most of which count by the hour, are passed."""
    return too_many(request, 3600)


def _may(what: str, most: int, seconds: int, request: HttpRequest) -> bool:
    window = int(time.time()) // seconds
    key = f"{what}:{window}:{_household(client_address(request))}"
    until = dt.datetime.fromtimestamp((window + 1) * seconds, dt.UTC)
    return Tally.objects.count_one(key, until) <= most
