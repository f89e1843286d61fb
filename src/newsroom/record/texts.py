"""The text that a row of the queue stands for."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from django.utils import timezone
from wagtail.models import Revision

from newsroom.record.models import DraftReading, PublicReading
from newsroom.record.queue import day
from situasi.errors import StoryError
from situasi.model import Story

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage


def draft_text(row: DraftReading) -> Story:
    """The draft as its revision has it; it speaks from the day it was saved, if from no other.

    Raises `StoryError` where there is nothing to read yet.
    """
    story = _page(row.page, row.revision).plain_story()
    if story.published is None:
        story = story.model_copy(update={"published": timezone.localdate(row.asked_at)})
    return story.model_copy(update={"id": f"draft-{row.pk}"})


def public_text(row: PublicReading) -> Story:
    """What readers saw, under the name that the story has in the record.

    A first version counts as known from the story's own day, a later one from its publication.
    """
    from newsroom.stories.models import StoryPage

    page = StoryPage.objects.filter(pk=row.standing_id).first()
    if page is None:
        raise StoryError(str(row.standing), "was removed before it was read")
    story = _page(page, row.revision).plain_story()
    rows = row.standing.readings.filter(shown=True)
    modified = None
    if rows.filter(pk__lt=row.pk).exists():
        newest = rows.last()
        same = newest.pk == row.pk or digest(_page(page, newest.revision).plain_story()) == digest(
            story
        )
        # The text that stands since the page was last changed, published once or more often.
        modified = timezone.localdate(page.updated_at) if same and page.updated_at else day(row)
    return story.model_copy(update={"id": row.standing.name, "modified": modified})


def digest(story: Story) -> str:
    """Sixteen bytes in hexadecimal that stand for all that a reader is given."""
    read = story.model_copy(update={"id": "", "modified": None, "url": None, "related": ()})
    return hashlib.blake2b(read.model_dump_json().encode(), digest_size=16).hexdigest()


def _page(page: StoryPage, revision: int | None) -> StoryPage:
    """The page as a revision has it, as it stands where that is gone."""
    found = Revision.objects.filter(pk=revision).first() if revision else None
    if found is None:
        return page
    then = found.as_object()
    # A revision knows only the times that were when it was made.
    then.first_published_at = page.first_published_at
    then.last_published_at = page.last_published_at
    return then
