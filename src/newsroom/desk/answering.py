"""Complaints and replies as editors answer them, with their clock."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages

from newsroom.desk.models import AuditEntry, Deed
from newsroom.desk.screens import open_to, shown
from newsroom.people.roles import Role
from newsroom.readers import complaints
from newsroom.readers.models import Complaint, ComplaintKind, Outcome

A_PAGE = 30
"""Complaints on a screen."""
CHANGES = (Deed.UPDATE, Deed.CORRECT, Deed.PUBLISH, Deed.UNPUBLISH)
"""Deeds by which readers see another story than before."""


class AnswerForm(forms.Form):
    """The decision, and the answer that the person gets by mail."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("Decision"), choices=Outcome, widget=forms.RadioSelect
    )
    words = forms.CharField(
        label=gettext_lazy("Answer"),
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=gettext_lazy("Sent by mail as it stands. It is given once and cannot be changed."),
    )

    def __init__(self, *arguments: Any, complaint: Complaint, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.complaint = complaint

    def clean_outcome(self) -> str:
        """A reply needs a story to stand with; "the story was changed", a change since then."""
        outcome = self.cleaned_data["outcome"]
        story = self.complaint.story
        if outcome == Outcome.REPLY_PUBLISHED and (story is None or not story.live):
            raise ValidationError(_("The story is not public, so a reply cannot stand with it."))
        if outcome == Outcome.UPHELD and not self.complaint.answered and not self._changed():
            raise ValidationError(
                _("Readers have seen no change of the story since the complaint. Correct it at the "
                  "desk first.")
            )  # fmt: skip
        return outcome

    def _changed(self) -> bool:
        """Whether the story was published anew, corrected or taken away since the complaint."""
        if self.complaint.story_id is None:
            return True
        return AuditEntry.objects.filter(
            story_id=self.complaint.story_id, at__gte=self.complaint.filed_at, deed__in=CHANGES
        ).exists()


@require_safe
@open_to(Role.EDITOR)
def show_complaints(request: HttpRequest) -> HttpResponse:
    """What is to be answered, the most urgent first; then what was answered."""
    which = "answered" if request.GET.get("which") == "answered" else "open"
    found = complaints.waiting()
    if which == "answered":
        found = (
            Complaint.objects.exclude(answered_at=None)
            .select_related("story", "answered_by__profile")
            .order_by("-answered_at")
        )
    return shown(
        request,
        "desk/complaints.html",
        title=_("Complaints"),
        icon="mail",
        which=which,
        page=Paginator(found, A_PAGE).get_page(request.GET.get("p")),
        query=f"which={which}",
        waiting=complaints.waiting().count(),
    )


@open_to(Role.EDITOR)
@require_http_methods(["GET", "POST"])
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """One complaint, and its answer or the form for it."""
    complaint = get_object_or_404(Complaint.objects.select_related("story"), pk=pk)
    form = None
    if not complaint.answered or request.method == "POST":
        first = {ComplaintKind.REPLY: Outcome.REPLY_PUBLISHED}.get(complaint.kind, "")
        form = AnswerForm(request.POST or None, complaint=complaint, initial={"outcome": first})
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            complaints.answer(complaint, request.user, said["outcome"], said["words"])
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, _("The answer is on its way by mail."))
            return redirect("desk:complaints")
    return shown(
        request,
        "desk/complaint.html",
        title=complaint.headline,
        icon="mail",
        above=[(reverse("desk:complaints"), _("Complaints"))],
        complaint=complaint,
        form=form,
        status=400 if form is not None and form.is_bound else 200,
    )
