"""A person's own profile: words, photo and links."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from newsroom.people.models import Profile

LINKS = {
    "links-TOTAL_FORMS": "1",
    "links-INITIAL_FORMS": "0",
    "links-0-label": "Catatan",
    "links-0-url": "https://example.org/wati",
}


@pytest.fixture
def sent(client, writer):
    """Sends the form of the writer's profile."""
    client.force_login(writer)

    def send(**fields):
        said = {"name": "Wati", "biography_id": "", "biography_en": "", **LINKS, **fields}
        return client.post("/id/people/me/profile/", said)

    return send


def test_a_photo_and_a_link_are_kept_and_the_photo_is_made_anew(sent, writer, picture_bytes):
    photo = SimpleUploadedFile("saya.jpg", picture_bytes(size=(400, 400)), "image/jpeg")
    assert sent(photo_file=photo).status_code == 302
    profile = Profile.objects.get(user=writer)
    assert profile.photo.alt_id == "Foto Wati" and profile.photo.credit == "Wati"
    assert "saya" not in profile.photo.file.name
    assert [link.url for link in profile.links.all()] == ["https://example.org/wati"]


def test_a_photo_can_be_taken_away(sent, writer, picture_bytes):
    sent(photo_file=SimpleUploadedFile("a.jpg", picture_bytes(), "image/jpeg"))
    link = Profile.objects.get(user=writer).links.get()
    sent(remove_photo="on", **{"links-INITIAL_FORMS": "1", "links-0-id": str(link.pk)})
    assert Profile.objects.get(user=writer).photo is None


def test_what_is_no_picture_is_refused_and_what_was_typed_stays(sent, writer):
    answer = sent(name="Wati B", photo_file=SimpleUploadedFile("a.jpg", b"<svg onload=x>", "image/jpeg"))
    html = answer.content.decode()
    assert answer.status_code == 200
    assert 'value="Wati B"' in html and 'value="https://example.org/wati"' in html
    assert Profile.objects.get(user=writer).photo is None


def test_an_address_that_is_none_is_told_at_its_field(sent, writer):
    answer = sent(**{"links-0-url": "javascript:alert(1)"})
    assert answer.status_code == 200
    assert 'id="id_links-0-url_error"' in answer.content.decode()
    assert not Profile.objects.get(user=writer).links.exists()


def test_a_biography_in_the_other_language_alone_is_marked_as_such(client, writer, published):
    Profile.objects.filter(user=writer).update(biography_id="Menulis tentang pesisir.")
    here, there = (client.get(f"/{code}/writers/wati/").content.decode() for code in ("id", "en"))
    assert '<p class="about">Menulis tentang pesisir.</p>' in here
    assert '<p class="about" lang="id">Menulis tentang pesisir.</p>' in there
    Profile.objects.filter(user=writer).update(biography_en="Writes of the coast.")
    there = client.get("/en/writers/wati/").content.decode()
    assert '<p class="about">Writes of the coast.</p>' in there
