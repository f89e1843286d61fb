"""Placing: which episode each mention of a story tells, in the order of the log.

A story is placed as a whole, against the state that the log before it left: so a record that is made
anew from its log is the same record. What people judged goes before what is computed.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import sqlalchemy as sa

from situasi.model import Mention, Review
from situasi.record import schema
from situasi.record.blocks import blocks
from situasi.record.linkage import Join, deeds, linkage, settle
from situasi.record.score import log_odds, model
from situasi.record.store import Store
from situasi.record.traits import TRAITS, Row, day_number, table

CANDIDATES = 32
"""Episodes that a deed is held against: those that share most keys with it, the newest first."""

VOICES = 12
"""Mentions by which an episode is known: its first few and its last ones; more add cost, no proof."""
_FIRST = 4

_REMEMBERED = 200_000
"""Episodes whose traits are kept in memory; some 350 bytes a mention."""

_AT_ONCE = 5_000
"""Values in one query."""

m = schema.mention.c


@dataclass
class Pairs:
    """What people judged of pairs of mentions, by the id of a mention: its partners."""

    same: Mapping[int, Collection[int]] = field(default_factory=dict)
    different: Mapping[int, Collection[int]] = field(default_factory=dict)


class Placing:
    """Places mentions in a transaction; remembers between transactions what it may."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows: OrderedDict[int, Row] = OrderedDict()
        self._generation = -1

    def begin(self, connection: sa.Connection) -> None:
        """Start a transaction: forget what another process may have changed."""
        self._db = connection
        asked = sa.select(schema.meta.c.value).where(schema.meta.c.name == "generation")
        generation = int(connection.execute(asked).scalar_one())
        if generation != self._generation + 1:
            self.forget()
        self._generation = generation

    def forget(self) -> None:
        """Trust nothing that is in memory; after a rollback, for instance."""
        self._rows.clear()
        self._generation = -1

    def insert(self, version: int, mentions: Sequence[Mention]) -> list[int]:
        """Put the mentions of a version into the record, without an episode yet; their ids."""
        if not mentions:
            return []
        rows = table(mentions)
        values = [
            _values(version, mention, row) for mention, row in zip(mentions, rows, strict=True)
        ]
        last = self._db.execute(sa.select(sa.func.max(m.id))).scalar() or 0
        for at, value in enumerate(values):
            value["id"] = last + 1 + at
        self._db.execute(schema.mention.insert(), values)
        return list(range(last + 1, last + 1 + len(values)))

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
        keys = [blocks(row) for row in rows]
        groups = self._deeds(rows, [ids[i] for i in telling], pairs)
        forced = self._forced(groups, telling, ids, kept, pairs)
        free = [g for g in range(len(groups)) if g not in forced]
        joined = dict(forced)
        if free:
            joins = self._joins(free, groups, rows, keys, telling, ids, pairs)
            joined |= {d: int(e) for d, e in settle(joins).items()}
        for at, group in enumerate(groups):
            members = [telling[i] for i in group]
            episode = joined.get(at)
            if episode is None:
                episode = self._found(mentions[members[0]])
            self._join(
                episode, [ids[i] for i in members], rows[group], [keys[i] for i in group],
                [mentions[i] for i in members],
            )  # fmt: skip

    def _deeds(self, rows: Row, ids: Sequence[int], pairs: Pairs) -> list[list[int]]:
        """The deeds of the story; two mentions that a person told apart never stand in one."""
        out: list[list[int]] = []
        for deed in deeds(rows):
            parts: list[list[int]] = []
            for i in deed:
                for part in parts:
                    if not any(ids[j] in pairs.different.get(ids[i], ()) for j in part):
                        part.append(i)
                        break
                else:
                    parts.append([i])
            out += parts
        return out

    def _forced(
        self,
        groups: Sequence[Sequence[int]],
        telling: Sequence[int],
        ids: Sequence[int],
        kept: Mapping[int, int],
        pairs: Pairs,
    ) -> dict[int, int]:
        """The episodes that people, and the story's own earlier text, put deeds into."""
        partners = {p for i in ids for p in pairs.same.get(i, ())}
        episodes = self._episodes_of(partners)
        forced: dict[int, int] = {}
        for at, group in enumerate(groups):
            members = [ids[telling[i]] for i in group]
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

    def _joins(
        self,
        free: Sequence[int],
        groups: Sequence[Sequence[int]],
        rows: Row,
        keys: Sequence[Sequence[int]],
        telling: Sequence[int],
        ids: Sequence[int],
        pairs: Pairs,
    ) -> list[Join]:
        """How well each free deed fits each of its candidates."""
        wanted = self._candidates([{k for i in groups[g] for k in keys[i]} for g in free])
        known = self._known({e for found in wanted for e in found})
        one: list[int] = []
        other: list[Row] = []
        cut: list[tuple[int, int, int, int]] = []  # deed, episode, size of both
        starts: list[int] = []
        at = 0
        for g, found in zip(free, wanted, strict=True):
            group = groups[g]
            members = [ids[telling[i]] for i in group]
            for episode in found:
                there = known.get(episode)
                if there is None or self._parted(members, episode, pairs):
                    continue
                starts.append(at)
                cut.append((g, episode, len(group), len(there)))
                for i in group:
                    one.extend([i] * len(there))
                    other.append(there)
                at += len(group) * len(there)
        if not cut:
            return []
        odds = log_odds(rows[one], np.concatenate(other))
        # A linkage is never above its best pair: most candidates need no closer look.
        best = np.maximum.reduceat(odds, starts)
        least = model().same_episode
        threshold = np.log(least / (1 - least)) if 0 < least < 1 else -np.inf
        return [
            Join(linkage(odds[start : start + a * b].reshape(a, b)), g, f"{episode:012d}")
            for (g, episode, a, b), start, top in zip(cut, starts, best, strict=True)
            if top >= threshold
        ]

    def _candidates(self, wanted: Sequence[Collection[int]]) -> list[list[int]]:
        """For each deed the episodes that share most of its keys."""
        b = schema.block.c
        under: dict[int, list[int]] = defaultdict(list)
        for part in _parts({k for keys in wanted for k in keys}):
            asked = sa.select(b.key, b.episode).where(b.key.in_(part))
            for key, episode in self._db.execute(asked):
                under[key].append(episode)
        out = []
        for keys in wanted:
            shared = Counter(e for k in keys for e in under.get(k, ()))
            ranked = sorted(shared.items(), key=lambda item: (-item[1], -item[0]))
            out.append([episode for episode, _ in ranked[:CANDIDATES]])
        return out

    def _known(self, episodes: Collection[int]) -> Mapping[int, Row]:
        """The traits by which episodes are known; none for one that nobody tells any more."""
        missing = [e for e in episodes if e not in self._rows]
        found: dict[int, list[bytes]] = {e: [] for e in missing}
        for part in _parts(missing):
            asked = (
                sa.select(m.episode, m.traits)
                .where(m.episode.in_(part), sa.not_(m.void))
                .order_by(m.id)
            )
            for episode, blob in self._db.execute(asked):
                found[episode].append(blob)
        for episode, blobs in found.items():
            self._remember(episode, np.frombuffer(b"".join(blobs), TRAITS))
        for episode in episodes:
            self._rows.move_to_end(episode)
        return {e: self._rows[e] for e in episodes if len(self._rows[e])}

    def _remember(self, episode: int, rows: Row) -> None:
        if len(rows) > VOICES:
            rows = np.concatenate([rows[:_FIRST], rows[len(rows) - VOICES + _FIRST :]])
        self._rows[episode] = rows
        if len(self._rows) > _REMEMBERED:
            self._rows.popitem(last=False)

    def _found(self, mention: Mention) -> int:
        """A new episode, named after the mention that founds it; an empty one of its name lives again."""
        anchor, e = mention.event.anchor, schema.episode.c
        for salt in range(1000):
            told = repr((mention.story, anchor.start, anchor.end, mention.event.type, salt))
            name = hashlib.blake2b(told.encode(), digest_size=6).hexdigest()
            there = self._db.execute(sa.select(e.id).where(e.name == name)).scalar()
            if there is None:
                made = self._db.execute(schema.episode.insert().values(name=name))
                return int(made.inserted_primary_key[0])  # type: ignore[index]
            used = sa.select(m.id).where(m.episode == there, sa.not_(m.void)).limit(1)
            if self._db.execute(used).scalar() is None:
                self._db.execute(schema.episode.update().where(e.id == there).values(merged=None))
                return int(there)
        raise AssertionError("a thousand episodes of one name")

    def _join(
        self,
        episode: int,
        ids: Sequence[int],
        rows: Row,
        keys: Sequence[Sequence[int]],
        mentions: Sequence[Mention],
    ) -> None:
        """Let mentions tell an episode, and let it be found by their keys and countries."""
        self._db.execute(schema.mention.update().where(m.id.in_(list(ids))).values(episode=episode))
        under = {k for found in keys for k in found}
        self._db.execute(
            self._store.insert(schema.block), [{"key": k, "episode": episode} for k in under]
        )
        lands = {(c, _day(x)) for x in mentions for c in countries(x)}
        if lands:
            self._db.execute(
                self._store.insert(schema.land),
                [{"country": c, "day": d, "episode": episode} for c, d in lands],
            )
        if episode in self._rows:
            # Read again when it is needed: what is remembered is exactly what a query would give.
            del self._rows[episode]

    def retrait(self, id_: int, mention: Mention) -> None:
        """Compare a mention by what it says after a correction."""
        blob = table([mention])[0].tobytes()
        self._db.execute(
            schema.mention.update()
            .where(m.id == id_)
            .values(traits=blob, type=str(mention.event.type))
        )

    def leave(self, ids: Collection[int]) -> None:
        """Take mentions out of their episodes, keys and all."""
        self._move(ids, None)

    def move(self, ids: Collection[int], episode: int) -> None:
        """Take mentions from their episodes into another."""
        self._move(ids, episode)

    def _move(self, ids: Collection[int], episode: int | None) -> None:
        if not ids:
            return
        changed = {*self._episodes_of(ids).values(), *([episode] if episode is not None else [])}
        before = {e: self._entries(e) for e in changed}
        self._db.execute(schema.mention.update().where(m.id.in_(list(ids))).values(episode=episode))
        for e in changed:
            self._rows.pop(e, None)
            self._index(e, before[e], self._entries(e))

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
        e = schema.episode.c
        self._db.execute(schema.episode.update().where(e.id == gone).values(merged=into))

    def _entries(self, episode: int) -> tuple[set[int], set[tuple[str, int]]]:
        """The block keys and the countries with their days of an episode's mentions."""
        asked = sa.select(m.traits, m.payload).where(m.episode == episode)
        found = self._db.execute(asked).all()
        told = [unpacked(payload) for _, payload in found]
        return (
            {k for blob, _ in found for k in blocks(np.frombuffer(blob, TRAITS)[0])},
            {(c, _day(x)) for x in told for c in countries(x)},
        )

    def _index(
        self,
        episode: int,
        old: tuple[set[int], set[tuple[str, int]]],
        new: tuple[set[int], set[tuple[str, int]]],
    ) -> None:
        """Let an episode be found by what its mentions now say, and by nothing else."""
        b, at = schema.block.c, schema.land.c
        for part in _parts(old[0] - new[0]):
            self._db.execute(schema.block.delete().where(b.key.in_(part), b.episode == episode))
        for country, day in old[1] - new[1]:
            here = (at.country == country, at.day == day, at.episode == episode)
            self._db.execute(schema.land.delete().where(*here))
        if new[0]:
            rows = [{"key": k, "episode": episode} for k in new[0]]
            self._db.execute(self._store.insert(schema.block), rows)
        if new[1]:
            lands = [{"country": c, "day": d, "episode": episode} for c, d in new[1]]
            self._db.execute(self._store.insert(schema.land), lands)

    def _episodes_of(self, ids: Collection[int]) -> dict[int, int]:
        out: dict[int, int] = {}
        for part in _parts(ids):
            asked = sa.select(m.id, m.episode).where(m.id.in_(part), m.episode.is_not(None))
            out.update((i, e) for i, e in self._db.execute(asked))
        return out


def countries(mention: Mention) -> set[str]:
    """The countries that a mention's parties and place belong to."""
    event = mention.event
    found = {p.country for p in (*event.actors, *event.recipients)}
    found.add(event.place.country if event.place else None)
    return {c for c in found if c}


def packed(mention: Mention) -> bytes:
    """A mention as it is kept: JSON without the reader's reasons, compressed."""
    whole = mention.model_dump_json(by_alias=True, exclude_defaults=True, exclude=_REASONS)
    return zlib.compress(whole.encode(), 1)


def unpacked(payload: bytes) -> Mention:
    """A mention from how it is kept."""
    return Mention.model_validate_json(zlib.decompress(payload))


_OF_PARTIES: Any = {"__all__": {"because"}}
_REASONS: Any = {
    "event": {
        "because": True, "actors": _OF_PARTIES, "recipients": _OF_PARTIES, "place": {"because"},
    }
}  # fmt: skip


def _day(mention: Mention) -> int:
    date = mention.event.date
    return day_number(date.first if date else mention.since)


def _values(version: int, mention: Mention, row: Row) -> dict[str, object]:
    anchor = mention.event.anchor
    return {
        "version": version,
        "story": mention.story,
        "event": mention.event.id,
        "start": anchor.start,
        "end": anchor.end,
        "type": str(mention.event.type),
        "since": day_number(mention.since),
        "until": day_number(mention.until) if mention.until else None,
        "void": False,
        "review": str(mention.review),
        "payload": packed(mention),
        "traits": row.tobytes(),
    }


def _parts(values: Collection[int]) -> Iterable[list[int]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
