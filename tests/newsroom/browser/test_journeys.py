"""Journeys through the newsroom, as people take them in a browser."""

from __future__ import annotations


def test_each_demo_login_opens_its_door(sign_in, newsroom):
    assert {"reader", "writer", "verified writer", "editor", "administrator"} <= set(
        newsroom.logins
    )
    page = sign_in("editor")
    assert page.locator("h1").is_visible()
