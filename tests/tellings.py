"""Tellings, and the episodes that they make, for the tests of situations."""

from __future__ import annotations

import datetime as dt
from itertools import count
from typing import Any

from situasi.model import (
    DateBasis,
    Dates,
    Episode,
    Event,
    EventType,
    Figure,
    FigureKind,
    Mention,
    Origin,
    Party,
    Scope,
    Sector,
    Source,
    SourceKind,
    Span,
    Status,
)
from situasi.record.assemble import assemble

DAY = dt.date(2021, 5, 1)
SCOPE = Scope(id="x", names={"en": "X"}, parties=("ARM", "AZE"))
_names = count()


def days(number: int) -> dt.date:
    return DAY + dt.timedelta(days=number)


def party(country: str | None, sector: Sector = Sector.MIL, name: str | None = None) -> Party:
    return Party(start=0, end=1, text="x", name=name, country=country, sector=sector)


def telling(
    kind: EventType,
    on: dt.date | None,
    actors: list[Party],
    recipients: list[Party] | None = None,
    *,
    says: str | None = None,
    country: str | None = None,
    sentence: str = "So it was.",
    story: str | None = None,
    told: dt.date | None = None,
    dead: int | None = None,
    anchor: str | None = None,
    kind_of_source: SourceKind = SourceKind.ORGANIZATION,
    source: str | None = None,
    language: str = "en",
    at: int = 0,
    **event: Any,
) -> Mention:
    """A mention, said by a source `says` of a country, or by the narrator of its story.

    `anchor` are its words for the deed, the first letter where none are given, `source` those for
    the source; the sentence begins `at` a character of its story.
    """
    name = story or f"story-{next(_names)}"
    figures = ()
    if dead is not None:
        words = str(dead) if str(dead) in sentence else sentence[0]
        figure = _span(sentence, words, at).model_dump()
        figures = (Figure(**figure, kind=FigureKind.KILLED, low=dead, high=dead),)
    span = Span(start=at, end=at + len(sentence), text=sentence)
    chain = ()
    if says:
        words = source or sentence[0]
        given = _span(words, words, at).model_dump()
        chain = (Source(**given, name=says, kind=kind_of_source),)
    return Mention(
        story=name,
        publisher=name,
        language=language,
        title="x",
        published=told or on or DAY,
        event=Event(
            id=f"e{next(_names)}",
            type=kind,
            anchor=_span(sentence, anchor or sentence[0], at),
            actors=tuple(actors),
            recipients=tuple(recipients or ()),
            figures=figures,
            **(
                {
                    "status": Status.OCCURRED,
                    "date": Dates(first=on, last=on, basis=DateBasis.DATELINE) if on else None,
                }
                | event
            ),
        ),
        sentence=span,
        chain=chain,
        origin=Origin(
            key=says or name, name=says or name, country=country,
            kind=kind_of_source if says else SourceKind.OUTLET,
        ),
        since=told or on or DAY,
    )


def _span(text: str, words: str, at: int) -> Span:
    start = at + text.index(words)
    return Span(start=start, end=start + len(words), text=words)


def one(*tellings: Mention) -> Episode:
    """The episode that some mentions tell."""
    return assemble(f"ep{next(_names)}", tellings)


def attack(on: int, by: str = "AZE", on_whom: str = "ARM", **more: Any) -> Mention:
    return telling(EventType.ASSAULT, days(on), [party(by)], [party(on_whom)], **more)


def truce(on: int, **more: Any) -> Mention:
    sides = [party("ARM", Sector.GOV), party("AZE", Sector.GOV)]
    more = {"sentence": "They agreed on a ceasefire.", **more}
    return telling(EventType.CONCEDE, days(on), sides, **more)
