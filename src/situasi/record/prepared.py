"""What adding a story needs that depends on the story alone: made before the lock is taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from situasi.model import Mention, Told
from situasi.record.blocks import blocks_of
from situasi.record.linkage import deeds_of
from situasi.record.log import Entry
from situasi.record.mentions import known_on, mentions
from situasi.record.packing import pack
from situasi.record.traits import Row, table


@dataclass(frozen=True)
class Prepared:
    """A story's mentions as its reading has them, known from `since` on, and what places them.

    `keys` are the block keys of each mention, `deeds` the indices of those that tell one deed.
    """

    entry: Entry
    since: dt.date
    mentions: tuple[Mention, ...]
    rows: Row
    keys: list[list[int]]
    deeds: list[list[int]]
    packed: bytes

    @property
    def told(self) -> Told:
        """The story with its reading."""
        return self.entry.told


def prepared(entries: Sequence[Entry], added: Sequence[dt.date]) -> list[Prepared]:
    """Each entry prepared; `added` are the days from which those are known that do not say theirs."""
    days = [known_on(e.told, day) for e, day in zip(entries, added, strict=True)]
    found = [mentions(e.told, since) for e, since in zip(entries, days, strict=True)]
    rows = table(m for told in found for m in told)
    keys = blocks_of(rows)
    parts, at = [], 0
    for told in found:
        parts.append((rows[at : at + len(told)], keys[at : at + len(told)]))
        at += len(told)
    groups = deeds_of([part for part, _ in parts])
    return [
        Prepared(entry, since, told, *part, deed, pack(told))
        for entry, since, told, part, deed in zip(entries, days, found, parts, groups, strict=True)
    ]
