"""The demonstration, served to a real browser: started once for all tests of this folder."""

from __future__ import annotations

import contextlib
import email
import email.policy
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from migrated import begin

HERE = Path(__file__).parent
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START = 600.0
"""Seconds until the site must answer; laying out the demonstration takes a minute of a core."""
RUNNING = os.environ.get("NEWSROOM_DATA")
"""The data folder of a demonstration that runs already, to try a test on without the wait."""
PATIENCE = 60_000.0
"""Milliseconds that a browser waits for what it was told to find, on a machine that is busy."""
expect.set_options(timeout=PATIENCE)


@pytest.hookimpl(tryfirst=True)  # before the marks of groups are looked at
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker runs all tests of this folder: the site is started once."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("browser"))
            # A browser on a busy machine may miss a moment; what is broken fails each time.
            item.add_marker(pytest.mark.flaky(reruns=2))


@dataclass(slots=True)
class Newsroom:
    """The running site, as one who works at it knows it."""

    address: str
    data: Path
    logins: dict[str, str] = field(default_factory=dict)
    """The address of each demo account, by its role or its slug."""

    @property
    def password(self) -> str:
        """That of all demo accounts."""
        return (self.data / "demo-password").read_text().strip()

    def letters(self, to: str) -> list[str]:
        """The texts of the letters that were sent to an address, oldest first."""
        return [text for _, text in sorted(self._letters(to))]

    def letter(self, to: str, holding: str = "", patience: float = 120.0) -> str:
        """The latest letter to an address that holds these words, once it is there."""
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            found = [text for text in self.letters(to) if holding in text]
            if found:
                return found[-1]
            time.sleep(0.1)
        raise AssertionError(f"no letter to {to} that holds {holding!r}")

    def _letters(self, to: str) -> Iterator[tuple[float, str]]:
        for path in (self.data / "mail").glob("*.log"):
            # Django writes several letters into one file, each closed by a line of dashes.
            for raw in re.split(rb"\n-{79}\n", path.read_bytes()):
                message = email.message_from_bytes(raw.lstrip(), policy=email.policy.default)
                if to in str(message["To"]):
                    body = message.get_body(("plain",))
                    yield path.stat().st_mtime, f"{message['Subject']}\n\n{body.get_content()}"


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """The demonstration on a free port with a data folder of its own."""
    if RUNNING:
        yield _known(Path(RUNNING))
        return
    data = tmp_path_factory.mktemp("newsroom")
    begin(data)
    given = {name: value for name, value in os.environ.items() if not name.startswith("SITUASI_")}
    given.pop("DJANGO_SETTINGS_MODULE", None)
    command = [sys.executable, "-m", "situasi.cli", "serve", "--demo", "--port", "0"]
    command += ["--data", str(data), "--workers", "1"]
    said = data / "said.txt"
    with said.open("wb") as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, env=given, start_new_session=True
        )
    try:
        _await(process, said)
        yield _known(data)
    finally:
        _end(process)


def _await(process: subprocess.Popen[bytes], said: Path) -> None:
    deadline = time.monotonic() + START
    while "Ctrl-C stops it." not in said.read_text():
        if process.poll() is not None:
            raise AssertionError(f"situasi serve ended by itself:\n{said.read_text()}")
        if time.monotonic() > deadline:
            raise AssertionError(f"not ready after {START:.0f} s:\n{said.read_text()}")
        time.sleep(0.2)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # what it was preparing


def _known(data: Path) -> Newsroom:
    text = (data / "demo-logins.txt").read_text()
    address = re.search(r"https?://[^/\s]+", text)
    assert address, text
    return Newsroom(address[0], data, _logins(text))


def _logins(text: str) -> dict[str, str]:
    """The demo accounts by slug, and the first of each role by its role."""
    found: dict[str, str] = {}
    for address, role in re.findall(r"^  (\S+@\S+)\s+(\S.*)$", text, re.MULTILINE):
        found.setdefault(role.strip(), address)
        found.setdefault(address.partition("@")[0], address)
    return found


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


Open = Callable[..., Page]


@pytest.fixture
def visit(chromium: Browser, newsroom: Newsroom) -> Iterator[Open]:
    """Opens an address in a browser of its own: `visit("/id/", width=390, java_script=False)`.

    Any option of Playwright's `new_context` may be given. After the test it fails for every error
    in a page's script and every breach of a content security policy.
    """
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def open_(path: str = "/", *, width: int = 1280, height: int = 900, **options) -> Page:
        options.setdefault("locale", "en-GB")
        options.setdefault("viewport", {"width": width, "height": height})
        context = chromium.new_context(base_url=newsroom.address, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.on("console", lambda line: _policy(line.text, page.url, wrong))
        page.goto(path)
        return page

    yield open_
    for context in contexts:
        with contextlib.suppress(Exception):
            context.close()
    assert not wrong, "\n".join(wrong)


def _policy(text: str, where: str, wrong: list[str]) -> None:
    if "Content Security Policy" in text:
        wrong.append(f"{where}: {text}")


@pytest.fixture
def sign_in(visit: Open, newsroom: Newsroom) -> Callable[..., Page]:
    """A browser that is signed in, as a role or a demo account's slug: `sign_in("editor")`."""

    def enter(who: str, path: str = "/en/people/me/", **options) -> Page:
        page = visit(f"/en/accounts/login/?next={path}", **options)
        page.fill("input[name=login]", newsroom.logins.get(who, who))
        page.fill("input[name=password]", newsroom.password)
        page.press("input[name=password]", "Enter")
        page.wait_for_url(f"**{path}")
        return page

    return enter
