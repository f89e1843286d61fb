"""The log's entries: what was read and what was judged, as they are written down."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from enum import StrEnum

from situasi.model import Judgement, Told

READING = "reading"
JUDGEMENT = "judgement"


class Outcome(StrEnum):
    """What adding a story did."""

    NEW = "new"
    UNCHANGED = "unchanged"
    CORRECTED = "corrected"  # the story has another text than before
    REREAD = "reread"  # the same text, read or described otherwise


_LEVEL = 3
"""Of compression: a third smaller than 1 at the same speed of adding; 6 costs twice the time."""


def digest(text: str | bytes) -> bytes:
    """Sixteen bytes that stand for a text."""
    return hashlib.blake2b(
        text if isinstance(text, bytes) else text.encode(), digest_size=16
    ).digest()


@dataclass(frozen=True)
class Entry:
    """A reading ready to be logged: what depends on the story alone is made before the lock is taken."""

    told: Told
    digest: bytes
    text_digest: bytes
    payload: bytes


def entry(told: Told) -> Entry:
    """A story and its reading as an entry."""
    whole = told.model_dump_json(by_alias=True, exclude_defaults=True).encode()
    return Entry(told, digest(whole), digest(told.story.text), zlib.compress(whole, _LEVEL))


def told_of(payload: bytes) -> Told:
    """The story and its reading from a logged entry."""
    return Told.model_validate_json(zlib.decompress(payload))


def judged_of(payload: bytes) -> Judgement:
    """The judgement from a logged entry."""
    return Judgement.model_validate_json(zlib.decompress(payload))


def pack(judgement: Judgement) -> bytes:
    """A judgement as it is logged."""
    return zlib.compress(judgement.model_dump_json(exclude_defaults=True).encode(), _LEVEL)
