"""What people decided of a story's events, found again in the text and reading that stand now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from newsroom.record.models import ABOUT_ONE, Decision, PublicReading, Verdict
from situasi.model import Event, Mark, Mention, Reading, Told
from situasi.record.attribution import attributed
from situasi.record.marks import carry, find
from situasi.record.mentions import known_on

_ALWAYS = dt.date.min
"""The day from which a text is known that says none; no test of an event depends on it."""


def mentions_of(told: Told) -> tuple[Mention, ...]:
    """A reading's events as mentions, with sentence and chain."""
    return attributed(told, known_on(told, _ALWAYS))


def mark_in(decision: Decision, row: PublicReading, story: str) -> Mark | None:
    """The decision's mark in the text of a row; `None` where its words are gone."""
    return _carried(decision.mark(story), decision.reading, row)


def other_mark_in(decision: Decision, row: PublicReading, story: str) -> Mark | None:
    """The mark of the other event of a pair, in the text of a row of its story."""
    if decision.other_reading is None:
        return None
    return _carried(decision.other_mark(story), decision.other_reading, row)


def _carried(mark: Mark, old: PublicReading | None, row: PublicReading) -> Mark | None:
    if old is None or old.story_json is None or row.story_json is None:
        return None
    return carry(mark, old.story_json["text"], row.story_json["text"])


def reviews(
    row: PublicReading, found: Sequence[Mention], decisions: Iterable[Decision]
) -> dict[str, Decision]:
    """The latest decision on each event of a reading, by the event's id."""
    out: dict[str, Decision] = {}
    for decision in decisions:
        if decision.verdict not in ABOUT_ONE or not found:
            continue
        mark = mark_in(decision, row, found[0].story)
        at = find(mark, found) if mark is not None else None
        if at is not None:
            out[found[at].event.id] = decision
    return out


def decisions_on(page_id: int) -> list[Decision]:
    """All decisions on a story's events, in their order."""
    return list(Decision.objects.filter(page_id=page_id).select_related("reading"))


def corrected(event: Event, decision: Decision | None) -> Event:
    """The event as a decision has it."""
    if decision is None or decision.verdict != Verdict.CORRECTED:
        return event
    whole = event.model_dump(mode="json", by_alias=True) | (decision.slots or {})
    return Event.model_validate(whole)


def counting(told: Told, reviewed: dict[str, Decision], verified: bool) -> Told:
    """What may count of a story: all that a verified writer wrote, of others what was accepted."""
    if verified:
        return told
    kept = {
        name for name, one in reviewed.items() if one.verdict in (Verdict.ACCEPTED, Verdict.CORRECTED)
    }
    events = tuple(
        e.model_copy(update={"same_as": e.same_as if e.same_as in kept else None})
        for e in told.reading.events
        if e.id in kept
    )
    reading: Reading = told.reading.model_copy(update={"events": events})
    return told.model_copy(update={"reading": reading})

