"""Under what an episode is found: its name, the countries of its parties and places, its places."""

from __future__ import annotations

import hashlib

from situasi.model import Mention
from situasi.names.fold import key as folded
from situasi.record.days import day_number

NOWHERE = 999.0
"""What stands for coordinates that are not known."""

LONGEST = 400
"""Letters of a place's name by which it is found: an index of PostgreSQL takes no whole page."""

Land = tuple[str, int]
Site = tuple[str, float, float]


def name_of(mention: Mention, salt: int = 0) -> str:
    """The name of an episode that the mention founds; `salt` tells two of one name apart."""
    anchor = mention.event.anchor
    told = repr((mention.story, anchor.start, anchor.end, mention.event.type, salt))
    return hashlib.blake2b(told.encode(), digest_size=6).hexdigest()


def lands(mention: Mention) -> set[Land]:
    """The countries that a mention's parties and place belong to, with its first day."""
    event = mention.event
    found = {p.country for p in event.actors}
    found.update([p.country for p in event.recipients])
    if event.place is not None:
        found.add(event.place.country)
    day = day_number(event.date.first if event.date else mention.since)
    return {(c, day) for c in found if c}


def sites(mention: Mention) -> list[Site]:
    """The place of a mention, by its folded name and its coordinates."""
    place = mention.event.place
    if place is None or not (place.name or place.latitude is not None):
        return []
    latitude = NOWHERE if place.latitude is None else place.latitude
    longitude = NOWHERE if place.longitude is None else place.longitude
    return [(folded(place.name or "")[:LONGEST], latitude, longitude)]
