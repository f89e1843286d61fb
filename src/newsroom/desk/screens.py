"""What the desk's screens share: who may open one, and the frame they are shown in."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from newsroom.desk import states
from newsroom.people.roles import Role, role_of

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage

View = Callable[..., HttpResponse]
Crumb = tuple[str, str]
"""Where a step above leads, and its name."""


def open_to(least: Role) -> Callable[[View], View]:
    """Refuse whoever stands below that role."""

    def decorate(view: View) -> View:
        @functools.wraps(view)
        def guarded(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponse:
            if role_of(request.user) < least:
                raise PermissionDenied
            return view(request, *arguments, **options)

        return guarded

    return decorate


def shown(
    request: HttpRequest,
    template: str,
    *,
    title: str,
    icon: str,
    above: Iterable[Crumb] = (),
    status: int = 200,
    **context: Any,
) -> HttpResponse:
    """The screen in the admin's frame."""
    crumbs = [{"url": reverse("wagtailadmin_home"), "label": _("Home")}]
    crumbs += [{"url": url, "label": label} for url, label in above]
    crumbs.append({"url": "", "label": title})
    frame = {"header_title": title, "page_title": title, "header_icon": icon}
    return render(
        request, template, {**frame, "breadcrumbs_items": crumbs, **context}, status=status
    )


def seen_story(request: HttpRequest, pk: int) -> StoryPage:
    """The story, if the user may see it as it stands: else it is not there (`Http404`)."""
    from newsroom.stories.models import StoryPage

    story = StoryPage.objects.filter(pk=pk).first()
    if story is None or not states.may_see(request.user, story):
        raise Http404
    return story
