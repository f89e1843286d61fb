"""Accounts: guessing is stopped, nobody learns who has one, forms and cookies are guarded."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import translation

from newsroom.operation.models import Tally

PASSWORD = "kopi-tubruk-17"  # noqa: S105
LOGIN, SIGNUP, RESET = "/id/accounts/login/", "/id/accounts/signup/", "/id/accounts/password/reset/"


@pytest.fixture
def visitor():
    """A browser that sends tokens as forms do, from an address of its own."""
    return Client(enforce_csrf_checks=False, REMOTE_ADDR="198.51.100.7")


def sign_in(client, email, password, **options):
    return client.post(LOGIN, {"login": email, "password": password}, **options)


def visible(answer):
    """What the page says, without the token and what was typed."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", answer.content.decode())
    return answer.status_code, answer.headers.get("Location"), re.sub(r"[\w.]+@example\.org", "", page)


# Guessing -----------------------------------------------------------------------------------------


def test_five_wrong_passwords_lock_the_account_for_that_address_and_the_right_one_is_refused(
    visitor, writer
):
    for _ in range(5):
        answer = sign_in(visitor, writer.email, "salah-sekali")
    assert answer.status_code == 429
    assert int(answer["Retry-After"]) > 0
    answer = sign_in(visitor, writer.email, PASSWORD)
    assert answer.status_code == 429
    assert "sessionid" not in visitor.cookies


def test_the_lock_is_the_same_for_an_account_that_does_not_exist(visitor, writer):
    real = [sign_in(visitor, writer.email, "salah-sekali") for _ in range(6)]
    none = [sign_in(visitor, "nobody@example.org", "salah-sekali") for _ in range(6)]
    assert [visible(one) for one in real] == [visible(one) for one in none]


def test_the_owner_is_not_locked_out_by_somebody_elses_guesses(visitor, writer):
    for _ in range(6):
        sign_in(visitor, writer.email, "salah-sekali")
    assert sign_in(Client(REMOTE_ADDR="203.0.113.9"), writer.email, PASSWORD).status_code == 302


def test_capital_letters_and_the_admins_door_are_no_way_around_the_lock(visitor, writer):
    for spelling in (writer.email, writer.email.upper(), f" {writer.email} ", writer.email.title()):
        sign_in(visitor, spelling, "salah-sekali")
    answer = sign_in(visitor, writer.email, "salah-sekali")
    assert answer.status_code == 429
    answer = visitor.post("/admin/login/", {"username": writer.email, "password": PASSWORD})
    assert answer.status_code in {301, 302, 405}
    assert "sessionid" not in visitor.cookies


def test_a_forged_header_is_no_new_address_to_guess_from(visitor, writer):
    for number in range(6):
        answer = sign_in(
            visitor, writer.email, "salah-sekali", HTTP_X_FORWARDED_FOR=f"203.0.113.{number}"
        )
    assert answer.status_code == 429


# Who has an account -------------------------------------------------------------------------------


def test_a_wrong_password_and_an_unknown_address_read_the_same(visitor, writer):
    assert visible(sign_in(visitor, writer.email, "salah-sekali")) == visible(
        sign_in(visitor, "nobody@example.org", "salah-sekali")
    )


def test_sign_in_works_as_long_for_an_unknown_address(visitor, writer, monkeypatch):
    """The password is hashed whether or not there is an account."""
    from django.contrib.auth.hashers import MD5PasswordHasher

    hashed = []
    encode = MD5PasswordHasher.encode
    monkeypatch.setattr(
        MD5PasswordHasher, "encode", lambda *given: hashed.append(1) or encode(*given)
    )
    sign_in(visitor, writer.email, "salah-sekali")
    real = len(hashed)
    sign_in(visitor, "nobody@example.org", "salah-sekali")
    assert len(hashed) - real == real >= 1


def test_sign_up_reads_the_same_for_an_address_that_is_known(visitor, writer):
    form = {"name": "Orang", "password1": "teh-botol-dingin-8"}
    known = visitor.post(SIGNUP, {**form, "email": writer.email})
    unknown = Client(REMOTE_ADDR="198.51.100.8").post(SIGNUP, {**form, "email": "new@example.org"})
    assert visible(known) == visible(unknown)
    assert known.status_code == 302
    assert sorted(one.to[0] for one in mail.outbox) == ["new@example.org", writer.email]


def test_a_reset_reads_the_same_for_an_address_that_is_unknown(visitor, writer):
    known = visitor.post(RESET, {"email": writer.email})
    unknown = visitor.post(RESET, {"email": "nobody@example.org"})
    assert visible(known) == visible(unknown)
    assert known.status_code == 302


def test_an_unconfirmed_address_cannot_sign_in(visitor, db):
    form = {"name": "Orang", "email": "new@example.org", "password1": "teh-botol-dingin-8"}
    visitor.post(SIGNUP, form)
    sign_in(visitor, "new@example.org", form["password1"])
    assert visitor.get("/id/people/me/").status_code == 302


def test_the_first_administrator_signs_in_at_once(visitor, db, monkeypatch):
    from django.core.management import call_command

    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", interactive=False, email="Redaksi@Example.org", verbosity=0)
    assert sign_in(visitor, "redaksi@example.org", PASSWORD)["Location"] == "/id/people/me/"
    assert visitor.get("/admin/").status_code == 200
    assert not mail.outbox


# Limits -------------------------------------------------------------------------------------------


def test_search_is_limited_for_one_address_and_not_for_another(visitor, db):
    answers = [visitor.get("/id/search/", {"q": "damai"}).status_code for _ in range(61)]
    assert answers[0] == 200
    assert answers[-1] == 429
    other = Client(REMOTE_ADDR="203.0.113.9").get("/id/search/", {"q": "damai"})
    assert other.status_code == 200


def test_the_limit_counts_a_household_of_ipv6_as_one(db):
    for number in range(61):
        answer = Client(REMOTE_ADDR=f"2001:db8:1:2::{number:x}").get("/id/search/", {"q": "damai"})
    assert answer.status_code == 429
    assert {one.key.rpartition(":2001")[2] for one in Tally.objects.all()} == {":db8:1:2::/64"}


def test_complaints_and_letters_are_limited(visitor, published):
    for address in (f"/id/complaints/{published.pk}/", "/id/newsletter/"):
        answers = [visitor.post(address, {}) for _ in range(12)]
        assert answers[0].status_code == 200
        assert answers[-1].status_code == 429
        assert int(answers[-1]["Retry-After"]) > 0


def test_sign_up_is_limited(visitor, db):
    answers = [visitor.post(SIGNUP, {"email": "x"}).status_code for _ in range(22)]
    assert answers[0] == 200
    assert answers[-1] == 429


# The second step -----------------------------------------------------------------------------------


@pytest.fixture
def second_step(visitor, writer):
    """The page of the second step, for a writer with these factors."""
    from allauth.mfa.models import Authenticator
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    def show(*, key: bool):
        TOTP.activate(writer, generate_totp_secret())
        if key:
            _security_key(writer, Authenticator)
        sign_in(visitor, writer.email, PASSWORD)
        return visitor.get("/en/accounts/2fa/authenticate/").content.decode()

    return show


SAID = b'{"type": "webauthn.create", "challenge": "e30", "origin": "http://localhost:8000"}'


def _security_key(user, authenticator):
    """A key as allauth keeps it: what a browser gave when it was added."""
    from fido2.cose import ES256
    from fido2.utils import websafe_encode
    from fido2.webauthn import AttestedCredentialData, AuthenticatorData

    public = ES256({1: 2, 3: -7, -1: 1, -2: b"x" * 32, -3: b"y" * 32})
    held = AttestedCredentialData.create(b"\0" * 16, b"key-1", public)
    data = AuthenticatorData.create(b"\0" * 32, 0x41, 0, held)
    authenticator.objects.create(
        user=user, type="webauthn",
        data={"name": "Key", "credential": {
            "id": "a2V5LTE", "rawId": "a2V5LTE", "type": "public-key", "clientExtensionResults": {},
            "response": {"clientDataJSON": websafe_encode(SAID), "attestationObject": _attested(data)},
        }},
    )  # fmt: skip


def _attested(data):
    from fido2.utils import websafe_encode
    from fido2.webauthn import AttestationObject

    return websafe_encode(AttestationObject.create("none", data, {}))


def test_a_security_key_is_offered_at_the_second_step_to_those_who_have_one(second_step):
    page = second_step(key=True)
    assert "Use a security key" in page
    assert 'id="mfa_webauthn_authenticate"' in page


def test_and_to_nobody_else(second_step):
    page = second_step(key=False)
    assert 'name="code"' in page
    assert "security key" not in page.lower()
    assert "mfa/js/webauthn" not in page


# Forms, cookies, redirects ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [LOGIN, SIGNUP, RESET, "/id/newsletter/", "/id/complaints/{story}/", "/id/people/me/write/",
     "/id/people/me/profile/", "/id/accounts/logout/", "/admin/pages/{story}/edit/",
     "/admin/desk/{story}/submit/", "/admin/logout/", "/id/newsletter/confirm/x/"],
)  # fmt: skip
def test_no_form_is_taken_without_its_token(address, published, editor):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, "django.contrib.auth.backends.ModelBackend")
    assert client.post(address.format(story=published.pk), {}).status_code == 403


def test_leaving_the_letter_by_one_click_needs_none(db):
    """RFC 8058: a mail program sends one POST, without cookies; the address itself is the right."""
    from django.utils import timezone

    from newsroom.readers.models import Subscription

    row = Subscription.objects.create(
        email="pembaca@example.org", language="id", confirmed_at=timezone.now()
    )
    with translation.override("id"):
        address = reverse("newsletter_leave", args=[row.token])
    client = Client(enforce_csrf_checks=True)
    assert client.get(address).status_code == 200
    assert Subscription.objects.exists(), "a program that looks at links must not unsubscribe"
    answer = client.post(address, {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    assert not Subscription.objects.exists()


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)",
           "https:evil.example", "\thttps://evil.example"],
)  # fmt: skip
def test_nobody_is_sent_to_another_site(to, visitor, writer):
    answer = visitor.post(f"{LOGIN}?next={to}", {"login": writer.email, "password": PASSWORD,
                                                 "next": to})  # fmt: skip
    assert answer.status_code == 302
    assert answer["Location"].startswith("/") and not answer["Location"].startswith(("//", "/\\"))
    answer = visitor.get("/admin/login/", {"next": to}, follow=True)
    assert all("evil" not in at.partition("?")[0] for at, _ in answer.redirect_chain)
    answer = visitor.post("/id/accounts/logout/", {"next": to})
    assert "evil" not in answer.headers.get("Location", "")


def test_the_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites(visitor, writer):
    sign_in(visitor, writer.email, PASSWORD)
    cookie = visitor.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert not settings.ADDRESS.secure  # where it is, test_operation asks for the rest


def test_a_session_is_new_after_sign_in_and_gone_after_sign_out(visitor, writer):
    visitor.cookies["sessionid"] = "a" * 32
    sign_in(visitor, writer.email, PASSWORD)
    held = visitor.cookies["sessionid"].value
    assert held != "a" * 32
    visitor.post("/id/accounts/logout/")
    thief = Client()
    thief.cookies["sessionid"] = held
    assert thief.get("/id/people/me/").status_code == 302


def test_an_account_that_was_closed_is_out_at_once(visitor, writer):
    sign_in(visitor, writer.email, PASSWORD)
    assert visitor.get("/id/people/me/").status_code == 200
    writer.is_active = False
    writer.save()
    assert visitor.get("/id/people/me/").status_code == 302
    assert sign_in(Client(), writer.email, PASSWORD).headers.get("Location") != "/id/people/me/"


def test_an_address_behind_a_proxy_is_the_one_that_the_proxy_wrote(rf, settings):
    from newsroom.operation.limits import client_address

    request = rf.get("/", REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="1.1.1.1, 203.0.113.5")
    settings.PROXIES = 0
    assert client_address(request) == "10.0.0.1"
    settings.PROXIES = 1
    assert client_address(request) == "203.0.113.5"
    settings.PROXIES = 2
    assert client_address(request) == "1.1.1.1"
    settings.PROXIES = 3
    assert client_address(request) == "10.0.0.1"
    request = rf.get("/", REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="'; DROP TABLE, nonsense")
    settings.PROXIES = 1
    assert client_address(request) == "10.0.0.1"
