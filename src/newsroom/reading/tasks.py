"""What the worker does when a story was published."""

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


@task()
def make_card(story: int) -> None:
    """Make the picture that feeds and networks show of a published story."""
    from newsroom.reading.sharing import rendition
    from newsroom.stories.models import StoryPage

    page = StoryPage.objects.published().filter(pk=story).first()
    if page is not None:
        rendition(page.lead_picture)
