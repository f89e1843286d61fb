"""A situation in a browser: with scripts, without them, and on a small screen."""

from __future__ import annotations

import gzip
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
from playwright.sync_api import expect

WAR = "/en/the-nagorno-karabakh-war/"
MOST_SCRIPT = 60_000
"""Bytes of script that the page may load, gzipped."""


@pytest.fixture(scope="session")
def made(newsroom):
    """The address of the situation, once the background has made it of the stories that it read."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        html = httpx.get(newsroom.address + WAR, timeout=60).text
        if html.count('class="item') >= 20 and 'id="truces"' in html:
            return WAR
        time.sleep(2)
    raise AssertionError("the situation was not made")


def test_a_choice_changes_timeline_and_map_in_place(visit, made):
    page = visit(made)
    before = page.locator("#timeline .item").count()
    page.evaluate("window.same = true")
    page.select_option("#f-type", "CONSULT")
    page.wait_for_url("**type=CONSULT*")
    expect(page.locator("#timeline.loading")).to_have_count(0)
    assert page.evaluate("window.same") is True
    deeds = page.locator("#timeline .happened b").all_inner_texts()
    assert 0 < len(deeds) <= before and all(deed.startswith("Consult") for deed in deeds)
    page.go_back()
    expect(page.locator("#timeline .item")).to_have_count(before)


def test_a_place_on_the_map_filters_and_the_map_is_zoomed(visit, made):
    page = visit(made)
    page.click("#map a[data-place=Ganja]")
    page.wait_for_url("**place=Ganja*")
    assert page.locator("#map a[aria-current]").count() == 1
    whole = page.get_attribute("#map svg", "viewBox")
    page.get_by_role("button", name="Zoom in").click()
    assert page.get_attribute("#map svg", "viewBox") != whole


def test_the_same_is_done_by_links_and_forms_without_scripts(visit, made):
    page = visit(made, java_script_enabled=False)
    page.select_option("#f-type", "CONSULT")
    page.click(".filters button")
    assert "type=CONSULT" in page.url
    assert page.locator("#timeline .happened b").first.inner_text().startswith("Consult")
    page.fill("#known", "2020-10-12")
    page.click(".days button")
    assert "As known on 12 Oct 2020" in page.inner_text("main")


def test_each_episode_leads_to_its_sentence(visit, made):
    page = visit(made)
    link = page.locator("#timeline .item .way").first
    quote = page.locator("#timeline .item q").first.inner_text().strip("“”… ")
    link.click()
    page.wait_for_load_state()
    anchor = page.url.rpartition("#")[2]
    assert re.fullmatch(r"s-\d+", anchor)
    assert quote[:40] in page.inner_text("main").replace("\n", " ")
    assert page.locator(f"#{anchor}").count() == 1


def test_every_sentence_that_is_linked_has_its_place_in_the_story(newsroom, made):
    with httpx.Client(base_url=newsroom.address, timeout=60) as client:
        links = set(re.findall(r'href="(/[^"#]+)#(s-\d+)"', client.get(made).text))
        pages = {path: client.get(path).text for path in {path for path, _ in links}}
    assert len(links) > 20
    assert [link for link in links if f'id="{link[1]}"' not in pages[link[0]]] == []


@pytest.mark.parametrize("path", [WAR, "/id/perang-nagorno-karabakh/", "/en/situations/", "/api/v1/"])
def test_nothing_is_wider_than_a_small_phone(visit, made, path):
    page = visit(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_scripts_of_the_page_stay_small(newsroom, made):
    html = httpx.get(newsroom.address + made, timeout=60).text
    scripts = re.findall(r'<script[^>]* src="([^"]+)"', html)
    sizes = [
        len(gzip.compress(httpx.get(newsroom.address + one, timeout=60).content)) for one in scripts
    ]
    assert sizes and sum(sizes) <= MOST_SCRIPT
    assert len(html.encode()) <= 200_000


@pytest.fixture
def elsewhere(newsroom, made):
    """Another site that frames the card and the page."""
    card = f"{newsroom.address}/en/situations/nagorno-karabakh-2020/card/"
    body = f'<iframe src="{card}"></iframe><iframe src="{newsroom.address}{made}"></iframe>'

    class Site(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def test_the_card_is_shown_by_another_site_and_the_page_is_not(chromium, elsewhere):
    page = chromium.new_page()
    page.goto(elsewhere)
    shown = page.frame_locator("iframe >> nth=0").get_by_role("heading", level=1)
    expect(shown).to_have_text("The Nagorno-Karabakh war", timeout=60_000)
    expect(page.frame_locator("iframe >> nth=1").locator("#timeline")).to_have_count(0)
    page.close()
