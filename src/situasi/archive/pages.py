"""Which pages of a crawl are news stories: rules over what a page declares, its address and its text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import StringConstraints

from situasi.archive.drops import Reason
from situasi.datafile import Shape, read
from situasi.model import Story

DATA = Path(__file__).parent / "data" / "pages.yml"
LEAST = 300
"""Characters of body: two short paragraphs. A page that calls itself an article may have fewer."""
PROSE = 80
"""Characters of a paragraph that says something; headlines and teasers' titles are shorter."""
LEAST_PROSE = 0.5
"""The least share of the body that is such paragraphs. Stories have 0.8 and more, lists 0.3."""
HEADLINES = 8
"""Headings that are links: with as many as paragraphs of prose, and at least these, it is a list."""

_DECLARED = re.compile(
    r"""["']@type["']\s*:\s*(\[[^\]]{0,300}\]|["'][^"']{1,60}["'])"""
    r"""|itemtype\s*=\s*["']https?://schema\.org/([A-Za-z]{1,60})["']"""
    r"""|<meta\b[^>]{0,300}\bog:type["'][^>]{0,300}>"""
)
_NAME = re.compile(r"[A-Za-z][\w.]*")
_CONTENT = re.compile(r"""\bcontent\s*=\s*["']([^"']{1,60})["']""")
_LINKED_HEADING = re.compile(r"<h[1-5]\b[^>]{0,300}>\s*(?:<[a-z]+\b[^>]{0,300}>\s*){0,2}<a\b", re.I)
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*$")

Word = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S+$")]


class PageWords(Shape):
    """The lists of `pages.yml`; what each is for stands there."""

    list_steps: frozenset[Word]
    site_steps: frozenset[Word]
    news_types: frozenset[Word]
    other_types: frozenset[Word]


@cache
def page_words() -> PageWords:
    """The lists, read once. Raises DataError."""
    return read(DATA, PageWords)


def junk(story: Story, page: str | None, url: str | None) -> tuple[Reason, str] | None:
    """Why a page with some text on it is no news story; None where it is one.

    `page` is its HTML, None where a crawl kept its plain text only, which declares nothing. `url` is
    the address that it was got from.
    """
    words = page_words()
    types = declared_types(page or "")
    if types & words.news_types:
        return _by_text(story, page, article=True)
    if other := types & words.other_types:
        return Reason.NOT_NEWS, f"declares itself {sorted(other)[0]}"
    return _by_address(url or story.url, words) or _by_text(story, page, article=False)


def _by_address(url: str | None, words: PageWords) -> tuple[Reason, str] | None:
    steps = [s for s in urlsplit(url or "").path.lower().split("/") if s and s != "index.html"]
    if url and not steps:
        return Reason.LIST, "is a site's front page"
    for listed, reason in ((words.list_steps, Reason.LIST), (words.site_steps, Reason.NOT_NEWS)):
        for step in steps:
            if step in listed:
                return reason, f"has {step!r} in its address"
    return None


def _by_text(story: Story, page: str | None, article: bool) -> tuple[Reason, str] | None:
    body = _body(story)
    size = sum(map(len, body))
    prose = [p for p in body if len(p) >= PROSE and _ENDS.search(p)]
    if size < LEAST and not article:
        return Reason.SHORT, f"has {size} characters of body"
    if sum(map(len, prose)) < LEAST_PROSE * size:
        return Reason.LIST, "has more short lines than paragraphs"
    if page is None:
        return None
    headlines = len(_LINKED_HEADING.findall(page))
    if headlines >= HEADLINES and headlines >= len(prose) and not article:
        return Reason.LIST, f"has {headlines} headings that are links"
    if not article and story.published is None and story.dateline is None:
        return Reason.NOT_NEWS, "has no day, no dateline, and does not call itself an article"
    return None


def declared_types(page: str) -> set[str]:
    """What a page says that it is, by JSON-LD, microdata and Open Graph."""
    found: set[str] = set()
    for match in _DECLARED.finditer(page):
        if match[1]:
            found.update(_NAME.findall(match[1]))
        elif match[2]:
            found.add(match[2])
        elif content := _CONTENT.search(match[0]):
            found.add(content[1])
    return found


def _body(story: Story) -> list[str]:
    """The paragraphs after the title, without headings."""
    headings = {s.heading.text for s in story.sections}
    skipped = {story.title, *headings}
    return [p for p in story.text.split("\n\n") if p not in skipped]
