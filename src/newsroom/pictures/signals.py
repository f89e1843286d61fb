"""What happens to a page's pictures when it is published."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.dispatch import receiver
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import page_published

from newsroom.pictures import tasks


@receiver(page_published)
def _published(instance: Page, **_: Any) -> None:
    """Readers may see its pictures from now on; their sizes are made before they are asked for."""
    ReferenceIndex.create_or_update_for_object(instance)
    transaction.on_commit(lambda: tasks.make_sizes.enqueue(instance.pk))
