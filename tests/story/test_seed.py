"""The page that the project began with must come out whole."""

import json
from pathlib import Path

import pytest

from situasi.model import FurnitureKind, Story
from situasi.story import from_text

SHARED = Path(__file__).parents[2].parent / "shared"
GOLD = SHARED / "gold" / "dev" / "idn-karabakh-2020.json"


@pytest.fixture(scope="module")
def story() -> Story:
    page = next(iter(sorted((SHARED / "seed").glob("*.txt"))), None)
    if page is None or not GOLD.exists():
        pytest.skip("the seed page lies beside the repository, in shared/, and is not there")
    return from_text(page.read_bytes(), where=page.name)


def test_text_is_that_of_the_gold_story(story):
    gold = json.loads(GOLD.read_text(encoding="utf-8"))["story"]
    assert story.text == gold["text"]
    assert story.title == gold["title"]


def test_deck_dateline_and_publisher_are_read(story):
    assert story.deck is not None
    assert story.deck.text == "Keduanya ingin pertempuran segera diakhiri"
    assert story.dateline is not None
    assert story.dateline.text == "Moskow"
    assert story.publisher == "IDN Times"


def test_three_numbered_sections_follow_one_another(story):
    assert [s.number for s in story.sections] == [1, 2, 3]
    assert all(s.heading.text.startswith(f"{s.number}. ") for s in story.sections)
    for section in story.sections:
        assert section.body is not None
        assert story.text[section.body.start : section.body.end] == section.body.text


def test_pictures_keep_caption_credit_and_section(story):
    assert [(i.caption, i.credit, i.section) for i in story.images] == [
        ("Logo OSCE.", "twitter.com/RF_OSCE", 0),
        ("Presiden Republik Prancis, Emmanuel Macron.", "twitter.com/EmmanuelMacron", 1),
    ]


def test_furniture_is_told_apart(story):
    assert [link.text for link in story.related] == [
        "Dewan HAM PBB: Kejahatan Perang Bisa Terjadi di Nagorno-Karabakh",
        "Putin Ajak Keterlibatan Turki dalam Negosiasi Nagorno-Karabakh",
    ]
    (author,) = story.authors
    assert (author.name, author.verified) == ("Karl Gading S.", True)
    assert author.about == "History Lovers and International Conflict Observer...."
    assert story.topics == ("Novaya",)
    kinds = [f.kind for f in story.furniture]
    assert FurnitureKind.NOTICE in kinds
    assert kinds[-1] is FurnitureKind.LATEST
    assert all(f.text not in story.text for f in story.furniture)
