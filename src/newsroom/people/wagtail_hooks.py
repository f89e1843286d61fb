"""People in Wagtail's admin: the verified mark and roles."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from newsroom.people import standing
from newsroom.people.appointing import ACTION
from newsroom.people.roles import is_editor


@hooks.register("register_admin_urls")
def _addresses() -> list[Any]:
    screens = [
        path("", standing.show_people, name="people"),
        path("<int:pk>/", standing.person, name="person"),
    ]
    return [path("people/", include((screens, "people_desk")))]


class EditorsMenuItem(MenuItem):
    """For editors."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the user edits."""
        return is_editor(request.user)


@hooks.register("register_admin_menu_item")
def _menu() -> MenuItem:
    url = reverse("people_desk:people")
    return EditorsMenuItem(
        gettext_lazy("People"), url, name="people", icon_name="group", order=60
    )


@hooks.register("register_log_actions")
def _log_actions(actions: Any) -> None:
    def told(data: Any) -> str:
        return _("From %(before)s to %(after)s: %(reason)s") % data

    actions.register_action(ACTION, gettext_lazy("Change a person's role"), told)
