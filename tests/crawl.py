"""Walks the public site as a visitor's links lead, and sorts what it finds by kind of page."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

import httpx
from lxml import html

ASKED_FOR = (
    "/id/",
    "/en/",
    "/id/search/?q=karabakh",
    "/en/search/?q=%22%27%3C",
    "/en/saved/",
    "/id/accounts/login/",
    "/en/accounts/signup/",
    "/en/accounts/password/reset/",
    "/id/no-such-page/",
)
"""Where the walk begins: front pages, and what no link leads to."""
MOST = 160
LEFT_OUT = ("/admin/", "/media/", "/static/", "/api/")


@dataclass(frozen=True)
class Seen:
    """A page as it was answered."""

    path: str
    status: int
    text: str
    kind: str


def walk(address: str) -> list[Seen]:
    """All pages of the site that are HTML, as far as `MOST` allows; the nearest first."""
    found: list[Seen] = []
    waiting = deque(ASKED_FOR)
    known = set(waiting)
    with httpx.Client(base_url=address, follow_redirects=True, timeout=60) as client:
        while waiting and len(found) < MOST:
            path = waiting.popleft()
            answer = client.get(path)
            if "text/html" not in answer.headers.get("Content-Type", ""):
                continue
            tree = html.document_fromstring(answer.content)
            body = tree.find("body")
            kind = f"{answer.status_code} {body.get('class') or _shape(path)}"
            if "?" in path:
                kind += "?" + path.partition("?")[2].partition("=")[0]
            found.append(Seen(path, answer.status_code, answer.text, kind))
            for link in tree.iterfind(".//a[@href]"):
                target = urldefrag(urljoin(str(answer.url), link.get("href"))).url
                parts = urlsplit(target)
                if not target.startswith(f"{address}/") or parts.path.startswith(LEFT_OUT):
                    continue
                # Filters and pages of lists make endless addresses of one kind.
                if parts.query and len(parts.query) > 40:
                    continue
                path = parts.path + (f"?{parts.query}" if parts.query else "")
                if path not in known:
                    known.add(path)
                    waiting.append(path)
    return found


def samples(pages: list[Seen]) -> list[Seen]:
    """The first page of each kind, in both languages where it has them."""
    taken: dict[tuple[str, str], Seen] = {}
    for page in pages:
        taken.setdefault((page.kind, page.path[1:3]), page)
    return list(taken.values())


def _shape(path: str) -> str:
    """What an address is made of, where the page itself does not say its kind."""
    parts = urlsplit(path).path.strip("/").split("/")[1:]
    return "/".join([*parts[:1], *["…"] * len(parts[1:])]) if parts else "front"
