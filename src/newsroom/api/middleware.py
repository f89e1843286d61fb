"""Keeps the languages of pages out of the API's answers."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware


class PagesLocaleMiddleware(LocaleMiddleware):
    """Django's, but for the API: its addresses carry no language, and a 404 there leads nowhere else."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """The answer as it is where it is the API's."""
        if request.path_info.startswith("/api/"):
            return response
        return super().process_response(request, response)
