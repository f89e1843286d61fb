"""What the worker does for people."""

from __future__ import annotations

from django.conf import settings
from django.utils import translation
from django_tasks import task

from newsroom.people import letters


@task()
def tell_of_mark(verification: int) -> None:
    """Write to a person, in their language, that the verified mark was given or taken, and why."""
    from newsroom.people.models import Verification

    row = Verification.objects.select_related("profile__user").filter(pk=verification).first()
    user = row.profile.user if row else None
    if row is None or user is None or not user.is_active:
        return
    with translation.override(user.language):
        context = {
            "row": row,
            "person": user,
            "page": f"{settings.ADDRESS.url}{row.profile.get_absolute_url()}",
            "publisher": settings.PUBLISHER,
        }
    letters.send("people/mail/mark", user.language, user.email, context)
