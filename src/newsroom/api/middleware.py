"""Keeps the languages of pages out of what machines are answered."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware

PLAIN = ("/api/", "/oembed/")
"""Where addresses begin that carry no language, and whose 404 leads nowhere else."""


class PagesLocaleMiddleware(LocaleMiddleware):
    """Django's, but for what machines ask."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """The answer as it is where a machine asked."""
        if request.path_info.startswith(PLAIN):
            return response
        return super().process_response(request, response)
