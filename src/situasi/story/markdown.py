"""Markdown into a story: a draft as writers keep it, with YAML front matter if there is any."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import yaml
from markdown_it import MarkdownIt

from situasi.errors import StoryError
from situasi.model import Author, Story
from situasi.model.story import LONGEST_NAME
from situasi.story.assemble import NOTHING_GIVEN, Given, story
from situasi.story.blocks import Block, Page, walk, web_address
from situasi.story.characters import decode, line, plain
from situasi.story.metadata import day
from situasi.story.parts import names_in
from situasi.story.text import is_deck, is_title
from situasi.story.tree import parse

LONGEST = 100_000
"""Characters of one story. Brackets that never close cost the parser the square of their number."""

_FRONT = re.compile(r"\A---[ ]*\n(?P<yaml>.*?)\n(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.S)


def from_markdown(data: bytes | str, *, where: str, given: Given = NOTHING_GIVEN) -> Story:
    """The story of a Markdown text (CommonMark). Raises `StoryError` where there is none in it.

    The title is the front matter's, else the first `#` heading. Front matter keys: `title`,
    `deck` (or `description`), `author` (or `authors`), `publisher`, `date`, `lang`, `url`, `tags`,
    and `id`, by which a corrected file is known again (up to 2,000 bytes).
    """
    text = plain(decode(data) if isinstance(data, bytes) else data)
    if len(text) > LONGEST:
        raise StoryError(where, f"has more than {LONGEST:,} characters", "give one story a file")
    front = _front(text, where)
    if found := _FRONT.match(text):
        text = text[found.end() :]
    if not text.strip():
        raise StoryError(where, "is empty", "give a file with a story in it")
    try:
        rendered = MarkdownIt("commonmark").render(text)
    except (RecursionError, ValueError) as error:
        raise StoryError(where, "is no Markdown that can be read", "save it as text") from error
    url = _word(front, "url")
    blocks = [b for b in walk(parse(f"<div>{rendered}</div>", where), url) if b.text or b.image]
    title = _word(front, "title") or next((b.text for b in blocks if b.level == 1), "")
    if not title and is_title([b.text for b in blocks[:2]]):
        title = blocks[0].text
    blocks = [b for b in blocks if b.text != title or b.image]
    deck = _word(front, "deck", "subtitle", "description")
    if deck is None and title and is_deck([b.text for b in blocks[:2]], title):
        deck = blocks[0].text if blocks[0].level is None and not blocks[0].image else None
    blocks = [b for b in blocks if b.text != deck or b.image]
    return story(
        Page(
            where=where,
            id=_id(front, where),
            blocks=[_with_caption(b) for b in blocks],
            title=title,
            deck=deck,
            authors=tuple(Author(name=n) for n in _words(front, "author", "authors")),
            publisher=_word(front, "publisher", "source"),
            published=_day(front, "date", "published"),
            modified=_day(front, "modified", "updated"),
            language=_word(front, "lang", "language"),
            url=web_address(url, None),
            topics=tuple(_words(front, "tags", "topics", "keywords")),
        ),
        given,
    )


def _front(text: str, where: str) -> dict[str, Any]:
    found = _FRONT.match(text)
    if found is None:
        return {}
    try:
        front = yaml.safe_load(found["yaml"])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise StoryError(
            where, "has front matter that is no YAML", "mend the lines between the two ---"
        ) from error
    return front if isinstance(front, dict) else {}


def _word(front: dict[str, Any], *names: str) -> str | None:
    return next((line(v) for n in names if isinstance(v := front.get(n), str) and line(v)), None)


def _id(front: dict[str, Any], where: str) -> str | None:
    given = front.get("id")
    named = isinstance(given, str | int) and not isinstance(given, bool)
    found = line(str(given)) if named else ""
    if len(found.encode()) > LONGEST_NAME:
        what = f"has an id of more than {LONGEST_NAME:,} bytes"
        raise StoryError(where, what, "give it a shorter id")
    return found or None


def _words(front: dict[str, Any], *names: str) -> list[str]:
    for name in names:
        value = front.get(name)
        if isinstance(value, str):
            return names_in(value)
        if isinstance(value, list):
            return [
                line(str(one))
                for one in value[:50]
                if isinstance(one, str | int) and line(str(one))
            ]
    return []


def _day(front: dict[str, Any], *names: str) -> dt.date | None:
    for name in names:
        value = front.get(name)
        if isinstance(value, dt.datetime):
            return value.date()
        if isinstance(value, dt.date):
            return value
        if isinstance(value, str):
            return day(value)
    return None


def _with_caption(block: Block) -> Block:
    """In Markdown the words in the brackets of a picture are shown as its caption."""
    if block.image is not None and block.image.caption is None and block.node is not None:
        img = next(block.node.iter("img"), block.node)
        caption = line(img.get("title") or "") or block.image.alt
        block.image = block.image.model_copy(update={"caption": caption})
    return block
