"""The demonstration's content as its files hold it, checked on load."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import Literal

from pydantic import Field

from situasi import datafile
from situasi.datafile import Shape
from situasi.errors import DataError
from situasi.situation.scope import ScopeFile

FOLDER = Path(__file__).parent / "content"
_LATER = re.compile(r"\+(\d+)([hd])")


class Words(Shape):
    """The same in both languages; a picture of a person needs no caption."""

    id: str | None = None
    en: str | None = None


class LinkShape(Shape):
    """A writer's link."""

    label: Words
    url: str


class VerifiedShape(Shape):
    """Who gave the mark, when and why."""

    by: str | None = None
    on: str
    reason: str


class WriterShape(Shape):
    """A person."""

    slug: str
    name: str
    role: Literal["reader", "writer", "verified_writer", "editor", "administrator"]
    photo: str | None = None
    verified: VerifiedShape | None = None
    biography: Words | None = None
    links: tuple[LinkShape, ...] = ()


class WritersFile(Shape):
    """writers.yml."""

    writers: tuple[WriterShape, ...]


class TopicShape(Shape):
    """A topic, in both languages."""

    slug: str
    name: Words
    description: Words


class TopicsFile(Shape):
    """topics.yml: what the front pages show."""

    lead: Words = Field(description="the slugs of the stories that lead them")
    topics: tuple[TopicShape, ...]


class SituationShape(ScopeFile):
    """A situation: a scope, as the library's files have it, and what is said of it."""

    about: Words


class SituationsFile(Shape):
    """situations.yml."""

    situations: tuple[SituationShape, ...]


class PictureShape(Shape):
    """A picture and what is said of it."""

    id: str
    file: str
    credit: str | None = None
    alt: Words
    caption: Words | None = None
    width: int | None = None
    height: int | None = None


class PicturesFile(Shape):
    """pictures.yml."""

    pictures: tuple[PictureShape, ...]


class BlockShape(Shape):
    """A part of running text: a paragraph (Markdown), a quotation, or a related story."""

    p: str | None = None
    quote: str | None = None
    by: str | None = None
    related: str | None = None


class PointShape(Shape):
    """A point; without heading it is running text."""

    heading: str | None = None
    picture: str | None = None
    caption: str | None = None
    blocks: tuple[BlockShape, ...] = ()


class DatelineShape(Shape):
    """Where the story was written from."""

    place: str | None = None


class LeadShape(Shape):
    """The lead picture."""

    picture: str
    caption: str | None = None


class SourceShape(Shape):
    """A source link."""

    title: str
    publisher: str | None = None
    url: str | None = None


class SwapShape(Shape):
    """Words of the first version, and those that stand in their place now."""

    was: str
    now: str


class CorrectionShape(Shape):
    """A correction; `was` and `now` tell it, `words` are those that were changed in the text."""

    when: dt.datetime
    what: str
    why: str
    was: str | None = None
    now: str | None = None
    words: tuple[SwapShape, ...] = ()

    @property
    def told(self) -> str:
        """What was changed, with the words before and after if they are given."""
        return f"{self.what}: {self.was} → {self.now}" if self.was and self.now else self.what


class SentBackShape(Shape):
    """Why it was sent back."""

    reasons: tuple[str, ...] = ()
    words: str = ""


class StoryShape(Shape):
    """A story."""

    language: Literal["id", "en"]
    translation_of: str | None = None
    headline: str
    deck: str = ""
    dateline: DatelineShape | None = None
    published: dt.datetime | None = None
    state: Literal[
        "draft", "in_review", "sent_back", "scheduled", "embargoed", "published", "unpublished"
    ]
    publish_at: str | None = None
    authors: tuple[str, ...]
    topics: tuple[str, ...] = ()
    lead: LeadShape | None = None
    numbered: bool = False
    body: tuple[PointShape, ...] = ()
    sources: tuple[SourceShape, ...] = ()
    corrections: tuple[CorrectionShape, ...] = ()
    sent_back: SentBackShape | None = None
    slug: str = Field(default="", description="the name of the file")

    def as_first_told(self) -> StoryShape:
        """The story before its corrections."""
        whole = self.model_dump_json(exclude={"corrections"})
        for one in (swap for c in self.corrections for swap in c.words):
            whole = whole.replace(json.dumps(one.now, ensure_ascii=False)[1:-1],
                                  json.dumps(one.was, ensure_ascii=False)[1:-1])  # fmt: skip
        return StoryShape.model_validate_json(whole)


class DecisionShape(Shape):
    """What the editor decided of an event, found by its words and those around them."""

    story: str
    words: str
    within: str = Field(alias="in")
    verdict: Literal["accepted", "rejected"]
    why: str = ""


class DecisionsFile(Shape):
    """decisions.yml."""

    decisions: tuple[DecisionShape, ...]


class AnswerShape(Shape):
    """What the editors answered, and how many hours ago."""

    outcome: Literal["upheld", "reply", "declined"]
    words: str
    answered: int


class ComplaintShape(Shape):
    """What a reader holds against a story, filed so many hours ago."""

    story: str
    kind: Literal["complaint", "correction", "reply"]
    name: str
    email: str
    passage: str = ""
    words: str
    filed: int
    answer: AnswerShape | None = None


class ComplaintsFile(Shape):
    """complaints.yml."""

    complaints: tuple[ComplaintShape, ...]


def writers() -> tuple[WriterShape, ...]:
    """The people."""
    return datafile.read(FOLDER / "writers.yml", WritersFile).writers


def topics() -> tuple[TopicShape, ...]:
    """The topics, in the order of the front page."""
    return datafile.read(FOLDER / "topics.yml", TopicsFile).topics


def situations() -> tuple[SituationShape, ...]:
    """The conflicts that are followed."""
    return datafile.read(FOLDER / "situations.yml", SituationsFile).situations


def leads() -> Words:
    """The story that leads each language's front page."""
    return datafile.read(FOLDER / "topics.yml", TopicsFile).lead


def pictures() -> tuple[PictureShape, ...]:
    """The pictures."""
    return datafile.read(FOLDER / "pictures.yml", PicturesFile).pictures


def decisions() -> tuple[DecisionShape, ...]:
    """What the editor decided."""
    return datafile.read(FOLDER / "decisions.yml", DecisionsFile).decisions


def complaints() -> tuple[ComplaintShape, ...]:
    """What readers hold against the stories."""
    return datafile.read(FOLDER / "complaints.yml", ComplaintsFile).complaints


def stories() -> tuple[StoryShape, ...]:
    """The stories, originals before their translations, the oldest first. Raises `DataError`."""
    read = [
        datafile.read(path, StoryShape).model_copy(update={"slug": path.stem})
        for path in sorted((FOLDER / "stories").glob("*.yml"))
    ]
    known = {one.slug for one in read}
    for one in read:
        if one.translation_of and one.translation_of not in known:
            where = str(FOLDER / "stories" / f"{one.slug}.yml")
            raise DataError(where, f"translates {one.translation_of!r}", "name a story there is")
    ages = [one.published.timestamp() if one.published else 9e12 for one in read]
    order = sorted(zip(read, ages, strict=True), key=lambda p: (bool(p[0].translation_of), p[1]))
    return tuple(one for one, _age in order)


def later(words: str | None, now: dt.datetime) -> dt.datetime:
    """The time that "+1d" or "+6h" stands for; a day from now where nothing is said."""
    found = _LATER.fullmatch(words or "+1d")
    if found is None:
        return dt.datetime.fromisoformat(words or "")
    unit = {"h": "hours", "d": "days"}[found[2]]
    return now + dt.timedelta(**{unit: int(found[1])})
