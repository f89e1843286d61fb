"""Starts all processes of the site and stops them together. Knows nothing of Django."""

from __future__ import annotations

import ctypes
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
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Where a browser on this machine finds it."""
        return f"http://{'127.0.0.1' if self.host == '0.0.0.0' else self.host}:{self.port}"  # noqa: S104

    def environment(self) -> dict[str, str]:
        """The environment of its processes: what is set stays, the rest is ours."""
        given = dict(os.environ)
        given["SITUASI_DATA"] = str(self.data)
        given.setdefault("SITUASI_ADDRESS", self.address)
        given["SITUASI_DEMO"] = "1" if self.demo else "0"
        return given


def free_port(host: str, port: int) -> int:
    """The port if it is free, or any that is for 0. Raises `ServeError`."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            what = f"cannot be used: {error.strerror}"
            raise ServeError(f"{host}:{port}", what, "choose another with --port") from None
        return int(probe.getsockname()[1])


def serve(site: Site, ready: Callable[[Site], None]) -> None:
    """Prepare and run the site until Ctrl-C or SIGTERM; `ready` is called once it answers.

    Raises `ServeError` where a step fails or a process ends by itself.
    """
    site.port = free_port(site.host, site.port)
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
        "--bind", f"{site.host}:{site.port}",
        "--workers", str(site.workers), "--worker-class", "gthread", "--threads", "4",
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
            with urlopen(f"{site.address}/health/", timeout=2) as answer:  # noqa: S310 - our own
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
