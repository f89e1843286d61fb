"""Placing: which episode each mention of a story tells, in the order of the log.

A story is placed as a whole, against the state that the log before it left: so a record that is made
anew from its log is the same record. What people judged goes before what is computed.

New stories are placed one after the other in memory, and written many at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import sqlalchemy as sa

from situasi.model import Mention, Review
from situasi.record import schema
from situasi.record.blocks import blocks_of
from situasi.record.days import day_number
from situasi.record.fitting import Fitting, Held
from situasi.record.known import Known, parts
from situasi.record.linkage import deeds, settle
from situasi.record.packing import Pages
from situasi.record.prepared import Deed, Prepared
from situasi.record.stands import Land, Site, lands, name_of, sites
from situasi.record.store import Store
from situasi.record.traits import TRAITS, Row, table

AHEAD = 12
"""Stories for which is worked out at once what they are held against."""

_WIDE = TRAITS.itemsize

m, e = schema.mention.c, schema.episode.c


@dataclass
class Pairs:
    """What people judged of pairs of mentions, by the id of a mention: its partners."""

    same: Mapping[int, Collection[int]] = field(default_factory=dict)
    different: Mapping[int, Collection[int]] = field(default_factory=dict)


@dataclass
class _Waiting:
    """Rows that were not written yet."""

    mentions: list[tuple[object, ...]] = field(default_factory=list)
    episodes: list[tuple[object, ...]] = field(default_factory=list)
    blocks: list[tuple[object, ...]] = field(default_factory=list)
    lands: set[tuple[object, ...]] = field(default_factory=set)
    sites: set[tuple[object, ...]] = field(default_factory=set)


class _Stands(NamedTuple):
    """Under what an episode is found: block keys, countries with days, places."""

    keys: set[int]
    lands: set[Land]
    sites: set[Site]


class Placing:
    """Places mentions in a transaction; remembers between transactions what it may."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = Known()
        self._generation = -1
        self._mentions = self._episodes = 0  # the last id of each

    def begin(self, connection: sa.Connection) -> None:
        """Start a transaction: forget what another process may have changed."""
        self._db = connection
        self._waiting = _Waiting()
        asked = sa.select(schema.meta.c.value).where(schema.meta.c.name == "generation")
        generation = int(connection.execute(asked).scalar_one())
        if generation != self._generation + 1:
            self.forget()
            self._mentions = connection.execute(sa.select(sa.func.max(m.id))).scalar() or 0
            self._episodes = connection.execute(sa.select(sa.func.max(e.id))).scalar() or 0
        self._generation = generation
        self._known.begin(connection)

    def forget(self) -> None:
        """Trust nothing that is in memory; after a rollback, for instance."""
        self._known.forget()
        self._generation = -1

    # New stories, many at a time

    def place_new(self, stories: Sequence[tuple[int, Prepared]]) -> None:
        """Place the mentions of new stories, each with the number of its version."""
        self._known.fetch({k for _, p in stories for deed in p.deeds for k in deed.keys})
        taken = self._taken({deed.name for _, p in stories for deed in p.deeds})
        for start in range(0, len(stories), AHEAD):
            some = stories[start : start + AHEAD]
            held = [_held(p.deeds, self._known.keep(p.rows)) for _, p in some]
            fitting = Fitting(self._known, held)
            for (version, p), deeds_held in zip(some, held, strict=True):
                self._place_one(version, p, deeds_held, fitting, taken)
        self.write()

    def _place_one(
        self, version: int, p: Prepared, held: Sequence[Held], fitting: Fitting, taken: set[str]
    ) -> None:
        joined = settle(fitting.joins(dict(enumerate(held))))
        placed: dict[int, int] = {}
        waiting = self._waiting
        for at, deed in enumerate(p.deeds):
            episode = joined.get(at)
            new = episode is None
            if episode is None:
                episode = self._new(p, deed, taken)
            added = self._known.joined(episode, *held[at], new)
            fitting.changed(added)
            waiting.blocks += [(key, episode) for key in added]
            waiting.lands.update([(*land, episode) for land in deed.lands])
            waiting.sites.update([(*site, episode) for site in deed.sites])
            for i in deed.mentions:
                placed[i] = episode
        since, blob, first = day_number(p.since), p.rows.tobytes(), self._mentions + 1
        waiting.mentions += [
            (first + i, placed[i], version, i, since, None, False, blob[i * _WIDE : (i + 1) * _WIDE])
            for i in range(len(p.rows))
        ]
        self._mentions += len(p.rows)

    def write(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, _Waiting()
        fill = self._store.fill
        fill(self._db, schema.mention, waiting.mentions)
        fill(self._db, schema.episode, waiting.episodes)
        fill(self._db, schema.block, sorted(waiting.blocks), there=True)
        fill(self._db, schema.land, sorted(waiting.lands), there=True)
        fill(self._db, schema.site, sorted(waiting.sites), there=True)

    def _taken(self, names: Collection[str]) -> set[str]:
        out: set[str] = set()
        ordered = sorted(names)
        for start in range(0, len(ordered), 5000):
            asked = sa.select(e.name).where(e.name.in_(ordered[start : start + 5000]))
            out.update(self._db.execute(asked).scalars())
        return out

    def _new(self, p: Prepared, deed: Deed, taken: set[str]) -> int:
        """A new episode, named after the mention that founds it."""
        if deed.name in taken:
            return self._found(p.mentions[deed.mentions[0]])
        taken.add(deed.name)
        self._episodes += 1
        self._waiting.episodes.append((self._episodes, deed.name, None))
        return self._episodes

    # One story that is there already, or that people judged

    def insert(self, version: int, mentions: Sequence[Mention]) -> list[int]:
        """Put the mentions of a version into the record, without an episode yet; their ids."""
        ids = range(self._mentions + 1, self._mentions + 1 + len(mentions))
        self._mentions += len(mentions)
        rows = [
            (id_, None, version, nth, day_number(x.since),
             day_number(x.until) if x.until else None, False, row.tobytes())
            for nth, (id_, x, row) in enumerate(zip(ids, mentions, table(mentions), strict=True))
        ]  # fmt: skip
        self._store.fill(self._db, schema.mention, rows)
        return list(ids)

    def place(
        self,
        ids: Sequence[int],
        mentions: Sequence[Mention],
        kept: Mapping[int, int],
        pairs: Pairs,
    ) -> None:
        """Give each mention of one story its episode.

        `kept` says, by mention id, in which episode the same words stood before a correction;
        rejected mentions get none.
        """
        telling = [i for i, x in enumerate(mentions) if x.review is not Review.REJECTED]
        if not telling:
            return
        rows = table([mentions[i] for i in telling])
        keys = blocks_of(rows)
        known = [ids[i] for i in telling]
        groups = self._deeds(rows, known, pairs)
        members = [[known[i] for i in group] for group in groups]
        forced = self._forced(members, kept, pairs)
        kept_at = self._known.keep(rows)
        free = {
            g: Held([kept_at[i] for i in group], sorted({k for i in group for k in keys[i]}))
            for g, group in enumerate(groups)
            if g not in forced
        }
        self._known.fetch({k for held in free.values() for k in held.keys})
        joins = [
            join
            for join in Fitting(self._known).joins(free)
            if not self._parted(members[join.deed], join.episode, pairs)
        ]
        joined = forced | settle(joins)
        for at, group in enumerate(groups):
            told = [mentions[telling[i]] for i in group]
            episode = joined.get(at)
            if episode is None:
                episode = self._found(told[0])
            self._join(episode, members[at], [keys[i] for i in group], told)

    def _deeds(self, rows: Row, ids: Sequence[int], pairs: Pairs) -> list[list[int]]:
        """The deeds of the story, as people told its mentions apart and together."""

        def judged(said: Mapping[int, Collection[int]], some: list[int], others: list[int]) -> bool:
            return any(ids[j] in said.get(ids[i], ()) for i in some for j in others)

        out: list[list[int]] = []
        for deed in deeds(rows):
            apart: list[list[int]] = []
            for i in deed:
                for part in apart:
                    if not judged(pairs.different, [i], part):
                        part.append(i)
                        break
                else:
                    apart.append([i])
            out += apart
        at = {id_: i for i, id_ in enumerate(ids)}
        for j in range(len(ids)):
            for i in sorted(at[x] for x in pairs.same.get(ids[j], ()) if at.get(x, j) < j):
                one, other = (next(d for d in out if x in d) for x in (i, j))
                for moving, to in (([*other], one), ([j], one), ([i], other)):
                    if one is not other and not judged(pairs.different, moving, to):
                        left = one if to is other else other
                        left[:] = [x for x in left if x not in moving]
                        to[:] = sorted({*to, *moving})
                        break
        return [deed for deed in out if deed]

    def _forced(
        self, groups: Sequence[Sequence[int]], kept: Mapping[int, int], pairs: Pairs
    ) -> dict[int, int]:
        """The episodes that people, and the story's own earlier text, put deeds into."""
        partners = {p for members in groups for i in members for p in pairs.same.get(i, ())}
        episodes = self._episodes_of(partners)
        forced: dict[int, int] = {}
        for at, members in enumerate(groups):
            judged = [episodes[p] for i in members for p in pairs.same.get(i, ()) if p in episodes]
            before = [kept[i] for i in members if i in kept]
            for episode in (*judged, *before):
                if not self._parted(members, episode, pairs):
                    forced[at] = episode
                    break
        return forced

    def _parted(self, members: Iterable[int], episode: int, pairs: Pairs) -> bool:
        """Whether a person told one of the mentions apart from one of the episode's."""
        apart = {p for i in members for p in pairs.different.get(i, ())}
        return bool(apart) and episode in self._episodes_of(apart).values()

    def _found(self, mention: Mention) -> int:
        """A new episode, named after its mention; an empty one of its name lives again."""
        for salt in range(1000):
            called = name_of(mention, salt)
            there = self._db.execute(sa.select(e.id).where(e.name == called)).scalar()
            if there is None and all(called != x[1] for x in self._waiting.episodes):
                self._episodes += 1
                self._store.fill(self._db, schema.episode, [(self._episodes, called, None)])
                return self._episodes
            used = sa.select(m.id).where(m.episode == there, sa.not_(m.void)).limit(1)
            if there is not None and self._db.execute(used).scalar() is None:
                self._db.execute(schema.episode.update().where(e.id == there).values(merged=None))
                return int(there)
        raise AssertionError("a thousand episodes of one name")

    def _join(
        self,
        episode: int,
        ids: Sequence[int],
        keys: Sequence[Sequence[int]],
        mentions: Sequence[Mention],
    ) -> None:
        """Let mentions tell an episode, and let it be found by what they say."""
        self._db.execute(schema.mention.update().where(m.id.in_(list(ids))).values(episode=episode))
        under = {k for found in keys for k in found}
        self._insert(episode, _stands(under, mentions))
        self._known.drop([episode], under)

    def _insert(self, episode: int, stands: _Stands) -> None:
        fill = self._store.fill
        fill(self._db, schema.block, [(k, episode) for k in stands.keys], there=True)
        fill(self._db, schema.land, [(*x, episode) for x in stands.lands], there=True)
        fill(self._db, schema.site, [(*x, episode) for x in stands.sites], there=True)

    def retrait(self, id_: int, mention: Mention) -> None:
        """Compare a mention by what it says after a correction."""
        blob = table([mention])[0].tobytes()
        self._db.execute(schema.mention.update().where(m.id == id_).values(traits=blob))

    def leave(self, ids: Collection[int]) -> None:
        """Take mentions out of their episodes, keys and all."""
        self._move(ids, None)

    def move(self, ids: Collection[int], episode: int) -> None:
        """Take mentions from their episodes into another, which may have been taken in by a third."""
        self._move(ids, episode)
        self._db.execute(schema.episode.update().where(e.id == episode).values(merged=None))

    def _move(self, ids: Collection[int], episode: int | None) -> None:
        if not ids:
            return
        changed = {*self._episodes_of(ids).values(), *([episode] if episode is not None else [])}
        before = {one: self._stood(one) for one in changed}
        self._db.execute(schema.mention.update().where(m.id.in_(list(ids))).values(episode=episode))
        for one in changed:
            self._index(one, before[one], self._stood(one))

    def part(self, ids: Collection[int], mention: Mention) -> int:
        """Take mentions into an episode of their own, named after `mention`; its id."""
        self.leave(ids)
        episode = self._found(mention)
        self.move(ids, episode)
        return episode

    def merge(self, gone: int, into: int) -> None:
        """Let an episode take in all of another's mentions; the other's name leads to it."""
        ids = self._db.execute(sa.select(m.id).where(m.episode == gone)).scalars().all()
        self._move(ids, into)
        self._db.execute(schema.episode.update().where(e.id == gone).values(merged=into))

    def into(self, episode: int) -> int:
        """The episode that one is in now: itself, or that which took it in."""
        merged = self._db.execute(sa.select(e.merged).where(e.id == episode)).scalar()
        return episode if merged is None else self.into(int(merged))

    def lead(self, gone: int, id_: int) -> None:
        """Let the name of an episode that nobody tells any more lead to that of a mention."""
        told = sa.select(m.id).where(m.episode == gone, sa.not_(m.void)).limit(1)
        into = self._episodes_of([id_]).get(id_)
        if into is not None and into != gone and self._db.execute(told).scalar() is None:
            self._db.execute(schema.episode.update().where(e.id == gone).values(merged=into))

    def _stood(self, episode: int) -> _Stands:
        """Under what an episode is to be found by its mentions."""
        asked = sa.select(m.traits, m.version, m.nth).where(m.episode == episode)
        found = self._db.execute(asked).all()
        rows = np.frombuffer(b"".join(blob for blob, _, _ in found), TRAITS)
        keys = {k for mine in blocks_of(rows) for k in mine}
        several = Pages(self._db).of({version for _, version, _ in found})
        return _stands(keys, [several[version][nth] for _, version, nth in found])

    def _index(self, episode: int, old: _Stands, new: _Stands) -> None:
        """Let an episode be found by what its mentions now say, and by nothing else."""
        b, at, site = schema.block.c, schema.land.c, schema.site.c
        for part in parts(old.keys - new.keys):
            self._db.execute(schema.block.delete().where(b.key.in_(part), b.episode == episode))
        for country, day in old.lands - new.lands:
            here = (at.country == country, at.day == day, at.episode == episode)
            self._db.execute(schema.land.delete().where(*here))
        for name, latitude, longitude in old.sites - new.sites:
            spot = (site.name == name, site.latitude == latitude, site.longitude == longitude)
            self._db.execute(schema.site.delete().where(*spot, site.episode == episode))
        self._insert(episode, new)
        self._known.drop([episode], old.keys | new.keys)

    def _episodes_of(self, ids: Collection[int]) -> dict[int, int]:
        out: dict[int, int] = {}
        for part in parts(ids):
            asked = sa.select(m.id, m.episode).where(m.id.in_(part), m.episode.is_not(None))
            out.update((i, episode) for i, episode in self._db.execute(asked))
        return out


def _held(found: Sequence[Deed], kept: range) -> list[Held]:
    """The deeds of a story whose mentions are kept there."""
    return [Held([kept[i] for i in deed.mentions], deed.keys) for deed in found]


def _stands(keys: set[int], mentions: Sequence[Mention]) -> _Stands:
    return _Stands(
        keys,
        {x for one in mentions for x in lands(one)},
        {x for one in mentions for x in sites(one)},
    )
