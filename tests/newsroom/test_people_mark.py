"""The verified mark: who gets or loses it is told, in their language and with the editor's reason."""

from __future__ import annotations

import pytest
from django.core import mail

from newsroom.people import verification


@pytest.fixture
def done(writer, editor, django_capture_on_commit_callbacks):
    """Gives or takes the mark; the letter that the writer gets."""

    def do(deed, language):
        writer.language = language
        writer.save()
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            deed(writer.profile, editor, "Kartu pers <17> & surat redaksi.")
        (letter,) = mail.outbox
        assert letter.to == [writer.email]
        assert "Kartu pers <17> & surat redaksi." in letter.body, "a mail is no HTML"
        return letter

    return do


def test_the_writer_is_told_when_the_mark_is_given_and_when_it_is_taken(done):
    letter = done(verification.verify, "en")
    assert letter.subject == "You have the verified mark at Situasi"
    assert "http://localhost:8000/en/writers/wati/" in letter.body
    letter = done(verification.withdraw, "en")
    assert letter.subject == "Your verified mark at Situasi was taken back"
    assert "your stories stay published" in letter.body


def test_the_letter_is_in_the_writers_language_whatever_the_editor_reads(done):
    assert "http://localhost:8000/id/" in done(verification.verify, "id").body


def test_who_has_no_account_any_more_gets_none(
    writer, editor, django_capture_on_commit_callbacks
):
    writer.is_active = False
    writer.save()
    with django_capture_on_commit_callbacks(execute=True):
        verification.verify(writer.profile, editor, "Kartu pers.")
    assert mail.outbox == []
