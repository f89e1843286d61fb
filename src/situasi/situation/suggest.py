"""Situations that a record seems to hold: episodes gathered by the two parties that fight or talk."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from situasi.model import Entry, Episode, Scope
from situasi.names.fold import key
from situasi.names.register import countries
from situasi.situation.scope import day

PAUSE = 60
"""Days without an episode of two parties after which what follows is another situation."""

LEAST = 4
"""Episodes that make a situation."""

_CONFLICT = frozenset(
    ("ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "ACCUSE", "REJECT", "SANCTION", "PROTEST")
)


@dataclass(frozen=True)
class Suggestion:
    """A scope, and so many episodes of its two parties, so many of them of conflict.

    Once it is `weighed`, it is all that the scope takes in.
    """

    scope: Scope
    episodes: int
    conflict: int
    stories: int

    def weighed(self, entries: Sequence[Entry]) -> Suggestion:
        """The same scope with what it takes in."""
        taken = [x.episode for x in entries]
        return replace(
            self, episodes=len(taken), conflict=sum(e.type in _CONFLICT for e in taken),
            stories=len({m.story for e in taken for m in e.mentions}),
        )  # fmt: skip


def suggest(
    episodes: Iterable[Episode], languages: tuple[str, ...] = ("en", "id")
) -> list[Suggestion]:
    """Suggestions, the one with most conflict first.

    Two countries that act on each other, in a stretch of days without a long pause, are a situation
    if some of what they do is conflict. Its places are those of two attacks at least, in a country of
    the two: where they only talked, much happens that is not of this.
    """
    pairs: dict[tuple[str, str], list[Episode]] = defaultdict(list)
    for episode in episodes:
        sides = {a.country for a in (*episode.actors, *episode.recipients) if a.country}
        for one, other in combinations(sorted(sides), 2):
            pairs[one, other].append(episode)
    out = []
    for pair, found in pairs.items():
        for run in _runs(found):
            conflict = [e for e in run if e.type in _CONFLICT]
            if len(run) >= LEAST and 2 * len(conflict) >= len(run) and _both_ways(pair, conflict):
                out.append(_suggestion(pair, run, len(conflict), languages))
    return sorted(out, key=lambda s: (-s.conflict, s.scope.id))


def _runs(episodes: list[Episode]) -> list[list[Episode]]:
    runs: list[list[Episode]] = []
    last: dt.date | None = None
    for episode in sorted(episodes, key=lambda e: (day(e), e.id)):
        if last is None or (day(episode) - last).days > PAUSE:
            runs.append([])
        runs[-1].append(episode)
        last = day(episode)
    return runs


def _both_ways(pair: tuple[str, str], conflict: list[Episode]) -> bool:
    """Whether the two act on each other, rather than side by side on a third."""
    return any(
        {a.country for a in e.actors} & {one} and {a.country for a in e.recipients} & {other}
        for e in conflict
        for one, other in (pair, pair[::-1])
    ) or any({a.country for a in e.actors} >= set(pair) and e.type == "ASSAULT" for e in conflict)


def _suggestion(
    pair: tuple[str, str], run: list[Episode], conflict: int, languages: tuple[str, ...]
) -> Suggestion:
    sites = Counter(
        e.site.name for e in run
        if e.type == "ASSAULT" and e.site and e.site.name and e.site.country in pair
        and e.site.precision not in ("country", None)
    )  # fmt: skip
    places = tuple(name for name, number in sites.most_common(6) if number > 1)
    first, last = day(run[0]), max(day(e) for e in run)
    names = {}
    for code in languages:
        spelt = [countries(code).get(c, c) for c in pair]
        where = f", {places[0]}" if places and code == "en" else ""  # places have English names
        names[code] = f"{spelt[0]}–{spelt[1]}{where}, {first.year}"
    slug = "-".join(key(countries("en").get(c, c)).replace(" ", "-") for c in pair)
    scope = Scope(
        id=f"{slug}-{first:%Y-%m}", names=names, parties=pair, places=places, first=first, last=last
    )
    return Suggestion(scope, len(run), conflict, len({m.story for e in run for m in e.mentions}))
