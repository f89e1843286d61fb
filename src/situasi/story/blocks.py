"""A page as a row of blocks: what every format is made into before it is told apart.

A block is one paragraph, heading, list item or picture, in page order. For HTML the walk is
iterative, so depth costs no stack.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

from situasi.model import Author, Image, Link
from situasi.model.story import LONGEST_NAME
from situasi.story.characters import line, plain

Where = Literal["body", "inside", "outside"]
"""In the story; between its paragraphs but not of it; elsewhere on the page."""

# fmt: off
_LINE_TAGS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))
_UNREAD_TAGS = frozenset((
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio",
    "video", "canvas", "select", "option", "textarea", "input", "head", "title", "meta", "link",
))
# fmt: on
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_CAPTION = re.compile(r"caption|keterangan", re.I)
_CREDIT = re.compile(r"credit|copyright|photographer|fotografer|img-?source|photo-?source", re.I)
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "src")


@dataclass(slots=True)
class Block:
    """One block. `text` is one clean line, or, for a picture, its caption.

    `level` is 1 to 6 for a heading; `linked` the share of characters that are links; `hint` holds
    the class and id words of the block and what it stands in.
    """

    text: str = ""
    level: int | None = None
    item: bool = False
    linked: float = 0.0
    links: tuple[Link, ...] = ()
    image: Image | None = None
    where: Where = "body"
    hint: str = ""
    node: Any = None


@dataclass(slots=True)
class Page:
    """A page before it is told apart: its blocks, and what it says of itself."""

    where: str
    blocks: list[Block]
    title: str = ""
    deck: str | None = None
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    published: dt.date | None = None
    modified: dt.date | None = None
    language: str | None = None
    url: str | None = None
    topics: tuple[str, ...] = ()
    id: str | None = None
    charged: bool = False  # the page says that it is not free to read


@dataclass(slots=True)
class _Gathered:
    """The inline pieces of the block that is being walked."""

    pieces: list[str] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    breaks: int = 0  # line breaks since the last text


def web_address(href: str | None, base: str | None) -> str | None:
    """`href` made absolute, or `None` where it is no http(s) address (a script, mail, data).

    `None` too for one of over 2,000 bytes, which is data rather than where something stands.
    """
    if not href or not href.strip() or href.strip().startswith("#"):
        return None
    try:
        joined = urljoin(base or "", plain(href).strip())
        parts = urlsplit(joined)
        valid = parts.scheme in {"http", "https"} and bool(parts.hostname)
        valid = valid and len(joined.encode(errors="replace")) <= LONGEST_NAME
    except ValueError:  # urllib refuses broken IPv6 brackets
        return None
    return joined if valid else None


def hint_of(node: Any) -> str:
    """The class and id words of an element and of the three around it."""
    words: list[str] = []
    for _ in range(4):
        if node is None or node.tag in {"body", "html"}:
            break
        words += (node.get("class") or "", node.get("id") or "", node.get("itemprop") or "")
        node = node.getparent()
    return " ".join(filter(None, words)).lower()


def walk(root: Any, base: str | None) -> Iterator[Block]:
    """The blocks of an element in page order.

    Two line breaks in a row part paragraphs, as pages without <p> have them; one is a space.
    Pictures come as blocks of their own, a <figure> as one with its caption and credit.
    """
    return _Walk(base).blocks(root)


class _Walk:
    def __init__(self, base: str | None) -> None:
        self.base = base
        self.gathered = _Gathered()
        self.holders: list[Any] = []
        self.anchor: tuple[int, str] | None = None

    def blocks(self, root: Any) -> Iterator[Block]:
        """Depth first with a stack of our own: (element, is it being left?)."""
        stack: list[tuple[Any, bool]] = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                yield from self._leave(node)
                if node is not root:
                    self._add(node.tail)
                continue
            if not isinstance(node.tag, str) or node.tag in _UNREAD_TAGS or _hidden(node):
                self._add(node.tail if node is not root else None)
                continue
            if node.tag in {"figure", "img", "amp-img"}:
                if (image := picture(node, self.base)) is not None:
                    yield from self._flush()
                    yield image
                    self._add(node.tail)
                    continue
                if node.tag != "figure":
                    self._add(node.tail)
                    continue
            yield from self._enter(node)
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node))
        yield from self._flush()

    def _enter(self, node: Any) -> Iterator[Block]:
        if node.tag in _LINE_TAGS:
            yield from self._flush()
            self.holders.append(node)
        elif node.tag == "br":
            self.gathered.breaks += 1
            if self.gathered.breaks == 2:
                yield from self._flush()
            else:
                self.gathered.pieces.append("\n")
        elif node.tag == "a" and node.get("href"):
            self.anchor = (len(self.gathered.pieces), node.get("href"))
        self._add(node.text)

    def _leave(self, node: Any) -> Iterator[Block]:
        if node.tag in _LINE_TAGS:
            yield from self._flush()
            self.holders.pop()
        elif node.tag == "a" and self.anchor is not None:
            start, href = self.anchor
            self.gathered.links.append((start, len(self.gathered.pieces), href))
            self.anchor = None

    def _add(self, text: str | None) -> None:
        if not text:
            return
        self.gathered.pieces.append(text)
        if not text.isspace():
            self.gathered.breaks = 0

    def _flush(self) -> Iterator[Block]:
        gathered, self.gathered = self.gathered, _Gathered()
        if self.anchor is not None:  # a link around blocks: its text goes on in the next one
            gathered.links.append((self.anchor[0], len(gathered.pieces), self.anchor[1]))
            self.anchor = (0, self.anchor[1])
        text = line("".join(gathered.pieces))
        if not text:
            return
        holder = self.holders[-1] if self.holders else None
        tag = holder.tag if holder is not None else "p"
        links = []
        for start, end, href in gathered.links:
            words = line("".join(gathered.pieces[start:end]))
            if words:
                links.append(Link(text=words, url=web_address(href, self.base)))
        yield Block(
            text=text,
            level=_HEADINGS.get(tag),
            item=tag == "li",
            linked=min(1.0, sum(len(link.text) for link in links) / len(text)),
            links=tuple(links),
            hint=hint_of(holder),
            node=holder,
        )


def _hidden(node: Any) -> bool:
    style = (node.get("style") or "").replace(" ", "").lower()
    return node.get("hidden") is not None or "display:none" in style


def picture(node: Any, base: str | None) -> Block | None:
    """The picture of an <img> or <figure>; `None` where there is none worth keeping.

    Left out: pictures with neither an address on the web nor words, and those declared 60 pixels wide or less,
    which are icons and counters.
    """
    img = node if node.tag in {"img", "amp-img"} else next(node.iter("img", "amp-img"), None)
    if img is None or _tiny(img):
        return None
    addresses = (web_address(img.get(name), base) for name in _SOURCES)
    url = next(filter(None, addresses), None)
    caption = credit = None
    if node.tag == "figure":
        for part in node.iter("figcaption", "span", "div", "p", "small", "em", "cite"):
            marks = f"{part.get('class') or ''} {part.get('itemprop') or ''}"
            if credit is None and _CREDIT.search(marks):
                credit = _words_of(part)
            elif caption is None and (part.tag == "figcaption" or _CAPTION.search(marks)):
                caption = _words_of(part)
        if credit and caption and caption.endswith(credit):
            caption = caption.removesuffix(credit).rstrip(" (-–—|/") or None
    alt = line(img.get("alt") or "") or None
    if not (url or caption or alt):
        return None
    image = Image(url=url, caption=caption, credit=credit, alt=alt)
    return Block(text=caption or "", image=image, hint=hint_of(node), node=node)


def _words_of(node: Any) -> str | None:
    return line(" ".join(node.itertext())) or None


def _tiny(img: Any) -> bool:
    for side in ("width", "height"):
        size = (img.get(side) or "").removesuffix("px").strip()
        if size.isdigit() and len(size) < 6 and int(size) <= 60:
            return True
    return False


def is_caption(block: Block) -> bool:
    """Whether the page's own class words say that the block is a caption."""
    own = block.node.get("class") if block.node is not None else None
    return bool(own and _CAPTION.search(own))
