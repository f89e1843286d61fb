"""What outsiders did between the sides: calls, meetings, proposals, by mediator."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from situasi.model import Actor, Entry, Episode, EventType, Scope, Sector, Step, Track
from situasi.names.fold import key
from situasi.situation.accounts import DONE
from situasi.situation.words import of_brokering, of_truce, states_in

_MEDIATING = (
    EventType.CONSULT, EventType.AGREE, EventType.REQUEST, EventType.SUPPORT, EventType.AID,
)  # fmt: skip
_STATESMEN = (Sector.GOV, Sector.IGO, Sector.LEG, Sector.NGO, None)


FIGHTS = 0.1
"""Share of the attacks on the sides from which on an outsider is one who fights them. Ours: a state
that one story in passing, or a slip of the reader, makes an attacker stays below it."""


class Outsiders:
    """Those who can stand between the sides: statesmen of neither, who do not fight them."""

    def __init__(self, scope: Scope, entries: Sequence[Entry]) -> None:
        self._scope = scope
        attacks = [
            {a.country for a in x.episode.actors}
            for x in entries
            if x.episode.type is EventType.ASSAULT and x.episode.status in DONE
            and any(is_side(scope, r) for r in x.episode.recipients)
        ]  # fmt: skip
        shares = Counter(state for states in attacks for state in states)
        self._fighting = {s for s, number in shares.items() if number >= FIGHTS * len(attacks)}

    def mediates(self, actor: Actor, brokering: bool = False) -> bool:
        """Whether it can be a mediator; who fights a side is one only where the words say so."""
        return (
            not is_side(self._scope, actor)
            and actor.sector in _STATESMEN
            and bool(actor.name or actor.country)
            and (brokering or actor.country is None or actor.country not in self._fighting)
        )


def mediation(scope: Scope, entries: Sequence[Entry], outsiders: Outsiders) -> tuple[Track, ...]:
    """What outsiders did between the sides, by mediator, the one who did most first."""
    steps: dict[str, list[Step]] = defaultdict(list)
    countries: dict[str, str | None] = {}
    for entry in entries:
        episode = entry.episode
        if episode.type not in _MEDIATING:
            continue
        actors = [*episode.actors, *episode.recipients]
        asking = episode.type is EventType.REQUEST
        able = [a for a in (episode.actors if asking else actors) if outsiders.mediates(a, True)]
        if not able:
            continue
        brokering = "third-party" in episode.modes or any(map(of_brokering, episode.mentions))
        found = able if brokering else [a for a in able if outsiders.mediates(a)]
        if not found or not _between(scope, episode, brokering, {a.country for a in found}):
            continue
        mention = next((m for m in episode.mentions if m.until is None), episode.mentions[0])
        for mediator in found:
            name = track(mediator)
            countries.setdefault(name, mediator.country)
            others = tuple({slot(a): a for a in actors if track(a) != name}.values())
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
                {s.episode: s for s in sorted(rows, key=lambda s: s.day or s.told)}.values()
            ),
        )
        for name, rows in steps.items()
    ]
    return tuple(sorted(tracks, key=lambda t: (-len(t.steps), t.mediator)))


def _between(
    scope: Scope, episode: Episode, brokering: bool, mediators: set[str | None]
) -> bool:
    """Whether it is about the sides: both are in it or named with it, or one and a truce.

    What is told as mediation needs one of them, or nobody else, to be named with it; a request must
    be made to one.
    """
    parties = set(scope.parties)
    if episode.type is EventType.REQUEST:
        return any(is_side(scope, a) for a in episode.recipients)
    of_a_truce = any(map(of_truce, episode.mentions))
    if episode.type in (EventType.SUPPORT, EventType.AID) and not of_a_truce:
        return False
    named = {a.country for a in (*episode.actors, *episode.recipients)} - {None}
    if len(named & parties) < 2:
        for mention in episode.mentions:
            named |= states_in(mention)
    sides = named & parties
    if len(sides) >= 2 or (sides and (brokering or of_a_truce)):
        return True
    site = episode.site
    if site is not None and key(site.name or "") in {key(p) for p in scope.places}:
        return True
    return brokering and named <= mediators


def is_side(scope: Scope, actor: Actor) -> bool:
    """Whether an actor is of one of the scope's parties."""
    return actor.country is not None and actor.country in scope.parties


def track(actor: Actor) -> str:
    """What a mediator goes by: its state, else its name."""
    return actor.country or actor.name or "?"


def slot(actor: Actor) -> tuple[str, str, str]:
    """What tells one actor from another."""
    return key(actor.name or ""), actor.country or "", actor.sector or ""
