"""The archive by date, writers' pages, the saved list and the list of feeds."""

from __future__ import annotations

import datetime as dt

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from newsroom.desk import states
from newsroom.stories.models import FrontPage, StoryPage, TopicPage


@pytest.fixture
def dated(writer, editor, make_draft):
    """Publishes a story at a time, by the site's clock."""

    def do(title: str, *when: int, language: str = "id") -> StoryPage:
        page = make_draft(writer, title, language)
        states.submit(page, writer)
        states.publish(page, editor)
        at = timezone.make_aware(dt.datetime(*when))
        StoryPage.objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
        return StoryPage.objects.get(pk=page.pk)

    return do


def links(answer) -> list[str]:
    page = BeautifulSoup(answer.content, "lxml")
    return [one["href"] for one in page.select("main a[href]")]


def shown(answer) -> list[str]:
    return [story.title for story in answer.context["stories"]]


def test_archive_leads_from_years_to_days(client, dated):
    dated("Tengah malam", 2020, 11, 1, 0, 5)  # still October in Greenwich
    dated("Siang", 2020, 11, 9, 12)
    dated("Lama", 2019, 12, 31, 23, 55)
    dated("Noon", 2020, 11, 9, 12, language="en")
    years = links(client.get("/id/archive/"))
    assert [one for one in years if one.count("/") == 4] == ["/id/archive/2020/", "/id/archive/2019/"]
    assert "/id/archive/2020/11/" in years
    assert "/id/archive/2020/10/" not in years
    assert "/id/archive/2020/11/" in links(client.get("/id/archive/2020/"))
    month = client.get("/id/archive/2020/11/")
    assert shown(month) == ["Siang", "Tengah malam"]
    assert {"/id/archive/2020/11/01/", "/id/archive/2020/11/09/"} <= set(links(month))
    assert "/id/archive/2019/12/" in links(month)  # the nearest earlier month that has stories
    day = client.get("/id/archive/2020/11/09/")
    assert shown(day) == ["Siang"]
    assert "/id/archive/2020/11/01/" in links(day)
    assert shown(client.get("/en/archive/2020/11/09/")) == ["Noon"]


@pytest.mark.parametrize(
    "path",
    ["2021/", "2020/12/", "2020/11/10/", "2020/13/", "2020/00/", "2020/02/30/", "2020/11/00/",
     "1899/", "20201/", "2020/1/", "2020/11/9/", "abcd/", "9999/", "2020/11/09/10/"],
)  # fmt: skip
def test_archive_has_no_pages_of_days_without_stories_or_that_never_were(client, dated, path):
    dated("Siang", 2020, 11, 9, 12)
    assert client.get(f"/id/archive/{path}").status_code == 404


def test_archive_of_a_site_without_stories_says_so(client, story):
    answer = client.get("/id/archive/")
    assert answer.status_code == 200
    assert answer.context["years"] == []


def test_writers_page_is_paged(client, dated, monkeypatch):
    monkeypatch.setattr("newsroom.stories.templatetags.listing.PER_PAGE", 2)
    for number in range(3):
        dated(f"Kabar {number}", 2020, 11, 1 + number, 12)
    first = links(client.get("/id/writers/wati/"))
    assert [one for one in first if one.startswith("/id/berita/")] == [
        "/id/berita/kabar-2/", "/id/berita/kabar-1/",
    ]  # fmt: skip
    assert "?page=2" in first
    second = links(client.get("/id/writers/wati/?page=2"))
    assert [one for one in second if one.startswith("/id/berita/")] == ["/id/berita/kabar-0/"]
    for odd in ("3", "0", "-1", "x", "9" * 30, "\x00"):
        assert client.get("/id/writers/wati/", {"page": odd}).status_code == 200
    assert client.get("/id/writers/nobody/").status_code == 404


def test_saved_page_explains_itself_without_scripts_and_is_the_same_for_all(client, db):
    page = BeautifulSoup(client.get("/id/saved/").content, "lxml")
    assert page.select("noscript p")
    assert page.select("template[data-shelf-row]")
    assert "Set-Cookie" not in client.get("/id/saved/").headers


def test_a_topic_and_a_writer_lead_to_their_feeds(client, dated, writer):
    topic = TopicPage(title="Kaukasus", slug="kaukasus", locale=dated("Satu", 2020, 11, 1).locale)
    FrontPage.objects.get(locale=topic.locale).add_child(instance=topic)
    feeds = [f"/id/feeds/topics/kaukasus/{kind}.xml" for kind in ("rss", "atom")]
    assert [url for url in links(client.get(topic.get_url())) if "/feeds/" in url] == feeds
    profile = writer.profile
    feeds = [f"/id/feeds/writers/{profile.slug}/{kind}.xml" for kind in ("rss", "atom")]
    assert [url for url in links(client.get(profile.get_absolute_url())) if "/feeds/" in url] == feeds


def test_related_stories_share_most_topics_and_are_nearest_in_time(dated):
    front = FrontPage.objects.get(locale__language_code="id")
    topics = [TopicPage(title=name, slug=name, locale=front.locale) for name in ("perang", "damai")]
    for topic in topics:
        front.add_child(instance=topic)
    wanted = {
        "Ini": ((2020, 11, 8), topics),
        "Keduanya, lama": ((2019, 1, 1), topics),
        "Satu, sesudah": ((2020, 11, 10), topics[:1]),
        "Satu, sebelum": ((2020, 11, 5), topics[1:]),
        "Satu, baru": ((2022, 9, 20), topics[:1]),
        "Lain": ((2020, 11, 8), []),
    }
    for title, (when, its) in wanted.items():
        story = dated(title, *when)
        story.topics.set(its)
        story.save()
    related = StoryPage.objects.get(title="Ini").related_stories()
    assert [one.title for one in related] == [
        "Keduanya, lama", "Satu, sesudah", "Satu, sebelum", "Satu, baru",
    ]  # fmt: skip
