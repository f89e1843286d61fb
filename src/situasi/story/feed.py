"""RSS and Atom feeds into stories: one for each entry."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any

import feedparser
from lxml import html

from situasi.errors import StoryError
from situasi.model import Author, Story
from situasi.story.assemble import NOTHING_GIVEN, Given, name, story
from situasi.story.blocks import Block, Page, walk, web_address
from situasi.story.characters import LARGEST, key, line
from situasi.story.parts import names_in
from situasi.story.tree import parse

MOST_ENTRIES = 1_000
"""Entries read of a feed; that there are more is reported as an error at the end."""


def from_feed(
    data: bytes | str, *, where: str, url: str | None = None, given: Given = NOTHING_GIVEN
) -> Iterator[Story | StoryError]:
    """A story, or what is wrong with it, for each entry: `where` of an error counts entries from 1.

    The text is what the feed carries, often no more than a teaser; `Story.url` leads to the whole.
    The publisher is the feed's title. `given` fills in what an entry does not say. A feed that
    cannot be read at all yields one `StoryError`.
    """
    raw = data.encode("utf-8", "replace") if isinstance(data, str) else data
    try:
        feed = _parse(raw, where)
    except StoryError as error:
        yield error
        return
    for number, entry in enumerate(feed.entries[:MOST_ENTRIES], start=1):
        place = f"{where}:entry {number}"
        try:
            yield _story(entry, feed.feed, place, where, url, given)
        except StoryError as error:
            yield error
        except Exception as error:  # one odd entry must not end the feed
            yield StoryError(place, f"cannot be read: {type(error).__name__}", "report the feed")
    if len(feed.entries) > MOST_ENTRIES:
        left = len(feed.entries) - MOST_ENTRIES
        yield StoryError(where, f"has {left} entries more than are read", "split the feed")


def _parse(raw: bytes, where: str) -> Any:
    if len(raw) > LARGEST:
        raise StoryError(where, "is larger than 10 MB", "split the feed")
    if b"<!ENTITY" in raw:  # no feed needs them; they are how XML bombs are built
        raise StoryError(where, "defines XML entities", "give a feed without a DTD of its own")
    try:
        # A stream, never a string: feedparser would take a string for an address and go there.
        feed = feedparser.parse(io.BytesIO(raw))
    except Exception as error:  # it meets every kind of broken XML
        raise StoryError(where, "is no feed that can be read", "give RSS or Atom") from error
    if not feed.entries:
        raise StoryError(where, "is a feed without entries", "give RSS or Atom with entries")
    return feed


def _story(entry: Any, feed: Any, place: str, where: str, url: str | None, given: Given) -> Story:
    link = web_address(entry.get("link"), url)
    title = _plain_line(entry.get("title"), place)
    blocks = [b for b in _blocks(entry, link or url, place) if key(b.text) != key(title) or b.image]
    page = Page(
        where=place,
        blocks=blocks,
        title=title,
        authors=_authors(entry),
        publisher=_plain_line(feed.get("title"), place) or None,
        published=_day(entry, "published_parsed", "updated_parsed") or given.published,
        modified=_day(entry, "updated_parsed"),
        language=feed.get("language"),
        url=link,
        topics=tuple(line(t.get("term") or "") for t in entry.get("tags", []) if t.get("term")),
    )
    if link is None:
        guid = str(entry.get("id") or "")
        text = guid or title + "".join(b.text for b in blocks)
        page.id = name(url=None, where=title or where, text=text)
    return story(page, Given(language=None if page.language else given.language))


def _blocks(entry: Any, base: str | None, place: str) -> list[Block]:
    """The longest of the entry's contents and its summary."""
    texts = [c.get("value") or "" for c in entry.get("content", [])]
    longest = max([*texts, entry.get("summary") or ""], key=len)
    if not longest.strip():
        return []
    return list(walk(parse(f"<div>{longest}</div>", place), base))


def _plain_line(text: object, place: str) -> str:
    """A title without its tags: "&lt;b&gt;" in a feed is as common as plain words."""
    if not isinstance(text, str) or not text.strip():
        return ""
    if "<" not in text and "&" not in text:
        return line(text)
    tree: html.HtmlElement = parse(f"<div>{text}</div>", place)
    return line(tree.text_content())


def _authors(entry: Any) -> tuple[Author, ...]:
    said = [str(a.get("name") or "") for a in entry.get("authors", []) if a.get("name")]
    names = [n for text in said for n in names_in(line(text)) if "@" not in n]
    return tuple(Author(name=n) for n in dict.fromkeys(names))


def _day(entry: Any, *fields: str) -> dt.date | None:
    """The day in UTC: feedparser turns all times into it."""
    for field in fields:
        # Asked with `in`: feedparser gives another field for one that is not there.
        when = entry[field] if field in entry else None  # noqa: SIM401
        if when is not None and 1900 <= when.tm_year <= 2100:
            return dt.date(when.tm_year, when.tm_mon, when.tm_mday)
    return None
