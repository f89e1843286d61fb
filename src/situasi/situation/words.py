"""The data of the situation room: the rule of heat, and the words for truces."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from pydantic import RootModel, ValidationError, model_validator

from situasi.datafile import Shape, mapping, read
from situasi.errors import DataError, fault
from situasi.model import EventType, Mention, Status
from situasi.names.fold import fold, key

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


class _Patterns(NamedTuple):
    """A language's words; a sentence that holds none of `first` speaks of no truce."""

    truce: re.Pattern[str]
    breach: re.Pattern[str]
    first: tuple[str, ...]


@lru_cache(maxsize=1)
def _patterns() -> dict[str, _Patterns]:
    path = DATA / "truces.yml"
    try:
        found = _TruceFile.model_validate(mapping(path)).root
    except ValidationError as error:
        raise DataError(str(path), fault(error, "the whole file"), "mend it") from error
    return {
        code: _Patterns(
            _any(words.truce), _any(words.breach),
            tuple({key(w).split()[0]: None for w in words.truce}),
        )
        for code, words in found.items()
    }  # fmt: skip


def _any(words: list[str]) -> re.Pattern[str]:
    ranked = sorted((re.escape(key(w)) for w in words), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(ranked)})\b")


def of_truce(mention: Mention) -> bool:
    """Whether a mention's sentence speaks of a truce."""
    return bool(_truce_in(mention))


def of_breach(mention: Mention) -> bool:
    """Whether a mention's sentence speaks of a truce as broken."""
    patterns = _truce_in(mention)
    return bool(patterns and patterns.breach.search(key(mention.sentence.text)))


def _truce_in(mention: Mention) -> _Patterns | None:
    """The patterns of a mention's language where its sentence speaks of a truce."""
    patterns = _patterns().get(mention.language)
    if patterns is None:
        return None
    text = mention.sentence.text
    # Most sentences are done with here: the key of a whole sentence takes much longer.
    folded = fold(text)
    if not any(word in folded for word in patterns.first):
        return None
    return patterns if patterns.truce.search(key(text)) else None
