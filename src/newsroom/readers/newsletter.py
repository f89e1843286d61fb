"""The daily letter: asked for, confirmed, sent, left."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Locale

from newsroom.readers import tasks
from newsroom.readers.models import Subscription
from newsroom.stories.models import StoryPage, TopicPage

if TYPE_CHECKING:
    from django.db.models import QuerySet

log = logging.getLogger(__name__)

CONFIRM_WITHIN = dt.timedelta(days=7)
"""An address that is not confirmed by then is forgotten."""
MOST_STORIES = 20
"""Stories in one letter; the rest are on the site."""
BETWEEN = dt.timedelta(hours=20)
"""The least time between two letters to one reader."""


def ask(email: str, language: str, topics: list[TopicPage]) -> None:
    """Note the wish and ask the address to confirm it.

    Says nothing of whether the address is known: a subscriber's topics change only by the link
    in the letter that this sends.
    """
    email = email.strip().lower()
    with transaction.atomic():
        row, made = Subscription.objects.get_or_create(email=email, language=language)
        if made or row.confirmed_at is None:
            row.topics.set(topics)
        chosen = ",".join(str(topic.pk) for topic in topics)
        transaction.on_commit(lambda: tasks.ask_to_confirm.enqueue(row.pk, chosen))


def confirm(token: str, topics: list[int] | None = None) -> Subscription | None:
    """Begin to send; the topics are those of the letter's link. `None` for an unknown token."""
    row = Subscription.objects.filter(token=token).first()
    if row is None:
        return None
    if topics is not None:
        row.topics.set(TopicPage.objects.filter(pk__in=topics))
    if row.confirmed_at is None:
        row.confirmed_at = row.sent_until = timezone.now()
        row.save()
    return row


def leave(token: str) -> bool:
    """Forget the address; whether it was there."""
    return bool(Subscription.objects.filter(token=token).delete()[0])


def forget_unconfirmed(now: dt.datetime) -> None:
    """Remove what nobody confirmed in time."""
    Subscription.objects.filter(confirmed_at=None, asked_at__lt=now - CONFIRM_WITHIN).delete()


def send_due(now: dt.datetime) -> int:
    """Hand a task to the worker for each reader who is due a letter; how many."""
    due = Subscription.objects.exclude(confirmed_at=None).filter(sent_until__lt=now - BETWEEN)
    for key in due.values_list("pk", flat=True):
        tasks.send_letter.enqueue(key, now.isoformat())
    return len(due)


def news_for(row: Subscription, now: dt.datetime) -> QuerySet[StoryPage]:
    """What was published for that reader since the last letter, latest first."""
    locale = Locale.objects.get(language_code=row.language)
    found = StoryPage.objects.published(locale).filter(
        first_published_at__gt=row.sent_until, first_published_at__lte=now
    )
    keys = list(row.topics.values_list("translation_key", flat=True))
    if keys:
        found = found.filter(topics__translation_key__in=keys).distinct()
    return found


def letter(row: Subscription, now: dt.datetime) -> EmailMessage | None:
    """The letter of the day, or `None` where there is no news for that reader."""
    stories = list(news_for(row, now)[:MOST_STORIES])
    if not stories:
        return None
    with translation.override(row.language):
        context = {"stories": stories, **_context(row)}
        subject = render_to_string("readers/mail/letter_subject.txt", context)
        return _message(row, subject, render_to_string("readers/mail/letter.txt", context))


def confirmation(row: Subscription, topics: str) -> EmailMessage:
    """The letter that asks an address whether it wants letters."""
    with translation.override(row.language):
        context = _context(row)
        context["confirm"] += f"?topics={topics}" if topics else ""
        subject = render_to_string("readers/mail/confirm_subject.txt", context)
        return _message(row, subject, render_to_string("readers/mail/confirm.txt", context))


def _context(row: Subscription) -> dict[str, object]:
    def address(name: str) -> str:
        return settings.ADDRESS.url + reverse(name, args=[row.token])

    return {
        "publisher": settings.PUBLISHER,
        "address": settings.ADDRESS.url,
        "confirm": address("newsletter_confirm"),
        "leave": address("newsletter_leave"),
    }


def _message(row: Subscription, subject: str, text: str) -> EmailMessage:
    """A letter that every mail program can leave by: one click, RFC 8058."""
    with translation.override(row.language):
        leave_at = settings.ADDRESS.url + reverse("newsletter_leave", args=[row.token])
    return EmailMessage(
        subject=" ".join(subject.split()),
        body=text,
        to=[row.email],
        headers={
            "List-Unsubscribe": f"<{leave_at}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-generated",
        },
    )
