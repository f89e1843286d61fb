"""The rules of an archive: columns, likeness, what a page is."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pyarrow as pa
import pytest

from keyword_reader import KeywordReader, story
from made_archives import Maker, as_page
from situasi.archive import columns
from situasi.archive.drops import Reason
from situasi.archive.likeness import bands, text_key
from situasi.archive.pages import declared_types, junk
from situasi.archive.sift import _cuts, _first
from situasi.model import Author, Image, Section, Story, Told
from situasi.reading import read_story
from situasi.story import from_html

PAGES = Path(__file__).parents[1] / "data" / "pages"


def test_row_gives_back_the_story_and_its_reading() -> None:
    plain = story()
    rich = plain.model_copy(
        update={
            "deck": plain.span(20, 25),
            "authors": (Author(name="Sri", verified=True),),
            "sections": (Section(heading=plain.span(0, 4), number=2, body=plain.span(5, 9)),),
            "images": (Image(alt="x"),),
            "modified": dt.date(2022, 9, 16),
        }
    )
    for one in (plain, rich):
        told = Told(story=one, reading=read_story(one, KeywordReader()))
        tables = columns.rows(told, 7, "a.jsonl", 0)
        back = [
            pa.Table.from_pylist(rows, schema=columns.TABLES[name]).to_pylist()
            for name, rows in zip(columns.TABLES, ([tables[0]], *tables[1:]), strict=False)
        ]
        assert columns.told(back[0][0], back[1], back[2]) == told
        assert back[2][0]["sentence"]["text"] in one.text
        assert back[2][0]["anchor"]["text"] in back[2][0]["sentence"]["text"]


def test_words_of_a_story_stand_in_it_once() -> None:
    assert "text" not in [f.name for f in columns.STORIES.field("deck").type]
    assert [f.name for f in columns.EVENTS.field("anchor").type] == ["start", "end", "text"]


def text(seed: int, words: int = 300) -> list[str]:
    chance = random.Random(seed)
    return [f"kata{chance.randrange(5_000)}x" for _ in range(words)]


def near(one: list[str], other: list[str]) -> bool:
    return bool(set(bands(" ".join(one))) & set(bands(" ".join(other))))


def test_texts_that_differ_in_a_word_are_near_and_others_are_not() -> None:
    hits = 0
    for seed in range(40):
        one = text(seed)
        other = [*one[:100], "lain", *one[101:]]
        hits += near(one, other)
        assert not near(one, text(seed + 1_000))
        assert not near(one, [*one[:150], *text(seed + 2_000, 150)])
    assert hits >= 39  # they share 97% of their runs


def test_text_with_another_number_is_another_text() -> None:
    one = [*text(1), "31", "tewas"]
    assert near(one, [*text(1), "31", "gugur"])
    assert not near(one, [*text(1), "32", "tewas"])
    assert near(["pukul", "10:15", *one], ["pukul", "11:20", *one]), "the time of day is no toll"


def test_key_of_a_text_knows_words_alone() -> None:
    assert text_key("Guns,  at the BORDER") == text_key("guns at\n\nthe border")
    assert text_key("guns at the border") != text_key("guns at a border")


def test_first_of_equal_keys_is_the_earliest() -> None:
    import numpy as np

    assert _first(np.array([5, 3, 5, 5, 3, 9])).tolist() == [0, 1, 0, 0, 1, 5]


def test_units_are_cut_by_number_weight_and_year() -> None:
    import numpy as np

    years = np.array([1999] * 5 + [2000] * 5)
    sizes = np.array([1_000] * 4 + [90_000] + [1_000] * 5)
    assert list(_cuts(years, sizes, 2)) == [(0, 2), (2, 4), (4, 5), (5, 7), (7, 9), (9, 10)]


def test_empty_archive_has_no_units() -> None:
    import numpy as np

    assert list(_cuts(np.zeros(0, int), np.zeros(0, int), 9)) == []


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("https://kabar.example/", Reason.LIST),
        ("https://kabar.example/tag/gaza", Reason.LIST),
        ("https://kabar.example/tentang-kami", Reason.NOT_NEWS),
        ("https://kabar.example/2020/11/08/warga", None),
    ],
)
def test_address_tells_lists_from_stories(address: str, wanted: Reason | None) -> None:
    page = as_page(Maker(3).story(1)).replace('"@type": "NewsArticle"', '"@type": "WebPage"')
    page = page.replace('og:type" content="article"', 'og:type" content="website"')
    page = page.replace('rel="canonical"', 'rel="other"')
    found = junk(from_html(page, where="x", url=address), page, address)
    assert (found and found[0]) == wanted


def test_page_that_calls_itself_an_article_may_stand_anywhere() -> None:
    page = as_page(Maker(3).story(1))
    address = "https://kabar.example/tag/gaza"
    assert junk(from_html(page, where="x", url=address), page, address) is None


def test_pages_of_stories_are_no_junk() -> None:
    for name in ("wire.html", "sections.html", "breaks.html"):
        page = (PAGES / name).read_text("utf-8")
        found = from_html(page, where=name)
        assert isinstance(found, Story)
        assert junk(found, page, None) is None, name


def test_declared_types_are_found_in_every_manner() -> None:
    page = (
        '<meta property="og:type" content="article"><div itemscope itemtype="https://schema.org/Recipe">'
        '<script type="application/ld+json">{"@type": ["WebPage", "FAQPage"]}</script>'
    )
    assert declared_types(page) == {"article", "Recipe", "WebPage", "FAQPage"}
