"""A record: many stories, one account of what happened, and who says so."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

import sqlalchemy as sa

from situasi.model import Judgement, Reading, Story, Told
from situasi.record import schema
from situasi.record.days import day_number, day_of
from situasi.record.log import (
    JUDGEMENT,
    READING,
    Entry,
    Outcome,
    digest,
    entry,
    judged_of,
    told_of,
)
from situasi.record.log import pack as packed_judgement
from situasi.record.squeeze import whole_of
from situasi.record.store import Store
from situasi.record.telling import Telling
from situasi.rubbish import uncollected

if TYPE_CHECKING:
    from situasi.errors import StoryError
    from situasi.record.ahead import Made
    from situasi.record.line import Line
    from situasi.record.prepared import Prepared
    from situasi.record.replay import Replay

BATCH = 200
"""Stories of one transaction."""

PATIENCE = 2.0
"""Seconds after which a batch is closed though it is not full, so that slow readers are saved too."""

@dataclass(frozen=True)
class Added:
    """What became of a story that was added: it is in the record when this is told."""

    story: str
    outcome: Outcome


class Record(Telling):
    """An open record; a context that closes it.

    `where` is a file, or the address of a PostgreSQL database. Raises RecordError for what cannot be
    opened, made, read or written; what was reported as added stays. The attribute is without the
    password of an address. `renewing` is told it before an older program's record is made anew from
    its log, which takes some 3 ms a story.
    """

    def __init__(
        self, where: str, create: bool = False, renewing: Callable[[str], None] | None = None
    ) -> None:
        self._store = Store(where, create)
        self.where = self._store.where
        if self._store.outdated:
            if renewing is not None:
                renewing(self.where)
            self._rebuild(unless_done=True)

    def __enter__(self) -> Record:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._store.close()

    # What goes in: it brings numpy and the names of the world, which reading does without

    @cached_property
    def _replay(self) -> Replay:
        from situasi.record.replay import Replay  # noqa: PLC0415 - see above

        return Replay(self._store)

    def add(
        self,
        tolds: Iterable[Told | Line],
        today: dt.date | None = None,
        helpers: int = 0,
        aside: Callable[[StoryError], object] | None = None,
    ) -> Iterator[Added]:
        """Add stories with their readings; each is told of when it is safely in the record.

        A story that is there with the same reading changes nothing; one with the same id or address
        and another text corrects it; the same text otherwise read takes the old reading's place.
        `today` is the day from which a story is known that does not say its own. Where stories come
        by the hundred, up to `helpers` processes work beside this one; the outcome is the same.
        A line that is no story with its reading is given to `aside` as an error, and the others go on;
        without, StoryError is raised.
        """
        from situasi.record.ahead import Ahead  # noqa: PLC0415 - see above

        waiting: list[Told | Line] = []
        since = time.monotonic()
        with Ahead(helpers) as ahead:
            for told in tolds:
                waiting.append(told)
                full = len(waiting) >= BATCH
                if not full and time.monotonic() - since <= PATIENCE:
                    continue
                ahead.give(waiting, today or _today(), swift=full)
                waiting = []
                while ahead.ready():
                    yield from self._commit(*ahead.take(), aside)
                    if full:  # others prepare what comes next meanwhile
                        break
                since = time.monotonic()
            if waiting:
                ahead.give(waiting, today or _today(), swift=False)
            while len(ahead):
                yield from self._commit(*ahead.take(), aside)

    def known(self, story: Story, reader: str) -> Reading | None:
        """What a reader read of this very story, where the record has that; so it need not read it again.

        `reader` is its name with its version, as readings have it. Another title, day or publisher
        makes it another story than the one that the record has.
        """
        v = schema.version.c
        asked = sa.select(schema.log.c.payload).join(schema.version, v.seq == schema.log.c.seq)
        same = (v.story == story.id, v.reader == reader, v.text_digest == digest(story.text))
        stands = (sa.not_(v.void), v.until.is_(None))
        with self._store.reading() as connection:
            payload = connection.execute(asked.where(*same, *stands)).scalar()
        told = told_of(payload) if payload is not None else None
        return told.reading if told is not None and told.story == story else None

    def _commit(
        self, made: Made, day: dt.date, aside: Callable[[StoryError], object] | None
    ) -> list[Added]:
        for error in made.refused:
            if aside is None:
                raise error
            aside(error)
        try:
            with uncollected(), self._store.writing() as connection:
                self._replay.begin(connection)
                return self._take(connection, made.stories, dt.datetime.now(dt.UTC), day)
        except BaseException:
            self._replay.placing.forget()
            raise

    def _take(
        self, connection: sa.Connection, given: Sequence[Prepared], now: dt.datetime, day: dt.date
    ) -> list[Added]:
        """Log the stories and take them in: new ones together, any other in its turn."""
        out: list[Added] = []
        run: list[tuple[int, Prepared]] = []
        familiar = self._replay.familiar([p.entry for p in given])
        seq = self._last(connection)
        for p in given:
            names = {p.entry.story, p.entry.url} - {None}
            if names & familiar:
                self._new(connection, run, now, day)
                run = []
                p = self._known_as(p, day)  # noqa: PLW2901
                story = p.entry.story
                current = self._replay.current(story)
                if current is not None and current.digest == p.entry.digest:
                    out.append(Added(story, Outcome.UNCHANGED))
                    continue
                seq += 1
                self._store.fill(connection, schema.log, [_logged(seq, p.entry, now, day)])
                out.append(Added(story, self._replay.reading(seq, p, day)))
            else:
                seq += 1
                run.append((seq, p))
                out.append(Added(p.entry.story, Outcome.NEW))
            familiar |= names  # type: ignore[arg-type]
        self._new(connection, run, now, day)
        return out

    def _new(
        self,
        connection: sa.Connection,
        run: Sequence[tuple[int, Prepared]],
        now: dt.datetime,
        day: dt.date,
    ) -> None:
        self._store.fill(connection, schema.log, [_logged(s, p.entry, now, day) for s, p in run])
        self._replay.new(run)

    def _known_as(self, given: Prepared, day: dt.date) -> Prepared:
        """A story under the id that the record has for it."""
        from situasi.record.ahead import here  # noqa: PLC0415 - see above

        known = self._replay.known_as(given.entry)
        if known == given.entry.story:
            return given
        told = Told(
            story=given.told.story.model_copy(update={"id": known}),
            reading=given.told.reading.model_copy(update={"story": known}),
        )
        return here([told], day).stories[0]

    @staticmethod
    def _last(connection: sa.Connection) -> int:
        return connection.execute(sa.select(sa.func.max(schema.log.c.seq))).scalar() or 0

    def judge(self, judgement: Judgement) -> None:
        """Put a person's judgement on record.

        Raises RecordError if no event stands where it points, if it is about one mention twice, or
        if there is nothing to undo; nothing is logged then.
        """
        payload = packed_judgement(judgement)
        now = dt.datetime.now(dt.UTC)
        try:
            with self._store.writing() as connection:
                self._replay.begin(connection)
                self._replay.check(judgement)
                seq = self._last(connection) + 1
                row = (
                    seq, JUDGEMENT, judgement.about.story, digest(payload), now.isoformat(),
                    day_number(judgement.at.date()), payload,
                )  # fmt: skip
                self._store.fill(connection, schema.log, [row])
                self._replay.judge(seq, judgement)
        except BaseException:
            self._replay.placing.forget()
            raise

    def rebuild(self) -> int:
        """Make all that is derived anew from the log; how many entries that were."""
        return self._rebuild()

    def _rebuild(self, unless_done: bool = False) -> int:
        number = 0
        try:
            with self._store.writing() as connection:
                if not (unless_done and self._store.current(connection)):
                    self._store.renew(connection)
                    self._replay.placing.forget()
                    self._replay.begin(connection)
                    number = self._apply_all(connection)
        except BaseException:
            self._replay.placing.forget()
            raise
        self._store.outdated = False
        return number

    def _apply_all(self, connection: sa.Connection) -> int:
        log = schema.log.c
        last = number = 0
        while True:
            asked = (
                sa.select(log.seq, log.kind, log.day, log.payload)
                .where(log.seq > last)
                .order_by(log.seq)
                .limit(BATCH)
            )
            rows = connection.execute(asked).all()
            if not rows:
                return number
            waiting: list[tuple[int, bytes, dt.date]] = []
            for seq, kind, day, payload in rows:
                if kind == READING:
                    waiting.append((seq, payload, day_of(day)))
                else:
                    self._apply(waiting)
                    waiting = []
                    self._replay.judge(seq, judged_of(payload))
            self._apply(waiting)
            number += len(rows)
            last = rows[-1][0]

    def _apply(self, waiting: Sequence[tuple[int, bytes, dt.date]]) -> None:
        """Take in logged readings again, in the way that they were taken in."""
        from situasi.record.prepared import prepared  # noqa: PLC0415 - see above

        tolds = [told_of(payload) for _, payload, _ in waiting]
        entries = [
            entry(told, whole_of(payload), payload)
            for told, (_, payload, _) in zip(tolds, waiting, strict=True)
        ]
        given = prepared(tolds, entries, [day for _, _, day in waiting])
        familiar = self._replay.familiar(entries)
        run: list[tuple[int, Prepared]] = []
        for (seq, _, day), p in zip(waiting, given, strict=True):
            if p.entry.story in familiar:
                self._replay.new(run)
                run = []
                self._replay.reading(seq, p, day)
            else:
                run.append((seq, p))
            familiar.add(p.entry.story)
        self._replay.new(run)


def spare() -> int:
    """Processes that may work beside one that adds: one a processor that is left; two keep it busy."""
    return min(len(os.sched_getaffinity(0)) - 1, 2)


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


def _logged(seq: int, given: Entry, now: dt.datetime, day: dt.date) -> tuple[object, ...]:
    """A row of the log."""
    return (
        seq, READING, given.story, given.digest, now.isoformat(), day_number(day),
        given.payload,
    )  # fmt: skip


__all__ = ["Added", "Record", "spare"]
