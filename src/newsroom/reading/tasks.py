"""What the worker does for search."""

from __future__ import annotations

from django_tasks import task


@task()
def learn_words(story: int) -> None:
    """Note the words of a published story, so that slips of the pen find them."""
    from newsroom.reading import search
    from newsroom.stories.models import StoryPage

    page = StoryPage.objects.published().filter(pk=story).first()
    if page is not None:
        search.learn(page)
