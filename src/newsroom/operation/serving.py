"""Starts all processes of the site and stops them together. Knows nothing of Django."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import urlopen

from situasi.errors import SituasiError

PATIENCE = 10.0
"""Seconds that a process has to end by itself."""
START = 180.0
"""Seconds within which the site must answer, also on a machine that is busy with other things."""


LONGEST_LINE = "8190"
"""Bytes of a request's first line: the most that gunicorn can be told to take."""
HERE = frozenset({"localhost", "127.0.0.1", "::1", "0.0.0.0", "::"})  # noqa: S104 - names, not a socket
"""What to listen at so that this machine reaches the site as localhost."""
NO_SUCH = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})
"""What a machine without IPv6 says of an address of it."""


class ServeError(SituasiError):
    """The site cannot be started, or one of its processes ended."""


@dataclass(slots=True)
class Site:
    """What is to be served, and the processes that do it."""

    data: Path
    host: str
    port: int
    demo: bool
    workers: int
    listens: list[str] = field(default_factory=list)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it: by name, else it makes no passkeys."""
        host = "localhost" if self.host in HERE else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    def environment(self) -> dict[str, str]:
        """The environment of its processes: what is set stays, the rest is ours."""
        given = dict(os.environ)
        given["SITUASI_DATA"] = str(self.data)
        given.setdefault("SITUASI_ADDRESS", self.address)
        given["SITUASI_DEMO"] = "1" if self.demo else "0"
        return given


def listening(host: str, port: int) -> tuple[list[str], int]:
    """Every address of the host, as gunicorn binds it, and the port: any that is free for 0.

    localhost is two addresses on most machines, and browsers try that of IPv6 first: whoever
    listened there would be taken for the site. Raises `ServeError`.
    """
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        raise ServeError(host, "is no address of this machine", "choose another with --host") from None
    addresses = {(family, str(at[0])) for family, _, _, _, at in found}
    if host == "localhost":  # whatever /etc/hosts says of it
        addresses |= {(socket.AF_INET, "127.0.0.1")}
    if host in {"localhost", "127.0.0.1", "0.0.0.0"}:  # noqa: S104 - its browsers are led to localhost
        addresses |= {(socket.AF_INET6, "::1")}
    for left in reversed(range(1 if port else 9)):
        try:
            return _bound(sorted(addresses), port)
        except OSError as error:
            if left and error.errno == errno.EADDRINUSE:
                continue  # free for one family, taken for the other
            what = f"cannot be used: {error.strerror}"
            raise ServeError(f"{host}:{port}", what, "choose another with --port") from None
    raise AssertionError  # the loop returns or raises


def _bound(addresses: list[tuple[socket.AddressFamily, str]], port: int) -> tuple[list[str], int]:
    listens = []
    for family, at in addresses:
        try:
            with socket.socket(family) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind((at, port))
                port = int(probe.getsockname()[1])
        except OSError as error:
            if error.errno in NO_SUCH and len(addresses) > 1:
                continue
            raise
        listens.append(f"[{at}]:{port}" if family == socket.AF_INET6 else f"{at}:{port}")
    if not listens:
        raise OSError(errno.EADDRNOTAVAIL, os.strerror(errno.EADDRNOTAVAIL))
    return listens, port


def serve(site: Site, ready: Callable[[Site], None]) -> None:
    """Prepare and run the site until Ctrl-C or SIGTERM; `ready` is called once it answers.

    Raises `ServeError` where a step fails or a process ends by itself.
    """
    site.listens, site.port = listening(site.host, site.port)
    prepare = ["prepare", *(["--demo"] if site.demo else [])]
    _newsroom(site, prepare)
    ended = _ending()
    try:
        _start(site, "background tasks", [sys.executable, "-m", "newsroom", "background"])
        _start(site, "web server", _gunicorn(site))
        _await(site, ended)
        if not ended:
            ready(site)
        while not ended:
            _check(site)
            time.sleep(0.2)
    finally:
        _stop(site)


def _ending() -> list[int]:
    """A list that holds a signal once one asked for the end."""
    ended: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda which, _frame: ended.append(which))
    return ended


def _newsroom(site: Site, arguments: list[str]) -> None:
    command = [sys.executable, "-m", "newsroom", *arguments]
    done = subprocess.run(  # noqa: S603 - our own command
        command, env=site.environment(), check=False, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        lines = done.stderr.strip().splitlines() or ["nothing was said"]
        raise ServeError(str(site.data), f"the site cannot be prepared: {lines[-1]}")


def _gunicorn(site: Site) -> list[str]:
    return [
        sys.executable, "-m", "gunicorn", "newsroom.wsgi:application",
        *(word for at in site.listens for word in ("--bind", at)),
        "--workers", str(site.workers), "--threads", "4",
        "--worker-class", "newsroom.operation.worker.Worker", "--limit-request-line", LONGEST_LINE,
        "--timeout", "60", "--graceful-timeout", "5", "--keep-alive", "5",
        "--max-requests", "200000", "--max-requests-jitter", "20000",
        "--log-level", "warning", "--no-control-socket",
    ]  # fmt: skip


def _start(site: Site, name: str, command: list[str]) -> None:
    # A group of its own: Ctrl-C reaches us alone, and we end the others in order.
    site.processes[name] = subprocess.Popen(  # noqa: S603 - our own commands
        command,
        env=site.environment(),
        process_group=0,
        preexec_fn=_end_with_parent,  # noqa: PLW1509 - we have one thread
    )


def _end_with_parent() -> None:
    """Have Linux end this process when its parent is killed, so that the port is free again."""
    if sys.platform == "linux":
        set_parent_death_signal = 1  # PR_SET_PDEATHSIG of prctl(2)
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGTERM)


def _check(site: Site) -> None:
    for name, process in site.processes.items():
        code = process.poll()
        if code is not None:
            raise ServeError(name, f"ended by itself with {code}", "its last words stand above")


def _await(site: Site, ended: list[int]) -> None:
    deadline = time.monotonic() + START
    while not ended:
        _check(site)
        try:
            with urlopen(f"http://{site.listens[0]}/health/", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            pass
        if time.monotonic() > deadline:
            raise ServeError(site.address, f"does not answer after {START:.0f} seconds")
        time.sleep(0.1)


def _stop(site: Site) -> None:
    for process in site.processes.values():
        if process.poll() is None:
            process.terminate()
    deadline = time.monotonic() + PATIENCE
    for process in site.processes.values():
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
