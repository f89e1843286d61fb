"""What one story says: statements, events, and the words that say so.

Event types, modes and sectors are those of the PLOVER specification (Open Event Data Alliance, 2021).
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any

from pydantic import ConfigDict, Field, model_validator

from situasi.model.spans import Frozen, Span


class EventType(StrEnum):
    """PLOVER's sixteen event types, from cooperation to conflict."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


MODES: dict[EventType, tuple[str, ...]] = {
    EventType.AGREE: (),
    EventType.CONSULT: ("visit", "third-party", "multilateral", "phone"),
    EventType.SUPPORT: (),
    EventType.CONCEDE: (),
    EventType.COOPERATE: (),
    EventType.AID: (),
    EventType.RETREAT: ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    EventType.REQUEST: ("assist", "change", "yield", "meet"),
    EventType.ACCUSE: ("disapprove", "investigate", "allege"),
    EventType.REJECT: ("assist", "change", "yield", "meet"),
    EventType.THREATEN: ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    EventType.PROTEST: ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    EventType.SANCTION: ("convict", "expel", "withdraw", "discontinue"),
    EventType.MOBILIZE: ("troops", "weapons", "police", "militia"),
    EventType.COERCE: (
        "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
        "misinformation", "cyber",
    ),
    EventType.ASSAULT: (
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms",
        "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control",
        "unconventional",
    ),
}  # fmt: skip
"""The modes that each type allows (PLOVER manual, table of modes)."""


class Sector(StrEnum):
    """What kind of actor a party is, in PLOVER's codes."""

    GOV = "GOV"  # government, the state
    MIL = "MIL"  # armed forces
    COP = "COP"  # police
    SPY = "SPY"  # intelligence
    LEG = "LEG"  # legislature
    JUD = "JUD"  # courts, prosecutors
    REB = "REB"  # armed non-state
    OPP = "OPP"  # parties, opposition
    CVL = "CVL"  # civilians
    BUS = "BUS"
    MED = "MED"
    NGO = "NGO"
    IGO = "IGO"


class Status(StrEnum):
    """Whether the deed was done, as the story tells it."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


class Manner(StrEnum):
    """How the words of a source are given: quoted, reported, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class SourceKind(StrEnum):
    """What a source is. Governments and ministries are organizations, unnamed are witnesses, "officials"."""

    PERSON = "person"
    OUTLET = "outlet"
    ORGANIZATION = "organization"
    DOCUMENT = "document"
    UNNAMED = "unnamed"


class FigureKind(StrEnum):
    """What a number of people counts; `size` is that of a crowd or a force."""

    KILLED = "killed"
    INJURED = "injured"
    DISPLACED = "displaced"
    DETAINED = "detained"
    MISSING = "missing"
    ABDUCTED = "abducted"
    SIZE = "size"


class DateBasis(StrEnum):
    """How the days of an event became known."""

    STATED = "stated"  # a full date stands in the text
    PARTIAL = "partial"  # a date whose year or month comes from the publish date
    WEEKDAY = "weekday"  # a weekday, counted from the publish date
    RELATIVE = "relative"  # "yesterday", "two weeks ago", counted from the publish date
    DATELINE = "dateline"  # the day of the story's dateline


class Precision(StrEnum):
    """How narrowly the coordinates of a place fix it."""

    POINT = "point"
    CITY = "city"
    DISTRICT = "district"
    PROVINCE = "province"
    REGION = "region"  # an area that is no administrative unit: Donbas, the Red Sea
    COUNTRY = "country"


class Reason(Frozen):
    """What decided a part of a reading.

    `by` is the kind of evidence (`encoder`, `lexicon`, `rule`, `data`, `grammar`), `what` names the
    entry or rule, `score` is a probability in 0..1 where there is one.
    """

    by: str
    what: str
    score: float | None = None


class Source(Span):
    """One link in the chain that a statement came through."""

    name: str | None = None
    kind: SourceKind


class Statement(Frozen):
    """A stretch of the story that the narrator hands to somebody else.

    `sources` runs from the outermost (an outlet) to the innermost (the speaker).
    """

    id: str
    sources: tuple[Source, ...]
    cue: Span | None = None
    content: Span
    manner: Manner
    because: tuple[Reason, ...] = ()


class Party(Span):
    """Who did it, or to whom. `country` is ISO 3166-1 alpha-3; `None` where none is known."""

    name: str | None = None
    country: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    sector: Sector | None = None
    because: tuple[Reason, ...] = ()


class Place(Span):
    """Where it happened. Coordinates are WGS 84 degrees; `name` is the English one."""

    name: str | None = None
    country: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    precision: Precision | None = None
    because: tuple[Reason, ...] = ()


class Dates(Frozen):
    """First and last day, both included, and the phrase that they were read from.

    An interval of days, not of hours; `phrase` is `None` only where the basis is the dateline.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    first: Annotated[dt.date, Field(alias="from")]
    last: Annotated[dt.date, Field(alias="to")]
    basis: DateBasis
    phrase: Span | None = None

    @model_validator(mode="after")
    def _runs_forward(self) -> Dates:
        if self.first > self.last:
            raise ValueError(f"dates run backwards: {self.first} to {self.last}")
        return self


class Figure(Span):
    """A number of people: `low` and `high` bound it; one of them may be open (`None`)."""

    kind: FigureKind
    low: Annotated[int, Field(ge=0)] | None = None
    high: Annotated[int, Field(ge=0)] | None = None


class Event(Frozen):
    """Something that a politically relevant actor did, does, plans, refuses or is said to have done.

    An event is one telling in one sentence; `same_as` names the earlier event of the same story
    that it tells again. `according_to` is the id of the statement that carries it, `None` where
    the narrator tells it.
    """

    id: str
    type: EventType
    modes: tuple[str, ...] = ()
    anchor: Span
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    place: Place | None = None
    date: Dates | None = None
    status: Status
    figures: tuple[Figure, ...] = ()
    according_to: str | None = None
    same_as: str | None = None
    because: tuple[Reason, ...] = ()

    @model_validator(mode="after")
    def _modes_fit_type(self) -> Event:
        wrong = [m for m in self.modes if m not in MODES[self.type]]
        if wrong:
            raise ValueError(f"{self.type} has no mode {wrong[0]!r}")
        return self


class Reading(Frozen):
    """What one story says, with the characters that say so.

    `story` is the story's id; `reader` names who read it and in which version. Ids of statements
    and events are unique within the reading.
    """

    story: str
    language: str
    reader: str
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The interchange form: plain JSON values, dates as ISO days, `from`/`to` for dates."""
        return self.model_dump(mode="json", by_alias=True)
