"""Small stories whose readings are made with them, and an empty record to put them in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from made_stories import written
from situasi.model import EventType, Told
from situasi.record import Record

Fact = tuple[Any, ...]
SHUSHI, GANJA = ("Shushi", 39.76, 46.75), ("Ganja", 40.68, 46.36)
DAY = dt.date(2020, 11, 6)


def shelling(dead: int = 17, town: tuple[str, float, float] = SHUSHI, day: dt.date = DAY) -> Fact:
    """A fact: the army of one shelled a town of the other."""
    return (EventType.ASSAULT, "shelled", "AZE", "ARM", town, day, dead)


def meeting(day: dt.date = DAY) -> Fact:
    """A fact: the two met."""
    return (EventType.CONSULT, "met", "ARM", "AZE", GANJA, day, 2)


Story = Callable[..., Told]


@pytest.fixture
def story() -> Story:
    """Makes a story of facts."""

    def make(name: str, *facts: Fact, publisher: str = "Tirta", day: dt.date = DAY) -> Told:
        return written(name, publisher, day, list(facts))

    return make


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    """A new record."""
    with Record(str(tmp_path / "war.situasi"), create=True) as opened:
        yield opened
