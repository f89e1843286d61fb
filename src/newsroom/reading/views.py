"""What visitors see beyond the pages themselves."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Any

from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.db.models import Count, QuerySet
from django.db.models.functions import TruncDay, TruncMonth, TruncYear
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language, get_language_from_request
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from newsroom.operation.limits import limited
from newsroom.people.models import Profile
from newsroom.reading import search as searching
from newsroom.reading.forms import SearchForm
from newsroom.reading.passages import passage
from newsroom.stories.models import StoryPage, TopicPage

A_PAGE = 20
"""Stories on a page of a list."""
RESULTS = 10
"""Stories on a page of results, each with the passage that was found."""


def _language() -> str:
    return (get_language() or "id")[:2]


def _page_of(request: HttpRequest, found: Any, most: int) -> PageOfList:
    """The page that is asked for; the last one where there is no such page."""
    return Paginator(found, most).get_page(request.GET.get("page", "1")[:6])


@require_safe
def writer(request: HttpRequest, slug: str) -> HttpResponse:
    """A writer and their published stories in the language of the address."""
    profile = get_object_or_404(Profile, slug=slug)
    locale = get_object_or_404(Locale, language_code=_language())
    stories = StoryPage.objects.published(locale).filter(story_authors__profile=profile)
    return render(request, "reading/writer.html", {"profile": profile, "stories": stories})


# Search ------------------------------------------------------------------------------------------


@require_safe
def search_in_language(request: HttpRequest) -> HttpResponse:
    """To the search of the language that the reader chose, or that the browser asks for."""
    language = get_language_from_request(request)[:2]
    with translation.override(language):
        address = reverse("search")
    query = request.GET.urlencode()
    answer = redirect(f"{address}?{query}" if query else address)
    answer["Vary"] = "Accept-Language, Cookie"
    answer["Cache-Control"] = "no-store"
    return answer


@require_safe
@limited("search", "30/m")
def search(request: HttpRequest) -> HttpResponse:
    """Stories by words, narrowed by language, topic and days; each with where it was found."""
    form = SearchForm(request.GET, language=_language())
    within = form.within()
    found = searching.find(form.words, within)
    results = _page_of(request, found.stories, RESULTS)
    for story in results:
        story.passage = passage(story, found.forms)
    answer = render(
        request,
        "reading/search.html",
        {
            "form": form,
            "found": found,
            "results": results,
            "asked": form.words,
            "narrowed": within != searching.Within(),
            "query": form.query(),
            "kept": form.query(without=("topic",)),  # each language's topic has a name of its own
        },
    )
    answer["X-Robots-Tag"] = "noindex"
    return answer


# Archive -----------------------------------------------------------------------------------------


@require_safe
def archive(
    request: HttpRequest, year: int | None = None, month: int | None = None, day: int | None = None
) -> HttpResponse:
    """What was published in a year, a month, on a day; without any, the months that there are."""
    locale = get_object_or_404(Locale, language_code=_language())
    every = StoryPage.objects.published(locale)
    if year is None:
        return render(request, "reading/archive.html", {"years": _years(every)})
    try:
        first = dt.date(year, month or 1, day or 1)
    except ValueError:
        raise Http404 from None
    last = _last(first, month, day)
    found = _between(every, first, last)
    if not found.exists():
        raise Http404
    anywhere = _between(StoryPage.objects.published(), first, last).order_by()
    context = {
        "written_in": set(anywhere.values_list("locale__language_code", flat=True)),
        "first": first,
        "month": month,
        "day": day,
        "earlier": _next_to(every, first, month, day, later=False),
        "later": _next_to(every, last, month, day, later=True),
    }
    if month is None:
        context["months"] = _counted(found, TruncMonth)
        return render(request, "reading/archive_year.html", context)
    context["stories"] = _page_of(request, found, A_PAGE)
    if day is None:
        context["days"] = _counted(found, TruncDay)
    return render(request, "reading/archive_stories.html", context)


def _last(first: dt.date, month: int | None, day: int | None) -> dt.date:
    if day is not None:
        return first
    if month is not None:
        return first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return first.replace(month=12, day=31)


def _between(found: QuerySet[StoryPage], first: dt.date, last: dt.date) -> QuerySet[StoryPage]:
    """Those of these days, by the site's clock."""
    start = timezone.make_aware(dt.datetime.combine(first, dt.time.min))
    end = timezone.make_aware(dt.datetime.combine(last + dt.timedelta(days=1), dt.time.min))
    return found.filter(first_published_at__gte=start, first_published_at__lt=end)


def _counted(found: QuerySet[StoryPage], by: type) -> list[dict[str, Any]]:
    """Each year, month or day that has stories, with how many; the latest first."""
    rows = found.order_by().annotate(at=by("first_published_at")).values("at")
    return list(rows.annotate(count=Count("pk", distinct=True)).order_by("-at"))


def _years(found: QuerySet[StoryPage]) -> list[dict[str, Any]]:
    """Each year with its months."""
    months = _counted(found, TruncMonth)
    return [
        {**year, "months": [one for one in months if one["at"].year == year["at"].year]}
        for year in _counted(found, TruncYear)
    ]


def _next_to(
    found: QuerySet[StoryPage], edge: dt.date, month: int | None, day: int | None, *, later: bool
) -> dict[str, Any] | None:
    """The nearest year, month or day with stories before or after; its first day and address."""
    start = timezone.make_aware(dt.datetime.combine(edge, dt.time.min))
    if later:
        found = found.filter(first_published_at__gte=start + dt.timedelta(days=1))
        at = found.order_by("first_published_at").values_list("first_published_at", flat=True)
    else:
        at = found.filter(first_published_at__lt=start).values_list("first_published_at", flat=True)
    nearest = at.first()
    if nearest is None:
        return None
    that = timezone.localdate(nearest)
    if day is not None:
        return {"at": that, "url": reverse("archive_day", args=[that.year, that.month, that.day])}
    if month is not None:
        return {"at": that, "url": reverse("archive_month", args=[that.year, that.month])}
    return {"at": that, "url": reverse("archive_year", args=[that.year])}


# Saved, and the list of feeds --------------------------------------------------------------------


@require_safe
def saved(request: HttpRequest) -> HttpResponse:
    """The stories that this browser keeps; the list never leaves it."""
    return render(request, "reading/saved.html")


@require_safe
def feeds(request: HttpRequest) -> HttpResponse:
    """All feeds of the language."""
    topics = TopicPage.objects.live().filter(locale__language_code=_language()).order_by("path")
    writers = Profile.objects.filter(
        story_authorships__story__in=StoryPage.objects.published().filter(
            locale__language_code=_language()
        )
    ).distinct()
    return render(request, "reading/feeds.html", {"topics": topics, "writers": writers})
