"""A writer's own stories, and how a new one is begun."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.ui.components import Component

from newsroom.desk import queue, states
from newsroom.desk.forms import BeginForm
from newsroom.desk.models import Desk, State
from newsroom.desk.screens import open_to, shown
from newsroom.desk.words import beginnings, told
from newsroom.people.roles import Role
from newsroom.people.views import profile_of
from newsroom.stories.models import StoriesPage, StoryAuthor, StoryPage

if TYPE_CHECKING:
    from newsroom.desk.words import Beginning
    from newsroom.people.models import User

ORDER = (
    State.SENT_BACK, State.DRAFT, State.IN_REVIEW, State.SCHEDULED, State.EMBARGOED,
    State.PUBLISHED, State.UNPUBLISHED,
)  # fmt: skip
"""What needs its writer first stands first."""
MOST_SHOWN = 25
"""Stories of one state at a time; the published ones of years are behind a link."""


@dataclass(slots=True)
class Row:
    """A story of the list."""

    story: StoryPage
    desk: Desk
    open_at: str
    place: int | None = None
    reasons: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """The stories of one state."""

    state: State
    rows: list[Row]
    more: int = 0


def own_stories(user: User) -> Any:
    """The stories that the user began or signed."""
    return StoryPage.objects.filter(
        Q(owner=user) | Q(story_authors__profile__user=user)
    ).distinct()


def grouped(user: User, most: int = MOST_SHOWN, words: str = "") -> list[Group]:
    """The user's stories by state; with words, those that have them in their headline."""
    own = own_stories(user)
    if words:
        own = own.filter(draft_title__icontains=words)
    desks = (
        Desk.objects.filter(story__in=own.values("pk"))
        .select_related("story__locale", "covered_by", "claimed_by")
        .order_by("-since")
    )
    by_state: dict[str, list[Desk]] = {}
    for desk in desks:
        by_state.setdefault(desk.state, []).append(desk)
    return [
        Group(state, [_row(user, desk) for desk in found[:most]], max(0, len(found) - most))
        for state in ORDER
        if (found := by_state.get(state))
    ]


def _row(user: User, desk: Desk) -> Row:
    story = desk.story
    name = "wagtailadmin_pages:edit" if desk.state in states.WRITERS_HOLD else "desk:story"
    return Row(
        story=story,
        desk=desk,
        open_at=reverse(name, args=[story.pk]),
        place=queue.place(story) if desk.state == State.IN_REVIEW else None,
        reasons=told(desk.reasons),
    )


class MyStories(Component):
    """The list on the first screen."""

    name = "my-stories"
    template_name = "desk/my_stories.html"
    order = 50

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """The stories by state, and how long the queue usually takes."""
        request = parent_context["request"]
        return {"groups": grouped(request.user), "wait": queue.usual_wait(), "State": State}


@open_to(Role.WRITER)
def stories(request: HttpRequest) -> HttpResponse:
    """All of one's own stories; `q` narrows them by words of the headline."""
    words = request.GET.get("q", "").replace("\0", "").strip()[:100]
    return shown(
        request,
        "desk/mine.html",
        title=_("My stories"),
        icon="doc-full-inverse",
        groups=grouped(request.user, most=500, words=words),
        words=words,
        wait=queue.usual_wait(),
    )


@open_to(Role.WRITER)
@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """Begin a story: the page is made at once, so that nothing written can be lost."""
    form = BeginForm(request.POST or None, initial=request.GET.dict())
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        plan = beginnings()[said["beginning"]]
        story = begun(request.user, said["title"], said["language"], plan)
        return redirect("wagtailadmin_pages:edit", story.pk)
    return shown(
        request,
        "desk/begin.html",
        title=_("New story"),
        icon="plus",
        form=form,
        status=400 if form.is_bound else 200,
    )


@transaction.atomic
def begun(user: User, title: str, language: str, plan: Beginning) -> StoryPage:
    """A draft of the user's with the plan's empty blocks."""
    parent = StoriesPage.objects.get(locale__language_code=language)
    story = StoryPage(
        title=title,
        slug=_free_slug(parent, title),
        locale=parent.locale,
        live=False,
        owner=user,
        numbered=plan.numbered,
        body=plan.blocks(),
    )
    story.story_authors = [StoryAuthor(profile=profile_of(user))]
    parent.add_child(instance=story)
    story.save_revision(user=user, clean=False)
    return story


def _free_slug(parent: StoriesPage, title: str) -> str:
    stem = slugify(title)[:80].strip("-") or "story"
    taken = set(
        StoryPage.objects.child_of(parent).filter(slug__startswith=stem).values_list("slug", flat=True)
    )
    slug, count = stem, 1
    while slug in taken:
        count += 1
        slug = f"{stem}-{count}"
    return slug
