"""A story's versions as people made them, and what editors said of its passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.desk.models import AuditEntry

if TYPE_CHECKING:
    from django.db.models import QuerySet
    from wagtail.models import Comment, Revision

    from newsroom.stories.models import StoryPage

LOOKED_AT = 500
"""Revisions that are taken together; a long afternoon of the editor's own saving has hundreds."""


@dataclass(slots=True)
class Run:
    """What one person saved in a row: its last revision, how many, and the one before them all."""

    last: Revision
    count: int = 1
    before: Revision | None = None


def runs(story: StoryPage) -> list[Run]:
    """The story's revisions, the latest first, those of one person between two deeds as one."""
    decided = set(
        AuditEntry.objects.filter(story_id=story.pk)
        .exclude(revision=None).values_list("revision", flat=True)
    )  # fmt: skip
    found: list[Run] = []
    saved = story.revisions.select_related("user").defer("content").order_by("-created_at", "-pk")
    for one in saved[:LOOKED_AT]:
        run = found[-1] if found else None
        if run is not None and run.last.user_id == one.user_id and one.pk not in decided:
            run.count += 1
            continue
        if run is not None:
            run.before = one
        found.append(Run(one))
    return found


def review_comments(story: StoryPage) -> QuerySet[Comment]:
    """The comments on passages that nobody has resolved, the oldest first."""
    return (
        story.wagtail_admin_comments.filter(resolved_at=None)
        .select_related("user").prefetch_related("replies").order_by("created_at", "pk")
    )  # fmt: skip
