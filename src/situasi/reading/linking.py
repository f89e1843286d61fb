"""Which place, and which days, belong to an event: a choice among what the story names.

A linear model scores each candidate and the answer "the story does not say"; the highest wins.
Its weights are learnt by `models/link.py` and kept readable in `weights/links.json`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
from pydantic import TypeAdapter

from situasi.reading.decode import Frame
from situasi.reading.encoder import Read
from situasi.reading.frames import STATUSES, TYPES
from situasi.reading.shipped import WEIGHTS, table

Features = dict[str, float]


@dataclass(frozen=True)
class Mention:
    """One place in the text where a candidate stands: characters and sentence."""

    start: int
    end: int
    sentence: int


@dataclass(frozen=True)
class Candidate:
    """Something that events may be linked to, with all its mentions in order of the text."""

    key: object
    mentions: tuple[Mention, ...]
    features: tuple[tuple[str, float], ...] = ()

    def nearest(self, sentence: int) -> Mention:
        """The mention in that sentence, else the nearest before it, else the first after."""
        before = [m for m in self.mentions if m.sentence <= sentence]
        return before[-1] if before else self.mentions[0]


FAR = -9.0
"""Log odds that stand for "the encoder does not see the two together"; its own end at ±9.2."""

Told = Sequence[tuple[Frame, Read]]
"""The events of a story, in the order of the text."""


class Evidence:
    """What the encoder's pair scores say of a story's events and candidates.

    `own` (event, candidate) holds the highest log odds over a candidate's mentions in the window of
    the event, FAR where there is none; `alike` the highest that another event of the same type has,
    `worded` that one whose anchor has the same stem (`stems`) has: these may tell of the same deed.
    """

    def __init__(
        self, head: str, told: Told, candidates: Sequence[Candidate], stems: Sequence[str]
    ) -> None:
        self.head, self.told, self.candidates = head, told, candidates
        self.kinds = [TYPES[int(f.scores["type"].argmax())] for f, _ in told]
        self.statuses = [STATUSES[int(f.scores["status"].argmax())] for f, _ in told]
        self.own = np.full((len(told), len(candidates)), FAR)
        spots: dict[int, list[tuple[int, list[int]]]] = {}
        for row, (frame, read) in enumerate(told):
            p = np.clip(frame.scores[head], 1e-4, 1 - 1e-4)
            odds = np.log(p / (1 - p))
            if frame.window not in spots:
                spots[frame.window] = self._within(read)
            for column, words in spots[frame.window]:
                self.own[row, column] = max(self.own[row, column], float(odds[words].max()))
        self.alike = self.best_of_others(self.kinds)
        self.worded = self.best_of_others(stems)

    def best_of_others(self, groups: Sequence[object]) -> np.ndarray:
        """For each event the highest odds (candidate) among the others of its group."""
        out = np.full_like(self.own, FAR)
        if not self.candidates:
            return out
        for group in set(groups):
            rows = [i for i, g in enumerate(groups) if g == group]
            if len(rows) < 2:
                continue
            ranked = np.sort(self.own[rows], axis=0)
            best, second = ranked[-1], ranked[-2]
            for i in rows:
                out[i] = np.where(self.own[i] >= best, second, best)
        return out

    def _within(self, read: Read) -> list[tuple[int, list[int]]]:
        """Each mention in the window: index of its candidate, and its words."""
        words = read.window.words
        starts, out = [a for a, _ in words], []
        for column, c in enumerate(self.candidates):
            for m in c.mentions:
                if not words or m.end <= words[0][0] or m.start >= words[-1][1]:
                    continue
                first = max(0, bisect_right(starts, m.start) - 1)
                inside = [
                    i for i in range(first, bisect_left(starts, m.end)) if words[i][1] > m.start
                ]
                if inside:
                    out.append((column, inside))
        return out

    def options(self, row: int) -> list[Features]:
        """Features of each candidate for one event, and last those of null."""
        frame, _ = self.told[row]
        kind = self.kinds[row]
        out: list[Features] = []
        total = sum(len(c.mentions) for c in self.candidates) or 1
        any_here = False
        for column, c in enumerate(self.candidates):
            own, alike = float(self.own[row, column]), float(self.alike[row, column])
            nearest = c.nearest(frame.sentence)
            gap = frame.sentence - nearest.sentence
            f: Features = dict(c.features)
            f["share"] = len(c.mentions) / total
            f["in title"] = float(c.mentions[0].sentence == 0)
            if own > FAR:
                f["pair"] = own
                f["pair above 0"] = max(0.0, own)
            else:
                f["outside window"] = 1.0
            if alike > FAR:
                f["pair with same type"] = alike
                f["pair with same type above 0"] = max(0.0, alike)
            worded = float(self.worded[row, column])
            if worded > FAR:
                f["pair with same word"] = worded
                f["pair with same word above 0"] = max(0.0, worded)
            if gap == 0:
                any_here = True
                f["here"] = f[f"here {kind}"] = 1.0
                here = [m for m in c.mentions if m.sentence == frame.sentence]
                f["distance here"] = float(np.log1p(min(abs(m.start - frame.start) for m in here))) / 5
                for party in frame.pieces["party"]:
                    if any(m.start < party.end and m.end > party.start for m in here):
                        f["in recipient" if party.kind else "in actor"] = 1.0
            else:
                f["before" if gap > 0 else "after"] = 1.0
                f["near before" if 0 < gap <= 2 else "far"] = 1.0
            out.append(f)
        none: Features = {"null": 1.0, f"null {kind}": 1.0, f"null {self.statuses[row]}": 1.0}
        none["null title"] = float(frame.sentence == 0)
        none["null best pair"] = float(self.own[row].max()) if self.candidates else FAR
        alike = self.alike[row].max() if self.candidates else FAR
        none["null best pair with same type"] = float(alike)
        none["null no candidate here"] = float(not any_here)
        return [*out, none]


class Links:
    """The weights of one choice (`place` or `date`)."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights

    def score(self, features: Features) -> float:
        """Unnormalised log probability of an option."""
        return sum(self.weights.get(name, 0.0) * value for name, value in features.items())

    def best(self, options: Sequence[Features]) -> tuple[int, float]:
        """Index of the best option and its probability among them; the last one stands for null."""
        scores = np.array([self.score(o) for o in options])
        p = np.exp(scores - scores.max())
        p /= p.sum()
        i = int(p.argmax())
        return i, float(p[i])


_FILE = TypeAdapter(dict[Literal["place", "date"], dict[str, float]])


@lru_cache(1)
def links(path: Path = WEIGHTS / "links.json") -> dict[Literal["place", "date"], Links]:
    """The shipped weights by choice. Raises DataError if they are missing or broken."""
    return {name: Links(weights) for name, weights in table(path, _FILE).items()}
