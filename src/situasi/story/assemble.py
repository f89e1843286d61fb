"""Makes a `Story` of a `Page`: joins the text, counts the spans, names the story."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from situasi.errors import NoStoryError
from situasi.model import Author, Section, Span, Story
from situasi.model.story import place_of
from situasi.story import dateline, parts
from situasi.story.blocks import Page
from situasi.story.characters import key
from situasi.story.language import settle

MOST_TOPICS = 50
LEAST_WORDS = 0.7
"""The least share of letters, digits and blanks in a body. Prose has 0.95, random bytes half."""
FEW = 60
"""Characters of body below which that share says nothing."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller knows of a story. For a page it stands above what the page says of itself."""

    published: dt.date | None = None
    language: str | None = None


NOTHING_GIVEN = Given()


def story(page: Page, given: Given = NOTHING_GIVEN, *, least: int = 1) -> Story:
    """The story of a page.

    Raises `NoStoryError` where fewer than `least` characters of body are left once the furniture is
    told apart; a page that asks for money or a login must leave three times as much.
    """
    told = parts.sort(page.blocks, page.title, page.deck)
    size = sum(len(block.text) for block in told.body)
    walled = told.walled or page.charged
    if size < (3 * least if walled else least):
        raise _too_little(page.where, size, walled)
    if not any(block.level is None for block in told.body):
        raise _too_little(page.where, 0, walled)
    if size >= FEW and _words_share(block.text for block in told.body) < LEAST_WORDS:
        raise NoStoryError(page.where, "reads as no language", "give text, not code or raw data")
    pieces = [piece for piece in (page.title, page.deck) if piece]
    before = len(pieces)
    pieces += [block.text for block in told.body]
    text = "\n\n".join(pieces)
    spans = list(_spans(pieces))
    deck = spans[before - 1] if page.deck else None
    levels = [block.level for block in told.body]
    first = next(span for span, level in zip(spans[before:], levels, strict=True) if level is None)
    line = dateline.find(first.text, page.publisher)
    where = None
    if line and line.place:
        start, end = (first.start + offset for offset in line.place)
        where = Span(start=start, end=end, text=text[start:end])
    headings = [s for s, level in zip(spans[before:], levels, strict=True) if level is not None]
    return Story(
        id=page.id or name(url=page.url, where=page.where, text=text),
        text=text,
        language=given.language or settle(page.language, text),
        title=page.title,
        deck=deck,
        dateline=where,
        authors=_authors(page.authors, told.authors),
        publisher=page.publisher or (line.publisher if line else None),
        published=given.published or page.published,
        modified=page.modified,
        url=page.url,
        sections=tuple(sections(text, headings)),
        images=tuple(told.images),
        related=tuple(told.related),
        topics=tuple(dict.fromkeys([*told.topics, *page.topics]))[:MOST_TOPICS],
        furniture=tuple(told.furniture),
    )


def _words_share(texts: Iterable[str]) -> float:
    text = " ".join(texts)
    return sum(c.isalnum() or c.isspace() for c in text) / len(text)


def _too_little(where: str, size: int, walled: bool) -> NoStoryError:
    if walled:
        return NoStoryError(
            where,
            f"is behind a paywall: {size} characters of body are there to read",
            "give the full text, as a file or on standard input",
        )
    return NoStoryError(
        where,
        f"has almost no body text ({size} characters)" if size else "has no body text",
        "check that it is a story's own page and that it does not need a browser to show its text",
    )


def _spans(pieces: Iterable[str]) -> Iterable[Span]:
    start = 0
    for piece in pieces:
        yield Span(start=start, end=start + len(piece), text=piece)
        start += len(piece) + 2


def sections(text: str, headings: list[Span]) -> Iterable[Section]:
    """A section for each heading: its body runs to the next heading, without the blank lines."""
    for i, heading in enumerate(headings):
        end = headings[i + 1].start if i + 1 < len(headings) else len(text)
        body = text[heading.end : end]
        start = heading.end + len(body) - len(body.lstrip())
        body = body.strip()
        span = Span(start=start, end=start + len(body), text=body) if body else None
        yield Section(heading=heading, number=parts.number_of(heading.text), body=span)


def _authors(declared: tuple[Author, ...], shown: list[Author]) -> tuple[Author, ...]:
    """The authors that the page declares, with what its author box adds to them."""
    box = {key(author.name): author for author in shown}
    merged = []
    for author in declared:
        same = box.pop(key(author.name), None)
        update = {
            field: value
            for field, value in (same.model_dump().items() if same else ())
            if getattr(author, field) is None and value is not None
        }
        merged.append(author.model_copy(update=update))
    return (*merged, *box.values())


def name(*, url: str | None, where: str, text: str) -> str:
    """A stable id: a slug to know it by, and a hash.

    With a URL the hash is of the URL without fragment and tracking, so that a corrected story
    keeps its id; else of the text, so that the same file gives the same id wherever it lies.
    """
    if url:
        known, stem = place_of(url), PurePosixPath(unquote(urlsplit(url).path)).stem
    else:
        known, stem = text, PurePosixPath(where.replace("\\", "/")).stem
    if not any(c.isalnum() for c in stem):
        stem = text[:80].partition("\n")[0]
    folded = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", folded)[:60].strip("-") or "story"
    digest = hashlib.sha256(known.encode("utf-8", "replace")).hexdigest()
    return f"{slug}-{digest[:10]}"
