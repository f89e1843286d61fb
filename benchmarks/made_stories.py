"""Stories with their readings, made by the thousand: many conflicts, several tellings of each event.

No reader runs: the readings are made with the stories, so that what is measured is the record. Forty
stories a day tell of fifty conflicts; each conflict lasts 250 days, and another takes its place. An
event is told by four stories on average, within days; parties, places, days and figures vary.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from functools import lru_cache

from situasi.model import (
    DateBasis,
    Dates,
    Event,
    EventType,
    Figure,
    FigureKind,
    Party,
    Place,
    Precision,
    Reading,
    Sector,
    Source,
    SourceKind,
    Span,
    Statement,
    Status,
    Story,
    Told,
)

CONFLICTS = 50  # at any time
LASTING = 250  # days of a conflict
STORIES = 40  # a day
EVENTS = 10  # of a story
TELLINGS = 4  # of an event, on average
FIRST = dt.date(2015, 1, 1)
DEEDS = (
    (EventType.ASSAULT, "shelled"), (EventType.ACCUSE, "accused"), (EventType.CONSULT, "met"),
    (EventType.CONCEDE, "declared a truce with"), (EventType.MOBILIZE, "sent troops against"),
    (EventType.REQUEST, "urged"), (EventType.AGREE, "agreed with"), (EventType.REJECT, "rejected"),
)  # fmt: skip
COUNTRIES = (
    "ARM", "AZE", "RUS", "UKR", "ISR", "PSE", "IRN", "USA", "IND", "PAK", "CHN", "TWN",
    "KOR", "PRK", "THA", "KHM", "SDN", "ETH", "ERI", "SOM", "YEM", "SAU", "SYR", "TUR",
    "IRQ", "LBN", "EGY", "LBY", "MLI", "NER", "COD", "RWA", "COL", "VEN", "PHL", "IDN",
    "MMR", "BGD", "AFG", "TJK", "KGZ", "UZB", "GEO", "SRB", "XKX", "GRC",
)  # fmt: skip
AGENCIES = ("Tirta", "Buana", "Nusa", "Lentera", "Samudra", "Cakra")


class Making:
    """Makes stories one after the other; the same seed makes the same."""

    def __init__(self, seed: int = 7) -> None:
        self.random = random.Random(seed)

    def stories(self, number: int) -> Iterator[Told]:
        """`number` stories, in the order of their days."""
        told: dict[int, list[tuple[object, ...]]] = {}
        for n in range(number):
            since = n // STORIES
            conflict = _oldest(n) + self.random.randrange(CONFLICTS)
            day = FIRST + dt.timedelta(days=since)
            yield self.story(n, conflict, day, told.setdefault(conflict, []))

    def story(self, n: int, conflict: int, day: dt.date, told: list[tuple[object, ...]]) -> Told:
        """One story of ten events: some new, some that others told in the days before."""
        one, other, towns = _conflict(conflict)
        facts = []
        for _ in range(EVENTS):
            if told and self.random.random() > 1 / TELLINGS:
                facts.append(self.random.choice(told[-20:]))
            else:
                sides = (one, other) if self.random.random() < 0.5 else (other, one)
                fact = (
                    *self.random.choice(DEEDS), *sides, self.random.choice(towns),
                    day - dt.timedelta(days=self.random.randrange(2)), self.random.randrange(1, 90),
                )  # fmt: skip
                told.append(fact)
                facts.append(fact)
        return written(f"story-{n}", self.random.choice(AGENCIES), day, facts)


def _oldest(n: int) -> int:
    """The number of the oldest conflict that still lasts at the n-th story."""
    return n // STORIES * CONFLICTS // LASTING


def conflict_of(n: int) -> tuple[str, str]:
    """The parties of a conflict that has lasted longest at the n-th story."""
    one, other, _ = _conflict(_oldest(n))
    return one, other


@lru_cache(maxsize=1024)
def _conflict(number: int) -> tuple[str, str, list[tuple[str, float, float]]]:
    """The parties of a conflict and its towns, which lie within some 300 km of each other."""
    chosen = random.Random(number)
    one, other = chosen.sample(COUNTRIES, 2)
    north, east = chosen.uniform(-50, 60), chosen.uniform(-150, 150)
    towns = [
        (f"Town{number}-{k}", north + chosen.uniform(-1.5, 1.5), east + chosen.uniform(-1.5, 1.5))
        for k in range(12)
    ]
    return one, other, towns


def written(name: str, publisher: str, day: dt.date, facts: list[tuple[object, ...]]) -> Told:
    """The story of some facts, with its reading."""
    text = f"News from the front of {day}"
    events, statements = [], []
    for k, (kind, verb, actor, whom, town, when, dead) in enumerate(facts, 1):
        source = f"{publisher} official {k}"
        start = len(text) + 2
        said = f"{actor} forces {verb} {whom} near {town[0]} on {when}, killing {dead} people"  # type: ignore[index]
        text += f"\n\n{source} said that {said}."
        at = text.index(said, start)

        def span(words: str, said: str = said, at: int = at) -> dict[str, object]:
            begin = at + said.index(words)
            return {"start": begin, "end": begin + len(words), "text": words}

        statements.append(
            Statement(
                id=f"s{k}",
                sources=(
                    Source(
                        start=start, end=start + len(source), text=source, name=source,
                        kind=SourceKind.PERSON,
                    ),
                ),
                content=Span(start=at, end=at + len(said), text=said), manner="indirect",
            )
        )  # fmt: skip
        events.append(
            Event(
                id=f"e{k}", type=kind, anchor=Span(**span(str(verb))),
                actors=(Party(**span(f"{actor} forces"), country=actor, sector=Sector.MIL),),
                recipients=(Party(**span(str(whom)), country=whom, sector=Sector.GOV),),
                place=Place(
                    **span(town[0]), name=town[0], latitude=town[1], longitude=town[2],  # type: ignore[index]
                    precision=Precision.CITY,
                ),
                date=Dates(
                    first=when, last=when, basis=DateBasis.STATED, phrase=Span(**span(str(when)))
                ),
                status=Status.OCCURRED,
                figures=(
                    Figure(**span(f"{dead} people"), kind=FigureKind.KILLED, low=dead, high=dead),
                ),
                according_to=f"s{k}",
            )
        )  # fmt: skip
    story = Story(
        id=name, text=text, language="en", title=text[: text.index("\n")], publisher=publisher,
        published=day,
    )  # fmt: skip
    return Told(
        story=story,
        reading=Reading(
            story=name, language="en", reader="made 1", statements=tuple(statements),
            events=tuple(events),
        ),
    )  # fmt: skip
