"""By which names the site answers on this machine, and how that is told to who starts it."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from django.conf import settings

from newsroom import environment
from newsroom.operation.serving import ServeError, Site, listening

PAGE = {"HTTP_ACCEPT": "text/html,application/xhtml+xml", "HTTP_HOST": "127.0.0.1:8000"}


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "0.0.0.0", "::1", "::"])  # noqa: S104
def test_a_site_on_this_machine_is_found_by_name_for_browsers_make_no_passkey_for_a_number(host):
    assert Site(Path(), host, 8000, demo=False, workers=1).address == "http://localhost:8000"


def test_localhost_is_listened_at_in_both_its_families():
    listens, port = listening("localhost", 0)
    assert listens[0] == f"127.0.0.1:{port}"
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        assert len(listens) == 1
    else:
        assert listens[1:] == [f"[::1]:{port}"]


def test_a_port_that_another_has_in_one_family_alone_is_refused():
    with socket.socket(socket.AF_INET6) as other:
        try:
            other.bind(("::1", 0))
        except OSError:
            pytest.skip("this machine has no IPv6")
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(ServeError, match=rf"localhost:{port}.*choose another with --port"):
            listening("localhost", port)


def test_a_host_that_is_none_is_told_in_one_line():
    with pytest.raises(ServeError, match=r"nowhere\.invalid: is no address of this machine"):
        listening("nowhere.invalid", 8000)


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "[::1]:8000"])
def test_a_browser_that_comes_by_number_is_led_to_the_name(client, db, host):
    answer = client.get("/id/accounts/login/?next=/id/", **{**PAGE, "HTTP_HOST": host})
    assert answer.status_code == 302
    assert answer["Location"] == "http://localhost:8000/id/accounts/login/?next=/id/"
    assert answer["Cache-Control"] == "no-store"


def test_programs_and_forms_are_answered_where_they_ask(client, db):
    assert client.get("/api/v1/stories", HTTP_HOST="127.0.0.1:8000").status_code == 200
    assert client.post("/id/accounts/login/", {}, **PAGE).status_code == 200


def test_a_strange_host_is_led_nowhere(client, db):
    assert client.get("/id/", **{**PAGE, "HTTP_HOST": "127.0.0.1.evil.example"}).status_code == 400


def test_health_is_told_under_any_name_for_it_is_asked_by_number(client, db, settings):
    settings.ALLOWED_HOSTS = ["news.example.org"]
    by_number = {"HTTP_HOST": "10.1.2.3:8000"}
    assert client.get("/health/", **by_number).json() == {"status": "ok"}
    assert client.get("/ready/", **by_number).status_code in {200, 503}
    assert client.get("/id/", **by_number).status_code == 400


def test_passkeys_are_offered_at_a_name_alone(monkeypatch):
    assert "webauthn" in settings.MFA_SUPPORTED_TYPES
    for address, named in (
        ("http://localhost:8000", True),
        ("https://news.example.org", True),
        ("http://127.0.0.1:8000", False),
        ("https://203.0.113.5", False),
        ("https://[2001:db8::5]", False),
    ):
        monkeypatch.setenv("SITUASI_ADDRESS", address)
        assert environment.address().named is named
