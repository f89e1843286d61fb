"""When mentions are one event: a story's mentions into deeds, and its deeds into episodes.

A story is placed as a whole. First its own mentions are gathered into deeds; then each deed is held
against the episodes that share a block key with any of its mentions. So a mention that names neither
party nor place comes along with those of its story that do.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from situasi.record.score import Floats, Model, log_odds, model
from situasi.record.traits import Row

_SURE = 9.2
"""Log odds beyond which no score counts for more: 1 in 10,000."""


class Join(NamedTuple):
    """A deed of the story, an episode that it may join, and how well it fits (0..1)."""

    linkage: float
    deed: int
    episode: str


def linkage(odds: Floats) -> float:
    """How well a deed fits an episode, 0..1, from the log odds (mentions of it, mentions there).

    Each mention on either side speaks with its best partner on the other, and their log odds are
    averaged: no mention is outvoted by the many weak ones, and none alone makes a chain.
    """
    odds = np.clip(np.atleast_2d(odds), -_SURE, _SURE)
    mean = float(np.concatenate([odds.max(axis=1), odds.max(axis=0)]).mean())
    return float(1 / (1 + np.exp(-mean)))


def deeds(rows: Row, using: Model | None = None) -> list[list[int]]:
    """The mentions of one story, in its order, gathered into deeds: the indices of each."""
    count, using = len(rows), using or model()
    if not count:
        return []
    one, other = np.triu_indices(count, 1)
    odds = np.zeros((count, count))
    odds[one, other] = odds[other, one] = log_odds(rows[one], rows[other], using)
    chance = 1 / (1 + np.exp(-odds))
    found: list[list[int]] = [[0]]
    for i in range(1, count):
        fits = [_better_half(chance[i, deed]) for deed in found]
        best = int(np.argmax(fits))
        if fits[best] >= using.same_deed:
            found[best].append(i)
        else:
            found.append([i])
    return found


def _better_half(chances: Floats) -> float:
    """The mean of the better half: one look-alike does not make a chain."""
    ranked = np.sort(chances)[::-1]
    return float(ranked[: (len(ranked) + 1) // 2].mean())


def settle(joins: Iterable[Join], using: Model | None = None) -> dict[int, str]:
    """Which episode each deed of a story joins; deeds that are missing found their own.

    The best fit first. One story tells an episode in one deed: a second deed of the same story joins
    it only if it fits very well, for the story itself tells the two apart.
    """
    using = using or model()
    out: dict[int, str] = {}
    taken: set[str] = set()
    for join in sorted(joins, key=lambda j: (-j.linkage, j.deed, j.episode)):
        if join.linkage < using.same_episode:
            break
        if join.deed not in out and (
            join.episode not in taken or join.linkage >= using.second_deed
        ):
            out[join.deed] = join.episode
            taken.add(join.episode)
    return out
