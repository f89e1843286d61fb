"""What readers fill in."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from newsroom.readers.models import Complaint
from newsroom.situations.models import SituationPage
from newsroom.stories.models import TopicPage


class TrapMixin(forms.Form):
    """A field that people do not see and robots fill in."""

    website = forms.CharField(required=False, label=_("Leave this empty"))

    @property
    def trapped(self) -> bool:
        """Whether a robot filled it in."""
        return bool(self.data.get("website"))


class ComplaintForm(TrapMixin, forms.ModelForm):
    """A complaint, a correction or a reply."""

    class Meta:
        model = Complaint
        fields = ("kind", "name", "email", "passage", "words")
        widgets: ClassVar[dict[str, Any]] = {
            "kind": forms.RadioSelect,
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
            "passage": forms.Textarea(attrs={"rows": 3}),
            "words": forms.Textarea(attrs={"rows": 8}),
        }


class NewsletterForm(TrapMixin):
    """Who wants the daily letter, and on what."""

    email = forms.EmailField(
        label=_("E-mail address"), widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )
    topics = forms.ModelMultipleChoiceField(
        label=_("Topics"),
        queryset=TopicPage.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None chosen: all."),
    )

    situations = forms.ModelMultipleChoiceField(
        label=_("Situations"),
        queryset=SituationPage.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("With situations and no topics, only what is new in them is sent."),
    )

    def __init__(self, *arguments: Any, language: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        locale = Locale.objects.get(language_code=language)
        topics = TopicPage.objects.live().filter(locale=locale).order_by("path")
        self.fields["topics"].queryset = topics
        followed = SituationPage.objects.published(locale)
        self.fields["situations"].queryset = followed
        if not followed.exists():
            del self.fields["situations"]
