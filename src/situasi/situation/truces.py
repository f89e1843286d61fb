"""Truces and their breaches, by who accuses whom."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from situasi.model import (
    UNNAMED,
    Actor,
    Breach,
    Ceasefire,
    Entry,
    Episode,
    EventType,
    Mention,
    Origin,
    Party,
    Scope,
    Sector,
    SourceKind,
    Status,
)
from situasi.names.fold import key
from situasi.record.assemble import ref
from situasi.situation.accounts import DONE, said_of
from situasi.situation.mediation import Outsiders, is_side, slot, track
from situasi.situation.scope import day
from situasi.situation.words import (
    Telling,
    brokers_in,
    of_breach,
    of_brokering,
    states_in,
    truce_of,
    unsaid_army,
)

ONE_TRUCE = 3
"""Days within which tellings of a truce mean the same one: agreed, announced, in force."""

IN_FORCE = 30
"""Days after which an attack is no longer held against a truce that nobody spoke of since."""

_TRUCES = (EventType.CONCEDE, EventType.RETREAT, EventType.AGREE)
_DECLARING = (Sector.GOV, Sector.MIL, Sector.REB, Sector.LEG, None)
_ARMED = (Sector.GOV, Sector.MIL, Sector.REB)
_SUREST = tuple(Status)
"""From what was done to what is denied."""


class _Told(NamedTuple):
    """An episode that tells of a truce: how real that is told to be, and whether it names a side."""

    episode: Episode
    status: Status
    ours: bool


class _Around(NamedTuple):
    """What reports of a breach are held against: who refuses what in a story, and the sentences that
    tell of a truce as made. The fighting that such a one tells of is what the truce ended."""

    scope: Scope
    refusals: dict[str, list[Mention]]
    made: set[tuple[str, int]]


def ceasefires(scope: Scope, entries: Sequence[Entry], outsiders: Outsiders) -> tuple[Ceasefire, ...]:
    """The truces of the sides, in the order of their days, each with its breaches.

    One that is no more than planned or possible, or whose making a source denies, is listed, and
    never in force.
    """
    stories = {
        m.story for x in entries if len(_states(x.episode) & set(scope.parties)) > 1
        for m in x.episode.mentions
    }  # fmt: skip
    told = [t for x in entries if (t := _of_truce(scope, x.episode, stories)) is not None]
    told.sort(key=lambda t: (day(t.episode), t.episode.id))
    groups: list[list[_Told]] = []
    for one in told:
        near = groups and (day(one.episode) - day(groups[-1][-1].episode)).days <= ONE_TRUCE
        if near:
            groups[-1].append(one)
        else:
            groups.append([one])
    groups = [
        g for g in groups
        if any(t.ours for t in g) and any(t.status is not Status.DENIED for t in g)
    ]  # fmt: skip
    talks = [x.episode for x in entries if x.episode.type is EventType.CONSULT]
    made = [_ceasefire(scope, g, talks, outsiders) for g in groups]
    in_force = [(at, _start(c)) for at, c in enumerate(made) if c.status in DONE and not c.contested]
    sentences = {
        (m.story, m.sentence.start)
        for at, _ in in_force for t in groups[at] for m in t.episode.mentions
    }  # fmt: skip
    around = _Around(scope, _refusals(entries), sentences)
    early, *breaches = _breaches(around, entries, [start for _, start in in_force])
    for (at, _), rows in zip(in_force, breaches, strict=True):
        made[at] = made[at].model_copy(update={"breaches": tuple(rows)})
    return (*_unrecorded(entries, early), *made)


def _unrecorded(entries: Sequence[Entry], breaches: Sequence[Breach]) -> Iterator[Ceasefire]:
    """The truce that accusations speak of, where none is on record that was made before them."""
    ids = {b.episode for b in breaches}
    episodes = [x.episode for x in entries if x.episode.id in ids]
    if episodes:
        yield Ceasefire(
            id=episodes[0].id,
            days=None,
            told=min(m.since for e in episodes for m in e.mentions),
            declared_by=(),
            brokered_by=(),
            status=Status.ONGOING,
            episodes=tuple(e.id for e in episodes),
            breaches=tuple(breaches),
        )


def _ceasefire(
    scope: Scope, group: Sequence[_Told], talks: Sequence[Episode], outsiders: Outsiders
) -> Ceasefire:
    """A truce without its breaches. It began when it was first told as made, if it was."""
    sure = [t for t in group if t.status in DONE] or [
        t for t in group if t.status is not Status.DENIED
    ]
    first = next((t.episode for t in sure if t.episode.days), sure[0].episode)
    told = [t.episode for t in group if t.status is not Status.DENIED]
    actors = {slot(a): a for e in told for a in (*e.actors, *e.recipients)}
    brokers = {
        track(a): a
        for e in told
        for a in (*e.actors, *e.recipients)
        if outsiders.mediates(a, any(map(of_brokering, e.mentions)))
    }
    for mention in (m for e in told for m in e.mentions):
        for state, name in brokers_in(mention).items():
            if state not in scope.parties:
                broker = Actor(name=name, country=state, said_in=(ref(mention),))
                brokers.setdefault(state, broker)
    for mediator in _between(scope, talks, told, day(first), outsiders):
        brokers.setdefault(track(mediator), mediator)
    return Ceasefire(
        id=first.id,
        days=first.days,
        told=min(m.since for e in told for m in e.mentions),
        declared_by=tuple(
            a for a in actors.values() if is_side(scope, a) and a.sector in _DECLARING
        ),
        brokered_by=tuple(brokers.values()),
        status=min((t.status for t in sure), key=_SUREST.index),
        contested=any(t.status is Status.DENIED or said_of(t.episode)[1] for t in group),
        episodes=tuple(e.id for e in told),
    )


def _between(
    scope: Scope,
    talks: Sequence[Episode],
    group: Sequence[Episode],
    start: dt.date,
    outsiders: Outsiders,
) -> list[Actor]:
    """Outsiders who talked with the sides as the truce came about, told in the same story as it is.

    `talks` are in the order of their days.
    """
    stories = {m.story for e in group for m in e.mentions}
    begin = bisect_left(talks, start - dt.timedelta(days=ONE_TRUCE), key=day)
    out = []
    for episode in talks[begin : bisect_right(talks, start, key=day)]:
        actors = (*episode.actors, *episode.recipients)
        if any(is_side(scope, a) for a in actors) and any(
            m.story in stories for m in episode.mentions
        ):
            out += [a for a in actors if outsiders.mediates(a)]
    return out


def _of_truce(scope: Scope, episode: Episode, stories: set[str]) -> _Told | None:
    """What an episode tells of a truce of the sides: at least half of its mentions must.

    None where there is no such thing, or where the truce is one with others. One that names no side
    is theirs where it holds on their ground, or where its story (of `stories`) tells of both.
    """
    if episode.type not in _TRUCES:
        return None
    standing = [m for m in episode.mentions if m.until is None]
    found = [(m, said) for m in standing if (said := truce_of(m)) is not None]
    if not found or 2 * len(found) < len(standing):
        return None
    states = _states(episode)
    sides = states & set(scope.parties)
    site = episode.site.country if episode.site else None
    if sides:
        if len(sides) < 2 and states != sides and not any(of_brokering(m) for m, _ in found):
            return None
        ours = True
    else:
        # One outsider may have announced it; two have made their own, as has one who agreed.
        named = {state for m, _ in found for state in states_in(m)}
        if len(states) > 1 or (states and episode.type is EventType.AGREE):
            return None
        if site and site not in scope.parties and not (states or named) <= {site}:
            return None
        ours = bool(
            site in scope.parties or named & set(scope.parties)
            or any(m.story in stories for m, _ in found)
        )  # fmt: skip
    # The words of a sentence may say less than the status of its deed, never more.
    statuses = [
        Status.PLANNED if said is Telling.PROPOSED and m.event.status in DONE else m.event.status
        for m, said in found
    ]
    return _Told(episode, min(statuses, key=_SUREST.index), ours)


def _states(episode: Episode) -> set[str]:
    return {a.country for a in (*episode.actors, *episode.recipients) if a.country}


def _start(truce: Ceasefire) -> dt.date:
    return truce.days.first if truce.days else truce.told


def _refusals(entries: Sequence[Entry]) -> dict[str, list[Mention]]:
    """What is refused in each story that is no demand, no offer and no meeting."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for entry in entries:
        if entry.episode.type is EventType.REJECT:
            for mention in entry.episode.mentions:
                if mention.until is None and not mention.event.modes:
                    found[mention.story].append(mention)
    return found


def _breaches(
    around: _Around, entries: Sequence[Entry], starts: Sequence[dt.date]
) -> list[list[Breach]]:
    """The reports of a breach before the first truce, and for each those until the next one.

    One row for each accuser, or for each narrator, and episode.
    """
    out: list[list[Breach]] = [[] for _ in range(len(starts) + 1)]
    for entry in entries:
        episode = entry.episode
        at = bisect_right(starts, day(episode))
        rows: dict[str, Breach] = {}
        for mention in episode.mentions:
            if mention.until is None and mention.event.status in DONE:
                start = starts[at - 1] if at else None
                for found in _reports(around, episode, mention, start):
                    slot_ = found.accuser or f"told by {found.told_by.key}"
                    rows[slot_] = _joined(rows[slot_], found) if slot_ in rows else found
        out[at] += rows.values()
    for reports in out:
        reports.sort(key=lambda b: (b.day or dt.date.max, b.accuser or "", b.told_by.key))
    return out


def _joined(one: Breach, other: Breach) -> Breach:
    """A report of an accuser with what the same accuser says of the same episode elsewhere."""
    denying = {o.key: o for o in (*one.denied_by, *other.denied_by)}
    return one.model_copy(
        update={
            "accused": tuple(dict.fromkeys((*one.accused, *other.accused))),
            "unit": one.unit or other.unit,
            "denied_by": tuple(denying.values()),
        }
    )


def _reports(
    around: _Around, episode: Episode, mention: Mention, start: dt.date | None
) -> Iterator[Breach]:
    """The reports of a breach in one mention: an accusation of each who accuses, or an attack."""
    event, origin, parties = mention.event, mention.origin, around.scope.parties
    accused: Sequence[Party]
    if event.type is EventType.ACCUSE and of_breach(mention):
        basis, accused = "accusation", event.recipients
        accusers: Sequence[str | None] = [_called(p) for p in event.actors] or [_voice(mention)]
    elif event.type is EventType.ASSAULT and _while_in_force(around, episode, mention, start):
        # A side that tells of its own attack accuses nobody.
        basis, accused = "attack", [
            p for p in event.actors
            if p.country in parties and p.sector in _ARMED and p.country != origin.country
            and _called(p) != origin.name
        ]  # fmt: skip
        if not accused or (mention.chain and origin.country is None and unsaid_army(mention)):
            return
        accusers = [_voice(mention)]
    else:
        return
    denying = _denying(around, episode, mention, {p.country for p in accused} - {None})
    # Nobody denies what his own side says.
    own = {origin.country, *(p.country for p in event.actors if basis == "accusation")} - {None}
    denying = [o for o in denying if o.key != origin.key and o.country not in own]
    for accuser in dict.fromkeys(accusers):
        yield Breach(
            episode=episode.id,
            accuser=accuser,
            told_by=origin,
            accused=tuple(dict.fromkeys(map(_called, accused))),
            unit=next((p.name for p in accused if p.sector is Sector.MIL), None),
            day=episode.days.first if episode.days else None,
            site=episode.site,
            basis=basis,
            denied_by=tuple(o for o in denying if o.name is None or o.name != accuser),
            story=mention.story,
            event=event.id,
            sentence=mention.sentence,
        )


def _while_in_force(
    around: _Around, episode: Episode, mention: Mention, start: dt.date | None
) -> bool:
    if episode.days is None or start is None:
        return False
    if of_breach(mention):
        return True
    ended = (mention.story, mention.sentence.start) in around.made
    return start < episode.days.first <= start + dt.timedelta(days=IN_FORCE) and not ended


def _called(party: Party) -> str:
    return party.name or party.text


def _voice(mention: Mention) -> str | None:
    """Who accuses where no accuser is named: the source. Narrators, and the press, tell."""
    origin = mention.origin
    if not mention.chain or origin.kind is SourceKind.OUTLET:
        return None
    return origin.name or UNNAMED


def _denying(
    around: _Around, episode: Episode, mention: Mention, accused: set[str | None]
) -> list[Origin]:
    """Who denies it: sources of the episode, and the accused, if they refuse it right there."""
    found = {o.key: o for o in said_of(episode)[1]}
    begin = mention.sentence.start
    for refusal in around.refusals.get(mention.story, ()):
        # In the same sentence or the next one.
        gap = refusal.sentence.start - mention.sentence.end
        if refusal.sentence.start != begin and not 0 <= gap <= 2:
            continue
        for party in refusal.event.actors:
            if party.country in accused - {o.country for o in found.values()}:
                slot_ = key(party.name) if party.name else f"unnamed of {party.country}"
                denier = Origin(key=slot_, name=party.name, country=party.country)
                found.setdefault(slot_, denier)
    return list(found.values())
