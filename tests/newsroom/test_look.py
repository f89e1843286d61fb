"""What every public page has in common: languages, markup, no inline code, errors of our own."""

from __future__ import annotations

import re

import pytest
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils.translation import override

PAGES = (
    "",
    "saved/",
    "newsletter/",
    "newsletter/asked/",
    "newsletter/leave/unknown/",
    "complaints/thanks/",
    "accounts/login/",
    "accounts/signup/",
    "accounts/password/reset/",
    "writers/wati/",
)


@pytest.fixture
def look(client, sound):
    """Gets a page, sound, as text; `status` is what it must answer."""

    def ask(address: str, status: int = 200) -> str:
        answer = client.get(address)
        assert answer.status_code == status, address
        return sound(answer.content.decode())

    return ask


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_sound_and_says_its_language(published, look, language, page):
    html = look(f"/{language}/{page}")
    other = {"id": "en", "en": "id"}[language]
    assert f'<html lang="{language}">' in html
    assert re.search(rf'<a class="language" href="/{other}/{page}" hreflang="{other}"', html)
    assert html.count("<h1") == 1


@pytest.mark.parametrize(("language", "words"), [("id", "Masuk"), ("en", "Sign in")])
def test_the_interface_speaks_the_language_of_the_address(look, db, language, words):
    assert words in look(f"/{language}/")


@pytest.mark.parametrize(
    ("language", "said"), [("id", "Halaman tidak ditemukan"), ("en", "No such page")]
)
def test_a_missing_page_is_told_in_the_language_of_the_address(look, db, language, said):
    assert said in look(f"/{language}/nowhere/", 404)


@pytest.mark.parametrize("page", ["400.html", "414.html", "500.html"])
def test_the_errors_that_need_no_database_speak_both_languages(sound, page):
    html = sound(render_to_string(page))
    assert '<html lang="id">' in html and 'lang="en"' in html
    for asset in re.findall(r'(?:href|src)="/static/([^"]+)"', html):
        assert finders.find(asset), asset


@pytest.mark.parametrize(
    ("seconds", "said"), [(30, "30 detik"), (900, "15 menit"), (901, "16 menit")]
)
def test_too_many_attempts_say_how_long_to_wait(rf, db, sound, seconds, said):
    from newsroom.operation.limits import too_many

    with override("id"):
        answer = too_many(rf.get("/id/"), seconds)
    assert said in sound(answer.content.decode())


def test_a_form_keeps_what_was_typed_and_says_what_is_wrong(client, sound, published):
    answer = client.post(
        f"/id/complaints/{published.pk}/",
        {"kind": "reply", "name": "Sari", "email": "not an address", "words": "Saya <b>bukan</b>"},
    )
    html = sound(answer.content.decode())
    assert 'value="Sari"' in html and 'value="not an address"' in html
    assert "Saya &lt;b&gt;bukan" in html
    assert 'aria-invalid="true" aria-describedby="id_email_error"' in html
    assert 'id="id_email_error"' in html and 'role="alert"' in html


def test_a_form_hides_its_trap_from_people_but_not_from_robots(client, db):
    html = client.get("/en/newsletter/").content.decode()
    trap = re.search(r'<div class="trap" aria-hidden="true">.*?</div>', html, re.DOTALL)
    assert trap and 'tabindex="-1"' in trap[0] and 'name="website"' in trap[0]


def test_every_account_page_is_sound(client, sound, writer):
    client.force_login(writer)
    for page in ("people/me/", "people/me/profile/", "people/me/write/", "accounts/email/",
                 "accounts/password/change/", "accounts/2fa/", "accounts/logout/"):  # fmt: skip
        html = sound(client.get(f"/en/{page}").content.decode())
        assert '<nav class="menu"' in html, page


def test_the_name_of_another_site_stands_where_our_wordmark_would(look, db, settings):
    settings.PUBLISHER = "Kabar Kita"
    html = look("/id/")
    assert ">Kabar Kita</a>" in html and "<title>Kabar Kita" in html
    assert 'aria-label="Situasi"' not in html
