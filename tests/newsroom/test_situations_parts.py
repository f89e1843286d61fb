"""What a situation's page has no room for is reached by links alone."""

from __future__ import annotations

import html as markup
import re

import pytest

from situasi.model import Span
from situasi.record import Record

pytestmark = pytest.mark.django_db


@pytest.fixture
def war(settings, tmp_path, monkeypatch, make_draft, writer, editor):
    """A situation whose page has room for one of each, and for one row on a page of a part."""
    import following
    from newsroom.situations import building, digest, parts, rows

    for name in ("GROUPS", "CLAIMS", "AGAINST", "TELLINGS"):
        monkeypatch.setattr(digest, name, 1)
    monkeypatch.setattr(rows, "TELLINGS", 1)
    for module in (building, digest, parts):
        monkeypatch.setattr(module, "ON_A_PAGE", 1)
    settings.RECORD = str(tmp_path / "record.db")
    pages = {n: following.publish(make_draft, writer, editor, n) for n in following.WORDS}
    with Record(settings.RECORD, create=True) as record:
        for name, page in pages.items():
            list(record.add([following.told(page, name)], today=following.DAY))
    return following.situation()


@pytest.fixture
def reached(client, war):
    """Every page below the situation that links alone lead to, by its address."""
    found = {}
    waiting = ["/en/the-war/"]
    while waiting:
        url = waiting.pop()
        answer = client.get(url)
        assert answer.status_code == 200, url
        found[url] = markup.unescape(answer.content.decode())
        at = url.partition("?")[0]
        for link in re.findall(r'href="([^"#]*)', found[url]):
            full = at + link if link.startswith("?") else link
            below = full.startswith("/en/situations/the-war/") and "feed." not in full
            if below and full not in found and full not in waiting:
                waiting.append(full)
    return found


def test_links_alone_lead_to_every_figure_and_to_every_telling(reached):
    first = reached["/en/the-war/"]
    figures = first[first.index('id="figures"') : first.index('id="contradictions"')]
    assert ("9 killed" in figures) != ("10 killed" in figures)
    pages = {url: html for url, html in reached.items() if "/figures/" in url}
    assert len({url.partition("page=")[2] or "1" for url in pages}) == 2
    assert any("9 killed" in html for html in pages.values())
    assert any("10 killed" in html for html in pages.values())
    told = "".join(html for url, html in reached.items() if "/episodes/" in url)
    assert "Missiles killed nine people" in told and "Ten people were killed" in told


def test_a_part_shows_nothing_of_a_story_that_was_taken_down(client, war, reached, editor):
    from newsroom.desk import states
    from newsroom.stories.models import StoryPage

    states.unpublish(StoryPage.objects.get(title="Toll of Ganja rises"), editor, "wrong")
    for url in reached:
        answer = client.get(url)
        assert answer.status_code in (200, 404)
        assert "Ten people were killed" not in answer.content.decode(), url


def test_the_address_above_the_parts_leads_to_the_page(client, war):
    answer = client.get("/en/situations/the-war/")
    assert (answer.status_code, answer["Location"]) == (302, "/en/the-war/")
    assert client.get("/en/situations/no-war/").status_code == 404
    html = client.get("/en/the-war/").content.decode()
    assert re.search(r'<p class="muted">conflict [^<]* in the 7 days to \d+ \w+ 2020, ', html)


def test_what_is_no_part_is_not_there(client, war):
    for path in ("nonsense", "episodes/0", "figures/1"):
        assert client.get(f"/en/situations/the-war/{path}/").status_code == 404
    assert client.get("/en/situations/the-war/figures/?page=999").status_code == 200
    assert client.get("/en/situations/the-war/figures/?known=2020-10-11").status_code == 200


def test_a_part_of_a_toll_stands_in_the_ledger_in_its_own_words_and_not_beside_the_whole():
    from episodes import episode
    from newsroom.situations import rows
    from newsroom.situations import words as said

    (whole,) = episode().claims
    children = Span(start=0, end=12, text="two children")
    part = whole.model_copy(update={"low": 2, "high": 2, "group": "children", "part": children})
    assert [f["low"] for f in rows.figures_of([whole, part])] == [3]
    assert [f["low"] for f in rows.figures_of([part])] == [2]
    row = {"kind": "killed", "low": 4, "high": 4, "part": "four children"}
    assert said.figure(row) == "4 killed “four children”"
    assert said.figure(row | {"part": None}) == "4 killed"
