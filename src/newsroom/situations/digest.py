"""A situation cut down to what its page shows: small rows of JSON, quick to load and to filter.

A situation of 2,000 stories is tens of megabytes in full; its digest is one or two. The full one is
made of the record and given by the API, the digest is kept for the page, and what the page has no room
for is kept beside it by parts. Nothing is added here: every row is a part of
`situasi.model.Situation`, and names the story and the characters that say so.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any, TypedDict

from situasi.model import (
    Actor,
    Breach,
    Ceasefire,
    Claim,
    Contradiction,
    Entry,
    Mention,
    Review,
    Site,
    Situation,
    Span,
    Step,
)
from situasi.names.fold import key
from situasi.render import phrases
from situasi.render.episode_export import REACH_KM
from situasi.situation.heat import score

TELLINGS = 3
"""Tellings of an episode that a page quotes: the first of each language, then the newest."""
GROUPS, CLAIMS = 10, 6
"""Sources of figures that the page shows, and the figures of each."""
TRUCES, SIDES, BREACHES = 4, 4, 2
"""The latest truces that the page shows, and of each the accusers and their reports."""
AGAINST = 10
"""Contradictions that the page shows, the latest; of each as many figures as of a source."""
TRACKS, STEPS = 8, 5
"""Mediators that the page shows, and the latest steps of each."""
SIDES_OF_ALL = 40
"""Parties that the page lists."""
EPISODES = 3
"""Episodes that a part of the rule of heat names."""
DOTS = 16
"""Points of one source in the chart of figures."""
LINES = 5
"""Sources in that chart."""
MOST_CHOICES = 40
"""Parties, sources or places that a reader can choose from: those with most episodes."""
_NAMED = "name:"
ON_A_PAGE = 40
"""Rows of a part on a page of its own."""
SENTENCE = 320
"""Characters of a sentence that a page quotes."""


class Telling(TypedDict):
    """One sentence of one story, and who says it there, outermost first."""

    story: str
    start: int
    end: int
    text: str
    language: str
    chain: list[str]
    since: str
    until: str | None
    reviewed: bool


class Row(TypedDict):
    """An episode on the timeline. `score` is below 0 for conflict; `km` is how far it may lie off."""

    id: str
    type: str
    modes: list[str]
    status: str
    contested: bool
    partisan: bool | None
    belongs: str
    first: str
    last: str
    basis: str | None
    told: str
    actors: list[dict[str, Any]]
    recipients: list[dict[str, Any]]
    site: dict[str, Any] | None
    figures: list[dict[str, Any]]
    origins: list[list[str | None]]
    stories: int
    publishers: int
    reviewed: bool
    conflict: bool
    times: int
    tellings: list[Telling]


class Digest(TypedDict):
    """The whole page. `counts` are the rows of each part, `days` how many were told on which day."""

    as_of: str
    stories: int
    publishers: int
    sources: int
    heat: dict[str, Any]
    rows: list[Row]
    parties: list[dict[str, Any]]
    ledger: list[dict[str, Any]]
    lines: list[dict[str, Any]]
    truces: list[dict[str, Any]]
    mediation: list[dict[str, Any]]
    contradictions: list[dict[str, Any]]
    told: list[dict[str, Any]]
    counts: dict[str, int]
    days: dict[str, dict[str, int]]
    choices: dict[str, Any]
    changes: list[dict[str, Any]]
    map: dict[str, Any] | None


class Digesting:
    """Cuts one situation down."""

    def __init__(self, made: Situation) -> None:
        self.made = made
        self.mentions = {
            (m.story, m.event.id): m for x in made.timeline for m in x.episode.mentions
        }
        self._tellings: dict[tuple[str, str], Telling] = {}
        self.groups = self._ledger()
        self.truces = [self._truce(x) for x in made.ceasefires]

    def digest(self) -> Digest:
        """All but the corrections and the map, which are no part of the situation itself."""
        made, groups = self.made, self.groups
        parts = self.parts
        rows = [self._row(entry) for entry in made.timeline]
        before = [0, *accumulate(len(g["rows"]) for g in groups)]
        return {
            "as_of": made.as_of.isoformat(),
            "stories": made.stories,
            "publishers": made.publishers,
            "sources": made.origins,
            "heat": self._heat(),
            "rows": rows,
            "parties": parts["parties"][:SIDES_OF_ALL],
            "ledger": [
                g | {"rows": g["rows"][:CLAIMS], "number": len(g["rows"]),
                     "page": at // ON_A_PAGE + 1}
                for g, at in zip(groups[:GROUPS], before, strict=False)
            ],
            "lines": _lines(groups),
            "truces": [_few(x) for x in self.truces[-TRUCES:]],
            "mediation": [
                {"who": {"name": x.mediator, "country": x.country},
                 "steps": [self._step(s) for s in x.steps[-STEPS:]], "number": len(x.steps)}
                for x in made.mediation[:TRACKS]
            ],
            "contradictions": [
                self._contradiction(x, CLAIMS) for x in made.contradictions[-AGAINST:]
            ],
            "told": self._stories(),
            "counts": {part: len(found) for part, found in parts.items()},
            "days": {
                "figures": Counter(row["since"] for g in groups for row in g["rows"]),
                "breaches": Counter(
                    b["telling"]["since"] for x in self.truces for b in x["breaches"]
                ),
            },
            "choices": choices(rows),
            "changes": [],
            "map": None,
        }  # fmt: skip

    @cached_property
    def parts(self) -> dict[str, list[dict[str, Any]]]:
        """What stands on pages of its own, whole: each part's rows in their order."""
        made = self.made
        heads = ("cumulative", "source", "key")
        return {
            "figures": [
                {name: g[name] for name in heads} | {"row": row}
                for g in self.groups for row in g["rows"]
            ],
            "contradictions": [self._contradiction(x) for x in made.contradictions[::-1]],
            "truces": [
                {"truce": {k: v for k, v in x.items() if k != "breaches"}, "breach": breach}
                for x in self.truces[::-1] for breach in x["breaches"] or [None]
            ],
            "mediation": [
                {"who": {"name": x.mediator, "country": x.country}, "step": self._step(s)}
                for x in made.mediation for s in x.steps[::-1]
            ],
            "parties": self._parties(),
        }  # fmt: skip

    def _contradiction(self, found: Contradiction, most: int | None = None) -> dict[str, Any]:
        return {
            "episode": found.episode,
            "what": found.what,
            "one": [o.name for o in found.one],
            "other": [o.name for o in found.other],
            "claims": [self._claim(c) for c in _told_once(found.claims)[:most]],
        }

    def _heat(self) -> dict[str, Any]:
        found = self.made.heat
        return found.model_dump(mode="json") | {
            "triggers": [
                t.model_dump(mode="json") | {"episodes": list(t.episodes[:EPISODES])}
                for t in found.triggers
            ]
        }

    def _parties(self) -> list[dict[str, Any]]:
        """Who has a part in it, and in how many episodes; one row for what a reader sees as one."""
        acting: Counter[tuple[str, str, str]] = Counter()
        suffering: Counter[tuple[str, str, str]] = Counter()
        for entry in self.made.timeline:
            acting.update({_slot(a) for a in entry.episode.actors})
            suffering.update({_slot(a) for a in entry.episode.recipients})
        found = {_slot(x.actor): x for x in reversed(self.made.parties)}
        rows = [
            {"who": _actor(x.actor), "side": x.side, "acting": acting[slot],
             "suffering": suffering[slot]}
            for slot, x in found.items()
        ]  # fmt: skip
        return sorted(rows, key=lambda r: (not r["side"], -(r["acting"] + r["suffering"])))

    def _ledger(self) -> list[dict[str, Any]]:
        """Each source's figures of one kind together; the same figure of several stories is one row."""
        groups: dict[tuple[str, str, bool], list[Claim]] = {}
        for claim in self.made.ledger:
            slot = (claim.origin.key, str(claim.kind), bool(claim.cumulative))
            groups.setdefault(slot, []).append(claim)
        out = []
        for claims in groups.values():
            rows: dict[tuple[Any, ...], dict[str, Any]] = {}
            for claim in claims:
                same = (claim.low, claim.high, None if claim.cumulative else claim.episode)
                row = rows.get(same)
                if row is None:
                    rows[same] = self._claim(claim)
                    continue
                # It stands as long as one story has it that was not taken back.
                if claim.until is None:
                    row.update(until=None, replaced=False)
                row["since"] = min(row["since"], claim.since.isoformat())
                if len(row["tellings"]) < TELLINGS:
                    found = self._telling(claim.story, claim.event, claim.sentence)
                    if found not in row["tellings"]:
                        row["tellings"].append(found)
            first = claims[0]
            out.append(
                {
                    "kind": str(first.kind),
                    "cumulative": bool(first.cumulative),
                    "source": _who_says(first),
                    "key": first.origin.key,
                    "rows": list(rows.values()),
                }
            )
        return sorted(out, key=lambda g: (not g["cumulative"], -len(g["rows"]), g["key"]))

    def _claim(self, claim: Claim) -> dict[str, Any]:
        return {
            "kind": str(claim.kind),
            "low": claim.low,
            "high": claim.high,
            "cumulative": claim.cumulative,
            "source": _who_says(claim),
            "words": claim.figure.text,
            "as_of": claim.as_of and claim.as_of.isoformat(),
            "since": claim.since.isoformat(),
            "until": claim.until and claim.until.isoformat(),
            "replaced": claim.replaced,
            "episode": claim.episode,
            "tellings": [self._telling(claim.story, claim.event, claim.sentence)],
        }

    def _truce(self, truce: Ceasefire) -> dict[str, Any]:
        days = truce.days
        return {
            "id": truce.id,
            "first": days and days.first.isoformat(),
            "told": truce.told.isoformat(),
            "declared_by": [_actor(a) for a in truce.declared_by],
            "brokered_by": [_actor(a) for a in truce.brokered_by],
            "status": str(truce.status),
            "episodes": list(truce.episodes),
            "breaches": [self._breach(b) for b in truce.breaches],
        }

    def _breach(self, breach: Breach) -> dict[str, Any]:
        return {
            "episode": breach.episode,
            "accuser": breach.accuser,
            "accused": list(breach.accused),
            "day": breach.day and breach.day.isoformat(),
            "site": breach.site and _site(breach.site),
            "basis": breach.basis,
            "denied_by": [o.name for o in breach.denied_by],
            "telling": self._telling(breach.story, breach.event, breach.sentence),
        }

    def _step(self, step: Step) -> dict[str, Any]:
        return {
            "episode": step.episode,
            "type": str(step.type),
            "modes": list(step.modes),
            "status": str(step.status),
            "day": step.day and step.day.isoformat(),
            "told": step.told.isoformat(),
            "others": list(step.others),
            "telling": self._telling(step.story, step.event, step.sentence),
        }

    def _telling(self, story: str, event: str, sentence: Span) -> Telling:
        found = self.mentions.get((story, event))
        if found is not None:
            return self._quote(found)
        return {
            "story": story, "start": sentence.start, "end": sentence.end,
            "text": phrases.clipped(sentence.text, SENTENCE), "language": "", "chain": [],
            "since": "", "until": None, "reviewed": False,
        }  # fmt: skip

    def _quote(self, mention: Mention) -> Telling:
        """A telling, made once: it is never changed."""
        slot = (mention.story, mention.event.id)
        if slot not in self._tellings:
            self._tellings[slot] = telling(mention)
        return self._tellings[slot]

    def _row(self, entry: Entry) -> Row:
        episode = entry.episode
        standing = [
            m for m in episode.mentions if m.until is None and m.review is not Review.REJECTED
        ]
        days = episode.days
        told = min(m.since for m in episode.mentions)
        return {
            "id": episode.id,
            "type": str(episode.type),
            "modes": list(episode.modes),
            "status": str(episode.status),
            "contested": episode.contested,
            "partisan": episode.partisan,
            "belongs": str(entry.belongs),
            "first": (days.first if days else told).isoformat(),
            "last": (days.last if days else told).isoformat(),
            "basis": days and str(days.basis),
            "told": told.isoformat(),
            "actors": [_actor(a) for a in episode.actors],
            "recipients": [_actor(a) for a in episode.recipients],
            "site": episode.site and _site(episode.site),
            "figures": _figures(episode.claims),
            "origins": [[o.key, o.name, o.country] for o in episode.origins],
            "stories": episode.stories,
            "publishers": episode.publishers,
            "reviewed": all(m.review is not Review.UNREVIEWED for m in standing),
            "conflict": score(episode) < 0,
            "times": len(standing or episode.mentions),
            "tellings": [self._quote(m) for m in _quoted(standing or list(episode.mentions))],
        }

    def _stories(self) -> list[dict[str, Any]]:
        """The stories, the newest first, and of how many episodes each tells."""
        tells: Counter[str] = Counter()
        shown: dict[str, Mention] = {}
        for entry in self.made.timeline:
            for story in {m.story for m in entry.episode.mentions if m.until is None}:
                tells[story] += 1
            for mention in entry.episode.mentions:
                shown.setdefault(mention.story, mention)
        found = [
            {"story": name, "language": shown[name].language,
             "day": shown[name].since.isoformat(), "episodes": number}
            for name, number in tells.items()
        ]  # fmt: skip
        return sorted(found, key=lambda s: (s["day"], s["story"]), reverse=True)


def _quoted(mentions: Sequence[Mention]) -> list[Mention]:
    """The first telling of each language, then the newest, in the order of the days."""
    first: dict[str, Mention] = {}
    # A headline says least: it is quoted where nothing else tells of it.
    for mention in sorted(mentions, key=lambda m: (not m.sentence.start, m.since)):
        first.setdefault(mention.language, mention)
    rest = sorted((m for m in mentions if m not in first.values()), key=lambda m: m.since)
    room = max(TELLINGS - len(first), 0)
    chosen = [*first.values(), *rest[len(rest) - min(room, len(rest)) :]]
    return sorted(chosen, key=lambda m: m.since)


def telling(mention: Mention) -> Telling:
    """A mention as one row."""
    return {
        "story": mention.story,
        "start": mention.sentence.start,
        "end": mention.sentence.end,
        "text": phrases.clipped(mention.sentence.text, SENTENCE),
        "language": mention.language,
        "chain": [phrases.source(s) for s in mention.chain],
        "since": mention.since.isoformat(),
        "until": mention.until and mention.until.isoformat(),
        "reviewed": mention.review is not Review.UNREVIEWED,
    }


def _who_says(claim: Claim) -> str | None:
    """The source's name; the story's words for it where it has none ("official figures")."""
    if claim.origin.name or not claim.chain:
        return claim.origin.name
    return f"“{phrases.source(claim.chain[-1])}”"


def _slot(actor: Actor) -> tuple[str, str, str]:
    """What tells actors apart on a page: a name, else a sector, and the state."""
    return (actor.name or "", "" if actor.name else actor.sector or "", actor.country or "")


def _actor(actor: Actor) -> dict[str, Any]:
    return {"name": actor.name, "country": actor.country, "sector": actor.sector}


def _site(site: Site) -> dict[str, Any]:
    return {
        "name": site.name,
        "country": site.country,
        "latitude": site.latitude,
        "longitude": site.longitude,
        "precision": site.precision,
        "km": REACH_KM.get(site.precision) if site.precision else None,
    }


def _figures(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """The figures that stand, each once; the ledger says whose they are."""
    found = dict.fromkeys((str(c.kind), c.low, c.high) for c in claims if c.until is None)
    return [{"kind": kind, "low": low, "high": high} for kind, low, high in found]


def _told_once(claims: Sequence[Claim]) -> list[Claim]:
    """One claim of each source for each figure."""
    found: dict[tuple[Any, ...], Claim] = {}
    for claim in claims:
        found.setdefault((claim.origin.key, claim.low, claim.high), claim)
    return list(found.values())


def _few(truce: dict[str, Any]) -> dict[str, Any]:
    """A truce with some of its breaches, by who accuses whom; `sides` say how many there are."""
    sides: dict[tuple[str, tuple[str, ...]], list[dict[str, Any]]] = {}
    for breach in truce["breaches"]:
        sides.setdefault((breach["accuser"], tuple(breach["accused"])), []).append(breach)
    shown = [
        {"accuser": accuser, "accused": list(accused), "count": len(found),
         "breaches": found[-BREACHES:]}
        for (accuser, accused), found in sides.items()
    ]  # fmt: skip
    return truce | {
        "breaches": sorted(shown, key=lambda x: -x["count"])[:SIDES], "sides": len(sides)
    }  # fmt: skip


def _lines(groups: Sequence[dict[str, Any]], kind: str = "killed") -> list[dict[str, Any]]:
    """The totals of the sources that counted anew on most days, each thinned to what a chart shows."""
    found = []
    for group in groups:
        if group["kind"] == kind and group["cumulative"]:
            rows = [
                {"on": r["as_of"] or r["since"], "low": r["low"], "high": r["high"]}
                for r in group["rows"]
                # Taken back is not drawn; a figure that a newer one replaced was said all the same.
                if r["until"] is None or r["replaced"]
            ]
            rows.sort(key=lambda r: (r["on"], r["low"] if r["low"] is not None else r["high"]))
            if rows:
                found.append({"source": group["source"], "rows": rows})
    found.sort(key=lambda x: -len({r["on"] for r in x["rows"]}))
    for line in found[:LINES]:
        rows, last = line["rows"], len(line["rows"]) - 1
        if last >= DOTS:
            line["rows"] = [rows[round(i * last / (DOTS - 1))] for i in range(DOTS)]
    return found[:LINES]


def choices(rows: Sequence[Row]) -> dict[str, Any]:
    """How many episodes there are of each type, party, source and place, the most first."""
    types = Counter(row["type"] for row in rows)
    sides: Counter[str] = Counter()
    origins: Counter[str] = Counter()
    places: Counter[str] = Counter()
    names: dict[str, tuple[str | None, str | None]] = {}
    sources: dict[str, str | None] = {}
    for row in rows:
        slots = {party(a): a for a in (*row["actors"], *row["recipients"])}
        slots.pop("", None)
        sides.update(slots.keys())
        for slot, actor in slots.items():
            names.setdefault(slot, (actor["name"], actor["country"]))
        for slot, name, _country in row["origins"]:
            origins[str(slot)] += 1
            sources.setdefault(str(slot), name)
        if row["site"] and row["site"]["name"]:
            places[row["site"]["name"]] += 1
    return {
        "types": dict(types),
        "parties": [(slot, *names[slot], n) for slot, n in sides.most_common(MOST_CHOICES)],
        "sources": [(slot, sources[slot], n) for slot, n in origins.most_common(MOST_CHOICES)],
        "places": places.most_common(MOST_CHOICES),
    }


def party(actor: Mapping[str, Any]) -> str:
    """By what an actor's part in episodes can be asked for: states by code, others by their name."""
    if actor["country"]:
        return str(actor["country"])
    return _NAMED + key(actor["name"]) if actor["name"] else ""


def day(text: str) -> dt.date:
    """The day of a row."""
    return dt.date.fromisoformat(text)
