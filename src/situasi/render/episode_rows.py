"""Episodes as tables: one row a mention, and one row a statement about an episode.

Every row leads back to the story, the sentence and the characters that say so.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import Any

from situasi.model import Episode, Mention, Party, Span
from situasi.render import phrases

LIST = "; "

COLUMNS: dict[str, tuple[type, str]] = {
    "episode": (str, "id of the episode"),
    "episode_type": (str, "its PLOVER type"),
    "episode_modes": (str, "its PLOVER modes, parted by `;`"),
    "episode_status": (str, "whether it was done, as its newest mentions tell"),
    "episode_contested": (bool, "whether one origin affirms what another denies"),
    "episode_from": (dt.date, "first day"),
    "episode_to": (dt.date, "last day"),
    "episode_place": (str, "English name of the place"),
    "episode_country": (str, "its country, ISO 3166-1 alpha-3"),
    "episode_latitude": (float, "degrees, WGS 84"),
    "episode_longitude": (float, "degrees, WGS 84"),
    "episode_precision": (str, "how narrowly the coordinates fix the place"),
    "episode_actors": (str, "who did it, parted by `;`"),
    "episode_actor_countries": (str, "in the order of `episode_actors`; empty where unknown"),
    "episode_actor_sectors": (str, "PLOVER sectors, in the order of `episode_actors`"),
    "episode_recipients": (str, "to whom, parted by `;`"),
    "episode_recipient_countries": (str, "in the order of `episode_recipients`"),
    "episode_recipient_sectors": (str, "in the order of `episode_recipients`"),
    "episode_stories": (int, "how many stories tell it"),
    "episode_publishers": (int, "how many publishers"),
    "episode_origins": (int, "how many independent original sources"),
    "episode_partisan": (bool, "whether only the parties speak; empty where no country is known"),
    "story": (str, "id of the story of this mention"),
    "event": (str, "id of the event in the story's reading"),
    "title": (str, "title of the story"),
    "publisher": (str, "who published it"),
    "published": (dt.date, "the day it was published"),
    "url": (str, "where it stands"),
    "language": (str, "its language, ISO 639-1"),
    "type": (str, "PLOVER type that this mention was read as"),
    "status": (str, "whether it was done, as this mention tells"),
    "anchor": (str, "the words that name the deed"),
    "start": (int, "first character of the anchor in the story's text"),
    "end": (int, "character after the anchor's last"),
    "sentence": (str, "the sentence that the anchor stands in"),
    "sentence_start": (int, "its first character"),
    "sentence_end": (int, "the character after its last"),
    "figures": (str, "kind and bounds, as `killed 31..31; injured 150..`"),
    "according_to": (str, "the sources, outermost first, parted by ` ← `; empty for the narrator"),
    "origin": (str, "key of the original source"),
    "origin_country": (str, "the state that speaks through it; empty where none is known"),
    "known_from": (dt.date, "the day from which it was known"),
    "known_until": (dt.date, "the day when it was taken back; empty while it stands"),
    "review": (str, "what people made of it: unreviewed, accepted, corrected, rejected"),
}
"""The columns of CSV and Parquet, in their order: the type of the values, and what stands there."""


def rows(episode: Episode) -> Iterator[dict[str, Any]]:
    """One row for each mention, in the order of the episode; `None` where nothing is known."""
    shared = _episode(episode)
    for mention in episode.mentions:
        values = shared | _mention(mention)
        yield {name: values[name] for name in COLUMNS}


def _episode(episode: Episode) -> dict[str, Any]:
    site, days = episode.site, episode.days
    values: dict[str, Any] = {
        "episode": episode.id,
        "episode_type": str(episode.type),
        "episode_modes": LIST.join(episode.modes),
        "episode_status": str(episode.status),
        "episode_contested": episode.contested,
        "episode_from": days and days.first,
        "episode_to": days and days.last,
        "episode_place": site and site.name,
        "episode_country": site and site.country,
        "episode_latitude": site and site.latitude,
        "episode_longitude": site and site.longitude,
        "episode_precision": site and site.precision and str(site.precision),
        "episode_stories": episode.stories,
        "episode_publishers": episode.publishers,
        "episode_origins": len(episode.origins),
        "episode_partisan": episode.partisan,
    }
    for role, actors in (("actor", episode.actors), ("recipient", episode.recipients)):
        values[f"episode_{role}s"] = LIST.join(a.name or "" for a in actors)
        values[f"episode_{role}_countries"] = LIST.join(a.country or "" for a in actors)
        values[f"episode_{role}_sectors"] = LIST.join(a.sector or "" for a in actors)
    return values


def _mention(mention: Mention) -> dict[str, Any]:
    event, sentence = mention.event, mention.sentence
    return {
        "story": mention.story,
        "event": event.id,
        "title": mention.title,
        "publisher": mention.publisher,
        "published": mention.published,
        "url": mention.url,
        "language": mention.language,
        "type": str(event.type),
        "status": str(event.status),
        "anchor": event.anchor.text,
        "start": event.anchor.start,
        "end": event.anchor.end,
        "sentence": sentence.text,
        "sentence_start": sentence.start,
        "sentence_end": sentence.end,
        "figures": LIST.join(phrases.bounds(f) for f in event.figures),
        "according_to": phrases.RELAY.join(map(phrases.source, mention.chain)),
        "origin": mention.origin.key,
        "origin_country": mention.origin.country,
        "known_from": mention.since,
        "known_until": mention.until,
        "review": str(mention.review),
    }


STATEMENT_COLUMNS: dict[str, str] = {
    "id": "hash of what the row says and where; the same row always has the same",
    "entity_id": "id of the episode",
    "schema": "`Event`",
    "prop": "what is said of it",
    "value": "the value",
    "dataset": "the publisher of the story that says so; empty where it names none",
    "origin": "key of the original source",
    "lang": "language of the story, ISO 639-1",
    "original_value": "the story's own words",
    "first_seen": "the day from which it was known",
    "last_seen": "the last day on which it stood; empty while it stands; what stood on none is left out",
    "story": "id of the story",
    "event": "id of the event in the story's reading",
    "start": "first character of the words in the story's text",
    "end": "the character after their last",
    "sentence": "the sentence that tells the event",
    "sentence_start": "its first character",
    "sentence_end": "the character after its last",
}
"""The columns of the statements, in their order: those of FollowTheMoney's statements, and the way back."""

PROPERTIES: dict[str, str] = {
    "type": "PLOVER type",
    "mode": "PLOVER mode",
    "status": "whether it was done",
    "actor": "who did it",
    "actorCountry": "the state of who did it",
    "recipient": "to whom",
    "recipientCountry": "the state of whom it was done to",
    "location": "name of the place",
    "country": "country of the place",
    "startDate": "first day",
    "endDate": "last day",
    "killed": "people killed: `17..17`, `17..` (at least), `..17` (at most) or `12..17`",
    "injured": "people injured, in the same form",
    "displaced": "people displaced",
    "detained": "people detained",
    "missing": "people missing",
    "abducted": "people abducted",
    "size": "size of a crowd or a force",
}
"""What a statement can say of an episode."""


def statements(episode: Episode) -> Iterator[dict[str, Any]]:
    """Every value that every mention gives, one row each, with who says so and since when.

    What a corrected story says as before, in the same place, is one row; so is what several parties
    have in common. What was taken back on the day when it became known stood on no day.
    """
    out: dict[str, dict[str, Any]] = {}
    for mention in episode.mentions:
        if mention.until is not None and mention.until <= mention.since:
            continue
        for prop, value, words in _said(mention):
            row = _statement(episode, mention, prop, value, words)
            before = out.get(row["id"])
            if before is not None:
                row["first_seen"] = min(before["first_seen"], row["first_seen"])
                row["last_seen"] = _later(before["last_seen"], row["last_seen"])
            out[row["id"]] = row
    yield from out.values()


def _later(one: dt.date | None, other: dt.date | None) -> dt.date | None:
    """The later of two days; None is the end of all."""
    return None if one is None or other is None else max(one, other)


def _said(mention: Mention) -> Iterator[tuple[str, str, Span]]:
    event = mention.event
    yield "type", str(event.type), event.anchor
    for mode in event.modes:
        yield "mode", mode, event.anchor
    yield "status", str(event.status), event.anchor
    for role, parties in (("actor", event.actors), ("recipient", event.recipients)):
        for party in parties:
            yield from _party(role, party)
    if event.place is not None:
        if event.place.name:
            yield "location", event.place.name, event.place
        if event.place.country:
            yield "country", event.place.country, event.place
    if event.date is not None:
        # Only a dateline has no phrase of its own: the deed's words stand for it.
        phrase = event.date.phrase or event.anchor
        yield "startDate", event.date.first.isoformat(), phrase
        yield "endDate", event.date.last.isoformat(), phrase
    for figure in event.figures:
        yield str(figure.kind), phrases.bounds(figure).partition(" ")[2], figure


def _party(role: str, party: Party) -> Iterator[tuple[str, str, Span]]:
    yield role, party.name or party.text, party
    if party.country:
        yield f"{role}Country", party.country, party


def _statement(
    episode: Episode, mention: Mention, prop: str, value: str, words: Span
) -> dict[str, Any]:
    last = mention.until and mention.until - dt.timedelta(days=1)
    parts = (episode.id, prop, value, mention.story, mention.event.id, words.start, words.end)
    return {
        "id": hashlib.sha1(repr(parts).encode(), usedforsecurity=False).hexdigest(),
        "entity_id": episode.id,
        "schema": "Event",
        "prop": prop,
        "value": value,
        "dataset": mention.publisher,
        "origin": mention.origin.key,
        "lang": mention.language,
        "original_value": words.text,
        "first_seen": mention.since,
        "last_seen": last,
        "story": mention.story,
        "event": mention.event.id,
        "start": words.start,
        "end": words.end,
        "sentence": mention.sentence.text,
        "sentence_start": mention.sentence.start,
        "sentence_end": mention.sentence.end,
    }
