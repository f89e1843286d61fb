"""A picture: made anew when it is uploaded, credited, and told in words."""

from __future__ import annotations

import secrets
from pathlib import PurePath
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.search import index

from newsroom.pictures.making import remade

ORIGINALS = "originals"
RENDITIONS = "pictures"


class Picture(AbstractImage):
    """A picture of a story or a person.

    `credit` and the alternative text in at least one language are demanded of everybody.
    Its file has a name that cannot be guessed: a draft's pictures are as secret as the draft.
    """

    credit = models.CharField(
        _("credit"), max_length=200, help_text=_("Who made it, and by which right we show it.")
    )
    alt_id = models.CharField(
        _("what it shows, in Indonesian"),
        max_length=300,
        blank=True,
        help_text=_("For those who cannot see it. Needed in at least one language."),
    )
    alt_en = models.CharField(_("what it shows, in English"), max_length=300, blank=True)
    caption_id = models.CharField(_("caption in Indonesian"), max_length=300, blank=True)
    caption_en = models.CharField(_("caption in English"), max_length=300, blank=True)

    admin_form_fields: ClassVar = (
        "title",
        "file",
        "credit",
        "alt_id",
        "alt_en",
        "caption_id",
        "caption_en",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )
    search_fields: ClassVar = [
        *AbstractImage.search_fields,
        index.SearchField("credit"),
        index.SearchField("alt_id"),
        index.SearchField("alt_en"),
    ]

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        permissions: ClassVar = [("choose_image", "Can choose picture")]

    def clean(self) -> None:
        """Demand the alternative text in one language at least."""
        super().clean()
        if not (self.alt_id.strip() or self.alt_en.strip()):
            raise ValidationError(
                {"alt_id": _("Say what the picture shows, in Indonesian or in English.")}
            )

    def save(self, *arguments: Any, **options: Any) -> None:
        """Save; a new file is made anew first, whoever brings it. Raises `ValidationError`."""
        if self.file and not self.file._committed:
            self.file.file = remade(self.file.file, self.file.name)
            self.file.name = self.file.file.name
            self._set_image_file_metadata()
        super().save(*arguments, **options)

    def alt(self, language: str | None = None) -> str:
        """What it shows, in that language (default: the one being shown), else in the other."""
        return _in_language(self.alt_id, self.alt_en, language)

    def caption(self, language: str | None = None) -> str:
        """The caption, as `alt`."""
        return _in_language(self.caption_id, self.caption_en, language)

    @property
    def default_alt_text(self) -> str:
        """What Wagtail's tags write where a template gives no other."""
        return self.alt() or self.title

    def get_upload_to(self, filename: str) -> str:
        """A name that nobody can guess."""
        return f"{ORIGINALS}/{secrets.token_hex(12)}{PurePath(filename).suffix.lower()}"


class PictureRendition(AbstractRendition):
    """A picture in the size and format of one place."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")

    def get_upload_to(self, filename: str) -> str:
        """Beside the other renditions, by the original's own unguessable name."""
        return f"{RENDITIONS}/{filename}"


def _in_language(indonesian: str, english: str, language: str | None) -> str:
    if (language or get_language() or "id").startswith("en"):
        return english or indonesian
    return indonesian or english
