"""The languages there are, with what is known of each."""

from __future__ import annotations

from typing import Any

from rich.table import Table
from rich.text import Text

from situasi.datafile import mapping
from situasi.language import available, load
from situasi.language.data import DATA
from situasi.render.terminal import language


def table() -> Table:
    """Each language with its names and the entries of its data files.

    Raises DataError or LanguageError where the data of one breaks its own rules.
    """
    out = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    for head in ("code", "language", "its own name"):
        out.add_column(head, no_wrap=True)
    out.add_column("data (entries)", overflow="fold")
    for code in available():
        load(code)
        files = sorted((DATA / code).glob("*.yml"))
        counts = ", ".join(f"{f.stem} {_entries(mapping(f)):,}" for f in files)
        out.add_row(Text(code, style="bold"), language(code), language(code, own=True), counts)
    return out


def _entries(data: Any) -> int:
    """How many words, patterns and numbers the data hold, lists and tables opened."""
    if isinstance(data, dict):
        return sum(map(_entries, data.values()))
    if isinstance(data, list):
        return sum(map(_entries, data))
    return 1
