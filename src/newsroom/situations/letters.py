"""What is new in the situations that a reader of the daily letter follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from pydantic import ValidationError

from newsroom.situations import building, words
from newsroom.situations.rows import Row
from situasi.errors import SituasiError

if TYPE_CHECKING:
    from newsroom.readers.models import Subscription

FEW = 5
"""Episodes that a letter names; the page has all that is new."""


@dataclass(frozen=True, slots=True)
class News:
    """A situation in a letter: where it is going, and what was told since the last letter."""

    title: str
    verdict: str
    episodes: int
    latest: list[str]
    url: str


def news(row: Subscription) -> list[News]:
    """The followed situations in which something was told since the last letter."""
    if row.sent_until is None:
        return []
    since = row.sent_until.date()
    out = []
    for page in row.situations.live().public():
        try:
            digest = building.digest_of(page)
        except (SituasiError, ValidationError):
            continue  # the next letter tells of these days too
        # The record knows days, no hours: what came later on the day of the last letter is in the next.
        rows = [r for r in digest["rows"] if r["told"] >= since.isoformat()]
        if rows:
            url = f"{settings.ADDRESS.url}{page.url}?since={since}"
            said = words.site_labels().heat[digest["heat"]["verdict"]]
            out.append(News(page.title, said, len(rows), [_line(r) for r in rows[::-1][:FEW]], url))
    return out


def _line(row: Row) -> str:
    sides = " → ".join(filter(None, (words.actors(row["actors"]), words.actors(row["recipients"]))))
    figures = ", ".join(dict.fromkeys(words.figure(f) for f in row["figures"]))
    parts = (words.deed(row["type"], row["modes"]), sides, words.where(row["site"]), figures)
    return " · ".join(part for part in parts if part)

