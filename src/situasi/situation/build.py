"""A situation from a record: everything in its scope, as known on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from situasi.model import Entry, Episode, Scope, Situation
from situasi.names.fold import key
from situasi.record import Record
from situasi.record.memory import Memory
from situasi.rubbish import uncollected
from situasi.situation.accounts import contradictions, ledger, parties
from situasi.situation.heat import heat
from situasi.situation.mediation import Outsiders, mediation
from situasi.situation.scope import select
from situasi.situation.truces import ceasefires


def situation(
    record: Record, scope: Scope, as_of: dt.date | None = None, memory: Memory | None = None
) -> Situation:
    """The situation of a scope, from a record. Raises RecordError.

    `memory`: of the same scope, as of the same day; a round of it begins.
    """
    with uncollected():
        if memory is not None:
            memory.begin()
        return of_episodes(scope, _near(record, scope, as_of, memory), as_of)


def taken_in(record: Record, scope: Scope) -> tuple[Entry, ...]:
    """The episodes that a scope takes in. Raises RecordError."""
    return select(scope, _near(record, scope, None, None))


def _near(
    record: Record, scope: Scope, as_of: dt.date | None, memory: Memory | None
) -> list[Episode]:
    """The episodes among which are all that belong to a scope."""
    found = list(record.scoped(scope, as_of, memory))
    if scope.parties:
        # What mediators do among themselves names no party; the stories of the situation lead to it.
        stories = {m.story for e in select(scope, found) for m in e.episode.mentions}
        besides = {e.id for e in found}
        found += record.told_in(stories, as_of, besides, memory)
    return found


def of_episodes(
    scope: Scope, episodes: Sequence[Episode], as_of: dt.date | None = None
) -> Situation:
    """The situation that these episodes make.

    Without `as_of` it is that of the last day on which anything was told or done in it.
    """
    entries = select(scope, episodes)
    inside = [x.episode for x in entries]
    on = as_of or _last(inside) or dt.datetime.now(dt.UTC).date()
    # What is told of it later, in passing, heats nothing that has ended.
    end = min(on, scope.last) if scope.last else on
    outsiders = Outsiders(scope, entries)
    truces = ceasefires(scope, entries, outsiders)
    mentions = [m for e in inside for m in e.mentions if m.until is None]
    return Situation(
        scope=scope,
        as_of=on,
        timeline=entries,
        stories=len({m.story for m in mentions}),
        publishers=len({key(m.publisher) if m.publisher else m.story for m in mentions}),
        origins=len({o.key for e in inside for o in e.origins}),
        parties=parties(scope, entries),
        ledger=ledger(entries),
        ceasefires=truces,
        mediation=mediation(scope, entries, outsiders),
        contradictions=contradictions(entries),
        heat=heat(inside, truces, end),
    )


def _last(episodes: Sequence[Episode]) -> dt.date | None:
    days = [m.since for e in episodes for m in e.mentions]
    return max(days, default=None)
