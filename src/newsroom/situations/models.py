"""The page of a situation, and the situations as they were last made of the record."""

from __future__ import annotations

import zlib
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError as ModelError
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from situasi.model import Area, Scope

_FIELDS = {"id": "key", "names": "title"}
"""The page's field where it is not called as the scope's."""


class SituationManager(PageManager):
    """Finds situations."""

    def published(self, locale: Any = None) -> models.QuerySet[SituationPage]:
        """What every reader may see, the latest begun first; of one language if a locale is given."""
        found = self.get_queryset().live().public()
        if locale is not None:
            found = found.filter(locale=locale)
        return found.order_by(models.F("first").desc(nulls_last=True), "title")


class SituationPage(Page):
    """One conflict as a whole: a scope, and what the record says within it.

    Its translations share `key`, by which the record's situation is known.
    """

    key = models.SlugField(
        _("short name"),
        max_length=80,
        blank=True,
        help_text=_("The same in every language. Left empty, it is made of the title."),
    )
    about = models.CharField(_("what it is about"), max_length=300, blank=True)
    parties = models.CharField(
        _("sides"), max_length=120, blank=True,
        help_text=_("Codes of countries, parted by commas: ARM, AZE."),
    )  # fmt: skip
    places = models.CharField(
        _("places"), max_length=500, blank=True,
        help_text=_("English names, parted by commas. Whatever happens there belongs to it."),
    )  # fmt: skip
    west = models.FloatField(_("west"), null=True, blank=True)
    south = models.FloatField(_("south"), null=True, blank=True)
    east = models.FloatField(_("east"), null=True, blank=True)
    north = models.FloatField(_("north"), null=True, blank=True)
    first = models.DateField(_("from"), null=True, blank=True)
    last = models.DateField(_("to"), null=True, blank=True)

    objects = SituationManager()

    parent_page_types: ClassVar = ["stories.FrontPage"]
    subpage_types: ClassVar[list[str]] = []
    template = "situations/situation_page.html"
    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("about"),
        MultiFieldPanel([FieldPanel("parties"), FieldPanel("places")], _("Who and where")),
        FieldRowPanel([FieldPanel("first"), FieldPanel("last")], _("Days, both included")),
        FieldRowPanel(
            [FieldPanel("west"), FieldPanel("south"), FieldPanel("east"), FieldPanel("north")],
            _("Area, in degrees"),
        ),
        FieldPanel("key"),
    ]
    search_fields: ClassVar = [*Page.search_fields, index.SearchField("about")]

    class Meta:
        verbose_name = _("situation")
        verbose_name_plural = _("situations")

    def full_clean(self, *arguments: Any, **options: Any) -> None:
        """The short name is made before it is checked."""
        self.key = self.key or slugify(self.title)[:80]
        super().full_clean(*arguments, **options)

    def clean(self) -> None:
        """The scope's own class checks the fields."""
        super().clean()
        box = [self.west, self.south, self.east, self.north]
        if any(x is not None for x in box) and None in box:
            raise ValidationError({"west": _("Give all four sides of the area, or none.")})
        try:
            self.scope()
        except ModelError as error:
            raise ValidationError(_complaints(error)) from error
        others = SituationPage.objects.filter(key=self.key).exclude(
            translation_key=self.translation_key
        )
        if others.exists():
            raise ValidationError({"key": _("Another situation has this short name.")})

    def scope(self) -> Scope:
        """What it takes in. Raises `pydantic.ValidationError` where the fields make none."""
        box = (self.west, self.south, self.east, self.north)
        area = None
        if None not in box:
            area = Area.model_validate(
                {"west": self.west, "south": self.south, "east": self.east, "north": self.north}
            )
        return Scope(
            id=self.key,
            names={self.locale.language_code: self.title},
            parties=tuple(_parts(self.parties.upper())),
            places=tuple(_parts(self.places)),
            area=area,
            first=self.first,
            last=self.last,
        )

    def whole_scope(self) -> Scope:
        """The scope with its names in all languages in which readers may see it."""
        found = SituationPage.objects.published().filter(translation_key=self.translation_key)
        names = dict(found.values_list("locale__language_code", "title"))
        scope = self.scope()
        return scope.model_copy(update={"names": names | scope.names})

    def published_translations(self) -> list[SituationPage]:
        """The same situation in other languages, as far as readers may see it."""
        return list(
            SituationPage.objects.published()
            .filter(translation_key=self.translation_key)
            .exclude(pk=self.pk)
        )

    def serve(self, request: Any, *arguments: Any, **options: Any) -> Any:
        """The page; `newsroom.situations.views` makes it."""
        from newsroom.situations.views import situation

        return situation(request, self)

    def serve_preview(self, request: Any, mode_name: str) -> Any:
        """What the page would show with the scope as it stands in the editor."""
        from newsroom.situations.views import preview

        return preview(request, self)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _complaints(error: ModelError) -> dict[str, list[str]]:
    """What the scope's class complains of, by the page's fields."""
    said: dict[str, list[str]] = {}
    whole = "west" if error.title == Area.__name__ else "parties"
    for one in error.errors():
        name = str(one["loc"][0]) if one["loc"] else whole
        said.setdefault(_FIELDS.get(name, name), []).append(one["msg"])
    return said


class Making(models.Model):
    """A situation as it was made of the record: the digest that its page is written from, and `rest`,
    all of it but its timeline, for the API.

    `day` is that for which it holds, `generation` is the record's when it was made, `scope` a hash of
    what was asked. The row without `as_of` is of today; others are of days that readers asked for.
    """

    key = models.SlugField(max_length=80)
    as_of = models.DateField(null=True)
    generation = models.BigIntegerField()
    scope = models.CharField(max_length=32)
    verdict = models.CharField(max_length=10)
    day = models.DateField()
    made_at = models.DateTimeField(auto_now=True)
    digest = models.BinaryField()
    rest = models.BinaryField()

    class Meta:
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["key", "as_of"], name="one_making_a_day"),
            models.UniqueConstraint(
                fields=["key"], condition=models.Q(as_of=None), name="one_making_of_today"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key} ({self.as_of or 'now'})"

    @property
    def text(self) -> bytes:
        """The digest's JSON."""
        return zlib.decompress(self.digest)

    @property
    def rest_text(self) -> bytes:
        """The JSON of the rest."""
        return zlib.decompress(self.rest)


class Stretch(models.Model):
    """Some rows of a part of a situation, for a page of its own: what the first page has no room for.

    `content` is JSON, compressed; `number` counts from 1.
    """

    making = models.ForeignKey(Making, on_delete=models.CASCADE, related_name="stretches")
    part = models.CharField(max_length=20)
    number = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        default_permissions = ()
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["making", "part", "number"], name="one_stretch_a_page"),
        ]

    def __str__(self) -> str:
        return f"{self.part} {self.number}"

    @property
    def text(self) -> bytes:
        """The rows' JSON."""
        return zlib.decompress(self.content)


class ToldIn(models.Model):
    """A story that tells of a situation, by its name in the record: the way from the one to the other."""

    making = models.ForeignKey(Making, on_delete=models.CASCADE, related_name="told_in")
    story = models.CharField(max_length=200, db_index=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.story
