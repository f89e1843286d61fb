"""A newsroom's record mirrored by `situasi pull`, over the newsroom's own answers."""

from __future__ import annotations

import datetime as dt

import httpx
import pytest
from typer.testing import CliRunner

from newsroom_record import (  # noqa: F401 - fixtures
    a_record_of_its_own,
    body,
    drain,
    publish,
    reader,
    told,
    verify,
)
from situasi.cli import app
from situasi.model import Review
from situasi.record import Record

pytestmark = pytest.mark.django_db

# ruff: noqa: F811 - fixtures are given as arguments

HOME = "http://testserver"


@pytest.fixture
def pull(monkeypatch, tmp_path):
    """Runs the command against this process's newsroom, with what it printed and the mirror."""
    from newsroom.wsgi import application

    class Client(httpx.Client):
        def __init__(self, **options):
            super().__init__(transport=httpx.WSGITransport(app=application), **options)

    monkeypatch.setattr(httpx, "Client", Client)
    mirror = str(tmp_path / "mirror.situasi")

    def run(*options, code=0):
        answer = CliRunner().invoke(app, ["pull", HOME, mirror, *options])
        assert answer.exit_code == code, answer.output
        return answer.output, Record(mirror)

    return run


@pytest.fixture
def two(told, make_draft, writer, verify, publish, drain):
    """Two stories of a verified writer, read and on record."""
    verify(writer)
    other = make_draft(writer, "Goris under fire", "en", body=body(18), dateline_place="")
    found = [publish(story) for story in (told, other)]
    drain()
    return found


def named(page):
    from newsroom.record.models import Standing

    return Standing.objects.get(pk=page.pk).name


def test_the_mirror_tells_what_the_newsroom_tells_and_a_second_look_brings_nothing(two, pull):
    from newsroom.record.store import open_record

    said, mirror = pull()
    assert "2 new" in said
    with open_record() as record, mirror:
        assert list(mirror.episodes()) == list(record.episodes())
    said, mirror = pull()
    mirror.close()
    assert "nothing new" in said


def test_a_correction_and_a_story_taken_down_reach_the_mirror(two, pull, drain, editor):
    from newsroom.desk import states

    pull()[1].close()
    page = two[0].get_latest_revision_as_object()
    page.body = body(12)
    page.save_revision(user=editor)
    states.correct(two[0], editor, "The toll was 12.", "The ministry counted anew.")
    states.unpublish(two[1], editor, "It was about another town.")
    drain()
    said, mirror = pull()
    assert "2 corrected" in said
    with mirror:
        assert [m.event.figures[0].low for m in mirror.mentions(named(two[0]))[:1]] == [12]
        assert mirror.mentions(named(two[1])) == ()
        assert mirror.told(named(two[1])).story.text == "Goris under fire"


def test_what_editors_judged_is_judged_in_the_mirror_but_not_by_name(two, pull, drain, editor):
    from newsroom.record import review
    from newsroom.record.models import Verdict
    from newsroom.record.store import open_record

    found = review.reviewed(two[0].pk)
    review.decide(found, found.items[0], editor, Verdict.ACCEPTED)
    review.decide(found, found.items[1], editor, Verdict.REJECTED)
    drain()
    said, mirror = pull()
    assert "2 judged" in said
    with open_record() as record, mirror:
        reviews = [m.review for m in mirror.mentions(named(two[0]))]
        assert reviews == [m.review for m in record.mentions(named(two[0]))]
        assert reviews == [Review.ACCEPTED, Review.REJECTED]
        assert {j.by for j in mirror.judgements()} & {"Edi"} == set()
    said, mirror = pull("--whole")
    mirror.close()
    assert " judged" not in said


@pytest.mark.parametrize("before", [False, True])
def test_a_judgement_made_before_a_correction_stands_in_the_mirror_once(
    before, two, pull, drain, editor
):
    from newsroom.desk import states
    from newsroom.record import review
    from newsroom.record.models import Verdict

    found = review.reviewed(two[0].pk)
    review.decide(found, found.items[1], editor, Verdict.REJECTED)
    drain()
    if before:
        pull()[1].close()
    page = two[0].get_latest_revision_as_object()
    page.body = [("paragraph", "<p>Some words before.</p>"), *body()]
    page.save_revision(user=editor)
    states.correct(two[0], editor, "Words were added.", "They were missing.")
    drain()
    said, mirror = pull()
    with mirror:
        assert [m.review for m in mirror.mentions(named(two[0]))][1] == Review.REJECTED, said
        assert len(mirror.judgements()) == 1


def test_a_merge_of_two_stories_is_made_when_both_are_there(two, pull, drain, editor):
    from newsroom.record.store import open_record
    from situasi.model import Judgement, Verdict

    at = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
    with open_record() as record:
        marks = [record.mentions(named(page))[0].mark for page in two]
        record.judge(
            Judgement(verdict=Verdict.DIFFERENT, about=marks[0], other=marks[1], by="Edi", at=at)
        )
        apart = [e.stories for e in record.episodes()]
    said, mirror = pull()
    assert "1 judged" in said
    with mirror:
        assert [e.stories for e in mirror.episodes()] == apart


def test_what_was_cut_short_before_it_was_judged_comes_again(two, pull, monkeypatch):
    from newsroom.record.store import open_record
    from situasi.model import Judgement, Verdict

    with open_record() as record:
        marks = [record.mentions(named(page))[0].mark for page in two]
        at = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
        record.judge(
            Judgement(verdict=Verdict.DIFFERENT, about=marks[0], other=marks[1], by="Edi", at=at)
        )

    def cut(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as here:
        here.setattr(Record, "judge", cut)
        pull(code=130)[1].close()
    said, mirror = pull()
    mirror.close()
    assert "1 judged" in said


def test_an_answer_that_is_none_is_one_clear_line(monkeypatch, tmp_path):
    class Client(httpx.Client):
        def __init__(self, **options):
            transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"items": 1}))
            super().__init__(transport=transport, **options)

    monkeypatch.setattr(httpx, "Client", Client)
    answer = CliRunner().invoke(app, ["pull", HOME, str(tmp_path / "none.situasi")])
    assert answer.exit_code != 0
    assert "is no newsroom of this kind" in answer.output
