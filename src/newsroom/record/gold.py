"""Reviewed readings as gold readings: what a reader is scored and trained on.

The form is that of the gold files: the story with its sentences numbered, each quotation as the words
of its sentence, told apart by `nth` where they stand there more than once. Statements are as they were
read; events as editors left them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from newsroom.record import judged
from newsroom.record.models import Decision, Verdict
from situasi.language import load as language_of
from situasi.model import Event, Span, Story, Told

Bounds = Sequence[tuple[int, int]]


def whole(told: Told, decisions: Mapping[str, Decision]) -> bool:
    """Whether every event was decided on: only then is a reading gold."""
    return all(event.id in decisions for event in told.reading.events)


def gold(told: Told, decisions: Mapping[str, Decision]) -> dict[str, Any]:
    """The gold reading of a reviewed story, as JSON values."""
    story, reading = told.story, told.reading
    bounds: Bounds = [(a, b) for a, b in language_of(reading.language).sentences(story.text)]
    kept = [
        judged.corrected(event, decisions[event.id]) for event in reading.events
        if decisions[event.id].verdict != Verdict.REJECTED
    ]  # fmt: skip
    events = {event.id for event in kept}
    statements = [s for s in reading.statements if s.sources]
    said = {s.id for s in statements}
    return {
        "story": _head(story, reading.language, bounds),
        "statements": [
            {
                "id": s.id,
                "sentence": (n := _sentence(bounds, s.content.start)),
                "sources": [
                    {**_quote(x, story, bounds, n), "kind": x.kind.value, "name": x.name}
                    for x in s.sources
                ],
                "cue": s.cue.text if s.cue else None,
                "content": s.content.text,
                "manner": s.manner.value,
            }
            for s in statements
        ],
        "events": [_event(e, story, bounds, said, events) for e in kept],
    }


def _head(story: Story, language: str, bounds: Bounds) -> dict[str, Any]:
    return {
        "id": story.id,
        "language": language,
        "published": story.published.isoformat() if story.published else None,
        "publisher": story.publisher,
        "url": story.url,
        "licence": None,
        "origin": "reviewed by editors",
        "title": story.title,
        "text": story.text,
        "sentences": [list(pair) for pair in bounds],
    }


def _event(
    event: Event, story: Story, bounds: Bounds, said: set[str], events: set[str]
) -> dict[str, Any]:
    number = _sentence(bounds, event.anchor.start)

    def party(item: Any) -> dict[str, Any]:
        return {
            **_quote(item, story, bounds, number), "name": item.name, "country": item.country,
            "sector": item.sector.value if item.sector else None,
        }  # fmt: skip

    place, date = event.place, event.date
    return {
        "id": event.id,
        "sentence": number,
        "type": event.type.value,
        "modes": list(event.modes),
        "anchor": event.anchor.text,
        "actors": [party(p) for p in event.actors],
        "recipients": [party(p) for p in event.recipients],
        "place": place and {
            **_quote(place, story, bounds, number), "name": place.name, "country": place.country,
            "latitude": place.latitude, "longitude": place.longitude,
        },
        "date": date and {"from": date.first.isoformat(), "to": date.last.isoformat()},
        "status": event.status.value,
        "figures": [
            {**_quote(f, story, bounds, number), "kind": f.kind.value, "low": f.low, "high": f.high}
            for f in event.figures
        ],
        "according_to": event.according_to if event.according_to in said else None,
        "same_as": event.same_as if event.same_as in events else None,
    }  # fmt: skip


def _sentence(bounds: Bounds, at: int) -> int:
    """The number of the sentence that holds a character, or of the one before it."""
    return max(bisect_right([start for start, _end in bounds], at) - 1, 0)


def _quote(span: Span, story: Story, bounds: Bounds, number: int) -> dict[str, Any]:
    """The words, and which place in the sentence they have if it is not the first."""
    start, end = bounds[number]
    nth = 1
    at = story.text.find(span.text, start)
    while 0 <= at < span.start < end:
        at = story.text.find(span.text, at + 1)
        nth += 1
    if at == span.start and nth > 1:
        return {"text": span.text, "nth": nth}
    return {"text": span.text}
