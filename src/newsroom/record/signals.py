"""Asks for a reading of whatever is saved, published or taken down."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Revision
from wagtail.signals import page_published, page_unpublished

from newsroom.people.models import Profile
from newsroom.record import queue
from newsroom.stories.models import StoryPage


@receiver(post_save, sender=Revision)
def _saved(instance: Revision, raw: bool = False, **_: Any) -> None:
    if not raw and instance.content_type.model_class() is StoryPage:
        queue.draft(int(instance.object_id), instance.pk)


@receiver(page_published, sender=StoryPage)
def _published(instance: StoryPage, revision: Any = None, **_: Any) -> None:
    queue.published(instance, getattr(revision, "pk", None))


@receiver(page_unpublished, sender=StoryPage)
def _unpublished(instance: StoryPage, **_: Any) -> None:
    queue.unpublished(instance.pk)


@receiver(post_delete, sender=StoryPage)
def _deleted(instance: StoryPage, **_: Any) -> None:
    queue.unpublished(instance.pk)


@receiver(post_save, sender=Profile)
def _verified(instance: Profile, update_fields: Any = None, **_: Any) -> None:
    """A verified mark given or taken changes which stories count."""
    if update_fields is None or "verified" in update_fields:
        pages = instance.story_authorships.values_list("story_id", flat=True)
        queue.changed(list(pages))
