"""Numbers that no database has room for name nothing that is there."""

from __future__ import annotations

from collections.abc import Callable

from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.views.defaults import bad_request


class NumbersMiddleware:
    """Answers 400 where a form or an address has a number with too many digits.

    Django hands it to the database as it is: SQLite's driver then raises OverflowError, PostgreSQL
    says that it is out of range.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page for a bad request, if that is what the database said."""
        if isinstance(error, OverflowError) and "SQLite" in str(error):
            return bad_request(request, error)
        if isinstance(error, DataError) and "out of range" in str(error):
            return bad_request(request, error)
        return None
