"""What was read of stories, where each stands in the record, and what people decided of it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from newsroom.append_only import AppendOnly
from situasi.model import Mark, Reading, Story, Told


class Progress(models.TextChoices):
    """How far the reading of a text is."""

    PENDING = "pending", _("waiting to be read")
    READ = "read", _("read")
    EMPTY = "empty", _("nothing to read yet")
    FAILED = "failed", _("could not be read")


class StoredReading(models.Model):
    """A text of a story and what was read of it; the row is its own place in the queue.

    `asked` counts how often a reading was asked for: a reading that took longer than the next save
    is kept, and the row stays pending.
    """

    revision = models.PositiveBigIntegerField(_("revision"), null=True)
    progress = models.CharField(
        _("progress"), max_length=8, choices=Progress, default=Progress.PENDING, db_index=True
    )
    asked = models.PositiveIntegerField(default=1)
    asked_at = models.DateTimeField(_("asked for"))
    began_at = models.DateTimeField(_("begun"), null=True)
    read_at = models.DateTimeField(_("read"), null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(_("what went wrong"), blank=True)
    digest = models.CharField(max_length=32, blank=True)
    reader = models.CharField(_("reader"), max_length=80, blank=True)
    story_json = models.JSONField(null=True)
    reading_json = models.JSONField(null=True)

    class Meta:
        abstract = True

    @property
    def told(self) -> Told | None:
        """The text and its reading; `None` as long as it was never read."""
        if self.story_json is None or self.reading_json is None:
            return None
        story = Story.model_validate(self.story_json)
        return Told(story=story, reading=Reading.model_validate(self.reading_json))

    @property
    def slow(self) -> bool:
        """Whether its reading has begun and not ended."""
        return self.progress == Progress.PENDING and self.began_at is not None


class DraftReading(StoredReading):
    """The latest draft of a story, as its writer saved it."""

    page = models.OneToOneField(
        "stories.StoryPage", on_delete=models.CASCADE, primary_key=True, related_name="draft_reading"
    )

    class Meta:
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"draft of {self.page_id}: {self.progress}"


class Standing(models.Model):
    """Where a story stands in the record, by the page's number, which outlives the page.

    It is out of step while `changed` is ahead of `settled`; whoever brings it into step notes the
    count that they began with, so what changes meanwhile is not lost.
    """

    page_id = models.PositiveBigIntegerField(primary_key=True)
    name = models.CharField(_("id in the record"), max_length=200, unique=True)
    changed = models.PositiveIntegerField(default=1)
    settled = models.PositiveIntegerField(default=0)
    waiting = models.PositiveIntegerField(_("events to review"), default=0)
    error = models.TextField(blank=True)

    class Meta:
        default_permissions = ("view",)

    def __str__(self) -> str:
        return self.name


class PublicReading(StoredReading):
    """What readers could see of a story from some moment on; nothing, where it was taken down.

    `joined` is whether the record has had it. Rows are in the order in which they were published.
    """

    standing = models.ForeignKey(Standing, on_delete=models.CASCADE, related_name="readings")
    shown = models.BooleanField(_("shown to readers"), default=True)
    joined = models.BooleanField(default=False)

    class Meta:
        ordering = ("pk",)
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.standing_id} at {self.asked_at:%Y-%m-%d %H:%M}: {self.progress}"


class Verdict(models.TextChoices):
    """What an editor can decide of an event; the values are those of the record's judgements."""

    ACCEPTED = "accepted", _("accepted")
    CORRECTED = "corrected", _("corrected")
    REJECTED = "rejected", _("rejected")
    SAME = "same", _("same event")
    DIFFERENT = "different", _("different event")
    WITHDRAWN = "withdrawn", _("withdrawn by its source")


ABOUT_ONE = (Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED)
"""The verdicts by which an event is reviewed; the latest counts."""


class Decision(AppendOnly):
    """An editor's decision on an event. It finds the event by its place in the text it was made on."""

    at = models.DateTimeField(_("at"), db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
    )
    by_name = models.CharField(_("by"), max_length=254)
    verdict = models.CharField(_("verdict"), max_length=9, choices=Verdict)
    reading = models.ForeignKey(
        PublicReading, on_delete=models.DO_NOTHING, db_constraint=False, related_name="decisions"
    )
    page_id = models.PositiveBigIntegerField(db_index=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    type = models.CharField(max_length=12)
    words = models.CharField(_("words"), max_length=300)
    other_reading = models.ForeignKey(
        PublicReading, on_delete=models.DO_NOTHING, db_constraint=False, null=True, related_name="+"
    )
    other_page_id = models.PositiveBigIntegerField(null=True, db_index=True)
    other_start = models.PositiveIntegerField(null=True)
    other_end = models.PositiveIntegerField(null=True)
    other_type = models.CharField(max_length=12, blank=True)
    slots = models.JSONField(null=True)
    why = models.TextField(_("why"), blank=True)
    withdrawal = models.ForeignKey(
        "record.Withdrawal", on_delete=models.DO_NOTHING, db_constraint=False, null=True,
        related_name="decisions",
    )  # fmt: skip

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering: ClassVar = ("pk",)
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.by_name}: {self.verdict} “{self.words}”"

    def mark(self, story: str) -> Mark:
        """The event's place in the text that was decided on."""
        return Mark.model_validate(
            {"story": story, "start": self.start, "end": self.end, "type": self.type}
        )

    def other_mark(self, story: str) -> Mark:
        """The other event's place."""
        return Mark.model_validate(
            {"story": story, "start": self.other_start, "end": self.other_end,
             "type": self.other_type}
        )  # fmt: skip


class Withdrawal(AppendOnly):
    """A source took back what it had said of an episode. Every story that relays it is marked."""

    at = models.DateTimeField(_("at"), db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
    )
    by_name = models.CharField(_("by"), max_length=254)
    episode = models.CharField(max_length=80)
    origin = models.CharField(max_length=200)
    source = models.CharField(_("source"), max_length=200)
    claim = models.CharField(_("what it had said"), max_length=500)
    why = models.TextField(_("why"), max_length=1000)
    url = models.URLField(_("where it says so"), blank=True, max_length=500)

    class Meta:
        verbose_name = _("withdrawal")
        verbose_name_plural = _("withdrawals")
        ordering: ClassVar = ("-at", "-pk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.source}: {self.claim}"


class Dismissal(AppendOnly):
    """A writer set a suggestion aside, and said why."""

    page_id = models.PositiveBigIntegerField(db_index=True)
    key = models.CharField(max_length=64)
    remark = models.CharField(_("suggestion"), max_length=500)
    why = models.CharField(_("why"), max_length=200)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        null=True,
        related_name="+",
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("suggestion set aside")
        verbose_name_plural = _("suggestions set aside")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.remark}: {self.why}"


def stored(reading: Any) -> dict[str, Any]:
    """A model's interchange form, as it is kept in a row."""
    return dict(reading.model_dump(mode="json", by_alias=True, exclude_defaults=True))
