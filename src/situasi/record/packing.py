"""The mentions of a story as they are kept: packed, and read back."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter

from situasi.model import Mention
from situasi.record import schema
from situasi.record.days import day_of
from situasi.record.memory import Memory
from situasi.record.squeeze import squeeze, whole_of

_SEVERAL: TypeAdapter[tuple[Mention, ...]] = TypeAdapter(tuple[Mention, ...])
_OF_PARTIES: Any = {"__all__": {"because"}}
_REASONS: Any = {
    "__all__": {
        "event": {
            "because": True, "actors": _OF_PARTIES, "recipients": _OF_PARTIES,
            "place": {"because"},
        },
    },
}  # fmt: skip
_PAGES = 2_000
"""Versions of stories whose mentions are kept in memory."""
_VALUES = 5_000
"""Values in one query."""


def pack(told: Sequence[Mention]) -> bytes:
    """A story's mentions as they are kept: JSON without the reader's reasons, compressed."""
    whole = _SEVERAL.dump_json(tuple(told), by_alias=True, exclude_defaults=True, exclude=_REASONS)
    return squeeze(whole)


def unpack(packed: bytes) -> tuple[Mention, ...]:
    """A story's mentions from how they are kept."""
    return _SEVERAL.validate_json(whole_of(packed))


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
        v = schema.version.c
        missing = sorted(seq for seq in versions if seq not in self._kept)
        for start in range(0, len(missing), _VALUES):
            part = missing[start : start + _VALUES]
            asked = sa.select(v.seq, v.mentions).where(v.seq.in_(part))
            for seq, packed in self._db.execute(asked):
                self._kept[seq] = (
                    unpack(packed)
                    if self._memory is None
                    else self._memory.same(("mentions", seq), packed, partial(unpack, packed))
                )
        for seq in versions:
            self._kept.move_to_end(seq)
        found = {seq: self._kept[seq] for seq in versions}
        while len(self._kept) > _PAGES:
            self._kept.popitem(last=False)
        return found
