"""A signed-in person's own pages."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from newsroom.people import roles
from newsroom.people.forms import LinkForms, ProfileForm
from newsroom.people.models import Profile, User
from newsroom.people.roles import Role


@never_cache
@login_required
def home(request: HttpRequest) -> HttpResponse:
    """Where sign-in leads: what this person can do here."""
    role = roles.role_of(request.user)
    return render(request, "people/home.html", {"role": role, "writes": role >= Role.WRITER})


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def profile(request: HttpRequest) -> HttpResponse:
    """Change what readers see of you."""
    own = getattr(request.user, "profile", None)
    if own is None:
        return redirect("people:start_writing")
    said, files = request.POST or None, request.FILES or None
    form = ProfileForm(said, files, instance=own)
    links = LinkForms(said, instance=own, prefix="links")
    if request.method == "POST" and form.is_valid() and links.is_valid():
        with transaction.atomic():
            form.save()
            links.save()
        messages.success(request, _("Your profile is saved."))
        return redirect("people:profile")
    return render(request, "people/profile.html", {"form": form, "links": links, "profile": own})


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def start_writing(request: HttpRequest) -> HttpResponse:
    """Become a writer: agree to answer for what you write, and get a profile."""
    user = request.user
    if request.method == "POST":
        with transaction.atomic():
            profile_of(user)
            if roles.role_of(user) < Role.WRITER:
                roles.give(user, Role.WRITER)
        return redirect("wagtailadmin_home")
    return render(request, "people/start_writing.html", {"writes": roles.is_writer(user)})


def profile_of(user: User) -> Profile:
    """The user's profile, made with their name if there is none yet."""
    own = getattr(user, "profile", None)
    if own is not None:
        return own
    name = user.get_full_name()
    if "@" in name:  # an e-mail address is nobody's public name
        name = name.partition("@")[0]
    stem = slugify(name)[:90] or "writer"
    slug, count = stem, 1
    while Profile.objects.filter(slug=slug).exists():
        count += 1
        slug = f"{stem}-{count}"
    return Profile.objects.create(user=user, name=name[:100], slug=slug)
