"""The form of a story in the admin."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from newsroom.people.roles import is_editor


class StoryForm(WagtailAdminPageForm):
    """A story's form: the byline is the editors' to change, topics are those of its language."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if "topics" in self.fields:
            topics = self.fields["topics"]
            topics.queryset = topics.queryset.filter(locale=self.instance.locale).order_by("title")
        if not is_editor(self.for_user):
            self.formsets.pop("story_authors", None)
            self.fields.pop("slug", None)
