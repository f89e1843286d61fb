"""What adding a story needs that depends on the story alone: made before the lock is taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from situasi.model import Mention, Told
from situasi.record.attribution import attribution
from situasi.record.blocks import blocks_of
from situasi.record.linkage import deeds_of
from situasi.record.log import Entry, told_of
from situasi.record.mentions import known_on, mentions
from situasi.record.packing import kept, read
from situasi.record.stands import Land, Site, lands, name_of, sites
from situasi.record.traits import Row, table


class Deed(NamedTuple):
    """Mentions of a story that tell one deed, and under what it is found.

    `mentions` are their indices, `keys` their block keys; `name` is that of the episode which the
    deed founds if it joins none.
    """

    mentions: list[int]
    keys: list[int]
    name: str
    lands: list[Land]
    sites: list[Site]


@dataclass(frozen=True)
class Prepared:
    """A story's mentions as its reading has them, known from `since` on, and what places them.

    It is made in one process and used in another: so it holds no more than what most stories need.
    """

    entry: Entry
    since: dt.date
    attributed: bytes  # its Attribution, as it is kept
    rows: Row
    deeds: list[Deed]

    @cached_property
    def told(self) -> Told:
        """The story with its reading."""
        return told_of(self.entry.payload)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The mentions, without the reader's reasons."""
        return read(self.told, self.since, self.attributed)


def prepared(
    tolds: Sequence[Told], entries: Sequence[Entry], added: Sequence[dt.date]
) -> list[Prepared]:
    """Stories prepared; `added` are the days from which those are known that do not say theirs."""
    days = [known_on(told, day) for told, day in zip(tolds, added, strict=True)]
    whom = [attribution(told) for told in tolds]
    found = [mentions(*three) for three in zip(tolds, days, whom, strict=True)]
    rows = table(m for several in found for m in several)
    keys = blocks_of(rows)
    parts, at = [], 0
    for several in found:
        parts.append(slice(at, at + len(several)))
        at += len(several)
    groups = deeds_of([rows[part] for part in parts])
    return [
        Prepared(
            entry,
            since,
            kept(by),
            rows[part],
            [_deed(group, several, keys[part]) for group in deeds],
        )
        for entry, since, by, several, part, deeds in zip(
            entries, days, whom, found, parts, groups, strict=True
        )
    ]


def _deed(group: list[int], found: Sequence[Mention], keys: Sequence[list[int]]) -> Deed:
    told = [found[i] for i in group]
    under = keys[group[0]] if len(group) == 1 else sorted({k for i in group for k in keys[i]})
    return Deed(
        group, under, name_of(told[0]),
        sorted({land for mention in told for land in lands(mention)}),
        sorted({site for mention in told for site in sites(mention)}),
    )  # fmt: skip
