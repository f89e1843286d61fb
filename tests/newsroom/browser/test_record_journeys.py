"""The reading beside the draft, the review by keyboard, and the story with its sources."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import expect

POOR = "Pasar Ganja Sepi Setelah Serangan"
STORY = "/id/berita/serangan-rudal-kedua-ganja-dua-belas-tewas/"
READ = 300.0
"""Seconds within which the worker has read the demonstration, on a machine that is busy."""


@pytest.fixture(scope="module")
def _read(newsroom):
    """Once the stories are read and on record."""
    import sqlite3

    deadline = time.monotonic() + READ
    left = (
        "SELECT (SELECT count(*) FROM record_publicreading WHERE progress = 'pending')"
        " + (SELECT count(*) FROM record_draftreading WHERE progress = 'pending')"
        " + (SELECT count(*) FROM record_standing WHERE changed != settled)"
        " + (SELECT count(*) = 0 FROM record_decision)"
    )
    while time.monotonic() < deadline:
        with sqlite3.connect(newsroom.data / "db.sqlite3", timeout=30) as database:
            if database.execute(left).fetchone()[0] == 0:
                return
        time.sleep(0.5)
    raise AssertionError("the demonstration was not read in time")


pytestmark = pytest.mark.usefixtures("_read")


def _edit(newsroom, sign_in, who, title):
    import sqlite3

    with sqlite3.connect(newsroom.data / "db.sqlite3", timeout=30) as database:
        found = database.execute("SELECT id FROM wagtailcore_page WHERE draft_title = ?", [title])
        number = found.fetchone()[0]
    page = sign_in(who)
    page.goto(f"/admin/pages/{number}/edit/")
    page.wait_for_load_state("networkidle")  # what saves by itself is ready
    page.click('[data-side-panel-toggle="reading"]')
    return page


def test_the_draft_is_read_as_it_is_saved(newsroom, sign_in):
    page = _edit(newsroom, sign_in, "tomi-hadikarsa", POOR)
    panel = page.locator("[data-reading]")
    expect(panel.locator(".beside-card--contradicts")).to_contain_text("31")
    expect(panel.locator(".beside-card--unsourced").first).to_be_visible()
    # Wagtail looks at the form once it stands, and saves what differs from then on.
    page.wait_for_timeout(3000)
    page.fill("#id_deck", "")
    deck = "Empat puluh warga tewas di Barda pada 28 Oktober 2020, kata Azerbaijan."
    page.locator("#id_deck").press_sequentially(deck, delay=20)
    expect(panel.locator(".beside-statements")).to_contain_text("Barda")
    card = panel.locator(".beside-card--contradicts").first
    card.locator("summary").click()
    card.locator("[data-why]").fill("sudah ditanyakan")
    card.locator("[data-send]").click()
    expect(panel.locator(".beside-aside")).to_be_visible()


def test_an_editor_reviews_by_keyboard(sign_in):
    page = sign_in("editor")
    page.goto("/admin/record/")
    page.locator(".listing a").first.click()
    address = re.compile(r"/admin/record/review/\d+/e\d+/$")
    expect(page).to_have_url(address)
    page.wait_for_load_state("networkidle")
    before = page.url
    page.keyboard.press("a")
    expect(page).not_to_have_url(before)
    page.goto(before)
    page.wait_for_load_state("networkidle")
    expect(page.locator(".review-decided")).to_be_visible()
    page.keyboard.press("e")
    expect(page.locator(".review-correct")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page).to_have_url(address)


def test_sources_are_shown_without_a_script(visit):
    page = visit(STORY, java_script_enabled=False)
    page.locator(".sources-switch a").click()
    mark = page.locator(".said-by a").first
    mark.click()
    expect(page.locator(".said li:target")).to_be_visible()
    assert page.locator(".said li").count() >= 5


def test_the_marked_story_fits_a_phone(visit):
    page = visit(f"{STORY}?sources=1", width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
