"""What the worker does for readers."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse
from django_tasks import task

from newsroom.people import letters

if TYPE_CHECKING:
    from newsroom.readers.models import Complaint


@task()
def ask_to_confirm(subscription: int, topics: str, situations: str = "") -> None:
    """Send the letter that asks whether letters are wanted."""
    from newsroom.readers import newsletter
    from newsroom.readers.models import Subscription

    row = Subscription.objects.filter(pk=subscription).first()
    if row is not None:
        newsletter.confirmation(row, topics, situations).send()


@task()
def send_letter(subscription: int, until: str) -> None:
    """Send one reader the day's letter, if there is news; a second call sends nothing.

    Raises what the mail server's connection raises; the next letter then tells of these days too.
    """
    from newsroom.readers import newsletter
    from newsroom.readers.models import Subscription

    now = dt.datetime.fromisoformat(until)
    row = Subscription.objects.filter(pk=subscription).exclude(confirmed_at=None).first()
    if row is None or row.sent_until is None or row.sent_until >= now:
        return
    message = newsletter.letter(row, now)
    # Noted before it is sent: a worker that dies between must not send it twice.
    Subscription.objects.filter(pk=row.pk).update(sent_until=now)
    try:
        if message is not None:
            message.send()
    except Exception:
        Subscription.objects.filter(pk=row.pk, sent_until=now).update(sent_until=row.sent_until)
        raise


@task()
def tell_of_complaint(complaint: int) -> None:
    """Tell the editors of a new complaint and its clock, and the person that it was received."""
    from newsroom.people.models import User
    from newsroom.people.roles import Role
    from newsroom.readers.models import Complaint

    row = Complaint.objects.filter(pk=complaint).first()
    if row is None:
        return
    context = _context(row)
    editors = User.objects.filter(is_active=True, groups__name=Role.EDITOR.group)
    for editor in editors:
        letters.send("readers/mail/complaint_editor", editor.language, editor.email, context)
    letters.send("readers/mail/complaint_received", row.language, row.email, context)


@task()
def send_answer(complaint: int) -> None:
    """Send the editors' answer to whoever complained."""
    from newsroom.readers.models import Complaint

    row = Complaint.objects.filter(pk=complaint).exclude(answered_at=None).first()
    if row is not None:
        letters.send("readers/mail/complaint_answer", row.language, row.email, _context(row))


def _context(row: Complaint) -> dict[str, object]:
    from newsroom.readers import complaints

    return {
        "complaint": row,
        "publisher": settings.PUBLISHER,
        "desk": settings.ADDRESS.url + reverse("desk:complaint", args=[row.pk]),
        "status": complaints.address(row),
    }
