"""Reading what is saved and published, and keeping the record in step with it."""

from __future__ import annotations

import os

import pytest

from newsroom_record import (  # noqa: F401 - fixtures
    InProcess,
    a_record_of_its_own,
    body,
    drain,
    mentions,
    publish,
    reader,
    save,
    told,
    verify,
)
from situasi.model import Review
from unruly_readers import NewerReader

pytestmark = pytest.mark.django_db

# ruff: noqa: F811 - fixtures are given as arguments

def test_a_save_asks_for_a_reading_and_waits_for_none(told, reader):
    from newsroom.record.models import DraftReading, Progress

    row = DraftReading.objects.get(pk=told.pk)
    assert row.progress == Progress.PENDING
    assert reader.read_titles == []


def test_the_draft_is_read_as_it_was_saved_last_and_once(told, drain, reader):
    from newsroom.record.models import DraftReading, Progress

    for title in ("Guns, first", "Guns, second", "Guns, third"):
        save(told, title=title)
    drain()
    row = DraftReading.objects.get(pk=told.pk)
    assert reader.read_titles == ["Guns, third"]
    assert row.progress == Progress.READ
    assert [e.type for e in row.told.reading.events] == ["ASSAULT", "ASSAULT"]


def test_what_is_saved_while_it_is_read_is_read_too(told, drain, reader):
    saved = []

    def meanwhile():
        if not saved:
            saved.append(save(told, title="Guns, later"))

    reader.meanwhile = meanwhile
    drain()
    assert reader.read_titles == ["Guns at the border", "Guns, later"]


def test_the_same_text_is_not_read_a_second_time(told, drain, reader, publish):
    drain()
    publish(told)
    save(told)
    drain()
    assert reader.read_titles == ["Guns at the border"]


def test_a_reader_that_fails_is_shown_and_keeps_nobody_from_publishing(told, drain, publish):
    from newsroom.record.models import DraftReading, Progress

    save(told, title="Guns fail")
    drain()
    row = DraftReading.objects.get(pk=told.pk)
    assert (row.progress, row.error) == (Progress.FAILED, "no keyword")
    story = publish(told)
    drain()
    assert story.live


def test_a_draft_without_words_is_told_apart_from_a_failure(told, drain):
    from newsroom.record.models import DraftReading, Progress

    save(told, body=[])
    drain()
    assert DraftReading.objects.get(pk=told.pk).progress == Progress.EMPTY


def test_what_a_verified_writer_publishes_counts_and_is_marked_unreviewed(
    told, drain, publish, verify, writer
):
    verify(writer)
    publish(told)
    drain()
    assert [m.review for m in mentions(told)] == [Review.UNREVIEWED] * 2


def test_of_another_writer_counts_only_what_an_editor_accepted(told, drain, publish, editor):
    from newsroom.record import review
    from newsroom.record.models import Verdict

    publish(told)
    drain()
    assert mentions(told) == ()
    found = review.reviewed(told.pk)
    review.decide(found, found.items[1], editor, Verdict.ACCEPTED)
    drain()
    assert [(m.event.id, m.review) for m in mentions(told)] == [("e2", Review.ACCEPTED)]


def test_the_mark_given_later_lets_the_whole_story_count(told, drain, publish, verify, writer):
    publish(told)
    drain()
    verify(writer)
    drain()
    assert len(mentions(told)) == 2


def test_a_correction_is_known_as_what_was_and_what_is(
    told, drain, publish, verify, writer, editor
):
    from newsroom.desk import states
    from newsroom.record import public
    from newsroom.record.models import Standing

    verify(writer)
    story = publish(told)
    save(story, body=body(12))
    states.correct(story, editor, "17 → 12", "miscounted")
    drain()
    name = Standing.objects.get(pk=told.pk).name
    with public.open_record() as record:
        (change,) = public.corrections(record, [name])
    assert change.field == "figures"
    assert [change.was[0]["low"], change.now[0]["low"]] == [17, 12]


def test_a_story_taken_down_leaves_the_record_and_comes_back_with_it(
    told, drain, publish, verify, writer, editor
):
    from newsroom.desk import states
    from newsroom.record.store import open_record

    verify(writer)
    story = publish(told)
    drain()
    states.unpublish(story, editor, "to be looked at")
    drain()
    with open_record() as record:
        assert list(record.episodes()) == []
    states.publish(type(story).objects.get(pk=story.pk), editor)
    drain()
    with open_record() as record:
        assert len(list(record.episodes())) == 2


def test_a_new_story_at_the_address_of_a_deleted_one_is_no_correction_of_it(
    told, drain, publish, verify, make_draft, writer
):
    verify(writer)
    gone = publish(told)
    drain()
    slug = gone.slug
    gone.delete()
    drain()
    draft = make_draft(writer, "Guns at the pass", "en", body=body(), dateline_place="")
    draft.slug = slug
    draft.save_revision(user=writer)
    story = publish(draft)
    drain()
    assert story.slug == slug
    assert len(mentions(story)) == 2


def test_bringing_it_into_step_twice_changes_nothing(told, drain, publish, verify, writer, editor):
    from newsroom.record import loop, review
    from newsroom.record.models import PublicReading, Verdict
    from newsroom.record.store import open_record

    verify(writer)
    publish(told)
    drain()
    found = review.reviewed(told.pk)
    review.decide(found, found.items[0], editor, Verdict.REJECTED, "not so")
    drain()
    before = mentions(told)
    with open_record() as record:
        size = record.size()
    PublicReading.objects.update(joined=False)  # as a kill between the two databases leaves it
    loop.check()
    drain()
    with open_record() as record:
        assert record.size() == size
    assert mentions(told) == before


def test_decisions_outlive_a_newer_reader(told, drain, publish, verify, writer, editor):
    from newsroom.record import loop, review
    from newsroom.record.models import Verdict

    verify(writer)
    publish(told)
    drain()
    found = review.reviewed(told.pk)
    review.decide(found, found.items[0], editor, Verdict.CORRECTED, "", {"status": "denied"})
    drain()
    newer = InProcess(NewerReader())
    loop._begin(newer)
    drain(newer)
    again = review.reviewed(told.pk)
    assert [i.id for i in again.items] == ["e10", "e11"]
    assert [i.decision and i.decision.verdict for i in again.items] == [Verdict.CORRECTED, None]
    first = mentions(told)[0]
    assert (first.event.id, first.event.status, first.review) == (
        "e10", "denied", Review.CORRECTED,
    )  # fmt: skip


@pytest.fixture
def warm(monkeypatch):
    from newsroom.record.readers import WarmReader

    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["tests", os.environ.get("PYTHONPATH", "")]))
    reader = WarmReader("unruly_readers:UnrulyReader", 1.0)
    yield reader
    reader.close()


def test_a_reader_that_hangs_is_stopped_and_the_next_story_read(told, warm, drain):
    from newsroom.record.models import DraftReading, Progress

    warm.start()
    save(told, title="Guns hang")
    drain(warm)
    row = DraftReading.objects.get(pk=told.pk)
    assert row.progress == Progress.FAILED
    assert "stopped after 1 seconds" in row.error
    save(told, title="Guns at rest")
    drain(warm)
    assert DraftReading.objects.get(pk=told.pk).progress == Progress.READ


def test_a_reader_that_dies_is_tried_again_and_then_given_up(told, warm, drain):
    from newsroom.record.models import DraftReading, Progress

    save(told, title="Guns die")
    drain(warm)
    row = DraftReading.objects.get(pk=told.pk)
    assert (row.progress, row.tries) == (Progress.FAILED, 3)
    assert "ended by itself" in row.error
