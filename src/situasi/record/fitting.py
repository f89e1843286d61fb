"""How well the deeds of stories fit the episodes that they may tell.

The log odds of two mentions depend on the two alone. So those that some stories in a row are likely to
need are worked out at once, before the first of them is placed: a few large arrays are much cheaper
than many small ones. What was not foreseen is worked out in its turn, so that this changes nothing but
the time it takes.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from situasi.record.known import Known, likeliest
from situasi.record.linkage import Join, fit
from situasi.record.score import log_odds_of, model

_HALF = 32
"""Bits of a pair's number that say where in the pool its second mention is."""


class Held(NamedTuple):
    """A deed as it is held against episodes: where in the pool its mentions are, and its block keys."""

    where: Sequence[int]
    keys: Sequence[int]


class Fitting:
    """What the deeds of some stories, given in their order, are held against."""

    def __init__(self, known: Known, stories: Sequence[Sequence[Held]] = ()) -> None:
        self._known = known
        self._odds: dict[int, float] = {}
        self._ranked: dict[int, list[int]] = {}  # by where a deed's first mention is
        self._changed: set[int] = set()
        if stories:
            self._foresee(stories)

    def changed(self, keys: Sequence[int]) -> None:
        """Take note that another episode now stands under these keys."""
        self._changed.update(keys)

    def joins(self, deeds: Mapping[int, Held]) -> list[Join]:
        """How well each deed of a story fits each of its candidates, where it fits at all."""
        wanted = {g: self._candidates(deed) for g, deed in deeds.items()}
        voices = self._known.voices(set(chain.from_iterable(wanted.values())))
        odds = self._odds
        held: list[tuple[int, list[int], list[list[int]]]] = []  # deed, candidates, pairs
        missing: list[int] = []
        for g, found in wanted.items():
            told = [episode for episode in found if episode in voices]
            rows = _pairs(deeds[g].where, map(voices.__getitem__, told))
            held.append((g, told, rows))
            for row in rows:
                missing += [pair for pair in row if pair not in odds]
        self._work_out(missing)
        out = []
        least = _least()
        for g, told, rows in held:
            said = [list(map(odds.__getitem__, row)) for row in rows]
            at = 0
            for episode in told:
                end = at + len(voices[episode])
                table = [row[at:end] for row in said]
                # A linkage is never above its best pair: most candidates need no closer look.
                if max(map(max, table)) >= least:
                    out.append(Join(fit(table), g, episode))
                at = end
        return out

    def _candidates(self, deed: Held) -> list[int]:
        ranked = self._ranked.get(deed.where[0])
        if ranked is None or not self._changed.isdisjoint(deed.keys):
            return self._known.candidates(deed.keys)
        return ranked

    def _foresee(self, stories: Sequence[Sequence[Held]]) -> None:
        """Work out what the stories need now, and what they will if those before found episodes."""
        known = self._known
        pairs: list[int] = []
        before: list[Held] = []
        under: dict[int, list[int]] = defaultdict(list)
        ranked = self._ranked
        for deed in chain.from_iterable(stories):
            ranked[deed.where[0]] = known.candidates(deed.keys)
        voices = known.voices(set(chain.from_iterable(ranked.values())))
        for deeds in stories:
            for deed in deeds:
                there: list[Sequence[int]] = [
                    voices[e] for e in ranked[deed.where[0]] if e in voices
                ]
                shared = [key for key in deed.keys if key in under]
                if shared:
                    there += [before[other].where for other in likeliest(under, shared)]
                for row in _pairs(deed.where, there):
                    pairs += row
            for deed in deeds:
                for key in deed.keys:
                    under[key].append(len(before))
                before.append(deed)
        self._work_out(pairs)

    def _work_out(self, pairs: Sequence[int]) -> None:
        if pairs:
            numbers = np.array(pairs)
            odds = log_odds_of(self._known.pool, numbers >> _HALF, numbers & ((1 << _HALF) - 1))
            self._odds.update(zip(pairs, odds.tolist(), strict=True))


def _pairs(where: Sequence[int], there: Iterable[Sequence[int]]) -> list[list[int]]:
    """The numbers of all pairs: a row for each of a deed's mentions, with all of the others in it."""
    others = list(chain.from_iterable(there))
    return [[at | j for j in others] for at in [i << _HALF for i in where]]


def _least() -> float:
    """The log odds of the least linkage that joins."""
    least = model().same_episode
    return math.log(least / (1 - least)) if 0 < least < 1 else -math.inf
