"""What the tests of archives share beside their fixtures."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

READER = "word_reader:WordReader"
Go = Callable[..., tuple[dict[str, Any], list[str]]]


def line(name: str, text: str = "", **more: Any) -> str:
    """A line of JSON Lines that is a story."""
    text = text or f"Guns at {name}\n\nBaku accused Yerevan on Tuesday and {name} was shelled, it said."
    told = {"id": name, "language": "en", "published": "2020-11-08", **more, "text": text}
    return json.dumps(told) + "\n"


def rows(out: Path, table: str) -> list[str]:
    """All rows of a table, in an order that hangs on nothing but them."""
    if not (out / table).exists():
        return []
    found = ds.dataset(out / table, partitioning="hive").to_table().to_pylist()
    return sorted(json.dumps(row, sort_keys=True, default=str) for row in found)


def same(one: Path, other: Path) -> None:
    """Two archives have the same rows."""
    for table in ("stories", "statements", "events", "dropped"):
        assert rows(one, table) == rows(other, table), table
