"""Plain text into stories: a saved page, a typed draft, a wire message."""

from __future__ import annotations

import re

from situasi.errors import StoryError
from situasi.model import Story
from situasi.story import dateline
from situasi.story.assemble import NOTHING_GIVEN, Given, story
from situasi.story.blocks import Block, Page
from situasi.story.characters import decode, key, line, plain
from situasi.story.furniture import label
from situasi.story.parts import glued_caption, is_prose, number_of

LONGEST = 1_000_000
"""Characters of one story; the longest that newspapers print have a tenth of this."""

WRAPPED = 100
"""Where no line is longer, lines are taken to be wrapped by a text editor."""

_BULLET = re.compile(r"\s*(?:[•·▪‣●*-]|\d{1,2}[.)])\s")
_ENDED = re.compile(r"[.!…:;,][\"'”’)\]]*$")


def from_text(
    data: bytes | str, *, where: str, url: str | None = None, given: Given = NOTHING_GIVEN
) -> Story:
    """The story of a plain text. Raises `StoryError` where there is none in it.

    `url` is the address of the page that it is the text of.
    Paragraphs are parted by blank lines; where lines are long, each line is one. A first line
    without a full stop is the title; a text that begins with its body has the title "". Furniture
    that was saved with a page ("Baca Juga: ...") is told apart as on the page.
    """
    text = plain(decode(data) if isinstance(data, bytes) else data)
    if not text.strip():
        raise StoryError(where, "is empty", "give a file with a story in it")
    if len(text) > LONGEST:
        raise StoryError(
            where,
            f"has {len(text):,} characters, more than a story ever has ({LONGEST:,})",
            "give one story a file, or JSON Lines with one story a line",
        )
    found = paragraphs(text)
    title = found[0] if is_title(found) else ""
    rest = found[1:] if title else found
    deck = rest[0] if title and is_deck(rest, title) else None
    blocks = [Block(text=p) for p in rest[bool(deck) :]]
    for i, block in enumerate(blocks):
        after = blocks[i + 1].text if i + 1 < len(blocks) else None
        if is_heading(block.text, after):
            block.level = 2
    return story(Page(where=where, blocks=blocks, title=title, deck=deck, url=url), given)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of clean text, each on one line."""
    lines = text.split("\n")
    wrapped = max(map(len, lines)) <= WRAPPED and any(not s.strip() for s in lines)
    found: list[list[str]] = []
    fresh = True
    for raw in lines:
        if not raw.strip():
            fresh = True
            continue
        if fresh or not wrapped or _BULLET.match(raw):
            found.append([])
        found[-1].append(raw)
        fresh = False
    joined = (line(" ".join(one)) for one in found)
    return [paragraph for paragraph in joined if paragraph]


def is_title(found: list[str]) -> bool:
    """Whether the first paragraph is a headline: short, no full stop, and something follows it."""
    first = found[0] if found else ""
    return (
        len(found) > 1
        and len(first) <= 200
        and not _ENDED.search(first)
        and label(first) is None
        and dateline.find(first) is None
    )


def is_deck(rest: list[str], title: str) -> bool:
    """Whether the first paragraph after the title is its deck.

    It is one line that is no label, before a paragraph that begins with a dateline or is twice as
    long; with a full stop only before a dateline.
    """
    if len(rest) < 2:
        return False
    first, second = rest[0], rest[1]
    if len(first) > 250 or not _may_be_read(first, title) or number_of(first):
        return False
    if dateline.find(first) is not None:
        return False
    if dateline.find(second) is not None:
        return True
    return not _ENDED.search(first) and len(second) >= 2 * len(first) and is_prose(second)


def is_heading(text: str, after: str | None) -> bool:
    """Whether a paragraph of plain text heads what follows: "2. France wants ..." or short words.

    A heading without a number must stand before written-out sentences, not be a quotation, and
    end without a stop.
    """
    if after is None or len(text) > 150 or label(text) is not None or _ENDED.search(text):
        return False
    if number_of(text):
        return True
    return (
        3 <= len(text) <= 90
        and text[0].isupper()
        and any(c.isspace() for c in text)
        and not any(c in text for c in '"“”')
        and is_prose(after)
    )


def _may_be_read(text: str, title: str) -> bool:
    return label(text) is None and glued_caption(text, title) is None and key(text) != key(title)
