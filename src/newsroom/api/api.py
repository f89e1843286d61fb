"""The API as a whole: `/api/v1/`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import ValidationError

from newsroom.api import answers, episodes, situations, stories
from situasi.errors import SituasiError

ABOUT = """Read-only access to what this newsroom publishes: its stories, what was read of them, and
the record that they make together. All of it is public; a key only lets you ask more often. Every
event, figure and breach names the story and the characters that say so."""

api = NinjaAPI(
    title="Situasi",
    version="1.0.0",
    description=ABOUT,
    docs_url=None,  # its pages load scripts from elsewhere; ours is /api/v1/
    urls_namespace="api",
)
api.add_router("", stories.router)
api.add_router("", episodes.router)
api.add_router("", situations.router)


@api.exception_handler(answers.MissingError)
def _missing(request: HttpRequest, error: Exception) -> HttpResponse:
    return answers.problem(404, str(error))


@api.exception_handler(answers.UnusableError)
def _unusable(request: HttpRequest, error: Exception) -> HttpResponse:
    return answers.problem(422, str(error))


@api.exception_handler(SituasiError)
def _unreadable(request: HttpRequest, error: Exception) -> HttpResponse:
    return answers.unreadable()


@api.exception_handler(ValidationError)
def _misused(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """The first thing that is wrong with the query, in a sentence."""
    first: Mapping[str, Any] = error.errors[0] if error.errors else {}
    where = ".".join(str(part) for part in first.get("loc", ()) if part != "query") or "the query"
    return answers.problem(422, f"{where}: {first.get('msg', 'cannot be read')}")
