"""The parts of a story's body."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.rich_text import RichText, expand_db_html

from newsroom.stories.markup import cleaned

FEATURES = ["bold", "italic", "link"]
"""What a writer may do to words; `markup` lets no more than this out."""


class CleanText(RichText):
    """Rich text that is cleaned whenever it is shown, whatever lies in the database."""

    def __html__(self) -> str:
        return cleaned(expand_db_html(self.source))


class ParagraphBlock(blocks.RichTextBlock):
    """One or more paragraphs."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"features": FEATURES, **options})

    def to_python(self, value: str) -> CleanText:
        """What lies in the database."""
        return CleanText(value)

    def normalize(self, value: Any) -> CleanText:
        """Whatever stands for rich text, as `CleanText`."""
        return CleanText(value.source if isinstance(value, RichText) else value)

    def value_from_form(self, value: str) -> CleanText:
        """What the editor sends."""
        return CleanText(value)

    class Meta:
        icon = "pilcrow"
        label = _("Paragraphs")
        template = "stories/blocks/paragraph.html"


class PictureBlock(blocks.StructBlock):
    """A picture in its place; its credit and what it shows are the picture's own."""

    picture = ImageChooserBlock(label=_("Picture"))
    caption = blocks.CharBlock(
        label=_("Caption"), max_length=300, required=False,
        help_text=_("Left empty, the picture's own caption is shown."),
    )  # fmt: skip

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "stories/blocks/picture.html"


class PointPictureBlock(PictureBlock):
    """The picture of a point, which a point can do without."""

    picture = ImageChooserBlock(label=_("Picture"), required=False)


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, and whose they are."""

    text = blocks.TextBlock(label=pgettext_lazy("quotation", "Words"), max_length=1000)
    by = blocks.CharBlock(label=_("Who said them"), max_length=150)
    source = blocks.URLBlock(label=_("Where they can be read"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "stories/blocks/quote.html"


class RelatedBlock(blocks.StructBlock):
    """“Baca Juga”: another story of ours, in the running text."""

    story = blocks.PageChooserBlock(label=_("Story"), page_type="stories.StoryPage")

    class Meta:
        icon = "link"
        label = _("Read also")
        template = "stories/blocks/related.html"


class RunningText(blocks.StreamBlock):
    """What can stand in a point, and between points."""

    paragraph = ParagraphBlock()
    picture = PictureBlock()
    quote = QuoteBlock()
    related = RelatedBlock()

    class Meta:
        required = False


class PointBlock(blocks.StructBlock):
    """A point of the story: heading, perhaps a picture, and running text."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=200)
    picture = PointPictureBlock(label=_("Picture"), required=False)
    text = RunningText(label=_("Text"))

    class Meta:
        icon = "list-ol"
        label = _("Point")
        template = "stories/blocks/point.html"


class BodyBlock(RunningText):
    """The whole body: running text, points, or first one and then the other."""

    point = PointBlock()

    class Meta:
        required = True
