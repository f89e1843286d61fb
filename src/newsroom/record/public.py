"""What the public pages and the API ask of the record's side: links, reviews, corrections.

Every mention of the newsroom's record counts: stories of writers without the verified mark come into
it event by event, as editors accept them. What nobody has looked at yet is to be marked so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsroom.record.models import Decision, Standing, Verdict, Withdrawal
from newsroom.record.store import open_record
from situasi.model import Episode, Event, Mention, Review, Span
from situasi.record import Record

if TYPE_CHECKING:
    from newsroom.stories.models import StoryPage

__all__ = [
    "Correction",
    "anchor",
    "corrections",
    "is_reviewed",
    "link",
    "open_record",
    "pages",
    "shown",
    "withdrawals",
]


def pages(stories: Collection[str]) -> dict[str, StoryPage]:
    """The published pages of stories by their ids in the record; what readers cannot see is left out."""
    from newsroom.stories.models import StoryPage

    names = dict(Standing.objects.filter(name__in=list(stories)).values_list("pk", "name"))
    found = StoryPage.objects.published().filter(pk__in=list(names))
    return {names[page.pk]: page for page in found}


def anchor(span: Span) -> str:
    """The id that a sentence or an event's words have on the story's page: `s-214`."""
    return f"s-{span.start}"


def link(mention: Mention, known: dict[str, StoryPage]) -> str | None:
    """The address of the sentence on the story's page; the story's own address where it is no
    page of ours; `None` where readers cannot see it any more. `known` comes from `pages`."""
    page = known.get(mention.story)
    if page is None:
        ours = Standing.objects.filter(name=mention.story).exists()
        return None if ours else mention.url
    if mention.until is not None:
        return str(page.url)  # its words may be gone
    return f"{page.url}#{anchor(mention.sentence)}"


def is_reviewed(mention: Mention) -> bool:
    """Whether an editor has accepted or corrected it."""
    return mention.review in (Review.ACCEPTED, Review.CORRECTED)


def shown(episodes: Iterable[Episode]) -> Iterator[Episode]:
    """The episodes that may be shown: those that a standing mention tells."""
    for episode in episodes:
        if any(m.until is None for m in episode.mentions):
            yield episode


@dataclass(frozen=True)
class Correction:
    """One thing that a story said otherwise before: in words of its fields, as JSON values.

    `field` is a field of `Event` (`figures`, `date`, …); `gone` and `new` name events that the
    correction took out or brought in, with `was` or `now` empty.
    """

    story: str
    on: dt.date
    field: str
    was: Any
    now: Any
    before: Event | None
    after: Event | None


def corrections(record: Record, stories: Collection[str]) -> list[Correction]:
    """What corrections changed in these stories, the latest first."""
    out: list[Correction] = []
    wanted = set(stories)
    for one in record.changes():
        if one.story not in wanted:
            continue
        for change in one.changed:
            for field, (was, now) in change.fields.items():
                out.append(
                    Correction(one.story, one.on, field, was, now, change.before, change.after)
                )
        out += [Correction(one.story, one.on, "gone", e.anchor.text, None, e, None) for e in one.gone]
        out += [Correction(one.story, one.on, "new", None, e.anchor.text, None, e) for e in one.new]
    return sorted(out, key=lambda c: c.on, reverse=True)


def withdrawals(stories: Collection[str]) -> dict[str, list[Withdrawal]]:
    """What sources withdrew of that which these stories relay, by the story's id."""
    names = dict(Standing.objects.filter(name__in=list(stories)).values_list("pk", "name"))
    rows = Decision.objects.filter(page_id__in=list(names), verdict=Verdict.WITHDRAWN)
    out: dict[str, list[Withdrawal]] = {}
    for row in rows.exclude(withdrawal=None).select_related("withdrawal"):
        known = out.setdefault(names[row.page_id], [])
        if row.withdrawal not in known:
            known.append(row.withdrawal)
    return out
