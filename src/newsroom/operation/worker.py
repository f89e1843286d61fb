"""gunicorn's worker, with a page of ours for what never comes as far as Django."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from gunicorn.http.errors import LimitRequestLine
from gunicorn.workers.gthread import ThreadWorker

PAGE = Path(__file__).parents[1] / "templates/414.html"
HEAD = (
    "HTTP/1.1 414 URI Too Long\r\n"
    "Content-Type: text/html; charset=utf-8\r\n"
    "Content-Length: {length}\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Cache-Control: no-store\r\n"
    "Connection: close\r\n\r\n"
)
MOST_UNREAD = 1_000_000
"""Bytes of a request that are let pass unread, so that its sender gets to see the answer."""
PATIENCE = 1.0
"""Seconds that they may take."""


class Worker(ThreadWorker):
    """Threads, as gunicorn has them."""

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: Exception) -> None:
        """Answer an address that is too long with our page, and all else as gunicorn does."""
        if not isinstance(exc, LimitRequestLine):
            super().handle_error(req, client, addr, exc)
            return
        page = PAGE.read_bytes()
        with suppress(OSError):
            until = time.monotonic() + PATIENCE
            client.settimeout(PATIENCE)
            client.sendall(HEAD.format(length=len(page)).encode("ascii") + page)
            # Closed with bytes unread, the connection would be reset, and the answer lost with it.
            client.shutdown(socket.SHUT_WR)
            left = MOST_UNREAD
            while left > 0 and (more := until - time.monotonic()) > 0:
                client.settimeout(more)
                read = client.recv(65_536)
                left -= len(read) or left
