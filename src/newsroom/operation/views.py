"""Health, readiness and media."""

from __future__ import annotations

import re

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils._os import safe_join
from django.views.decorators.http import require_safe

from newsroom.people.roles import is_writer
from newsroom.pictures.models import ORIGINALS, RENDITIONS, Picture
from newsroom.pictures.sight import is_public, may_see

_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,200}")
YEAR = 31_536_000


@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


@require_safe
def ready(request: HttpRequest) -> HttpResponse:
    """Database, its migrations, cache and media folder can be used; else 503 with what cannot."""
    checks = {"database": _database(), "cache": False, "media": _media()}
    if checks["database"]:
        checks["cache"] = _cache()
    fine = all(checks.values())
    return JsonResponse(
        {"status": "ok" if fine else "not ready", "checks": checks},
        status=200 if fine else 503,
        headers={"Cache-Control": "no-store"},
    )


def _database() -> bool:
    try:
        executor = MigrationExecutor(connection)
        return not executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        return False


def _cache() -> bool:
    try:
        cache.set("ready", 1, 10)
        return cache.get("ready") == 1
    except DatabaseError:
        return False


def _media() -> bool:
    try:
        settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
        probe = settings.MEDIA_ROOT / ".ready"
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


@require_safe
def media(request: HttpRequest, folder: str, name: str) -> HttpResponse:
    """A picture as readers are shown it, or to writers as it was uploaded.

    404 for whoever may not see it: a draft's pictures are as secret as the draft, and those of a
    story that was unpublished are gone with it.
    """
    if not _NAME.fullmatch(name):
        raise Http404
    picture = _picture(folder, f"{folder}/{name}")
    public = folder == RENDITIONS and picture is not None and is_public(picture)
    if picture is None or not (public or may_see(request.user, picture)):
        raise Http404
    if folder == ORIGINALS and not is_writer(request.user):
        raise Http404
    try:
        file = open(safe_join(settings.MEDIA_ROOT, folder, name), "rb")  # noqa: SIM115, PTH123
    except OSError:
        raise Http404 from None
    answer = FileResponse(file)
    # The name is new whenever the picture is: what is at it never changes.
    answer["Cache-Control"] = (
        f"public, max-age={YEAR}, immutable" if public else "private, no-store"
    )
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _picture(folder: str, path: str) -> Picture | None:
    """The picture that the file is of; none for a file that no picture knows."""
    if folder == ORIGINALS:
        return Picture.objects.filter(file=path).first()
    if folder == RENDITIONS:
        return Picture.objects.filter(renditions__file=path).first()
    return None
