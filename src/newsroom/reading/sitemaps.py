"""What search engines ask for: robots.txt, the sitemaps, and the news sitemap."""

from __future__ import annotations

import calendar
import datetime as dt
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db.models import Max
from django.db.models.functions import TruncMonth
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import require_safe
from wagtail.models import Page

from newsroom.people.models import Profile
from newsroom.reading.sharing import absolute, moment
from newsroom.stories.models import StoryPage

NEWS_FOR = dt.timedelta(days=2)
"""News sitemaps hold the articles of the last two days, Google's rule."""
MOST_NEWS = 1_000
"""Google's limit for one news sitemap."""
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


@dataclass(slots=True)
class Place:
    """An address of a sitemap."""

    url: str
    changed: dt.datetime | None = None
    others: dict[str, str] = field(default_factory=dict)
    """The same in each language, this one too."""


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may ask for, and where the sitemaps are."""
    closed = ["/admin/", "/search/"]
    for code, _name in settings.LANGUAGES:
        closed += [f"/{code}/{place}/" for place in ("accounts", "people", "search")]
    maps = [reverse("sitemap"), reverse("sitemap_news")]
    lines = ["User-agent: *", *[f"Disallow: {path}" for path in closed], ""]
    lines += [f"Sitemap: {absolute(path)}" for path in maps]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The sitemaps: one of pages, and one of each month's stories."""
    months = (
        StoryPage.objects.published()
        .order_by()
        .annotate(month=TruncMonth("first_published_at"))
        .values("month")
        .annotate(changed=Max("last_published_at"))
        .order_by("-month")
    )
    places = [Place(reverse("sitemap_pages"))]
    places += [
        Place(reverse("sitemap_month", args=[one["month"].year, one["month"].month]), one["changed"])
        for one in months
    ]
    return _answer("sitemapindex", "sitemap", places)


@require_safe
def pages(request: HttpRequest) -> HttpResponse:
    """All pages but stories: front pages, topics, lists of stories, situations, writers."""
    return _answer("urlset", "url", [*_tree(), *_writers()])


@require_safe
def month(request: HttpRequest, year: int, month: int) -> HttpResponse:
    """The stories that were first published in a month."""
    if not 1 <= month <= 12:
        raise Http404
    last = calendar.monthrange(year, month)[1]
    start = timezone.make_aware(dt.datetime(year, month, 1))
    end = timezone.make_aware(dt.datetime(year, month, last)) + dt.timedelta(days=1)
    stories = StoryPage.objects.published().filter(
        first_published_at__gte=start, first_published_at__lt=end
    )
    if not stories:
        raise Http404
    keys = {story.translation_key for story in stories}
    told = _by_key(StoryPage.objects.published().filter(translation_key__in=keys))
    return _answer("urlset", "url", [_place(story, told) for story in stories])


@require_safe
def news(request: HttpRequest) -> HttpResponse:
    """The stories of the last two days, as Google News has them."""
    since = timezone.now() - NEWS_FOR
    stories = StoryPage.objects.published().filter(first_published_at__gte=since)[:MOST_NEWS]
    out, xml = _begin("urlset", {"xmlns": _SITEMAP, "xmlns:news": _NEWS})
    for story in stories:
        xml.startElement("url", {})
        xml.addQuickElement("loc", story.full_url)
        xml.startElement("news:news", {})
        xml.startElement("news:publication", {})
        xml.addQuickElement("news:name", settings.PUBLISHER)
        xml.addQuickElement("news:language", story.locale.language_code)
        xml.endElement("news:publication")
        xml.addQuickElement("news:publication_date", moment(story.first_published_at))
        xml.addQuickElement("news:title", story.title)
        xml.endElement("news:news")
        xml.endElement("url")
    return _end("urlset", out, xml)


def _tree() -> Iterator[Place]:
    live = Page.objects.live().public().filter(depth__gt=1).not_type(StoryPage)
    found = list(live.select_related("locale").order_by("path"))
    told = _by_key(found)
    for page in found:
        yield _place(page, told)


def _by_key(found: Iterable[Page]) -> dict[Any, dict[str, str]]:
    """Each page's addresses in the languages that it is written in."""
    told: dict[Any, dict[str, str]] = {}
    for page in found:
        told.setdefault(page.translation_key, {})[page.locale.language_code] = page.full_url
    return told


def _place(page: Page, told: dict[Any, dict[str, str]]) -> Place:
    others = told.get(page.translation_key, {})
    changed = page.last_published_at if isinstance(page, StoryPage) else None
    return Place(page.full_url, changed, others if len(others) > 1 else {})


def _writers() -> Iterator[Place]:
    written = StoryPage.objects.published()
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            profiles = Profile.objects.filter(
                story_authorships__story__in=written.filter(locale__language_code=code)
            ).distinct()
            for profile in profiles:
                yield Place(profile.get_absolute_url())


def _answer(root: str, each: str, places: Iterable[Place]) -> HttpResponse:
    spaces = {"xmlns": _SITEMAP}
    if root == "urlset":
        spaces["xmlns:xhtml"] = _XHTML
    out, xml = _begin(root, spaces)
    for place in places:
        xml.startElement(each, {})
        xml.addQuickElement("loc", absolute(place.url))
        if place.changed is not None:
            xml.addQuickElement("lastmod", moment(place.changed))
        for code, url in sorted(place.others.items()):
            link = {"rel": "alternate", "hreflang": code, "href": absolute(url)}
            xml.addQuickElement("xhtml:link", attrs=link)
        xml.endElement(each)
    return _end(root, out, xml)


def _begin(root: str, spaces: dict[str, str]) -> tuple[io.StringIO, SimplerXMLGenerator]:
    out = io.StringIO()
    xml = SimplerXMLGenerator(out, "utf-8")
    xml.startDocument()
    xml.startElement(root, spaces)
    return out, xml


def _end(root: str, out: io.StringIO, xml: SimplerXMLGenerator) -> HttpResponse:
    xml.endElement(root)
    xml.endDocument()
    return HttpResponse(out.getvalue(), content_type="application/xml; charset=utf-8")
