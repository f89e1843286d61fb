"""Complaints and the newsletter."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from newsroom.operation.limits import limited
from newsroom.readers import complaints, newsletter
from newsroom.readers.forms import ComplaintForm, NewsletterForm
from newsroom.readers.models import ANSWER_WITHIN
from newsroom.stories.models import StoryPage


@never_cache
@limited("complaint", "10/h", methods=("POST",))
@require_http_methods(["GET", "POST"])
def complain(request: HttpRequest, pk: int) -> HttpResponse:
    """File a complaint on a published story."""
    story = get_object_or_404(StoryPage.objects.published(), pk=pk)
    form = ComplaintForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if form.trapped:
            return redirect("complaint_thanks")
        said = {field: form.cleaned_data[field] for field in ComplaintForm.Meta.fields}
        row = complaints.file(story, **said)
        return redirect("complaint_status", complaints.token(row))
    hours = int(ANSWER_WITHIN.total_seconds() // 3600)
    context = {"form": form, "story": story, "hours": hours}
    return render(request, "readers/complain.html", context)


@never_cache
@require_safe
def status(request: HttpRequest, token: str) -> HttpResponse:
    """How a complaint stands, for the person who filed it: the clock, then the answer."""
    row = complaints.of_token(token)
    if row is None:
        raise Http404
    answer = render(request, "readers/complaint_status.html", {"complaint": row})
    answer["X-Robots-Tag"] = "noindex"
    answer["Referrer-Policy"] = "no-referrer"
    return answer


@never_cache
@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """What can be asked of the editors, and how they keep their word, in figures."""
    hours = int(ANSWER_WITHIN.total_seconds() // 3600)
    context = {"figures": complaints.figures(), "hours": hours}
    return render(request, "readers/complaints.html", context)


def complaint_thanks(request: HttpRequest) -> HttpResponse:
    """It was received, and the clock runs."""
    return render(
        request,
        "readers/complaint_thanks.html",
        {"hours": int(ANSWER_WITHIN.total_seconds() // 3600)},
    )


@never_cache
@limited("newsletter", "10/h", methods=("POST",))
@require_http_methods(["GET", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    """Ask for the daily letter."""
    language = (get_language() or "id")[:2]
    wanted = request.GET.get("situation", "")
    initial = {"situations": [int(wanted)]} if wanted.isdecimal() and len(wanted) < 10 else {}
    form = NewsletterForm(request.POST or None, language=language, initial=initial)
    if request.method == "POST" and form.is_valid():
        if not form.trapped:
            chosen = list(form.cleaned_data["topics"])
            followed = list(form.cleaned_data.get("situations", ()))
            newsletter.ask(form.cleaned_data["email"], language, chosen, followed)
        return redirect("newsletter_asked")
    return render(request, "readers/newsletter.html", {"form": form})


def asked(request: HttpRequest) -> HttpResponse:
    """A letter is on its way, if the address can have one."""
    return render(request, "readers/newsletter_asked.html")


@never_cache
@require_http_methods(["GET", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Confirm: asked by GET, for mail programs open links by themselves, and done by POST."""
    row = newsletter.Subscription.objects.filter(token=token).first()
    done = False
    if request.method == "POST" and row is not None:
        wanted = [_keys(request.GET.get(what, "")) for what in ("topics", "situations")]
        row, done = newsletter.confirm(token, *wanted), True
    context = {"subscription": row, "done": done}
    return render(request, "readers/newsletter_confirm.html", context, status=200 if row else 404)


def _keys(said: str) -> list[int]:
    return [int(key) for key in said.split(",") if key.isdecimal() and len(key) < 10]


@never_cache
@csrf_exempt  # a mail program leaves by one POST without a cookie, RFC 8058; the token is the right
@require_http_methods(["GET", "POST"])
def leave(request: HttpRequest, token: str) -> HttpResponse:
    """Leave the letter by one click; a second click finds nothing to do."""
    row = newsletter.Subscription.objects.filter(token=token).first()
    left = request.method == "POST" and (newsletter.leave(token) or row is None)
    return render(request, "readers/newsletter_leave.html", {"subscription": row, "left": left})
