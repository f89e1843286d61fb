"""What machines read: feeds, sitemaps, robots, linked data, cards and ninjs."""

from __future__ import annotations

import datetime as dt
import email.utils
import html
import json
import re
from urllib.parse import urlsplit

import feedparser
import jsonschema_rs
import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core.files.base import ContentFile
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsroom.desk import states
from newsroom.pictures.models import Picture
from newsroom.reading import linked_data
from newsroom.reading.sharing import lasting_name, whole_text
from newsroom.stories.models import FrontPage, Source, StoryPage, TopicPage

ADDRESS = settings.ADDRESS.url
NASTY = "Kata “</script><b>&amp;” ]]> \u2028 --> é"


@pytest.fixture
def topic(db):
    made = None
    for language, title in (("en", "Ceasefires"), ("id", "Gencatan senjata")):
        front = FrontPage.objects.get(locale__language_code=language)
        page = TopicPage(title=title, slug=title.lower().replace(" ", "-"), locale=front.locale)
        if made is not None:
            page.translation_key = made.translation_key
        front.add_child(instance=page)
        made = page
    return made


@pytest.fixture
def full(writer, editor, make_draft, picture_bytes, topic):
    """A published story with all its parts, its translation, and a correction."""
    picture = Picture.objects.create(
        title="peta", file=ContentFile(picture_bytes(size=(1300, 800)), name="peta.jpg"),
        credit="Sekar", alt_id="Peta", alt_en="Map", caption_id="Kota itu",
    )  # fmt: skip
    writer.profile.links.create(label="Blog", url="https://example.org/wati")
    writer.profile.save()
    page = make_draft(
        writer, NASTY, deck="Dua & <tiga>", lead_picture=picture, topics=[topic],
        sources=[Source(title="Laporan", publisher="TASS", url="https://tass.com/ü")],
    )  # fmt: skip
    other = make_draft(writer, "A word", "en", translation_key=page.translation_key)
    for one in (page, other):
        states.submit(one, writer)
        states.publish(one, editor)
    states.correct(StoryPage.objects.get(pk=page.pk), editor, "Tiga, bukan dua.", "Salah kutip.")
    return StoryPage.objects.get(pk=page.pk)


def get(client, address: str, status: int = 200):
    answer = client.get(address)
    assert answer.status_code == status, address
    return answer


def page_of(answer) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "lxml")


# Feeds ------------------------------------------------------------------------------------------

FEEDS = ["/id/feeds/{}.xml", "/id/feeds/topics/gencatan-senjata/{}.xml", "/id/feeds/writers/wati/{}.xml"]


@pytest.mark.parametrize("address", FEEDS)
def test_rss_keeps_the_rules(client, full, address):
    path = address.format("rss")
    answer = get(client, path)
    assert answer["Content-Type"] == "application/rss+xml; charset=utf-8"
    root = etree.fromstring(answer.content)
    assert root.get("version") == "2.0"
    [channel] = root
    assert channel.findtext("language") == "id"
    for name in ("title", "link", "description", "lastBuildDate"):
        assert channel.findtext(name)
    [itself] = channel.findall("{http://www.w3.org/2005/Atom}link")
    assert dict(itself.attrib) == {"rel": "self", "href": f"{ADDRESS}{path}"}
    [item] = channel.findall("item")
    assert item.findtext("title") == NASTY
    assert item.findtext("description") == "Dua &amp; &lt;tiga&gt;"
    assert item.findtext("link") == full.full_url
    assert item.findtext("guid") == lasting_name(full)
    assert item.find("guid").get("isPermaLink") == "false"
    assert email.utils.parsedate_to_datetime(item.findtext("pubDate")) == full.published_at.replace(
        microsecond=0
    )
    assert item.findtext("{http://purl.org/dc/elements/1.1/}creator") == "Wati"
    assert [one.text for one in item.findall("category")] == ["Gencatan senjata"]
    enclosure = item.find("enclosure").attrib
    assert enclosure["type"] == "image/jpeg"
    assert enclosure["url"].startswith(f"{ADDRESS}/media/pictures/")
    picture = client.get(urlsplit(enclosure["url"]).path)
    assert len(b"".join(picture.streaming_content)) == int(enclosure["length"])
    whole = item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded")
    assert "Presiden berbicara <b>lewat</b> telepon." in whole


@pytest.mark.parametrize("address", FEEDS)
def test_atom_keeps_the_rules(client, full, address):
    path = address.format("atom")
    answer = get(client, path)
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    root = etree.fromstring(answer.content)
    atom = "{http://www.w3.org/2005/Atom}"
    assert root.tag == f"{atom}feed"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "id"
    for name in ("id", "title", "updated"):
        assert len(root.findall(f"{atom}{name}")) == 1
    links = {one.get("rel"): one.get("href") for one in root.findall(f"{atom}link")}
    assert links["self"] == f"{ADDRESS}{path}"
    assert links["alternate"].startswith(ADDRESS)
    assert root.find(f"{atom}author/{atom}name").text
    [entry] = root.findall(f"{atom}entry")
    for name in ("id", "title", "updated", "published"):
        assert len(entry.findall(f"{atom}{name}")) == 1
    assert dt.datetime.fromisoformat(entry.findtext(f"{atom}updated")).tzinfo
    assert entry.findtext(f"{atom}id") == lasting_name(full)
    rels = [one.get("rel") for one in entry.findall(f"{atom}link")]
    assert sorted(rels) == ["alternate", "enclosure"]
    assert entry.find(f"{atom}content").get("type") == "html"
    summary = entry.find(f"{atom}summary")
    assert (summary.get("type"), summary.text) == ("html", "Dua &amp; &lt;tiga&gt;")


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_a_reader_of_feeds_takes_them_without_complaint(client, full, kind):
    feed = feedparser.parse(get(client, f"/id/feeds/{kind}.xml").content)
    assert not feed.bozo
    [entry] = feed.entries
    assert entry.title_detail.value == NASTY if kind == "rss" else html.unescape(entry.title)
    assert entry.link == full.full_url
    assert entry.author == "Wati"


def test_feeds_hold_nothing_that_is_not_published(client, story, writer):
    for kind in ("rss", "atom"):
        for path in (f"/id/feeds/{kind}.xml", f"/id/feeds/writers/wati/{kind}.xml"):
            assert feedparser.parse(get(client, path).content).entries == []


def test_there_is_no_feed_of_another_kind_topic_or_writer(client, topic):
    get(client, "/id/feeds/json.xml", 404)
    get(client, "/id/feeds/topics/none/rss.xml", 404)
    get(client, "/id/feeds/topics/ceasefires/rss.xml", 404)  # that is its English address
    get(client, "/id/feeds/writers/nobody/atom.xml", 404)


def test_entry_keeps_its_name_when_headline_and_address_change(full):
    before = lasting_name(full)
    full.title, full.slug = "Lain", "lain"
    full.save()
    assert lasting_name(StoryPage.objects.get(pk=full.pk)) == before


def test_feed_survives_a_lost_picture(client, full):
    full.lead_picture.renditions.all().delete()
    full.lead_picture.file.storage.delete(full.lead_picture.file.name)
    root = etree.fromstring(get(client, "/id/feeds/rss.xml").content)
    assert root.find("channel/item") is not None
    assert root.find("channel/item/enclosure") is None
    get(client, full.url)
    get(client, f"{full.url}ninjs.json")


def test_pages_tell_of_their_feeds(client, full, topic):
    def feeds(path: str) -> list[str]:
        tree = page_of(get(client, path))
        kinds = ("application/rss+xml", "application/atom+xml")
        found = [one for one in tree.select("link[rel=alternate]") if one.get("type") in kinds]
        return [one.get("href") for one in found]

    every = ["/id/feeds/rss.xml", "/id/feeds/atom.xml"]
    assert feeds("/id/") == every
    assert feeds(topic.url)[:2] == [f"/id/feeds/topics/{topic.slug}/{k}.xml" for k in ("rss", "atom")]
    assert feeds("/id/writers/wati/")[:2] == [f"/id/feeds/writers/wati/{k}.xml" for k in ("rss", "atom")]
    assert feeds("/en/feeds/")[:1] == ["/en/feeds/rss.xml"]
    listed = page_of(get(client, "/id/feeds/"))
    for link in listed.select(".feeds a"):
        get(client, link.get("href"))


# Sitemaps and robots ----------------------------------------------------------------------------

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


def locations(client, path: str) -> list[str]:
    answer = get(client, path)
    assert answer["Content-Type"] == "application/xml; charset=utf-8"
    return [one.text for one in etree.fromstring(answer.content).iter(f"{SITEMAP}loc")]


def test_sitemap_leads_to_every_public_page(client, full):
    maps = locations(client, "/sitemap.xml")
    assert all(one.startswith(ADDRESS) for one in maps)
    found = [page for one in maps for page in locations(client, urlsplit(one).path)]
    assert {full.full_url, f"{ADDRESS}/id/", f"{ADDRESS}/en/", f"{ADDRESS}/id/writers/wati/"} <= set(found)
    assert len(found) == len(set(found))
    for one in found:
        get(client, urlsplit(one).path)


def test_sitemap_tells_of_translations_both_ways(client, full):
    today = timezone.localdate(full.published_at)
    root = etree.fromstring(get(client, f"/sitemap-{today:%Y-%m}.xml").content)
    [other] = full.published_translations()
    for url in root.iter(f"{SITEMAP}url"):
        links = url.findall("{http://www.w3.org/1999/xhtml}link")
        told = {one.get("hreflang"): one.get("href") for one in links}
        assert told == {"id": full.full_url, "en": other.full_url}
        assert dt.datetime.fromisoformat(url.findtext(f"{SITEMAP}lastmod")).tzinfo


def test_sitemaps_hold_nothing_that_is_not_published(client, story):
    today = timezone.localdate()
    get(client, f"/sitemap-{today:%Y-%m}.xml", 404)
    assert locations(client, "/sitemap-news.xml") == []
    assert not any("wati" in one for one in locations(client, "/sitemap-pages.xml"))


def test_there_is_no_sitemap_of_an_impossible_month(client, db):
    get(client, "/sitemap-2020-13.xml", 404)
    get(client, "/sitemap-2020-00.xml", 404)
    get(client, "/sitemap-9999-01.xml", 404)


def test_news_sitemap_holds_two_days(client, full):
    root = etree.fromstring(get(client, "/sitemap-news.xml").content)
    told = {url.findtext(f"{SITEMAP}loc"): url for url in root}
    [other] = full.published_translations()
    assert set(told) == {full.full_url, other.full_url}
    news = told[full.full_url].find(f"{NEWS}news")
    assert [one.tag.removeprefix(NEWS) for one in news] == ["publication", "publication_date", "title"]
    assert news.findtext(f"{NEWS}title") == NASTY
    assert [one.text for one in news.find(f"{NEWS}publication")] == [settings.PUBLISHER, "id"]
    assert dt.datetime.fromisoformat(news.findtext(f"{NEWS}publication_date")).tzinfo
    old = timezone.now() - dt.timedelta(days=2, minutes=1)
    StoryPage.objects.filter(pk=full.pk).update(first_published_at=old)
    assert locations(client, "/sitemap-news.xml") == [other.full_url]


def test_robots_points_to_the_sitemaps_and_closes_what_is_private(client, db):
    answer = get(client, "/robots.txt")
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    lines = answer.content.decode().splitlines()
    assert lines[0] == "User-agent: *"
    assert {"Disallow: /admin/", "Disallow: /id/accounts/", "Disallow: /en/people/"} <= set(lines)
    maps = [line.removeprefix("Sitemap: ") for line in lines if line.startswith("Sitemap: ")]
    assert maps == [f"{ADDRESS}/sitemap.xml", f"{ADDRESS}/sitemap-news.xml"]
    for one in maps:
        get(client, urlsplit(one).path)


# Linked data and cards --------------------------------------------------------------------------


def data_of(client, path: str) -> dict:
    tree = page_of(get(client, path))
    [script] = tree.select('script[type="application/ld+json"]')
    return json.loads(script.string)


def test_story_is_a_news_article(client, full):
    data = data_of(client, full.url)
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == NASTY
    assert data["dateline"] == f"Moskow, {settings.PUBLISHER}"
    assert data["inLanguage"] == "id"
    assert [one["name"] for one in data["author"]] == ["Wati"]
    assert data["author"][0]["url"] == f"{ADDRESS}/id/writers/wati/"
    assert data["publisher"]["name"] == settings.PUBLISHER
    assert data["isPartOf"]["@id"] == f"{ADDRESS}/#site"
    [image] = data["image"]
    assert (image["width"], image["height"]) == (1200, 630)
    assert image["url"].startswith(f"{ADDRESS}/media/")
    assert [one["url"] for one in data["citation"]] == ["https://tass.com/%C3%BC"]
    [correction] = data["correction"]
    assert correction["@type"] == "CorrectionComment"
    assert correction["text"] == "Tiga, bukan dua. Salah kutip."
    for name in ("datePublished", "dateModified"):
        assert dt.datetime.fromisoformat(data[name]).tzinfo
    assert data["dateModified"] >= data["datePublished"]


def test_what_a_story_lacks_is_left_out(client, writer, editor, make_draft):
    page = make_draft(writer, "Pendek", deck="", dateline_place="")
    states.submit(page, writer)
    states.publish(page, editor)
    data = data_of(client, StoryPage.objects.get(pk=page.pk).url)
    assert not {"image", "dateline", "description", "correction", "citation"} & set(data)


JSON = st.recursive(st.text() | st.integers() | st.none(), lambda inner: st.lists(inner, max_size=3))


@given(st.dictionaries(st.text(), JSON, max_size=3))
def test_data_cannot_leave_its_script(data):
    element = linked_data.script(data)
    inner = element.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inner)
    assert json.loads(inner) == data


def test_front_page_and_writer_tell_what_they_are(client, full):
    front = data_of(client, "/id/")
    assert front["@type"] == "WebSite"
    assert front["potentialAction"]["target"]["urlTemplate"].startswith(f"{ADDRESS}/id/search/?q=")
    person = data_of(client, "/id/writers/wati/")["mainEntity"]
    assert (person["@type"], person["name"]) == ("Person", "Wati")
    assert person["sameAs"] == ["https://example.org/wati"]


def test_story_has_a_card_an_address_and_its_translation(client, full):
    tree = page_of(get(client, full.url))
    card = {one.get("property"): one.get("content") for one in tree.select("meta[property]")}
    assert card["og:type"] == "article"
    assert card["og:title"] == NASTY
    assert card["og:url"] == full.full_url
    assert (card["og:locale"], card["og:locale:alternate"]) == ("id_ID", "en_US")
    assert (card["og:image:width"], card["og:image:height"]) == ("1200", "630")
    assert card["og:image:alt"] == "Peta"
    assert dt.datetime.fromisoformat(card["article:published_time"]).tzinfo
    [kind] = tree.select('meta[name="twitter:card"]')
    assert kind.get("content") == "summary_large_image"
    [canonical] = tree.select("link[rel=canonical]")
    assert canonical.get("href") == full.full_url
    [other] = full.published_translations()
    links = {one.get("hreflang"): one.get("href") for one in tree.select("link[hreflang]")}
    assert links == {"id": full.full_url, "en": other.full_url, "x-default": full.full_url}


def test_private_pages_and_errors_have_no_address_for_others(client, full):
    for path, status in (("/id/search/?q=a", 200), ("/id/saved/", 200), ("/id/none/", 404),
                         ("/id/writers/nobody/", 404)):  # fmt: skip
        tree = page_of(get(client, path, status))
        assert not tree.select("link[rel=canonical], meta[property]")


def test_second_page_of_a_list_has_its_own_address(client, full):
    tree = page_of(get(client, "/id/writers/wati/?page=2"))
    [canonical] = tree.select("link[rel=canonical]")
    assert canonical.get("href") == f"{ADDRESS}/id/writers/wati/?page=2"


# ninjs ------------------------------------------------------------------------------------------

TEXT, URI = {"type": "string", "minLength": 1}, {"type": "string", "format": "uri"}
TIME, NUMBER = {"type": "string", "format": "date-time"}, {"type": "integer"}


def only(**properties):
    return {"type": "object", "additionalProperties": False, "properties": properties}


def listed(needed=(), **properties):
    return {"type": "array", "minItems": 1, "items": {**only(**properties), "required": list(needed)}}


RENDITIONS = listed(
    ["name"], name=TEXT, href=URI, contentType=TEXT, width=NUMBER, height=NUMBER, sizeInBytes=NUMBER
)
WORDS = listed(["value"], role=TEXT, contentType=TEXT, value=TEXT)
OBJECT = {
    "uri": URI, "type": {"enum": ["text", "picture", "graphic", "audio", "video", "composite"]},
    "representationType": {"enum": ["full", "partial"]}, "version": TEXT, "title": TEXT,
    "firstCreated": TIME, "versionCreated": TIME, "by": TEXT, "located": TEXT, "language": TEXT,
    "pubStatus": {"enum": ["usable", "withheld", "canceled"]}, "headlines": WORDS,
    "descriptions": WORDS, "renditions": RENDITIONS,
    "bodies": listed(["value"], role=TEXT, contentType=TEXT, charCount=NUMBER, wordCount=NUMBER, value=TEXT),
    "infoSources": listed(name=TEXT, role=TEXT, uri=URI),
    "subjects": listed(name=TEXT, rel=TEXT, uri=URI), "altIds": listed(role=TEXT, value=TEXT),
    "standard": only(name=TEXT, version=TEXT, schema=URI),
}  # fmt: skip
NINJS = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    **only(**OBJECT, associations=listed(["name", "uri"], **OBJECT, name=TEXT, rel=TEXT)),
    "required": ["uri"],
}
"""The rules of the ninjs 3.1 schema (IPTC) for the properties that are used here: their names,
types and formats, what is required, and that nothing else may stand there."""


def test_ninjs_keeps_the_rules_of_its_schema(client, full):
    document = get(client, f"{full.url}ninjs.json").json()
    jsonschema_rs.Draft202012Validator(NINJS, validate_formats=True).validate(document)
    assert document["standard"]["version"] == "3.1"
    assert document["headlines"] == [{"role": "main", "value": NASTY}]
    assert document["by"] == "Wati"
    assert document["located"] == "Moskow"
    plain, marked_up = document["bodies"]
    assert plain["value"].startswith(f"Moskow, {settings.PUBLISHER} - Presiden berbicara lewat telepon.")
    assert plain["charCount"] == len(plain["value"])
    assert marked_up["value"] == str(whole_text(full))
    assert f"<p>Moskow, {settings.PUBLISHER} – Presiden berbicara" in marked_up["value"]
    roles = [one["role"] for one in document["descriptions"]]
    assert roles == ["deck", "correction"]
    picture, other = document["associations"]
    assert (picture["type"], picture["by"]) == ("picture", "Sekar")
    assert (other["rel"], other["language"]) == ("translation", "en")


def test_ninjs_is_told_of_by_the_page(client, full):
    tree = page_of(get(client, full.url))
    [link] = tree.select('link[type="application/json"]')
    assert link.get("href") == f"{full.url}ninjs.json"


def test_ninjs_of_what_is_not_published_is_not_there(client, story, full, editor):
    get(client, f"/id/berita/{story.slug}/ninjs.json", 404)
    get(client, f"/en/berita/{full.slug}/ninjs.json", 404)
    get(client, f"/id/lain/{full.slug}/ninjs.json", 404)
    states.unpublish(full, editor, "Salah")
    get(client, f"{full.url}ninjs.json", 404)


def test_whole_text_has_absolute_links_and_no_more_than_words(writer, make_draft, full):
    body = [("paragraph", f'<p><a linktype="page" id="{full.pk}">ini</a> <a href="https://a.example/">itu</a></p>')]
    page = make_draft(writer, "Tautan", body=body)
    told = str(whole_text(page))
    assert re.findall(r'href="([^"]+)"', told) == [full.full_url, "https://a.example/"]
