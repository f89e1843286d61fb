"""Pages of the parts of a situation, each whole: what the situation's own page has no room for.

Every row is reached by links alone: the situation's page leads to each part, a part from page to page,
and an episode to every story that tells it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from pydantic import ValidationError

from newsroom.operation.limits import limited
from newsroom.record.store import open_record
from newsroom.situations import building, filters, words
from newsroom.situations.accounts import Accounts
from newsroom.situations.digest import ON_A_PAGE
from newsroom.situations.models import SituationPage
from newsroom.situations.rows import day, telling
from newsroom.situations.shown import Shown, Stories
from newsroom.situations.views import page_of
from situasi.errors import SituasiError
from situasi.model import Review

TITLES: dict[str, Promise] = {
    "figures": _("Figures by source"),
    "contradictions": _("Contradictions"),
    "truces": _("Ceasefires and their breaches"),
    "mediation": _("Mediation"),
    "parties": _("Parties"),
    "places": _("Places"),
    "stories": _("Stories"),
}

Answer = Callable[[HttpRequest, SituationPage, filters.Chosen, str], HttpResponse]


@require_safe
def part(request: HttpRequest, key: str, name: str) -> HttpResponse:
    """A part of a situation, forty rows a page, in the language of the address."""
    if name not in TITLES:
        raise Http404
    return _answered(request, key, name, _part)


@require_safe
def episode(request: HttpRequest, key: str, name: str) -> HttpResponse:
    """An episode of a situation with every story that tells it."""
    return _answered(request, key, name, _episode)


def _answered(request: HttpRequest, key: str, name: str, answer: Answer) -> HttpResponse:
    page, chosen = page_of(key), filters.read(request.GET)
    if chosen.known:
        answer = limited("situation-day", "30/m")(answer)
    try:
        return answer(request, page, chosen, name)
    except (SituasiError, ValidationError):
        return render(request, "situations/unmade.html", {"page": page}, status=503)


def _part(
    request: HttpRequest, page: SituationPage, chosen: filters.Chosen, name: str
) -> HttpResponse:
    digest, made = building.found(page, chosen.known)
    shown = Shown(digest, chosen, Stories(request))
    accounts = Accounts.of(shown)
    found: dict[str, Any] = {}
    if name == "places":
        pages = _pages(shown.places()[0], chosen)
        found["places"] = list(pages)
    elif name == "stories":
        pages = _pages(shown.all_told(), chosen)
        found["told"] = shown.linked(list(pages))
    else:
        pages = _pages(range(digest["counts"][name]), chosen)
        rows = building.rows_of(made, name, pages.number)
        show = {
            "figures": accounts.figures, "contradictions": accounts.contradictions,
            "truces": accounts.broken, "mediation": accounts.mediated, "parties": accounts.parties,
        }  # fmt: skip
        found[name] = show[name](rows)
    return render(
        request, "situations/part.html", _head(page, digest["as_of"], chosen, pages)
        | found | {"name": name, "title": TITLES[name]},
    )  # fmt: skip


def _episode(
    request: HttpRequest, page: SituationPage, chosen: filters.Chosen, name: str
) -> HttpResponse:
    digest, made = building.found(page, chosen.known)
    shown = Shown(digest, chosen, Stories(request))
    row = next((row for row in digest["rows"] if row["id"] == name), None)
    items = shown.items([row] if row else [])
    if not items:
        raise Http404
    with open_record() as record:
        mentions = record.episode(name, made.as_of).mentions
    counted = [m for m in mentions if m.review is not Review.REJECTED]
    pages = _pages(sorted(counted, key=lambda m: (m.since, m.story)), chosen)
    shown.stories.want(m.story for m in pages)
    told = []
    for mention in pages:
        link = shown.stories.link(telling(mention))
        if link is not None:
            figures = [words.figure(f.model_dump()) for f in mention.event.figures]
            told.append({"link": link, "figures": figures})
    return render(
        request, "situations/episode.html", _head(page, digest["as_of"], chosen, pages)
        | {"item": items[0], "told": told, "title": items[0].deed},
    )  # fmt: skip


def _pages(rows: Any, chosen: filters.Chosen) -> Page[Any]:
    return Paginator(rows, ON_A_PAGE).get_page(chosen.page)


def _head(
    page: SituationPage, as_of: str, chosen: filters.Chosen, pages: Page[Any]
) -> dict[str, Any]:
    """What the pages of all parts have."""
    return {
        "situation": page,
        "as_of": day(as_of),
        "page_obj": pages,
        "query": filters.Chosen(known=chosen.known).query(),
    }
