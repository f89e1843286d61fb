import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from situasi.errors import FetchError
from situasi.story.fetch import LARGEST, is_public
from situasi.story.fetch import fetch as fetch_page


class Site(BaseHTTPRequestHandler):
    hosts: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.hosts.append(self.headers["Host"])
        if self.path == "/page":
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=windows-1252")
            self.end_headers()
            self.wfile.write(b"<p>Caf\xe9</p>")
        elif self.path.startswith("/to"):
            self.send_response(302)
            self.send_header("Location", self.path.partition("?")[2])
            self.end_headers()
        elif self.path == "/large":
            self.send_response(200)
            self.end_headers()
            for _ in range(LARGEST // 1_000_000 + 1):
                self.wfile.write(b"x" * 1_000_000)
        elif self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(100):
                self.wfile.write(b"x")
                time.sleep(0.1)
        else:
            self.send_error(404)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_page_comes_with_its_address_and_charset(site):
    page = fetch_page(f"{site}/page", allow_private=True)
    assert page.data == b"<p>Caf\xe9</p>"
    assert page.url == f"{site}/page"
    assert page.charset == "windows-1252"


def test_redirect_is_followed_to_the_final_address(site):
    assert fetch_page(f"{site}/to?/page", allow_private=True).url == f"{site}/page"


def test_endless_redirects_are_refused(site):
    with pytest.raises(FetchError, match="redirects more than"):
        fetch_page(f"{site}/to?/to?/to?/to?/to?/to?/to?/to?/page", allow_private=True)


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://x/", "//user:a@x/"])
def test_redirect_to_no_web_page_is_refused(site, target):
    with pytest.raises(FetchError, match=r"no http|user name"):
        fetch_page(f"{site}/to?{target}", allow_private=True)


def test_error_page_is_no_story(site):
    with pytest.raises(FetchError, match="answers 404"):
        fetch_page(f"{site}/nothing", allow_private=True)


def test_large_page_is_refused(site):
    with pytest.raises(FetchError, match="larger than 10 MB"):
        fetch_page(f"{site}/large", allow_private=True)


def test_dripping_page_is_given_up(site):
    start = time.monotonic()
    with pytest.raises(FetchError, match="within 1 seconds"):
        fetch_page(f"{site}/slow", allow_private=True, seconds=1)
    assert time.monotonic() - start < 2


def test_host_that_does_not_answer_is_an_error():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(FetchError, match="does not answer"):
        fetch_page(f"http://127.0.0.1:{port}/", allow_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::ffff:192.168.0.1]/",
    ],
)
def test_private_addresses_are_refused(url):
    with pytest.raises(FetchError, match="private address"):
        fetch_page(url)


@pytest.mark.parametrize(
    "url", ["", "x", "http://", "https:///x", "http://[::1", "http://a:b@x.example/", "http://x:y/"]
)
def test_what_is_no_address_is_refused(url):
    with pytest.raises(FetchError):
        fetch_page(url)


def test_redirect_to_a_private_address_is_refused(site, monkeypatch):
    """A public host (as the patched look-up has it) that sends us to one within."""
    port = int(site.rpartition(":")[2])
    monkeypatch.setattr("situasi.story.fetch.is_public", lambda address: str(address) != "10.0.0.1")
    with pytest.raises(FetchError, match=r"private address 10\.0\.0\.1"):
        fetch_page(f"http://127.0.0.1:{port}/to?http://10.0.0.1/")


def test_host_is_looked_up_once_and_its_checked_address_asked(site, monkeypatch):
    port = int(site.rpartition(":")[2])
    asked: list[str] = []
    look_up = socket.getaddrinfo

    def answers(host, *args, **kwargs):
        asked.append(str(host))
        return look_up("127.0.0.1" if host == "warta.example" else host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    page = fetch_page(f"http://warta.example:{port}/page", allow_private=True)
    assert asked.count("warta.example") == 1
    assert Site.hosts[-1] == f"warta.example:{port}"
    assert page.url == f"http://warta.example:{port}/page"


def test_one_private_address_among_public_ones_is_refused(monkeypatch):
    def answers(*args, **kwargs):
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, 80)) for a in ("8.8.8.8", "10.0.0.1")
        ]

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    with pytest.raises(FetchError, match="private address"):
        fetch_page("http://warta.example/")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700:4700::1111", True),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("fe80::1", False),
        ("fc00::1", False),
        ("::ffff:8.8.8.8", True),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_public_addresses_are_told_from_others(address, public):
    assert is_public(ipaddress.ip_address(address)) is public
