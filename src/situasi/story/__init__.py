"""The story room: what was written, made into `Story` objects with the page's furniture told apart.

Every format becomes a row of blocks (`blocks`), the blocks are told apart by the word lists in
`data/` (`words`, `furniture`, `parts`), and what is body is joined and counted (`assemble`).
"""

from situasi.story.assemble import Given
from situasi.story.detect import Format, tell
from situasi.story.feed import from_feed
from situasi.story.fetch import Fetched, fetch
from situasi.story.html import from_html
from situasi.story.jsonl import from_jsonl
from situasi.story.load import from_stream, load
from situasi.story.markdown import from_markdown
from situasi.story.text import from_text

__all__ = [
    "Fetched",
    "Format",
    "Given",
    "fetch",
    "from_feed",
    "from_html",
    "from_jsonl",
    "from_markdown",
    "from_stream",
    "from_text",
    "load",
    "tell",
]
