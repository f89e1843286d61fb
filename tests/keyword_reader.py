"""A reader for tests: every "shelled" is an ASSAULT, every "said" hands over what follows it."""

from __future__ import annotations

import datetime as dt
import re

from situasi.model import (
    DateBasis,
    Dates,
    Event,
    EventType,
    Figure,
    FigureKind,
    Manner,
    Party,
    Place,
    Precision,
    Reading,
    Reason,
    Sector,
    Source,
    SourceKind,
    Statement,
    Status,
    Story,
)

TEXT = """Guns at the border

GORIS - Baku said Armenia shelled Goris on Tuesday, killing at least 31 people.

Armenia shelled the hills. Nobody was hurt."""

SHELLED = re.compile(r"(?P<who>Armenia) (?P<deed>shelled) (?P<where>Goris|the hills)")


class KeywordReader:
    """Fails on a story that has "fail" in its title, as readers do."""

    name = "keywords 1"

    def read(self, story: Story) -> Reading:
        if "fail" in story.title:
            raise ValueError("no keyword\nat all")
        if "interrupt" in story.title:
            raise KeyboardInterrupt
        statements = [
            Statement(
                id=f"s{n}",
                sources=(
                    Source(
                        **story.span(*m.span(1)).model_dump(),
                        name="Azerbaijan",
                        kind=SourceKind.ORGANIZATION,
                    ),
                ),
                cue=story.span(*m.span(2)),
                content=story.span(*m.span(3)),
                manner=Manner.INDIRECT,
                because=(Reason(by="grammar", what="cue said"),),
            )
            for n, m in enumerate(re.finditer(r"(Baku) (said) ([^.]+)", story.text), 1)
        ]
        events = []
        for n, m in enumerate(SHELLED.finditer(story.text), 1):
            inside = [
                s for s in statements if s.content.start <= m.start() and m.end() <= s.content.end
            ]
            number = re.compile(r"at least (\d+) people").search(story.text, m.end(), m.end() + 60)
            events.append(
                Event(
                    id=f"e{n}",
                    type=EventType.ASSAULT,
                    modes=("heavy-weapons",),
                    anchor=story.span(*m.span("deed")),
                    actors=(
                        Party(
                            **story.span(*m.span("who")).model_dump(),
                            name="Armenia",
                            country="ARM",
                            sector=Sector.GOV,
                            because=(Reason(by="data", what="countries: Armenia"),),
                        ),
                    ),
                    place=Place(
                        **story.span(*m.span("where")).model_dump(),
                        name="Goris" if m["where"] == "Goris" else None,
                        country="ARM",
                        latitude=39.51,
                        longitude=46.34,
                        precision=Precision.CITY if m["where"] == "Goris" else Precision.PROVINCE,
                    ),
                    date=Dates(
                        first=dt.date(2022, 9, 13),
                        last=dt.date(2022, 9, 13),
                        basis=DateBasis.DATELINE,
                    ),
                    status=Status.OCCURRED,
                    figures=(
                        Figure(
                            **story.span(*number.span()).model_dump(),
                            kind=FigureKind.KILLED,
                            low=int(number[1]),
                        ),
                    )
                    if number
                    else (),
                    according_to=inside[0].id if inside else None,
                    because=(Reason(by="lexicon", what="shelled → ASSAULT", score=0.9),),
                )
            )
        return Reading(
            story=story.id,
            language=story.language or "en",
            reader=self.name,
            statements=tuple(statements),
            events=tuple(events),
        )


class Liar:
    """Claims words that do not stand in the story."""

    name = "liar 1"

    def read(self, story: Story) -> Reading:
        reading = KeywordReader().read(story)
        event = reading.events[0]
        anchor = event.anchor.model_copy(update={"text": "bombed!"})
        return reading.model_copy(update={"events": (event.model_copy(update={"anchor": anchor}),)})


def story(**other: object) -> Story:
    """The story that these readers know, with some fields changed."""
    fields: dict[str, object] = {
        "id": "guns",
        "text": TEXT,
        "language": "en",
        "title": TEXT.split("\n", 1)[0],
        "publisher": "Situasi",
        "published": dt.date(2022, 9, 15),
    }
    return Story.model_validate({**fields, **other})
