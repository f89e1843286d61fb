"""The pages of accounts speak as the site does, not as the library that they come from."""

from __future__ import annotations

import re
from pathlib import Path

import allauth
import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

import newsroom

THEIRS = Path(allauth.__file__).parent / "templates"
OURS = Path(newsroom.__file__).parent / "templates"
UNUSED = re.compile(
    r"phone|login_code|password_reset_code|verification_code|confirm_code|code_sent|password_set"
    r"|signup_(?:by_passkey|closed|form)|email_change\.|verified_email_required|mfa/trust"
    r"|mfa/email|email/(?:base_notif|email_changed|email_confirm_|email_deleted|password_)"
)
"""What the site has not switched on: phones, codes by mail, sign-up by passkey or closed, notes by
mail of what was changed in an account. (The mail of a forgotten password is `password_reset_key`.)"""
SAYS_NOTHING = re.compile(r"base_(?:entrance|manage\w*)\.html|download\.txt|totp/base\.html|signup_message")
"""What holds no words that a person reads, or takes in another of ours."""
TELLS = re.compile(
    r"Sign ?Up|Sign In\b|Sign Out|Email|finalize|Please|Are you sure|[Rr]eauthenticate|Two-Factor"
    r"|Security Key|security key has|Remember Me|Passwordless|[Dd]eactivate|successfully|IP address:"
)
"""How allauth speaks, where we do not."""


def test_every_text_of_the_library_that_is_in_use_has_one_of_ours():
    used = [
        str(path.relative_to(THEIRS))
        for room in ("account", "mfa")
        for path in (THEIRS / room).rglob("*.*")
        if not UNUSED.search(str(path.relative_to(THEIRS))) and "snippets" not in path.parts
    ]
    assert len(used) > 50
    missing = [name for name in used if not (OURS / name).exists()]
    assert [name for name in missing if not SAYS_NOTHING.search(name)] == []


@pytest.fixture
def factors(writer):
    """A writer with an authenticator app, recovery codes and a second address."""
    TOTP.activate(writer, generate_totp_secret())
    RecoveryCodes.activate(writer)
    EmailAddress.objects.create(user=writer, email="wati@second.example", verified=True)
    return writer


def said(html):
    """What a page's main part says."""
    main = html[html.index("<main") : html.index("</main>")]
    return re.sub(r"<script.*?</script>|<[^>]+>", " ", main, flags=re.DOTALL)


@pytest.mark.parametrize(
    "path",
    ["login/", "signup/", "password/reset/", "password/reset/done/", "confirm-email/", "inactive/",
     "password/reset/key/1-x/", "password/reset/key/done/", "confirm-email/no-such-key/"],
)  # fmt: skip
def test_the_entrance_speaks_as_the_site_does(client, db, sound, path):
    answer = client.get(f"/en/accounts/{path}")
    assert answer.status_code == 200
    html = sound(answer.content.decode())
    assert TELLS.findall(said(html)) == []
    assert "{{" not in html and "{%" not in html


@pytest.mark.parametrize(
    "path",
    ["email/", "password/change/", "logout/", "2fa/", "2fa/webauthn/", "2fa/recovery-codes/",
     "2fa/recovery-codes/generate/", "2fa/totp/deactivate/", "2fa/webauthn/add/", "reauthenticate/"],
)  # fmt: skip
def test_and_so_do_the_pages_of_an_account(client, factors, sound, path):
    client.force_login(factors, "django.contrib.auth.backends.ModelBackend")
    client.post("/en/accounts/reauthenticate/", {"password": "kopi-tubruk-17"})
    answer = client.get(f"/en/accounts/{path}")
    assert answer.status_code == 200
    html = sound(answer.content.decode())
    assert TELLS.findall(said(html)) == []
    assert "{{" not in html and "{%" not in html


def test_the_recovery_codes_are_shown_one_a_line(client, factors):
    client.force_login(factors, "django.contrib.auth.backends.ModelBackend")
    client.post("/en/accounts/reauthenticate/", {"password": "kopi-tubruk-17"})
    html = client.get("/en/accounts/2fa/recovery-codes/").content.decode()
    shown = re.search(r"<textarea[^>]*>(.*?)</textarea>", html, re.DOTALL)[1].split("\n")
    held = Authenticator.objects.get(user=factors, type="recovery_codes").wrap().get_unused_codes()
    assert shown == held and len(held) == 10
