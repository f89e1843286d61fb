"""Episodes made by hand, for the tests of what shows and exports them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from situasi.model import (
    Actor,
    Claim,
    DateBasis,
    Dates,
    Days,
    Episode,
    Event,
    EventType,
    Figure,
    FigureKind,
    Mention,
    Origin,
    Party,
    Place,
    Precision,
    Sector,
    Site,
    Source,
    SourceKind,
    Span,
    Status,
)

SENTENCE = "Polisi Arkadia menembak 3 warga di Wamena, kata =Kantor Berita Tirta."
DAY = dt.date(2024, 3, 4)


def words(text: str, within: str = SENTENCE) -> dict[str, Any]:
    """The span of some words of a sentence."""
    start = within.index(text)
    return {"start": start, "end": start + len(text), "text": text}


def mention(story: str = "tirta-1", **changes: Any) -> Mention:
    """One telling of a shooting, by an agency whose name begins as a formula does."""
    event = Event(
        id="e1",
        type=EventType.ASSAULT,
        modes=("firearms",),
        anchor=Span(**words("menembak")),
        actors=(Party(**words("Polisi Arkadia"), name="Arcadian police", sector=Sector.COP),),
        recipients=(Party(**words("3 warga"), country="IDN", sector=Sector.CVL),),
        place=Place(
            **words("Wamena"), name="Wamena", country="IDN", latitude=-4.1, longitude=138.95,
            precision=Precision.CITY,
        ),
        date=Dates(first=DAY, last=DAY, basis=DateBasis.DATELINE),
        status=Status.OCCURRED,
        figures=(Figure(**words("3 warga"), kind=FigureKind.INJURED, low=3, high=3),),
    )  # fmt: skip
    source = Source(
        **words("=Kantor Berita Tirta"), name="=Kantor Berita Tirta", kind=SourceKind.OUTLET
    )
    given: dict[str, Any] = {
        "story": story,
        "publisher": "Harian Tirta",
        "url": "https://tirta.example/1",
        "language": "id",
        "title": "Penembakan di Wamena",
        "published": DAY,
        "event": event,
        "sentence": Span(**words(SENTENCE)),
        "chain": (source,),
        "origin": Origin(key="kantor berita tirta", name=source.name, kind=source.kind),
        "since": DAY,
    }
    return Mention(**{**given, **changes})


def episode(**changes: Any) -> Episode:
    """The shooting as an episode of two tellings of one origin."""
    tellings = (mention(), mention("salinan-2", publisher="Salinan", until=dt.date(2024, 3, 9)))
    said = ("tirta-1#e1", "salinan-2#e1")
    claim = Claim(
        kind=FigureKind.INJURED, low=3, high=3, origin=tellings[0].origin, episode="ep1",
        story="tirta-1", event="e1", figure=Span(**words("3 warga")),
        sentence=tellings[0].sentence, since=DAY,
    )  # fmt: skip
    given: dict[str, Any] = {
        "id": "ep1",
        "type": EventType.ASSAULT,
        "modes": ("firearms",),
        "status": Status.OCCURRED,
        "actors": (Actor(name="Arcadian police", sector=Sector.COP, said_in=said),),
        "recipients": (Actor(country="IDN", sector=Sector.CVL, said_in=said),),
        "site": Site(
            name="Wamena", country="IDN", latitude=-4.1, longitude=138.95,
            precision=Precision.CITY, said_in=said,
        ),
        "days": Days(first=DAY, last=DAY, basis=DateBasis.DATELINE, said_in=said),
        "mentions": tellings,
        "claims": (claim,),
        "stories": 2,
        "publishers": 2,
        "origins": (tellings[0].origin,),
    }  # fmt: skip
    return Episode(**{**given, **changes})
