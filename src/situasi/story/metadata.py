"""What a page declares of itself: JSON-LD first, then Open Graph and other meta tags.

trafilatura's metadata fills in authors and the publish day from the marks in the page's text. Its
wider search for dates stays off: a copyright year is no publish date.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import trafilatura

from situasi.model import Author
from situasi.story.blocks import web_address
from situasi.story.characters import key, line, plain
from situasi.story.parts import names_in

DEEPEST = 12
"""Levels of JSON-LD that are looked into."""

_STORY_TYPES = re.compile(r"(Article|Posting|Report|Story)$")
_DAY = re.compile(r"^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "publishdate",
    "pubdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.created",
    "parsely-pub-date", "sailthru.date", "content_publisheddate", "cxenseparse:recs:publishtime",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified",
    "lastmod", "dcterms.modified",
)  # fmt: skip


@dataclass(slots=True)
class Declared:
    """What the page says of itself; empty where it says nothing."""

    title: str | None = None
    authors: tuple[Author, ...] = ()
    publisher: str | None = None
    published: dt.date | None = None
    modified: dt.date | None = None
    language: str | None = None
    url: str | None = None
    image: str | None = None
    topics: tuple[str, ...] = ()
    summaries: list[str] = field(default_factory=list)
    charged: bool = False
    body: str | None = None  # the whole text, which some pages carry for machines


def declared(tree: Any, base: str | None) -> Declared:
    """Reads the declarations of a parsed page; `base` is the address that it came from."""
    about = _story_object(tree)
    meta = _meta(tree)
    address = _canonical(tree, meta, base)
    base = address or base
    found = Declared(
        title=_text(about.get("headline")) or _first(meta, "og:title", "twitter:title"),
        publisher=_name(about.get("publisher")) or _first(meta, "og:site_name", "application-name"),
        published=day(about.get("datePublished")) or _first_day(meta, _PUBLISHED),
        modified=day(about.get("dateModified")) or _first_day(meta, _MODIFIED),
        language=tree.get("lang") or _text(about.get("inLanguage")) or _first(meta, "og:locale"),
        url=address,
        image=_image(about.get("image"), base) or web_address(_first(meta, "og:image"), base),
        topics=_topics(about, meta),
        body=plain(body) if isinstance(body := about.get("articleBody"), str) else None,
        charged=str(about.get("isAccessibleForFree", "")).lower() == "false",
    )
    texts = (
        _text(about.get("alternativeHeadline")),
        _text(about.get("description")),
        _first(meta, "og:description"),
        _first(meta, "description"),
    )
    found.summaries = [text for text in texts if text]
    said = about.get("author") or meta.get("content_author") or meta.get("parsely-author")
    found.authors = _authors(said, base, found.publisher)
    if not found.authors or found.published is None:
        _fill_in(found, tree, base)
    return found


def _fill_in(found: Declared, tree: Any, base: str | None) -> None:
    config = {"original_date": True, "extensive_search": False}
    try:
        more = trafilatura.extract_metadata(tree, default_url=base, date_config=config)
    except Exception:  # its parsers meet every kind of page; without them we only know less
        return
    if not found.authors and more.author:
        names = [n for name in more.author.split(";") for n in names_in(line(name))]
        found.authors = tuple(
            Author(name=n) for n in dict.fromkeys(names) if key(n) != key(found.publisher or "")
        )
    found.published = found.published or day(more.date)


def day(value: object) -> dt.date | None:
    """The day of an ISO date or time as it is written, in the page's own time zone.

    `None` for what is no day, and for days outside 1900 to 2100, which are faults.
    """
    parts = _DAY.match(value) if isinstance(value, str) else None
    if parts is None:
        return None
    try:
        found = dt.date(int(parts[1]), int(parts[2]), int(parts[3]))
    except ValueError:
        return None
    return found if 1900 <= found.year <= 2100 else None


def _story_object(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that is an article, or an empty one."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", script.text)
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):  # pages carry broken JSON-LD; the meta tags remain
            continue
        for one in _objects(data, DEEPEST):
            kinds = one.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(k, str) and _STORY_TYPES.search(k) for k in kinds):
                return one
    return {}


def _objects(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(data, dict):
        yield data
        for inside in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(inside), depth - 1)
    elif isinstance(data, list):
        for one in data[:100]:
            yield from _objects(one, depth - 1)


def _meta(tree: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        content = line(tag.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], *names: str) -> str | None:
    return next((meta[name][0] for name in names if name in meta), None)


def _first_day(meta: dict[str, list[str]], names: tuple[str, ...]) -> dt.date | None:
    return next(filter(None, (day(_first(meta, name)) for name in names)), None)


def _text(value: object) -> str | None:
    return (line(value) or None) if isinstance(value, str) else None


def _name(value: object) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return _text(value.get("name") if isinstance(value, dict) else value)


def _image(value: object, base: str | None) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl")
    return web_address(value, base) if isinstance(value, str) else None


def _authors(value: object, base: str | None, publisher: str | None) -> tuple[Author, ...]:
    found: list[Author] = []
    for one in (value if isinstance(value, list) else [value])[:10]:
        said = one if isinstance(one, dict) else {"name": one}
        name = _name(said)
        if not name or "://" in name or key(name) == key(publisher or ""):
            continue
        link = said.get("url")
        url = web_address(link, base) if isinstance(link, str) else None
        names = names_in(name)
        about = _text(said.get("description")) if len(names) == 1 else None
        found += (Author(name=n, about=about, url=url if len(names) == 1 else None) for n in names)
    return tuple({key(author.name): author for author in reversed(found)}.values())[::-1]


def _topics(about: dict[str, Any], meta: dict[str, list[str]]) -> tuple[str, ...]:
    said = about.get("keywords")
    lists = said if isinstance(said, list) else [said]
    words = [w for w in lists if isinstance(w, str)]
    words = words or meta.get("article:tag", []) or meta.get("news_keywords", [])
    topics = (line(topic) for entry in words for topic in entry.split(","))
    return tuple(dict.fromkeys(t for t in topics if t and len(t) <= 80))


def _canonical(tree: Any, meta: dict[str, list[str]], base: str | None) -> str | None:
    links = (
        t.get("href") for t in tree.iter("link") if (t.get("rel") or "").lower() == "canonical"
    )
    for href in (*links, _first(meta, "og:url")):
        if (url := web_address(href, base)) is not None:
            return url
    return base
