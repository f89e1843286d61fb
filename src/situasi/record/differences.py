"""What a correction, or a new reading, changed in what a story says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from situasi.model import Event, Span, Told
from situasi.record.attribution import attributed
from situasi.record.marks import carry, find


@dataclass(frozen=True)
class Change:
    """One event told otherwise: which fields, and what each was and is, in their JSON form."""

    before: Event
    after: Event
    fields: dict[str, tuple[Any, Any]]


@dataclass(frozen=True)
class Difference:
    """A story's correction: events that are gone, that are new, and that read otherwise.

    `on` is the day from which it was known; of a new reading of the same text, that of the reading.
    """

    story: str
    on: dt.date
    before: Told
    after: Told
    gone: tuple[Event, ...] = ()
    new: tuple[Event, ...] = ()
    changed: tuple[Change, ...] = field(default_factory=tuple)

    @property
    def reread(self) -> bool:
        """Whether the text is the same as before."""
        return self.before.story.text == self.after.story.text


def differences(before: Told, after: Told, on: dt.date) -> Difference:
    """What two texts of one story say otherwise; events are matched by their place in the text."""
    old, new = attributed(before, on), attributed(after, on)
    matched: dict[int, int] = {}
    for i, mention in enumerate(old):
        mark = carry(mention.mark, before.story.text, after.story.text)
        at = find(mark, new) if mark else None
        if at is not None and at not in matched.values():
            matched[i] = at
    # What was told in other words is matched by type, in the order of the story.
    for i, mention in enumerate(old):
        if i in matched:
            continue
        for at, other in enumerate(new):
            if at not in matched.values() and other.event.type == mention.event.type:
                matched[i] = at
                break
    changes = []
    for i, at in sorted(matched.items()):
        fields = _fields(old[i].event, new[at].event)
        if fields:
            changes.append(Change(old[i].event, new[at].event, fields))
    return Difference(
        story=after.story.id,
        on=on,
        before=before,
        after=after,
        gone=tuple(x.event for i, x in enumerate(old) if i not in matched),
        new=tuple(x.event for at, x in enumerate(new) if at not in matched.values()),
        changed=tuple(changes),
    )


_COMPARED = ("type", "modes", "status", "actors", "recipients", "place", "date", "figures")


def _fields(before: Event, after: Event) -> dict[str, tuple[Any, Any]]:
    one, other = _plain(before), _plain(after)
    return {k: (one[k], other[k]) for k in _COMPARED if one[k] != other[k]}


def _plain(event: Event) -> dict[str, Any]:
    """The event without what only says where its words stand and why it was read so."""
    whole = event.model_dump(mode="json", by_alias=True)
    return {name: _bare(whole[name]) for name in _COMPARED}


_PLACED = (*Span.model_fields, "because", "phrase", "basis")


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if k not in _PLACED}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_bare(v) for v in value]
    return value
