"""The mentions of a story as they are kept: in its log entry with what was worked out of it, or mended.

Only what the log entry lacks is kept beside it (`Attribution`): the mentions whole would cost adding a
sixth of its time, and the file a third of its room.
"""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Collection, Sequence
from functools import partial

import sqlalchemy as sa
from pydantic import TypeAdapter

from situasi.model import Event, Mention, Told
from situasi.record import schema
from situasi.record.days import day_of
from situasi.record.log import Logged, logged_of
from situasi.record.memory import Memory
from situasi.record.mentions import Attribution, mentions
from situasi.record.squeeze import squeeze, whole_of

_SEVERAL: TypeAdapter[tuple[Mention, ...]] = TypeAdapter(tuple[Mention, ...])
_PAGES = 2_000
"""Versions of stories whose mentions are kept in memory."""
_VALUES = 5_000
"""Values in one query."""


def read(told: Told | Logged, since: dt.date, attributed: bytes) -> tuple[Mention, ...]:
    """A story's mentions as its reading has them, without the reader's reasons.

    `attributed` is the Attribution as it is kept.
    """
    found = mentions(told, since, Attribution.model_validate_json(whole_of(attributed)))
    return tuple(
        m if (event := _bare(m.event)) is m.event else m.model_copy(update={"event": event})
        for m in found
    )


def _bare(event: Event) -> Event:
    """An event without reasons: itself where it has none."""
    parts = (*event.actors, *event.recipients, *([event.place] if event.place else ()))
    if not event.because and not any(part.because for part in parts):
        return event
    none = {"because": ()}
    return event.model_copy(
        update={
            **none,
            "actors": tuple(p.model_copy(update=none) for p in event.actors),
            "recipients": tuple(p.model_copy(update=none) for p in event.recipients),
            "place": event.place and event.place.model_copy(update=none),
        }
    )


def kept(attribution: Attribution) -> bytes:
    """An Attribution as it is kept: JSON, compressed."""
    return squeeze(attribution.model_dump_json(exclude_defaults=True).encode())


def pack(told: Sequence[Mention]) -> bytes:
    """A story's mentions as they are kept once people mended one: JSON, compressed."""
    return squeeze(_SEVERAL.dump_json(tuple(told), by_alias=True, exclude_defaults=True))


def _unpack(
    mended: bytes | None, attributed: bytes, since: int, payload: bytes
) -> tuple[Mention, ...]:
    """A story's mentions: as people mended them, else of its log entry; `since` is a day's number."""
    if mended is not None:
        return _SEVERAL.validate_json(whole_of(mended))
    return read(logged_of(payload), day_of(since), attributed)


def until_day(mention: Mention, until: int | None) -> Mention:
    """The mention as it stood until a day (a number), when its story was corrected."""
    if until is None or mention.until is not None:
        return mention
    return mention.model_copy(update={"until": day_of(until)})


class Pages:
    """The mentions of versions: those that were asked for last are kept, in a memory also longer."""

    def __init__(self, connection: sa.Connection, memory: Memory | None = None) -> None:
        self._db = connection
        self._memory = memory
        self._kept: OrderedDict[int, tuple[Mention, ...]] = OrderedDict()

    def of(self, versions: Collection[int]) -> dict[int, tuple[Mention, ...]]:
        """The mentions of some versions."""
        v, log = schema.version.c, schema.log.c
        missing = sorted(seq for seq in versions if seq not in self._kept)
        for start in range(0, len(missing), _VALUES):
            part = missing[start : start + _VALUES]
            asked = (
                sa.select(v.seq, v.mended, v.attributed, v.since, log.payload)
                .join(schema.log, log.seq == v.seq)
                .where(v.seq.in_(part))
            )
            for seq, *kept in self._db.execute(asked):
                make = partial(_unpack, *kept)
                self._kept[seq] = (
                    make() if self._memory is None else self._memory.same(("mentions", seq), kept, make)
                )
        for seq in versions:
            self._kept.move_to_end(seq)
        found = {seq: self._kept[seq] for seq in versions}
        while len(self._kept) > _PAGES:
            self._kept.popitem(last=False)
        return found
