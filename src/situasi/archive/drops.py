"""Why something of a source is not among the stories."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Reason(StrEnum):
    """Why a page, line or story was dropped."""

    NOT_A_PAGE = "not_a_page"  # a request, a picture, a redirect, an error page, a feed in a crawl
    SHORT = "short"  # almost no text, or a paywall's teaser
    LIST = "list"  # a menu, a front page, results of a search: links to stories, not one
    NOT_NEWS = "not_news"  # prose that is no news: a shop, an about page, without day or byline
    LANGUAGE = "language"  # a language that was not asked for, or that we cannot read
    DUPLICATE = "duplicate"  # the text of an earlier story
    SAME_ADDRESS = "same_address"  # the id or address of an earlier story, with another text
    NEAR_DUPLICATE = "near_duplicate"  # nearly the text of an earlier story, with the same numbers
    BROKEN = "broken"  # cannot be read: damaged, too large, changed, not what it says
    UNREADABLE = "unreadable"  # the reader failed on it, or did not end, several times

    @property
    def aside(self) -> bool:
        """Whether it was set aside for a fault, rather than sorted out."""
        return self in (Reason.BROKEN, Reason.UNREADABLE)


SAMPLE = 2_000
"""Characters kept of what was dropped."""


@dataclass(frozen=True, slots=True)
class Drop:
    """One thing that was dropped: where it stood, why, and how it begins.

    `where` is fit to be shown; `kept` is the id of the story that it repeats.
    """

    file: str
    offset: int | None
    where: str
    reason: Reason
    what: str
    url: str | None = None
    kept: str | None = None
    sample: str | None = None

    def row(self) -> dict[str, Any]:
        """A row of `dropped`."""
        return {**asdict(self), "reason": str(self.reason)}
