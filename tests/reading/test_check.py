"""Whatever a reader returns is held against the story."""

import pytest

from situasi.errors import ReadingError
from situasi.model import Event, Reading, Span, Story
from situasi.reading import read_story

STORY = Story(id="x", text="Judul\n\nPolisi menembak.", title="Judul", language="id")


class Fake:
    name = "fake 1"

    def __init__(self, *events, story="x"):
        self.reading = Reading(story=story, language="id", reader=self.name, events=events)

    def read(self, story):
        return self.reading


def event(start, text, **more):
    anchor = Span(start=start, end=start + len(text), text=text)
    return Event(**{"id": "e1", "type": "ASSAULT", "status": "occurred", "anchor": anchor, **more})


def test_reading_that_quotes_the_story_passes():
    assert read_story(STORY, Fake(event(14, "menembak"))).events[0].anchor.text == "menembak"


@pytest.mark.parametrize(
    ("events", "fault"),
    [
        ([event(13, "menembak")], "claims 'menembak'"),
        ([event(14, "menembak"), event(14, "menembak")], "same id"),
        ([event(14, "menembak", according_to="s1")], "no statement"),
        ([event(14, "menembak", same_as="e9")], "no event"),
    ],
)
def test_reading_that_does_not_stand_in_the_story_is_refused(events, fault):
    with pytest.raises(ReadingError, match=fault):
        read_story(STORY, Fake(*events))


def test_reading_of_another_story_is_refused():
    with pytest.raises(ReadingError, match="another story"):
        read_story(STORY, Fake(story="y"))
