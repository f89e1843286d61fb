"""A story's page: its parts, its pictures, its dates, its weight."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile

from newsroom.desk import states
from newsroom.pictures.models import Picture

WIB = dt.timezone(dt.timedelta(hours=7))
KB = 1024


@pytest.fixture
def picture(db, picture_bytes):
    """A picture of a camera's proportions."""
    return Picture.objects.create(
        title="Telepon",
        credit="Situasi (CC0)",
        alt_id="Dua telepon",
        alt_en="Two telephones",
        file=ContentFile(picture_bytes(size=(1600, 900)), "telepon.jpg"),
    )


@pytest.fixture
def shown(client, sound):
    """Gets a story's page, sound, as a visitor gets it."""

    def ask(story) -> str:
        answer = client.get(story.get_url())
        assert answer.status_code == 200
        return sound(answer.content.decode())

    return ask


@pytest.fixture
def whole(make_draft, writer, editor, picture):
    """A published story with all that a story can have, corrected once."""
    from newsroom.people.models import Profile
    from newsroom.stories.models import FrontPage, StoryPage, TopicPage

    front = FrontPage.objects.get(locale__language_code="id")
    topic = TopicPage(title="Kaukasus", slug="kaukasus", locale=front.locale)
    front.add_child(instance=topic)
    Profile.objects.filter(user=writer).update(verified=True, photo=picture, biography_id="Pembaca peta.")
    other = make_draft(writer, "Perundingan dimulai")
    states.submit(other, writer)
    states.publish(other, editor)
    body = [
        ("point", {"heading": "Dua presiden", "picture": {"picture": picture, "caption": "Kabel"},
                   "text": [("paragraph", "<p>Mereka berbicara.</p>"),
                            ("related", {"story": other})]}),
        ("point", {"heading": "Satu kalimat", "picture": {"picture": None, "caption": ""},
                   "text": [("quote", {"text": "Kami ingin damai", "by": "Menteri", "source": ""})]}),
    ]  # fmt: skip
    story = make_draft(writer, "Dua telepon", body=body, lead_picture=picture, lead_caption="Jalur")
    story.topics.add(topic)
    story.sources.add(story.sources.model(title="Laporan", publisher="Reuters",
                                          url="https://www.reuters.com/"))  # fmt: skip
    story.save_revision(user=writer)
    states.submit(story, writer)
    states.publish(story, editor)
    states.correct(story, editor, "17 menjadi 12", "Angka pertama belum dipastikan.")
    return StoryPage.objects.get(pk=story.pk)


def test_a_story_has_all_its_parts(client, shown, whole):
    html = shown(whole)
    for part in (
        "<h1>Dua telepon</h1>", "Dua presiden", '<span class="number">1.</span> Dua presiden',
        '<span class="number">2.</span> Satu kalimat', "Jalur", "Gambar: Situasi (CC0)", "Kabel",
        '<span class="dateline"><b>Moskow</b>, Situasi</span> – Mereka berbicara.',
        'rel="author" href="/id/writers/wati/"', 'aria-label="Penulis terverifikasi"',
        "Baca juga:", "Perundingan dimulai", 'href="https://www.reuters.com/"', "Kaukasus",
        "Pembaca peta.", "sepenuhnya menjadi tanggung jawab penulisnya", "17 menjadi 12",
        "Angka pertama belum dipastikan.", "Berita ini telah diralat", "Berita terkini",
        "https://wa.me/?text=", "https://t.me/share/url?", "https://x.com/intent/post?", "mailto:?",
        f'href="/id/complaints/{whole.pk}/"', "data-save",
    ):  # fmt: skip
        assert part in html, part
    assert '<blockquote class="quote"><p>Kami ingin damai</p><footer>Menteri</footer>' in html
    assert html.rindex("17 menjadi 12") > html.rindex("Kami ingin damai")


def test_points_can_be_unnumbered(client, shown, whole):
    whole.numbered = False
    whole.save()
    html = shown(whole)
    assert "Dua presiden" in html and 'class="number"' not in html


def test_the_dateline_opens_a_story_that_begins_with_a_quotation(client, shown, whole):
    whole.body = [("quote", {"text": "Kami ingin damai", "by": "Menteri", "source": ""}),
                  ("paragraph", "<p>Kata menteri.</p>")]  # fmt: skip
    whole.save()
    html = shown(whole)
    assert '<blockquote class="quote"><p><span class="dateline"><b>Moskow</b>, Situasi' in html
    assert html.count('class="dateline"') == 1


def test_the_lead_picture_comes_in_sizes_with_words_and_measures(client, shown, whole):
    html = shown(whole)
    lead = re.search(r'<figure class="figure lead"><img [^>]+>', html)[0]
    assert 'alt="Dua telepon"' in lead and 'fetchpriority="high"' in lead
    assert re.search(r'width="800" height="450"', lead)
    assert re.findall(r" (\d+)w", lead) == ["480", "800", "1200"]
    assert all(".webp" in url for url in re.findall(r"/media/\S+", lead))


def test_a_lost_picture_is_told_in_words_and_the_page_stands(client, shown, whole):
    Path(whole.lead_picture.file.path).unlink()
    whole.lead_picture.renditions.all().delete()
    html = shown(whole)
    assert "Gambar hilang. Yang tampak: Dua telepon" in html
    assert "Mereka berbicara." in html
    assert client.get("/id/").status_code == 200


def test_a_lost_rendition_is_made_again(client, shown, whole):
    shown(whole)
    for one in whole.lead_picture.renditions.all():
        Path(one.file.path).unlink()
    html = shown(whole)
    for url in re.findall(r'/media/[^\s"]+\.webp(?=[\s"])', html):
        assert client.get(url).status_code == 200, url


@pytest.mark.parametrize(
    ("language", "said"),
    [("id", "Minggu, 8 November 2020, 09.15 WIB"), ("en", "Sunday, 8 November 2020, 09:15 WIB")],
)
def test_a_time_is_written_as_its_language_writes_it(client, shown, make_draft, writer, editor, language, said):
    from newsroom.stories.models import StoryPage

    story = make_draft(writer, "Jam", language)
    states.submit(story, writer)
    states.publish(story, editor)
    at = dt.datetime(2020, 11, 8, 9, 15, tzinfo=WIB)
    StoryPage.objects.filter(pk=story.pk).update(first_published_at=at, last_published_at=at)
    html = shown(story)
    assert f'<time datetime="2020-11-08T09:15:00+0700">{said}</time>' in html


def test_a_translation_is_a_link_in_its_own_language(client, shown, make_draft, writer, editor):
    first = make_draft(writer, "Damai")
    second = make_draft(writer, "Peace", "en", translation_key=first.translation_key)
    for one in (first, second):
        states.submit(one, writer)
        states.publish(one, editor)
    html = shown(first)
    assert f'href="{second.get_url()}" hreflang="en" lang="en">Read it in English' in html
    assert f'<a class="language" href="{second.get_url()}" hreflang="en"' in html


def test_a_published_reply_stands_with_its_story(client, shown, whole, editor):
    from newsroom.readers import complaints

    row = complaints.file(whole, kind="reply", name="Sari", email="s@example.org", words="Bukan saya.")
    assert "Bukan saya." not in shown(whole)
    complaints.answer(row, editor, "reply", "Dimuat utuh.")
    html = shown(whole)
    assert "Bukan saya." in html and "Dimuat utuh." in html and "s@example.org" not in html


def _asked(client, html: str, address: str) -> dict[str, int]:
    """What a browser fetches for a page, in bytes as they are sent; the largest of each picture."""
    sizes = {address: len(brotli.compress(html.encode(), quality=5))}
    urls = re.findall(r'<link rel="(?:stylesheet|icon|preload)" href="([^"]+)"', html)
    urls += re.findall(r'<script src="([^"]+)"', html)
    for url in dict.fromkeys(urls):
        content = Path(finders.find(url.removeprefix("/static/"))).read_bytes()
        pressed = content if url.endswith(".woff2") else brotli.compress(content, quality=11)
        sizes[url] = len(pressed)
    for tag in re.findall(r"<img [^>]+>", html):
        largest = re.search(r'srcset="[^"]*?(/media/\S+) \d+w"', tag)[1]
        sizes[largest] = len(b"".join(client.get(largest).streaming_content))
    return sizes


def test_a_story_without_pictures_weighs_little(client, shown, make_draft, writer, editor, picture):
    from newsroom.people.models import Profile

    Profile.objects.filter(user=writer).update(photo=picture)
    body = [("paragraph", "".join(f"<p>{'Mereka sepakat berbicara lagi. ' * 20}{n}</p>" for n in range(12)))]
    story = make_draft(writer, "Tanpa gambar", body=body)
    states.submit(story, writer)
    states.publish(story, editor)
    sizes = _asked(client, shown(story), story.get_url())
    assert sum(sizes.values()) <= 40 * KB, sizes
    assert len(sizes) <= 6, sizes
    assert sum(size for url, size in sizes.items() if url.endswith(".js")) <= 15 * KB


def test_no_story_stands_twice_on_the_front_page(make_draft, writer, editor, picture):
    from newsroom.stories.models import FrontPage, TopicPage
    from newsroom.stories.templatetags.front import front_layout

    front = FrontPage.objects.get(locale__language_code="id")
    topic = TopicPage(title="Kaukasus", slug="kaukasus", locale=front.locale)
    front.add_child(instance=topic)
    for number in range(16):
        story = make_draft(writer, f"Berita {number}", lead_picture=picture if number % 2 else None)
        story.topics.add(topic)
        story.save_revision(user=writer)
        states.submit(story, writer)
        states.publish(story, editor)
    front = FrontPage.objects.get(pk=front.pk)
    layout = front_layout(front)
    assert layout.lead.title == "Berita 15"
    assert [one.title for one in layout.latest] == [f"Berita {n}" for n in range(14, 7, -1)]
    placed = [layout.lead, *layout.second, *layout.latest, *layout.sections[0].stories]
    assert len({one.pk for one in placed}) == len(placed) == 1 + 3 + 7 + 4
    assert all(one.lead_picture_id for one in layout.second)
