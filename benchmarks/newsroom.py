"""Requests a second and memory of one process that serves an article from the page cache.

    python benchmarks/newsroom.py [--seconds 10] [--clients 8]

Runs gunicorn with one worker as `situasi serve` does, once with the newsroom and once, beside it, with
a WSGI application that answers the same bytes and does nothing else; each is asked in turn by clients
in a process of their own, over connections that stay open. The ratio tells what the page cache costs;
both depend on the machine. A site of its own is made in a folder that is thrown away.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.request import Request, urlopen

ROUNDS = 3
BARE = '''
import os
BODY = open(os.environ["BARE_BODY"], "rb").read()
HEADERS = [("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"),
           ("Content-Length", str(len(BODY)))]
def application(environ, start):
    start("200 OK", HEADERS)
    return [BODY]
'''


@dataclass
class Server:
    """A gunicorn with one worker of four threads."""

    name: str
    port: int
    process: subprocess.Popen[bytes]

    def seconds_used(self) -> float:
        """Processor time of the worker so far."""
        fields = Path(f"/proc/{self.worker()}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak(self) -> int:
        """The most memory that the worker held, in MB."""
        status = Path(f"/proc/{self.worker()}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024

    def worker(self) -> int:
        """The one child that answers."""
        path = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return int(path.read_text().split()[0])


def start(name: str, application: str, variables: dict[str, str]) -> Server:
    """Start it as `situasi serve` does, and wait until it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable, "-m", "gunicorn", application, "--bind", f"127.0.0.1:{port}",
        "--workers", "1", "--worker-class", "gthread", "--threads", "4", "--keep-alive", "5",
        "--log-level", "warning", "--no-control-socket",
    ]  # fmt: skip
    given = {**os.environ, **variables, "SITUASI_ADDRESS": f"http://127.0.0.1:{port}"}
    server = Server(name, port, subprocess.Popen(command, env=given))
    for _ in range(600):
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return server
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"{name} does not answer")


def load(port: int, path: str, clients: int, seconds: float) -> list[float]:
    """The times of all answers, in seconds; run in a process of its own."""
    took: list[list[float]] = [[] for _ in range(clients)]
    end = time.monotonic() + seconds

    def visit(mine: list[float]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        while (now := time.monotonic()) < end:
            connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise SystemExit(f"{path}: {answer.status}")
            mine.append(time.monotonic() - now)

    threads = [threading.Thread(target=visit, args=(mine,)) for mine in took]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [one for mine in took for one in mine]


def measure(server: Server, path: str, clients: int, seconds: float) -> dict[str, float]:
    """Requests a second by the clock and by the processor time of the worker, and waiting times."""
    before = server.seconds_used()
    command = [sys.executable, __file__, "--client", f"{server.port}", path, f"{clients}",
               f"{seconds}"]  # fmt: skip
    took = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return {
        "rate": len(took) / seconds,
        "per_cpu": len(took) / max(server.seconds_used() - before, 0.01),
        "median": statistics.median(took),
        "slow": statistics.quantiles(took, n=100)[98],
    }


ARTICLE = "/id/berita/putin-dan-macron-bicara-lewat-telepon/"


def prepare(folder: Path) -> None:
    """Make the demonstration in the folder."""
    variables = {"SITUASI_DATA": str(folder), "SITUASI_DEMO": "1"}
    command = [sys.executable, "-m", "newsroom", "prepare", "--demo"]
    subprocess.run(command, env={**os.environ, **variables}, check=True)


def main() -> None:
    """Measure in turns and tell."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--data", type=Path, help="a demonstration that is there already")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = given.data or Path(name) / "site"
        path = ARTICLE
        if given.data is None:
            prepare(folder)
        variables = {"SITUASI_DATA": str(folder), "SITUASI_DEMO": "1"}
        servers = [start("newsroom", "newsroom.wsgi:application", variables)]
        try:
            request = Request(
                f"http://127.0.0.1:{servers[0].port}{path}", headers={"Accept-Encoding": "gzip"}
            )
            with urlopen(request) as answer:  # noqa: S310 - our own
                body = answer.read()
            (Path(name) / "body").write_bytes(body)
            (Path(name) / "bare_site.py").write_text(BARE)
            variables = {"BARE_BODY": f"{name}/body", "PYTHONPATH": name}
            servers.append(start("bare", "bare_site:application", variables))
            tell(servers, path, len(body), given)
        finally:
            for server in servers:
                server.process.send_signal(signal.SIGTERM)
                server.process.wait()


def tell(servers: list[Server], path: str, size: int, given: argparse.Namespace) -> None:
    """Ask each in turn and print medians."""
    runs: dict[str, list[dict[str, float]]] = {one.name: [] for one in servers}
    for _ in range(ROUNDS):
        for server in servers:
            runs[server.name].append(measure(server, path, given.clients, given.seconds))
    print(f"{path}, {size} bytes, {given.clients} clients, {ROUNDS} × {given.seconds:.0f} s")
    found = {}
    for server in servers:
        middle = {
            key: statistics.median(run[key] for run in runs[server.name])
            for key in runs[server.name][0]
        }
        found[server.name] = middle
        print(
            f"{server.name:9} {middle['rate']:7.0f} requests/s  "
            f"{middle['per_cpu']:7.0f} per second of processor  "
            f"{middle['median'] * 1000:6.2f} ms (slowest of a hundred: "
            f"{middle['slow'] * 1000:.1f})  peak {server.peak()} MB"
        )
    ratio = found["newsroom"]["per_cpu"] / found["bare"]["per_cpu"]
    print(f"by processor time the newsroom answers {ratio:.2f} times as often as the bare site")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--client"]:
        port, path, clients, seconds = sys.argv[2:6]
        print(json.dumps(load(int(port), path, int(clients), float(seconds))))
    else:
        main()
