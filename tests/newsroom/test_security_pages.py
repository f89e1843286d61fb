"""What browsers are told, what pages hold, and how errors are shown."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.test import Client
from lxml import html

from newsroom.desk import states
from newsroom.stories.markup import cleaned

PUBLIC = ("/id/", "/en/", "/id/berita/", "{story}", "/id/search/?q=damai", "/id/archive/",
          "/id/feeds/", "/id/newsletter/", "/id/saved/", "/id/complaints/{pk}/",
          "/id/accounts/login/", "/id/accounts/signup/", "/id/accounts/password/reset/",
          "/id/writers/wati/", "/id/nope/", "/id/situations/")  # fmt: skip


@pytest.fixture
def at(published):
    """Fills an address with the published story's."""
    return lambda path: path.format(story=published.get_url(), pk=published.pk)


def policy(answer):
    """The directives of a content security policy."""
    parts = [one.split() for one in answer["Content-Security-Policy"].split(";") if one.strip()]
    return {name: values for name, *values in parts}


@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_allows_nothing_but_the_sites_own_files_and_needs_no_more(path, at, client):
    answer = client.get(at(path))
    told = policy(answer)
    assert told["default-src"] == ["'none'"]
    assert told["frame-ancestors"] == ["'none'"]
    assert told["base-uri"] == ["'none'"]
    assert {value for name, values in told.items() for value in values} <= {"'self'", "'none'"}
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"
    page = html.fromstring(answer.content)
    assert not page.xpath("//style | //*[@style] | //iframe | //object | //embed")
    # What is not a program but data does not run, and needs no leave.
    inline = page.xpath("//script[not(@src)]/@type") + page.xpath("//script[not(@src or @type)]")
    assert set(inline) <= {"application/ld+json", "application/json"}
    assert not page.xpath("//@*[starts-with(name(), 'on')]")
    loaded = page.xpath("//script/@src | //img/@src | //source/@srcset | //img/@srcset")
    loaded += page.xpath("//link[contains('stylesheet icon preload manifest modulepreload', @rel)]/@href")
    assert loaded
    assert not [one for one in loaded if not one.startswith("/") or one.startswith("//")]


def test_the_admin_has_its_own_policy_and_still_no_other_site(client, editor):
    client.force_login(editor, "django.contrib.auth.backends.ModelBackend")
    told = policy(client.get("/admin/"))
    assert "'unsafe-inline'" in told["script-src"]
    assert told["object-src"] == ["'none'"]
    assert told["frame-ancestors"] == ["'self'"]
    assert not [v for values in told.values() for v in values if "http" in v or "*" in v]


# What writers' words can do -----------------------------------------------------------------------

EVIL = (
    "<script>alert(1)</script>",
    '<img src="x" onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<p style="position:fixed">x</p>',
    '<svg><script>alert(1)</script></svg>',
    "<iframe src='https://evil.example'></iframe>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    '<b onmouseover=alert(1)>x</b>',
    "<!--><script>alert(1)</script>-->",
    '<a href="https://a.example" target="_blank" onclick="x()">x</a>',
    '<embed embedtype="image" id="1" format="left" alt="x"/>',
)  # fmt: skip


@pytest.mark.parametrize("markup", EVIL)
def test_nothing_that_acts_comes_out_of_a_storys_words(markup):
    out = str(cleaned(f"<p>Sebelum</p>{markup}<p>Sesudah</p>"))
    assert "Sebelum" in out
    page = html.fromstring(f"<div>{out}</div>")
    assert {one.tag for one in page.iter()} <= {"div", "p", "br", "b", "strong", "i", "em", "a"}
    for one in page.iter():
        assert set(one.attrib) <= {"href", "rel"}
        assert re.match(r"(https?:|mailto:|/|#|$)", one.get("href", ""))


def test_what_lies_in_the_database_is_cleaned_when_it_is_shown(
    client, make_draft, writer, editor
):
    """Put there past the editor: by an import, a restore, or whoever writes to the database."""
    body = [("paragraph", f"<p>Sebelum</p>{''.join(EVIL)}"), ("quote", {
        "text": "<script>alert(2)</script>", "by": '"><img src=x onerror=alert(3)>', "source": "",
    })]  # fmt: skip
    story = make_draft(writer, "Berita <script>alert(4)</script>", body=body,
                       deck="<b onclick=alert(5)>dek</b>")  # fmt: skip
    states.submit(story, writer)
    states.publish(story, editor)
    for path in (story.get_url(), "/id/", "/id/search/?q=berita"):
        page = html.fromstring(client.get(path).content)
        assert not page.xpath("//@*[starts-with(name(), 'on')] | //iframe | //*[@style]")
        assert not [one for one in page.xpath("//script/text()") if "alert(" in one and "{" not in one]
        assert not page.xpath("//a[contains(translate(@href, 'JAVSCRIPT', 'javscript'), 'javascript:')]")
    source = client.get(story.get_url()).content.decode()
    assert "</script><script>" not in source
    assert "<script>alert" not in source


def test_what_was_searched_for_is_shown_as_words(client, db):
    page = client.get("/id/search/", {"q": '"><script>alert(1)</script>'}).content.decode()
    assert "<script>alert(1)" not in page


# Errors -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("id", "Ke halaman depan"), ("en", "front page")])
@pytest.mark.parametrize("status", [403, 404, 429, 500])
def test_an_error_has_a_page_of_ours_in_both_languages(status, language, words, db, rf, monkeypatch):
    client = Client(raise_request_exception=False, enforce_csrf_checks=True)
    if status == 403:
        answer = client.post(f"/{language}/newsletter/", {})
    elif status == 404:
        answer = client.get(f"/{language}/tidak-ada/")
    elif status == 429:
        for _ in range(61):
            answer = client.get(f"/{language}/search/", {"q": "a"})
            if answer.status_code == 429:
                break
    else:
        monkeypatch.setattr("newsroom.stories.models.FrontPage.serve", lambda *_, **__: 1 / 0)
        answer = client.get(f"/{language}/")
    page = answer.content.decode()
    assert answer.status_code == status
    assert words in page
    assert "Traceback" not in page
    assert "/static/site/" in page
    if status != 500:  # which is written ahead, in both languages at once
        assert f'<html lang="{language}"' in page
    assert policy(answer)["default-src"] == ["'none'"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:8000", "a b"])
def test_another_sites_name_is_not_taken_for_ours(host, db):
    answer = Client(raise_request_exception=False).get("/id/", HTTP_HOST=host)
    assert answer.status_code == 400
    assert "evil" not in answer.content.decode()
    answer = Client().get("/id/", HTTP_HOST="127.0.0.1", HTTP_X_FORWARDED_HOST="evil.example")
    assert "evil" not in answer.content.decode()


def test_letters_name_our_address_whatever_was_asked(db):
    from django.core import mail

    Client().post("/id/accounts/password/reset/", {"email": "nobody@example.org"},
                  HTTP_HOST="localhost:9999", HTTP_X_FORWARDED_HOST="evil.example")  # fmt: skip
    assert all("evil" not in one.body for one in mail.outbox)
    assert settings.USE_X_FORWARDED_HOST is False


@pytest.mark.parametrize("path", ["/id/search/?q=%00", "/id/search/?q=%ff", "/id/?page=99999999999",
                                  "/id/berita/?page=-1", "/id/archive/9999/99/", "/id/%00/",
                                  "/id/search/?q=" + "a" * 5000, "/id/search/?q='\"*(%20OR",
                                  "/media/pictures/%00", "/id/writers/-/", "/%E2%80%AE/"])  # fmt: skip
def test_nothing_that_is_asked_breaks_the_site(path, db):
    assert Client(raise_request_exception=False).get(path).status_code < 500
