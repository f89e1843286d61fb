"""Files complaints and answers them."""

from __future__ import annotations

import datetime as dt
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core import signing
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from newsroom.people.roles import is_editor
from newsroom.readers import tasks
from newsroom.readers.models import Complaint, Outcome

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from newsroom.people.models import User
    from newsroom.stories.models import StoryPage

_SIGNER = signing.Signer(salt="newsroom.readers.complaint")
COUNTED = dt.timedelta(days=365)
"""How far back the public figures look."""


def token(complaint: Complaint) -> str:
    """What only the person who complained is given: the right to see how it stands."""
    return _SIGNER.sign(complaint.pk).replace(":", "-", 1)


def of_token(given: str) -> Complaint | None:
    """The complaint that the token is for, or `None`."""
    try:
        key = _SIGNER.unsign(given.replace("-", ":", 1))
    except signing.BadSignature:
        return None
    return Complaint.objects.filter(pk=key).select_related("story").first()


def address(complaint: Complaint) -> str:
    """Where the person can see how it stands, in the language that they wrote in."""
    with translation.override(complaint.language):
        path = reverse("complaint_status", args=[token(complaint)])
    return f"{settings.ADDRESS.url}{path}"


@dataclass(frozen=True, slots=True)
class Figures:
    """How the editors keep their word, of the last year. No complaint can be known by it."""

    waiting: int
    late: int
    answered: int
    in_time: int
    upheld: int
    replies: int
    hours: int | None
    """The median hours until an answer."""


def figures(now: dt.datetime | None = None) -> Figures:
    """The public figures."""
    moment = now or timezone.now()
    rows = list(Complaint.objects.filter(filed_at__gte=moment - COUNTED))
    answered = [row for row in rows if row.answered_at is not None]
    took = [(row.answered_at - row.filed_at) / dt.timedelta(hours=1) for row in answered]
    waiting = [row for row in rows if row.answered_at is None]
    return Figures(
        waiting=len(waiting),
        late=sum(row.due < moment for row in waiting),
        answered=len(answered),
        in_time=sum(not row.late for row in answered),
        upheld=sum(row.outcome == Outcome.UPHELD for row in answered),
        replies=sum(row.outcome == Outcome.REPLY_PUBLISHED for row in answered),
        hours=round(statistics.median(took)) if took else None,
    )


def file(story: StoryPage, **said: Any) -> Complaint:
    """File a complaint; the clock starts, and the editors are told."""
    with transaction.atomic():
        row = Complaint.objects.create(
            story=story, headline=story.title, language=(get_language() or "id")[:2], **said
        )
        transaction.on_commit(lambda: tasks.tell_of_complaint.enqueue(row.pk))
    return row


def answer(complaint: Complaint, by: User, outcome: str, words: str) -> Complaint:
    """Answer once, in words; the person gets the answer by mail.

    Raises `PermissionDenied`, and `ValidationError` for no words or an answered complaint.
    """
    if not is_editor(by):
        raise PermissionDenied
    if outcome not in Outcome.values or not words.strip():
        raise ValidationError(_("Choose an outcome and answer in words."))
    with transaction.atomic():
        row = Complaint.objects.select_for_update().get(pk=complaint.pk)
        if row.answered:
            raise ValidationError(_("This was answered already."))
        row.outcome, row.answer = outcome, words.strip()
        row.answered_at, row.answered_by = timezone.now(), by
        row.save()
        transaction.on_commit(lambda: tasks.send_answer.enqueue(row.pk))
    return row


def waiting() -> QuerySet[Complaint]:
    """What is to be answered, the most urgent first."""
    return Complaint.objects.filter(answered_at=None).select_related("story").order_by("due")


def replies(story: StoryPage) -> QuerySet[Complaint]:
    """The replies that stand published with a story, in the order they came."""
    return story.complaints.filter(outcome=Outcome.REPLY_PUBLISHED).order_by("filed_at")
