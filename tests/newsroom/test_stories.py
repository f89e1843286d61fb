"""The story page: its parts, its plain text, what its markup lets out."""

from __future__ import annotations

import datetime as dt

import pytest

from newsroom.stories.markup import cleaned
from newsroom.stories.models import FrontPage, StoryPage, TopicPage
from situasi.errors import StoryError


def test_the_plain_story_reads_as_the_page_does(published):
    story = published.plain_story()
    assert story.text.split("\n\n") == [
        "Putin dan Macron bicara",
        "Dua presiden",
        "Moskow, Situasi - Presiden berbicara lewat telepon.",
        "Keduanya sepakat.",
        "1. Mediasi berlanjut",
        "Grup Minsk menengahi.",
        "“Kami ingin damai” — Menteri",
    ]
    assert story.deck.text == "Dua presiden"
    assert story.dateline.text == "Moskow"
    assert story.text[story.dateline.start : story.dateline.end] == "Moskow"
    [section] = story.sections
    assert (section.number, section.heading.text) == (1, "1. Mediasi berlanjut")
    assert section.body.text.startswith("Grup Minsk")
    assert [author.name for author in story.authors] == ["Wati"]
    assert story.language == "id"


def test_a_story_without_a_place_has_no_dateline(writer, make_draft):
    story = make_draft(writer, "Tanpa tempat", dateline_place="").plain_story()
    assert story.dateline is None
    assert "Situasi -" not in story.text


def test_an_unnumbered_story_has_no_numbers(writer, make_draft):
    story = make_draft(writer, "Tanpa angka", numbered=False).plain_story()
    assert story.sections[0].heading.text == "Mediasi berlanjut"


def test_a_story_with_headings_alone_cannot_be_read(writer, make_draft):
    body = [("point", {"heading": "Kosong", "text": []})]
    with pytest.raises(StoryError, match="no body"):
        make_draft(writer, "Kosong", body=body).plain_story()


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"),
        ('<p onclick="x()">a</p>', "<p>a</p>"),
        ('<a href="javascript:x()">a</a>', '<a rel="noopener noreferrer">a</a>'),
        ('<p style="position:fixed">a</p>', "<p>a</p>"),
        ("<svg><animate onbegin=alert(1)></svg>", ""),
        ("<p><b>a</b> <i>b</i></p>", "<p><b>a</b> <i>b</i></p>"),
        ('<iframe src="//x"></iframe><h1>a</h1>', "a"),
    ],
)
def test_markup_is_cleaned_on_its_way_out(given, shown):
    assert cleaned(given) == shown


def test_what_lies_in_the_database_is_cleaned_when_it_is_shown(writer, make_draft, client, editor):
    from newsroom.desk import states

    page = make_draft(
        writer, "Jahat", body=[("paragraph", "<p>Halo<script>alert(1)</script><img src=x></p>")]
    )
    states.submit(page, writer)
    states.publish(page, editor)
    html = client.get(page.url).content.decode()
    assert "Halo" in html
    assert "alert(1)" not in html
    assert "<img src=x" not in html


def test_an_update_is_shown_only_when_it_is_one(published):
    assert published.updated_at is None
    published.last_published_at = published.first_published_at + dt.timedelta(hours=2)
    assert published.updated_at == published.last_published_at


def test_topics_are_shown_in_the_story_s_own_language(published):
    fronts = {front.locale.language_code: front for front in FrontPage.objects.all()}
    ours = fronts["id"].add_child(instance=TopicPage(title="Perang", slug="perang"))
    theirs = TopicPage(title="War", slug="war", translation_key=ours.translation_key)
    theirs.locale = fronts["en"].locale
    fronts["en"].add_child(instance=theirs)
    published.topics = [theirs]
    published.save()
    assert [topic.title for topic in published.topic_pages()] == ["Perang"]
    assert [page.pk for page in ours.stories()] == [published.pk]
    assert list(theirs.stories()) == []


def test_a_translation_is_the_same_story_in_another_language(published, writer, editor, make_draft):
    from newsroom.desk import states

    other = make_draft(
        writer, "Putin and Macron speak", "en", translation_key=published.translation_key
    )
    assert published.published_translations() == []
    states.submit(other, writer)
    states.publish(other, editor)
    assert [page.pk for page in published.published_translations()] == [other.pk]
    assert published.url.startswith("/id/berita/")
    assert other.url.startswith("/en/stories/")


def test_drafts_are_not_found_among_what_is_published(story, published, make_draft, writer):
    make_draft(writer, "Masih konsep")
    assert [page.pk for page in StoryPage.objects.published()] == [published.pk]
