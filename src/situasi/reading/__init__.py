"""The reading room: a story goes in, what it says comes out.

`read_story` is the whole of it for most callers. A `Reader` is anything that turns a story into a
reading; whatever it returns is checked against the story before anybody sees it.
"""

from __future__ import annotations

from typing import Protocol

from situasi.errors import ReadingError
from situasi.model import Reading, Span, Story

__all__ = ["Reader", "check", "read_story"]


class Reader(Protocol):
    """What reads stories. `name` tells readers and their versions apart in a record."""

    @property
    def name(self) -> str:
        """Name and version."""

    def read(self, story: Story) -> Reading:
        """What the story says. Pure: the same story gives the same reading."""


def read_story(story: Story, reader: Reader | None = None) -> Reading:
    """What a story says, by our own reader unless another is given.

    Raises LanguageError for a story in a language without data, ReadingError for a reader that
    returns what does not stand in the story.
    """
    if reader is None:
        from situasi.reading.reader import SituasiReader  # noqa: PLC0415 - loads the encoder's runtime

        reader = SituasiReader()
    return check(story, reader.read(story))


def check(story: Story, reading: Reading) -> Reading:
    """The reading, if all its spans are the characters of the story and all its ids are known.

    Raises ReadingError naming the first fault.
    """
    if reading.story != story.id:
        raise ReadingError(story.id, f"the reading is of another story, {reading.story!r}")
    for where, span in _spans(reading):
        if story.text[span.start : span.end] != span.text:
            raise ReadingError(
                story.id,
                f"{where} claims {span.text!r} at {span.start}:{span.end}, where the story has "
                f"{story.text[span.start : span.end]!r}",
                "the reader must quote the story letter for letter",
            )
    statements, events = [s.id for s in reading.statements], [e.id for e in reading.events]
    for ids, what in ((statements, "statement"), (events, "event")):
        if len(set(ids)) != len(ids):
            raise ReadingError(story.id, f"two {what}s have the same id")
    for e in reading.events:
        if e.according_to is not None and e.according_to not in statements:
            raise ReadingError(
                story.id, f"{e.id} rests on {e.according_to!r}, which is no statement"
            )
        if e.same_as is not None and e.same_as not in events:
            raise ReadingError(story.id, f"{e.id} tells {e.same_as!r} again, which is no event")
    return reading


def _spans(reading: Reading) -> list[tuple[str, Span]]:
    out: list[tuple[str, Span]] = []
    for s in reading.statements:
        out += [(f"{s.id} source", x) for x in s.sources]
        out.append((f"{s.id} content", s.content))
        if s.cue is not None:
            out.append((f"{s.id} cue", s.cue))
    for e in reading.events:
        out.append((f"{e.id} anchor", e.anchor))
        out += [(f"{e.id} party", x) for x in (*e.actors, *e.recipients)]
        out += [(f"{e.id} figure", x) for x in e.figures]
        if e.place is not None:
            out.append((f"{e.id} place", e.place))
        if e.date is not None and e.date.phrase is not None:
            out.append((f"{e.id} date", e.date.phrase))
    return out
