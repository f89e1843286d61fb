"""Who has a part in a situation, what its figures are by source, and where sources contradict."""

from __future__ import annotations

import math
from collections.abc import Sequence

from situasi.model import (
    Actor,
    Claim,
    Contradiction,
    Entry,
    Episode,
    FigureKind,
    Involved,
    Mention,
    Origin,
    Scope,
    Status,
)
from situasi.names.fold import key
from situasi.record.claims import replaced

TOGETHER = 7
"""Days within which tolls of one deed are told that can stand against each other."""

DONE = (Status.OCCURRED, Status.ONGOING)


def parties(scope: Scope, entries: Sequence[Entry]) -> tuple[Involved, ...]:
    """Everybody with a part in it: the sides first, then by how many episodes they are in."""
    shown: dict[tuple[str, str, str], Actor] = {}
    acting: dict[tuple[str, str, str], set[str]] = {}
    suffering: dict[tuple[str, str, str], set[str]] = {}
    for entry in entries:
        episode = entry.episode
        for side, actors in ((acting, episode.actors), (suffering, episode.recipients)):
            for actor in actors:
                if not (actor.name or actor.country):
                    continue
                slot = (key(actor.name or ""), actor.country or "", actor.sector or "")
                shown.setdefault(slot, actor)
                side.setdefault(slot, set()).add(episode.id)
    found = [
        Involved(
            actor=actor,
            side=actor.country in scope.parties,
            acting=len(acting.get(slot, ())),
            suffering=len(suffering.get(slot, ())),
        )
        for slot, actor in shown.items()
    ]
    return tuple(sorted(found, key=lambda x: (not x.side, -(x.acting + x.suffering))))


def ledger(entries: Sequence[Entry]) -> tuple[Claim, ...]:
    """The figures of the situation, one row a claim, the newest first.

    A count from the beginning of something ("since the war began") belongs to no one episode: the
    newer one of a source takes the place of its older one wherever they were told. Tolls of single
    deeds stand under their episode, where that was settled already.
    """
    rows = [c for entry in entries for c in entry.episode.claims if c.kind is not FigureKind.SIZE]
    counting = replaced(
        c.model_copy(update={"until": None, "replaced": False}) if c.replaced else c
        for c in rows
        if c.cumulative
    )
    tolls = [c for c in rows if not c.cumulative]
    return tuple(sorted((*counting, *tolls), key=lambda c: (c.since, c.story), reverse=True))


def contradictions(entries: Sequence[Entry]) -> tuple[Contradiction, ...]:
    """Deeds that one source affirms and another denies, and tolls that cannot both be right."""
    out: list[Contradiction] = []
    for entry in entries:
        episode = entry.episode
        if episode.contested:
            affirming, denying = said_of(episode)
            if affirming and denying:
                out.append(
                    Contradiction(episode=episode.id, what="deed", one=affirming, other=denying)
                )
        out += _counted(episode)
    return tuple(out)


def said_of(episode: Episode) -> tuple[tuple[Origin, ...], tuple[Origin, ...]]:
    """Who says that it was done, and who denies it. A source that does both reports what others say.

    A story that has a deed from others says nothing of it by its own voice, and a narrator denies
    nothing: that is told of somebody ("Baku denied it"), whom the story did not make its source.
    """
    standing = [m for m in episode.mentions if m.until is None]
    relaying = {m.story for m in standing if m.chain}
    affirming = {
        m.origin.key: m.origin
        for m in standing
        if m.event.status in DONE and (m.chain or m.story not in relaying)
    }
    denying = {
        m.origin.key: m.origin for m in standing if m.event.status is Status.DENIED and m.chain
    }
    both = affirming.keys() & denying.keys()
    return (
        tuple(o for k, o in affirming.items() if k not in both),
        tuple(o for k, o in denying.items() if k not in both),
    )


def _counted(episode: Episode) -> list[Contradiction]:
    """Each kind of figure that two sources give of the same people in ranges that do not meet."""
    kinds: dict[tuple[FigureKind, str], list[Claim]] = {}
    for claim in episode.claims:
        if claim.until is None and not claim.cumulative:
            kinds.setdefault((claim.kind, claim.group or ""), []).append(claim)
    order = list(FigureKind)
    out = []
    for (kind, _), rows in sorted(kinds.items(), key=lambda x: (order.index(x[0][0]), x[0][1])):
        if len({c.origin.key for c in rows}) < 2 or _all_meet(rows):
            continue
        mentions = {(m.story, m.event.id): m for m in episode.mentions}
        told = [(c, mentions[c.story, c.event]) for c in rows]
        relaying = {m.story for _, m in told if m.chain}
        told = [
            (c, m) for c, m in told
            if m.event.status in DONE and (m.chain or m.story not in relaying)
        ]  # fmt: skip
        for least, mention in sorted(told, key=lambda x: _low(x[0])):
            others = [c for c, m in told if _above(c, least) and not _others(m, mention)]
            if others:
                out.append(
                    Contradiction(
                        episode=episode.id,
                        what=str(kind),
                        one=(least.origin,),
                        other=tuple({c.origin.key: c.origin for c in others}.values()),
                        claims=(least, *others),
                    )
                )
                break
    return out


def _all_meet(rows: Sequence[Claim]) -> bool:
    return max(map(_low, rows)) <= min(c.high if c.high is not None else math.inf for c in rows)


def _above(claim: Claim, least: Claim) -> bool:
    """Whether another source's claim is above one that was not told before it.

    Tolls grow: a lower one of an earlier day speaks against nothing. One that was told long after
    is of something else.
    """
    later = (least.as_of or least.since) - (claim.as_of or claim.since)
    return (
        least.high is not None
        and least.high < _low(claim)
        and 0 <= later.days <= TOGETHER
        and least.origin.key != claim.origin.key
    )


def _others(one: Mention, other: Mention) -> bool:
    """Whether two tellings count the victims of different states, deeds of such, or in such."""
    return any(
        these and those and not these & those
        for these, those in zip(_states(one), _states(other), strict=True)
    )


def _states(mention: Mention) -> tuple[set[str | None], ...]:
    event = mention.event
    return (
        {p.country for p in event.recipients} - {None},
        {p.country for p in event.actors} - {None},
        {event.place.country if event.place else None} - {None},
    )


def _low(claim: Claim) -> int:
    return claim.low if claim.low is not None else 0
