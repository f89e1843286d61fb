"""The story's editor with the reading beside it: a side panel of Wagtail's."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel
from wagtail.admin.views.pages.edit import EditView

from newsroom.desk import states
from newsroom.record import queue
from newsroom.record.beside import beside
from newsroom.record.models import Dismissal, DraftReading, Progress
from newsroom.stories.models import StoryPage


class ReadingSidePanel(BaseSidePanel):
    """What the newsroom reads in the draft."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """Its button."""

        aria_label = _("Show the reading")
        icon_name = "view"

    name = "reading"
    title = _("Reading")
    template_name = "record/reading_panel.html"
    order = 90

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """The reading as it is known when the editor opens."""
        context = dict(super().get_context_data(parent_context))
        return context | {
            "url": reverse("record_beside", args=[self.object.pk]),
            "beside": beside(self.object),
        }

    @property
    def media(self) -> Media:
        """What keeps it fresh."""
        return Media(css={"all": ["record/desk.css"]}, js=["record/beside.js"])


SIDE_PANELS: list[type[BaseSidePanel]] = [ReadingSidePanel]
"""What stands beside a story's editor; other rooms may append theirs. One with the name of one of
Wagtail's takes its place."""


class StoryEditView(EditView):
    """Wagtail's editor and our panels."""

    def get_side_panels(self) -> MediaContainer:
        """Wagtail's panels and ours; autosave, which asks for a part of the page, goes without."""
        panels = super().get_side_panels()
        if self.expects_json_response or self.hydrate_create_view:
            return panels
        ours = [panel(self.page, self.request) for panel in SIDE_PANELS]
        names = {panel.name for panel in ours}
        kept = [panel for panel in panels if panel.name not in names]
        return MediaContainer(sorted([*kept, *ours], key=lambda panel: panel.order))


def _story(request: HttpRequest, page: int) -> StoryPage:
    story = get_object_or_404(StoryPage, pk=page)
    if not states.may_see(request.user, story):
        raise PermissionDenied
    return story


@login_required
def beside_view(request: HttpRequest, page: int) -> HttpResponse:
    """The panel's content, for the editor to fetch after each save; 202 while it is being read."""
    story = _story(request, page)
    row = DraftReading.objects.filter(pk=story.pk).first()
    if request.GET.get("waiting") and row is not None and row.progress == Progress.PENDING:
        said = _("Being read …") if row.slow else _("Waiting to be read …")
        return HttpResponse(str(said), status=202, content_type="text/plain; charset=utf-8")
    context = {"page": story, "beside": beside(story)}
    return render(request, "record/beside.html", context)


@login_required
@require_POST
def dismiss(request: HttpRequest, page: int) -> HttpResponse:
    """Set a suggestion aside with a word why."""
    story = _story(request, page)
    why = " ".join(request.POST.get("why", "").split())[:200]
    key, remark = request.POST.get("key", "")[:64], request.POST.get("remark", "")[:500]
    if key and why:
        Dismissal.objects.create(page_id=story.pk, key=key, remark=remark, why=why, by=request.user)
    context = {"page": story, "beside": beside(story), "unexplained": "" if why else key}
    return render(request, "record/beside.html", context)


@login_required
@require_POST
def read_again(request: HttpRequest, page: int) -> HttpResponse:
    """Have the draft read once more, as after a failure."""
    story = _story(request, page)
    row = DraftReading.objects.filter(pk=story.pk).first()
    if row is None:
        queue.draft(story.pk, story.latest_revision_id)
    else:
        queue.again(row)
    return render(request, "record/beside.html", {"page": story, "beside": beside(story)})
