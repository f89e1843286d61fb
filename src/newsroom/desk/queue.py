"""The editors' queue: who is next, and how long it usually takes."""

from __future__ import annotations

import datetime as dt
import statistics
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from newsroom.desk.models import AuditEntry, Deed, Desk, State

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from newsroom.stories.models import StoryPage

DECISIONS = (Deed.SEND_BACK, Deed.SCHEDULE, Deed.EMBARGO, Deed.PUBLISH)
LOOKED_AT = 40
"""Decisions that the usual wait is taken from: of the last weeks, not of all time."""
LEAST = 3
"""Fewer decisions say nothing of what is usual."""
AT_ONCE = dt.timedelta(minutes=1)
"""A decision this soon was no wait: an editor passing their own story, or a file loaded."""


def waiting() -> QuerySet[Desk]:
    """What is in review, the longest wait first."""
    return Desk.objects.filter(state=State.IN_REVIEW).order_by("submitted_at", "pk")


def place(story: StoryPage) -> int | None:
    """Its place in the queue, from 1; `None` where it is not in it."""
    desk = Desk.objects.filter(pk=story.pk, state=State.IN_REVIEW).first()
    if desk is None or desk.submitted_at is None:
        return None
    return waiting().filter(submitted_at__lt=desk.submitted_at).count() + 1


def usual_wait() -> dt.timedelta | None:
    """The median from submission to decision of the last decisions; `None` for too few."""
    waits = []
    decisions = AuditEntry.objects.filter(before=State.IN_REVIEW, deed__in=DECISIONS)
    for entry in decisions.order_by("-at")[:LOOKED_AT]:
        handed_in = (
            AuditEntry.objects.filter(story_id=entry.story_id, deed=Deed.SUBMIT, at__lte=entry.at)
            .order_by("-at")
            .values_list("at", flat=True)
            .first()
        )
        if handed_in is not None and entry.at - handed_in >= AT_ONCE:
            waits.append((entry.at - handed_in).total_seconds())
    if len(waits) < LEAST:
        return None
    return dt.timedelta(seconds=statistics.median(waits))


def narrowed(found: QuerySet[Desk], chosen: dict[str, Any], user: Any) -> QuerySet[Desk]:
    """The queue as the filter's form asks: state, language, topic, claim, words of the headline."""
    if chosen.get("state"):
        found = found.filter(state=chosen["state"])
    if chosen.get("language"):
        found = found.filter(story__locale__language_code=chosen["language"])
    if chosen.get("topic"):
        found = found.filter(story__topics__translation_key=chosen["topic"].translation_key)
    if chosen.get("words"):
        found = found.filter(story__draft_title__icontains=chosen["words"])
    match chosen.get("claim"):
        case "free":
            found = found.filter(claimed_by=None)
        case "mine":
            found = found.filter(claimed_by=user)
        case "others":
            found = found.exclude(claimed_by=None).exclude(claimed_by=user)
    return found.distinct()


def age(desk: Desk) -> dt.timedelta:
    """How long it has stood in its state; in review since it was handed in."""
    since = desk.submitted_at if desk.state == State.IN_REVIEW else desk.since
    return timezone.now() - (since or desk.since)
