"""A record: many stories, one account of what happened, and who says so."""

from __future__ import annotations

import datetime as dt
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from types import TracebackType

import sqlalchemy as sa

from situasi.errors import RecordError
from situasi.model import Episode, EventType, Judgement, Mention, Tie, Told
from situasi.record import schema, traits
from situasi.record.assemble import assemble, ref
from situasi.record.differences import Difference, differences
from situasi.record.log import JUDGEMENT, READING, Entry, digest, entry, judged_of, pack, told_of
from situasi.record.place import unpacked
from situasi.record.replay import Outcome, Replay
from situasi.record.score import explain
from situasi.record.store import Store
from situasi.record.traits import day_number, day_of

BATCH = 200
"""Stories of one transaction."""

PATIENCE = 2.0
"""Seconds after which a batch is closed though it is not full, so that slow readers are saved too."""

_AT_ONCE = 5_000

m, v, e, at = schema.mention.c, schema.version.c, schema.episode.c, schema.land.c


@dataclass(frozen=True)
class Added:
    """What became of a story that was added: it is in the record when this is told."""

    story: str
    outcome: Outcome


@dataclass(frozen=True)
class Where:
    """Which episodes are asked for; what is not given does not narrow.

    `countries`: a party or the place belongs to one of them. `first` and `last`: days, both
    included; an episode without a day of its own counts on the day that it was told. `story`: one
    that tells it.
    """

    countries: Collection[str] = field(default_factory=tuple)
    first: dt.date | None = None
    last: dt.date | None = None
    types: Collection[EventType] = field(default_factory=tuple)
    story: str | None = None


@dataclass(frozen=True)
class Size:
    """How much a record holds."""

    stories: int
    mentions: int
    episodes: int
    judgements: int
    first: dt.date | None
    last: dt.date | None


class Record:
    """An open record; a context that closes it.

    `where` is a file, or the address of a PostgreSQL database. Raises RecordError for what cannot be
    opened, made, read or written; what was reported as added stays.
    """

    def __init__(self, where: str, create: bool = False) -> None:
        self.where = where
        self._store = Store(where, create)
        self._replay = Replay(self._store)
        if self._store.outdated:
            self.rebuild()

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

    # What goes in

    def add(self, tolds: Iterable[Told], today: dt.date | None = None) -> Iterator[Added]:
        """Add stories with their readings; each is told of when it is safely in the record.

        A story that is there with the same reading changes nothing; one with the same id or address
        and another text corrects it; the same text otherwise read takes the old reading's place.
        `today` is the day from which a story is known that does not say its own.
        """
        waiting: list[Entry] = []
        since = time.monotonic()
        for told in tolds:
            waiting.append(entry(told))
            if len(waiting) >= BATCH or time.monotonic() - since > PATIENCE:
                yield from self._commit(waiting, today)
                waiting = []
                since = time.monotonic()
        if waiting:
            yield from self._commit(waiting, today)

    def _commit(self, entries: list[Entry], today: dt.date | None) -> list[Added]:
        now = dt.datetime.now(dt.UTC)
        day = today or now.date()
        out = []
        try:
            with self._store.writing() as connection:
                self._replay.begin(connection)
                for given in entries:
                    out.append(self._take(connection, given, now, day))
        except BaseException:
            self._replay.placing.forget()
            raise
        return out

    def _take(
        self, connection: sa.Connection, given: Entry, now: dt.datetime, day: dt.date
    ) -> Added:
        told = self._replay.known_as(given.told)
        if told is not given.told:
            given = entry(told)
        story = told.story.id
        current = self._replay.current(story)
        if current is not None and current.digest == given.digest:
            return Added(story, Outcome.UNCHANGED)
        made = connection.execute(
            schema.log.insert().values(
                kind=READING, story=story, digest=given.digest, at=now.isoformat(),
                day=day_number(day), payload=given.payload,
            )
        )  # fmt: skip
        seq = int(made.inserted_primary_key[0])  # type: ignore[index]
        return Added(story, self._replay.reading(seq, given, day))

    def judge(self, judgement: Judgement) -> None:
        """Put a person's judgement on record.

        Raises RecordError if no event stands where it points; nothing is logged then.
        """
        payload = pack(judgement)
        now = dt.datetime.now(dt.UTC)
        try:
            with self._store.writing() as connection:
                self._replay.begin(connection)
                made = connection.execute(
                    schema.log.insert().values(
                        kind=JUDGEMENT, story=judgement.about.story, digest=digest(payload),
                        at=now.isoformat(), day=day_number(judgement.at.date()), payload=payload,
                    )
                )  # fmt: skip
                self._replay.judge(int(made.inserted_primary_key[0]), judgement)  # type: ignore[index]
        except BaseException:
            self._replay.placing.forget()
            raise

    def rebuild(self) -> int:
        """Make all that is derived anew from the log; how many entries that were."""
        try:
            with self._store.writing() as connection:
                for table in schema.DERIVED:
                    connection.execute(table.delete())
                self._replay.placing.forget()
                self._replay.begin(connection)
                number = self._apply_all(connection)
                connection.execute(
                    schema.meta.update()
                    .where(schema.meta.c.name == "traits")
                    .values(value=traits.VERSION)
                )
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
                sa.select(log.seq, log.kind, log.day, log.digest, log.payload)
                .where(log.seq > last)
                .order_by(log.seq)
                .limit(BATCH)
            )
            rows = connection.execute(asked).all()
            if not rows:
                return number
            for seq, kind, day, hashed, payload in rows:
                if kind == READING:
                    told = told_of(payload)
                    given = Entry(told, hashed, digest(told.story.text), payload)
                    self._replay.reading(seq, given, day_of(day))
                else:
                    self._replay.judge(seq, judged_of(payload))
                number += 1
            last = rows[-1][0]

    # What comes out

    def size(self) -> Size:
        """How much the record holds."""
        live = sa.and_(sa.not_(m.void), m.episode.is_not(None))
        with self._store.reading() as connection:
            ask = connection.execute
            stories = ask(sa.select(sa.func.count(v.story.distinct())).where(sa.not_(v.void)))
            mentions = ask(sa.select(sa.func.count()).select_from(schema.mention).where(live))
            episodes = ask(sa.select(sa.func.count(m.episode.distinct())).where(live))
            judged = ask(sa.select(sa.func.count()).select_from(schema.judgement))
            first, last = ask(sa.select(sa.func.min(v.since), sa.func.max(v.since))).one()
            return Size(
                stories.scalar_one(),
                mentions.scalar_one(),
                episodes.scalar_one(),
                judged.scalar_one(),
                None if first is None else day_of(first),
                None if last is None else day_of(last),
            )

    def generation(self) -> int:
        """A number that grows with everything that is written into the record."""
        with self._store.reading() as connection:
            asked = sa.select(schema.meta.c.value).where(schema.meta.c.name == "generation")
            return int(connection.execute(asked).scalar_one())

    def episodes(
        self, where: Where | None = None, as_of: dt.date | None = None
    ) -> Iterator[Episode]:
        """The episodes asked for, as they were known on a day (None: as they are known now).

        In the order in which they were first told. `ties` are left out: `why` tells them.
        """
        where = where or Where()
        with self._store.reading() as connection:
            for part in self._parts(connection, where):
                yield from self._assembled(connection, part, where, as_of)

    def told_in(self, stories: Collection[str], as_of: dt.date | None = None) -> Iterator[Episode]:
        """The episodes that any of some stories tells."""
        with self._store.reading() as connection:
            found: set[int] = set()
            ordered = sorted(stories)
            for start in range(0, len(ordered), _AT_ONCE):
                part = ordered[start : start + _AT_ONCE]
                asked = sa.select(m.episode).where(m.story.in_(part), m.episode.is_not(None))
                found.update(i for i in connection.execute(asked).scalars() if i is not None)
            ids = sorted(found)
            for start in range(0, len(ids), _AT_ONCE):
                part_ids = ids[start : start + _AT_ONCE]
                yield from self._assembled(connection, part_ids, Where(), as_of)

    def _parts(self, connection: sa.Connection, where: Where) -> Iterator[list[int]]:
        """The ids of episodes that may be meant, some at a time."""
        if where.story is not None:
            asked = sa.select(m.episode).where(m.story == where.story)
        elif where.countries:
            asked = sa.select(at.episode).where(at.country.in_(list(where.countries)))
        elif where.first is not None or where.last is not None:
            asked = sa.select(at.episode)
        else:
            asked = sa.select(m.episode)
        if where.story is None and (where.countries or where.first or where.last):
            # An episode may begin before the day of the country's row; those are looked at too.
            if where.first is not None:
                asked = asked.where(at.day >= day_number(where.first) - _LONGEST)
            if where.last is not None:
                asked = asked.where(at.day <= day_number(where.last))
        found = sorted({i for i in connection.execute(asked).scalars() if i is not None})
        for start in range(0, len(found), _AT_ONCE):
            yield found[start : start + _AT_ONCE]

    def _assembled(
        self, connection: sa.Connection, ids: list[int], where: Where, as_of: dt.date | None
    ) -> Iterator[Episode]:
        asked = (
            sa.select(m.episode, e.name, m.payload)
            .join(schema.episode, e.id == m.episode)
            .where(m.episode.in_(ids), sa.not_(m.void))
            .order_by(m.episode, m.id)
        )
        if as_of is not None:
            asked = asked.where(m.since <= day_number(as_of))
        told: dict[int, list[Mention]] = defaultdict(list)
        names: dict[int, str] = {}
        for episode, name, payload in connection.execute(asked):
            told[episode].append(unpacked(payload))
            names[episode] = name
        for episode, mentions in told.items():
            known = _as_of(mentions, as_of)
            if all(x.until is not None for x in known):
                continue  # all was taken back
            made = assemble(names[episode], known)
            if _meant(made, where):
                yield made

    def episode(self, name: str, as_of: dt.date | None = None, why: bool = False) -> Episode:
        """One episode, also under the name of one that it took in; with its ties if asked `why`.

        Raises RecordError if there is none.
        """
        with self._store.reading() as connection:
            row = connection.execute(
                sa.select(e.id, e.merged).where(e.name == name)
            ).first()  # fmt: skip
            while row is not None and row[1] is not None:
                row = connection.execute(
                    sa.select(e.id, e.merged).where(e.id == row[1])
                ).first()  # fmt: skip
            found = (
                list(self._assembled(connection, [row[0]], Where(), as_of))
                if row is not None
                else []
            )
        if not found:
            day = f" on {as_of}" if as_of else ""
            raise RecordError(self.where, f"no episode {name!r} was known{day}")
        return found[0].model_copy(update={"ties": ties(found[0])}) if why else found[0]

    def told(self, story: str, as_of: dt.date | None = None) -> Told:
        """A story with its reading, as it was known on a day. Raises RecordError if it was not."""
        asked = sa.select(schema.log.c.payload).join(schema.version, v.seq == schema.log.c.seq)
        asked = asked.where(v.story == story, sa.not_(v.void)).order_by(v.seq.desc())
        if as_of is not None:
            asked = asked.where(v.since <= day_number(as_of))
        with self._store.reading() as connection:
            payload = connection.execute(asked.limit(1)).scalar()
        if payload is None:
            day = f" on {as_of}" if as_of else ""
            raise RecordError(self.where, f"no story {story!r} was known{day}")
        return told_of(payload)

    def mentions(self, story: str) -> tuple[Mention, ...]:
        """The mentions of a story's present reading, in its order, as people mended them."""
        with self._store.reading() as connection:
            asked = (
                sa.select(m.payload)
                .join(schema.version, v.seq == m.version)
                .where(m.story == story, sa.not_(m.void), v.until.is_(None))
                .order_by(m.id)
            )
            return tuple(map(unpacked, connection.execute(asked).scalars()))

    def mention(self, name: str) -> Mention:
        """The mention called "story#event". Raises RecordError if there is none."""
        story, _, event = name.rpartition("#")
        for found in self.mentions(story):
            if found.event.id == event:
                return found
        raise RecordError(
            self.where, f"no mention {name!r}", "write STORY#EVENT, as `record show` prints it"
        )

    def stories(self) -> Iterator[tuple[str, dt.date]]:
        """The stories that stand and the day from which each is known, in the order of coming."""
        with self._store.reading() as connection:
            asked = sa.select(v.story, v.since).where(sa.not_(v.void), v.until.is_(None))
            for story, since in connection.execute(asked.order_by(v.seq)):
                yield story, day_of(since)

    def changes(self, story: str | None = None) -> Iterator[Difference]:
        """What corrections changed, the oldest first: each story's text before and after."""
        asked = sa.select(v.story, v.since, schema.log.c.payload)
        asked = asked.join(schema.log, schema.log.c.seq == v.seq).where(sa.not_(v.void))
        if story is not None:
            asked = asked.where(v.story == story)
        else:
            twice = sa.select(v.story).where(sa.not_(v.void)).group_by(v.story)
            asked = asked.where(v.story.in_(twice.having(sa.func.count() > 1)))
        with self._store.reading() as connection:
            before: dict[str, Told] = {}
            for name, since, payload in connection.execute(asked.order_by(v.seq)):
                told = told_of(payload)
                if name in before:
                    yield differences(before[name], told, day_of(since))
                before[name] = told

    def judgements(self, story: str | None = None) -> list[Judgement]:
        """What people judged, in its order."""
        log = schema.log.c
        asked = sa.select(log.payload).where(log.kind == JUDGEMENT).order_by(log.seq)
        if story is not None:
            j = schema.judgement.c
            asked = asked.join(schema.judgement, j.seq == log.seq)
            asked = asked.where(sa.or_(j.story == story, j.other_story == story))
        with self._store.reading() as connection:
            return [judged_of(p) for p in connection.execute(asked).scalars()]


_LONGEST = 366
"""Days that an episode may have lasted before the first day asked for."""


def ties(episode: Episode) -> tuple[Tie, ...]:
    """Why each mention stands in an episode: its likeness to the one before it that it is most like."""
    out = []
    for i, mention in enumerate(episode.mentions[1:], 1):
        out.append(
            max((explain(one, mention) for one in episode.mentions[:i]), key=lambda t: t.score)
        )
    return tuple(out)


def _as_of(mentions: list[Mention], day: dt.date | None) -> list[Mention]:
    """The mentions as they stood on a day: what was taken back later still stood."""
    if day is None:
        return mentions
    return [
        x.model_copy(update={"until": None}) if x.until is not None and x.until > day else x
        for x in mentions
    ]


def _meant(episode: Episode, where: Where) -> bool:
    if where.types and episode.type not in where.types:
        return False
    if where.countries:
        found = {a.country for a in (*episode.actors, *episode.recipients)}
        found.add(episode.site.country if episode.site else None)
        if not found & set(where.countries):
            return False
    first = episode.days.first if episode.days else min(x.since for x in episode.mentions)
    last = episode.days.last if episode.days else first
    if where.first is not None and last < where.first:
        return False
    return not (where.last is not None and first > where.last)


__all__ = ["Added", "Record", "Size", "Where", "ref", "ties"]
