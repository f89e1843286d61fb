"""Brings the record into step with one story: what counts of it, and what was decided on it.

Nothing here depends on what was done before but on what the record holds now, so that it can be cut
short anywhere and done again.
"""

from __future__ import annotations

import datetime as dt
import logging

from newsroom.record import judged, queue, withdrawals
from newsroom.record.models import Decision, Progress, PublicReading, Standing, Verdict
from newsroom.record.store import open_record
from newsroom.record.words import one_line
from situasi.errors import RecordError
from situasi.model import Judgement, Told
from situasi.model import Verdict as Judged
from situasi.record import Record, emptied

log = logging.getLogger(__name__)


def settle(standing: Standing) -> None:
    """Bring the record into step with a story, and note the count that was begun with."""
    begun, error = standing.changed, ""
    waiting = 0
    try:
        with open_record() as record:
            waiting = _settle(standing, record)
    except RecordError as failed:
        log.warning("%s", failed)
        error = str(failed)
    Standing.objects.filter(pk=standing.pk).update(settled=begun, waiting=waiting, error=error)
    _let_pages_go()


def _settle(standing: Standing, record: Record) -> int:
    decisions = judged.decisions_on(standing.pk)
    verified = by_verified(standing.pk)
    rows = list(standing.readings.all())
    done = []
    for row in rows:
        if row.shown and row.progress == Progress.PENDING:
            break  # what comes after it must not be known before it
        if not row.shown or row.told is not None:
            done.append(row)
    waiting = 0
    for row in done:
        last = row is done[-1]
        if row.joined and not last:
            continue
        told = _told(row, done, decisions, verified)
        if told is not None and (told.reading.events or _knows(record, standing.name)):
            for _added in record.add([told], today=queue.day(row)):
                pass
        if not row.joined:
            PublicReading.objects.filter(pk=row.pk).update(joined=True)
        if last and row.shown and row.told is not None:
            found = judged.mentions_of(row.told)
            waiting = len(found) - len(judged.reviews(row, found, decisions))
    pairs = Decision.objects.filter(other_page_id=standing.pk).select_related("reading")
    if done and done[-1].shown:
        _judge(record, [*decisions, *pairs])
        withdrawals.spread(record, standing, done[-1])
    return waiting


def by_verified(page_id: int) -> bool:
    """Whether all of a story's authors carry the verified mark."""
    from newsroom.people.models import Profile

    authors = Profile.objects.filter(story_authorships__story_id=page_id)
    marks = list(authors.values_list("verified", flat=True))
    return bool(marks) and all(marks)


def _told(
    row: PublicReading, rows: list[PublicReading], decisions: list[Decision], verified: bool
) -> Told | None:
    """What the record is told of a version; of one that was taken down, its headline alone."""
    if row.shown:
        told = row.told
        if told is None:
            return None
        return judged.counting(
            told, judged.reviews(row, judged.mentions_of(told), decisions), verified
        )
    before = next((x.told for x in reversed(rows) if x.pk < row.pk and x.told is not None), None)
    return None if before is None else emptied(before, queue.day(row))


def _knows(record: Record, name: str) -> bool:
    try:
        record.told(name)
    except RecordError:
        return False
    return True


def _judge(record: Record, decisions: list[Decision]) -> None:
    """Put on record what was decided and is not there yet."""
    known: dict[str, set[tuple[str, dt.datetime, str]]] = {}
    latest: dict[int, PublicReading | None] = {}
    for decision in sorted(decisions, key=lambda d: d.pk):
        row = _latest(decision.page_id, latest)
        if row is None:
            continue
        story = row.standing.name
        if story not in known:
            known[story] = {(j.verdict.value, j.at, j.by) for j in record.judgements(story)}
        if (decision.verdict, decision.at, decision.by_name) in known[story]:
            continue
        judgement = _judgement(decision, row, latest)
        if judgement is None:
            continue
        try:
            record.judge(judgement)
        except RecordError as error:
            # The event is not in the record (yet): its words are gone, or it does not count.
            log.info("%s", error)


def _judgement(
    decision: Decision, row: PublicReading, latest: dict[int, PublicReading | None]
) -> Judgement | None:
    about = judged.mark_in(decision, row, row.standing.name)
    other = None
    if decision.other_page_id is not None:
        there = _latest(decision.other_page_id, latest)
        other = there and judged.other_mark_in(decision, there, there.standing.name)
    if about is None or (decision.other_page_id is not None and other is None):
        return None
    return Judgement(
        verdict=Judged(decision.verdict),
        about=about,
        other=other,
        slots=decision.slots if decision.verdict == Verdict.CORRECTED else None,
        by=decision.by_name,
        at=decision.at,
        why=one_line(decision.why) or None,
    )


def _latest(page_id: int, known: dict[int, PublicReading | None]) -> PublicReading | None:
    """The version of a story that stands and was read."""
    if page_id not in known:
        known[page_id] = latest(page_id)
    return known[page_id]


def latest(page_id: int) -> PublicReading | None:
    """The version of a story that readers see, if it was read; `None` where it was taken down."""
    rows = PublicReading.objects.filter(standing=page_id).select_related("standing")
    row = rows.filter(progress=Progress.READ).order_by("pk").last()
    return row if row is not None and row.shown else None


def _let_pages_go() -> None:
    from newsroom.operation.signals import drop_pages

    drop_pages()


