import datetime as dt
from pathlib import Path

import pytest

from situasi.errors import StoryError
from situasi.story import from_markdown

DRAFT = Path(__file__).parents[1] / "data" / "pages" / "draft.md"


def test_front_matter_is_read():
    story = from_markdown(DRAFT.read_bytes(), where="draft.md")
    assert story.title == "Talks on the Lamar bridge resume"
    assert [a.name for a in story.authors] == ["Joan Clarke", "Tom Lee"]
    assert story.published == dt.date(2021, 3, 6)
    assert story.language == "en"
    assert story.topics == ("Lamar", "talks")


def test_marks_and_links_leave_their_words():
    text = from_markdown(DRAFT.read_bytes(), where="draft.md").text
    assert "Talks on the Lamar bridge resumed on Saturday, officials said." in text
    assert "\n\nNorland sent two officers.\n\n" in text


def test_headings_pictures_and_related_links_are_told_apart():
    story = from_markdown(DRAFT.read_bytes(), where="draft.md")
    assert [s.number for s in story.sections] == [1]
    (image,) = story.images
    assert (image.caption, image.credit) == ("Monitors on the bridge.", "Tom Lee")
    assert [link.url for link in story.related] == ["https://herald.example/market"]


def test_first_heading_is_the_title():
    story = from_markdown("# A title\n\nSome words that follow it.", where="x")
    assert story.title == "A title"
    assert story.text == "A title\n\nSome words that follow it."
    assert story.sections == ()


def test_front_matter_that_is_no_yaml_is_an_error():
    with pytest.raises(StoryError, match="front matter"):
        from_markdown("---\na: [\n---\n\nWords.", where="x")


def test_an_id_of_the_front_matter_outlives_a_correction():
    draft = "---\nid: {}\ntitle: A title\n---\n\n{} people spoke at the meeting in Lamar."
    assert from_markdown(draft.format("lamar-1", "Three"), where="x").id == "lamar-1"
    assert from_markdown(draft.format("lamar-1", "Four"), where="y").id == "lamar-1"
    assert from_markdown(draft.format(17, "Four"), where="y").id == "17"
    assert from_markdown(draft.format("true", "Four"), where="y").id.startswith("y-")
    with pytest.raises(StoryError, match="an id of more than 2,000 bytes"):
        from_markdown(draft.format("a" * 2_001, "Four"), where="x")


@pytest.mark.parametrize("mark", [">", "[", "- ", "<div>", "* "])
def test_endless_marks_are_an_error(mark):
    with pytest.raises(StoryError):
        from_markdown(mark * 10_000, where="x")
