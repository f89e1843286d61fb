"""Draw the pictures of the demonstration: `python models/pictures.py [ID ...]`.

They are drawn from scratch (CC0 1.0). The maps rest on Natural Earth (public domain) by way of the
npm package world-atlas (ISC), which is fetched into `build/` once. Chromium turns each drawing into
pixels, and Pillow writes it as WebP where `pictures.yml` of the demonstration says. Needs
`playwright`, `pillow`, npm, Chromium and the Liberation fonts.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import yaml
from PIL import Image
from playwright.sync_api import sync_playwright

from drawings import maps, portraits, scenes

ROOT = Path(__file__).resolve().parents[1]
CONTENT = ROOT / "src/newsroom/demo/content"
ATLAS = "world-atlas@2.0.2"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
LARGEST = 90_000
"""Bytes that no picture may exceed."""


def atlas() -> Path:
    """The folder of the package world-atlas, fetched if it is not there."""
    folder = ROOT / "build/world-atlas"
    if not (folder / "package").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        npm = shutil.which("npm") or sys.exit("npm is not installed: install Node.js")
        subprocess.run([npm, "pack", "--silent", ATLAS], cwd=folder, check=True)  # noqa: S603
        with tarfile.open(next(folder.glob("*.tgz"))) as packed:
            packed.extractall(folder, filter="data")
    return folder / "package"


def svg(name: str) -> str:
    """The drawing of that id."""
    if name in maps.names():
        return maps.draw(name, atlas()).svg()
    if name.startswith("portrait-"):
        return portraits.draw(name).svg()
    return scenes.draw(name).svg()


def webp(pixels: bytes) -> bytes:
    """The picture as WebP, as good as `LARGEST` lets it be."""
    picture = Image.open(io.BytesIO(pixels)).convert("RGB")
    for quality in (86, 80, 74, 68, 60):
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= LARGEST:
            return out.getvalue()
    raise SystemExit("the picture has too much detail: draw it more simply")


def main(wanted: list[str]) -> None:
    """Draw those of the ids, or all."""
    listed = yaml.safe_load((CONTENT / "pictures.yml").read_text(encoding="utf-8"))["pictures"]
    chromium = shutil.which("chromium") or sys.exit("chromium is not installed")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=FLAGS)
        for picture in listed:
            if wanted and picture["id"] not in wanted:
                continue
            size = {"width": picture["width"], "height": picture["height"]}
            page = browser.new_page(viewport=size)
            page.set_content(
                f"<style>body{{margin:0}}svg{{display:block}}</style>{svg(picture['id'])}"
            )
            written = webp(page.screenshot(type="png"))
            page.close()
            file = CONTENT / picture["file"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(written)
            print(f"{picture['id']:20} {len(written) / 1000:6.1f} kB")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
