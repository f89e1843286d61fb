"""What a search is asked by."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from newsroom.reading.search import LONGEST, Within
from newsroom.stories.models import TopicPage

MOST_PARAMETER = 100
"""Characters of any other parameter: more is never ours."""


class SearchForm(forms.Form):
    """The words, and what the search is narrowed to. Never demands anything.

    What cannot be used narrows nothing, and says so; the words are taken as far as they go.
    """

    q = forms.CharField(required=False, label=_("Words"))
    language = forms.ChoiceField(required=False, label=_("Language"))
    topic = forms.ModelChoiceField(
        TopicPage.objects.none(),
        required=False,
        label=_("Topic"),
        to_field_name="slug",
        empty_label=_("All topics"),
    )
    since = forms.DateField(
        required=False, label=_("From"), widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"),
        input_formats=["%Y-%m-%d"],
    )  # fmt: skip
    until = forms.DateField(
        required=False, label=_("To"), widget=forms.DateInput({"type": "date"}, "%Y-%m-%d"),
        input_formats=["%Y-%m-%d"],
    )  # fmt: skip

    def __init__(self, asked: Any, *, language: str) -> None:
        plain = {
            name: _printable(asked.get(name, ""))[: LONGEST if name == "q" else MOST_PARAMETER]
            for name in self.base_fields
        }
        super().__init__(plain)
        self.words = plain["q"]
        words = self.fields["q"].widget
        words.input_type = "search"
        words.attrs.update(
            {"maxlength": LONGEST, "autocomplete": "off", "enterkeyhint": "search"}
        )
        self.fields["language"].choices = [
            ("", _("All languages")),
            *settings.WAGTAIL_CONTENT_LANGUAGES,
        ]
        self.fields["topic"].queryset = (
            TopicPage.objects.live().filter(locale__language_code=language).order_by("path")
        )
        self.fields["topic"].label_from_instance = lambda topic: topic.title

    def clean(self) -> dict[str, Any]:
        """Days in their order."""
        said = super().clean() or {}
        since, until = said.get("since"), said.get("until")
        if since and until and since > until:
            self.add_error("until", _("This day is before the one that the search begins at."))
        return said

    def within(self) -> Within:
        """What the search is narrowed to."""
        self.is_valid()
        said = self.cleaned_data
        return Within(
            said.get("language", ""), said.get("topic"), said.get("since"), said.get("until")
        )

    def query(self, without: tuple[str, ...] = ()) -> str:
        """The query of this search's address, without the page and these fields."""
        said = {name: value for name, value in self.data.items() if value and name not in without}
        return urlencode(said)


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text).strip()
