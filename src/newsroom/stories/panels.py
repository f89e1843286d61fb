"""The panels of a story in the admin."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    CommentPanel,
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    Panel,
)
from wagtail.admin.widgets import AdminAutoHeightTextInput


class GivenInlinePanel(InlinePanel):
    """Rows that are shown to whom the form gives them; others do not see the panel."""

    class BoundPanel(InlinePanel.BoundPanel):
        """Its place in one request's form."""

        def __init__(self, **options: Any) -> None:
            form, panel = options.get("form"), options["panel"]
            self.absent = form is not None and panel.relation_name not in form.formsets
            if self.absent:
                Panel.BoundPanel.__init__(self, **options)
            else:
                super().__init__(**options)

        def is_shown(self) -> bool:
            """Where the form has the rows."""
            return not self.absent and super().is_shown()


WHOLE = AdminAutoHeightTextInput(attrs={"rows": 1})
"""A line that is shown whole: it grows with its words instead of hiding their end."""

CONTENT = [
    FieldPanel("title", classname="title", heading=_("Headline"), widget=WHOLE),
    FieldPanel("deck", widget=WHOLE),
    MultiFieldPanel(
        [FieldPanel("lead_picture"), FieldPanel("lead_caption", widget=WHOLE)], _("Lead picture")
    ),
    FieldRowPanel([FieldPanel("dateline_place"), FieldPanel("dateline_date")], _("Dateline")),
    FieldPanel("body"),
    FieldPanel("numbered"),
    InlinePanel("sources", heading=_("Sources"), label=_("Source")),
    FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
    GivenInlinePanel("story_authors", heading=_("Authors"), label=_("Author"), min_num=0),
    FieldPanel(
        "slug",
        heading=_("Address"),
        help_text=_("The last part of its web address; changed after publication, links break."),
    ),
    CommentPanel(),
]
