"""What was written: a story, with the furniture of its page told apart."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from situasi.model.spans import Frozen, Span

LONGEST_NAME = 2_000
"""Bytes of a story's id or address: what an index of PostgreSQL takes, and browsers and servers pass on."""


def place_of(url: str) -> str:
    """What of an address says where a story stands: no protocol, fragment, tracking or last slash."""
    try:
        parts = urlsplit(url)
    except ValueError:  # urllib refuses broken IPv6 brackets
        return url
    asked = [(k, v) for k, v in parse_qsl(parts.query) if not k.startswith(("utm_", "fbclid"))]
    return urlunsplit(("", parts.netloc.lower(), parts.path.rstrip("/"), urlencode(asked), ""))


class Author(Frozen):
    """Who wrote a story; `verified` is the page's own mark, None where it has none."""

    name: str
    about: str | None = None
    url: str | None = None
    verified: bool | None = None


class Link(Frozen):
    """A link of the page to another story or source."""

    text: str
    url: str | None = None


class Image(Frozen):
    """A picture of the page. `section` is the index of the section that it stands in."""

    url: str | None = None
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    section: int | None = None


class Section(Frozen):
    """A heading of the body and the number it carries on the page, if any.

    `body` is the stretch of `Story.text` from after the heading to the next one.
    """

    heading: Span
    number: int | None = None
    body: Span | None = None


class FurnitureKind(StrEnum):
    """What a line of a page is that is not its body."""

    RELATED = "related"  # "Baca Juga", "Read more"
    CAPTION = "caption"
    SHARE = "share"
    AUTHOR = "author"
    NOTICE = "notice"
    TOPICS = "topics"
    LATEST = "latest"
    OTHER = "other"


class Furniture(Frozen):
    """A line of the page that is not its body, kept as it stood."""

    kind: FurnitureKind
    text: str


class Story(Frozen):
    """What was written, with the furniture of its page told apart.

    `text` is all that is read: title, blank line, deck and body paragraphs parted by a blank line.
    A JSON Lines story's text is kept as it was given.
    """

    id: str
    text: str
    language: str | None = None
    title: str
    deck: Span | None = None
    dateline: Span | None = None
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    published: dt.date | None = None
    modified: dt.date | None = None
    url: str | None = None
    sections: tuple[Section, ...] = ()
    images: tuple[Image, ...] = ()
    related: tuple[Link, ...] = ()
    topics: tuple[str, ...] = ()
    furniture: tuple[Furniture, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The characters `start` to `end` of the text."""
        return Span(start=start, end=end, text=self.text[start:end])
