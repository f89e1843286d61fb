"""Whether a situation is heating up: the rule of docs/heat.md, with what triggered it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from situasi.model import (
    Ceasefire,
    Claim,
    DateBasis,
    Episode,
    EventType,
    FigureKind,
    Heat,
    HeatVerdict,
    Mention,
    Trigger,
)
from situasi.situation.accounts import DONE
from situasi.situation.scope import day
from situasi.situation.words import HeatRule, heat_rule, until_in

_ONE_ATTACK = 3
"""Days that one attack lasts at most."""
_HEAVY = ("heavy-weapons", "aerial", "drone", "unconventional", "explosives", "suicide-attack")


def heat(episodes: Sequence[Episode], ceasefires: Sequence[Ceasefire], on: dt.date) -> Heat:
    """Where the situation stands on a day, from its episodes as known then.

    An episode counts once, however many stories tell it.
    """
    rule = heat_rule()
    begin = on - dt.timedelta(days=rule.recent - 1)
    earlier = begin - dt.timedelta(days=rule.before)
    episodes = [e for e in episodes if not _only_counted(e)]
    recent = [e for e in episodes if begin <= day(e) <= on]
    before = [e for e in episodes if earlier <= day(e) < begin]
    origins = {o.key for e in recent for o in e.origins}
    now = _conflict(recent, rule) / rule.recent
    then = _conflict(before, rule) / rule.before if before else None
    triggers = _triggers(recent, before, ceasefires, begin, on)
    if then is not None:
        # More stories find more events: the rise is measured against the rise of reporting.
        pace = _pace(recent, before, rule)
        expected = then * pace
        triggers.insert(
            0, Trigger(rule="conflict of a day", heats=now >= expected, value=round(now, 2),
                       against=round(expected, 2)),
        )  # fmt: skip
    else:
        expected = None
    return Heat(
        verdict=_verdict(recent, origins, now, expected, triggers, rule),
        on=on,
        conflict=round(now, 3),
        before=None if then is None else round(then, 3),
        episodes=len(recent),
        origins=len(origins),
        triggers=tuple(triggers),
    )


def _verdict(
    recent: Sequence[Episode],
    origins: set[str],
    now: float,
    expected: float | None,
    triggers: Sequence[Trigger],
    rule: HeatRule,
) -> HeatVerdict:
    if len(recent) < rule.least_episodes or len(origins) < rule.least_origins:
        return HeatVerdict.UNKNOWN
    heats = any(t.heats for t in triggers if t.rule != "conflict of a day")
    cools = any(not t.heats for t in triggers if t.rule != "conflict of a day")
    if expected is None:
        # Nothing was on record before: only fighting itself says that something broke out.
        fights = any(t.rule == "fighting where none was on record" for t in triggers)
        return HeatVerdict.HEATING if fights else HeatVerdict.UNKNOWN
    if expected <= 0:
        return HeatVerdict.HEATING if now > 0 and heats else HeatVerdict.STEADY
    ratio = now / expected
    if ratio >= rule.rises or (ratio >= rule.tips and heats and not cools):
        return HeatVerdict.HEATING
    if ratio <= rule.falls or (ratio <= 1 / rule.tips and cools and not heats):
        return HeatVerdict.COOLING
    return HeatVerdict.STEADY


def score(episode: Episode) -> float:
    """The conflict (below 0) or cooperation (above 0) of an episode."""
    rule = heat_rule()
    if episode.type is EventType.REQUEST and "yield" in episode.modes:
        return rule.demand
    return rule.scores[episode.type]


def weight(episode: Episode, rule: HeatRule | None = None) -> float:
    """How much of its score an episode counts: by how real it is told to be, and who tells it."""
    rule = rule or heat_rule()
    if episode.partisan:
        told = rule.told.partisan
    elif len(episode.origins) >= 2:
        told = rule.told.independent
    else:
        told = rule.told.single
    return rule.status[episode.status] * told


def _conflict(episodes: Sequence[Episode], rule: HeatRule) -> float:
    return sum(-score(e) * weight(e, rule) for e in episodes if score(e) < 0)


def _pace(recent: Sequence[Episode], before: Sequence[Episode], rule: HeatRule) -> float:
    """How much more is reported of a day than before: the root of the ratio of stories, 0.5 to 2."""
    stories = len({m.story for e in recent for m in e.mentions}) / rule.recent
    earlier = len({m.story for e in before for m in e.mentions}) / rule.before
    return float(min(max((stories / earlier) ** 0.5, 0.5), 2.0)) if earlier else 1.0


def _triggers(
    recent: Sequence[Episode],
    before: Sequence[Episode],
    ceasefires: Sequence[Ceasefire],
    begin: dt.date,
    on: dt.date,
) -> list[Trigger]:
    out: list[Trigger] = []

    def tell(rule: str, heats: bool, found: Sequence[Episode], **figures: float) -> None:
        if found:
            out.append(
                Trigger(rule=rule, heats=heats, episodes=tuple(e.id for e in found), **figures)
            )

    fought = _fought(recent)
    if not _fought(before):
        origins = {o.key for e in fought for o in e.origins}
        if len(origins) >= 2:
            tell("fighting where none was on record", True, fought)
    known = {mode for e in _fought(before) for mode in e.modes}
    tell(
        "other heavy weapons than before", True,
        [e for e in fought if before and set(e.modes) & set(_HEAVY) - known],
    )  # fmt: skip
    fresh, earlier = _toll(recent), _toll(before)
    if fresh and earlier and fresh[0] > earlier[0]:
        tell(
            "more dead in one attack than before", True, [fresh[1]],
            value=float(fresh[0]), against=float(earlier[0]),
        )  # fmt: skip
    broken = [b.episode for c in ceasefires for b in c.breaches if b.day and begin <= b.day <= on]
    tell("a truce said to be broken", True, [e for e in recent if e.id in broken])
    forces = [e for e in recent if e.type is EventType.MOBILIZE and e.status in DONE]
    tell("forces moved up", True, forces)
    made = [
        c for c in ceasefires
        if c.status in DONE and not c.contested and begin <= _began(c) <= on
    ]  # fmt: skip
    telling = {i for c in made for i in c.episodes}
    truces = [e for e in recent if e.id in telling and e.type is not EventType.ACCUSE]
    if truces and not any(day(e) > max(map(_began, made)) for e in fought):
        tell("a truce, and no fighting told of since", False, truces)
    back = [
        e for e in recent
        if e.type is EventType.RETREAT and {"withdraw", "release", "disarm"} & set(e.modes)
        and e.status in DONE
    ]  # fmt: skip
    tell("withdrawal or release", False, back)
    if before and not fought and _fought(before):
        tell("no fighting in the recent days", False, recent)
    return out


def _began(truce: Ceasefire) -> dt.date:
    return truce.days.first if truce.days else truce.told


def _fought(episodes: Sequence[Episode]) -> list[Episode]:
    return [e for e in episodes if e.type is EventType.ASSAULT and e.status in DONE]


def _toll(episodes: Sequence[Episode]) -> tuple[int, Episode] | None:
    """The largest number of dead that one source gives for one attack, by its lower bound."""
    rows = [
        (c.low, e)
        for e in _fought(episodes)
        for c in e.claims
        if c.kind is FigureKind.KILLED and c.low is not None and c.until is None
        and _of_one_attack(c, e)
    ]  # fmt: skip
    return max(rows, key=lambda r: (r[0], r[1].id)) if rows else None


def _only_counted(episode: Episode) -> bool:
    """Whether an attack has no day but that of its telling, and its dead are those of all days so far.

    "2,783 soldiers were lost in the war" is told when the war is over: nobody fought on that day.
    """
    dead = [c for c in episode.claims if c.kind is FigureKind.KILLED]
    stated = episode.days is not None and episode.days.basis is not DateBasis.DATELINE
    return not stated and bool(dead) and all(c.cumulative for c in dead)


def _of_one_attack(claim: Claim, episode: Episode) -> bool:
    """Whether a figure is the toll of one attack, and no count of all the days so far.

    The words of its sentence say so; where they say neither, it must be of an attack of a stated
    day or a few, and told without a word for "until".
    """
    days = episode.days
    if claim.cumulative or days is None or (days.last - days.first).days >= _ONE_ATTACK:
        return False
    if claim.cumulative is None:
        told: Mention = next(
            m for m in episode.mentions if (m.story, m.event.id) == (claim.story, claim.event)
        )
        return days.basis is not DateBasis.DATELINE and not until_in(told, claim.figure)
    return True
