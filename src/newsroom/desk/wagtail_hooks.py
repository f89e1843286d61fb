"""The desk in Wagtail's admin: addresses, menu, first screen, and the story's editor."""

from __future__ import annotations

from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.urls import include, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.search import SearchArea

from newsroom.desk import editor, mine, overview
from newsroom.people.models import Profile
from newsroom.people.roles import Role, role_of
from newsroom.record.editing import SIDE_PANELS
from newsroom.stories.models import StoryPage

SIDE_PANELS.append(editor.ChecklistSidePanel)

HIDDEN = {
    Role.WRITER: {"explorer", "images", "documents", "reports", "settings", "help", "search"},
    Role.EDITOR: {"documents", "reports", "settings", "help"},
    Role.ADMINISTRATOR: {"documents", "help"},
}
"""Items of Wagtail's menu that a role has no use for."""


class RoleMenuItem(MenuItem):
    """An item for a role and those above it."""

    def __init__(self, label: Any, url: str, least: Role, **options: Any) -> None:
        super().__init__(label, url, **options)
        self.least = least

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the user's role suffices."""
        return role_of(request.user) >= self.least


@hooks.register("register_admin_urls")
def _addresses() -> list[Any]:
    return [path("desk/", include("newsroom.desk.urls"))]


def _item(name: str, label: Any, least: Role, icon: str, order: int) -> None:
    @hooks.register("register_admin_menu_item")
    def _made() -> MenuItem:
        url = reverse(f"desk:{name}")
        return RoleMenuItem(label, url, least, name=f"desk-{name}", icon_name=icon, order=order)


_item("begin", _("New story"), Role.WRITER, "plus", 10)
_item("mine", _("My stories"), Role.WRITER, "doc-full-inverse", 20)
_item("queue", _("Queue"), Role.EDITOR, "tasks", 30)
_item("complaints", _("Complaints"), Role.EDITOR, "mail", 40)
_item("log", _("Log"), Role.EDITOR, "history", 50)


@hooks.register("construct_main_menu", order=1000)
def _menu(request: HttpRequest, items: list[MenuItem]) -> None:
    role = role_of(request.user)
    hidden = HIDDEN.get(min(max(role, Role.WRITER), Role.ADMINISTRATOR), HIDDEN[Role.WRITER])
    items[:] = [item for item in items if item.name not in hidden]


class OwnStories(SearchArea):
    """Where a writer's search leads: Wagtail's own would lead to everybody's pages."""

    def is_shown(self, request: HttpRequest) -> bool:
        """To writers; editors search all."""
        return role_of(request.user) < Role.EDITOR


@hooks.register("register_admin_search_area")
def _search() -> SearchArea:
    return OwnStories(_("My stories"), reverse("desk:mine"), name="own-stories", order=1)


@hooks.register("construct_homepage_panels")
def _first_screen(request: HttpRequest, panels: list[Any]) -> None:
    panels.clear()
    if role_of(request.user) >= Role.EDITOR:
        panels.append(overview.DeskOverview())
    panels.append(mine.MyStories())


@hooks.register("insert_global_admin_css")
def _look() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("desk/desk.css"))


# The story's editor ------------------------------------------------------------------------------


@hooks.register("before_create_page")
def _begin(request: HttpRequest, parent: Any, page_class: type) -> HttpResponse | None:
    """Stories begin with a choice of form and language."""
    if page_class is not StoryPage:
        return None
    return redirect(f"{reverse('desk:begin')}?language={parent.locale.language_code}")


@hooks.register("construct_page_action_menu")
def _actions(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    editor.narrow_actions(items, context.get("page"))


@hooks.register("after_edit_page")
def _to_desk(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Saved; on to where it is handed in or decided on."""
    if isinstance(page, StoryPage) and editor.TO_DESK in request.POST:
        return redirect("desk:story", page.pk)
    return None


@hooks.register("after_delete_page")
def _home_again(request: HttpRequest, page: Any) -> HttpResponse | None:
    """To one's stories; Wagtail would go on to the tree, which writers do not see."""
    return redirect("desk:mine") if isinstance(page.specific_deferred, StoryPage) else None


# What writers may choose from --------------------------------------------------------------------


@hooks.register("construct_page_chooser_queryset")
def _choosable(pages: Any, request: HttpRequest) -> Any:
    """Writers link to what readers can see, and to their own."""
    if role_of(request.user) >= Role.EDITOR:
        return pages
    return pages.filter(Q(live=True) | Q(owner=request.user))


@hooks.register("construct_image_chooser_queryset")
def _pictures_of_stories(pictures: Any, request: HttpRequest) -> Any:
    """People's portraits are no pictures of stories; a profile's form has a field of its own."""
    portraits = Profile.objects.exclude(photo=None)
    return pictures.exclude(pk__in=portraits.values("photo"))


@hooks.register("construct_explorer_page_queryset")
def _explorable(parent: Any, pages: Any, request: HttpRequest) -> Any:
    if role_of(request.user) >= Role.EDITOR:
        return pages
    return pages.filter(owner=request.user)
