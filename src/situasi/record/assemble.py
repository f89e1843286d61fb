"""An episode from its mentions: what they tell together, with who says each part.

Votes decide what has one value, and the narrowest that most agree on what has a width; nothing is
averaged.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from typing import Any

from situasi.model import (
    Actor,
    DateBasis,
    Days,
    Episode,
    Mention,
    Origin,
    Party,
    Precision,
    Review,
    Site,
    SourceKind,
    Status,
    Tie,
)
from situasi.names.fold import key
from situasi.record.claims import told

_NARROWEST = {p: i for i, p in enumerate(Precision)}
_SUREST = {b: i for i, b in enumerate(DateBasis)}


def assemble(name: str, mentions: Sequence[Mention], ties: Sequence[Tie] = ()) -> Episode:
    """The episode of these mentions, at least one, in the order in which they joined it.

    Those that were taken back are kept in `mentions` and have no say, unless all were.
    """
    standing = [m for m in mentions if m.until is None and m.review is not Review.REJECTED]
    telling = standing or list(mentions)
    kind = _most(telling, lambda m: m.event.type)
    of_kind = [m for m in telling if m.event.type is kind]
    origins = _origins(telling)
    actors = _actors(telling, lambda m: m.event.actors)
    recipients = _actors(telling, lambda m: m.event.recipients)
    return Episode(
        id=name,
        type=kind,
        modes=tuple(dict.fromkeys(mode for m in of_kind for mode in m.event.modes)),
        status=_status(telling),
        contested=_contested(telling),
        actors=actors,
        recipients=recipients,
        site=_site(telling),
        days=_days(telling),
        mentions=tuple(mentions),
        claims=told(mentions, name),
        ties=tuple(ties),
        stories=len({m.story for m in telling}),
        publishers=len({key(m.publisher) if m.publisher else m.story for m in telling}),
        origins=tuple(origins),
        partisan=_partisan(origins, {a.country for a in (*actors, *recipients)}),
    )


def _origins(telling: Sequence[Mention]) -> list[Origin]:
    """The independent sources, in the order of telling.

    A story that says of a deed whom it has it from is no source of it by its own voice.
    """
    relaying = {m.story for m in telling if m.chain}
    speaking = [m for m in telling if m.chain or m.story not in relaying]
    return list({m.origin.key: m.origin for m in speaking}.values())


def _partisan(origins: Sequence[Origin], parties: Collection[str | None]) -> bool | None:
    """Whether only states that are parties speak: an outlet that no state runs speaks for none.

    Whose state is not known has no say; None where nobody has one.
    """
    if any(o.kind is SourceKind.OUTLET and o.country is None for o in origins):
        return False
    speaking = {o.country for o in origins} - {None}
    return speaking <= set(parties) if speaking else None


def ref(mention: Mention) -> str:
    """How a mention is called: "story#event"."""
    return f"{mention.story}#{mention.event.id}"


def _most(telling: Sequence[Mention], value: Callable[[Mention], Any]) -> Any:
    """The value that most origins give, each counted once; of equals the one that was told first."""
    given = [value(m) for m in telling]
    if given.count(given[0]) == len(given):
        return given[0]
    votes: dict[Any, set[str]] = defaultdict(set)
    for m, one in zip(telling, given, strict=True):
        votes[one].add(m.origin.key)
    return max(votes, key=lambda v: len(votes[v]))


def _status(telling: Sequence[Mention]) -> Status:
    """What the newest mentions say: those of the last day on which anything was told.

    Who denies a deed does not undo it: it is denied only where nobody says that it was done.
    """
    done = [m for m in telling if m.event.status in (Status.OCCURRED, Status.ONGOING)]
    if done:
        telling = [m for m in telling if m.event.status is not Status.DENIED]
    newest = max(m.since for m in telling)
    status: Status = _most([m for m in telling if m.since == newest], lambda m: m.event.status)
    return status


def _contested(telling: Sequence[Mention]) -> bool:
    """Whether one origin denies what another says was done."""
    said = defaultdict(set)
    for m in telling:
        said[m.event.status].add(m.origin.key)
    if Status.DENIED not in said:
        return False
    denying = said[Status.DENIED]
    affirming = said[Status.OCCURRED] | said[Status.ONGOING]
    return bool(denying and affirming and denying | affirming != denying & affirming)


def _actors(
    telling: Sequence[Mention], side: Callable[[Mention], tuple[Party, ...]]
) -> tuple[Actor, ...]:
    """The parties of one side, those of one name together, most often told first.

    One without a name of its own joins the named one of its country and sector, if there is just one.
    """
    said: dict[tuple[str, str, str], list[Mention]] = {}
    shown: dict[tuple[str, str, str], Party] = {}
    for m in telling:
        for p in side(m):
            slot = (key(p.name) if p.name else "", p.country or "", p.sector or "")
            if not any(slot):
                slot = (key(p.text), "", "")
            said.setdefault(slot, []).append(m)
            shown.setdefault(slot, p)
    for slot in [s for s in said if not s[0]]:
        hosts = [s for s in said if s[0] and s[1:] == slot[1:]]
        if len(hosts) == 1:
            said[hosts[0]] += said.pop(slot)
    ranked = sorted(said, key=lambda s: -len({m.origin.key for m in said[s]}))
    return tuple(
        Actor(
            name=shown[s].name,
            country=shown[s].country,
            sector=shown[s].sector,
            said_in=tuple(dict.fromkeys(map(ref, said[s]))),
        )
        for s in ranked
    )


def _site(telling: Sequence[Mention]) -> Site | None:
    """The narrowest of the places that most origins give; those who name none have no say."""
    votes: dict[tuple[str, str], list[Mention]] = {}
    for m in telling:
        place = m.event.place
        if place is not None and (place.name or place.country):
            votes.setdefault((key(place.name or ""), place.country or ""), []).append(m)
    if not votes:
        return None

    def rank(slot: tuple[str, str]) -> tuple[int, int]:
        place = votes[slot][0].event.place
        narrow = _NARROWEST[place.precision] if place and place.precision else len(_NARROWEST)
        width = 0 if narrow <= _NARROWEST[Precision.DISTRICT] else 1
        return width, -len({m.origin.key for m in votes[slot]}) * 10 + narrow

    best = votes[min(votes, key=rank)]
    place = best[0].event.place
    assert place is not None  # noqa: S101 - those without one were left out
    return Site(
        name=place.name,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        precision=place.precision,
        said_in=tuple(map(ref, best)),
    )


def _days(telling: Sequence[Mention]) -> Days | None:
    """The days that most origins give; of equals the shorter stretch, then the surer basis."""
    votes: dict[tuple[dt.date, dt.date], list[Mention]] = {}
    for m in telling:
        if m.event.date is not None:
            votes.setdefault((m.event.date.first, m.event.date.last), []).append(m)
    if not votes:
        return None

    def rank(days: tuple[dt.date, dt.date]) -> tuple[int, int, int]:
        said = votes[days]
        sure = min(_SUREST[m.event.date.basis] for m in said if m.event.date)
        return -len({m.origin.key for m in said}), (days[1] - days[0]).days, sure

    first, last = best = min(votes, key=rank)
    dates = [m.event.date for m in votes[best] if m.event.date]
    basis = min((d.basis for d in dates), key=_SUREST.__getitem__)
    return Days(first=first, last=last, basis=basis, said_in=tuple(map(ref, votes[best])))
