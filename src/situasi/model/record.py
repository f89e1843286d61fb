"""What many stories say together: judgements, mentions, episodes, claims.

An episode is not a story and not an event of one reading: it is one real-world event, and its
mentions are the events of readings that were judged to tell it. Nothing in it is averaged or summed.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AwareDatetime, Field, model_validator

from situasi.model.reading import (
    DateBasis,
    Event,
    EventType,
    FigureKind,
    Precision,
    Reading,
    Reason,
    Sector,
    Source,
    SourceKind,
    Status,
)
from situasi.model.spans import Frozen, Span
from situasi.model.story import Story

Country = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class Told(Frozen):
    """A story and its reading: what the record's log keeps."""

    story: Story
    reading: Reading


class Mark(Frozen):
    """Where an event stands: it finds the event again in a later reading, as an id does not.

    `start` and `end` are the anchor's characters in the text of the story `story`.
    """

    story: str
    start: Annotated[int, Field(ge=0)]
    end: int
    type: EventType


class Verdict(StrEnum):
    """What a person can judge."""

    SAME = "same"  # two mentions tell one episode
    DIFFERENT = "different"  # they do not, and are never merged
    ACCEPTED = "accepted"  # the event was read rightly
    CORRECTED = "corrected"  # it was not; `slots` says how it should read
    REJECTED = "rejected"  # the story tells no such event
    WITHDRAWN = "withdrawn"  # the source took it back, or the story did
    UNDONE = "undone"  # what was judged of it, or of the two, is as if it had not been


class Judgement(Frozen):
    """What a person decided. It wins over what was computed, and survives a new reading.

    `other` is given for `same` and `different`, and to undo them; `slots`, for `corrected`, holds
    the fields of `Event` that change, in their JSON form.
    """

    verdict: Verdict
    about: Mark
    other: Mark | None = None
    slots: dict[str, Any] | None = None
    by: Annotated[str, Field(min_length=1)]
    at: AwareDatetime
    why: str | None = None

    @model_validator(mode="after")
    def _whole(self) -> Judgement:
        paired = self.verdict in (Verdict.SAME, Verdict.DIFFERENT)
        either = self.verdict is Verdict.UNDONE
        if not either and paired != (self.other is not None):
            raise ValueError(f"{self.verdict} {'needs' if paired else 'takes no'} other mention")
        if (self.verdict is Verdict.CORRECTED) != (self.slots is not None):
            raise ValueError("slots are given for `corrected`, and for nothing else")
        return self


class Force(StrEnum):
    """Whether a judgement holds."""

    HOLDS = "holds"
    SUPERSEDED = "superseded"  # a later judgement goes before it
    UNDONE = "undone"
    LAPSED = "lapsed"  # its words are gone, or stand where nothing is read; or it was of another text


class Judged(Frozen):
    """A judgement on record, and what became of it.

    `event` and `other_event` are the mentions that it now is about, each "story#event" (`None`: gone);
    `words` and `other_words` those of the text that was judged.
    """

    judgement: Judgement
    force: Force
    event: str | None = None
    other_event: str | None = None
    words: str | None = None
    other_words: str | None = None


class Review(StrEnum):
    """What people made of a mention so far."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class Origin(Frozen):
    """Who a telling comes from in the end: tellings of one origin are one source.

    The innermost source of the chain; the publisher where the narrator tells it. `key` is equal
    exactly where the origin is the same. An unnamed source is one origin for each outlet that has
    it. `country` is the state that speaks through it; `None` where none is known.
    """

    key: str
    name: str | None = None
    kind: SourceKind | None = None
    country: Country | None = None


class Mention(Frozen):
    """One event of one reading, as it stands in the record.

    `chain` runs from the outermost source to the innermost and is empty where the narrator tells
    it. It was known from the day `since` on, and until the day before `until`, when a correction
    or a retraction took it back (`None`: it stands).
    """

    story: str
    publisher: str | None = None
    url: str | None = None
    language: str
    title: str
    published: dt.date | None = None
    event: Event
    sentence: Span
    chain: tuple[Source, ...] = ()
    origin: Origin
    since: dt.date
    until: dt.date | None = None
    review: Review = Review.UNREVIEWED

    @property
    def mark(self) -> Mark:
        """Where it stands."""
        anchor = self.event.anchor
        return Mark(story=self.story, start=anchor.start, end=anchor.end, type=self.event.type)


class Claim(Frozen):
    """A figure as one source gives it in one story: a row of the ledger.

    `cumulative` is whether it counts from the beginning of something longer ("since the war
    began"), rather than the toll of the one deed; `None` where the words tell neither. `group` is
    whom it counts where that is a part of a whole ("children"), and `part` the words that say so.
    `as_of` is the day it stands for: the story's own. `also_in` are the mentions of the story, each
    "story#event", that say the number in its own voice. It was known from `since` on, until the
    day before `until`, when the same origin gave a newer one (`replaced`) or it was taken back.
    """

    kind: FigureKind
    low: Annotated[int, Field(ge=0)] | None = None
    high: Annotated[int, Field(ge=0)] | None = None
    cumulative: bool | None = None
    group: str | None = None
    part: Span | None = None
    origin: Origin
    chain: tuple[Source, ...] = ()
    as_of: dt.date | None = None
    episode: str
    story: str
    event: str
    figure: Span
    sentence: Span
    also_in: tuple[str, ...] = ()
    since: dt.date
    until: dt.date | None = None
    replaced: bool = False


class Actor(Frozen):
    """A party of an episode, as its mentions name it together.

    `said_in` are the mentions that name it, each "story#event".
    """

    name: str | None = None
    country: Country | None = None
    sector: Sector | None = None
    said_in: tuple[str, ...]


class Site(Frozen):
    """Where an episode happened: the narrowest place that its mentions agree on."""

    name: str | None = None
    country: Country | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    precision: Precision | None = None
    said_in: tuple[str, ...]


class Days(Frozen):
    """When an episode happened: first and last day, the best basis that a mention gives."""

    first: dt.date
    last: dt.date
    basis: DateBasis
    said_in: tuple[str, ...]


class Tie(Frozen):
    """Why a mention stands in an episode: the score against another, line by line.

    `one` and `other` are mentions, each "story#event"; `score` is the probability in 0..1 that
    they tell one event, and 1 where a person said so. `fit` is what decides where nobody did: how
    well the mentions of `other`'s story that tell the deed together fit those that stood there
    before, or, where `one` is among them, how surely it tells their deed; `least` is what is needed.
    """

    one: str
    other: str
    score: float
    fit: float
    least: float
    because: tuple[Reason, ...]


class Episode(Frozen):
    """One real-world event, as all its mentions tell it.

    `id` stays the same while the record grows. `status` is what the newest mentions say,
    and `denied` only where none says that it was done; `contested` is whether one origin affirms what
    another denies. `stories`, `publishers` and
    `origins` count who tells it: `origins` are the independent ones. `partisan` is whether only
    states that are parties speak: `False` where an outlet that no state runs does, `None` where no
    origin has a known country.
    """

    id: str
    type: EventType
    modes: tuple[str, ...] = ()
    status: Status
    contested: bool = False
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    site: Site | None = None
    days: Days | None = None
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...] = ()
    ties: tuple[Tie, ...] = ()
    stories: int
    publishers: int
    origins: tuple[Origin, ...]
    partisan: bool | None = None
