"""Where each story stands on its way, and the log of how it came there."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from newsroom.desk.acting import moment


class State(models.TextChoices):
    """Where a story stands."""

    DRAFT = "draft", _("draft")
    IN_REVIEW = "in_review", _("in review")
    SENT_BACK = "sent_back", _("sent back")
    SCHEDULED = "scheduled", _("scheduled")
    EMBARGOED = "embargoed", _("embargoed")
    PUBLISHED = "published", _("published")
    UNPUBLISHED = "unpublished", _("unpublished")


class Deed(models.TextChoices):
    """What people do to a story that the log keeps."""

    BEGIN = "begin", _("begun")
    SUBMIT = "submit", _("submitted")
    WITHDRAW = "withdraw", _("taken back by the writer")
    CLAIM = "claim", _("taken on by an editor")
    RELEASE = "release", _("given back to the queue")
    SEND_BACK = "send_back", _("sent back")
    ADD_TO_TOPIC = "add_to_topic", _("added to a topic")
    SCHEDULE = "schedule", _("scheduled")
    UNSCHEDULE = "unschedule", _("put back into the queue")
    EMBARGO = "embargo", _("embargoed")
    LIFT = "lift", _("embargo lifted")
    PUBLISH = "publish", _("published")
    UPDATE = "update", _("published anew")
    CORRECT = "correct", _("corrected")
    UNPUBLISH = "unpublish", _("unpublished")
    REOPEN = "reopen", _("made a draft again")
    DELETE = "delete", _("deleted")


class Desk(models.Model):
    """A story's place on the desk. Only `desk.states` changes it, so that all is logged."""

    story = models.OneToOneField(
        "stories.StoryPage", on_delete=models.CASCADE, related_name="desk", primary_key=True
    )
    state = models.CharField(
        _("state"), max_length=12, choices=State, default=State.DRAFT, db_index=True
    )
    since = models.DateTimeField(_("since"), default=timezone.now)
    submitted_at = models.DateTimeField(
        _("submitted"), null=True, blank=True, help_text=_("The last time; the queue's order.")
    )
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="claims",
        verbose_name=_("taken on by"),
    )
    claimed_at = models.DateTimeField(_("taken on"), null=True, blank=True)
    due = models.DateTimeField(
        _("due"), null=True, blank=True,
        help_text=_("When a scheduled story goes out, or an embargo ends."),
    )  # fmt: skip
    embargo = models.DateTimeField(
        _("under embargo until"), null=True, blank=True,
        help_text=_("Whatever state it is in, it is not published before then."),
    )  # fmt: skip
    reasons = models.JSONField(_("reasons"), default=list, blank=True)
    words = models.TextField(_("words to the writer"), blank=True)
    covered_by = models.ForeignKey(
        "stories.StoryPage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("already covered by"),
        help_text=_("The published story whose topic this one was added to."),
    )

    class Meta:
        verbose_name = _("place on the desk")
        verbose_name_plural = _("places on the desk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.story_id}: {self.state}"

    @property
    def held(self) -> bool:
        """Whether an embargo of its own runs."""
        return self.embargo is not None and self.embargo > moment()


class AuditEntry(AppendOnly):
    """A deed done to a story: by whom, when, from which state to which, and why."""

    at = models.DateTimeField(_("at"), default=timezone.now, editable=False, db_index=True)
    story = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.DO_NOTHING, db_constraint=False, related_name="audit"
    )
    title = models.CharField(_("headline"), max_length=255)
    deed = models.CharField(_("deed"), max_length=12, choices=Deed)
    before = models.CharField(_("from"), max_length=12, choices=State, blank=True)
    after = models.CharField(_("to"), max_length=12, choices=State, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
    )
    by_name = models.CharField(_("by"), max_length=254, blank=True)
    reasons = models.JSONField(_("reasons"), default=list)
    words = models.TextField(_("words"), blank=True)
    due = models.DateTimeField(_("due"), null=True)
    revision = models.PositiveBigIntegerField(_("revision"), null=True)

    class Meta:
        verbose_name = _("entry of the log")
        verbose_name_plural = _("log")
        ordering: ClassVar = ("-at", "-pk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.deed} {self.title}"
