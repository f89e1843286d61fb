"""The daily letter: asked for, confirmed, sent, left."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Locale

from newsroom.readers import tasks
from newsroom.readers.models import Subscription
from newsroom.situations import letters
from newsroom.situations.models import SituationPage
from newsroom.stories.models import StoryPage, TopicPage

if TYPE_CHECKING:
    from django.db.models import QuerySet

log = logging.getLogger(__name__)

CONFIRM_WITHIN = dt.timedelta(days=7)
"""An address that is not confirmed by then is forgotten."""
AGAIN = dt.timedelta(minutes=15)
"""The least time between two letters that ask one address to confirm."""
MOST_STORIES = 20
"""Stories in one letter; the rest are on the site."""
BETWEEN = dt.timedelta(hours=20)
"""The least time between two letters to one reader."""


def ask(
    email: str,
    language: str,
    topics: list[TopicPage],
    situations: Sequence[SituationPage] = (),
) -> None:
    """Note the wish and ask the address to confirm it.

    Says nothing of whether the address is known: a subscriber's topics change only by the link
    in the letter that this sends. Who asks again within `AGAIN` has that letter already: nobody
    can fill another's box.
    """
    email, now = email.strip().lower(), timezone.now()
    with transaction.atomic():
        row, made = Subscription.objects.get_or_create(email=email, language=language)
        if not made and now - row.asked_at < AGAIN:
            return
        Subscription.objects.filter(pk=row.pk).update(asked_at=now)
        if row.confirmed_at is None:
            row.topics.set(topics)
            row.situations.set(situations)
        chosen = ",".join(str(topic.pk) for topic in topics)
        followed = ",".join(str(page.pk) for page in situations)
        transaction.on_commit(lambda: tasks.ask_to_confirm.enqueue(row.pk, chosen, followed))


def confirm(
    token: str, topics: list[int] | None = None, situations: Sequence[int] = ()
) -> Subscription | None:
    """Begin to send; topics and situations are those of the letter's link.

    `None` for an unknown token.
    """
    row = Subscription.objects.filter(token=token).first()
    if row is None:
        return None
    if topics is not None:
        row.topics.set(TopicPage.objects.filter(pk__in=topics))
        row.situations.set(SituationPage.objects.filter(pk__in=situations))
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
    elif row.situations.exists():
        return found.none()  # who follows situations alone is sent no more
    return found


@dataclass(frozen=True, slots=True)
class Chapter:
    """A topic of the letter and its stories."""

    title: str
    stories: list[StoryPage]


def chapters(row: Subscription, stories: list[StoryPage]) -> list[Chapter]:
    """The stories by topic: those that the reader chose, else all, in the site's order.

    Each story stands once, under the first of its topics; what has none comes last.
    """
    topics = TopicPage.objects.live().filter(locale__language_code=row.language).order_by("path")
    chosen = set(row.topics.values_list("translation_key", flat=True))
    left, found = list(stories), []
    for topic in topics:
        if chosen and topic.translation_key not in chosen:
            continue
        own = [one for one in left if topic.translation_key in _keys(one)]
        if own:
            found.append(Chapter(topic.title, own))
            left = [one for one in left if one not in own]
    return [*found, Chapter("", left)] if left else found


def _keys(story: StoryPage) -> set[object]:
    return {topic.translation_key for topic in story.topics.all()}


def letter(row: Subscription, now: dt.datetime) -> EmailMessage | None:
    """The letter of the day, or `None` where there is no news for that reader."""
    found = news_for(row, now).prefetch_related("topics")
    stories = list(found[:MOST_STORIES])
    with translation.override(row.language):
        followed = letters.news(row)
        if not stories and not followed:
            return None
        context = {
            "situations": followed,
            "chapters": chapters(row, stories),
            "first": stories[0] if stories else followed[0],
            "more": found.count() - len(stories),
            "day": timezone.localtime(now),
            **_context(row),
        }
        subject = render_to_string("readers/mail/letter_subject.txt", context)
        return _message(row, subject, render_to_string("readers/mail/letter.txt", context))


def confirmation(row: Subscription, topics: str, situations: str = "") -> EmailMessage:
    """The letter that asks an address whether it wants letters."""
    keys = [int(key) for key in topics.split(",") if key]
    with translation.override(row.language):
        context = _context(row)
        chosen = {"topics": topics, "situations": situations}
        query = urlencode({name: value for name, value in chosen.items() if value}, safe=",")
        context["confirm"] = f"{context['confirm']}?{query}" if query else context["confirm"]
        context["wanted"] = [one.title for one in TopicPage.objects.filter(pk__in=keys)]
        pages = [int(key) for key in situations.split(",") if key]
        context["followed"] = [one.title for one in SituationPage.objects.filter(pk__in=pages)]
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
        "again": settings.ADDRESS.url + reverse("newsletter"),
        "topics": [one.title for one in row.topics.all()],
        "following": [one.title for one in row.situations.all()],
    }


def _message(row: Subscription, subject: str, text: str) -> EmailMessage:
    """A letter that every mail program can leave by: one click, RFC 8058."""
    leave_at = settings.ADDRESS.url + reverse("newsletter_leave", args=[row.token])
    return EmailMessage(
        subject=" ".join(subject.split()),
        body=text,
        to=[row.email],
        headers={
            "List-Unsubscribe": f"<{leave_at}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "List-Id": f"{settings.PUBLISHER} <daily-{row.language}.{settings.ADDRESS.host}>",
            "Auto-Submitted": "auto-generated",
        },
    )
