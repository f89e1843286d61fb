"""What the API takes and gives. The parts are the library's own classes; only frames are added."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model

from situasi.model import (
    Claim,
    Entry,
    Episode,
    EventType,
    FigureKind,
    HeatVerdict,
    Judgement,
    Reading,
    Situation,
    Story,
)

MOST = 200
USUAL = 50

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Form = Literal["json", "csv", "geojson"]
Day = Annotated[dt.date, Field(ge=dt.date(1900, 1, 1), le=dt.date(2199, 12, 31))]


class Paging(Schema):
    """Which page of a list."""

    cursor: Annotated[str, StringConstraints(max_length=80)] | None = Field(
        None, description="`next` of the page before; left out for the first page"
    )
    limit: int = Field(USUAL, ge=1, le=MOST, description="how many at most")


class EpisodeQuery(Paging):
    """Which episodes; what is not given does not narrow."""

    party: list[Country] = Field([], max_length=20, description="a side of it, ISO 3166-1 alpha-3")
    place: Words | None = Field(None, description="English name of the place")
    type: list[EventType] = Field([], max_length=16, description="PLOVER type")
    first: Day | None = Field(None, description="on this day or later")
    last: Day | None = Field(None, description="on this day or earlier")
    source: Words | None = Field(None, description="key or name of an original source")
    story: Words | None = Field(None, description="id of a story that tells it")
    reviewed: bool | None = Field(None, description="whether editors have accepted all of it")
    as_of: Day | None = Field(None, description="as it was known on this day")
    format: Form | None = Field(None, description="in place of the `Accept` header")


class LedgerQuery(EpisodeQuery):
    """Which figures; the fields of an episode narrow to the episodes that they belong to."""

    kind: FigureKind | None = None
    format: Literal["json", "csv"] | None = None  # type: ignore[assignment]


class StoryQuery(Paging):
    """Which stories."""

    language: Literal["id", "en"] | None = None
    first: Day | None = Field(None, description="published on this day or later")
    last: Day | None = Field(None, description="published on this day or earlier")


class SituationQuery(Schema):
    """As of which day."""

    as_of: Day | None = Field(None, description="as it was known on this day")


class TimelineQuery(Paging):
    """Which episodes of a situation."""

    type: EventType | None = None
    party: Country | None = None
    place: Words | None = None
    source: Words | None = Field(None, description="key of an original source")
    as_of: Day | None = Field(None, description="as it was known on this day")
    format: Form | None = Field(None, description="in place of the `Accept` header")


class FiguresQuery(Paging):
    """Which figures of a situation."""

    kind: FigureKind | None = None
    as_of: Day | None = Field(None, description="as it was known on this day")
    format: Literal["json", "csv"] | None = None


class Given(BaseModel):
    """A frame around the library's classes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _without(name: str, model: type[BaseModel], *left_out: str) -> type[BaseModel]:
    """The class without some of its fields."""
    kept: dict[str, Any] = {
        field: (info.annotation, info)
        for field, info in model.model_fields.items()
        if field not in left_out
    }
    made: type[BaseModel] = create_model(name, __base__=Given, **kept)
    made.__doc__ = f"{model.__name__} without {', '.join(left_out)}, which the story itself has."
    return made


StoryHead = _without("StoryHead", Story, "text", "deck", "dateline", "sections", "furniture", "images")
SituationWhole = _without("SituationWhole", Situation, "timeline")
SituationWhole.__doc__ = "Situation without its timeline, which has an address of its own."


class Stories(Given):
    """A page of stories, the latest first."""

    items: list[StoryHead]  # type: ignore[valid-type]
    next: str | None


class Told(Given):
    """A story, what was read of it, and what editors judged; or only that it is gone.

    `seq` grows with every change, so that the last one seen is the cursor to what is new.
    """

    seq: int
    id: str
    gone: bool = False
    since: dt.date | None = None
    story: Story | None = None
    reading: Reading | None = None
    judgements: list[Judgement] = []


class Readings(Given):
    """A page of readings, in the order in which they last changed."""

    items: list[Told]
    next: str | None


class Episodes(Given):
    """A page of episodes, in the order in which they were first told.

    A page may hold fewer than asked for, even none, and still have a `next`: filters that no index
    serves are tried on so many episodes at a time.
    """

    items: list[Episode]
    next: str | None


class Figures(Given):
    """A page of the ledger."""

    items: list[Claim]
    next: str | None


class Timeline(Given):
    """A page of a situation's timeline, the latest first."""

    items: list[Entry]
    next: str | None


class SituationItem(Given):
    """A situation in the list of them."""

    id: str
    names: dict[str, str]
    urls: dict[str, str]
    verdict: HeatVerdict | None
    as_of: dt.date | None


class Situations(Given):
    """All situations."""

    items: list[SituationItem]


class Problem(Given):
    """What went wrong, in a sentence."""

    detail: str
