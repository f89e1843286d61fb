"""Why the mentions of an episode stand in it: what people said, and how well they fit.

All is worked out from the record as it is now. A mention may have come in by what stood there then.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import sqlalchemy as sa

from situasi.model import Episode, Force, Judged, Mention, Reason, Tie, Verdict
from situasi.record import schema
from situasi.record.assemble import ref
from situasi.record.carried import Carried
from situasi.record.days import day_number
from situasi.record.known import heard
from situasi.record.linkage import better_half, deeds, linkage
from situasi.record.score import explain, log_odds_of, model
from situasi.record.traits import TRAITS, Row
from situasi.record.versions import Versions

m, v = schema.mention.c, schema.version.c


def explained(
    connection: sa.Connection, id_: int, episode: Episode, as_of: dt.date | None
) -> Episode:
    """An episode, as it was known on a day, with why each mention stands in it."""
    judged = [
        one for one in Carried(connection).judged({x.story for x in episode.mentions})
        if one.force is Force.HOLDS and one.judgement.verdict is Verdict.SAME
    ]  # fmt: skip
    ties = _Why(connection, id_, episode.mentions, as_of).ties(judged)
    return episode.model_copy(update={"ties": ties})


class _Member(NamedTuple):
    """A mention of the episode: its row's id, its version, its deed there, whether that stands."""

    id: int
    version: int
    deed: int
    stands: bool


class _Why:
    """Tells why the mentions of one episode, as they were known on a day, stand in it."""

    def __init__(
        self, connection: sa.Connection, episode: int, mentions: Sequence[Mention],
        as_of: dt.date | None,
    ) -> None:  # fmt: skip
        self._db = connection
        self._mentions = mentions
        self._versions = Versions()
        self._versions.begin(connection)
        asked = (
            sa.select(m.id, m.version, v.until, m.traits)
            .join(schema.version, v.seq == m.version)
            .where(m.episode == episode, sa.not_(m.void))
            .order_by(m.id)
        )
        if as_of is not None:
            asked = asked.where(m.since <= day_number(as_of))
        found = connection.execute(asked).all()
        deed = self._deeds({row.version for row in found})
        self._rows: Row = np.frombuffer(b"".join(row.traits for row in found), TRAITS)
        self._members = [
            _Member(row.id, row.version, deed[row.id], row.until is None) for row in found
        ]
        self._episode = episode

    def ties(self, judged: Sequence[Judged]) -> tuple[Tie, ...]:
        """A tie for each mention but the first: to that which a person named, else the likest."""
        said = self._said(judged)
        fits = self._fits()
        kept = self._kept()
        out = []
        for i, (member, mention) in enumerate(zip(self._members, self._mentions, strict=True)):
            if i == 0:
                continue
            because = []
            partner = next((x for x in said.get(i, {}) if x < i), None)
            if partner is not None:
                what = f"a person judged them the same on {said[i][partner]}"
                because.append(Reason(by="person", what=what))
            if member.id in kept:
                what = "these words stood here before their story was corrected"
                because.append(Reason(by="before", what=what))
            at = self._likest(i) if partner is None else partner
            score, lines = explain(self._mentions[at], mention)
            fit, least = self._in_deed(i) if self._is_one_deed(at, i) else fits[self._key(i)]
            out.append(
                Tie(
                    one=ref(self._mentions[at]), other=ref(mention),
                    score=score if partner is None else 1, fit=fit, least=least,
                    because=(*because, *lines),
                )
            )  # fmt: skip
        return tuple(out)

    def _deeds(self, versions: set[int]) -> dict[int, int]:
        """Which deed of its story each mention of some versions tells."""
        rows: dict[int, list[tuple[int, bytes]]] = defaultdict(list)
        asked = sa.select(m.version, m.id, m.traits).where(m.version.in_(sorted(versions)))
        for version, id_, traits in self._db.execute(
            asked.where(m.episode.is_not(None)).order_by(m.id)
        ):
            rows[version].append((id_, traits))
        out: dict[int, int] = {}
        for found in rows.values():
            for number, deed in enumerate(
                deeds(np.frombuffer(b"".join(traits for _, traits in found), TRAITS))
            ):
                out.update((found[i][0], number) for i in deed)
        return out

    def _key(self, i: int) -> tuple[int, int]:
        return self._members[i].version, self._members[i].deed

    def _is_one_deed(self, i: int, j: int) -> bool:
        return self._key(i) == self._key(j)

    def _before(self, i: int) -> list[int]:
        """The mentions that stood there before one: of other stories, and of its own deed."""
        own = self._members[i].version
        there = [j for j in range(i) if self._members[j].version != own or self._is_one_deed(i, j)]
        return there or list(range(i))

    def _likest(self, i: int) -> int:
        there = self._before(i)
        odds = self._odds([i], there)[0]
        return there[int(odds.argmax())]

    def _odds(self, some: Sequence[int], others: Sequence[int]) -> np.ndarray:
        """The log odds of mentions with others, a row for each of the first."""
        one, other = np.repeat(some, len(others)), np.tile(others, len(some))
        return np.asarray(log_odds_of(self._rows, one, other)).reshape(len(some), len(others))

    def _in_deed(self, i: int) -> tuple[float, float]:
        """How surely a mention tells one deed with those of its story before it, and the least."""
        there = [j for j in range(i) if self._is_one_deed(i, j)]
        odds = self._odds([i], there)[0]
        return better_half((1 / (1 + np.exp(-odds))).tolist()), model().same_deed

    def _fits(self) -> dict[tuple[int, int], tuple[float, float]]:
        """How well each deed fits what stood there before its story, and the least that joins."""
        groups: dict[tuple[int, int], list[int]] = defaultdict(list)
        for i in range(len(self._members)):
            groups[self._key(i)].append(i)
        out: dict[tuple[int, int], float] = {}
        for (version, deed), mates in groups.items():
            first = next(i for i, x in enumerate(self._members) if x.version == version)
            there = heard(range(first)) or heard(
                [j for j in range(mates[-1]) if j not in mates]
            )
            if there:
                out[version, deed] = linkage(self._odds(mates, there))
        best: dict[int, float] = {}
        for (version, _), fit in out.items():
            best[version] = max(fit, best.get(version, 0.0))
        using = model()
        return {
            key: (fit, using.same_episode if fit == best[key[0]] else using.second_deed)
            for key, fit in out.items()
        }

    def _said(self, judged: Sequence[Judged]) -> dict[int, dict[int, dt.date]]:
        """Which mentions people said are the same, and when, by their place in the episode."""
        at = {
            ref(mention): i
            for i, mention in enumerate(self._mentions)
            if self._members[i].stands
        }
        out: dict[int, dict[int, dt.date]] = defaultdict(dict)
        for one in judged:
            i, j = at.get(one.event or ""), at.get(one.other_event or "")
            if i is not None and j is not None:
                out[i][j] = out[j][i] = one.judgement.at.date()
        return out

    def _kept(self) -> set[int]:
        """The mentions whose words, or those of their deed, stood here before a correction."""
        out: set[int] = set()
        for version in {x.version for x in self._members}:
            before = self._versions.corrected(version)
            if before is None:
                continue
            mine = [i for i, x in enumerate(self._members) if x.version == version]
            kept = self._versions.kept(
                [self._members[i].id for i in mine], [self._mentions[i] for i in mine],
                self._versions.of(before), self._versions.told(version).story.text,
            )  # fmt: skip
            told = {
                self._key(i) for i in mine if kept.get(self._members[i].id) == self._episode
            }
            out |= {self._members[i].id for i in mine if self._key(i) in told}
        return out
