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
    Origin,
    Scope,
    Status,
)
from situasi.names.fold import key
from situasi.record.claims import replaced


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
            out.append(_denied(episode))
        out += _counted(episode)
    return tuple(out)


def _denied(episode: Episode) -> Contradiction:
    standing = [m for m in episode.mentions if m.until is None]
    denying = [m.origin for m in standing if m.event.status is Status.DENIED]
    keys = {o.key for o in denying}
    affirming = [
        m.origin
        for m in standing
        if m.event.status in (Status.OCCURRED, Status.ONGOING) and m.origin.key not in keys
    ]
    return Contradiction(
        episode=episode.id, what="deed", one=_once(affirming), other=_once(denying)
    )


def _once(origins: Sequence[Origin]) -> tuple[Origin, ...]:
    return tuple({o.key: o for o in origins}.values())


def _counted(episode: Episode) -> list[Contradiction]:
    """Each kind of figure that two sources give of the same people in ranges that do not meet."""
    kinds: dict[tuple[FigureKind, str], list[Claim]] = {}
    for claim in episode.claims:
        if claim.until is None and not claim.cumulative:
            kinds.setdefault((claim.kind, claim.group or ""), []).append(claim)
    order = list(FigureKind)
    out = []
    for (kind, _), rows in sorted(kinds.items(), key=lambda x: (order.index(x[0][0]), x[0][1])):
        least = _least(rows)
        if least is not None:
            others = [c for c in rows if _apart(least, c)]
            out.append(
                Contradiction(
                    episode=episode.id,
                    what=str(kind),
                    one=(least.origin,),
                    other=_once([c.origin for c in others]),
                    claims=(least, *others),
                )
            )
    return out


def _least(rows: Sequence[Claim]) -> Claim | None:
    """The lowest of the claims that another origin's cannot agree with; None where all can."""
    if len({c.origin.key for c in rows}) < 2:
        return None
    if max(map(_low, rows)) <= min(c.high if c.high is not None else math.inf for c in rows):
        return None  # all ranges meet
    for claim in sorted(rows, key=_low):
        if any(_apart(claim, c) for c in rows):
            return claim
    return None


def _apart(a: Claim, b: Claim) -> bool:
    return not _meet(a, b) and a.origin.key != b.origin.key


def _low(claim: Claim) -> int:
    return claim.low if claim.low is not None else 0


def _meet(a: Claim, b: Claim) -> bool:
    below = a.high is not None and b.low is not None and a.high < b.low
    above = b.high is not None and a.low is not None and b.high < a.low
    return not (below or above)
