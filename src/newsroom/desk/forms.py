"""What the desk's deeds ask for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from newsroom.desk import clock, covered, states
from newsroom.desk.models import Deed, Desk, State
from newsroom.desk.words import beginnings, reasons
from newsroom.stories.models import StoryPage, TopicPage


class BeginForm(forms.Form):
    """A new story: its headline, its language and what it begins with."""

    title = forms.CharField(
        label=_("Headline"),
        max_length=255,
        help_text=_("It can be changed until the story is published."),
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=settings.WAGTAIL_CONTENT_LANGUAGES, widget=forms.RadioSelect
    )
    beginning = forms.ChoiceField(label=_("Begin with"), widget=forms.RadioSelect)

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.fields["language"].initial = (get_language() or "id")[:2]
        offered = [
            (one.name, f"{one.label} – {one.about}") for one in beginnings().values()
        ]
        self.fields["beginning"].choices = offered
        self.fields["beginning"].initial = offered[0][0]

    def clean_title(self) -> str:
        """The headline on one line."""
        return " ".join(self.cleaned_data["title"].split())


class SendBackForm(forms.Form):
    """Why it goes back: reasons from the list, words, or both."""

    reasons = forms.MultipleChoiceField(
        label=_("Reasons"), required=False, widget=forms.CheckboxSelectMultiple
    )
    words = forms.CharField(
        label=_("Words to the writer"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("What should change, and what is good already."),
    )

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.fields["reasons"].choices = [
            (one.name, str(one.label)) for one in reasons().values()
        ]

    def clean(self) -> dict[str, Any]:
        """At least one of the two."""
        said = super().clean()
        if not said.get("reasons") and not (said.get("words") or "").strip():
            self.add_error("reasons", _("Choose a reason, or write a few words below."))
        return said


class TimeForm(forms.Form):
    """When a story goes out, or an embargo ends; not before the end of an embargo that runs."""

    at = forms.DateTimeField(
        label=_("When"),
        # The browser's own: it names its parts in the user's language, and covers no button.
        widget=forms.DateTimeInput({"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )

    def __init__(self, *arguments: Any, desk: Desk, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.desk = desk
        at = self.fields["at"]
        at.initial = desk.due if desk.due and desk.due > timezone.now() else None
        at.help_text = gettext("Time zone: %(zone)s. It is now %(now)s.") % {
            "zone": clock.zone(), "now": clock.clock(timezone.now()),
        }  # fmt: skip

    def clean_at(self) -> Any:
        """A time that is to come, and that no embargo forbids."""
        at = self.cleaned_data["at"]
        if at <= timezone.now():
            raise forms.ValidationError(
                _("That time has passed; it is now %(now)s."),
                params={"now": clock.clock(timezone.now())},
            )
        until = states.embargo_until(self.desk)
        if until is not None and at < until:
            raise forms.ValidationError(
                _("It is under embargo until %(time)s: choose that time or a later one, or lift "
                  "the embargo first."),
                params={"time": clock.clock(until)},
            )  # fmt: skip
        return at


class WhyForm(forms.Form):
    """Why a story is taken from the readers' sight, or an embargo ends before its time."""

    words = forms.CharField(
        label=_("Why"), max_length=2000, widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Kept in the log; the writer sees it."),
    )  # fmt: skip


class CorrectForm(forms.Form):
    """What readers are told of a correction."""

    what = forms.CharField(
        label=_("What was wrong, and what it says now"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    why = forms.CharField(
        label=_("How the mistake came about"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class AddToTopicForm(forms.Form):
    """Which published story was first, or which topic it belongs to, and a word to the writer.

    `typed` looks for other stories than those that are likely; whatever is published can be sent.
    """

    covered_by = forms.ModelChoiceField(
        label=_("The story that we have"),
        queryset=StoryPage.objects.none(),
        widget=forms.RadioSelect,
        required=False,
    )
    topic = forms.ModelChoiceField(
        label=_("Or a topic"),
        queryset=TopicPage.objects.none(),
        required=False,
        empty_label=_("that of the story chosen above"),
    )
    words = forms.CharField(
        label=_("Words to the writer"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def __init__(
        self, *arguments: Any, story: StoryPage, typed: str = "", **options: Any
    ) -> None:
        super().__init__(*arguments, **options)
        self.typed = typed.replace("\0", "").strip()
        first = self.fields["covered_by"]
        first.queryset = StoryPage.objects.published().exclude(pk=story.pk)
        offered = covered.found(story, self.typed) if self.typed else covered.likely(story)
        chosen = str(self.data.get("covered_by") or "")
        if chosen.isdecimal() and len(chosen) < 10 and int(chosen) not in {one.pk for one in offered}:
            offered += first.queryset.filter(pk=int(chosen))
        first.choices = [(one.pk, _told(one)) for one in offered]
        if not offered:
            first.help_text = (
                _("No published story has such words.")
                if self.typed
                else _("None that is published seems to tell the same. Look for one above.")
            )
        self.fields["topic"].queryset = TopicPage.objects.filter(locale=story.locale).order_by(
            "title"
        )

    def clean(self) -> dict[str, Any]:
        """At least one of the two."""
        said = super().clean()
        if not (self.errors or said.get("covered_by") or said.get("topic")):
            self.add_error("covered_by", _("Choose a story, or a topic below."))
        return said


def _told(story: StoryPage) -> str:
    topics = ", ".join(topic.title for topic in story.topic_pages()) or "–"
    day = timezone.localdate(story.first_published_at) if story.first_published_at else ""
    return f"{story.title} ({day}; {topics})"


class QueueFilter(forms.Form):
    """What of the queue is shown."""

    words = forms.CharField(label=_("Headline"), required=False, max_length=100)
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[
            ("", _("all")),
            *[(one.value, one.label) for one in (State.IN_REVIEW, State.SCHEDULED, State.EMBARGOED)],
        ],
    )
    claim = forms.ChoiceField(
        label=_("Taken on by"),
        required=False,
        choices=[
            ("", _("anybody or nobody")),
            ("free", _("nobody")),
            ("mine", _("me")),
            ("others", _("others")),
        ],
    )
    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("all")), *settings.WAGTAIL_CONTENT_LANGUAGES],
    )
    topic = forms.ModelChoiceField(
        label=_("Topic"),
        required=False,
        empty_label=_("all"),
        queryset=TopicPage.objects.none(),
    )

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        locale = Locale.objects.get(language_code=(get_language() or "id")[:2])
        self.fields["topic"].queryset = TopicPage.objects.filter(locale=locale).order_by("title")


class LogFilter(forms.Form):
    """What of the log is shown."""

    words = forms.CharField(label=_("Headline"), required=False, max_length=100)
    deed = forms.ChoiceField(
        label=_("Deed"), required=False, choices=[("", _("all")), *Deed.choices]
    )
    by = forms.CharField(label=_("By"), required=False, max_length=100)
