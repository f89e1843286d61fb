"""When an event happened: the days that one of the story's date phrases says, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from situasi.model import Dates
from situasi.reading.linking import Candidate, Evidence, Mention, links, options
from situasi.reading.sentences import sentence_of


def candidates(dates: Sequence[Dates], sentences: Sequence[Sequence[int]]) -> list[Candidate]:
    """The story's date phrases, those of the same days together; the key is their `Dates` in order."""
    by_days: dict[tuple[object, object], list[Dates]] = {}
    for d in dates:
        if d.phrase is not None:
            by_days.setdefault((d.first, d.last), []).append(d)
    out = []
    for group in by_days.values():
        spans = [d.phrase for d in group if d.phrase is not None]
        mentions = tuple(Mention(s.start, s.end, sentence_of(sentences, s.start)) for s in spans)
        first = group[0]
        length = (first.last - first.first).days
        features = (
            (f"basis {first.basis.value}", 1.0),
            ("one day" if length == 0 else "month or less" if length <= 31 else "longer", 1.0),
        )
        out.append(Candidate(tuple(group), mentions, features))
    return out


def date_of(evidence: Evidence, row: int) -> tuple[Dates | None, float]:
    """The days of an event, by the phrase nearest to it, and the probability of the choice."""
    found = evidence.candidates
    choice, score = links()["date"].best(options(evidence, row))
    if choice == len(found):
        return None, score
    at = found[choice].nearest(evidence.told[row][0].sentence)
    group: tuple[Dates, ...] = found[choice].key  # type: ignore[assignment]
    return next(d for d in group if d.phrase and d.phrase.start == at.start), score
