"""What a record tells: its episodes, stories, mentions and corrections, as known on any day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from situasi.errors import RecordError
from situasi.model import (
    Episode,
    EventType,
    Judged,
    Judgement,
    Mention,
    Scope,
    Told,
)
from situasi.names.fold import key
from situasi.record import schema
from situasi.record.assemble import assemble
from situasi.record.carried import Carried, mentions_of
from situasi.record.days import day_number, day_of
from situasi.record.log import JUDGEMENT, judged_of, told_of
from situasi.record.memory import Memory
from situasi.record.packing import Pages, until_day
from situasi.record.store import Store
from situasi.rubbish import uncollected

if TYPE_CHECKING:
    from situasi.record.differences import Difference

_AT_ONCE = 500
"""Episodes that are put together at once; some 2,000 stories are then in memory."""

_VALUES = 5_000
"""Values in one query."""

_Said = tuple[Mention, int | None]
"""A mention, and the day (a number) on which it was taken back."""

m, v, e, at = schema.mention.c, schema.version.c, schema.episode.c, schema.land.c


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


@dataclass(frozen=True)
class Standing:
    """A story as it stands: `seq` grows with every change, `since` is the day it was known from."""

    seq: int
    since: dt.date
    told: Told
    judgements: tuple[Judgement, ...]


class Telling:
    """The questions that a record answers. Raises RecordError where it cannot be read."""

    where: str
    _store: Store

    def size(self, as_of: dt.date | None = None) -> Size:
        """How much the record holds, or held as it was known on a day."""
        j, live = schema.judgement.c, [sa.not_(m.void), m.episode.is_not(None)]
        there, by = [sa.not_(v.void)], []
        if as_of is None:
            live.append(m.until.is_(None))
        else:
            day = day_number(as_of)
            live += [m.since <= day, sa.or_(m.until.is_(None), m.until > day)]
            there.append(v.since <= day)
            by.append(j.day <= day)
        with self._store.reading() as connection:
            ask = connection.execute
            stories = ask(sa.select(sa.func.count(v.story.distinct())).where(*there))
            mentions = ask(sa.select(sa.func.count()).select_from(schema.mention).where(*live))
            episodes = ask(sa.select(sa.func.count(m.episode.distinct())).where(*live))
            judged = ask(sa.select(sa.func.count()).select_from(schema.judgement).where(*by))
            days = sa.select(sa.func.min(v.since), sa.func.max(v.since)).where(*there)
            first, last = ask(days).one()
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
        self,
        where: Where | None = None,
        as_of: dt.date | None = None,
        after: str | None = None,
        at_once: int = _AT_ONCE,
    ) -> Iterator[Episode]:
        """The episodes asked for, as they were known on a day (None: as they are known now).

        In the order in which they were first told; `after` names the one after which to begin, and
        whoever wants few reads few `at_once`. `ties` are left out: `why` tells them. Raises
        RecordError if there never was an episode of that name.
        """
        where = where or Where()
        with self._store.reading() as connection:
            ids = self._meant(connection, where)
            if after is not None:
                asked = sa.select(e.id).where(e.name == after)
                last = connection.execute(asked).scalar()
                if last is None:
                    raise RecordError(self.where, f"no episode {after!r} was ever known")
                ids = [i for i in ids if i > last]
            yield from self._several(connection, ids, where, as_of, at_once)

    def told_in(
        self,
        stories: Collection[str],
        as_of: dt.date | None = None,
        besides: Collection[str] = (),
        memory: Memory | None = None,
    ) -> Iterator[Episode]:
        """The episodes that any of some stories tells, but for those of some names."""
        with self._store.reading() as connection:
            found: set[int] = set()
            ordered = sorted(stories)
            for start in range(0, len(ordered), _VALUES):
                part = ordered[start : start + _VALUES]
                asked = (
                    sa.select(m.episode)
                    .join(schema.version, v.seq == m.version)
                    .join(schema.episode, e.id == m.episode)
                    .where(v.story.in_(part))
                )
                if besides:
                    rows = connection.execute(asked.add_columns(e.name))
                    found.update(i for i, name in rows.all() if name not in besides)
                else:
                    found.update(connection.execute(asked).scalars().all())
            yield from self._several(connection, sorted(found), Where(), as_of, memory=memory)

    def scoped(
        self, scope: Scope, as_of: dt.date | None = None, memory: Memory | None = None
    ) -> Iterator[Episode]:
        """The episodes that may belong to a situation: two of its parties, or a place of it, have
        a part in them."""
        site = schema.site.c
        questions: list[sa.Select[Any]] = []
        for nth, party in enumerate(scope.parties[:-1], start=1):
            others = _within(scope, scope.parties[nth:])
            questions.append(_within(scope, (party,)).where(at.episode.in_(others)))
        if scope.places:
            named = site.name.in_({key(p) for p in scope.places})
            questions.append(sa.select(site.episode).where(named))
        if scope.area is not None:
            west, east = scope.area.west, scope.area.east
            # one whose west is east of its east crosses the date line
            inside = (
                site.longitude.between(west, east)
                if west <= east
                else sa.or_(site.longitude >= west, site.longitude <= east)
            )
            high = site.latitude.between(scope.area.south, scope.area.north)
            questions.append(sa.select(site.episode).where(high, inside))
        with self._store.reading() as connection:
            found: set[int] = set()
            for asked in questions:
                found.update(connection.execute(asked).scalars().all())
            yield from self._several(connection, sorted(found), Where(), as_of, memory=memory)

    def _meant(self, connection: sa.Connection, where: Where) -> list[int]:
        """The ids of episodes that may be meant."""
        if where.story is not None:
            asked = sa.select(m.episode).join(schema.version, v.seq == m.version)
            asked = asked.where(v.story == where.story)
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
        return sorted({i for i in connection.execute(asked).scalars() if i is not None})

    def _several(
        self,
        connection: sa.Connection,
        ids: Sequence[int],
        where: Where,
        as_of: dt.date | None,
        at_once: int = _AT_ONCE,
        memory: Memory | None = None,
    ) -> Iterator[Episode]:
        pages = Pages(connection, memory)
        for start in range(0, len(ids), at_once):
            part = ids[start : start + at_once]
            with uncollected():
                made = list(self._assembled(connection, part, where, as_of, pages, memory))
            yield from made

    def _assembled(
        self,
        connection: sa.Connection,
        ids: Sequence[int],
        where: Where,
        as_of: dt.date | None,
        pages: Pages | None = None,
        memory: Memory | None = None,
    ) -> Iterator[Episode]:
        asked = (
            sa.select(m.episode, e.name, m.version, m.nth, m.until)
            .join(schema.episode, e.id == m.episode)
            .where(m.episode.in_(ids), sa.not_(m.void))
            .order_by(m.episode, m.id)
        )
        if as_of is not None:
            asked = asked.where(m.since <= day_number(as_of))
        rows = connection.execute(asked).all()
        several = (pages or Pages(connection)).of({row.version for row in rows})
        said: dict[int, list[_Said]] = defaultdict(list)
        names: dict[int, str] = {}
        for episode, name, version, nth, until in rows:
            said[episode].append((several[version][nth], until))
            names[episode] = name
        for episode, parts in said.items():
            make = partial(_made, names[episode], parts, as_of)
            made = make() if memory is None else memory.same(names[episode], parts, make)
            if made is not None and _is_meant(made, where):
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
            if row is None or not found:
                day = f" on {as_of}" if as_of else ""
                raise RecordError(self.where, f"no episode {name!r} was known{day}")
            if not why:
                return found[0]
            # numpy takes its time to load, and few ask why
            from situasi.record.why import explained  # noqa: PLC0415

            return explained(connection, row[0], found[0], as_of)

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
            return tuple(mentions_of(connection, story))

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

    def standing(self, after: int = 0, most: int | None = None) -> Iterator[Standing]:
        """The stories that stand, each with its reading and what people judged of it.

        In the order in which they last changed: by a reading or by a judgement. `after` is the
        `seq` of the last one that is known. Judgements point into the text that stands.
        """
        j = schema.judgement.c
        judged = sa.select(j.story, sa.func.max(j.seq).label("seq")).group_by(j.story).subquery()
        changed = sa.case((judged.c.seq > v.seq, judged.c.seq), else_=v.seq)
        asked = (
            sa.select(changed.label("changed"), v.since, schema.log.c.payload)
            .join(schema.log, schema.log.c.seq == v.seq)
            .outerjoin(judged, judged.c.story == v.story)
            .where(sa.not_(v.void), v.until.is_(None), changed > after)
            .order_by(changed)
        )
        with self._store.reading() as connection:
            judged_of_it = Carried(connection).about
            for seq, since, payload in connection.execute(asked.limit(most)).all():
                told = told_of(payload)
                yield Standing(int(seq), day_of(since), told, judged_of_it(told.story.id))

    def changes(self, story: str | None = None, readings: bool = False) -> Iterator[Difference]:
        """What corrections changed, the oldest first: each story's text before and after.

        With `readings`, also what was made of the same text, read or described anew.
        """
        # it brings what reads languages
        from situasi.record.differences import differences  # noqa: PLC0415

        meant = sa.true() if readings else sa.not_(v.void)
        asked = sa.select(v.story, v.since, schema.log.c.at, schema.log.c.payload)
        asked = asked.join(schema.log, schema.log.c.seq == v.seq).where(meant)
        if story is not None:
            asked = asked.where(v.story == story)
        else:
            twice = sa.select(v.story).where(meant).group_by(v.story)
            asked = asked.where(v.story.in_(twice.having(sa.func.count() > 1)))
        with self._store.reading() as connection:
            before: dict[str, Told] = {}
            for name, since, at, payload in connection.execute(asked.order_by(v.seq)):
                told = told_of(payload)
                if name in before:
                    reread = before[name].story.text == told.story.text
                    on = dt.datetime.fromisoformat(at).date() if reread else day_of(since)
                    yield differences(before[name], told, on)
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

    def judged(self, stories: Collection[str] | None = None) -> list[Judged]:
        """What people judged, of some stories' events or of all, in its order; whether it holds."""
        with self._store.reading() as connection:
            return Carried(connection).judged(stories)


_LONGEST = 366
"""Days that an episode may have lasted before the first day asked for."""


def _within(scope: Scope, parties: Collection[str]) -> sa.Select[tuple[int]]:
    """The episodes with a part of some parties, on days that a scope may take in."""
    asked = sa.select(at.episode).where(at.country.in_(parties))
    if scope.first is not None:
        asked = asked.where(at.day >= day_number(scope.first) - _LONGEST)
    if scope.last is not None:
        asked = asked.where(at.day <= day_number(scope.last))
    return asked


def _made(name: str, said: Sequence[_Said], as_of: dt.date | None) -> Episode | None:
    """The episode that these mentions tell as of a day; `None` where all was taken back."""
    known = _as_of([until_day(mention, until) for mention, until in said], as_of)
    return None if all(x.until is not None for x in known) else assemble(name, known)


def _as_of(mentions: list[Mention], day: dt.date | None) -> list[Mention]:
    """The mentions as they stood on a day: what was taken back later still stood."""
    if day is None:
        return mentions
    return [
        x.model_copy(update={"until": None}) if x.until is not None and x.until > day else x
        for x in mentions
    ]


def _is_meant(episode: Episode, where: Where) -> bool:
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
