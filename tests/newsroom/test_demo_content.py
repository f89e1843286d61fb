"""The demonstration's stories, writers, topics and pictures hang together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from newsroom.demo import files
from newsroom.demo.files import FOLDER, BlockShape, StoryShape

MAY_BE_POOR = ("draft", "in_review", "sent_back")
SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
HOME_PAGE = r"https?://[a-z0-9.-]+/[a-z-]*"


def blocks(story: StoryShape) -> list[BlockShape]:
    return [block for point in story.body for block in point.blocks]


def text(story: StoryShape) -> str:
    return "\n".join(block.p for block in blocks(story) if block.p)


def pictures(story: StoryShape) -> set[str]:
    shown = {point.picture for point in story.body if point.picture}
    return {story.lead.picture, *shown} if story.lead else shown


WRITERS = {one.slug: one for one in files.writers()}
TOPICS = {one.slug: one for one in files.topics()}
PICTURES = {one.id: one for one in files.pictures()}
STORIES = {one.slug: one for one in files.stories()}
PUBLISHED = {slug: story for slug, story in STORIES.items() if story.state == "published"}

each_story = pytest.mark.parametrize("slug", STORIES)
each_published = pytest.mark.parametrize("slug", PUBLISHED)


def test_no_slug_or_picture_stands_twice():
    assert len(WRITERS) == len(files.writers())
    assert len(TOPICS) == len(files.topics())
    assert len(PICTURES) == len(files.pictures())


def test_complaints_are_of_published_stories_and_one_of_them_waits_in_time():
    found = files.complaints()
    assert all(one.story in PUBLISHED for one in found)
    assert all(one.passage in text(PUBLISHED[one.story]) for one in found)
    assert [one.filed < 48 for one in found if one.answer is None] == [True]
    assert all(one.answer.answered < one.filed for one in found if one.answer)


@each_story
def test_story_names_only_writers_topics_pictures_and_stories_that_are_there(slug):
    story = STORIES[slug]
    assert re.fullmatch(SLUG, slug)
    assert set(story.authors) <= set(WRITERS)
    assert set(story.topics) <= set(TOPICS)
    assert pictures(story) <= set(PICTURES)
    related = [STORIES[block.related] for block in blocks(story) if block.related]
    assert all(other.state == "published" for other in related)
    assert all(other.language == story.language for other in related)
    assert story not in related


@each_story
def test_block_is_a_paragraph_a_quotation_with_its_speaker_or_a_related_story(slug):
    for block in blocks(STORIES[slug]):
        assert sum(part is not None for part in (block.p, block.quote, block.related)) == 1
        assert (block.by is None) == (block.quote is None)


@each_story
def test_sources_lead_to_home_pages_and_not_to_pages_that_nobody_looked_up(slug):
    for source in STORIES[slug].sources:
        assert source.title
        assert source.publisher
        assert re.fullmatch(HOME_PAGE, source.url)


def test_every_name_description_and_alternative_text_is_in_both_languages():
    told = [words for one in TOPICS.values() for words in (one.name, one.description)]
    told += [one.alt for one in PICTURES.values()]
    told += [one.biography for one in WRITERS.values()]
    told += [link.label for one in WRITERS.values() for link in one.links]
    assert all(words.id and words.en for words in told)


@each_story
def test_point_with_a_picture_has_a_caption(slug):
    for point in STORIES[slug].body:
        assert (point.picture is None) == (point.caption is None)


@each_story
def test_dates_fit_the_state(slug):
    story = STORIES[slug]
    assert (story.published is not None) == (story.state in ("published", "unpublished"))
    assert (story.publish_at is not None) == (story.state in ("scheduled", "embargoed"))
    assert (story.sent_back is not None) == (story.state == "sent_back")
    if story.published:
        assert story.published.tzinfo is not None
    for correction in story.corrections:
        assert story.published is not None
        assert correction.when > story.published


@each_story
def test_translation_is_of_an_original_in_the_other_language(slug):
    story = STORIES[slug]
    if story.translation_of is None:
        return
    original = STORIES[story.translation_of]
    assert original.translation_of is None
    assert original.language != story.language
    assert [len(point.blocks) for point in original.body] == [
        len(point.blocks) for point in story.body
    ]
    assert original.topics == story.topics
    assert original.lead.picture == story.lead.picture


@each_published
def test_translation_tells_the_same_figures(slug):
    story = STORIES[slug]
    if story.translation_of is None:
        return

    def figures(text: str) -> set[str]:
        plain = re.sub(r"\(\d+/\d+/\d{4}\)", "", text)  # Indonesian dates behind a weekday
        return set(re.findall(r"\b\d{1,3}(?:[.,]\d{3})+\b", plain))

    original = figures(text(STORIES[story.translation_of]))
    assert {one.replace(".", ",") for one in original} == {
        one.replace(".", ",") for one in figures(text(story))
    }


@each_published
def test_published_story_is_complete(slug):
    story = PUBLISHED[slug]
    assert story.deck
    assert story.dateline.place
    assert story.sources
    assert all(block.by for block in blocks(story) if block.quote)
    assert story.lead
    assert all(PICTURES[one].credit for one in pictures(story))
    assert 120 <= len(text(story).split()) <= 450


@each_story
def test_poor_work_stands_only_where_it_waits_for_an_editor(slug):
    story = STORIES[slug]
    poor = not (story.deck and story.dateline.place and story.sources)
    assert not poor or story.state in MAY_BE_POOR


def test_war_in_karabakh_is_told_by_fourteen_stories_in_both_languages():
    told = [one for one in PUBLISHED.values() if "nagorno-karabakh" in one.topics]
    assert len(told) >= 14
    assert {one.language for one in told} == {"id", "en"}
    assert sum(one.translation_of is not None for one in told) >= 4


def test_border_clashes_are_told_by_five_stories_in_both_languages():
    told = [one for one in PUBLISHED.values() if "asia-tengah" in one.topics]
    assert len(told) >= 5
    assert {one.language for one in told} == {"id", "en"}


def test_every_state_of_the_desk_has_a_story():
    states = [story.state for story in STORIES.values()]
    assert set(states) == {
        "draft", "in_review", "sent_back", "scheduled", "embargoed", "published", "unpublished",
    }  # fmt: skip
    assert states.count("in_review") >= 3


def test_one_story_corrects_a_figure_and_its_text_has_the_new_one():
    corrected = [story for story in PUBLISHED.values() if story.corrections]
    assert len(corrected) == 1
    assert [(one.was, one.now) for one in corrected[0].corrections] == [("17", "12")]
    assert "Dua belas warga sipil tewas" in text(corrected[0])
    assert "17 warga" not in text(corrected[0])


def test_two_stories_of_one_strike_differ_in_the_dead():
    first = text(PUBLISHED["ganja-diserang-warga-tertimbun"])
    later = text(PUBLISHED["ganja-flats-hit-a-day-after-truce"])
    assert "Tujuh warga sipil tewas" in first
    assert "Nine civilians were killed" in later


def test_one_draft_lacks_a_credit_a_source_and_the_owner_of_a_quotation():
    (poor,) = [
        story
        for story in STORIES.values()
        if story.state == "draft" and PICTURES[story.lead.picture].credit is None
    ]
    assert not poor.sources
    assert [block.by for block in blocks(poor) if block.quote] == [""]


def test_writer_has_a_portrait_and_a_verified_one_a_reason_and_an_editor():
    for writer in WRITERS.values():
        portrait = PICTURES[writer.photo]
        assert (portrait.width, portrait.height) == (480, 480)
        assert (writer.verified is not None) == (writer.role in ("verified_writer", "editor"))
        if writer.verified and writer.verified.by:
            assert WRITERS[writer.verified.by].role == "editor"


@pytest.mark.parametrize("name", PICTURES)
def test_picture_is_there_at_its_size_and_light(name):
    picture = PICTURES[name]
    file = FOLDER / picture.file
    with Image.open(file) as opened:
        assert opened.format == "WEBP"
        assert opened.size == (picture.width, picture.height)
        assert not opened.getexif()
    assert file.stat().st_size <= 90_000
    assert all(len(words or "") <= 300 for part in (picture.alt, picture.caption) for words in
               (part.id, part.en))  # fmt: skip


def test_pictures_are_light_together_and_none_is_left_over():
    files = {path.name: path.stat().st_size for path in (FOLDER / "pictures").iterdir()}
    assert sum(files.values()) <= 2_500_000
    assert set(files) == {Path(picture.file).name for picture in PICTURES.values()}
    shown = set().union(*map(pictures, STORIES.values()))
    shown |= {writer.photo for writer in WRITERS.values()}
    assert set(PICTURES) <= shown
