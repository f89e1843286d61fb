"""Anyone may complain or reply; editors must answer, and the clock is seen."""

from __future__ import annotations

import datetime as dt
import re
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from newsroom.readers import complaints
from newsroom.readers.models import Complaint, ComplaintKind, Outcome

SAID = {
    "kind": ComplaintKind.REPLY, "name": "Rina", "email": "rina@example.org",
    "passage": "Keduanya sepakat", "words": "Kami tidak <b>sepakat</b>.",
}  # fmt: skip


@pytest.fixture
def complain(client, published, django_capture_on_commit_callbacks):
    def do(language: str = "id", **other):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(f"/{language}/complaints/{published.pk}/", {**SAID, **other})

    return do


def test_complaint_reaches_the_editors_and_the_person_each_in_their_language(complain, editor, person):
    editor.language = "en"
    editor.save()
    answer = complain()
    assert answer.status_code == 302
    to = {one.to[0]: one for one in mail.outbox}
    assert set(to) == {editor.email, "rina@example.org"}
    assert "It must be answered by" in to[editor.email].body
    assert SAID["words"] in to[editor.email].body
    row = Complaint.objects.get()
    assert f"{settings.ADDRESS.url}/admin/desk/complaints/{row.pk}/" in to[editor.email].body
    assert "Redaksi" in to["rina@example.org"].body or "redaksi" in to["rina@example.org"].body
    assert f"{settings.ADDRESS.url}{answer['Location']}" in to["rina@example.org"].body


def test_clock_is_shown_to_the_person_alone(client, complain):
    answer = complain("en")
    page = client.get(answer["Location"])
    text = page.content.decode()
    assert "47 hours left" in text
    assert "Kami tidak &lt;b&gt;sepakat&lt;/b&gt;." in text
    assert page["X-Robots-Tag"] == "noindex"
    assert "no-store" in page["Cache-Control"]
    token = answer["Location"].rstrip("/").rpartition("/")[2]
    number, _, signature = token.partition("-")
    for wrong in (number, f"{number}-abc", f"{token}x", f"{int(number) + 1}-{signature}", "-", "é"):
        assert client.get(f"/en/complaints/status/{wrong}/").status_code == 404


def test_clock_runs_out_and_says_so(client, complain):
    where = complain("en")["Location"]
    Complaint.objects.update(due=timezone.now() - dt.timedelta(minutes=1))
    assert "An answer was due by" in client.get(where).content.decode()
    row = Complaint.objects.get()
    assert row.late
    assert row.hours_left == -1


def test_answer_comes_by_mail_and_stands_on_the_page(
    client, complain, editor, django_capture_on_commit_callbacks
):
    where = complain("en")["Location"]
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        complaints.answer(Complaint.objects.get(), editor, Outcome.REPLY_PUBLISHED, "Dimuat.")
    [letter] = mail.outbox
    assert letter.to == ["rina@example.org"]
    assert "Dimuat." in letter.body
    assert urlsplit(where).path in letter.body
    text = client.get(where).content.decode()
    assert "Dimuat." in text
    assert "within the two days" in text


def test_published_reply_stands_with_the_story_and_others_do_not(client, published, complain, editor):
    complain()
    complain(kind=ComplaintKind.COMPLAINT, words="Rahasia antara kami.")
    assert SAID["name"] not in client.get(published.url).content.decode()
    for row in Complaint.objects.all():
        reply = row.kind == ComplaintKind.REPLY
        outcome = Outcome.REPLY_PUBLISHED if reply else Outcome.DECLINED
        complaints.answer(row, editor, outcome, "Terima kasih.")
    text = client.get(published.url).content.decode()
    assert "Kami tidak &lt;b&gt;sepakat&lt;/b&gt;." in text
    assert "Rahasia" not in text


def test_only_editors_answer_once_and_in_words(complain, writer, editor):
    complain()
    row = Complaint.objects.get()
    with pytest.raises(PermissionDenied):
        complaints.answer(row, writer, Outcome.DECLINED, "Tidak.")
    for outcome, words in ((Outcome.DECLINED, "  "), ("other", "Tidak.")):
        with pytest.raises(ValidationError):
            complaints.answer(row, editor, outcome, words)
    complaints.answer(row, editor, Outcome.DECLINED, "Tidak.")
    with pytest.raises(ValidationError):
        complaints.answer(row, editor, Outcome.UPHELD, "Ya.")


def test_form_keeps_what_was_typed_and_says_what_is_missing(client, complain):
    answer = complain(email="rina@", words="")
    assert set(answer.context["form"].errors) == {"email", "words"}
    assert "Keduanya sepakat" in answer.content.decode()
    assert not Complaint.objects.exists()


def test_robots_are_thanked_and_not_heard(complain):
    assert complain(website="x")["Location"] == "/id/complaints/thanks/"
    assert not Complaint.objects.exists()
    assert mail.outbox == []


def test_nobody_complains_about_what_is_not_published(client, story):
    assert client.get(f"/id/complaints/{story.pk}/").status_code == 404
    assert client.post(f"/id/complaints/{story.pk}/", SAID).status_code == 404


def test_complaints_are_limited(complain):
    codes = [complain().status_code for _ in range(11)]
    assert codes == [302] * 10 + [429]


def test_figures_tell_how_the_editors_keep_their_word(client, complain, editor):
    for _ in range(3):
        complain()
    late, quick, waiting = Complaint.objects.order_by("pk")
    complaints.answer(quick, editor, Outcome.UPHELD, "Benar.")
    Complaint.objects.filter(pk__in=[late.pk, waiting.pk]).update(
        filed_at=timezone.now() - dt.timedelta(days=3), due=timezone.now() - dt.timedelta(days=1)
    )
    complaints.answer(late, editor, Outcome.DECLINED, "Tidak.")
    figures = complaints.figures()
    assert (figures.waiting, figures.late, figures.answered, figures.in_time) == (1, 1, 2, 1)
    assert figures.upheld == 1
    assert figures.hours == 36
    text = client.get("/en/complaints/").content.decode()
    assert re.search(r"Of these, late</dt><dd>1<", text)
    assert "Rina" not in text


def test_header_cannot_be_written_by_a_name_or_headline(complain, published):
    complain(name="Rina\r\nBcc: all@example.org")
    assert all("Bcc" not in str(one.message()).split("\n\n")[0] for one in mail.outbox)
