"""What stands on a story's public page of its reading: sources, events, and what was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsroom.record import judged, words
from newsroom.record.beside import withdrawals_of
from newsroom.record.joining import latest
from newsroom.record.models import Progress, PublicReading, Withdrawal
from newsroom.record.public import is_reviewed
from newsroom.record.store import open_record
from situasi.errors import RecordError
from situasi.model import Event, Mention, Scope, Told
from situasi.render.episode_export import REACH_KM

if TYPE_CHECKING:
    from django.http import HttpRequest

    from newsroom.stories.models import StoryPage

MOST_EVENTS = 8
"""Events shown beside a story before "all of them" is asked for."""


@dataclass(frozen=True)
class Line:
    """One event beside the story; `others` is how many more stories tell it."""

    mention: Mention
    others: int
    reviewed: bool

    @property
    def event(self) -> Event:
        """As the record has it."""
        return self.mention.event


@dataclass(frozen=True)
class OnRecord:
    """All that stands beside a story."""

    first: tuple[Line, ...]
    more: tuple[Line, ...]
    map: Any

    @property
    def number(self) -> int:
        """How many events."""
        return len(self.first) + len(self.more)


def sources_wanted(request: HttpRequest | None) -> bool:
    """Whether the reader switched the sources on."""
    return request is not None and request.GET.get("sources") == "1"


def shown_reading(page: StoryPage, request: HttpRequest | None) -> Told | None:
    """The reading of the text that is shown: none for a preview, or while a newer text is unread."""
    if page.pk is None or not page.live or getattr(request, "is_preview", False):
        return None
    known = getattr(page, "_shown_reading", False)  # asked thrice a page
    if known is False:
        row = latest(page.pk)
        newer = PublicReading.objects.filter(standing=page.pk, progress=Progress.PENDING)
        known = None if row is None or newer.exists() else row.told
        page._shown_reading = known  # type: ignore[attr-defined]
    return known


def mentions_of(told: Told) -> tuple[Mention, ...]:
    """A reading's events with their sentences."""
    return judged.mentions_of(told)


def withdrawals(page: StoryPage) -> list[Withdrawal]:
    """What sources withdrew of that which a story relays."""
    return withdrawals_of(page.pk) if page.pk else []


def on_record(page: StoryPage, request: HttpRequest | None) -> OnRecord | None:
    """The episodes that a story tells, in its order; one line each. `None` where none counts."""
    if shown_reading(page, request) is None:
        return None
    row = latest(page.pk)
    if row is None:
        return None
    name = row.standing.name
    try:
        with open_record() as record:
            told = list(record.told_in([name]))
    except RecordError:
        return None
    lines = []
    for episode in told:
        mine = [m for m in episode.mentions if m.story == name and m.until is None]
        if mine:
            # The headline says least of it.
            best = max(mine, key=lambda m: (_slots(m), -m.sentence.start))
            others = len({m.story for m in episode.mentions if m.until is None}) - 1
            lines.append(Line(best, others, any(is_reviewed(m) for m in mine)))
    if not lines:
        return None
    lines.sort(key=lambda line: line.mention.sentence.start)
    return OnRecord(tuple(lines[:MOST_EVENTS]), tuple(lines[MOST_EVENTS:]), _map(lines))


def _slots(mention: Mention) -> int:
    """How much a mention says."""
    e = mention.event
    said = (e.actors, e.recipients, e.place, e.date, e.figures)
    return sum(bool(x) for x in said)


def _map(lines: list[Line]) -> Any:
    """A small map of the places that are known to a district at least; `None` where none is."""
    sites: dict[tuple[Any, ...], None] = {}
    sides: set[str] = set()
    for line in lines:
        place = line.event.place
        parties = (*line.event.actors, *line.event.recipients)
        sides |= {p.country for p in parties if p.country}
        if place is not None and place.latitude is not None and place.precision is not None:
            sites[(words.called(place), place.latitude, place.longitude, str(place.precision),
                   place.country, REACH_KM.get(place.precision))] = None  # fmt: skip
    return _drawn(tuple(sites), tuple(sorted(sides)))


@lru_cache(maxsize=256)
def _drawn(sites: tuple[tuple[Any, ...], ...], sides: tuple[str, ...]) -> Any:
    from newsroom.situations.drawing import draw

    if not any(site[3] in ("point", "city", "district") for site in sites):
        return None
    keys = ("name", "latitude", "longitude", "precision", "country", "km")
    rows: list[Any] = [{"site": dict(zip(keys, site, strict=True))} for site in sites]
    parties = tuple(sorted({site[4] for site in sites} & set(sides)))
    return draw(rows, Scope(id="story", names={"en": "story"}, parties=parties))
