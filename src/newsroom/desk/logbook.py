"""The log as editors read it. There is no screen, form or address that changes it."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from newsroom.desk.forms import LogFilter
from newsroom.desk.models import AuditEntry
from newsroom.desk.screens import open_to, shown
from newsroom.desk.words import told
from newsroom.people.roles import Role

A_PAGE = 50
"""Entries on a screen."""


@require_safe
@open_to(Role.EDITOR)
def log(request: HttpRequest) -> HttpResponse:
    """All deeds, the last first; narrowed by headline, deed and person."""
    form = LogFilter(request.GET or None)
    found = AuditEntry.objects.all()
    if form.is_valid():
        said = form.cleaned_data
        if said["words"]:
            found = found.filter(title__icontains=said["words"])
        if said["deed"]:
            found = found.filter(deed=said["deed"])
        if said["by"]:
            found = found.filter(by_name__icontains=said["by"])
    page = Paginator(found, A_PAGE).get_page(request.GET.get("p"))
    kept = request.GET.copy()
    kept.pop("p", None)
    return shown(
        request,
        "desk/log.html",
        title=_("Log"),
        icon="history",
        filter=form,
        page=page,
        rows=[(entry, told(entry.reasons)) for entry in page],
        query=kept.urlencode(),
    )
