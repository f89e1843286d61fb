"""Small stories whose readings are made with them, and an empty record to put them in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from made_stories import written
from situasi.model import EventType, Judgement, Told, Verdict
from situasi.record import Outcome, Record

Fact = tuple[Any, ...]
SHUSHI, GANJA = ("Shushi", 39.76, 46.75), ("Ganja", 40.68, 46.36)
DAY = dt.date(2020, 11, 6)
NOW = dt.datetime(2020, 11, 20, 12, tzinfo=dt.UTC)


def shelling(dead: int = 17, town: tuple[str, float, float] = SHUSHI, day: dt.date = DAY) -> Fact:
    """A fact: the army of one shelled a town of the other."""
    return (EventType.ASSAULT, "shelled", "AZE", "ARM", town, day, dead)


def meeting(day: dt.date = DAY) -> Fact:
    """A fact: the two met."""
    return (EventType.CONSULT, "met", "ARM", "AZE", GANJA, day, 2)


Story = Callable[..., Told]


def add(record: Record, *tolds: Told) -> list[Outcome]:
    return [a.outcome for a in record.add(tolds)]


def state(record: Record) -> list[dict[str, Any]]:
    return [e.model_dump() for e in record.episodes()]


def judge(
    record: Record, verdict: Verdict, one: str, other: str | None = None, **more: Any
) -> None:
    record.judge(
        Judgement(
            verdict=verdict,
            about=record.mention(one).mark,
            other=record.mention(other).mark if other else None,
            **{"by": "Sri", "at": NOW} | more,
        )
    )


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
