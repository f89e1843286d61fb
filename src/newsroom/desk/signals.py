"""Keeps the desk in step with what Wagtail does to pages by itself."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save, pre_delete
from django.dispatch import receiver
from wagtail.signals import page_published, page_unpublished

from newsroom.desk import states
from newsroom.desk.acting import acting
from newsroom.desk.models import Deed, State
from newsroom.stories.models import StoryPage


@receiver(post_save, sender=StoryPage)
def begun(instance: StoryPage, created: bool, raw: bool = False, **_: Any) -> None:
    """A new story takes its place on the desk as a draft."""
    if created and not raw:
        states.note(instance, Deed.BEGIN, instance.owner)


@receiver(page_published, sender=StoryPage)
def published(instance: StoryPage, revision: Any = None, **_: Any) -> None:
    """A story that was published past the desk is logged and stands as published."""
    user = acting() or getattr(revision, "user", None)
    states.note(instance, Deed.PUBLISH, user, State.PUBLISHED)


@receiver(page_unpublished, sender=StoryPage)
def unpublished(instance: StoryPage, **_: Any) -> None:
    """A story that was unpublished past the desk is logged and stands as unpublished."""
    states.note(instance, Deed.UNPUBLISH, acting(), State.UNPUBLISHED)


@receiver(pre_delete, sender=StoryPage)
def deleted(instance: StoryPage, **_: Any) -> None:
    """The log keeps that there was such a story."""
    states.note(instance, Deed.DELETE, acting())
