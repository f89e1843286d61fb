"""An HTML page into a story.

trafilatura says which words are the body; the page itself says them. Its answer is matched to the
page's own blocks, so that order, headings, pictures and the furniture between paragraphs are kept.
Where the two do not match (a body that only stands in a script), trafilatura's lines are the body.
"""

from __future__ import annotations

import logging
import re
from typing import Any

import trafilatura
from lxml import etree

from situasi.errors import StoryError
from situasi.model import Image, Story
from situasi.story.assemble import NOTHING_GIVEN, Given, story
from situasi.story.blocks import Block, Page, is_caption, walk
from situasi.story.characters import LARGEST, decode, key, line
from situasi.story.furniture import label
from situasi.story.metadata import Declared, declared
from situasi.story.tree import check_size, parse

LEAST = 120
"""Characters of body below which a page holds no story: a teaser, a login form, an error page."""

_DROPPED = ("script", "style", "noscript", "template", "svg", "iframe", "object", "form")
_DECK = re.compile(
    r"\b(deck|sub-?title|sub-?head(line|ing)?|stand-?first|kicker|dek|teras|synopsis)\b"
)
_FURNITURE = re.compile(
    r"\b(related|share|social|newsletter|advert\w*|ads?|promo|sidebar|comments?|breadcrumbs?|nav|menu"
    r"|terkait|iklan|footer|cookies?|author-?box|tags?)\b"
)
_WORDS = re.compile(r"[_-]+")
logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # it warns of each odd page


def from_html(
    data: bytes | str,
    *,
    where: str,
    url: str | None = None,
    charset: str | None = None,
    given: Given = NOTHING_GIVEN,
) -> Story:
    """The story of a page. Raises `StoryError` where there is none, or only a paywall's teaser.

    `url` is the address that the page came from, `charset` what its server said of the encoding.
    """
    if len(data) > LARGEST:
        raise StoryError(where, "is larger than 10 MB", "give the story's own page")
    tree = parse(decode(data, charset=charset) if isinstance(data, bytes) else data, where)
    said = declared(tree, url)
    for element in list(tree.iter(*_DROPPED, etree.Comment, etree.ProcessingInstruction)):
        # An article wrapped in a form is common with old ASP.NET sites.
        if element.tag == "form" and len(element.text_content()) > 1_000:
            continue
        element.drop_tree()
    check_size(tree, where)
    blocks = list(walk(tree, said.url or url))
    title = _title(blocks, said, tree)
    lines = _body_lines(tree, said, url)
    if not lines and said.body:  # a page that is drawn by a script
        lines = [clean for raw in said.body.split("\n") if (clean := line(raw))]
    blocks = _placed(blocks, lines, title)
    deck = _deck(blocks, said, title)
    if deck:
        blocks = [b for b in blocks if key(b.text) != key(deck)]
    if said.image and not any(b.image and b.where != "outside" for b in blocks):
        blocks.insert(0, Block(image=Image(url=said.image)))
    page = Page(
        where=where,
        blocks=blocks,
        title=title,
        deck=deck,
        authors=said.authors,
        publisher=said.publisher,
        published=said.published,
        modified=said.modified,
        language=said.language,
        url=said.url or url,
        topics=said.topics,
        charged=said.charged,
    )
    return story(page, given, least=LEAST)


def _body_lines(tree: Any, said: Declared, url: str | None) -> list[str]:
    """The lines of the body as trafilatura sees it; none where it sees none."""
    try:
        found = trafilatura.bare_extraction(
            tree, url=said.url or url, include_comments=False, include_tables=False
        )
    except Exception:  # its heuristics meet every kind of page; then it has found no body
        return []
    if found is None or isinstance(found, dict):
        return []
    return [clean for raw in (found.text or "").splitlines() if (clean := line(raw))]


def _title(blocks: list[Block], said: Declared, tree: Any) -> str:
    """The headline as the page shows it: the <h1> that agrees with what the page declares."""
    shown = [b.text for b in blocks if b.level == 1 and len(b.text) <= 300]
    if said.title is None:
        head = line(tree.findtext(".//title") or "")
        return next((h for h in shown if key(h) in key(head)), None) or (
            shown[0] if len(shown) == 1 else re.split(r"\s[|–—-]\s", head)[0]
        )
    wanted = set(said.title.lower().split())
    for headline in shown:
        common = wanted & set(headline.lower().split())
        if len(common) > len(wanted) / 2:
            return headline
    return said.title


def _placed(blocks: list[Block], lines: list[str], title: str) -> list[Block]:
    """Marks which blocks are body, which stand between, and which are elsewhere on the page."""
    keys = [key(text) for text in lines]
    exact, whole = set(keys), "".join(keys)
    title_key, matched = key(title), 0
    for block in blocks:
        words = key(block.text)
        # A short line must be a line of the body; a longer one may be a part of one, or several.
        known = words in exact or (len(words) >= 40 and words in whole)
        of_body = words and known and words != title_key and block.image is None
        block.where = "body" if of_body else "outside"
        if of_body:
            matched += len(words)
    if matched * 2 < len(whole):
        return [Block(text=text) for text in lines if key(text) != title_key]
    _fill_between(blocks)
    return blocks


def _fill_between(blocks: list[Block]) -> None:
    """Gives back to the body the paragraphs and headings among it that trafilatura left out."""
    placed = [i for i, b in enumerate(blocks) if b.where == "body"]
    if not placed:
        return
    first, last = placed[0], placed[-1]
    top = _top(blocks, first)
    nodes = {b.node for b in (blocks[i] for i in placed) if b.node is not None}
    holders = {node.getparent() for node in nodes}
    for block in blocks[top : last + 3]:
        if (block.image or is_caption(block)) and not _in_furniture(block):
            block.where = "inside"
    for block in blocks[first:last]:
        if block.where == "body" or block.image:
            continue
        of_body = (
            block.node is not None
            and (block.node in nodes or block.node.getparent() in holders)
            and (block.node in nodes or block.node.tag in {"p", "h2", "h3", "h4", "blockquote"})
            and block.linked < 0.5
            and not _in_furniture(block)
        )
        block.where = "body" if of_body else "inside"


def _in_furniture(block: Block) -> bool:
    return _FURNITURE.search(_WORDS.sub(" ", block.hint)) is not None


def _top(blocks: list[Block], first: int) -> int:
    """Where the story's own part of the page begins: at the last <h1> before its body."""
    above = [i for i, b in enumerate(blocks[:first]) if b.level == 1]
    return above[-1] if above else max(0, first - 4)


def _deck(blocks: list[Block], said: Declared, title: str) -> str | None:
    """The line under the headline: marked as deck, or shown there and declared as the summary.

    A summary that the page does not show is written for search engines and is no part of it.
    """
    body = [i for i, b in enumerate(blocks) if b.where == "body"]
    if not body:
        return None
    top = _top(blocks, body[0])
    summaries = [key(s) for s in said.summaries]
    after = [b for b in blocks[top : body[0] + 1] if b.image is None]
    for block in after:
        text = key(block.text)
        if not text or text == key(title) or len(block.text) > 400 or label(block.text):
            continue
        own = (block.node.get("class") or "") if block.node is not None else ""
        if _DECK.search(_WORDS.sub(" ", own).lower()) or _DECK.search(own.lower()):
            return block.text
        if block.where == "outside" and text in summaries:
            return block.text
        if block.level in {2, 3} and block.where == "body" and text in summaries:
            return block.text
    return None
