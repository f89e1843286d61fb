"""Health and readiness are told to whoever asks, by whatever name the machine is called."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from newsroom.operation.views import health, ready

PROBES = {"/health/": health, "/ready/": ready}


class ProbesMiddleware:
    """Answers before anything looks at the host: `situasi serve` and load balancers ask by number."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The probe's answer, or the site's."""
        return PROBES.get(request.path_info, self.get_response)(request)
