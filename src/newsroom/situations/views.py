"""The pages of a situation: the whole, its feeds, and the card for other sites."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.html import format_html
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe
from pydantic import ValidationError
from wagtail.models import Locale

from newsroom.operation.limits import limited
from newsroom.situations import building, charts, filters, words
from newsroom.situations.accounts import Accounts
from newsroom.situations.digest import Digest
from newsroom.situations.models import SituationPage
from newsroom.situations.rows import day
from newsroom.situations.shown import Shown, Stories
from situasi.errors import SituasiError
from situasi.model import HeatVerdict


def situation(request: HttpRequest, page: SituationPage) -> HttpResponse:
    """The page, by the reader's choice in the address's query."""
    chosen = filters.read(request.GET)
    return (_earlier if chosen.known else _shown)(request, page, chosen)


def _shown(request: HttpRequest, page: SituationPage, chosen: filters.Chosen) -> HttpResponse:
    try:
        digest = building.digest_of(page, chosen.known)
    except (SituasiError, ValidationError):
        return render(request, "situations/unmade.html", {"page": page}, status=503)
    return render(request, page.template, context(request, page, digest, chosen))


@limited("situation-day", "30/m")
def _earlier(request: HttpRequest, page: SituationPage, chosen: filters.Chosen) -> HttpResponse:
    """As known on a day, which may have to be made first."""
    return _shown(request, page, chosen)


def context(
    request: HttpRequest,
    page: SituationPage,
    digest: Digest,
    chosen: filters.Chosen,
) -> dict[str, Any]:
    """All that the template names."""
    shown = Shown(digest, chosen, Stories(request))
    accounts = Accounts.of(shown)
    timeline_page, items = shown.timeline()
    truces, mediation, counts = accounts.truces(), accounts.mediation(), digest["counts"]
    reports = sum(len(s["breaches"]) or 1 for t in digest["truces"] for s in t["breaches"] or [t])
    steps = sum(len(t["steps"]) for t in digest["mediation"])
    return {
        "page": page,
        "self": page,
        "digest": digest,
        "as_of": day(digest["as_of"]),
        "chosen": chosen,
        "choices": filters.choices(digest),
        "heat": shown.heat(),
        "new": shown.new(),
        "timeline": timeline_page,
        "items": items,
        "earlier": chosen.query(page=chosen.page + 1),
        "later": chosen.query(page=chosen.page - 1),
        "all": chosen.query(type="", party="", source="", place=""),
        "today": chosen.query(known=None),
        "then": filters.Chosen(known=chosen.known).query(),
        "activity": charts.activity(
            filters.rows(digest, chosen), day(digest["as_of"]), page.first
        ),
        "map": shown.map(),
        "ledger": accounts.ledger(),
        "truces": truces,
        "mediation": mediation,
        "more": {"truces": counts["truces"] > reports, "mediation": counts["mediation"] > steps},
        "parties": accounts.parties(),
        "contradictions": accounts.contradictions(),
        "corrections": accounts.corrections(),
        "told": shown.told(),
        "first_day": min((row["told"] for row in digest["rows"]), default=digest["as_of"]),
    }


@dataclass(frozen=True, slots=True)
class Card:
    """A situation in a list; `verdict` is empty where it was not made yet."""

    page: SituationPage
    url: str
    verdict: str
    said: str


def page_of(key: str) -> SituationPage:
    """The published page of a situation in the language of the address. Raises Http404."""
    locale = get_object_or_404(Locale, language_code=words.language())
    return get_object_or_404(SituationPage.objects.published(locale), key=key)


@require_safe
def home(request: HttpRequest, key: str) -> HttpResponse:
    """The address above those of a situation's parts leads to its page."""
    return redirect(page_of(key).get_url(request))


@require_safe
def situations(request: HttpRequest) -> HttpResponse:
    """All situations of the language, each with its heat."""
    return render(request, "situations/situations.html", {"cards": cards(request)})


def cards(request: HttpRequest, pages: Iterable[SituationPage] | None = None) -> list[Card]:
    """Situations with their verdicts, for lists; all of the language if none are given."""
    if pages is None:
        locale = Locale.objects.filter(language_code=words.language()).first()
        pages = SituationPage.objects.published(locale)
    found = list(pages)
    verdicts = building.verdicts([page.key for page in found])
    said = words.site_labels().heat
    return [
        Card(
            page,
            page.get_url(request),
            verdicts.get(page.key, ""),
            said[HeatVerdict(verdicts[page.key])] if page.key in verdicts else "",
        )
        for page in found
    ]


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
def card(request: HttpRequest, key: str) -> HttpResponse:
    """The situation in a small frame that any site may show."""
    page = page_of(key)
    try:
        digest = building.digest_of(page)
    except (SituasiError, ValidationError):
        return render(request, "situations/unmade.html", {"page": page}, status=503)
    chosen = filters.Chosen()
    shown = Shown(digest, chosen, Stories(request))
    latest = sorted(digest["rows"], key=lambda r: (r["told"], r["first"]), reverse=True)[:3]
    found = {
        "page": page,
        "digest": digest,
        "as_of": day(digest["as_of"]),
        "heat": shown.heat(),
        "items": shown.items(latest),
        "url": settings.ADDRESS.url + page.get_url(request),
    }
    return render(request, "situations/card.html", found)


def preview(request: HttpRequest, page: SituationPage) -> HttpResponse:
    """The page as the editor has it now; nothing of it is kept."""
    try:
        digest = building.digest_now(page.whole_scope())
    except (SituasiError, ValidationError):
        return render(request, "situations/unmade.html", {"page": page}, status=503)
    made = context(request, page, digest, filters.Chosen())
    return render(request, page.template, made)


@require_safe
def oembed(request: HttpRequest) -> JsonResponse:
    """What another site shows of a situation's address: https://oembed.com, type rich."""
    if request.GET.get("format", "json") != "json":
        return JsonResponse({"error": "only json"}, status=501)
    parts = urlsplit(request.GET.get("url", ""))
    home = urlsplit(settings.ADDRESS.url)
    found = None
    if (parts.scheme, parts.netloc) == (home.scheme, home.netloc):
        for page in SituationPage.objects.published().select_related("locale"):
            if page.get_url(request) == parts.path:
                found = page
    if found is None:
        return JsonResponse({"error": "no situation has this address"}, status=404)
    with translation.override(found.locale.language_code):
        frame = settings.ADDRESS.url + reverse("situation_card", args=[found.key])
    width = _at_most(request.GET.get("maxwidth", ""), 480)
    height = _at_most(request.GET.get("maxheight", ""), 320)
    return JsonResponse(
        {
            "version": "1.0",
            "type": "rich",
            "title": found.title,
            "provider_name": settings.PUBLISHER,
            "provider_url": settings.ADDRESS.url,
            "width": width,
            "height": height,
            "html": format_html(
                '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy"></iframe>',
                frame, width, height, found.title,
            ),
        }
    )  # fmt: skip


def _at_most(said: str, usual: int) -> int:
    return min(int(said), usual) if said.isascii() and said.isdigit() and 0 < len(said) < 6 else usual
