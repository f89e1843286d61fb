"""The screens of the review: what waits, and one event at a time beside its sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.core.validators import URLValidator
from django.db import transaction
from django.forms import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from newsroom.people.roles import is_editor
from newsroom.record import correcting, review, withdrawals
from newsroom.record import words as told_as
from newsroom.record.correcting import Form
from newsroom.record.models import Decision, Verdict, Withdrawal
from newsroom.record.public import pages
from newsroom.record.review import Item, Reviewed
from newsroom.record.store import open_record
from newsroom.stories.models import StoryPage
from situasi.errors import RecordError
from situasi.model import MODES, Event
from situasi.names.register import countries

View = Callable[..., HttpResponse]
EVERY_LOG = 50


def editors(view: View) -> View:
    """For editors alone."""

    @wraps(view)
    @login_required
    def inner(request: HttpRequest, *arguments: Any, **options: Any) -> HttpResponse:
        if not is_editor(request.user):
            raise PermissionDenied
        return view(request, *arguments, **options)

    return inner


@editors
def queue(request: HttpRequest) -> HttpResponse:
    """The stories with events to review."""
    context = {
        "waiting": review.queued(),
        "withdrawals": Withdrawal.objects.all()[:5],
        "lately": Decision.objects.order_by("-pk")[:8],
    }
    return render(request, "record/queue.html", context)


@editors
def story(request: HttpRequest, page: int) -> HttpResponse:
    """A story's first event that waits, or its first."""
    found = _reviewed(page)
    item = found.waiting() or (found.items[0] if found.items else None)
    if item is None:
        messages.info(request, _("Nothing was read in this story."))
        return redirect("record_queue")
    return redirect("record_event", page, item.id)


@editors
def event(request: HttpRequest, page: int, event: str) -> HttpResponse:
    """One event beside its sentence."""
    found = _reviewed(page)
    return _show(request, found, _item(found, event))


@editors
@require_POST
def decide(request: HttpRequest, page: int, event: str) -> HttpResponse:
    """Accept or reject an event, or accept all of the story that still wait."""
    found = _reviewed(page)
    item = _item(found, event)
    why = request.POST.get("why", "").strip()
    verdict = request.POST.get("verdict")
    if verdict == "rest":
        with transaction.atomic():
            for one in found.items:
                if one.decision is None:
                    review.decide(found, one, request.user, Verdict.ACCEPTED)
        messages.success(request, _("All events of the story that waited were accepted."))
        return redirect("record_queue")
    if verdict not in (Verdict.ACCEPTED, Verdict.REJECTED):
        raise Http404
    corrected = item.decision is not None and item.decision.verdict == Verdict.CORRECTED
    if verdict == Verdict.ACCEPTED and corrected:
        return _onward(found, item)  # what was corrected stands, and is not undone by a key
    review.decide(found, item, request.user, Verdict(verdict), why)
    return _onward(found, item)


@editors
def correct(request: HttpRequest, page: int, event: str) -> HttpResponse:
    """Correct an event, slot by slot."""
    found = _reviewed(page)
    item = _item(found, event)
    if request.method != "POST":
        form = Form.of(found.story, item.mention, item.event)
        return _show(request, found, item, form=form)
    form = Form.sent(found.story, item.mention, request.POST, request.POST.getlist("modes"))
    slots = form.slots(item.mention.event)
    if slots is None:
        return _show(request, found, item, form=form, status=422)
    verdict = Verdict.CORRECTED if slots else Verdict.ACCEPTED
    review.decide(found, item, request.user, verdict, form.why, slots or None)
    return _onward(found, item)


@editors
@require_POST
def pair(request: HttpRequest, page: int, event: str) -> HttpResponse:
    """Say that another story's event is the same one, or that it is not."""
    found = _reviewed(page)
    item = _item(found, event)
    verdict = request.POST.get("verdict")
    if verdict not in (Verdict.SAME, Verdict.DIFFERENT):
        raise Http404
    try:
        with open_record() as record:
            other = record.mention(request.POST.get("other", ""))
    except RecordError:
        messages.error(request, _("That event has changed meanwhile."))
        return redirect("record_event", page, event)
    why = request.POST.get("why", "").strip()
    made = review.decide_pair(found, item, other, request.user, Verdict(verdict), why)
    if made is None:
        messages.error(request, _("That story is none of ours, or was taken down."))
    else:
        messages.success(request, _("Noted. The record follows within seconds."))
    return redirect("record_event", page, event)


@editors
@require_POST
def withdraw(request: HttpRequest, page: int, event: str) -> HttpResponse:
    """Note that the source of an event took it back, once for every story that relays it."""
    found = _reviewed(page)
    item = _item(found, event)
    why, url = request.POST.get("why", "").strip()[:1000], request.POST.get("url", "").strip()
    try:
        if url:
            URLValidator(["http", "https"])(url)
    except ValidationError:
        messages.error(request, _("That is no web address."))
        return redirect("record_event", page, event)
    where = review.together(item)
    if where.mine is None or not why:
        said = _("Say why.") if not why else _("The event is not in the record yet.")
        messages.error(request, said)
        return redirect("record_event", page, event)
    said = f"{told_as.sentence(item.event)}: {item.mention.sentence.text}"
    with open_record() as record:
        done = withdrawals.withdraw(record, where.mine, request.user, why, url, said)
    return redirect("record_withdrawal", done.pk)


@editors
def withdrawal(request: HttpRequest, number: int) -> HttpResponse:
    """What a source took back, and every story that relays it."""
    row = get_object_or_404(Withdrawal, pk=number)
    decisions = row.decisions.order_by("page_id", "start")
    known = StoryPage.objects.in_bulk({d.page_id for d in decisions})
    stories = [(known.get(d.page_id), d) for d in decisions]
    return render(request, "record/withdrawal.html", {"withdrawal": row, "stories": stories})


@editors
def log(request: HttpRequest) -> HttpResponse:
    """Every decision with its author, the latest first."""
    rows = Decision.objects.order_by("-pk").select_related("withdrawal")
    page = Paginator(rows, EVERY_LOG).get_page(request.GET.get("page"))
    known = StoryPage.objects.in_bulk({d.page_id for d in page})
    return render(request, "record/log.html", {"page": page, "known": known})


def _reviewed(page: int) -> Reviewed:
    found = review.reviewed(page)
    if found is None:
        raise Http404
    return found


def _item(found: Reviewed, event: str) -> Item:
    at = found.index(event)
    if at is None:
        raise Http404
    return found.items[at]


def _onward(found: Reviewed, item: Item) -> HttpResponse:
    """To the next event that waits: of this story, else of the next in the queue."""
    at = found.index(item.id) or 0
    following = found.waiting(at)
    if following is not None and following.id != item.id:
        return redirect("record_event", found.page.pk, following.id)
    for waiting in review.queued():
        if waiting.page.pk != found.page.pk:
            return redirect("record_review", waiting.page.pk)
    return redirect("record_queue")


def _show(
    request: HttpRequest, found: Reviewed, item: Item, form: Form | None = None, status: int = 200
) -> HttpResponse:
    at = found.index(item.id) or 0
    where = review.together(item)
    others = [*where.others, *(m for m, _score in where.maybe)]
    context: dict[str, Any] = {
        "found": found,
        "item": item,
        "number": at + 1,
        "before": found.items[at - 1] if at else None,
        "after": found.items[at + 1] if at + 1 < len(found.items) else None,
        "where": where,
        "known": pages({m.story for m in others}),
        "context": _around(found, item),
        "form": form,
    }
    if form is not None:
        context |= _choices([*(i.event for i in found.items), *(m.event for m in others)])
    return render(request, "record/event.html", context, status=status)


def _around(found: Reviewed, item: Item) -> tuple[str, str]:
    """What stands before and after the sentence, in its paragraph."""
    text, sentence = found.story.text, item.mention.sentence
    start = text.rfind("\n", 0, sentence.start) + 1
    end = text.find("\n", sentence.end)
    return text[start : sentence.start], text[sentence.end : end if end >= 0 else len(text)]


def _choices(events: list[Event]) -> dict[str, Any]:
    """What a form offers: types and modes, and the names that events of the story and beside it have."""
    names: dict[str, None] = {}
    places: dict[str, None] = {}
    for one in events:
        for party in (*one.actors, *one.recipients):
            if party.name:
                names[party.name] = None
        if one.place and one.place.name:
            places[one.place.name] = None
    return {
        "types": [(t, told_as.type_label(t)) for t in correcting.TYPES],
        "modes": [
            (t, told_as.type_label(t), [(m, told_as.mode_label(t, m)) for m in MODES[t]])
            for t in correcting.TYPES if MODES[t]
        ],
        "statuses": [(s, told_as.STATUS[s]) for s in correcting.STATUSES],
        "sectors": correcting.SECTORS,
        "kinds": [(k, told_as.FIGURES[k]) for k in correcting.KINDS],
        "names": list(names),
        "places": list(places),
        "countries": sorted(countries(told_as.language()).items(), key=lambda pair: pair[1]),
    }  # fmt: skip
