import datetime as dt
from pathlib import Path

from situasi.errors import StoryError
from situasi.model import Story
from situasi.story import from_feed
from situasi.story.feed import MOST_ENTRIES

FEED = Path(__file__).parents[1] / "data" / "pages" / "feed.xml"
ITEM = "<item><title>Judul {0}</title><description>Isi berita {0}.</description></item>"


def feed(items: str) -> str:
    return f'<rss version="2.0"><channel><title>Warta</title>{items}</channel></rss>'


def test_entry_becomes_a_story():
    first = next(from_feed(FEED.read_bytes(), where="feed.xml"))
    assert isinstance(first, Story)
    assert first.text == (
        "Jembatan Lamar dibuka\n\n"
        "LAMAR, Warta Contoh - Jembatan Lamar dibuka kembali pada Kamis pagi, kata petugas.\n\n"
        "Ratusan warga menyeberang & merayakannya."
    )
    assert first.published == dt.date(2021, 3, 4)
    assert first.url == "https://warta.example/dunia/jembatan"
    assert [a.name for a in first.authors] == ["Rina Melati"]
    assert first.publisher == "Warta Contoh: Dunia"
    assert first.language == "id"


def test_entry_without_text_is_an_error_and_the_next_is_read():
    _, empty, last = from_feed(FEED.read_bytes(), where="feed.xml")
    assert isinstance(empty, StoryError)
    assert empty.where == "feed.xml:entry 2"
    assert isinstance(last, Story)


def test_tags_and_scripts_in_entries_are_gone():
    last = list(from_feed(FEED.read_bytes(), where="feed.xml"))[-1]
    assert isinstance(last, Story)
    assert last.text == "Pasar ramai\n\nPasar kembali ramai usai perbatasan dibuka."


def test_atom_is_read():
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Warta</title><entry><title>Judul</title>'
        '<link href="https://warta.example/a"/><updated>2021-03-04T00:00:00Z</updated>'
        "<summary>Isi berita.</summary></entry></feed>"
    )
    (story,) = from_feed(atom, where="x")
    assert isinstance(story, Story)
    assert story.text == "Judul\n\nIsi berita."


def test_entities_are_refused():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + feed(ITEM.format(1))
    (error,) = from_feed(bomb, where="x")
    assert isinstance(error, StoryError)
    assert "entities" in error.what


def test_feed_without_entries_and_no_feed_are_one_error():
    for data in (feed(""), "no feed at all", ""):
        (error,) = from_feed(data, where="x")
        assert isinstance(error, StoryError)


def test_entries_left_out_are_reported():
    items = "".join(ITEM.format(i) for i in range(MOST_ENTRIES + 2))
    last = list(from_feed(feed(items), where="x"))[-1]
    assert isinstance(last, StoryError)
    assert "2 entries more" in last.what
