"""What follows on a publication."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.dispatch import receiver
from wagtail.signals import page_published

from newsroom.reading import tasks
from newsroom.stories.models import StoryPage


@receiver(page_published, sender=StoryPage)
def published(instance: StoryPage, **_: Any) -> None:
    """Its words can be looked for, and its picture is ready for those who share it."""
    transaction.on_commit(lambda: tasks.learn_words.enqueue(instance.pk))
    if instance.lead_picture_id is not None:
        transaction.on_commit(lambda: tasks.make_card.enqueue(instance.pk))
