"""A story's way over the desk, and who may take it where."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone

from newsroom.desk import acting, states
from newsroom.desk.models import AuditEntry, Deed, State
from newsroom.desk.states import Refused
from newsroom.people.roles import Role


def test_a_story_goes_from_draft_to_correction_and_the_log_tells_it(story, writer, editor):
    states.submit(story, writer)
    states.claim(story, editor)
    states.send_back(story, editor, ["no-sources"], "Sebut sumbernya.")
    states.submit(story, writer)
    states.publish(story, editor)
    states.correct(story, editor, "Jumlah korban", "Angka lama keliru.")
    log = AuditEntry.objects.filter(story_id=story.pk).order_by("pk")
    assert [(e.deed, e.before, e.after) for e in log] == [
        ("begin", "", "draft"),
        ("submit", "draft", "in_review"),
        ("claim", "in_review", "in_review"),
        ("send_back", "in_review", "sent_back"),
        ("submit", "sent_back", "in_review"),
        ("publish", "in_review", "published"),
        ("correct", "published", "published"),
    ]
    assert log[3].reasons == ["no-sources"]
    assert log[3].words == "Sebut sumbernya."
    assert log[3].by_name == "Edi"
    story = type(story).objects.get(pk=story.pk)
    assert story.live
    assert [c.what for c in story.corrections.all()] == ["Jumlah korban"]


def test_what_is_published_is_the_latest_revision(story, writer, editor):
    story.title = "Judul yang lebih baik"
    story.save_revision(user=writer)
    states.submit(story, writer)
    states.publish(story, editor)
    assert type(story).objects.get(pk=story.pk).title == "Judul yang lebih baik"


ALLOWED = {
    State.DRAFT: {Deed.SUBMIT},
    State.IN_REVIEW: {
        Deed.ADD_TO_TOPIC,
        Deed.WITHDRAW, Deed.CLAIM, Deed.RELEASE, Deed.SEND_BACK, Deed.SCHEDULE, Deed.EMBARGO,
        Deed.PUBLISH,
    },
    State.SENT_BACK: {Deed.SUBMIT},
    State.SCHEDULED: {
        Deed.SEND_BACK, Deed.SCHEDULE, Deed.UNSCHEDULE, Deed.EMBARGO, Deed.PUBLISH,
    },
    State.EMBARGOED: {Deed.SEND_BACK, Deed.SCHEDULE, Deed.EMBARGO, Deed.PUBLISH},
    State.PUBLISHED: {Deed.UPDATE, Deed.CORRECT, Deed.UNPUBLISH},
    State.UNPUBLISHED: {Deed.PUBLISH, Deed.REOPEN},
}  # fmt: skip
WRITERS_OWN = {Deed.SUBMIT, Deed.WITHDRAW}


@pytest.mark.parametrize("state", State)
def test_only_the_deeds_of_a_state_can_be_done_in_it(state, story, writer, editor, person):
    desk = states.desk_of(story)
    desk.state = state
    desk.save()
    assert set(states.deeds_for(editor, story)) == ALLOWED[state]
    assert set(states.deeds_for(writer, story)) == ALLOWED[state] & WRITERS_OWN
    assert states.deeds_for(person("Orang"), story) == []
    assert states.deeds_for(person("Baca", Role.READER), story) == []


def test_a_writer_cannot_publish_nor_review(story, writer):
    states.submit(story, writer)
    for deed in (states.publish, states.claim, states.release):
        with pytest.raises(Refused):
            deed(story, writer)
    assert states.state_of(type(story).objects.get(pk=story.pk)) == State.IN_REVIEW


def test_a_refused_deed_leaves_no_trace(story, writer, editor):
    before = AuditEntry.objects.count()
    with pytest.raises(Refused, match=r"draft|draf"):
        states.publish(story, editor)
    assert AuditEntry.objects.count() == before
    assert not type(story).objects.get(pk=story.pk).live


def test_a_claim_keeps_other_editors_off_until_it_is_released(story, writer, editor, person):
    other = person("Rina", Role.EDITOR)
    states.submit(story, writer)
    states.claim(story, editor)
    with pytest.raises(Refused, match="Edi"):
        states.claim(story, other)
    states.release(story, editor)
    assert states.claim(story, other).claimed_by == other


def test_sending_back_without_a_reason_or_a_word_is_refused(story, writer, editor):
    states.submit(story, writer)
    with pytest.raises(Refused):
        states.send_back(story, editor, [], "  ")


def test_a_scheduled_story_goes_out_when_its_time_comes_and_not_before(
    story, writer, editor, tomorrow
):
    states.submit(story, writer)
    states.schedule(story, editor, tomorrow)
    assert states.publish_due(tomorrow - dt.timedelta(seconds=1)) == []
    assert [page.pk for page in states.publish_due(tomorrow)] == [story.pk]
    assert states.publish_due(tomorrow) == []
    entry = AuditEntry.objects.filter(deed=Deed.PUBLISH).get()
    assert entry.by is None
    assert type(story).objects.get(pk=story.pk).live


def test_an_embargo_holds_until_it_ends_and_then_waits_for_an_editor(
    story, writer, editor, tomorrow
):
    states.submit(story, writer)
    states.embargo(story, editor, tomorrow)
    with pytest.raises(Refused):
        states.publish(story, editor)
    assert states.publish_due(tomorrow + dt.timedelta(days=1)) == []
    story.desk.due = story.desk.embargo = timezone.now() - dt.timedelta(seconds=1)
    story.desk.save()
    states.publish(story, editor)
    assert states.state_of(story) == State.PUBLISHED


@pytest.fixture
def embargoed(story, writer, editor, tomorrow):
    states.submit(story, writer)
    states.embargo(story, editor, tomorrow)
    return story


def test_no_way_leads_round_an_embargo(embargoed, writer, editor, tomorrow):
    soon = timezone.now() + dt.timedelta(minutes=1)
    later = tomorrow + dt.timedelta(hours=1)

    def tried():
        assert not states.may(editor, Deed.PUBLISH, embargoed)
        with pytest.raises(Refused, match="embargo"):
            states.publish(embargoed, editor)
        for deed in (states.schedule, states.embargo):
            with pytest.raises(Refused, match="embargo"):
                deed(embargoed, editor, soon)

    tried()
    states.schedule(embargoed, editor, later)
    tried()
    states.unschedule(embargoed, editor)
    tried()
    states.send_back(embargoed, editor, ["facts"], "")
    states.submit(embargoed, writer)
    tried()
    states.schedule(embargoed, editor, later)
    embargoed.desk.due = soon  # by whatever way
    embargoed.desk.save()
    with acting.happened_at(soon):
        assert states.publish_due() == []


def test_a_translation_is_under_the_embargo_of_what_it_translates(
    embargoed, writer, editor, make_draft, tomorrow
):
    other = make_draft(writer, "The same", "en", translation_key=embargoed.translation_key)
    states.submit(other, writer)
    assert not states.may(editor, Deed.PUBLISH, other)
    assert not states.may(editor, Deed.LIFT, other)
    with pytest.raises(Refused, match="embargo"):
        states.publish(other, editor)
    with pytest.raises(Refused, match="embargo"):
        states.schedule(other, editor, timezone.now() + dt.timedelta(minutes=1))
    states.lift(embargoed, editor, "Diumumkan.")
    states.publish(other, editor)
    assert type(other).objects.get(pk=other.pk).live


def test_story_under_embargo_can_be_scheduled_for_its_end(embargoed, editor, tomorrow):
    states.schedule(embargoed, editor, tomorrow)
    with acting.happened_at(tomorrow):
        assert states.publish_due() == [embargoed]
    assert states.state_of(type(embargoed).objects.get(pk=embargoed.pk)) == State.PUBLISHED


def test_embargo_is_lifted_with_a_reason_that_the_log_keeps(embargoed, writer, editor):
    with pytest.raises(Refused):
        states.lift(embargoed, editor, " ")
    with pytest.raises(Refused):
        states.lift(embargoed, writer, "Saya mau.")
    handed_in = embargoed.desk.submitted_at
    states.lift(embargoed, editor, "Kantor gubernur mengumumkannya sendiri.")
    entry = AuditEntry.objects.filter(story_id=embargoed.pk).first()
    assert (entry.deed, entry.before, entry.after) == ("lift", "embargoed", "in_review")
    assert entry.words == "Kantor gubernur mengumumkannya sendiri."
    assert embargoed.desk.submitted_at == handed_in
    assert not states.may(editor, Deed.LIFT, embargoed)
    states.publish(embargoed, editor)
    assert type(embargoed).objects.get(pk=embargoed.pk).live


def test_schedule_is_taken_back_and_the_story_keeps_its_place(story, writer, editor, tomorrow):
    states.submit(story, writer)
    handed_in = story.desk.submitted_at
    states.schedule(story, editor, tomorrow)
    states.unschedule(story, editor)
    assert (story.desk.state, story.desk.due) == (State.IN_REVIEW, None)
    assert story.desk.submitted_at == handed_in
    assert states.publish_due(tomorrow) == []


def test_a_time_that_has_passed_is_refused(story, writer, editor):
    states.submit(story, writer)
    for deed in (states.schedule, states.embargo):
        with pytest.raises(Refused):
            deed(story, editor, timezone.now() - dt.timedelta(minutes=1))


def test_an_unpublished_story_is_gone_for_readers_and_can_come_back(published, editor, client):
    address = published.url
    assert client.get(address).status_code == 200
    states.unpublish(published, editor, "Ditarik untuk diperiksa.")
    assert client.get(address).status_code == 404
    states.publish(published, editor)
    assert client.get(address).status_code == 200


def test_a_story_published_past_the_desk_is_logged_all_the_same(story, editor):
    story.get_latest_revision().publish(user=editor, skip_permission_checks=True)
    story = type(story).objects.get(pk=story.pk)
    assert states.state_of(story) == State.PUBLISHED
    assert AuditEntry.objects.filter(story_id=story.pk, deed=Deed.PUBLISH).exists()


def test_the_writer_cannot_change_a_story_that_is_with_the_editors(story, writer, editor):
    assert states.may_edit(writer, story)
    states.submit(story, writer)
    assert not states.may_edit(writer, story)
    assert states.may_edit(editor, story)
    assert not story.permissions_for_user(writer).can_edit()
    assert not story.permissions_for_user(editor).can_publish()


def test_another_writer_sees_no_draft(story, person):
    other = person("Lain")
    assert not states.may_see(other, story)
    assert not story.permissions_for_user(other).can_edit()


def test_a_deleted_draft_stays_in_the_log(story):
    key, title = story.pk, story.title
    story.delete()
    entry = AuditEntry.objects.filter(story_id=key, deed=Deed.DELETE).get()
    assert entry.title == title
