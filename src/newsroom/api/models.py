"""Keys to the API, for whoever asks often."""

from __future__ import annotations

import hashlib
import secrets
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

PREFIX = "situasi_"


def digest(secret: str) -> str:
    """What is kept of a key: its SHA-256."""
    return hashlib.sha256(secret.encode()).hexdigest()


class ApiKey(models.Model):
    """A key that lets its holder ask more often. The key itself is shown once and kept nowhere."""

    name = models.CharField(_("who has it"), max_length=100)
    contact = models.EmailField(_("e-mail address"), blank=True)
    a_minute = models.PositiveIntegerField(_("requests a minute"), default=600)
    active = models.BooleanField(_("in use"), default=True)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    begins = models.CharField(_("begins with"), max_length=16, editable=False)
    made_at = models.DateTimeField(_("made"), auto_now_add=True)

    panels: ClassVar = [
        FieldPanel("name"), FieldPanel("contact"), FieldPanel("a_minute"), FieldPanel("active"),
    ]  # fmt: skip

    class Meta:
        verbose_name = _("API key")
        verbose_name_plural = _("API keys")
        ordering: ClassVar = ("name",)

    def __str__(self) -> str:
        return f"{self.name} ({self.begins}…)"

    def draw(self) -> str:
        """Give it a secret, and return that: nobody can read it again."""
        secret = PREFIX + secrets.token_urlsafe(30)
        self.digest, self.begins = digest(secret), secret[: len(PREFIX) + 5]
        return secret
