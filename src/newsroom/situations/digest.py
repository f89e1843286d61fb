"""A situation cut down to what its page shows: small rows of JSON, quick to load and to filter.

A situation of 2,000 stories is tens of megabytes in full; its digest is two. The full one is made of
the record and given by the API, the digest is kept for the page. Nothing is added here: every row is
a part of `situasi.model.Situation`, and names the story and the characters that say so.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

from situasi.model import (
    Actor,
    Breach,
    Ceasefire,
    Claim,
    Entry,
    Mention,
    Review,
    Site,
    Situation,
    Span,
    Step,
)
from situasi.render import phrases
from situasi.render.episode_export import REACH_KM
from situasi.situation.heat import score

TELLINGS = 6
"""Tellings of an episode that a page quotes: the first of each language, then the newest."""
MOST = 60
"""Parties that a page lists."""
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
    tellings: list[Telling]


class Digest(TypedDict):
    """The whole page."""

    as_of: str
    stories: int
    publishers: int
    sources: int
    heat: dict[str, Any]
    rows: list[Row]
    parties: list[dict[str, Any]]
    ledger: list[dict[str, Any]]
    truces: list[dict[str, Any]]
    mediation: list[dict[str, Any]]
    contradictions: list[dict[str, Any]]
    told: list[dict[str, Any]]
    changes: list[dict[str, Any]]
    map: dict[str, Any] | None


class Digesting:
    """Cuts one situation down."""

    def __init__(self, made: Situation) -> None:
        self.made = made
        self.mentions = {
            (m.story, m.event.id): m for x in made.timeline for m in x.episode.mentions
        }

    def digest(self) -> Digest:
        """All but the corrections and the map, which are no part of the situation itself."""
        made = self.made
        return {
            "as_of": made.as_of.isoformat(),
            "stories": made.stories,
            "publishers": made.publishers,
            "sources": made.origins,
            "heat": self._heat(),
            "rows": [_row(entry) for entry in made.timeline],
            "parties": self._parties(),
            "ledger": self._ledger(),
            "truces": [self._truce(x) for x in made.ceasefires],
            "mediation": [
                {"who": {"name": x.mediator, "country": x.country},
                 "steps": [self._step(s) for s in x.steps]}
                for x in made.mediation
            ],
            "contradictions": [
                {
                    "episode": x.episode,
                    "what": x.what,
                    "one": [o.name for o in x.one],
                    "other": [o.name for o in x.other],
                    "claims": [self._claim(c) for c in x.claims],
                }
                for x in made.contradictions
            ],
            "told": self._stories(),
            "changes": [],
            "map": None,
        }  # fmt: skip

    def _heat(self) -> dict[str, Any]:
        found = self.made.heat
        return found.model_dump(mode="json") | {
            "triggers": [
                t.model_dump(mode="json") | {"episodes": list(t.episodes[:4])}
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
        return sorted(rows, key=lambda r: (not r["side"], -(r["acting"] + r["suffering"])))[:MOST]

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
                row = rows.setdefault(same, self._claim(claim))
                # It stands as long as one story has it that was not taken back.
                if claim.until is None:
                    row.update(until=None, replaced=False)
                row["since"] = min(row["since"], claim.since.isoformat())
                telling = self._telling(claim.story, claim.event, claim.sentence)
                if telling not in row["tellings"] and len(row["tellings"]) < TELLINGS:
                    row["tellings"].append(telling)
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
            return _telling(found)
        return {
            "story": story, "start": sentence.start, "end": sentence.end,
            "text": phrases.clipped(sentence.text, SENTENCE), "language": "", "chain": [],
            "since": "", "until": None, "reviewed": False,
        }  # fmt: skip

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
            {"story": name, "title": shown[name].title, "language": shown[name].language,
             "day": shown[name].since.isoformat(), "episodes": number}
            for name, number in tells.items()
        ]  # fmt: skip
        return sorted(found, key=lambda s: (s["day"], s["story"]), reverse=True)


def _row(entry: Entry) -> Row:
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
        "tellings": [_telling(m) for m in _quoted(standing or list(episode.mentions))],
    }


def _quoted(mentions: Sequence[Mention]) -> list[Mention]:
    """The first telling of each language, then the newest, in the order of the days."""
    first: dict[str, Mention] = {}
    # A headline says least: it is quoted where nothing else tells of it.
    for mention in sorted(mentions, key=lambda m: (not m.sentence.start, m.since)):
        first.setdefault(mention.language, mention)
    rest = sorted((m for m in mentions if m not in first.values()), key=lambda m: m.since)
    chosen = [*first.values(), *rest[-(TELLINGS - len(first)) :]]
    return sorted(chosen, key=lambda m: m.since)


def _telling(mention: Mention) -> Telling:
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
    """The figures that stand, one for each source."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for claim in claims:
        if claim.until is None:
            slot = (claim.kind, claim.low, claim.high, claim.origin.key)
            found.setdefault(
                slot,
                {"kind": str(claim.kind), "low": claim.low, "high": claim.high,
                 "cumulative": bool(claim.cumulative), "source": claim.origin.name},
            )  # fmt: skip
    return list(found.values())


def day(text: str) -> dt.date:
    """The day of a row."""
    return dt.date.fromisoformat(text)
