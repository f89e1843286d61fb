"""Situations: the conflicts that the newsroom follows."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from ninja.decorators import decorate_view
from pydantic import ValidationError

from newsroom.api import answers, visible
from newsroom.api.answers import JSON, MissingError, UnusableError, answering, forms, given
from newsroom.api.episodes import figures
from newsroom.api.shapes import (
    Figures,
    FiguresQuery,
    SituationItem,
    SituationQuery,
    Situations,
    SituationWhole,
    Timeline,
    TimelineQuery,
)
from newsroom.record.store import open_record
from newsroom.situations import building, filters
from newsroom.situations.digest import Digest
from newsroom.situations.models import Making, SituationPage
from newsroom.situations.rows import Row
from situasi.errors import RecordError
from situasi.model import Belonging, Claim, Entry, HeatVerdict
from situasi.record import Record

router = Router(tags=["situations"], by_alias=True)


@router.get("/situations", summary="List situations", operation_id="list_situations",
            response=given(Situations))
@decorate_view(answering)
def several(request: HttpRequest) -> HttpResponse:
    """All situations, with where each is going."""
    items: dict[str, SituationItem] = {}
    made = {m.key: m for m in Making.objects.filter(as_of=None).defer("digest", "rest")}
    for page in SituationPage.objects.published().select_related("locale"):
        code = page.locale.language_code
        before = items.get(page.key)
        found = made.get(page.key)
        items[page.key] = SituationItem(
            id=page.key,
            names=(before.names if before else {}) | {code: page.title},
            urls=(before.urls if before else {})
            | {code: settings.ADDRESS.url + (page.get_url(request) or "")},
            verdict=HeatVerdict(found.verdict) if found else None,
            as_of=found.day if found else None,
        )
    return answers.model(Situations(items=list(items.values())))


def _making(name: str, as_of: dt.date | None) -> tuple[Digest, Making]:
    """A situation as it was made. Raises `MissingError`, RecordError."""
    page = SituationPage.objects.published().filter(key=name).first()
    if page is None:
        raise MissingError(f"there is no situation {name!r}")
    try:
        return building.found(page, as_of)
    except ValidationError:
        raise MissingError(f"the situation {name!r} has no scope yet") from None


@router.get("/situations/{name}", summary="One situation", operation_id="get_situation",
            response=given(SituationWhole, missing=True))
@decorate_view(answering)
def one(request: HttpRequest, name: str, query: Query[SituationQuery]) -> HttpResponse:
    """A situation: scope, heat, parties, ledger, ceasefires, mediation, contradictions.

    Its timeline has an address of its own, for it can be long.
    """
    _digest, made = _making(name, query.as_of)
    return HttpResponse(building.whole(made, visible.hidden()), content_type=JSON)


@router.get("/situations/{name}/timeline", summary="Its timeline", operation_id="list_timeline",
            response=given(Timeline, missing=True), openapi_extra=forms("csv", "geojson"))
@decorate_view(answering)
def timeline(request: HttpRequest, name: str, query: Query[TimelineQuery]) -> HttpResponse:
    """The episodes of a situation, the latest first, and why each belongs to it."""
    digest, _made = _making(name, query.as_of)
    chosen = filters.Chosen(
        type=query.type or "", party=query.party or "", place=query.place or "",
        source=query.source or "",
    )  # fmt: skip
    rows = filters.rows(digest, chosen)
    start = answers.held(query.cursor, int) or 0
    if start > len(rows):
        raise UnusableError("this cursor is none of ours; begin without one")
    page = rows[start : start + query.limit]
    end = start + query.limit
    after = answers.cursor(end) if end < len(rows) else None
    with open_record() as record:
        entries = _entries(record, page, query.as_of)
    form = answers.form(request, query.format, ("json", "csv", "geojson"))
    if form != "json":
        found = answers.episodes(form, [entry.episode for entry in entries], after)
        return answers.paged(request, found, after)
    return answers.paged(request, answers.model(Timeline(items=entries, next=after)), after)


def _entries(record: Record, rows: list[Row], as_of: dt.date | None) -> list[Entry]:
    out = []
    without = visible.hidden()
    for row in rows:
        try:
            episode = record.episode(row["id"], as_of)
        except RecordError:
            continue  # taken back since the situation was made
        out += [
            Entry(episode=shown, belongs=Belonging(row["belongs"]))
            for shown in visible.episodes([episode], without)
        ]
    return out


@router.get("/situations/{name}/ledger", summary="Its figures", operation_id="list_ledger",
            response=given(Figures, missing=True), openapi_extra=forms("csv"))
@decorate_view(answering)
def ledger(request: HttpRequest, name: str, query: Query[FiguresQuery]) -> HttpResponse:
    """The figures of a situation by source, the newest first; never averaged, never summed."""
    _digest, made = _making(name, query.as_of)
    claims: list[Claim] = building.ledger(made, visible.hidden())
    if query.kind:
        claims = [c for c in claims if c.kind == query.kind]
    start = answers.held(query.cursor, int) or 0
    if start > len(claims):
        raise UnusableError("this cursor is none of ours; begin without one")
    end = start + query.limit
    after = answers.cursor(end) if end < len(claims) else None
    return figures(request, claims[start:end], after, query.format)
