"""The story room: what was written, made into `Story` objects with the page's furniture told apart.

Every format becomes a row of blocks (`blocks`), the blocks are told apart by the word lists in
`data/` (`words`, `furniture`, `parts`), and what is body is joined and counted (`assemble`).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from situasi.story.assemble import Given
    from situasi.story.detect import Format, tell
    from situasi.story.feed import from_feed
    from situasi.story.html import from_html
    from situasi.story.jsonl import from_jsonl
    from situasi.story.loading import from_stream, load
    from situasi.story.markdown import from_markdown
    from situasi.story.text import from_text

__all__ = [
    "Format",
    "Given",
    "from_feed",
    "from_html",
    "from_jsonl",
    "from_markdown",
    "from_stream",
    "from_text",
    "load",
    "tell",
]

_PARTS = {
    "Format": "detect", "Given": "assemble", "from_feed": "feed", "from_html": "html", "from_jsonl": "jsonl",
    "from_markdown": "markdown", "from_stream": "loading", "from_text": "text", "load": "loading", "tell": "detect",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """What is asked for, loaded then: the parsers of pages take .3 s, and a record needs only datelines."""
    if name not in _PARTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PARTS[name]}"), name)
