"""The story's editor: the check list beside it, the way to the desk below it."""

from __future__ import annotations

from typing import Any

from django.forms import Media
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import ActionMenuItem, SaveDraftMenuItem
from wagtail.admin.ui.side_panels import BaseSidePanel

from newsroom.desk import checklist
from newsroom.stories.models import StoryPage

TO_DESK = "action-desk"
"""What the button's name is in the form that it sends."""


class ChecklistSidePanel(BaseSidePanel):
    """What is still to be done before the story is handed in."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        """Its button, with the number of things that are missing."""

        aria_label = _("Show the check list")
        icon_name = "clipboard-list"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context: Any) -> dict[str, Any]:
            """How many are missing."""
            context = dict(super().get_context_data(parent_context))
            open_ = [one for one in checklist.checks(self.panel.object) if not one.done]
            return context | {"count": len(open_)}

    name = "checks"
    title = _("Check list")
    template_name = "desk/checks_panel.html"
    order = 80

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """The list as it is when the editor opens."""
        context = dict(super().get_context_data(parent_context))
        return context | {
            "url": reverse("desk:checks", args=[self.object.pk]),
            "checks": checklist.checks(self.object),
        }

    @property
    def media(self) -> Media:
        """What keeps it fresh, and what keeps a copy of unsaved words in the browser."""
        return Media(js=["desk/editor.js"])


class ToDesk(ActionMenuItem):
    """Saves, and goes on to the desk, where the story is handed in or decided on."""

    name = TO_DESK
    template_name = "desk/to_desk.html"
    order = 10

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Its words, by where the story stands."""
        context = dict(super().get_context_data(parent_context))
        from newsroom.desk import states

        holds = states.state_of(context["page"]) in states.WRITERS_HOLD
        context["label"] = _("Save and submit …") if holds else _("Save and decide …")
        return context


def narrow_actions(items: list[ActionMenuItem], page: Any) -> None:
    """Of Wagtail's buttons below a story no more than to save it; ours beside it."""
    if isinstance(page, StoryPage):
        items[:] = [item for item in items if isinstance(item, SaveDraftMenuItem)]
        items.insert(0, ToDesk())
