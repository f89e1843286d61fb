import datetime as dt
from pathlib import Path

import pytest

from situasi.errors import StoryError
from situasi.model import FurnitureKind, Story
from situasi.story import Given, from_html
from situasi.story.tree import DEEPEST

PAGES = Path(__file__).parents[1] / "data" / "pages"
SENTENCE = (
    "Menteri Luar Negeri Norland menandatangani kesepakatan dengan rekannya dari Sutera untuk "
    "membuka kembali perbatasan di Sungai Lamar pada hari Rabu."
)


def page(name: str) -> Story:
    return from_html((PAGES / name).read_bytes(), where=name)


def made(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article>{body}</article></body></html>"


def test_text_is_title_deck_and_body_parted_by_blank_lines():
    text = page("sections.html").text
    assert text.split("\n\n")[:2] == [
        "Dua Negara Sepakat Buka Kembali Perbatasan Sungai Lamar",
        "Perundingan berlangsung tiga hari",
    ]
    assert text.split("\n\n")[2].startswith("Kota Lamar, Warta Contoh - Menteri Luar Negeri")
    assert text.endswith("Sebuah tim pemantau akan dikirim pekan depan.")
    assert len(text.split("\n\n")) == 9
    assert "\xa0" not in text


def test_declarations_of_the_page_are_read():
    story = page("sections.html")
    assert story.publisher == "Warta Contoh"
    assert story.published == dt.date(2021, 3, 4)  # as written, not moved to UTC
    assert story.modified == dt.date(2021, 3, 5)
    assert story.language == "id"
    assert story.url == "https://warta.example/dunia/dua-negara-buka-perbatasan?utm_source=x"
    assert story.topics == ("Norland", "Sutera", "perbatasan", "diplomasi")


def test_author_of_the_page_and_of_the_box_are_one():
    (author,) = page("sections.html").authors
    assert author.name == "Rina Melati"
    assert author.verified is True
    assert author.url == "https://warta.example/penulis/rina"
    assert author.about == "Pengamat perbatasan dan penikmat kopi...."


def test_sections_carry_number_and_picture():
    story = page("sections.html")
    assert [(s.number, s.heading.text[:14]) for s in story.sections] == [
        (1, "1. Kedua pihak"),
        (2, "2. Warga memin"),
    ]
    (image,) = story.images
    assert image.url == "https://warta.example/gambar/jembatan.jpg"
    assert (image.caption, image.credit) == (
        "Jembatan utama di Sungai Lamar.",
        "twitter.com/contoh",
    )
    assert image.section == 0


def test_related_links_are_absolute_and_not_in_the_text():
    story = page("sections.html")
    assert [link.url for link in story.related] == [
        "https://warta.example/dunia/pasar-lamar",
        "https://warta.example/dunia/tim-pemantau",
    ]
    assert "Baca Juga" not in story.text


def test_each_kind_of_furniture_is_kept():
    kinds = {f.kind for f in page("sections.html").furniture}
    assert kinds == set(FurnitureKind)


def test_menus_are_neither_text_nor_furniture():
    story = page("sections.html")
    assert all("Olahraga" not in f.text for f in story.furniture)
    assert "Olahraga" not in story.text


def test_english_wire_page_is_read():
    story = page("wire.html")
    assert story.title == "Harbour strike enters second week"
    assert story.publisher == "The Example Herald"
    assert story.published == dt.date(2022, 9, 12)
    assert [a.name for a in story.authors] == ["Joan Clarke"]
    assert story.dateline is not None
    assert story.dateline.text == "PORT ELSEN"
    assert [s.heading.text for s in story.sections] == ["Authority offers new talks"]
    (image,) = story.images
    assert (image.caption, image.credit) == ("Workers at the gate of the terminal.", "Joan Clarke")
    for line in ("ADVERTISEMENT", "Read more", "Reporting by", "Most read", "By Joan"):
        assert line not in story.text


def test_paragraphs_parted_by_line_breaks_are_paragraphs():
    paragraphs = page("breaks.html").text.split("\n\n")
    assert len(paragraphs) == 4
    assert "dilaporkan sampai Senin siang" in paragraphs[2]


def test_page_without_a_date_has_none():
    assert page("breaks.html").published is None


def test_caller_stands_above_the_page():
    given = Given(published=dt.date(2020, 1, 2), language="ms")
    story = from_html((PAGES / "sections.html").read_bytes(), where="x", given=given)
    assert (story.published, story.language) == (dt.date(2020, 1, 2), "ms")


def test_paywalled_stub_is_named_as_such():
    with pytest.raises(StoryError, match="paywall"):
        page("paywall.html")


def test_page_that_says_it_is_not_free_and_shows_a_teaser_is_walled():
    free = '{"@type": "NewsArticle", "headline": "Judul", "isAccessibleForFree": false}'
    head = f'<script type="application/ld+json">{free}</script>'
    with pytest.raises(StoryError, match="paywall"):
        from_html(made(f"<h1>Judul</h1><p>{SENTENCE}</p>", head), where="x")


@pytest.mark.parametrize("html", ["<html><body></body></html>", "<p></p>", "<!-- x -->"])
def test_empty_page_is_an_error(html):
    with pytest.raises(StoryError):
        from_html(html, where="x")


@pytest.mark.parametrize("tag", ["div", "b", "ul", "table", "span"])
def test_page_nested_too_deep_is_refused(tag):
    with pytest.raises(StoryError, match=f"more than {DEEPEST} tags"):
        from_html(f"<{tag}>" * 50_000 + SENTENCE, where="x")


def test_page_with_endless_attributes_is_refused():
    attributes = " ".join(f"a{i}" for i in range(200_000))
    for html in (f"<p {attributes}>x", f'<p " {attributes}>x', f'<p a=">" {attributes}>x'):
        with pytest.raises(StoryError, match="attributes"):
            from_html(html, where="x")


def test_script_full_of_code_is_no_tag():
    script = "<script>if (a<b) { " + "word " * 3_000 + "}</script>"
    story = from_html(made(f"<h1>Judul berita</h1><p>{SENTENCE}</p>" + script), where="x")
    assert story.text == f"Judul berita\n\n{SENTENCE}"


def test_page_of_ten_megabytes_is_refused():
    for html in ("<p>" + "a" * 10_000_001, "<p>x</p>" * 200_000, "<p>" + "a " * 1_000_000):
        with pytest.raises(StoryError, match="large"):
            from_html(html, where="x")


def test_links_that_are_no_pages_are_dropped():
    body = f'<h1>Judul</h1><p>{SENTENCE}</p><p>Baca juga: <a href="javascript:x()">Lain</a></p>'
    (link,) = from_html(made(body), where="x").related
    assert (link.text, link.url) == ("Lain", None)


def test_summary_that_is_not_shown_is_no_deck():
    head = '<meta name="description" content="Untuk mesin pencari">'
    story = from_html(made(f"<h1>Judul</h1><p>{SENTENCE}</p>", head), where="x")
    assert story.deck is None
    assert "mesin" not in story.text


def test_body_that_stands_only_in_json_is_read():
    data = f'{{"@type": "NewsArticle", "headline": "Judul", "articleBody": "{SENTENCE * 2}"}}'
    html = f'<html><head><script type="application/ld+json">{data}</script></head><body></body>'
    assert SENTENCE in from_html(html, where="x").text


def test_broken_json_ld_leaves_the_meta_tags():
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
        '<meta property="og:title" content="Judul"><meta property="og:site_name" content="Warta">'
    )
    assert from_html(made(f"<p>{SENTENCE}</p>", head), where="x").publisher == "Warta"


def test_marks_that_cannot_be_seen_are_cleaned():
    story = from_html(made(f"<h1>Ju\u200bdul \u202eberita</h1><p>{SENTENCE}</p>"), where="x")
    assert story.title == "Judul berita"


def test_declared_encoding_that_is_wrong_does_no_harm():
    page = f'<meta charset="utf-8"><h1>Café réouvert</h1><p>{SENTENCE} Café.</p>'
    assert from_html(page.encode("latin-1"), where="x").title == "Café réouvert"
    page = page.replace("utf-8", "iso-8859-1")
    assert from_html(page.encode(), where="x").title == "Café réouvert"


def test_promotion_under_the_body_is_a_notice():
    promo = "Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram."
    story = from_html(made(f"<h1>Judul</h1><p>{SENTENCE}</p><p>{promo}</p>"), where="x")
    assert promo not in story.text
    assert promo in [f.text for f in story.furniture if f.kind is FurnitureKind.NOTICE]


def test_lead_picture_takes_the_caption_under_it():
    picture = '<div><img src="/a.jpg" alt="Muara" width="700"></div><div class="photo__caption">'
    html = made(f"<h1>Judul berita</h1>{picture}Muara, Sabtu.<span>(WARTA/ANA SARI)</span></div>")
    html = html.replace("</article>", f"<p>{SENTENCE}</p><p>{SENTENCE}</p></article>")
    (image,) = from_html(html, where="x", url="https://warta.example/b").images
    assert image.url == "https://warta.example/a.jpg"
    assert (image.caption, image.credit) == ("Muara, Sabtu.", "WARTA/ANA SARI")
