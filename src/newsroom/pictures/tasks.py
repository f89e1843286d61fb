"""What the worker does for pictures."""

from __future__ import annotations

from django_tasks import task


@task()
def make_sizes(page: int) -> None:
    """Make the pictures of a published story in the sizes that its page and the front need.

    A visitor who comes sooner makes what is missing; nothing is made twice.
    """
    from newsroom.pictures.models import Picture
    from newsroom.pictures.sight import pictures_of
    from newsroom.pictures.templatetags.illustration import PLACES, renditions
    from newsroom.stories.models import StoryPage

    story = StoryPage.objects.published().filter(pk=page).first()
    if story is None:
        return
    lead = story.lead_picture_id
    for picture in Picture.objects.filter(pk__in=pictures_of(story)):
        places = ("lead", "card", "beside") if picture.pk == lead else ("body",)
        for place in places:
            renditions(picture, PLACES[place].filters)
