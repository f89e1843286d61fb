"""Gets a page from the web, and from nowhere else.

An address may come from a stranger, so the host is resolved here, every address that it resolves to
must be a public one, and the connection is made to the address that was checked: between check and
connection no second look-up can answer otherwise (DNS rebinding). Redirects pass the same gate.
Proxies from the environment are not used: behind one, no address could be checked.
"""

from __future__ import annotations

import ipaddress
import queue
import socket
import threading
import time
from typing import NamedTuple
from urllib.parse import urljoin

import httpx

from situasi.errors import FetchError
from situasi.story.characters import LARGEST

LONGEST = 10.0
"""Seconds for all of it: look-up, redirects and reading."""
MOST_REDIRECTS = 5

_HEADERS = {
    "User-Agent": "situasi (news reader)",
    "Accept": "text/html, application/rss+xml, application/atom+xml, */*;q=0.5",
    "Accept-Encoding": "gzip",
}
_REDIRECTS = {301, 302, 303, 307, 308}

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Fetched(NamedTuple):
    """What an address gave: its bytes, the address that gave them, and the server's charset."""

    data: bytes
    url: str
    charset: str | None


def fetch(url: str, *, allow_private: bool = False, seconds: float = LONGEST) -> Fetched:
    """The bytes at an http(s) address. Raises `FetchError` for anything else than a page.

    `allow_private` opens the gate to addresses of this machine and its network; it is for tests
    and for pages of one's own, never for addresses that others give.
    """
    outcome: queue.Queue[Fetched | Exception] = queue.Queue(maxsize=1)

    def work() -> None:
        try:
            outcome.put(_fetch(url, allow_private, time.monotonic() + seconds))
        except Exception as error:
            outcome.put(error)

    # A thread, because a look-up cannot be timed out and a server can drip bytes for ever.
    threading.Thread(target=work, name="situasi-fetch", daemon=True).start()
    try:
        result = outcome.get(timeout=seconds)
    except queue.Empty:
        raise _slow(url, seconds) from None
    if isinstance(result, FetchError):
        raise result
    if isinstance(result, httpx.TimeoutException):
        raise _slow(url, seconds) from result
    if isinstance(result, Exception):
        reason = str(result).splitlines()[0][:200] if str(result) else type(result).__name__
        raise FetchError(url, f"does not answer: {reason}", "try it in a browser") from result
    return result


def _slow(url: str, seconds: float) -> FetchError:
    return FetchError(url, f"did not answer within {seconds:g} seconds", "try again later")


def _fetch(url: str, allow_private: bool, deadline: float) -> Fetched:
    current = url
    for _ in range(MOST_REDIRECTS + 1):
        parsed = _checked(current, url)
        addresses = resolve(parsed.host, _port(parsed), url, allow_private=allow_private)
        answer = _ask_any(parsed, addresses, url, deadline)
        if isinstance(answer, Fetched):
            return answer
        current = urljoin(str(parsed), answer)
    raise FetchError(url, f"redirects more than {MOST_REDIRECTS} times", "give the final address")


def _checked(current: str, url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(current)
        host = parsed.raw_host.decode("ascii")
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise FetchError(url, "is no address", "write it as https://...") from error
    if parsed.scheme not in {"http", "https"} or not host:
        raise FetchError(url, f"{current[:200]} is no http(s) address", "give a web page")
    if parsed.userinfo:
        raise FetchError(url, "holds a user name or password", "leave them out")
    return parsed


def _port(parsed: httpx.URL) -> int:
    return parsed.port or (443 if parsed.scheme == "https" else 80)


def resolve(host: str, port: int, url: str, *, allow_private: bool = False) -> list[Address]:
    """The addresses to connect to. Raises `FetchError` where any address of the host is not public.

    One private address among public ones is refused too: no honest site has that.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(url, f"the host {host!r} is not found", "check the spelling") from error
    addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    for address in addresses:
        if not allow_private and not is_public(address):
            raise FetchError(
                url, f"points at the private address {address}", "give an address on the web"
            )
    if not addresses:
        raise FetchError(url, f"the host {host!r} is not found", "check the spelling")
    return list(dict.fromkeys(addresses))


def is_public(address: Address) -> bool:
    """Whether the address, and any IPv4 address that is wrapped in it, is on the open internet."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in ipaddress.ip_network("64:ff9b::/96"):  # NAT64
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if any(one is not None and not is_public(one) for one in inner):
            return False
        if address.ipv4_mapped is not None:
            return True
    return address.is_global and not (address.is_multicast or address.is_reserved)


def _ask_any(
    parsed: httpx.URL, addresses: list[Address], url: str, deadline: float
) -> Fetched | str:
    """Asks the first address that takes the connection: a host may have one out of our reach."""
    for address in addresses[:-1][:3]:
        try:
            return _ask(parsed, address, url, deadline)
        except httpx.ConnectError:
            continue
    return _ask(parsed, addresses[-1], url, deadline)


def _ask(parsed: httpx.URL, address: Address, url: str, deadline: float) -> Fetched | str:
    """The page, or the address that it redirects to."""
    host = parsed.raw_host.decode("ascii")
    headers = _HEADERS | {"Host": parsed.netloc.decode("ascii")}
    left = max(0.1, deadline - time.monotonic())
    # Connects to the checked address; certificate and SNI are still those of the host.
    pinned = parsed.copy_with(host=str(address))
    with (
        httpx.Client(trust_env=False, follow_redirects=False, timeout=left) as client,
        client.stream(
            "GET", pinned, headers=headers, extensions={"sni_hostname": host}
        ) as response,
    ):
        if response.status_code in _REDIRECTS and "location" in response.headers:
            return response.headers["location"]
        if response.status_code != httpx.codes.OK:
            raise FetchError(url, f"answers {response.status_code}", "open it in a browser")
        if response.headers.get("content-encoding", "identity") not in {"identity", "gzip"}:
            raise FetchError(url, "is packed in a way that was not asked for", "save the page")
        return Fetched(_read(response, url, deadline), str(parsed), response.charset_encoding)


def _read(response: httpx.Response, url: str, deadline: float) -> bytes:
    data = bytearray()
    for chunk in response.iter_bytes():
        data += chunk
        if len(data) > LARGEST:  # after decompression
            raise FetchError(url, "is larger than 10 MB", "give the story's own page")
        if time.monotonic() > deadline:
            raise httpx.ReadTimeout("the page came too slowly")
    return bytes(data)
