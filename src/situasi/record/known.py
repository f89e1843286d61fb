"""What a writer remembers of the record while it adds: the traits and keys that new stories are held
against.

All of it is in the database, and read from there where it is not remembered; so what is placed does
not depend on how long a writer has been running.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import TypeVar

import numpy as np
import sqlalchemy as sa

from situasi.record import schema
from situasi.record.traits import TRAITS, Row

CANDIDATES = 10
"""Episodes that a deed is held against: those that share most keys with it, the newest first."""

_SHARE = 1 / 2
"""Of the keys that the likeliest candidate shares; with fewer no labelled mention came out better."""

VOICES = 6
"""Mentions by which an episode is known: its first few and its last ones; more add cost, no proof."""
_FIRST = 2

_ROWS = 400_000
"""Mentions whose traits are kept in memory, of some 300 bytes."""
_KEYS = 400_000

_AT_ONCE = 5_000
"""Values in one query."""

_T = TypeVar("_T")

m, b = schema.mention.c, schema.block.c


class Known:
    """The episodes by their keys, and the traits of the mentions that they are known by."""

    def __init__(self) -> None:
        self.pool: Row = np.empty(4096, dtype=TRAITS)
        self._used = 0
        self._voices: dict[int, list[int]] = {}
        self._under: dict[int, list[int]] = {}

    def begin(self, connection: sa.Connection) -> None:
        """Read what is missing through this connection from now on."""
        self._db = connection
        if self._used > _ROWS:
            self._used = 0
            self._voices.clear()
        if len(self._under) > _KEYS:
            self._under.clear()

    def forget(self) -> None:
        """Trust nothing that is in memory; after a rollback, for instance."""
        self._used = 0
        self._voices.clear()
        self._under.clear()

    def drop(self, episodes: Iterable[int], keys: Iterable[int] = ()) -> None:
        """Read these again when they are needed."""
        for episode in episodes:
            self._voices.pop(episode, None)
        for key in keys:
            self._under.pop(key, None)

    def fetch(self, keys: Collection[int]) -> None:
        """Have the episodes of these keys in memory, and their voices."""
        missing = set(keys).difference(self._under)
        for key in missing:
            self._under[key] = []
        for part in parts(missing):
            asked = sa.select(b.key, b.episode).where(b.key.in_(part))
            for key, episode in self._db.execute(asked):
                self._under[key].append(episode)
        self._read({e for key in missing for e in self._under[key]})

    def candidates(self, keys: Collection[int]) -> list[int]:
        """The episodes that share most of the keys, which were fetched."""
        return likeliest(self._under, keys)

    def voices(self, episodes: Collection[int]) -> dict[int, list[int]]:
        """Where in `pool` the voices of each episode are; those that nobody tells are left out."""
        self._read(episodes)
        return {e: self._voices[e] for e in episodes if self._voices[e]}

    def _read(self, episodes: Collection[int]) -> None:
        missing = [e for e in episodes if e not in self._voices]
        found: dict[int, list[bytes]] = defaultdict(list)
        for part in parts(missing):
            asked = (
                sa.select(m.episode, m.traits)
                .where(m.episode.in_(part), sa.not_(m.void))
                .order_by(m.id)
            )
            for episode, blob in self._db.execute(asked):
                found[episode].append(blob)
        for episode in missing:
            blobs = heard(found.get(episode, []))
            self._voices[episode] = list(self.keep(np.frombuffer(b"".join(blobs), TRAITS)))

    def joined(
        self, episode: int, voices: Sequence[int], keys: Iterable[int], new: bool
    ) -> list[int]:
        """Let mentions, kept in `pool`, tell an episode; the keys that it was not known under."""
        if new:
            self._voices[episode] = []
        there = self._voices.get(episode)
        if there is not None:  # else read when it is needed, these among the others
            there += voices
            if len(there) > VOICES:
                del there[_FIRST : len(there) - VOICES + _FIRST]
        added = []
        for key in keys:
            under = self._under.get(key)
            if under is None:
                added.append(key)
            elif new or episode not in under:
                under.append(episode)
                added.append(key)
        return added

    def keep(self, rows: Row) -> range:
        """Put rows into `pool`; where they are."""
        end = self._used + len(rows)
        if end > len(self.pool):
            grown = np.empty(max(end, 2 * len(self.pool)), dtype=TRAITS)
            grown[: self._used] = self.pool[: self._used]
            self.pool = grown
        self.pool[self._used : end] = rows
        kept = range(self._used, end)
        self._used = end
        return kept


def heard(members: Sequence[_T]) -> list[_T]:
    """Those of an episode's mentions, in their order, that it is known by."""
    if len(members) <= VOICES:
        return list(members)
    return [*members[:_FIRST], *members[len(members) - VOICES + _FIRST :]]


def likeliest(under: Mapping[int, Sequence[int]], keys: Iterable[int]) -> list[int]:
    """What stands under most of the keys; the likeliest first, of equal ones the newest."""
    shared = Counter(chain.from_iterable(map(under.__getitem__, keys)))
    least = max(shared.values(), default=0) * _SHARE
    ranked = [(count, episode) for episode, count in shared.items() if count >= least]
    ranked.sort(reverse=True)
    return [episode for _, episode in ranked[:CANDIDATES]]


def parts(values: Collection[int]) -> Iterable[Sequence[int]]:
    """Values in their order, as many at a time as one query takes."""
    ordered = sorted(values)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
