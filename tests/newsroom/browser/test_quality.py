"""Every kind of public page: axe, the Nu HTML checker, Lighthouse, weight, narrow screens, no script."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from crawl import Seen, samples, walk

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
needs_npm = pytest.mark.skipif(
    not (MODULES / "axe-core").is_dir(), reason="page checks are not installed: needs npm"
)
KB = 1024


@pytest.fixture(scope="module")
def pages(newsroom) -> list[Seen]:
    found = walk(newsroom.address)
    assert len(found) > 60
    return found


def _kinds(pages: list[Seen]) -> list[Seen]:
    """A page of each kind; lists that are filtered or paged count as the list itself."""
    return [
        page
        for page in samples(pages)
        if "?" not in page.kind or "?q" in page.kind or "?sources" in page.kind
    ]


def _of(pages: list[Seen], words: str) -> Seen:
    return next(page for page in pages if words in page.path)


def test_every_link_leads_somewhere(pages):
    lost = [page.path for page in pages if page.status != 200 and "no-such-page" not in page.path]
    assert lost == []


def test_a_missing_page_is_ours_and_says_so(pages):
    page = _of(pages, "no-such-page")
    assert page.status == 404
    assert "<main" in page.text and 'lang="id"' in page.text


@needs_npm
def test_every_page_is_valid_html(pages, tmp_path):
    for number, page in enumerate(pages):
        (tmp_path / f"{number:03}.html").write_text(page.text)
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    done = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", tmp_path],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    told = json.loads(done.stderr)["messages"]
    wrong = {
        f"{pages[int(Path(one['url']).stem)].kind}: {one['message']}\n    {one.get('extract', '')!r}"
        for one in told
    }
    assert sorted(wrong) == []


@needs_npm
def test_axe_finds_nothing(pages, visit):
    """All rules in light colours; in dark ones those that colours decide."""
    source = (MODULES / "axe-core" / "axe.min.js").read_text()
    every = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    asked = {
        "light": {"type": "tag", "values": every},
        "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    }
    page = visit("/en/", width=390)
    wrong = set()
    for seen in _kinds(pages):
        page.emulate_media(color_scheme="light")
        page.goto(seen.path)
        page.evaluate(source)
        for scheme, only in asked.items():
            page.emulate_media(color_scheme=scheme)
            told = page.evaluate("only => axe.run({runOnly: only})", only)
            for one in told["violations"]:
                where = one["nodes"][0]
                wrong.add(
                    f"{seen.path} {scheme} {one['id']}: {where['html'][:120]} "
                    f"{where['failureSummary']}"
                )
    assert sorted(wrong) == []


@needs_npm
@pytest.mark.parametrize("which", ["/en/", "on-story", "on-topic", "200 situation"])
def test_lighthouse_gives_full_marks(pages, newsroom, which, tmp_path):
    """Performance is timed: it is measured by benchmarks/pages.py, not here."""
    path = which if which.startswith("/") else _kind(pages, which).path
    out = tmp_path / "report.json"
    chrome = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
    subprocess.run(
        [
            MODULES / ".bin" / "lighthouse", f"{newsroom.address}{path}", "--quiet",
            "--output=json", f"--output-path={out}", f"--chrome-flags={chrome}",
            "--only-categories=accessibility,best-practices,seo", "--no-enable-error-reporting",
        ],
        env={**os.environ, "CHROME_PATH": "/usr/bin/chromium"}, check=True, capture_output=True,
    )  # fmt: skip
    report = json.loads(out.read_text())
    lost = {
        f"{name} {audit}: {report['audits'][audit]['title']}"
        for name, category in report["categories"].items()
        for audit in [ref["id"] for ref in category["auditRefs"] if ref["weight"]]
        if report["audits"][audit]["score"] not in (1, None)
    }
    assert lost == set()
    assert {name: one["score"] for name, one in report["categories"].items()} == {
        "accessibility": 1, "best-practices": 1, "seo": 1,
    }  # fmt: skip


def _kind(pages: list[Seen], words: str) -> Seen:
    return next(page for page in pages if page.status == 200 and words in page.kind)


def test_no_page_is_wider_than_a_narrow_screen(pages, visit):
    page = visit("/en/", width=320, height=640)
    wide = {}
    for seen in _kinds(pages):
        page.goto(seen.path)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide[seen.path] = width
    assert wide == {}


def _weigh(page, path: str) -> tuple[int, int, int]:
    """Bytes on the wire, requests, and bytes of script, of a first visit read to its end."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    kinds: dict[str, str] = {}
    sizes: dict[str, int] = {}
    session.on("Network.responseReceived", lambda e: kinds.update({e["requestId"]: e["type"]}))
    session.on(
        "Network.loadingFinished", lambda e: sizes.update({e["requestId"]: e["encodedDataLength"]})
    )
    page.goto(path, wait_until="networkidle")
    page.keyboard.press("End")
    page.wait_for_load_state("networkidle")
    script = sum(size for one, size in sizes.items() if kinds.get(one) == "Script")
    return sum(map(int, sizes.values())), len(sizes), int(script)


@pytest.mark.parametrize(
    ("which", "weight", "requests", "script"),
    [
        ("front", 350, 25, 15),
        ("on-story", 250, 12, 15),
        ("on-topic", 350, 25, 15),
        ("200 situation", 450, 25, 60),
    ],
)
def test_pages_are_light(pages, visit, which, weight, requests, script):
    seen = next(page for page in pages if page.path == "/en/") if which == "front" else None
    seen = seen or _kind(pages, which)
    page = visit("/en/accounts/login/", width=390, device_scale_factor=2)
    found = _weigh(page, seen.path)
    assert found[0] <= weight * KB and found[1] <= requests and found[2] <= script * KB, found


def test_nothing_is_asked_of_anybody_else(pages, visit, newsroom):
    page = visit("/en/")
    asked = set()
    page.on("request", lambda request: asked.add(request.url))
    for seen in _kinds(pages):
        page.goto(seen.path)
    ours = (newsroom.address, "data:", "blob:")
    assert [url for url in asked if not url.startswith(ours)] == []


def test_pages_say_the_same_without_script(pages, visit):
    page = visit("/en/", java_script_enabled=False)
    for seen in _kinds(pages):
        page.goto(seen.path)
        assert page.locator("main h1").count() == 1, seen.path
        assert len(page.inner_text("main")) > 20, seen.path


def test_the_keyboard_alone_reaches_the_text_and_every_link(visit):
    page = visit("/en/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    seen = set()
    for _ in range(400):
        here = page.evaluate(
            "(() => { const e = document.activeElement; const r = e.getBoundingClientRect();"
            " const s = getComputedStyle(e); return [e.href || e.outerHTML.slice(0, 80),"
            " r.width > 0 && (s.outlineStyle !== 'none' || s.boxShadow !== 'none')]; })()"
        )
        if "<body" in here[0]:
            break
        assert here[1], f"no focus is to be seen on {here[0]}"
        seen.add(here[0])
        page.keyboard.press("Tab")
    links = page.evaluate(
        "[...document.querySelectorAll('main a[href], footer a[href]')]"
        ".filter(a => a.checkVisibility() && a.tabIndex >= 0).map(a => a.href)"
    )
    assert set(links) <= seen
