"""When mentions are one event: a story's mentions into deeds, and its deeds into episodes.

A story is placed as a whole. First its own mentions are gathered into deeds; then each deed is held
against the episodes that share a block key with any of its mentions. So a mention that names neither
party nor place comes along with those of its story that do.

The groups are small: plain lists are faster here than arrays.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from situasi.record.score import Floats, Indices, Model, log_odds_of, model
from situasi.record.traits import Row

_SURE = 9.2
"""Log odds beyond which no score counts for more: 1 in 10,000."""


class Join(NamedTuple):
    """A deed of the story, an episode that it may join, and how well it fits (0..1)."""

    linkage: float
    deed: int
    episode: int


def linkage(odds: Floats) -> float:
    """How well a deed fits an episode, 0..1, from the log odds (mentions of it, mentions there).

    Each mention on either side speaks with its best partner on the other, and their log odds are
    averaged: no mention is outvoted by the many weak ones, and none alone makes a chain.
    """
    return fit(np.atleast_2d(odds).tolist())


def fit(odds: Sequence[Sequence[float]]) -> float:
    """`linkage` of a table of log odds: a row for each mention of the deed."""
    best = [max(row) for row in odds]
    best += odds[0] if len(odds) == 1 else map(max, *odds)
    mean = sum([min(max(x, -_SURE), _SURE) for x in best]) / len(best)
    return 1 / (1 + math.exp(-mean))


def deeds(rows: Row, using: Model | None = None) -> list[list[int]]:
    """The mentions of one story, in its order, gathered into deeds: the indices of each."""
    return deeds_of([rows], using)[0]


def deeds_of(stories: Sequence[Row], using: Model | None = None) -> list[list[list[int]]]:
    """The deeds of each of some stories, compared all at once."""
    using = using or model()
    if not stories:
        return []
    one, other, at = [], [], 0
    for rows in stories:
        first, second = _triangle(len(rows))
        one.append(first + at)
        other.append(second + at)
        at += len(rows)
    odds = log_odds_of(np.concatenate(stories), np.concatenate(one), np.concatenate(other), using)
    chances = (1 / (1 + np.exp(-odds))).tolist()
    out = []
    at = 0
    for rows in stories:
        size = len(rows) * (len(rows) - 1) // 2
        out.append(_gathered(chances[at : at + size], len(rows), using.same_deed))
        at += size
    return out


@lru_cache(maxsize=64)
def _triangle(count: int) -> tuple[Indices, Indices]:
    """The indices of all pairs of some mentions: each with those before it, in their order."""
    second, first = np.tril_indices(count, -1)
    return first, second


def _gathered(chances: Sequence[float], count: int, least: float) -> list[list[int]]:
    """Deeds, from the chance that each mention tells the same as each before it."""
    found: list[list[int]] = []
    for i in range(count):
        row = chances[i * (i - 1) // 2 : i * (i + 1) // 2]
        best, most = None, least
        for deed in found:
            fits = better_half([row[j] for j in deed])
            if fits >= most and (best is None or fits > most):
                best, most = deed, fits
        if best is None:
            found.append([i])
        else:
            best.append(i)
    return found


def better_half(chances: list[float]) -> float:
    """The mean of the better half: one look-alike does not make a chain."""
    if len(chances) == 1:
        return chances[0]
    half = sorted(chances, reverse=True)[: (len(chances) + 1) // 2]
    return sum(half) / len(half)


def settle(joins: Iterable[Join], using: Model | None = None) -> dict[int, int]:
    """Which episode each deed of a story joins; deeds that are missing found their own.

    The best fit first. One story tells an episode in one deed: a second deed of the same story joins
    it only if it fits very well, for the story itself tells the two apart.
    """
    using = using or model()
    out: dict[int, int] = {}
    taken: set[int] = set()
    for join in sorted(joins, key=lambda j: (-j.linkage, j.deed, j.episode)):
        if join.linkage < using.same_episode:
            break
        if join.deed not in out and (
            join.episode not in taken or join.linkage >= using.second_deed
        ):
            out[join.deed] = join.episode
            taken.add(join.episode)
    return out
