"""What the worker does for people."""

from __future__ import annotations

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import translation
from django_tasks import task


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
        subject = render_to_string("people/mail/mark_subject.txt", context)
        text = render_to_string("people/mail/mark.txt", context)
    send_mail(" ".join(subject.split()), text, None, [user.email])
