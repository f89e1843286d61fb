"""Draws docs/terminal.svg: the account of a sample story as it stands on a terminal."""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from situasi import read_story
from situasi.render.terminal import account
from situasi.story import load

HERE = Path(__file__).parent
SAMPLE = "samples/kirgistan-tajikistan.html"
COLUMNS = 84
LINES = 60
"""What is shown at most; the rest of the tables would make the picture too long for a page."""

FONTS = re.compile(r"@font-face \{.*?\}\s*", re.S)
"""Fonts that the picture would fetch from elsewhere; whoever looks at it has one of his own."""

THEME = TerminalTheme(
    (24, 26, 31),
    (214, 217, 224),
    [
        (24, 26, 31), (224, 108, 117), (140, 190, 110), (220, 184, 100),
        (97, 150, 239), (190, 120, 220), (86, 182, 194), (214, 217, 224),
    ],
)  # fmt: skip


def draw() -> str:
    """The picture as SVG."""
    (story,) = load([str(HERE.parent / SAMPLE)], stdin=io.BytesIO(), published=None, language=None)
    if isinstance(story, Exception):
        raise story
    reading = read_story(story)
    told = account(story.model_copy(update={"id": story.title}), reading, colour=True)
    screen = Console(
        record=True,
        width=COLUMNS,
        force_terminal=True,
        color_system="standard",
        highlight=False,
        file=io.StringIO(),
    )
    screen.print(Text.assemble((" $ ", "dim"), f"situasi read {SAMPLE}"))
    lines = screen.render_lines(told, pad=False)
    for line in lines[:LINES]:
        screen.print(Text.assemble(*((s.text, s.style or "") for s in line if not s.control)))
    if len(lines) > LINES:
        screen.print(Text(" …", style="dim"))
    svg = screen.export_svg(title="situasi", theme=THEME, unique_id="situasi")
    return FONTS.sub("", svg).replace("Fira Code, monospace", "monospace")


if __name__ == "__main__":
    (HERE / "terminal.svg").write_text(draw(), encoding="utf-8")
