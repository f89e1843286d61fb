"""One name for the site on this machine."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.request import split_domain_port

from newsroom.environment import LOOPBACK


class OneNameMiddleware:
    """Leads a browser from http://127.0.0.1 to http://localhost, where the site is.

    Browsers make passkeys for names alone, and keep sessions apart for each. Programs, which do not
    ask for pages, are answered under either.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if settings.ADDRESS.host != "localhost":
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer, or the way to the name."""
        host, port = split_domain_port(request.META.get("HTTP_HOST", ""))
        reads = request.method in {"GET", "HEAD"} and "text/html" in request.headers.get("Accept", "")
        if not reads or host.strip("[]") not in LOOPBACK - {"localhost"}:
            return self.get_response(request)
        at = f"localhost:{port}" if port else "localhost"
        answer = HttpResponseRedirect(f"{request.scheme}://{at}{request.get_full_path()}")
        # Another program may have this port tomorrow.
        answer["Cache-Control"] = "no-store"
        return answer
