"""Only what readers may see: episodes and figures without the words of stories that are not public.

The record drops a story soon after it was taken down; here it is dropped at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import QuerySet

from newsroom.record import public
from newsroom.record.models import Standing
from newsroom.stories.models import StoryPage
from situasi.model import Episode, Review
from situasi.record.assemble import assemble


def hidden() -> frozenset[str]:
    """The stories of the record that readers cannot see, by their ids there."""
    shown = StoryPage.objects.live().public().values("pk")
    return frozenset(Standing.objects.exclude(pk__in=shown).values_list("name", flat=True))


def shown() -> QuerySet[StoryPage]:
    """The stories that readers can see."""
    return StoryPage.objects.published()


def episodes(found: Iterable[Episode], without: frozenset[str]) -> Iterator[Episode]:
    """Each episode as the public stories tell it; those that none tells are left out."""
    for episode in public.shown(found):
        kept = [
            m for m in episode.mentions
            if m.story not in without and m.review is not Review.REJECTED
        ]  # fmt: skip
        if not any(m.until is None for m in kept):
            continue
        if len(kept) < len(episode.mentions):
            ties = tuple(
                t for t in episode.ties
                if not {t.one.rpartition("#")[0], t.other.rpartition("#")[0]} & without
            )  # fmt: skip
            yield assemble(episode.id, kept, ties)
        else:
            yield episode
