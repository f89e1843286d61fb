"""What the worker does for the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django_tasks import task

from newsroom.people import letters

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage


def tell_of_latest(story: StoryPage, deed: str) -> None:
    """Let the story's writers know of the deed that was just done."""
    from newsroom.desk.models import AuditEntry

    entry = AuditEntry.objects.filter(story_id=story.pk, deed=deed).first()
    if entry is not None:
        tell_writers.enqueue(entry.pk)


@task(priority=10)  # before the search index, which every saved page asks for several times
def tell_writers(entry: int) -> None:
    """Write to the story's writers what was done to it and why; not to whoever did it."""
    from newsroom.desk.models import AuditEntry, Deed
    from newsroom.desk.versions import review_comments
    from newsroom.desk.words import told
    from newsroom.people.models import User
    from newsroom.stories.models import StoryPage

    row = AuditEntry.objects.filter(pk=entry).first()
    story = StoryPage.objects.filter(pk=row.story_id).first() if row else None
    if row is None or story is None:
        return
    writers = User.objects.filter(is_active=True).exclude(pk=row.by_id)
    signed = writers.filter(profile__story_authorships__story=story)
    for writer in (signed | writers.filter(pk=story.owner_id)).distinct():
        with translation.override(writer.language):
            context = {
                "entry": row,
                "story": story,
                "writer": writer,
                "reasons": told(row.reasons),
                "comments": review_comments(story).count() if row.deed == Deed.SEND_BACK else 0,
                "address": settings.ADDRESS.url,
                "at_desk": reverse("desk:story", args=[story.pk]),
                "public": story.full_url if story.live else "",
                "publisher": settings.PUBLISHER,
            }
        letters.send("desk/mail/deed", writer.language, writer.email, context)
