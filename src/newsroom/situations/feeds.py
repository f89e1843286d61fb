"""A situation as a feed: one entry an episode, the latest told first."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import feedgenerator, timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe
from pydantic import ValidationError

from newsroom.situations import building, filters, words
from newsroom.situations.rows import day
from newsroom.situations.shown import Item, Shown, Stories
from newsroom.situations.views import page_of
from situasi.errors import SituasiError

ENTRIES = 40
KINDS = {"rss": feedgenerator.Rss201rev2Feed, "atom": feedgenerator.Atom1Feed}


@require_safe
def situation(request: HttpRequest, key: str, kind: str) -> HttpResponse:
    """The feed of a situation in the language of the address, as `rss` or `atom`."""
    if kind not in KINDS:
        raise Http404
    page = page_of(key)
    try:
        digest = building.digest_of(page)
    except (SituasiError, ValidationError):
        return HttpResponse(status=503, headers={"Retry-After": "60"})
    shown = Shown(digest, filters.Chosen(), Stories(request))
    latest = sorted(digest["rows"], key=lambda r: (r["told"], r["first"]), reverse=True)[:ENTRIES]
    address = settings.ADDRESS.url
    feed = KINDS[kind](
        title=f"{page.title} — {settings.PUBLISHER}",
        link=address + page.get_url(request),
        description=page.about or page.title,
        language=words.language(),
        feed_url=address + request.path,
    )
    for item in shown.items(latest):
        feed.add_item(
            title=_title(item),
            link=f"{address}{item.first.url}",
            description=_description(item),
            unique_id=f"{address}/situations/{key}/{item.row['id']}",
            unique_id_is_permalink=False,
            pubdate=_moment(day(item.row["told"])),
            updateddate=_moment(max(day(t["since"]) for t in item.row["tellings"])),
        )
    answer = HttpResponse(content_type=feed.content_type)
    feed.write(answer, "utf-8")
    return answer


def _title(item: Item) -> str:
    sides = " → ".join(part for part in (item.who, item.whom) if part)
    parts = (item.deed, sides, item.where, ", ".join(item.figures))
    return " · ".join(part for part in parts if part)


def _description(item: Item) -> str:
    said = gettext("according to %s") % ", ".join(item.sources)
    mark = "" if item.row["reviewed"] else f" [{gettext('not reviewed')}]"
    return f"{item.when} · {said}{mark}: “{item.first.text}” — {item.first.title}"


def _moment(on: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(on, dt.time()))
