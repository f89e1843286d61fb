"""The editors' queue, and a story at the desk with all that can be done to it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import Case, When
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages

from newsroom.desk import checklist, deeds, queue, states, tasks, versions
from newsroom.desk.forms import QueueFilter
from newsroom.desk.models import AuditEntry, Deed, Desk, State
from newsroom.desk.screens import Crumb, open_to, seen_story, shown
from newsroom.desk.words import told
from newsroom.people.roles import Role, is_editor
from newsroom.stories.models import StoryPage

A_PAGE = 30
"""Rows of the queue on a screen."""
LOG_SHOWN = 50
RUNS_SHOWN = 10
WAITING = (State.IN_REVIEW, State.SCHEDULED, State.EMBARGOED)


@open_to(Role.EDITOR)
def show_queue(request: HttpRequest) -> HttpResponse:
    """What waits for an editor, the longest wait first; what waits for its hour below it."""
    form = QueueFilter(request.GET or None)
    chosen = form.cleaned_data if form.is_valid() else {}
    found = (
        Desk.objects.filter(state__in=WAITING)
        .select_related("story__locale", "story__owner__profile", "claimed_by__profile")
        .prefetch_related("story__story_authors__profile", "story__topics")
        .annotate(later=Case(When(state=State.IN_REVIEW, then=0), default=1))
        .order_by("later", "due", "submitted_at", "pk")
    )
    rows = Paginator(queue.narrowed(found, chosen, request.user), A_PAGE)
    page = rows.get_page(request.GET.get("p"))
    return shown(
        request,
        "desk/queue.html",
        title=_("Queue"),
        icon="tasks",
        filter=form,
        page=page,
        rows=[(desk, queue.age(desk)) for desk in page],
        wait=queue.usual_wait(),
        query=_without_page(request),
        now=request.get_full_path(),
    )


def story(request: HttpRequest, pk: int) -> HttpResponse:
    """A story at the desk: where it stands, what can be done, how it came here, and itself."""
    page = seen_story(request, pk)
    desk = states.desk_of(page)
    latest = page.get_latest_revision_as_object()
    log = AuditEntry.objects.filter(story_id=page.pk)
    return shown(
        request,
        "desk/story.html",
        title=latest.title,
        icon="doc-full-inverse",
        above=_above(request),
        story=page,
        latest=latest,
        desk=desk,
        age=queue.age(desk),
        place=queue.place(page),
        wait=queue.usual_wait(),
        reasons=told(desk.reasons),
        offered=deeds.offered(request.user, page),
        may_edit=states.may_edit(request.user, page),
        may_compare=page.permissions_for_user(request.user).can_edit(),
        checks=checklist.checks(latest),
        log=[(entry, told(entry.reasons)) for entry in log[:LOG_SHOWN]],
        runs=versions.runs(page)[:RUNS_SHOWN],
        comments=versions.review_comments(page),
        editor=is_editor(request.user),
        held=states.embargo_until(desk),
    )


@require_http_methods(["GET", "POST"])
def deed(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Do a deed; where it asks for something, ask first."""
    page = seen_story(request, pk)
    face = deeds.FACES.get(Deed(name)) if name in Deed.values else None
    if face is None:
        raise Http404
    what = Deed(name)
    posted = request.method == "POST"
    if not states.may(request.user, what, page):
        return _too_late(request, page, what)
    typed = (request.POST if posted else request.GET).get("q", "")
    form = deeds.form_for(face, page, request.POST if posted else None, typed)
    refused = ""
    checks = checklist.checks(page.get_latest_revision_as_object())
    if posted and (form is None or form.is_valid()):
        refused = _attempt(request, page, what, form)
        if not refused:
            messages.success(request, face.done)
            return redirect(_next(request) or reverse("desk:story", args=[pk]))
    return shown(
        request,
        "desk/deed.html",
        title=str(face.verb),
        icon=face.icon,
        above=[*_above(request), (reverse("desk:story", args=[pk]), page.get_admin_display_title())],
        story=page,
        face=face,
        form=form,
        refused=refused,
        checks=checks if what in {Deed.SUBMIT, Deed.PUBLISH, Deed.SCHEDULE} else [],
        blocked=what == Deed.SUBMIT and any(one.must and not one.done for one in checks),
        next=_next(request),
        status=400 if posted else 200,
    )


def _attempt(request: HttpRequest, page: StoryPage, what: Deed, form: Any) -> str:
    """Do it; what stands against it in one sentence, or nothing."""
    if what == Deed.SUBMIT and checklist.missing(page.get_latest_revision_as_object()):
        return _("Something is still missing; see the list.")
    face = deeds.FACES[what]
    try:
        face.do(page, request.user, form.cleaned_data if form is not None else {})
    except states.Refused as refusal:
        return str(refusal)
    except ValidationError as error:
        # The page itself is not fit to be published: say which field and why.
        return " ".join(
            f"{field}: {' '.join(words)}" for field, words in error.message_dict.items()
        )
    if face.tells_writers:
        tasks.tell_of_latest(page, what)
    return ""


def _too_late(request: HttpRequest, page: StoryPage, what: Deed) -> HttpResponse:
    """It was done already, or the story has moved on, or it is not the user's to do."""
    if what not in states.RULES or not states.allowed(request.user, what, page):
        raise PermissionDenied
    desk = states.desk_of(page)
    if what == Deed.PUBLISH and desk.state in states.RULES[what].from_:
        until = states.embargo_until(desk)
        if until is not None:
            messages.error(request, states.held_until(desk, until))
        return redirect("desk:story", page.pk)
    messages.error(
        request,
        _("“%(deed)s” is not possible now: the story is “%(state)s”.")
        % {"deed": deeds.FACES[what].verb, "state": states.state_of(page).label},
    )
    return redirect("desk:story", page.pk)


def list_of_checks(request: HttpRequest, pk: int) -> HttpResponse:
    """The check list of the latest revision, as the editor's side panel shows it."""
    latest = seen_story(request, pk).get_latest_revision_as_object()
    return render(request, "desk/checks.html", {"checks": checklist.checks(latest)})


@xframe_options_sameorigin
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """The latest revision as readers would see it, for whoever may see it at the desk."""
    latest = seen_story(request, pk).get_latest_revision_as_object()
    return latest.make_preview_request(request, latest.default_preview_mode)


@require_POST
@open_to(Role.EDITOR)
def take_next(request: HttpRequest) -> HttpResponse:
    """Take on the story that has waited longest and is nobody's yet."""
    for desk in queue.waiting().filter(claimed_by=None).select_related("story"):
        if states.is_own(request.user, desk.story):
            continue
        try:
            states.claim(desk.story, request.user)
        except states.Refused:  # another editor was faster
            continue
        return redirect("desk:story", desk.pk)
    messages.info(request, _("Nothing waits that nobody has taken."))
    return redirect("desk:queue")


def _above(request: HttpRequest) -> list[Crumb]:
    if is_editor(request.user):
        return [(reverse("desk:queue"), _("Queue"))]
    return [(reverse("desk:mine"), _("My stories"))]


def _next(request: HttpRequest) -> str:
    """Where to go on, if it is a place of ours."""
    to = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(
        to, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return to if safe else ""


def _without_page(request: HttpRequest) -> str:
    kept = request.GET.copy()
    kept.pop("p", None)
    return kept.urlencode()
