"""One conflict as a whole: its scope, and what the record says of it.

Everything here names the episodes that say so; nothing is averaged or summed across sources.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from situasi.model.reading import EventType, Status
from situasi.model.record import Actor, Claim, Country, Days, Episode, Origin, Site
from situasi.model.spans import Frozen, Span


class Area(Frozen):
    """A box on the map, degrees of WGS 84."""

    west: Annotated[float, Field(ge=-180, le=180)]
    south: Annotated[float, Field(ge=-90, le=90)]
    east: Annotated[float, Field(ge=-180, le=180)]
    north: Annotated[float, Field(ge=-90, le=90)]

    @model_validator(mode="after")
    def _opens_north(self) -> Area:
        if self.south > self.north:
            raise ValueError("south lies north of north")
        return self

    def holds(self, latitude: float, longitude: float) -> bool:
        """Whether a point lies in it; one whose west is east of its east crosses the date line."""
        if not self.south <= latitude <= self.north:
            return False
        if self.west <= self.east:
            return self.west <= longitude <= self.east
        return longitude >= self.west or longitude <= self.east


class Scope(Frozen):
    """What a situation takes in.

    `names` by language code. `parties` are the sides, ISO 3166-1 alpha-3; `places` are names of
    places (English) and `area` a box, in which whatever happens belongs to it. `first` and `last` are
    days, both included; open where `None`.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    names: dict[str, str]
    parties: tuple[Country, ...] = ()
    places: tuple[str, ...] = ()
    area: Area | None = None
    first: dt.date | None = None
    last: dt.date | None = None

    @model_validator(mode="after")
    def _takes_in_something(self) -> Scope:
        if not (self.parties or self.places or self.area):
            raise ValueError("give parties, places or an area")
        if self.first and self.last and self.first > self.last:
            raise ValueError("it ends before it begins")
        if not self.names:
            raise ValueError("give a name in one language at least")
        return self


class Belonging(StrEnum):
    """Why an episode belongs to a situation."""

    PARTIES = "parties"  # two of the parties have a part in it
    PLACE = "place"  # it happened in the places or the area
    STORY = "story"  # a party or a mediator acts, and the story tells of the situation


class Involved(Frozen):
    """Somebody with a part in it, and in how many episodes on which side."""

    actor: Actor
    side: bool  # one of the scope's parties
    acting: int
    suffering: int


UNNAMED = "unnamed"
"""Who accuses where the source has no name."""


class Breach(Frozen):
    """One report that a truce was broken; never summed across accusers.

    `basis` says in what way it counts: `accusation`, or `attack` while a truce was in force.
    `accuser` is the party or the source that says so; `None` where a narrator tells of an attack,
    who accuses nobody. `told_by` is whom the telling comes from, `accused` who is said to have done
    it, `unit` the armed force among them that the story names.
    """

    episode: str
    accuser: str | None
    told_by: Origin
    accused: tuple[str, ...]
    unit: str | None = None
    day: dt.date | None
    site: Site | None
    basis: str
    denied_by: tuple[Origin, ...] = ()
    story: str
    event: str
    sentence: Span


class Ceasefire(Frozen):
    """A truce: the episodes that tell of it, who declared and brokered it, and its breaches.

    `days` are those of its declaration; `told` is when it was first told of, which stands in where
    no day was said. `brokered_by` are outsiders who are named with it, or who talked with the sides
    in the days before it in a story that tells it. `status` is the surest that is told of it: one
    that is no more than planned or possible was only proposed. `contested` is whether a source denies
    it. Only one that was made and that nobody denies is in force, and has breaches. Where accusations
    speak of one that is not on record as made, it stands with them alone: `ongoing`, without days.
    """

    id: str
    days: Days | None
    told: dt.date
    declared_by: tuple[Actor, ...]
    brokered_by: tuple[Actor, ...]
    status: Status
    contested: bool = False
    episodes: tuple[str, ...]
    breaches: tuple[Breach, ...] = ()


class Step(Frozen):
    """A call, a meeting, a proposal of a mediator; `others` are those it was with."""

    episode: str
    type: EventType
    modes: tuple[str, ...]
    status: Status
    day: dt.date | None
    told: dt.date
    others: tuple[Actor, ...]
    story: str
    event: str
    sentence: Span


class Track(Frozen):
    """What one mediator did, in the order of days."""

    mediator: str
    country: Country | None
    steps: tuple[Step, ...]


class Contradiction(Frozen):
    """The same thing affirmed by one source and denied by another, or counted so that both cannot be."""

    episode: str
    what: str  # "deed" or the kind of figure
    one: tuple[Origin, ...]
    other: tuple[Origin, ...]
    claims: tuple[Claim, ...] = ()


class HeatVerdict(StrEnum):
    """Where a situation is going."""

    COOLING = "cooling"
    STEADY = "steady"
    HEATING = "heating"
    UNKNOWN = "unknown"  # too little reporting to say


class Trigger(Frozen):
    """A part of the rule that spoke, in which direction, with its figures and episodes."""

    rule: str
    heats: bool
    value: float | None = None
    against: float | None = None
    episodes: tuple[str, ...] = ()


class Heat(Frozen):
    """Whether a situation is heating up, and why (docs/heat.md).

    `conflict` and `before` are the conflict of a day in the recent days and in those before them.
    """

    verdict: HeatVerdict
    on: dt.date
    conflict: float
    before: float | None
    episodes: int
    origins: int
    triggers: tuple[Trigger, ...] = ()


class Entry(Frozen):
    """An episode in its place on the timeline, and why it belongs there."""

    episode: Episode
    belongs: Belonging


class Situation(Frozen):
    """All that the record says of one conflict, as known on a day."""

    scope: Scope
    as_of: dt.date
    timeline: tuple[Entry, ...]
    stories: int
    publishers: int
    origins: int
    parties: tuple[Involved, ...]
    ledger: tuple[Claim, ...]
    ceasefires: tuple[Ceasefire, ...]
    mediation: tuple[Track, ...]
    contradictions: tuple[Contradiction, ...]
    heat: Heat
