"""The screens of the review, withdrawals, gold readings, and the story's page."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import reverse

from newsroom_record import (  # noqa: F401 - fixtures
    a_record_of_its_own,
    body,
    drain,
    mentions,
    publish,
    reader,
    told,
    verify,
)

# ruff: noqa: F811 - fixtures are given as arguments

pytestmark = pytest.mark.django_db

GOLD = Path(__file__).parents[3] / "shared" / "gold" / "gold.py"


@pytest.fixture
def counted(told, drain, publish, verify, writer):
    """A published story of a verified writer, read and on record."""
    verify(writer)
    story = publish(told)
    drain()
    return type(story).objects.get(pk=story.pk)


@pytest.fixture
def desk(client, editor):
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    return client


def at(name, story, event="e1"):
    return reverse(name, args=[story.pk, event])


def test_only_editors_review(counted, client, writer):
    from newsroom.record.models import Decision

    for address in (reverse("record_queue"), at("record_event", counted)):
        assert client.get(address).status_code == 302
    client.force_login(writer, backend="django.contrib.auth.backends.ModelBackend")
    for address in (reverse("record_queue"), at("record_event", counted), reverse("record_log")):
        assert client.get(address).url == "/admin/"  # Wagtail's way to say no
    client.post(at("record_decide", counted), {"verdict": "accepted"})
    assert not Decision.objects.exists()


def test_sentence_and_event_stand_side_by_side(counted, desk):
    html = desk.get(at("record_event", counted)).content.decode()
    assert "<mark>shelled</mark>" in html
    assert "Armenia" in html
    assert "Goris, Armenia" in html


def test_a_decision_leads_to_the_next_event_and_is_logged(counted, desk, drain):
    from newsroom.record.models import Decision

    answer = desk.post(at("record_decide", counted), {"verdict": "accepted", "why": "seen"})
    assert answer.url == at("record_event", counted, "e2")
    answer = desk.post(at("record_decide", counted, "e2"), {"verdict": "rejected"})
    assert answer.url == reverse("record_queue")
    drain()
    assert [m.review for m in mentions(counted)] == ["accepted", "rejected"]
    assert [(d.by_name, d.why) for d in Decision.objects.all()] == [("Edi", "seen"), ("Edi", "")]
    assert "Edi" in desk.get(reverse("record_log")).content.decode()


def test_the_log_is_written_once(counted, desk):
    from django.db import DatabaseError, connection, transaction

    desk.post(at("record_decide", counted), {"verdict": "accepted"})
    with pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute("UPDATE record_decision SET verdict = 'rejected'")


def form(**changes):
    given = {
        "type": "ASSAULT", "modes": ["heavy-weapons"], "status": "occurred",
        "actor-0-words": "Armenia", "actor-0-known": "Armenia", "actor-0-country": "ARM",
        "actor-0-sector": "GOV", "recipient-0-words": "", "place-words": "Goris",
        "place-known": "Goris", "place-country": "ARM", "first": "2022-09-13",
        "last": "2022-09-13", "figure-0-words": "at least 17 people", "figure-0-kind": "killed",
        "figure-0-low": "17", "figure-0-high": "",
    }  # fmt: skip
    return given | changes


def test_any_slot_can_be_corrected_with_words_of_the_story(counted, desk, drain):
    sent = form(**{
        "status": "denied", "recipient-0-words": "people", "recipient-0-country": "arm",
        "recipient-0-sector": "CVL", "figure-0-high": "17", "first": "2022-09-12",
    })  # fmt: skip
    assert desk.post(at("record_correct", counted), sent).status_code == 302
    drain()
    event = mentions(counted)[0].event
    assert event.status == "denied"
    assert [(p.text, p.country, p.sector) for p in event.recipients] == [("people", "ARM", "CVL")]
    assert (event.figures[0].low, event.figures[0].high) == (17, 17)
    assert event.date.first.isoformat() == "2022-09-12"
    assert event.place.name == "Goris"


def test_what_does_not_stand_in_the_story_is_refused_with_the_words_kept(counted, desk):
    answer = desk.post(at("record_correct", counted), form(**{"recipient-0-words": "Martians"}))
    assert answer.status_code == 422
    html = answer.content.decode()
    assert "“Martians”" in html.partition('role="alert"')[2].partition("</ul>")[0]
    assert 'value="Martians"' in html


def test_a_correction_without_a_change_is_an_acceptance(counted, desk):
    from newsroom.record.models import Decision

    desk.post(at("record_correct", counted), form())
    assert Decision.objects.get().verdict == "accepted"


@pytest.fixture
def second(counted, make_draft, writer, publish, drain):
    """Another story that tells the same shelling from the same source."""
    story = publish(make_draft(writer, "Goris shelled", "en", body=body(17), dateline_place=""))
    drain()
    return story


def episodes_of(story):
    from newsroom.record.models import Standing
    from newsroom.record.store import open_record

    with open_record() as record:
        name = Standing.objects.get(pk=story.pk).name
        return {m.story + m.event.id: e.id for e in record.told_in([name]) for m in e.mentions}


def test_episodes_are_parted_and_joined(counted, second, desk, drain):
    from newsroom.record.models import Standing

    other = f"{Standing.objects.get(pk=second.pk).name}#e1"
    mine = Standing.objects.get(pk=counted.pk).name + "e1"
    theirs = other.replace("#", "")
    desk.post(at("record_pair", counted), {"verdict": "different", "other": other})
    drain()
    apart = episodes_of(counted) | episodes_of(second)
    assert apart[mine] != apart[theirs]
    desk.post(at("record_pair", counted), {"verdict": "same", "other": other})
    drain()
    joined = episodes_of(counted)
    assert joined[mine] == joined[theirs]


def test_what_a_source_withdrew_marks_every_story_that_relays_it(
    counted, second, desk, client, drain, mailoutbox
):
    from newsroom.record.models import Withdrawal

    sent = {"why": "The ministry counted twice.", "url": "https://example.org/notice"}
    answer = desk.post(at("record_withdraw", counted), sent)
    row = Withdrawal.objects.get()
    assert answer.url == reverse("record_withdrawal", args=[row.pk])
    html = desk.get(answer.url).content.decode()
    assert counted.title in html
    assert second.title in html
    drain()
    for story in (counted, second):
        assert mentions(story)[0].until is not None
        assert "The ministry counted twice." in client.get(story.url).content.decode()
        beside = desk.get(reverse("record_beside", args=[story.pk])).content.decode()
        assert "The ministry counted twice." in beside


def test_reviewed_stories_are_written_as_gold(counted, desk, drain, tmp_path):
    call_command("gold", "--to", str(tmp_path))
    assert list(tmp_path.glob("*.json")) == []
    desk.post(at("record_correct", counted), form(status="denied"))
    desk.post(at("record_decide", counted, "e2"), {"verdict": "rejected"})
    call_command("gold", "--to", str(tmp_path))
    (path,) = tmp_path.glob("*.json")
    made = json.loads(path.read_text())
    assert [(e["anchor"], e["status"]) for e in made["events"]] == [("shelled", "denied")]
    assert [s["sources"][0]["text"] for s in made["statements"]] == ["Baku"]
    start, end = made["story"]["sentences"][made["events"][0]["sentence"]]
    assert "shelled Goris" in made["story"]["text"][start:end]
    if GOLD.is_file():
        spec = importlib.util.spec_from_file_location("gold_check", GOLD)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module.faults(made) == []


def test_sources_are_switched_on_by_a_link_and_told_as_footnotes(counted, client):
    plain = client.get(counted.url).content.decode()
    assert "?sources=1" in plain
    assert "said-1" not in plain
    marked = client.get(f"{counted.url}?sources=1").content.decode()
    assert '<span class="handed">' in marked
    assert '<li id="said-1" value="1">' in marked


def test_the_story_shows_its_events_and_what_is_unreviewed(counted, client):
    html = client.get(counted.url).content.decode()
    assert 'id="on-record"' in html
    assert "unreviewed" in html or "belum ditinjau" in html
    assert 'class="small-map"' in html


def test_a_mention_leads_to_its_sentence_on_the_page(counted, client):
    from newsroom.record import public

    (first, *_) = mentions(counted)
    address = public.link(first, public.pages([first.story]))
    assert f'id="{address.partition("#")[2]}"' in client.get(counted.url).content.decode()


def test_a_suggestion_is_set_aside_with_a_word_why(told, drain, client, writer):
    from newsroom.record.models import Dismissal

    page = told.get_latest_revision_as_object()
    page.body = [("paragraph", "<p>Armenia shelled Goris on Tuesday.</p>")]
    page.save_revision(user=writer)
    drain()
    client.force_login(writer, backend="django.contrib.auth.backends.ModelBackend")
    from newsroom.record.beside import beside

    ((remark, _known),) = beside(told).remarks
    address = reverse("record_dismiss", args=[told.pk])
    client.post(address, {"key": remark.key, "remark": "x", "why": ""})
    assert Dismissal.objects.count() == 0
    client.post(address, {"key": remark.key, "remark": remark.span.text, "why": "seen by us"})
    assert beside(told).remarks == []
    assert "seen by us" in client.get(reverse("record_beside", args=[told.pk])).content.decode()


def test_nobody_sees_the_reading_of_a_draft_that_is_not_theirs(told, client, person):
    stranger = person("Asing")
    client.force_login(stranger, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get(reverse("record_beside", args=[told.pk])).status_code in (302, 403, 404)
