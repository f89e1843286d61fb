"""The panels of a story in the admin."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Page

from newsroom.people.roles import is_editor


class EditorsOnly:
    """A panel that writers do not see; `StoryForm` takes its fields from them."""

    class BoundPanel:
        """Its place in one request's form."""

        def is_shown(self) -> bool:
            """To editors."""
            return super().is_shown() and is_editor(self.request.user)


class EditorsInlinePanel(EditorsOnly, InlinePanel):
    """Rows that are the editors' to change."""

    class BoundPanel(EditorsOnly.BoundPanel, InlinePanel.BoundPanel):
        """As above."""


class EditorsFieldPanel(EditorsOnly, FieldPanel):
    """A field that is the editors' to change."""

    class BoundPanel(EditorsOnly.BoundPanel, FieldPanel.BoundPanel):
        """As above."""


CONTENT = [
    *Page.content_panels,
    FieldPanel("deck"),
    MultiFieldPanel([FieldPanel("lead_picture"), FieldPanel("lead_caption")], _("Lead picture")),
    FieldRowPanel([FieldPanel("dateline_place"), FieldPanel("dateline_date")], _("Dateline")),
    FieldPanel("body"),
    FieldPanel("numbered"),
    InlinePanel("sources", heading=_("Sources"), label=_("Source")),
    FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
    EditorsInlinePanel("story_authors", heading=_("Authors"), label=_("Author"), min_num=0),
    EditorsFieldPanel(
        "slug",
        heading=_("Address"),
        help_text=_("The last part of its web address; changed after publication, links break."),
    ),
]
