"""The rows of a digest: parts of a situation as small values of JSON."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypedDict

from situasi.model import Actor, Claim, Entry, Mention, Review, Site
from situasi.names.fold import key
from situasi.render import phrases
from situasi.render.episode_export import REACH_KM
from situasi.situation.heat import score

TELLINGS = 3
"""Tellings of an episode that a page quotes: the first of each language, then the newest."""
DOTS = 16
"""Points of one source in the chart of figures."""
LINES = 5
"""Sources in that chart."""
MOST_CHOICES = 40
"""Parties, sources or places that a reader can choose from: those with most episodes."""
_NAMED = "name:"
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


def row_of(entry: Entry, quote: Callable[[Mention], Telling]) -> Row:
    """An episode on the timeline; `quote` makes a row of a mention."""
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
        "actors": [actor_of(a) for a in episode.actors],
        "recipients": [actor_of(a) for a in episode.recipients],
        "site": episode.site and site_of(episode.site),
        "figures": figures_of(episode.claims),
        "origins": [[o.key, o.name, o.country] for o in episode.origins],
        "stories": episode.stories,
        "publishers": episode.publishers,
        "reviewed": all(m.review is not Review.UNREVIEWED for m in standing),
        "conflict": score(episode) < 0,
        "times": len(standing or episode.mentions),
        "tellings": [quote(m) for m in quoted(standing or list(episode.mentions))],
    }


def quoted(mentions: Sequence[Mention]) -> list[Mention]:
    """The first telling of each language, then the newest, in the order of the days."""
    first: dict[str, Mention] = {}
    # A headline says least: it is quoted where nothing else tells of it.
    for mention in sorted(mentions, key=lambda m: (not m.sentence.start, m.since)):
        first.setdefault(mention.language, mention)
    taken = {id(m) for m in first.values()}
    rest = sorted((m for m in mentions if id(m) not in taken), key=lambda m: m.since)
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


def who_says(claim: Claim) -> str | None:
    """The source's name; the story's words for it where it has none ("official figures")."""
    if claim.origin.name or not claim.chain:
        return claim.origin.name
    return f"“{phrases.source(claim.chain[-1])}”"


def slot_of(actor: Actor) -> tuple[str, str, str]:
    """What tells actors apart on a page: a name, else a sector, and the state."""
    return (actor.name or "", "" if actor.name else actor.sector or "", actor.country or "")


def actor_of(actor: Actor) -> dict[str, Any]:
    """Who it is."""
    return {"name": actor.name, "country": actor.country, "sector": actor.sector}


def site_of(site: Site) -> dict[str, Any]:
    """Where it was; `km` is how far off it may lie."""
    return {
        "name": site.name,
        "country": site.country,
        "latitude": site.latitude,
        "longitude": site.longitude,
        "precision": site.precision,
        "km": REACH_KM.get(site.precision) if site.precision else None,
    }


def figures_of(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """The figures that stand, each once; the ledger says whose they are, and tells parts of a toll."""
    now = [c for c in claims if c.until is None]
    whole = {c.kind for c in now if c.group is None}
    shown = (c for c in now if c.group is None or c.kind not in whole)
    found = dict.fromkeys((str(c.kind), c.low, c.high) for c in shown)
    return [{"kind": kind, "low": low, "high": high} for kind, low, high in found]


def told_once(claims: Sequence[Claim]) -> list[Claim]:
    """One claim of each source for each figure."""
    found: dict[tuple[Any, ...], Claim] = {}
    for claim in claims:
        found.setdefault((claim.origin.key, claim.low, claim.high), claim)
    return list(found.values())


def lines_of(groups: Sequence[dict[str, Any]], kind: str = "killed") -> list[dict[str, Any]]:
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
