"""What the worker does for the record: letters to writers."""

from __future__ import annotations

from django.conf import settings
from django_tasks import task

from newsroom.people import letters


@task()
def tell_of_withdrawal(page_id: int, withdrawal: int) -> None:
    """Tell a story's writers that a source which it relays took back what it had said."""
    from newsroom.people.models import User
    from newsroom.record.models import Withdrawal
    from newsroom.stories.models import StoryPage

    story = StoryPage.objects.filter(pk=page_id).first()
    row = Withdrawal.objects.filter(pk=withdrawal).first()
    if story is None or row is None:
        return
    writers = User.objects.filter(is_active=True, profile__story_authorships__story=story)
    context = {"story": story, "withdrawal": row, "address": settings.ADDRESS.url}
    for writer in writers.distinct():
        letters.send("record/mail/withdrawal", writer.language, writer.email, context)
