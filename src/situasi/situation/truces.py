"""Truces and their breaches, by who accuses whom; and what mediators did."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from situasi.model import (
    Actor,
    Breach,
    Ceasefire,
    Entry,
    Episode,
    EventType,
    Mention,
    Scope,
    Sector,
    Status,
    Step,
    Track,
)
from situasi.names.fold import key
from situasi.situation.scope import day
from situasi.situation.words import of_breach, of_truce

ONE_TRUCE = 3
"""Days within which tellings of a truce mean the same one: agreed, announced, in force."""

IN_FORCE = 30
"""Days after which an attack is no longer held against a truce that nobody spoke of since."""

_TRUCES = (EventType.CONCEDE, EventType.RETREAT, EventType.AGREE)
_MEDIATING = (
    EventType.CONSULT, EventType.AGREE, EventType.REQUEST, EventType.SUPPORT, EventType.AID,
)  # fmt: skip
_DECLARING = (Sector.GOV, Sector.MIL, Sector.REB, Sector.LEG, None)
_ARMED = (Sector.GOV, Sector.MIL, Sector.REB)
_STATESMEN = (Sector.GOV, Sector.IGO, Sector.LEG, Sector.NGO, None)


def ceasefires(scope: Scope, entries: Sequence[Entry]) -> tuple[Ceasefire, ...]:
    """The truces that were declared, in the order of their days, each with its breaches."""
    told = [x.episode for x in entries if _is_truce(x.episode)]
    groups: list[list[Episode]] = []
    for episode in sorted(told, key=lambda e: (day(e), e.id)):
        near = groups and (day(episode) - day(groups[-1][-1])).days <= ONE_TRUCE
        if near:
            groups[-1].append(episode)
        else:
            groups.append([episode])
    starts = [_start(g) for g in groups]
    breaches = _breaches(scope, entries, starts)
    talks = [x.episode for x in entries if x.episode.type is EventType.CONSULT]
    out = []
    for at, group in enumerate(groups):
        first = next((e for e in group if e.days), group[0])
        actors = {_slot(a): a for e in group for a in (*e.actors, *e.recipients)}
        declared = [a for a in actors.values() if _side(scope, a) and a.sector in _DECLARING]
        brokers = {_track(a): a for a in actors.values() if not _side(scope, a) and _mediates(a)}
        for mediator in _between(scope, talks, group):
            brokers.setdefault(_track(mediator), mediator)
        out.append(
            Ceasefire(
                id=first.id,
                days=first.days,
                told=min(m.since for e in group for m in e.mentions),
                declared_by=tuple(declared),
                brokered_by=tuple(brokers.values()),
                status=group[-1].status,
                episodes=tuple(e.id for e in group),
                breaches=tuple(breaches[at]),
            )
        )
    return tuple(out)


def _between(scope: Scope, talks: Sequence[Episode], group: Sequence[Episode]) -> list[Actor]:
    """Outsiders who talked with the sides as the truce came about, told in the same story as it is.

    `talks` are in the order of their days.
    """
    stories = {m.story for e in group for m in e.mentions}
    start = _start(group)
    begin = bisect_left(talks, start - dt.timedelta(days=ONE_TRUCE), key=day)
    out = []
    for episode in talks[begin : bisect_right(talks, start, key=day)]:
        actors = (*episode.actors, *episode.recipients)
        if any(_side(scope, a) for a in actors) and any(
            m.story in stories for m in episode.mentions
        ):
            out += [a for a in actors if not _side(scope, a) and _mediates(a)]
    return out


def _is_truce(episode: Episode) -> bool:
    """A deed of yielding or agreeing whose sentences speak of a truce, and not of its breach."""
    if episode.type not in _TRUCES or episode.status is Status.DENIED:
        return False
    standing = [m for m in episode.mentions if m.until is None]
    about = [m for m in standing if of_truce(m)]
    return "ceasefire" in episode.modes or 2 * len(about) > len(standing)


def _start(group: Sequence[Episode]) -> dt.date:
    return min(day(e) for e in group)


def _breaches(
    scope: Scope, entries: Sequence[Entry], starts: Sequence[dt.date]
) -> list[list[Breach]]:
    """For each truce the reports that it was broken: those told after it began, before the next."""
    out: list[list[Breach]] = [[] for _ in starts]
    for entry in entries:
        episode = entry.episode
        at = bisect_right(starts, day(episode)) - 1
        if at < 0:
            continue
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for mention in episode.mentions:
            if mention.until is not None:
                continue
            found = _breach(scope, episode, mention, starts[at])
            if found and (found.accuser, found.accused) not in seen:
                seen.add((found.accuser, found.accused))
                out[at].append(found)
    for rows in out:
        rows.sort(key=lambda b: (b.day or dt.date.max, b.accuser))
    return out


def _breach(scope: Scope, episode: Episode, mention: Mention, start: dt.date) -> Breach | None:
    event = mention.event
    origin = mention.origin.name or "unnamed"
    actors = tuple(dict.fromkeys(p.name or p.text for p in event.actors))
    recipients = tuple(dict.fromkeys(p.name or p.text for p in event.recipients))
    if event.type is EventType.ACCUSE and of_breach(mention):
        by = {p.name or p.text for p in event.actors}
        basis, accuser, accused = "accusation", ", ".join(sorted(by)) or origin, recipients
    elif event.type is EventType.REJECT and of_breach(mention):
        basis, accuser, accused = "refusal", origin, actors
    elif (
        event.type is EventType.ASSAULT
        and episode.days is not None
        and (
            start < episode.days.first <= start + dt.timedelta(days=IN_FORCE) or of_breach(mention)
        )
        and (
            armed := [p for p in event.actors if p.country in scope.parties and p.sector in _ARMED]
        )
        # A side that tells of its own attack accuses nobody.
        and any(p.country != mention.origin.country for p in armed)
    ):
        basis, accuser, accused = "attack", origin, actors
    else:
        return None
    if event.status is Status.DENIED:
        return None
    denying = [
        m.origin for m in episode.mentions if m.event.status is Status.DENIED and m.until is None
    ]
    return Breach(
        episode=episode.id,
        accuser=accuser,
        accused=accused,
        day=episode.days.first if episode.days else None,
        site=episode.site,
        basis=basis,
        denied_by=tuple({o.key: o for o in denying}.values()),
        story=mention.story,
        event=event.id,
        sentence=mention.sentence,
    )


def mediation(scope: Scope, entries: Sequence[Entry]) -> tuple[Track, ...]:
    """What outsiders did between the sides: calls, meetings, proposals, by mediator."""
    steps: dict[str, list[Step]] = defaultdict(list)
    countries: dict[str, str | None] = {}
    for entry in entries:
        episode = entry.episode
        if episode.type not in _MEDIATING:
            continue
        actors = [*episode.actors, *episode.recipients]
        outsiders = [a for a in actors if not _side(scope, a) and _mediates(a)]
        if not outsiders or (
            episode.type is EventType.AID and not any(map(of_truce, episode.mentions))
        ):
            continue
        if episode.type is EventType.SUPPORT and not any(map(of_truce, episode.mentions)):
            continue
        mention = next((m for m in episode.mentions if m.until is None), episode.mentions[0])
        for mediator in outsiders:
            name = mediator.country or _name(mediator)
            countries.setdefault(name, mediator.country)
            others = tuple(dict.fromkeys(_name(a) for a in actors if _track(a) != name))
            steps[name].append(
                Step(
                    episode=episode.id,
                    type=episode.type,
                    modes=episode.modes,
                    status=episode.status,
                    day=episode.days.first if episode.days else None,
                    told=min(m.since for m in episode.mentions),
                    others=others,
                    story=mention.story,
                    event=mention.event.id,
                    sentence=mention.sentence,
                )
            )
    tracks = [
        Track(
            mediator=name,
            country=countries[name],
            steps=tuple(
                {s.episode: s for s in sorted(found, key=lambda s: s.day or s.told)}.values()
            ),
        )
        for name, found in steps.items()
    ]
    return tuple(sorted(tracks, key=lambda t: (-len(t.steps), t.mediator)))


def _side(scope: Scope, actor: Actor) -> bool:
    return actor.country is not None and actor.country in scope.parties


def _mediates(actor: Actor) -> bool:
    return actor.sector in _STATESMEN and bool(actor.name or actor.country)


def _track(actor: Actor) -> str:
    return actor.country or _name(actor)


def _name(actor: Actor) -> str:
    return actor.name or " ".join(c for c in (actor.country, actor.sector) if c) or "?"


def _slot(actor: Actor) -> tuple[str, str, str]:
    return key(actor.name or ""), actor.country or "", actor.sector or ""
