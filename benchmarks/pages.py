"""Lighthouse's performance of public pages, beside the same words as a bare page without style.

    make demo                                   # in another terminal
    python benchmarks/pages.py http://localhost:8000

Each page is measured RUNS times in turn with its bare twin; medians are told. The page checks must be
installed (`make test` does it).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from lxml import html

ROOT = Path(__file__).parent.parent
LIGHTHOUSE = ROOT / "tests" / "newsroom" / "browser" / "node_modules" / ".bin" / "lighthouse"
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
RUNS = 3
GOAL = 98


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: the table is the output."""


def lighthouse(url: str, folder: Path) -> tuple[float, float]:
    """Performance of 100, and the largest paint in milliseconds, of one visit by a slow phone."""
    out = folder / "report.json"
    subprocess.run(
        [
            LIGHTHOUSE, url, "--quiet", "--output=json", f"--output-path={out}",
            f"--chrome-flags={FLAGS}", "--only-categories=performance",
            "--no-enable-error-reporting",
        ],
        env={"CHROME_PATH": "/usr/bin/chromium", **os.environ}, check=True, capture_output=True,
    )  # fmt: skip
    report = json.loads(out.read_text())
    score = report["categories"]["performance"]["score"] * 100
    return score, report["audits"]["largest-contentful-paint"]["numericValue"]


def bare(url: str, folder: Path) -> str:
    """The page's words as a page without style, script or pictures; its file's name."""
    tree = html.fromstring(httpx.get(url, follow_redirects=True).content)
    words = re.sub(r"\s+", " ", tree.find("body").text_content())
    name = f"{abs(hash(url))}.html"
    head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>'
    width = '<meta name="viewport" content="width=device-width">'
    (folder / name).write_text(f"{head}{width}<p>{words}</p>", "utf-8")
    return name


def pages(address: str) -> list[str]:
    """The front page, and the first story, topic and situation that it leads to."""
    front = f"{address}/en/"
    tree = html.fromstring(httpx.get(front).content)
    tree.make_links_absolute(front)
    links = [url for url in tree.xpath("//a/@href") if url.startswith(front)]
    found = [front]
    for kind in ("on-story", "on-topic", "situation"):
        for url in dict.fromkeys(links):
            body = html.fromstring(httpx.get(url, follow_redirects=True).content).find("body")
            if kind in (body.get("class") or "").split():
                found.append(url)
                break
    return found


def main() -> None:
    """Print a row a page."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("address", help="where the demonstration runs")
    parser.add_argument("--runs", type=int, default=RUNS)
    given = parser.parse_args()
    if not LIGHTHOUSE.exists():
        sys.exit("benchmarks/pages.py: Lighthouse is not installed; `make test` installs it")
    address = given.address.rstrip("/")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=name))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        beside = f"http://127.0.0.1:{server.server_port}"
        print("| page | performance | largest paint | bare page | ratio |\n|---|---|---|---|---|")
        for url in pages(address):
            twin = f"{beside}/{bare(url, folder)}"
            ours, theirs = [], []
            for _ in range(given.runs):
                ours.append(lighthouse(url, folder))
                theirs.append(lighthouse(twin, folder))
            score = statistics.median(one[0] for one in ours)
            paint = statistics.median(one[1] for one in ours)
            plain = statistics.median(one[1] for one in theirs)
            low = "" if score >= GOAL else f" (below {GOAL})"
            print(
                f"| {urlsplit(url).path} | {score:.0f}{low} | {paint:.0f} ms "
                f"| {plain:.0f} ms | {paint / plain:.2f} |",
                flush=True,
            )
        server.shutdown()


if __name__ == "__main__":
    main()
