"""Complaints at the desk: the clock, the answer, the reply beside the story."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from newsroom.readers.models import Complaint


@pytest.fixture
def complaint(published):
    return Complaint.objects.create(
        story=published,
        headline=published.title,
        kind="reply",
        name="Budi Santoso",
        email="budi@example.org",
        words="Saya tidak pernah berkata begitu.",
    )


def answer(browser: Client, complaint: Complaint, **said):
    return browser.post(reverse("desk:complaint", args=[complaint.pk]), said)


def test_clock_shows_what_is_left_and_what_is_overdue(browser, complaint):
    shown = browser.get(reverse("desk:complaints")).content.decode()
    assert "47 hours left" in shown
    complaint.due = timezone.now() + dt.timedelta(hours=5, minutes=59)
    complaint.save()
    shown = browser.get(reverse("desk:complaint", args=[complaint.pk])).content.decode()
    assert f"{complaint.hours_left} hours left" in shown
    assert complaint.hours_left == 5
    complaint.due = timezone.now() - dt.timedelta(hours=3)
    complaint.save()
    shown = browser.get("/admin/").content.decode()
    assert "overdue by 3 hours" in shown


def test_accepted_reply_stands_with_the_story_and_the_answer_goes_by_mail(
    browser, complaint, published, mailoutbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        answer(browser, complaint, outcome="reply", words="Terima kasih, kami muat.")
    (letter,) = mailoutbox
    assert letter.to == ["budi@example.org"]
    assert "kami muat" in letter.body
    assert "Saya tidak pernah berkata begitu." in Client().get(published.url).content.decode()


def test_answer_without_words_keeps_the_decision_and_the_clock_runs_on(browser, complaint):
    done = answer(browser, complaint, outcome="declined", words="")
    assert done.status_code == 400
    assert 'value="declined"' in done.content.decode()
    complaint.refresh_from_db()
    assert not complaint.answered


def test_complaint_is_answered_once(browser, complaint):
    answer(browser, complaint, outcome="declined", words="Tidak.")
    second = answer(browser, complaint, outcome="upheld", words="Ya.")
    assert second.status_code == 400
    assert "answered already" in second.content.decode()
    complaint.refresh_from_db()
    assert (complaint.outcome, complaint.answer) == ("declined", "Tidak.")


def test_complaint_is_upheld_once_readers_have_seen_a_change(browser, complaint, published, editor):
    from newsroom.desk import states

    refused = answer(browser, complaint, outcome="upheld", words="Anda benar.")
    assert refused.status_code == 400
    assert "Readers have seen no change" in refused.content.decode()
    complaint.refresh_from_db()
    assert not complaint.answered
    states.correct(published, editor, "Nama", "Salah dengar.")
    assert answer(browser, complaint, outcome="upheld", words="Anda benar.").status_code == 302
    complaint.refresh_from_db()
    assert complaint.outcome == "upheld"


def test_change_before_the_complaint_is_none_that_it_brought_about(
    browser, complaint, published, editor
):
    from newsroom.desk import states

    states.correct(published, editor, "Nama", "Salah dengar.")
    complaint.filed_at = timezone.now()
    complaint.save()
    assert answer(browser, complaint, outcome="upheld", words="Anda benar.").status_code == 400


def test_reply_cannot_stand_with_a_story_that_is_not_public(browser, complaint, editor, published):
    from newsroom.desk import states

    states.unpublish(published, editor, "Ditarik.")
    done = answer(browser, complaint, outcome="reply", words="Kami muat.")
    assert done.status_code == 400
    assert "not public" in done.content.decode()


def test_writers_do_not_see_who_complains(complaint, writer):
    made = Client()
    made.force_login(writer, "django.contrib.auth.backends.ModelBackend")
    for address in (
        reverse("desk:complaints"),
        reverse("desk:complaint", args=[complaint.pk]),
    ):
        assert "Budi" not in made.get(address, follow=True).content.decode()
