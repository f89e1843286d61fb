"""Complaints with their two-day clock, and subscriptions to the newsletter."""

from __future__ import annotations

import datetime as dt
import secrets
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

ANSWER_WITHIN = dt.timedelta(days=2)
"""The Indonesian press council's rule for the right of reply: two times twenty-four hours."""


def answer_due() -> dt.datetime:
    """When a complaint filed now must have been answered."""
    return timezone.now() + ANSWER_WITHIN


class ComplaintKind(models.TextChoices):
    """What the person asks for."""

    COMPLAINT = "complaint", _("complaint")
    CORRECTION = "correction", _("right of correction")
    REPLY = "reply", _("right of reply")


class Outcome(models.TextChoices):
    """What the editors decided."""

    UPHELD = "upheld", _("upheld: the story was changed")
    REPLY_PUBLISHED = "reply", _("the reply is published with the story")
    DECLINED = "declined", _("not upheld")


class Complaint(models.Model):
    """What somebody holds against a story. Editors must answer; the clock runs from filing."""

    story = models.ForeignKey(
        "stories.StoryPage",
        on_delete=models.SET_NULL,
        null=True,
        related_name="complaints",
        verbose_name=_("story"),
    )
    headline = models.CharField(_("headline"), max_length=255, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=ComplaintKind)
    name = models.CharField(_("name"), max_length=100)
    email = models.EmailField(_("e-mail address"))
    passage = models.TextField(_("the passage"), max_length=1000, blank=True)
    words = models.TextField(_("what is wrong, or your reply"), max_length=4000)
    language = models.CharField(max_length=5, default="id", editable=False)
    filed_at = models.DateTimeField(_("filed"), default=timezone.now, editable=False)
    due = models.DateTimeField(_("answer due"), default=answer_due, editable=False)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome, blank=True)
    answer = models.TextField(_("answer"), max_length=4000, blank=True)
    answered_at = models.DateTimeField(_("answered"), null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("complaint")
        verbose_name_plural = _("complaints")
        ordering: ClassVar = ("due",)

    def __str__(self) -> str:
        return f"{self.headline}: {self.name}"

    @property
    def answered(self) -> bool:
        """Whether the editors have answered."""
        return self.answered_at is not None

    @property
    def left(self) -> dt.timedelta:
        """What is left on the clock; negative when it ran out. It stops with the answer."""
        return self.due - (self.answered_at or timezone.now())

    @property
    def hours_left(self) -> int:
        """Whole hours left on the clock, rounded down: 47 just after filing, -1 just too late."""
        return self.left // dt.timedelta(hours=1)

    @property
    def late(self) -> bool:
        """Whether the clock ran out before an answer came."""
        return self.left < dt.timedelta()


def _token() -> str:
    return secrets.token_urlsafe(24)


class Subscription(models.Model):
    """Who gets the daily letter, on which topics, in which language.

    Until the address is confirmed nothing but the one letter that asks for it is sent. Leaving
    removes the row.
    """

    email = models.EmailField(_("e-mail address"))
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES)
    topics = models.ManyToManyField(
        "stories.TopicPage", blank=True, related_name="+", verbose_name=_("topics"),
        help_text=_("None chosen: all."),
    )  # fmt: skip
    situations = models.ManyToManyField(
        "situations.SituationPage", blank=True, related_name="+", verbose_name=_("situations")
    )
    token = models.CharField(max_length=40, unique=True, default=_token, editable=False)
    asked_at = models.DateTimeField(default=timezone.now, editable=False)
    confirmed_at = models.DateTimeField(null=True, blank=True, editable=False)
    sent_until = models.DateTimeField(
        null=True, blank=True, editable=False, help_text=_("Stories up to then were sent.")
    )

    class Meta:
        verbose_name = _("subscription")
        verbose_name_plural = _("subscriptions")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["email", "language"], name="one_letter_a_language")
        ]

    def __str__(self) -> str:
        return self.email
