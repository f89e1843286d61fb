"""The pages: front page, stories, topics, and what belongs to a story."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from django.core.validators import URLValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page, PageManager
from wagtail.search import index

from newsroom.stories.blocks import BodyBlock
from newsroom.stories.forms import StoryForm
from newsroom.stories.panels import CONTENT

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from newsroom.people.models import Profile, User
    from newsroom.stories.permissions import StoryPermissions
    from situasi.model import Story

NEAR = 30
"""Stories before and after one's own among which the most related are looked for."""

SETTLED = dt.timedelta(minutes=10)
"""A change this soon after publication is still part of it: no "updated" is shown."""


class FrontPage(Page):
    """The first page of a language."""

    lead = models.ForeignKey(
        "stories.StoryPage",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lead story"),
        help_text=_("Left empty, the latest story leads."),
    )
    about = models.CharField(_("what this site is, in a sentence"), max_length=300, blank=True)

    parent_page_types: ClassVar = ["wagtailcore.Page"]
    subpage_types: ClassVar = [
        "stories.StoriesPage",
        "stories.TopicPage",
        "situations.SituationPage",
    ]
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("lead"), FieldPanel("about")]

    class Meta:
        verbose_name = _("front page")

    def stories(self) -> QuerySet[StoryPage]:
        """The published stories of this page's language, latest first."""
        return StoryPage.objects.published(self.locale)

    def leading(self) -> StoryPage | None:
        """The story that leads: the one chosen if it is published, else the latest."""
        if self.lead is not None and self.lead.live:
            return self.lead
        return self.stories().first()

    def topics(self) -> QuerySet[TopicPage]:
        """The topics of this page's language, in the order of the tree."""
        return TopicPage.objects.live().child_of(self).order_by("path")


class StoriesPage(Page):
    """Where a language's stories hang, and its archive by date."""

    max_count_per_parent = 1
    parent_page_types: ClassVar = ["stories.FrontPage"]
    subpage_types: ClassVar = ["stories.StoryPage"]

    class Meta:
        verbose_name = _("stories")

    def stories(self) -> QuerySet[StoryPage]:
        """The published stories of this page's language, latest first."""
        return StoryPage.objects.published(self.locale)


class TopicPage(Page):
    """A matter that stories are about. Its translations share one `translation_key`."""

    about = models.CharField(_("what it is about"), max_length=300, blank=True)

    parent_page_types: ClassVar = ["stories.FrontPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("about")]
    search_fields: ClassVar = [*Page.search_fields, index.SearchField("about")]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def stories(self) -> QuerySet[StoryPage]:
        """The published stories on it in the topic's language, latest first."""
        return (
            StoryPage.objects.published(self.locale)
            .filter(topics__translation_key=self.translation_key)
            .distinct()
        )

    def localized_in(self, locale: Any) -> TopicPage:
        """The topic in that language; itself where it is not in that language yet."""
        return (
            TopicPage.objects.filter(translation_key=self.translation_key, locale=locale).first()
            or self
        )


class StoryManager(PageManager):
    """Finds stories."""

    def published(self, locale: Any = None) -> QuerySet[StoryPage]:
        """What every reader may see, latest first; of one language if a locale is given."""
        found = self.get_queryset().live().public()
        if locale is not None:
            found = found.filter(locale=locale)
        return (
            found.select_related("lead_picture", "locale")
            .prefetch_related("story_authors__profile")
            .order_by("-first_published_at", "-pk")
        )


class StoryPage(Page):
    """A story: headline (`title`), deck, lead picture, dateline, byline, body, sources, corrections."""

    deck = models.CharField(
        _("deck"), max_length=250, blank=True, help_text=_("One sentence below the headline.")
    )
    lead_picture = models.ForeignKey(
        "pictures.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lead picture"),
    )
    lead_caption = models.CharField(
        _("its caption"),
        max_length=300,
        blank=True,
        help_text=_("Left empty, the picture's own caption is shown."),
    )
    dateline_place = models.CharField(
        _("place"), max_length=80, blank=True, help_text=_("Where the story was written from.")
    )
    dateline_date = models.DateField(
        _("day"), null=True, blank=True, help_text=_("If it is not the day of publication.")
    )
    numbered = models.BooleanField(_("number the points"), default=True)
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("body"))
    topics = ParentalManyToManyField(
        TopicPage, blank=True, related_name="story_pages", verbose_name=_("topics")
    )

    objects = StoryManager()

    parent_page_types: ClassVar = ["stories.StoriesPage"]
    subpage_types: ClassVar[list[str]] = []
    base_form_class = StoryForm
    # A translation was not corrected because its original was.
    exclude_fields_in_copy: ClassVar[list[str]] = ["corrections"]
    content_panels: ClassVar = CONTENT
    # Wagtail's own panels hold dates of going out: those are deeds of the desk.
    promote_panels: ClassVar[list] = []
    settings_panels: ClassVar[list] = []
    # One field for all words: both databases take them apart in the same way (reading.words).
    search_fields: ClassVar = [
        *Page.search_fields,
        index.SearchField("search_words"),
        index.FilterField("dateline_date"),
    ]

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    @property
    def authors(self) -> list[Profile]:
        """Who wrote it, in the order of the byline."""
        return [one.profile for one in self.story_authors.all()]

    @property
    def published_at(self) -> dt.datetime | None:
        """When readers could first see it."""
        return self.first_published_at

    @property
    def updated_at(self) -> dt.datetime | None:
        """When it was last changed in public; `None` where it stands as it was published."""
        first, last = self.first_published_at, self.last_published_at
        if first is None or last is None or last - first < SETTLED:
            return None
        return last

    @property
    def dateline(self) -> str:
        """The dateline as it stands before the first paragraph, or nothing: "Moskow, Situasi"."""
        from newsroom.stories.plain import dateline

        return dateline(self)

    @property
    def caption(self) -> str:
        """The lead picture's caption: the story's own, else the picture's."""
        if self.lead_caption or self.lead_picture is None:
            return self.lead_caption
        return self.lead_picture.caption(self.locale.language_code)

    def topic_pages(self) -> list[TopicPage]:
        """Its topics in the story's own language where there are such, by title."""
        keys = self.topics.values_list("translation_key", flat=True)
        return list(
            TopicPage.objects.live().filter(translation_key__in=list(keys), locale=self.locale)
            .order_by("title")
        )  # fmt: skip

    def published_translations(self) -> list[StoryPage]:
        """The same story in other languages, as far as readers may see it."""
        return list(
            StoryPage.objects.published()
            .filter(translation_key=self.translation_key)
            .exclude(pk=self.pk)
        )

    def related_stories(self, most: int = 4) -> list[StoryPage]:
        """Published stories that share a topic: most topics first, then the nearest in time."""
        keys = list(self.topics.values_list("translation_key", flat=True))
        mine = self.first_published_at or timezone.now()
        shared = models.Count("topics", models.Q(topics__translation_key__in=keys), distinct=True)
        sharing = (
            StoryPage.objects.published(self.locale)
            .exclude(pk=self.pk)
            .annotate(shared=shared)
            .filter(shared__gt=0)
        )
        near = [
            *sharing.filter(first_published_at__lte=mine)[:NEAR],
            *sharing.filter(first_published_at__gt=mine).order_by("first_published_at", "pk")[:NEAR],
        ]
        near.sort(key=lambda one: (-one.shared, abs(one.first_published_at - mine)))
        return near[:most]

    def plain_story(self) -> Story:
        """What is read of it: title, deck and body as a `situasi.model.Story`.

        Raises `situasi.errors.StoryError` where there is no body yet.
        """
        from newsroom.stories.plain import plain_story

        return plain_story(self)

    @property
    def search_text(self) -> str:
        """All words that a reader may look for it by; those of headline and deck count thrice."""
        pictures = [self.lead_caption] if self.lead_caption else []
        authors = [profile.name for profile in self.authors]
        topics = [topic.title for topic in self.topic_pages()] if self.pk else []
        body = self.body.stream_block.get_searchable_content(self.body)
        head = [self.title, self.deck] * 3
        return "\n".join([*head, self.dateline_place, *authors, *topics, *pictures, *body])

    @property
    def search_words(self) -> str:
        """What the index holds of it: its words and their roots."""
        from newsroom.reading.words import indexed

        return indexed(self.search_text, self.locale.language_code)

    def permissions_for_user(self, user: User) -> StoryPermissions:
        """What the user may do to it in the admin, by the state it is in."""
        from newsroom.stories.permissions import StoryPermissions

        return StoryPermissions(user, self)


class StoryAuthor(Orderable):
    """A name of the byline."""

    story = ParentalKey(StoryPage, on_delete=models.CASCADE, related_name="story_authors")
    profile = models.ForeignKey(
        "people.Profile",
        on_delete=models.PROTECT,
        related_name="story_authorships",
        verbose_name=_("author"),
    )

    panels: ClassVar = [FieldPanel("profile")]

    class Meta(Orderable.Meta):
        verbose_name = _("author")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["story", "profile"], name="one_author_once")
        ]

    def __str__(self) -> str:
        return self.profile.name


class Source(Orderable):
    """What a story rests on, for readers to look up."""

    story = ParentalKey(StoryPage, on_delete=models.CASCADE, related_name="sources")
    title = models.CharField(_("title"), max_length=250)
    publisher = models.CharField(_("publisher"), max_length=120, blank=True)
    url = models.URLField(
        _("address"), max_length=500, blank=True, validators=[URLValidator(["https", "http"])]
    )

    panels: ClassVar = [FieldPanel("title"), FieldPanel("publisher"), FieldPanel("url")]

    class Meta(Orderable.Meta):
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.title


class Correction(Orderable):
    """What was wrong in a published story, what it says now, and why. Shown at its foot."""

    story = ParentalKey(StoryPage, on_delete=models.CASCADE, related_name="corrections")
    corrected_at = models.DateTimeField(_("when"), default=timezone.now)
    what = models.TextField(_("what was changed"), max_length=1000)
    why = models.TextField(_("why"), max_length=1000)

    panels: ClassVar = [FieldPanel("corrected_at"), FieldPanel("what"), FieldPanel("why")]

    class Meta(Orderable.Meta):
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")

    def __str__(self) -> str:
        return self.what
