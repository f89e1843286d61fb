"""The page cache: an anonymous page is served from memory, before Django is asked.

Kept are whole answers to `GET` of visitors who are not signed in, by path and page number; the
path carries the language. Every page shows the latest news, so whatever is published changes all
of them: each publication begins a new generation, and pages of an older one are never served. The
generation is the modification time of one file in the data folder, which every process looks at
for every page: a change by the worker or a command is seen by all at once.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import brotli

Start = Callable[..., Any]
Application = Callable[[dict[str, Any], Start], Iterable[bytes]]

MOST_PAGES = 2_000
MOST_BYTES = 64_000_000
"""What one process keeps: about 2,000 pages of 30 KB, thrice over (plain, gzip, Brotli)."""
LARGEST = 1_000_000
_QUERY = re.compile(r"|page=[0-9]{1,3}|sources=1")
_NEVER = re.compile(r"/(?:admin|media|static|health|ready)(?:/|$)|/[a-z]{2}/(?:accounts|people)/")
_SIGNED_IN = re.compile(r"(?:^|[;\s])(?:sessionid|messages)=")
_DROPPED = frozenset({"content-length", "content-encoding", "etag", "connection", "date"})
_TEXT = ("text/", "application/json", "application/xml", "application/rss", "application/atom",
         "application/feed", "application/ld", "image/svg")  # fmt: skip

Headers = list[tuple[str, str]]


def touch(folder: Path) -> None:
    """Begin a new generation: nothing kept so far is served again, by any process."""
    stamp = folder / "pages-generation"
    # A new file under the name each time: two changes within one tick of the clock both count.
    passing = stamp.with_name(f"{stamp.name}.{os.getpid()}.{threading.get_ident()}")
    passing.write_text(str(time.time_ns()))
    passing.replace(stamp)


@dataclass(frozen=True, slots=True)
class Kept:
    """A page in the three ways that it can be sent."""

    headers: Headers
    etag: str
    plain: bytes
    gzip: bytes | None
    brotli: bytes | None
    until: float

    @property
    def size(self) -> int:
        """Bytes in memory, about."""
        return len(self.plain) + len(self.gzip or b"") + len(self.brotli or b"")


class PageCache:
    """A WSGI application in front of another; one per process, for all its threads."""

    def __init__(self, application: Application, folder: Path, seconds: int) -> None:
        self.application = application
        self.stamp = folder / "pages-generation"
        self.seconds = seconds
        self._lock = threading.Lock()
        self._pages: OrderedDict[tuple[str, ...], Kept] = OrderedDict()
        self._size = 0
        self._generation: tuple[int, int] = (0, 0)

    def __call__(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        """Answer from memory where the page is kept, else ask the application and keep its answer."""
        key = self._key(environ)
        if key is None:
            return self.application(environ, start)
        generation = self._now()
        kept = self._pages.get(key)
        if kept is None or kept.until < time.monotonic():
            kept = self._ask(key, generation, environ, start)
            if not isinstance(kept, Kept):
                return kept
        return _send(kept, environ, start)

    def _key(self, environ: dict[str, Any]) -> tuple[str, ...] | None:
        """What the page is kept under, or `None` where the request is none of ours."""
        if not self.seconds or environ["REQUEST_METHOD"] not in {"GET", "HEAD"}:
            return None
        path, query = environ.get("PATH_INFO", ""), environ.get("QUERY_STRING", "")
        if not _QUERY.fullmatch(query) or _NEVER.match(path):
            return None
        if _SIGNED_IN.search(environ.get("HTTP_COOKIE", "")) or "HTTP_AUTHORIZATION" in environ:
            return None
        # Absolute links name the host and the scheme that was asked.
        secure = "https" in (environ.get("HTTP_X_FORWARDED_PROTO"), environ.get("wsgi.url_scheme"))
        scheme = "https" if secure else "http"
        return (path, query, environ.get("HTTP_HOST", ""), scheme)

    def _now(self) -> tuple[int, int]:
        """The generation that is current; pages of an older one are let go."""
        generation = self._read()
        if generation != self._generation:
            with self._lock:
                self._pages.clear()
                self._size = 0
                self._generation = generation
        return generation

    def _ask(
        self,
        key: tuple[str, ...],
        generation: tuple[int, int],
        environ: dict[str, Any],
        start: Start,
    ) -> Kept | Iterable[bytes]:
        """Django's answer: kept if it may be, else passed on as it is."""
        said: dict[str, Any] = {}

        def begin(status: str, headers: Headers, error: Any = None) -> Callable[[bytes], Any]:
            said.update(status=status, headers=headers, error=error)
            return lambda _chunk: None

        # What is kept serves every kind of request, so a whole page is asked for.
        asked = {**environ, "REQUEST_METHOD": "GET", "HTTP_ACCEPT_ENCODING": "identity"}
        for condition in ("HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_RANGE"):
            asked.pop(condition, None)
        answer = self.application(asked, begin)
        if not _may_keep(said["status"], said["headers"]):
            start(said["status"], said["headers"], said["error"])
            if environ["REQUEST_METHOD"] == "HEAD":  # the application was asked for a whole page
                getattr(answer, "close", lambda: None)()
                return ()
            return answer
        try:
            body = b"".join(answer)
        finally:
            getattr(answer, "close", lambda: None)()
        kept = _kept(said["headers"], body, self.seconds)
        # Rendered while something was published: shown this once, for the change came after.
        with self._lock:
            if generation == self._read() and len(body) <= LARGEST:
                self._keep(key, kept)
        return kept

    def _read(self) -> tuple[int, int]:
        try:
            found = self.stamp.stat()
        except FileNotFoundError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_ino)

    def _keep(self, key: tuple[str, ...], kept: Kept) -> None:
        old = self._pages.pop(key, None)
        self._size += kept.size - (old.size if old else 0)
        self._pages[key] = kept
        while len(self._pages) > MOST_PAGES or self._size > MOST_BYTES:
            _, gone = self._pages.popitem(last=False)
            self._size -= gone.size


def _may_keep(status: str, headers: Headers) -> bool:
    if not status.startswith("200"):
        return False
    said = {name.lower(): value for name, value in headers}
    if "set-cookie" in said or "authorization" in said.get("vary", "").lower():
        return False
    # What depends on the browser's language must not be shown to another.
    if "accept-language" in said.get("vary", "").lower():
        return False
    control = said.get("cache-control", "")
    return not any(word in control for word in ("private", "no-store", "no-cache"))


def _kept(headers: Headers, body: bytes, seconds: int) -> Kept:
    own = [(n, v) for n, v in headers if n.lower() not in _DROPPED]
    kind = next((v for n, v in own if n.lower() == "content-type"), "")
    if not any(n.lower() == "cache-control" for n, _ in own):
        # Browsers and proxies ask every time; the ETag makes that cheap, and a change shows at once.
        own.append(("Cache-Control", "public, no-cache"))
    own = [(n, v) for n, v in own if n.lower() != "vary"]
    own.append(("Vary", "Accept-Encoding, Cookie"))
    pressed = kind.startswith(_TEXT) and len(body) > 500
    return Kept(
        headers=own,
        etag=f'W/"{hashlib.blake2b(body, digest_size=12).hexdigest()}"',
        plain=body,
        gzip=gzip.compress(body, 6, mtime=0) if pressed else None,
        brotli=brotli.compress(body, quality=5) if pressed else None,
        until=time.monotonic() + seconds,
    )


def _send(kept: Kept, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
    if kept.etag in environ.get("HTTP_IF_NONE_MATCH", ""):
        start("304 Not Modified", [*kept.headers, ("ETag", kept.etag)])
        return ()
    body, headers = kept.plain, [*kept.headers, ("ETag", kept.etag)]
    takes = environ.get("HTTP_ACCEPT_ENCODING", "")
    if kept.brotli is not None and "br" in takes:
        body = kept.brotli
        headers.append(("Content-Encoding", "br"))
    elif kept.gzip is not None and "gzip" in takes:
        body = kept.gzip
        headers.append(("Content-Encoding", "gzip"))
    headers.append(("Content-Length", str(len(body))))
    start("200 OK", headers)
    return () if environ["REQUEST_METHOD"] == "HEAD" else (body,)
