"""People as editors and administrators see them: the verified mark, roles, and their logs."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.models import ModelLogEntry

from newsroom.desk.screens import open_to, shown
from newsroom.people import roles, verification
from newsroom.people.appointing import ACTION, GIVEN, appoint
from newsroom.people.models import Profile, User
from newsroom.people.roles import Role

A_PAGE = 40
"""People on a screen."""


class ReasonForm(forms.Form):
    """Why the mark is given or taken."""

    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy(
            "What was checked, and how. Kept in the log for good, and sent to the writer."
        ),
    )


class RoleForm(forms.Form):
    """Another role, and why."""

    role = forms.TypedChoiceField(
        label=gettext_lazy("Role"),
        coerce=lambda value: Role(int(value)),
        choices=[(str(int(one)), one.label) for one in GIVEN],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=gettext_lazy("Reason"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
    )


@require_safe
@open_to(Role.EDITOR)
def show_people(request: HttpRequest) -> HttpResponse:
    """Everybody with a profile; administrators see every account."""
    words = request.GET.get("words", "").strip()[:100]
    if roles.is_administrator(request.user):
        found = User.objects.select_related("profile").prefetch_related("groups").order_by("email")
        if words:
            found = found.filter(
                Q(email__icontains=words)
                | Q(profile__name__icontains=words)
                | Q(first_name__icontains=words)
                | Q(last_name__icontains=words)
            )
    else:
        found = (
            User.objects.exclude(profile=None)
            .select_related("profile")
            .prefetch_related("groups")
            .order_by("profile__name")
        )
        if words:
            found = found.filter(profile__name__icontains=words)
    page = Paginator(found, A_PAGE).get_page(request.GET.get("p"))
    return shown(
        request,
        "people/desk/people.html",
        title=_("People"),
        icon="group",
        page=page,
        rows=[(user, roles.role_of(user)) for user in page],
        words=words,
        query=f"words={words}",
        administrator=roles.is_administrator(request.user),
    )


@require_http_methods(["GET", "POST"])
@open_to(Role.EDITOR)
def person(request: HttpRequest, pk: int) -> HttpResponse:
    """One person: the mark, the role, and what was decided on both."""
    user = get_object_or_404(User.objects.select_related("profile"), pk=pk)
    profile = getattr(user, "profile", None)
    administrator = roles.is_administrator(request.user)
    mark = ReasonForm(prefix="mark") if profile else None
    role = RoleForm(prefix="role", initial={"role": int(roles.role_of(user))})
    if request.method == "POST":
        if "mark" in request.POST and profile is not None:
            mark = ReasonForm(request.POST, prefix="mark")
            done = mark.is_valid() and _mark(request, profile, mark)
        else:
            role = RoleForm(request.POST, prefix="role")
            done = role.is_valid() and _role(request, user, role)
        if done:
            return redirect("people_desk:person", user.pk)
    bound = [form for form in (mark, role) if form is not None and form.is_bound]
    return shown(
        request,
        "people/desk/person.html",
        title=user.get_full_name(),
        icon="user",
        above=[(reverse("people_desk:people"), _("People"))],
        person=user,
        profile=profile,
        role=roles.role_of(user),
        mark=mark,
        role_form=role if administrator and user.pk != request.user.pk else None,
        form=bound[0] if bound else None,
        marks=profile.verifications.all() if profile else [],
        changes=[_change(one) for one in _changes(user)],
        own=user.pk == request.user.pk,
        status=400 if bound else 200,
    )


def _mark(request: HttpRequest, profile: Profile, form: ReasonForm) -> bool:
    deed = verification.withdraw if profile.verified else verification.verify
    try:
        row = deed(profile, request.user, form.cleaned_data["reason"])
    except ValidationError as error:
        form.add_error("reason", error)
        return False
    given = _("%(name)s has the verified mark.") if row.given else _(
        "%(name)s no longer has the verified mark."
    )  # fmt: skip
    messages.success(request, given % {"name": profile.name})
    return True


def _role(request: HttpRequest, user: User, form: RoleForm) -> bool:
    said = form.cleaned_data
    try:
        role = appoint(user, said["role"], request.user, said["reason"])
    except ValidationError as error:
        form.add_error("role", error)
        return False
    messages.success(request, _("%(name)s: %(role)s.") % {"name": user, "role": role.label})
    return True


def _changes(user: User) -> Any:
    return (
        ModelLogEntry.objects.for_instance(user)
        .filter(action=ACTION)
        .select_related("user")
        .order_by("-timestamp")
    )


def _change(entry: ModelLogEntry) -> dict[str, Any]:
    said = entry.data
    return {
        "at": entry.timestamp,
        "by": entry.user,
        "before": Role[said["before"].upper()].label,
        "after": Role[said["after"].upper()].label,
        "reason": said["reason"],
    }
