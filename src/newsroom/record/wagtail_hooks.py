"""The record in the admin: the panel beside the draft, the review, and their addresses."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.pages import PageViewSet

from newsroom.people.roles import is_editor
from newsroom.record.editing import StoryEditView
from newsroom.stories.models import StoryPage


class StoryViewSet(PageViewSet):
    """Wagtail's views of a story, with our editor."""

    model = StoryPage
    icon = "doc-full"
    edit_view_class = StoryEditView


@hooks.register("register_admin_viewset")
def _stories() -> StoryViewSet:
    return StoryViewSet("stories")


@hooks.register("register_admin_urls")
def _addresses() -> list[Any]:
    return [path("record/", include("newsroom.record.urls"))]


class ReviewMenuItem(MenuItem):
    """For editors."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether the user reviews."""
        return is_editor(request.user)


@hooks.register("register_admin_menu_item")
def _menu() -> ReviewMenuItem:
    return ReviewMenuItem(
        _("The record"), reverse("record_queue"), name="record", icon_name="list-ul", order=150
    )
