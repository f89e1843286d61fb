"""The form of a story in the admin."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from newsroom.people.roles import is_editor

LINES = ("title", "deck", "lead_caption")


class StoryForm(WagtailAdminPageForm):
    """A story's form: the byline is the editors' to change, topics are those of its language."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if "topics" in self.fields:
            topics = self.fields["topics"]
            # A story that is only begun, and previewed, takes its language from where it will stand.
            language = self.instance.locale_id or self.parent_page.locale_id
            topics.queryset = topics.queryset.filter(locale=language).order_by("title")
        if not is_editor(self.for_user):
            self.formsets.pop("story_authors", None)
            self.fields.pop("slug", None)

    def clean(self) -> dict[str, Any]:
        """Headline, deck and caption are lines: a break in them is a space."""
        said = super().clean()
        for name in LINES:
            if said.get(name):
                said[name] = " ".join(said[name].split())
        return said
