"""What was done: type, modes, status and figures of each event, and the earlier telling of it."""

from __future__ import annotations

from collections.abc import Sequence

from situasi.model import Event, EventType, Figure, Reason, Statement
from situasi.reading.decode import Frame
from situasi.reading.frames import STATUSES, TYPED_MODES, TYPES

MODE = 0.5
"""Least probability of a mode."""


def type_of(frame: Frame) -> tuple[EventType, float]:
    """The likeliest type and its probability."""
    best = int(frame.scores["type"].argmax())
    return TYPES[best], float(frame.scores["type"][best])


def modes_of(frame: Frame, kind: EventType) -> tuple[str, ...]:
    """The likely modes among those that the type allows, likeliest first."""
    scored = [
        (float(p), m)
        for p, (t, m) in zip(frame.scores["mode"], TYPED_MODES, strict=True)
        if t == kind
    ]
    return tuple(m for p, m in sorted(scored, reverse=True) if p >= MODE)


def reasons_of(frame: Frame) -> tuple[Reason, ...]:
    """What the encoder says for trigger, type and status."""
    kind, score = type_of(frame)
    status = int(frame.scores["status"].argmax())
    return (
        Reason(by="encoder", what="trigger", score=round(frame.score, 3)),
        Reason(by="encoder", what=f"type {kind}", score=round(score, 3)),
        Reason(
            by="encoder",
            what=f"status {STATUSES[status]}",
            score=round(float(frame.scores["status"][status]), 3),
        ),
    )


def figures_of(frame: Frame, found: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures that the grammar found where the encoder sees one for this event."""
    return tuple(
        f for f in found if any(f.start < p.end and f.end > p.start for p in frame.pieces["figure"])
    )


def carrier(start: int, end: int, statements: Sequence[Statement]) -> str | None:
    """Id of the statement whose content holds the anchor; the shortest one where several do."""
    holding = [s for s in statements if s.content.start <= start and end <= s.content.end]
    return min(holding, key=lambda s: s.content.end - s.content.start).id if holding else None


def told_before(event: Event, earlier: Sequence[Event]) -> str | None:
    """Id of the first telling of the same deed: same type, no party, place or day against it.

    Of the parties named on both sides one must be shared, or the place and the days be the same.
    """

    def parties(e: Event) -> set[tuple[str | None, str | None]]:
        return {(p.country, p.sector) for p in (*e.actors, *e.recipients)}

    for other in earlier:
        if other.type != event.type or other.same_as is not None:
            continue
        if (
            other.date
            and event.date
            and (other.date.first, other.date.last) != (event.date.first, event.date.last)
        ):
            continue
        if other.place and event.place and other.place.name != event.place.name:
            continue
        if set(other.modes) and set(event.modes) and not set(other.modes) & set(event.modes):
            continue
        a, b = parties(other), parties(event)
        same_where_when = other.place and event.place and other.date and event.date
        if a and b and not a & b:
            continue
        if (a & b and (other.place or other.date or len(a & b) > 1)) or same_where_when:
            return other.id
    return None
