"""Parses HTML within limits, for pages come from anywhere.

lxml reads nearly everything, but drops what is nested too deep without a word, and takes time with
the square of a tag's attributes. Such pages are refused; no page that people read comes near.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree, html

from situasi.errors import NoStoryError, StoryError
from situasi.story.characters import HALVES
from situasi.story.text import LONGEST

DEEPEST = 250
"""Levels of tags. libxml2 drops what is deeper than 256."""
MOST_ATTRIBUTES = 1_000
"""Attributes of one tag."""
MOST_ELEMENTS = 30_000
"""Elements of a page, scripts and styles aside; long live blogs have a third of this."""

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_RAW = re.compile(r"<(script|style)\b", re.I)
_VALUE = re.compile(r"""=\s*+(?:"[^"]*"|'[^']*')""")
_TAG = re.compile(r"""<[a-zA-Z](?:=\s*+"[^"]*"|=\s*+'[^']*'|[^>])*+""")


def parse(text: str, where: str) -> Any:
    """The tree of a page. Raises `StoryError` where it is empty, no HTML, or beyond the limits."""
    # lxml takes no NUL, and no declaration of encoding in what is decoded already.
    text = HALVES.sub("\ufffd", _DECLARATION.sub("", text.replace("\x00", ""), count=1))
    if not text.strip():
        raise NoStoryError(where, "is empty", "give a page with a story in it")
    if any(_attributes(tag) > MOST_ATTRIBUTES for tag in _long_tags(text)):
        raise StoryError(
            where, f"has a tag with more than {MOST_ATTRIBUTES:,} attributes", "give a story's page"
        )
    try:
        tree = html.document_fromstring(text)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise StoryError(where, "is no HTML that can be read", "give a story's page") from error
    if _depth(tree) >= DEEPEST:
        raise StoryError(where, f"nests more than {DEEPEST} tags", "give a story's own page")
    return tree


def check_size(tree: Any, where: str) -> None:
    """Raises `StoryError` for a page that is too large to be one story."""
    elements = sum(1 for _ in tree.iter())
    characters = sum(map(len, tree.itertext()))
    if elements > MOST_ELEMENTS or characters > LONGEST:
        raise StoryError(
            where,
            f"is too large to be one story: {elements:,} elements, {characters:,} characters",
            "give the story's own page",
        )


def _long_tags(text: str) -> list[str]:
    """The tags long enough to hold too many attributes; what stands in scripts is no tag."""
    pieces, start = [], 0
    while opening := _RAW.search(text, start):
        closing = re.compile(rf"</{opening[1]}", re.I).search(text, opening.end())
        pieces.append(text[start : opening.start()])
        if closing is None:
            start = len(text)
            break
        start = closing.end()
    pieces.append(text[start:])
    tags = (tag[0] for piece in pieces for tag in _TAG.finditer(piece))
    return [tag for tag in tags if len(tag) > 2 * MOST_ATTRIBUTES]


def _attributes(tag: str) -> int:
    return len(re.split(r"[\s/]+", _VALUE.sub(" ", tag)))


def _depth(tree: Any) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest
