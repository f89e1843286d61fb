"""How the API answers: forms, ETags, cursors, and problems."""

from __future__ import annotations

import base64
import binascii
import csv
import functools
import hashlib
import io
import json
from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from pydantic import BaseModel

from newsroom.api import limits
from newsroom.api.shapes import Problem
from newsroom.record.store import open_record
from situasi.errors import SituasiError
from situasi.model import Claim, Episode
from situasi.render import phrases
from situasi.render.episode_export import EpisodeFormat, export
from situasi.render.export import cell

JSON, CSV, GEOJSON = "application/json", "text/csv", "application/geo+json"
TYPES = {"json": JSON, "csv": CSV, "geojson": GEOJSON}
REVISION = "1"
"""Of the API's answers: another makes every ETag another."""

View = Callable[..., HttpResponse]


RESPONSES = {304: None, 401: Problem, 422: Problem, 429: Problem, 503: Problem}
"""What every address may answer beside what was asked for."""


def given(model: Any, *, missing: bool = False) -> dict[int, Any]:
    """The answers of an address, for its description."""
    return {200: model, **RESPONSES, **({404: Problem} if missing else {})}


def forms(*names: str) -> dict[str, Any]:
    """The forms that an address answers in beside JSON, for its description."""
    kinds = {TYPES[name]: {"schema": {"type": "string"}} for name in names}
    if "geojson" in names:
        kinds[GEOJSON] = {"schema": {"type": "object"}}
    return {"responses": {200: {"content": kinds}}}


class UnusableError(Exception):
    """A query that fits its schema and still makes no sense: an unknown cursor."""


class MissingError(Exception):
    """There is no such thing, or readers may not see it."""


def problem(status: int, detail: str, **headers: str) -> HttpResponse:
    """What went wrong, as JSON."""
    body = json.dumps({"detail": detail})
    answer = HttpResponse(body, content_type=JSON, status=status, headers=headers)
    answer["Cache-Control"] = "no-store"
    return _open(answer)


def _open(answer: HttpResponse) -> HttpResponse:
    """Pages of other sites may read it: all of it is public."""
    answer["Access-Control-Allow-Origin"] = "*"
    answer["Cross-Origin-Resource-Policy"] = "cross-origin"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def answering(view: View) -> View:
    """Count the request, and answer 304 where nothing changed; for `ninja.decorate_view`."""

    @functools.wraps(view)
    def guarded(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponse:
        try:
            allowance = limits.ask(request)
        except limits.UnknownKeyError:
            return problem(401, "this key is none, or no more", **{"WWW-Authenticate": "Bearer"})
        if allowance.wait:
            return problem(
                429, f"more than {allowance.most} requests a minute; wait {allowance.wait} s",
                **{"Retry-After": str(allowance.wait)},
            )  # fmt: skip
        try:
            answer = _conditional(request, view, arguments, options)
        except SituasiError:
            return unreadable()
        answer["RateLimit-Limit"] = str(allowance.most)
        answer["RateLimit-Remaining"] = str(allowance.left)
        return answer

    return guarded


def unreadable() -> HttpResponse:
    """The record is held up or damaged; the newsroom's logs say more."""
    return problem(503, "the record cannot be read just now", **{"Retry-After": "30"})


def _conditional(
    request: HttpRequest, view: View, arguments: tuple[Any, ...], options: dict[str, Any]
) -> HttpResponse:
    etag = _etag(request)
    known = [one.strip() for one in request.headers.get("If-None-Match", "").split(",")]
    if etag in known or "*" in known:
        answer = HttpResponse(status=304)
        del answer["Content-Type"]
    else:
        answer = view(request, *arguments, **options)
    if answer.status_code in (200, 304):
        answer["ETag"] = etag
        # Whoever keeps it asks each time; that costs us next to nothing.
        answer["Cache-Control"] = "no-cache"
        answer["Vary"] = "Accept"
    return _open(answer)


def _etag(request: HttpRequest) -> str:
    """What the answer depends on: what was published, the record, the address, the form.

    It is made without looking anything up, so that asking anew is cheap. Raises RecordError.
    """
    try:
        stamp = (settings.DATA / "pages-generation").stat()
        published = f"{stamp.st_mtime_ns}.{stamp.st_ino}"
    except FileNotFoundError:
        published = "0"
    with open_record() as record:
        generation = record.generation()
    parts = (
        REVISION, published, generation, request.get_full_path(), request.headers.get("Accept"),
    )  # fmt: skip
    return f'W/"{hashlib.blake2b(repr(parts).encode(), digest_size=12).hexdigest()}"'


def form(request: HttpRequest, said: str | None, allowed: tuple[str, ...]) -> str:
    """The form that was asked for: by `format`, else by `Accept`; JSON where neither says."""
    if said:
        return said
    wanted = request.headers.get("Accept", "")
    for name in allowed:
        if name != "json" and TYPES[name] in wanted:
            return name
    return "json"


def model(found: BaseModel) -> HttpResponse:
    """One of the schemas, as JSON."""
    return HttpResponse(found.model_dump_json(by_alias=True), content_type=JSON)


def paged(request: HttpRequest, answer: HttpResponse, after: str | None) -> HttpResponse:
    """The answer with the address of the next page (RFC 8288), which CSV has no other place for."""
    if after is not None:
        query = request.GET.copy()
        query["cursor"] = after
        address = f"{settings.ADDRESS.url}{request.path}?{query.urlencode()}"
        answer["Link"] = f'<{address}>; rel="next"'
    return answer


def episodes(kind: str, found: Iterable[Episode], after: str | None) -> HttpResponse:
    """Episodes as CSV or GeoJSON: the library's own rows and features."""
    out = io.StringIO()
    export(EpisodeFormat(kind), found, out)
    body = out.getvalue()
    if kind == "geojson":
        whole = json.loads(body)
        whole["next"] = after  # a foreign member, RFC 7946 section 6.1
        body = json.dumps(whole, ensure_ascii=False)
    return HttpResponse(body, content_type=f"{TYPES[kind]}; charset=utf-8")


LEDGER = (
    "kind", "low", "high", "cumulative", "origin", "origin_name", "origin_country", "according_to",
    "as_of", "known_from", "known_until", "replaced", "episode", "story", "event", "figure",
    "start", "end", "sentence", "sentence_start", "sentence_end",
)  # fmt: skip
"""The columns of the ledger as CSV."""


def ledger(found: Iterable[Claim]) -> HttpResponse:
    """Figures as CSV, one row a claim."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(LEDGER)
    for c in found:
        writer.writerow(
            cell(value)
            for value in (
                c.kind, c.low, c.high, c.cumulative, c.origin.key, c.origin.name, c.origin.country,
                phrases.RELAY.join(map(phrases.source, c.chain)), c.as_of, c.since, c.until,
                c.replaced, c.episode, c.story, c.event, c.figure.text, c.figure.start,
                c.figure.end, c.sentence.text, c.sentence.start, c.sentence.end,
            )
        )  # fmt: skip
    return HttpResponse(out.getvalue(), content_type=f"{CSV}; charset=utf-8")


def cursor(value: Any) -> str:
    """An opaque cursor."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def held(text: str | None, kind: type) -> Any:
    """What a cursor of ours holds; `None` where none is given. Raises `UnusableError`."""
    if text is None:
        return None
    try:
        value = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, binascii.Error, RecursionError):
        value = None
    if not isinstance(value, kind) or isinstance(value, bool):
        raise UnusableError("this cursor is none of ours; begin without one")
    if isinstance(value, int) and not 0 <= value < 2**62:
        raise UnusableError("this cursor is none of ours; begin without one")
    return value


