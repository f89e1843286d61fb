"""What editors review: a story's events, one after the other, and the stories that wait."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from newsroom.record import checks, judged, queue
from newsroom.record.joining import by_verified, latest
from newsroom.record.models import Decision, PublicReading, Standing, Verdict
from newsroom.record.store import open_record
from situasi.errors import RecordError
from situasi.model import Episode, Event, Mention, Story
from situasi.record import Where
from situasi.record.score import scores
from situasi.record.traits import table

if TYPE_CHECKING:
    from newsroom.people.models import User
    from newsroom.stories.models import StoryPage

MAYBE = 0.05
"""Probability from which another episode is offered as perhaps the same."""
OFFERED = 5


@dataclass(frozen=True)
class Item:
    """An event of a story, and the latest decision on it."""

    mention: Mention
    decision: Decision | None

    @property
    def id(self) -> str:
        """The event's id in its reading."""
        return self.mention.event.id

    @property
    def event(self) -> Event:
        """As people have it so far."""
        return judged.corrected(self.mention.event, self.decision)


@dataclass(frozen=True)
class Reviewed:
    """A story under review."""

    row: PublicReading
    page: StoryPage
    story: Story
    items: tuple[Item, ...]
    verified: bool

    def index(self, event: str) -> int | None:
        """Where an event stands among the items."""
        return next((n for n, item in enumerate(self.items) if item.id == event), None)

    def waiting(self, after: int = -1) -> Item | None:
        """The next event that nobody has decided on, from there round to there."""
        order = [*self.items[after + 1 :], *self.items[: after + 1]]
        return next((item for item in order if item.decision is None), None)


def reviewed(page_id: int) -> Reviewed | None:
    """A published story with its events; `None` where it was not read or readers cannot see it."""
    from newsroom.stories.models import StoryPage

    row = latest(page_id)
    told = row.told if row is not None else None
    page = StoryPage.objects.filter(pk=page_id, live=True).first()
    if row is None or told is None or page is None:
        return None
    found = judged.mentions_of(told)
    decided = judged.reviews(row, found, judged.decisions_on(page_id))
    items = tuple(Item(m, decided.get(m.event.id)) for m in found)
    return Reviewed(row, page, told.story, items, by_verified(page_id))


@dataclass(frozen=True)
class Waiting:
    """A story of the queue."""

    page: StoryPage
    events: int
    verified: bool
    since: dt.datetime


def queued() -> list[Waiting]:
    """The stories with events to review: first those that do not count until somebody accepts."""
    from newsroom.stories.models import StoryPage

    counts = dict(Standing.objects.filter(waiting__gt=0).values_list("pk", "waiting"))
    pages = StoryPage.objects.filter(pk__in=list(counts), live=True).select_related("locale")
    rows = [
        Waiting(
            page, counts[page.pk], all(a.verified for a in page.authors) and bool(page.authors),
            page.last_published_at or timezone.now(),
        )
        for page in pages.prefetch_related("story_authors__profile")
    ]  # fmt: skip
    return sorted(rows, key=lambda w: (w.verified, w.since))


@transaction.atomic
def decide(
    reviewed: Reviewed, item: Item, by: User, verdict: Verdict, why: str = "",
    slots: dict[str, object] | None = None,
) -> Decision:  # fmt: skip
    """Note a decision on one event; the record follows."""
    anchor = item.mention.event.anchor
    made = Decision.objects.create(
        at=timezone.now(), by=by, by_name=by.get_full_name(), verdict=verdict,
        reading=reviewed.row, page_id=reviewed.page.pk, start=anchor.start, end=anchor.end,
        type=item.mention.event.type, words=anchor.text[:300], why=why[:1000], slots=slots,
    )  # fmt: skip
    left = sum(x.decision is None and x.id != item.id for x in reviewed.items)
    Standing.objects.filter(pk=reviewed.page.pk).update(waiting=left)
    queue.changed([reviewed.page.pk])
    return made


@transaction.atomic
def decide_pair(
    reviewed: Reviewed, item: Item, other: Mention, by: User, verdict: Verdict, why: str = ""
) -> Decision | None:
    """Note that two events are one, or that they are not; `None` where the other is not ours."""
    standing = Standing.objects.filter(name=other.story).first()
    row = latest(standing.pk) if standing is not None else None
    if standing is None or row is None:
        return None
    anchor, there = item.mention.event.anchor, other.event.anchor
    made = Decision.objects.create(
        at=timezone.now(), by=by, by_name=by.get_full_name(), verdict=verdict,
        reading=reviewed.row, page_id=reviewed.page.pk, start=anchor.start, end=anchor.end,
        type=item.event.type, words=anchor.text[:300], why=why[:1000],
        other_reading=row, other_page_id=standing.pk, other_start=there.start,
        other_end=there.end, other_type=other.event.type,
    )  # fmt: skip
    queue.changed([reviewed.page.pk])
    return made


@dataclass(frozen=True)
class Together:
    """Where an event stands in the record."""

    mine: Mention | None
    episode: Episode | None
    others: tuple[Mention, ...]
    maybe: tuple[tuple[Mention, float], ...]
    error: str = ""


def together(item: Item) -> Together:
    """The other stories that tell an event, and episodes that may be the same."""
    mention = item.mention.model_copy(update={"event": item.event})
    try:
        with open_record() as record:
            told = list(record.told_in([mention.story]))
            where = checks.wanted([mention], mention.published)
            near = list(record.episodes(where or Where(story=mention.story)))
    except RecordError as error:
        return Together(None, None, (), (), str(error))
    mine, episode = None, None
    for one in told:
        for m in one.mentions:
            same = m.event.anchor == mention.event.anchor
            if m.story == mention.story and m.until is None and same:
                mine, episode = m, one
    others = tuple(
        m for m in (episode.mentions if episode else ())
        if m.until is None and (m.story, m.event.id) != (mention.story, mention.event.id)
    )  # fmt: skip
    maybe = []
    for one in near:
        if episode is not None and one.id == episode.id:
            continue
        standing = [m for m in one.mentions if m.until is None and m.story != mention.story]
        if standing:
            likely = scores(table([mention]), table(standing))
            best = int(likely.argmax())
            if likely[best] >= MAYBE:
                maybe.append((standing[best], float(likely[best])))
    maybe.sort(key=lambda pair: -pair[1])
    return Together(mine, episode, others, tuple(maybe[:OFFERED]))
