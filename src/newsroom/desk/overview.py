"""An editor's first screen: what waits, and for how long."""

from __future__ import annotations

from typing import Any

from wagtail.admin.ui.components import Component

from newsroom.desk import queue
from newsroom.desk.models import Desk, State
from newsroom.readers import complaints

SHOWN = 8
"""Stories of the queue on the first screen."""


class DeskOverview(Component):
    """The head of the queue, and the complaints whose clock runs."""

    name = "desk-overview"
    template_name = "desk/overview.html"
    order = 10

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Counts, the first of the queue, the next to be answered."""
        waiting = queue.waiting().select_related(
            "story__locale", "claimed_by__profile", "story__owner__profile"
        )
        open_ = complaints.waiting()
        user = parent_context["request"].user
        return {
            "request": parent_context["request"],
            "count": waiting.count(),
            "free": waiting.filter(claimed_by=None).count(),
            "mine": waiting.filter(claimed_by=user).count(),
            "rows": [(desk, queue.age(desk)) for desk in waiting[:SHOWN]],
            "scheduled": Desk.objects.filter(state=State.SCHEDULED).count(),
            "embargoed": Desk.objects.filter(state=State.EMBARGOED).count(),
            "complaints": open_.count(),
            "urgent": open_[:3],
            "wait": queue.usual_wait(),
        }
