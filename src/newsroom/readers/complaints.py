"""Files complaints and answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from newsroom.people.roles import is_editor
from newsroom.readers import tasks
from newsroom.readers.models import Complaint, Outcome

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from newsroom.people.models import User
    from newsroom.stories.models import StoryPage


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
