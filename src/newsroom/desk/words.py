"""The desk's own data: the reasons for sending back, and what a new story can begin with."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, Literal

from django.utils.translation import get_language

from situasi import datafile
from situasi.datafile import Shape

FOLDER = Path(__file__).parent / "data"


class Words(Shape):
    """The same in both languages."""

    id: str
    en: str

    def __str__(self) -> str:
        return self.en if (get_language() or "id").startswith("en") else self.id


class Reason(Shape):
    """A reason for sending back; the log keeps its name."""

    name: str
    label: Words


class ReasonsFile(Shape):
    """reasons.yml."""

    reasons: tuple[Reason, ...]


Running = Literal["paragraph", "quote", "picture"]


class PointPlan(Shape):
    """A point and what stands in it."""

    point: tuple[Running, ...]


class Beginning(Shape):
    """What a new story begins with: empty blocks in their order."""

    name: str
    label: Words
    about: Words
    numbered: bool
    body: tuple[Running | PointPlan, ...]

    def blocks(self) -> list[tuple[str, Any]]:
        """The body as a story takes it."""
        return [_block(one) for one in self.body]


class BeginningsFile(Shape):
    """beginnings.yml."""

    beginnings: tuple[Beginning, ...]


@functools.cache
def reasons() -> dict[str, Reason]:
    """The reasons by name, in the order they are offered. Raises `DataError`."""
    found = datafile.read(FOLDER / "reasons.yml", ReasonsFile)
    return {one.name: one for one in found.reasons}


@functools.cache
def beginnings() -> dict[str, Beginning]:
    """The beginnings by name, in the order they are offered. Raises `DataError`."""
    found = datafile.read(FOLDER / "beginnings.yml", BeginningsFile)
    return {one.name: one for one in found.beginnings}


def told(names: list[str]) -> list[str]:
    """The reasons of a log's entry in words; one that is no longer offered stands by its name."""
    return [str(reasons()[name].label) if name in reasons() else name for name in names]


def _block(plan: str | PointPlan) -> tuple[str, Any]:
    if isinstance(plan, PointPlan):
        return "point", {"heading": "", "text": [_block(one) for one in plan.point]}
    if plan == "paragraph":
        return "paragraph", ""
    if plan == "quote":
        return "quote", {"text": "", "by": "", "source": ""}
    return "picture", {"picture": None, "caption": ""}
