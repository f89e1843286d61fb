"""Which of Wagtail's own screens are open to writers: what a writer needs, and no more.

Wagtail shows whoever may add a page the whole tree with everybody's drafts, and reports on it. Its
screens are opened one by one here; ours see to themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin.auth import permission_denied

from newsroom.desk.acting import acting_as
from newsroom.people.roles import Role, role_of

WRITERS_DOORS = frozenset({
    "wagtailadmin_home",
    "wagtailadmin_account",
    "wagtailadmin_login",
    "wagtailadmin_logout",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_dismissibles",
    "wagtailadmin_block_preview",
    "wagtailadmin_tag_autocomplete",
    "wagtailadmin_pages:add",
    "wagtailadmin_pages:edit",
    "wagtailadmin_pages:delete",
    "wagtailadmin_pages:history",
    "wagtailadmin_pages:preview_on_edit",
    "wagtailadmin_pages:view_draft",
    "wagtailadmin_pages:revisions_compare",
    "wagtailadmin_pages:revisions_revert",
    "wagtailadmin_pages:revisions_view",
    "wagtailadmin_choose_page",
    "wagtailadmin_choose_page_child",
    "wagtailadmin_choose_page_search",
    "wagtailadmin_choose_page_chosen",
    "wagtailadmin_choose_page_chosen_multiple",
    "wagtailadmin_choose_page_external_link",
    "wagtailadmin_choose_page_email_link",
})  # fmt: skip
WRITERS_ROOMS = ("wagtailimages_chooser", "wagtailadmin_editing_sessions")
"""Namespaces that are open as a whole."""
ADMINISTRATORS_ROOMS = (
    "wagtailusers_users", "wagtailusers_groups", "wagtailsites", "wagtaillocales",
    "wagtailadmin_collections", "wagtailadmin_workflows",
)  # fmt: skip


ALWAYS_OPEN = frozenset({
    "wagtailadmin_login", "wagtailadmin_logout", "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
})  # fmt: skip


class DoorsMiddleware:
    """Turns away from Wagtail's screens whoever has no business there."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on, noting who acts; the doors are looked at once the address is known."""
        if not request.path_info.startswith("/admin/"):
            return self.get_response(request)
        with acting_as(request.user):
            return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, _arguments: Any, _options: Any
    ) -> HttpResponse | None:
        """Nothing where the door is open; else Wagtail's own refusal."""
        if not request.path_info.startswith("/admin/") or not request.user.is_authenticated:
            return None
        role, name = role_of(request.user), request.resolver_match.view_name
        if role < Role.WRITER:
            if name in ALWAYS_OPEN:
                return None
            # Wagtail would send them to sign in, and the sign-in page straight back.
            return redirect("people:home") if request.method == "GET" else _shut()
        if not str(getattr(view, "__module__", "")).startswith("wagtail.") or is_open(role, name):
            return None
        try:
            return permission_denied(request)
        except PermissionDenied:
            return _shut()


def _shut() -> HttpResponse:
    return HttpResponse(status=403)


def is_open(role: Role, name: str) -> bool:
    """Whether one of Wagtail's screens, by the name of its address, is open to the role."""
    room, _, _ = name.rpartition(":")
    if role >= Role.ADMINISTRATOR:
        return True
    if role >= Role.EDITOR:
        return room not in ADMINISTRATORS_ROOMS
    return name in WRITERS_DOORS or room in WRITERS_ROOMS
