"""The data of the situation room: the rule of heat, and the words for truces."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from pydantic import RootModel, model_validator

from situasi.datafile import Shape, mapping, read
from situasi.errors import DataError
from situasi.model import EventType, Mention, Status
from situasi.names.fold import key

DATA = Path(__file__).parent / "data"


class _Told(Shape):
    independent: float
    single: float
    partisan: float


class HeatRule(Shape):
    """`heat.yml`."""

    scores: dict[EventType, float]
    demand: float
    status: dict[Status, float]
    told: _Told
    recent: int
    before: int
    least_episodes: int
    least_origins: int
    rises: float
    falls: float
    tips: float

    @model_validator(mode="after")
    def _is_whole(self) -> HeatRule:
        if set(self.scores) != set(EventType) or set(self.status) != set(Status):
            raise ValueError("scores and status name every type and every status")
        return self


@lru_cache(maxsize=1)
def heat_rule() -> HeatRule:
    """The constants of the rule of heat. Raises DataError."""
    return read(DATA / "heat.yml", HeatRule)


class _Truces(Shape):
    truce: list[str]
    breach: list[str]


class _TruceFile(RootModel[dict[str, _Truces]]):
    pass


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    path = DATA / "truces.yml"
    try:
        found = _TruceFile.model_validate(mapping(path)).root
    except ValueError as error:
        raise DataError(str(path), str(error).splitlines()[0], "mend it") from error
    return {code: (_any(words.truce), _any(words.breach)) for code, words in found.items()}


def _any(words: list[str]) -> re.Pattern[str]:
    ranked = sorted((re.escape(key(w)) for w in words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(ranked)})\b")


def of_truce(mention: Mention) -> bool:
    """Whether a mention's sentence speaks of a truce."""
    patterns = _patterns().get(mention.language)
    return bool(patterns and patterns[0].search(key(mention.sentence.text)))


def of_breach(mention: Mention) -> bool:
    """Whether a mention's sentence speaks of a truce as broken."""
    patterns = _patterns().get(mention.language)
    if not patterns:
        return False
    said = key(mention.sentence.text)
    return bool(patterns[0].search(said) and patterns[1].search(said))
