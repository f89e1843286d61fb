"""Stories and their readings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from ninja.decorators import decorate_view

from newsroom.api import answers, visible
from newsroom.api.answers import MissingError, answering, given
from newsroom.api.shapes import Paging, Readings, Stories, StoryHead, StoryQuery, Told
from newsroom.record.models import Progress, PublicReading, Standing
from newsroom.record.store import open_record
from newsroom.stories.models import StoryPage
from situasi.errors import RecordError, StoryError
from situasi.model import Judgement, Reading, Story

router = Router(tags=["stories"], by_alias=True)
STORY_FIELDS = set(StoryHead.model_fields)


@router.get("/stories", summary="List stories", operation_id="list_stories", response=given(Stories))
@decorate_view(answering)
def several(request: HttpRequest, query: Query[StoryQuery]) -> HttpResponse:
    """The published stories, the latest first."""
    found = visible.shown().filter(first_published_at__isnull=False)
    if query.language:
        found = found.filter(locale__language_code=query.language)
    if query.first:
        found = found.filter(first_published_at__date__gte=query.first)
    if query.last:
        found = found.filter(first_published_at__date__lte=query.last)
    last = answers.held(query.cursor, int)
    if last is not None:
        page = StoryPage.objects.filter(pk=last).first()
        if page is None or page.first_published_at is None:
            raise answers.UnusableError("this cursor is none of ours; begin without one")
        at = page.first_published_at
        found = found.filter(
            Q(first_published_at__lt=at) | Q(first_published_at=at, pk__lt=page.pk)
        )
    pages = list(found[: query.limit + 1])
    more = len(pages) > query.limit
    pages = pages[: query.limit]
    items = [
        StoryHead.model_validate(story.model_dump(include=STORY_FIELDS))
        for story in _stories(pages)
    ]
    after = answers.cursor(pages[-1].pk) if more else None
    return answers.paged(request, answers.model(Stories(items=items, next=after)), after)


def _stories(pages: Iterable[StoryPage]) -> list[Story]:
    """What was read of each page; the page itself where that is still to come."""
    pages = list(pages)
    rows = PublicReading.objects.filter(
        standing__in=[p.pk for p in pages], shown=True, progress=Progress.READ
    ).order_by("pk")
    read: dict[int, Any] = {row.standing_id: row for row in rows.select_related("standing")}
    out = []
    for page in pages:
        row = read.get(page.pk)
        if row is not None and row.story_json is not None:
            out.append(Story.model_validate(row.story_json))
            continue
        try:
            story = page.plain_story()
        except StoryError:
            continue
        known = Standing.objects.filter(pk=page.pk).first()
        out.append(story.model_copy(update={"id": known.name}) if known else story)
    return out


@router.get("/stories/{name}", summary="One story", operation_id="get_story",
            response=given(Story, missing=True))
@decorate_view(answering)
def one(request: HttpRequest, name: str) -> HttpResponse:
    """A story as plain text with spans: what readers see, and what was read."""
    found = _stories([_page(name)])
    if not found:
        raise MissingError(f"there is no story {name!r}")
    return answers.model(found[0])


@router.get("/stories/{name}/reading", summary="What was read of it", operation_id="get_reading",
            response=given(Reading, missing=True))
@decorate_view(answering)
def reading(request: HttpRequest, name: str) -> HttpResponse:
    """The story's reading: statements and events, with the characters that say so.

    Only what counts is in it: of a writer without the verified mark, what editors have accepted.
    """
    _page(name)
    with open_record() as record:
        try:
            return answers.model(record.told(name).reading)
        except RecordError:
            raise MissingError(f"nothing was read of {name!r} yet") from None


def _page(name: str) -> StoryPage:
    """The public page of a story. Raises `MissingError`."""
    standing = Standing.objects.filter(name=name).first()
    page = standing and visible.shown().filter(pk=standing.pk).first()
    if not page:
        raise MissingError(f"there is no story {name!r}")
    return page


@router.get("/readings", summary="Mirror the record", operation_id="list_readings",
            response=given(Readings))
@decorate_view(answering)
def readings(request: HttpRequest, query: Query[Paging]) -> HttpResponse:
    """Every public story with its reading and what editors judged of it, for a record of one's own.

    In the order in which they last changed: begin where you ended (the last `seq` is in `next`, also
    on the last page), and only what is new or changed since is given. A story that was taken down
    is named as `gone`. `situasi pull` does all this.
    """
    last = answers.held(query.cursor, int) or 0
    without = visible.hidden()
    with open_record() as record:
        found = list(record.standing(last, query.limit))
    items = [
        Told(seq=one.seq, id=one.told.story.id, gone=True)
        if one.told.story.id in without
        else Told(
            seq=one.seq, id=one.told.story.id, since=one.since, story=one.told.story,
            reading=one.told.reading, judgements=[
                _anonymous(j) for j in one.judgements
                if j.other is None or j.other.story not in without
            ],
        )
        for one in found
    ]  # fmt: skip
    seq = items[-1].seq if items else last
    answer = answers.model(Readings(items=items, next=answers.cursor(seq)))
    return answers.paged(request, answer, answers.cursor(seq) if items else None)


def _anonymous(judgement: Judgement) -> Judgement:
    """Who among the editors judged is nobody's business but the newsroom's."""
    return judgement.model_copy(update={"by": settings.PUBLISHER, "why": None})

