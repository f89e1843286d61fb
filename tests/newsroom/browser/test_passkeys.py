"""Passkeys, with a key that the browser plays: at the address that `situasi serve` prints."""

from __future__ import annotations

from playwright.sync_api import expect

ADD = "/en/accounts/2fa/webauthn/add/"
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def _with_key(page):
    """The page's browser, which has a key from now on."""
    devices = page.context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    return page


def _add(page, newsroom, name):
    page.goto(ADD)
    if "reauthenticate" in page.url:
        page.fill("input[name=password]", newsroom.password)
        page.press("input[name=password]", "Enter")
        page.wait_for_url(f"**{ADD}")
    page.fill("input[name=name]", name)
    page.check("input[name=passwordless]")
    page.get_by_role("button", name="Add").click()


def test_a_passkey_is_added_opens_the_door_and_what_fails_is_said_on_the_page(
    newsroom, visit, sign_in
):
    page = _with_key(sign_in("tomi-hadikarsa"))
    _add(page, newsroom, "Laptop")
    page.wait_for_url("**/2fa/recovery-codes/")

    # The same device a second time: the browser refuses, and the page says why.
    _add(page, newsroom, "Laptop again")
    expect(page.get_by_role("alert")).to_have_text("This device or key has been added already.")

    page.context.clear_cookies()
    page.goto("/en/accounts/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url("**/en/people/me/")

    page.goto("/en/accounts/2fa/webauthn/")
    page.get_by_role("link", name="Remove").click()
    if "reauthenticate" in page.url:
        page.fill("input[name=password]", newsroom.password)
        page.press("input[name=password]", "Enter")
    page.get_by_role("button", name="Remove").click()
    page.wait_for_url("**/2fa/webauthn/")


def test_who_comes_by_number_is_led_to_the_address_where_passkeys_work(newsroom, visit):
    assert newsroom.address.startswith("http://localhost:")
    page = visit(newsroom.address.replace("localhost", "127.0.0.1") + "/en/accounts/login/")
    assert page.url == f"{newsroom.address}/en/accounts/login/"
    assert page.evaluate("Boolean(window.PublicKeyCredential)")


def test_without_script_the_way_by_passkey_is_not_shown_and_that_is_said(visit):
    page = visit("/en/accounts/login/", width=390, java_script_enabled=False)
    expect(page.locator("#passkey_login")).to_be_hidden()
    note = page.locator("noscript p")
    expect(note).to_have_text("Passkeys and security keys need JavaScript.")
    heading = page.locator("h1").bounding_box()
    assert note.bounding_box()["x"] == heading["x"], "it stands in the column, not at the margin"
