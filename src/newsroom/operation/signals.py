"""What drops the kept pages: whatever changes what readers see."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished

from newsroom.operation.pages import touch
from newsroom.people.models import Profile, ProfileLink
from newsroom.pictures.models import Picture
from newsroom.readers.models import Complaint


def drop_pages() -> None:
    """Let every kept page go once the change is in the database: not before, or it is kept anew."""
    transaction.on_commit(lambda: touch(settings.DATA))


@receiver([page_published, page_unpublished, page_slug_changed])
def _page(**_: Any) -> None:
    drop_pages()


@receiver([post_save, post_delete], sender=Profile)
@receiver([post_save, post_delete], sender=ProfileLink)
@receiver([post_save, post_delete], sender=Picture)
@receiver([post_save, post_delete], sender=Complaint)
def _row(**_: Any) -> None:
    drop_pages()


@receiver([post_save, post_delete])
def _any_page(sender: type, instance: Any, **_: Any) -> None:
    """A page that was saved past a revision, or removed."""
    if issubclass(sender, Page) and (instance.live or instance.first_published_at):
        drop_pages()


@receiver(m2m_changed)
def _topics(sender: type, instance: Any, **_: Any) -> None:
    if isinstance(instance, Page) and instance.live:
        drop_pages()
