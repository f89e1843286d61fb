"""Episodes and their figures, searched in the whole record."""

from __future__ import annotations

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from ninja.decorators import decorate_view

from newsroom.api import answers, visible
from newsroom.api.answers import MissingError, UnusableError, answering, forms, given
from newsroom.api.shapes import EpisodeQuery, Episodes, Figures, LedgerQuery
from newsroom.record import public
from newsroom.record.store import open_record
from situasi.errors import RecordError
from situasi.model import Claim, Episode
from situasi.names.fold import key
from situasi.record import Record, Where

TRIED = 2_000
"""Episodes that a page looks at: filters that no index serves end there, with a cursor to go on."""

router = Router(tags=["record"], by_alias=True)


@router.get("/episodes", summary="Search episodes", operation_id="list_episodes",
            response=given(Episodes), openapi_extra=forms("csv", "geojson"))
@decorate_view(answering)
def several(request: HttpRequest, query: Query[EpisodeQuery]) -> HttpResponse:
    """Episodes of the whole record, by party, place, type, day, source or story.

    `party` and `type` can be given several times. An episode without a day of its own counts on the
    day on which it was first told.
    """
    with open_record() as record:
        found, after = _page(record, query)
    form = answers.form(request, query.format, ("json", "csv", "geojson"))
    if form != "json":
        return answers.paged(request, answers.episodes(form, found, after), after)
    return answers.paged(request, answers.model(Episodes(items=found, next=after)), after)


def _page(record: Record, query: EpisodeQuery) -> tuple[list[Episode], str | None]:
    """The episodes of a page, and the cursor to the next."""
    first = answers.held(query.cursor, str)
    if first is not None:
        try:
            record.episode(first)
        except RecordError:
            raise UnusableError("this cursor is none of ours; begin without one") from None
    found: list[Episode] = []
    for tried, (name, episode) in enumerate(_meant(record, query, first), 1):
        if episode is not None:
            found.append(episode)
        if len(found) == query.limit or tried == TRIED:
            return found, answers.cursor(name)
    return found, None


def _meant(
    record: Record, query: EpisodeQuery, after: str | None
) -> Iterator[tuple[str, Episode | None]]:
    """Each episode that was looked at, with itself where it is meant."""
    where = Where(
        countries=tuple(query.party),
        first=query.first,
        last=query.last,
        types=tuple(query.type),
        story=query.story,
    )
    without = visible.hidden()
    if query.story in without:
        return
    for episode in record.episodes(where, query.as_of, after=after, at_once=100):
        shown = next(visible.episodes([episode], without), None)
        yield episode.id, shown if shown is not None and _wanted(shown, query) else None


def _wanted(episode: Episode, query: EpisodeQuery) -> bool:
    if query.place:
        site = episode.site
        if site is None or not site.name or key(site.name) != key(query.place):
            return False
    if query.source:
        wanted = key(query.source)
        names = {query.source}
        if not any(o.key in names or (o.name and key(o.name) == wanted) for o in episode.origins):
            return False
    if query.reviewed is not None:
        standing = [m for m in episode.mentions if m.until is None]
        return all(map(public.is_reviewed, standing)) is query.reviewed
    return True


@router.get("/episodes/{name}", summary="One episode", operation_id="get_episode",
            response=given(Episode, missing=True))
@decorate_view(answering)
def one(request: HttpRequest, name: str) -> HttpResponse:
    """An episode with all its mentions, claims, and why each mention stands in it (`ties`).

    The name of one that was merged into another leads to that.
    """
    with open_record() as record:
        try:
            found = record.episode(name, why=True)
        except RecordError:
            raise MissingError(f"no episode {name!r} is known") from None
    shown = next(visible.episodes([found], visible.hidden()), None)
    if shown is None:
        raise MissingError(f"no episode {name!r} is known")
    return answers.model(shown)


@router.get("/ledger", summary="Search figures", operation_id="list_figures",
            response=given(Figures), openapi_extra=forms("csv"))
@decorate_view(answering)
def ledger(request: HttpRequest, query: Query[LedgerQuery]) -> HttpResponse:
    """Figures by source, one row a claim, of the episodes that are meant.

    `limit` counts episodes. Figures stay apart by source: nothing is averaged or summed.
    """
    with open_record() as record:
        found, after = _page(record, query)
    claims = [c for e in found for c in e.claims if query.kind in (None, c.kind)]
    return figures(request, claims, after, query.format)


def figures(
    request: HttpRequest, claims: list[Claim], after: str | None, said: str | None
) -> HttpResponse:
    """Claims in the form that was asked for."""
    if answers.form(request, said, ("json", "csv")) == "csv":
        return answers.paged(request, answers.ledger(claims), after)
    return answers.paged(request, answers.model(Figures(items=claims, next=after)), after)

