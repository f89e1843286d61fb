"""When an event happened: the days that one of the story's date phrases says, or nothing."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from situasi.model import Dates, Span, Statement
from situasi.reading.linking import FAR, Candidate, Evidence, Features, Mention, Told, links
from situasi.reading.sentences import sentence_of

BESIDE = 40
"""Characters between a cue and the day of the telling ("Dilansir AFP, Selasa (26/5)")."""

SAME_CLAUSE = 120
"""Characters from a cue within which a day outside of what it hands over is that of the telling."""


def candidates(
    dates: Sequence[Dates], sentences: Sequence[Sequence[int]], published: dt.date | None
) -> list[Candidate]:
    """The story's date phrases, those of the same days together; the key is their `Dates` in order."""
    by_days: dict[tuple[object, object], list[Dates]] = {}
    by_end: dict[int, list[Dates]] = defaultdict(list)
    for d in dates:
        if d.phrase is not None:
            by_days.setdefault((d.first, d.last), []).append(d)
            by_end[d.phrase.end].append(d)
    out = []
    for group in by_days.values():
        spans = [d.phrase for d in group if d.phrase is not None]
        mentions = tuple(Mention(s.start, s.end, sentence_of(sentences, s.start)) for s in spans)
        first = group[0]
        length = (first.last - first.first).days
        features = (
            (f"basis {first.basis.value}", 1.0),
            ("one day" if length == 0 else "month or less" if length <= 31 else "longer", 1.0),
            (_age(first, published), 1.0),
            *_since(first, by_end[spans[0].end]),
        )
        out.append(Candidate(tuple(group), mentions, features))
    return out


def _age(days: Dates, published: dt.date | None) -> str:
    """How long before the story the days were."""
    if published is None:
        return "unknown age"
    ago = (published - days.last).days
    if ago < 0:
        return "to come"
    return ("today", "yesterday")[ago] if ago < 2 else "this week" if ago < 8 else "older"


def _since(days: Dates, ending: Sequence[Dates]) -> Sequence[tuple[str, float]]:
    """Whether the days run on from a beginning ("since May"), or are that beginning.

    `ending` are the dates whose phrases end where this one ends.
    """
    for other in ending:
        if other.first == days.first and other.last != days.last:
            return (("since then" if days.last > other.last else "a beginning", 1.0),)
    return ()


def _holds(content: Span, at: int) -> bool:
    return content.start <= at < content.end


class When(Evidence):
    """The evidence for days: also what belongs to the telling ("Reuters reported on Sunday that …")
    and not to the deed, and which other deeds of the sentence a day may belong to.
    """

    def __init__(
        self,
        told: Told,
        candidates: Sequence[Candidate],
        stems: Sequence[str],
        statements: Sequence[Statement],
    ) -> None:
        super().__init__("date", told, candidates, stems)
        self._handed = [(s.content, s.cue) for s in statements if s.cue is not None]
        self._best = self.own.max(axis=0, initial=FAR)
        self._beside = self.best_of_others([frame.sentence for frame, _ in told])
        self._of_telling = [
            sum(map(self._tells, c.mentions)) / len(c.mentions) for c in candidates
        ]
        self._anchors: dict[int, list[int]] = defaultdict(list)
        for frame, _ in told:
            self._anchors[frame.sentence].append(frame.start)

    def options(self, row: int) -> list[Features]:
        """Features of each candidate for one event, and last those of null."""
        *out, none = super().options(row)
        frame, _ = self.told[row]
        status, best = self.statuses[row], none["null best pair"]
        counted = bool(frame.pieces["figure"])
        for column, (c, f) in enumerate(zip(self.candidates, out, strict=True)):
            for name, value in c.features:
                f[f"{name} {status}"] = value
                if counted:
                    f[f"{name} counted"] = value
            f["of the telling"] = self._of_telling[column]
            own, beside = float(self.own[row, column]), float(self._beside[row, column])
            if own > FAR:
                f["best pair"] = float(own >= best)
                f["best deed of it"] = float(own >= self._best[column])
                f["pair below best"] = own - best
            if beside > FAR:
                f["pair with same sentence"] = beside
                f["pair with same sentence above 0"] = max(0.0, beside)
            here = [m for m in c.mentions if m.sentence == frame.sentence]
            if here:
                f[f"here {status}"] = 1.0
                f.update(self._here(frame.start, frame.sentence, here))
            else:
                f["sentences away"] = float(
                    np.log1p(abs(frame.sentence - c.nearest(frame.sentence).sentence))
                )
        none["null handed over"] = float(
            any(_holds(content, frame.start) for content, _ in self._handed)
        )
        return [*out, none]

    def _here(self, anchor: int, sentence: int, here: Sequence[Mention]) -> Features:
        """Features of a candidate that the sentence of the deed names."""
        others = [x for x in self._anchors[sentence] if x != anchor]
        gap = min(abs(m.start - anchor) for m in here)
        return {
            "says when told": float(self._told_then(anchor, here)),
            "another deed nearer": float(
                all(any(abs(m.start - x) < abs(m.start - anchor) for x in others) for m in here)
            ),
            "another deed between": float(
                all(
                    any(min(m.start, anchor) < x < max(m.start, anchor) for x in others)
                    for m in here
                )
            ),
            "behind it": float(any(m.start - anchor == gap for m in here)),
        }

    def _tells(self, m: Mention) -> bool:
        """Whether a day stands beside a cue, outside of what that hands over."""
        return any(
            not _holds(content, m.start)
            and min(abs(m.start - cue.end), abs(cue.start - m.end)) <= BESIDE
            for content, cue in self._handed
        )

    def _told_then(self, anchor: int, here: Sequence[Mention]) -> bool:
        """Whether the deed is handed over in a clause that itself has the days."""
        return any(
            _holds(content, anchor)
            and all(
                not _holds(content, m.start) and abs(m.start - cue.start) < SAME_CLAUSE
                for m in here
            )
            for content, cue in self._handed
        )


def date_of(evidence: When, row: int) -> tuple[Dates | None, float]:
    """The days of an event, by the phrase nearest to it, and the probability of the choice."""
    found = evidence.candidates
    choice, score = links()["date"].best(evidence.options(row))
    if choice == len(found):
        return None, score
    at = found[choice].nearest(evidence.told[row][0].sentence)
    group: tuple[Dates, ...] = found[choice].key  # type: ignore[assignment]
    return next(d for d in group if d.phrase and d.phrase.start == at.start), score
