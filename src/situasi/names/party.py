"""What the room answers with: who a phrase means, and where a name stands."""

from __future__ import annotations

from typing import NamedTuple

from situasi.model import Reason, Sector


class Identity(NamedTuple):
    """Who a phrase means. `None` where it is not known; `country` is ISO 3166-1 alpha-3."""

    name: str | None
    country: str | None
    sector: Sector | None
    because: tuple[Reason, ...] = ()


class Mention(NamedTuple):
    """A known name in the text, `text[start:end]`.

    `kind` is the entry's: nation, people, seat, organization, metonym, leader, person (one that
    the story introduces), outlet or place.
    """

    start: int
    end: int
    kind: str
    identity: Identity


class Introduction(NamedTuple):
    """A person or short form that the story itself introduces, and the span that says so."""

    start: int
    end: int
    identity: Identity
