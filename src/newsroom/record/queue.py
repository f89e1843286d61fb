"""Asks for readings: one cheap row each, so that saving and publishing never wait for a reader."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from newsroom.record.models import DraftReading, Progress, PublicReading, Standing

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage


def draft(page_id: int, revision: int | None) -> None:
    """Ask for a reading of the latest draft. Quick saves come together: only the last is read."""
    now = timezone.now()
    asked = DraftReading.objects.filter(pk=page_id).update(
        asked=F("asked") + 1, asked_at=now, revision=revision, tries=0, began_at=None,
        progress=Progress.PENDING,
    )  # fmt: skip
    if not asked:
        DraftReading.objects.get_or_create(
            pk=page_id, defaults={"asked_at": now, "revision": revision}
        )


@transaction.atomic
def published(page: StoryPage, revision: int | None) -> None:
    """Ask for a reading of what readers now see; each publication is read, in its order."""
    PublicReading.objects.create(
        standing=standing_of(page), revision=revision, asked_at=timezone.now()
    )
    changed([page.pk])


@transaction.atomic
def unpublished(page_id: int) -> None:
    """Note that readers no longer see it; nothing if they never did."""
    last = PublicReading.objects.filter(standing=page_id).order_by("pk").last()
    if last is not None and last.shown:
        PublicReading.objects.create(
            standing_id=page_id, shown=False, asked_at=timezone.now(), progress=Progress.READ,
            read_at=timezone.now(),
        )  # fmt: skip
        changed([page_id])


def again(row: DraftReading | PublicReading) -> None:
    """Have a text read once more, as after a failure or by a newer reader."""
    type(row).objects.filter(pk=row.pk).update(
        asked=F("asked") + 1, asked_at=timezone.now() if row.read_at is None else F("asked_at"),
        tries=0, began_at=None, digest="", progress=Progress.PENDING,
    )  # fmt: skip


def changed(pages: list[int]) -> None:
    """The record has to be brought into step with these stories."""
    Standing.objects.filter(pk__in=pages).update(changed=F("changed") + 1)


def standing_of(page: StoryPage) -> Standing:
    """The story's standing, made on its first publication; the name that it gets stays."""
    found = Standing.objects.filter(pk=page.pk).first()
    if found is None:
        called = f"{page.slug[:100]}-{page.locale.language_code}-{page.translation_key.hex[:8]}"
        if Standing.objects.filter(name=called).exists():
            called = f"{called}-{page.pk}"  # a copy, or a story that had this address before
        found = Standing.objects.get_or_create(pk=page.pk, defaults={"name": called})[0]
    return found


def day(row: PublicReading) -> dt.date:
    """The day from which readers knew this text, by the site's clock."""
    return timezone.localdate(row.asked_at)
