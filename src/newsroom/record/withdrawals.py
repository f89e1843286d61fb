"""A source takes back what it said: noted once, it reaches every story that relays it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from newsroom.record import queue
from newsroom.record.models import Decision, PublicReading, Standing, Verdict, Withdrawal
from situasi.errors import RecordError
from situasi.model import Mention

if TYPE_CHECKING:
    from newsroom.people.models import User
    from situasi.record import Record


def withdraw(
    record: Record, mention: Mention, by: User, why: str, url: str = "", said: str = ""
) -> Withdrawal:
    """Note that the origin of a mention took back what it said of that episode.

    All mentions of the episode that come from it in the end are withdrawn, each in the log.
    """
    episode = next(
        e for e in record.told_in([mention.story])
        if any(m.mark == mention.mark for m in e.mentions)
    )  # fmt: skip
    now = timezone.now()
    with transaction.atomic():
        done = Withdrawal.objects.create(
            at=now, by=by, by_name=by.get_full_name(), episode=episode.id,
            origin=mention.origin.key, source=(mention.origin.name or mention.publisher or "")[:200],
            claim=(said or mention.sentence.text)[:500], why=why, url=url,
        )  # fmt: skip
        relayed = [m for m in episode.mentions if relays(m, done)]
        for number, one in enumerate(relayed):
            _decide(one, done, now + dt.timedelta(microseconds=number))
    return done


def relays(mention: Mention, withdrawal: Withdrawal) -> bool:
    """Whether a standing mention of the episode comes from the source that took it back."""
    return mention.origin.key == withdrawal.origin and mention.until is None


def spread(record: Record, standing: Standing, row: PublicReading) -> None:
    """Withdraw what a story tells of a source that had taken it back before."""
    known = list(Withdrawal.objects.all())
    if not known:
        return
    for episode in record.told_in([standing.name]):
        for withdrawal in known:
            if _episode_now(record, withdrawal.episode) != episode.id:
                continue
            for mention in episode.mentions:
                mine = mention.story == standing.name and relays(mention, withdrawal)
                if mine and not _decided(standing.pk, mention, withdrawal):
                    _decide(mention, withdrawal, timezone.now())


def _episode_now(record: Record, name: str) -> str | None:
    try:
        return record.episode(name).id
    except RecordError:
        return None


def _decided(page_id: int, mention: Mention, withdrawal: Withdrawal) -> bool:
    anchor = mention.event.anchor
    found = Decision.objects.filter(withdrawal=withdrawal, page_id=page_id)
    return found.filter(start=anchor.start, end=anchor.end).exists()


def _decide(mention: Mention, withdrawal: Withdrawal, at: dt.datetime) -> None:
    from newsroom.record.joining import latest

    standing = Standing.objects.filter(name=mention.story).first()
    row = latest(standing.pk) if standing is not None else None
    if standing is None or row is None:
        return  # it came from elsewhere, or readers no longer see it
    Decision.objects.create(
        at=at, by=withdrawal.by, by_name=withdrawal.by_name, verdict=Verdict.WITHDRAWN,
        reading=row, page_id=standing.pk, start=mention.event.anchor.start,
        end=mention.event.anchor.end, type=mention.event.type,
        words=mention.event.anchor.text[:300], why=withdrawal.why, withdrawal=withdrawal,
    )  # fmt: skip
    queue.changed([standing.pk])
    transaction.on_commit(lambda: _tell(standing.pk, withdrawal.pk))


def _tell(page_id: int, withdrawal: int) -> None:
    from newsroom.record.tasks import tell_of_withdrawal

    tell_of_withdrawal.enqueue(page_id, withdrawal)
